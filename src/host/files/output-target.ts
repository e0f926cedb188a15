// Where the path of an output leads: to a file that is replaced as a whole, or
// to something that is written into as it is.
import { lstat, readlink, realpath, stat } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'

export type OutputTarget =
  /** Nothing yet, a regular file, or a link to either: replaced by a new file. */
  | { readonly kind: 'file' }
  /** A device, a FIFO or a socket, also behind a link. */
  | { readonly kind: 'special' }
  /** A descriptor of this process, such as 1 for /dev/stdout. */
  | { readonly kind: 'descriptor'; readonly descriptor: number }

/** Links that are followed to find a descriptor; Linux follows 40. */
const maxLinks = 40

/** @throws a system error where the path can't be read */
export async function outputTarget(path: string): Promise<OutputTarget> {
  const descriptor = await ownDescriptor(path)
  if (descriptor !== null) return { kind: 'descriptor', descriptor }
  const stats = await stat(path).catch(() => null)
  return stats === null || stats.isFile() || stats.isDirectory()
    ? { kind: 'file' }
    : { kind: 'special' }
}

/**
 * The descriptor of this process that a path names, as /dev/stdout, /dev/fd/3
 * or a link to one of these does; null for any other path.
 */
async function ownDescriptor(path: string): Promise<number | null> {
  let at = resolve(path)
  for (let links = 0; links <= maxLinks; links += 1) {
    const directory = await realpath(dirname(at)).catch(() => null)
    if (directory === null) return null
    const name = basename(at)
    if (isDescriptors(directory) && /^\d{1,9}$/.test(name)) return Number(name)
    const entry = await lstat(join(directory, name)).catch(() => null)
    if (!entry?.isSymbolicLink()) return null
    at = resolve(directory, await readlink(join(directory, name)))
  }
  return null
}

/** Whether a real path is the directory of this process's descriptors (proc(5), fd(4)). */
function isDescriptors(directory: string): boolean {
  if (directory === '/dev/fd') return true
  const [, pid] = /^\/proc\/(\d+)(?:\/task\/\d+)?\/fd$/.exec(directory) ?? []
  return pid === String(process.pid)
}
