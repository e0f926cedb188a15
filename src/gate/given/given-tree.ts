// Where given binaries are looked for: a directory of this machine, or the files of an
// artifact. Links are seen, and never followed.
import { lstat, readdir, realpath } from 'node:fs/promises'
import { dirname, join, posix, resolve, sep } from 'node:path'
import { leadsOut } from '../../core/inputs/path-within.ts'
import { UserError } from '../../core/user-error.ts'

export type EntryKind = 'file' | 'directory' | 'link' | 'other'

export interface FilesBelow {
  /** Paths from the directory, with slashes, in the order of their names. */
  readonly files: readonly string[]
  /** Links, pipes, devices and sockets. */
  readonly passedOver: number
}

/** Paths have slashes and count from the tree's root. */
export interface GivenTree {
  /** What is at a path; null for nothing. */
  readonly kindOf: (path: string) => Promise<EntryKind | null>
  /** @throws UserError for more than `maxEntries` */
  readonly filesBelow: (path: string) => Promise<FilesBelow>
  /** The file to open for a path. */
  readonly locate: (path: string) => string
  /** How messages call a path. */
  readonly title: (path: string) => string
}

/** Files, directories and everything else below a directory. */
export const maxEntries = 100_000

export function tooMany(title: string): UserError {
  return new UserError(
    `${title} holds more than ${maxEntries} entries: name a directory of binaries alone, or the binaries themselves`
  )
}

/** @param root absolute, without links */
export function directoryTree(root: string): GivenTree {
  const locate = (path: string): string => resolve(root, path)
  return {
    locate,
    title: (path) => path,
    kindOf: async (path) => {
      const full = locate(path)
      const stats = await lstat(full).catch(() => null)
      if (stats === null) return null
      // Below the root everything is the tree's, and so are links on the way.
      const isOwn = !leadsOut(root, full) && full !== root
      const parent = isOwn ? await realpath(dirname(full)) : dirname(full)
      if (stats.isSymbolicLink() || parent !== dirname(full)) return 'link'
      if (stats.isFile()) return 'file'
      return stats.isDirectory() ? 'directory' : 'other'
    },
    filesBelow: (path) => walk(locate(path), path)
  }
}

async function walk(directory: string, title: string): Promise<FilesBelow> {
  const files: string[] = []
  let passedOver = 0
  let entries = 0
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const listed = await readdir(join(directory, at), {
      withFileTypes: true
    }).catch(() => [])
    entries += listed.length
    if (entries > maxEntries) throw tooMany(title)
    for (const entry of listed) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git') waiting.push(path)
      } else if (entry.isFile()) files.push(path)
      else passedOver += 1
    }
  }
  return { files: files.toSorted(), passedOver }
}

function normal(path: string): string {
  const clean = posix.normalize(path).replace(/\/$/, '')
  return clean === '.' ? '' : clean
}

/**
 * @param name of the artifact
 * @param files where each of its files lies, by its path in the artifact
 */
export function artifactTree(
  name: string,
  files: ReadonlyMap<string, string>
): GivenTree {
  const below = (path: string): string[] => {
    const prefix = normal(path) === '' ? '' : `${normal(path)}/`
    return [...files.keys()]
      .filter((file) => file.startsWith(prefix))
      .map((file) => file.slice(prefix.length))
  }
  return {
    locate: (path) => files.get(normal(path)) ?? join(sep, 'nonexistent'),
    title: (path) => `artifact:${name}/${path}`,
    kindOf: (path) => {
      if (files.has(normal(path))) return Promise.resolve('file')
      return Promise.resolve(below(path).length > 0 ? 'directory' : null)
    },
    filesBelow: (path) =>
      Promise.resolve({ files: below(path).toSorted(), passedOver: 0 })
  }
}
