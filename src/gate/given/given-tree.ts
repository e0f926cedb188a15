// Where given binaries are looked for: a directory of this machine, or the files of an
// artifact. Links below the directory are seen, and never followed.
import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath } from 'node:fs/promises'
import { dirname, join, posix, resolve, sep } from 'node:path'
import { leadsOut } from '../../core/inputs/path-within.ts'
import { UserError } from '../../core/user-error.ts'
import { codeOf, reasonOf } from '../../host/system-error.ts'

export type EntryKind = 'file' | 'directory' | 'link' | 'other'

export interface FilesBelow {
  /** Paths from the directory, with slashes, in the order of their names. */
  readonly files: readonly string[]
  /** Links, pipes, devices and sockets. */
  readonly passedOver: number
}

/** Paths have slashes and count from the tree's root. */
export interface GivenTree {
  /**
   * What is at a path; null for nothing.
   * @throws UserError where that can't be found out
   */
  readonly kindOf: (path: string) => Promise<EntryKind | null>
  /**
   * @param depth directories that are entered: 1 for the path's own files; default: all
   * @throws UserError for more than 100,000 entries, or a directory that can't be listed
   */
  readonly filesBelow: (path: string, depth?: number) => Promise<FilesBelow>
  /** The file to open for a path. */
  readonly locate: (path: string) => string
  /** How messages call a path. */
  readonly title: (path: string) => string
  /** Where a file of this machine really lies; null for one that is gone, or of an artifact. */
  readonly realPath: (path: string) => Promise<string | null>
}

/** Files, directories and everything else below a directory. */
const maxEntries = 100_000

function tooMany(title: string): UserError {
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
    kindOf: (path) => kindAt(root, locate(path), path),
    filesBelow: (path, depth = Infinity) => walk(locate(path), path, depth),
    realPath: (path) => realpath(locate(path)).catch(() => null)
  }
}

async function kindAt(
  root: string,
  full: string,
  title: string
): Promise<EntryKind | null> {
  const kind = await entryAt(full, title)
  if (kind === null || leadsOut(root, full)) return kind
  // Below the root everything is the tree's, and so are links on the way.
  for (let at = full; at !== root && !leadsOut(root, at); at = dirname(at)) {
    if ((await entryAt(at, title)) === 'link') return 'link'
  }
  return kind
}

async function entryAt(full: string, title: string): Promise<EntryKind | null> {
  try {
    const stats = await lstat(full)
    if (stats.isSymbolicLink()) return 'link'
    if (stats.isFile()) return 'file'
    return stats.isDirectory() ? 'directory' : 'other'
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return null
    throw new UserError(`${title} can't be read: ${reasonOf(error)}`)
  }
}

async function walk(
  directory: string,
  title: string,
  depth: number
): Promise<FilesBelow> {
  const files: string[] = []
  let passedOver = 0
  let entries = 0
  const waiting = ['']
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const listed = await list(join(directory, at), posix.join(title, at))
    entries += listed.length
    if (entries > maxEntries) throw tooMany(title)
    for (const entry of listed) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`
      if (entry.isDirectory()) {
        const isEntered = path.split('/').length < depth
        if (isEntered && entry.name !== '.git') waiting.push(path)
      } else if (entry.isFile()) files.push(path)
      else passedOver += 1
    }
  }
  return { files: files.toSorted(), passedOver }
}

async function list(directory: string, title: string): Promise<Dirent[]> {
  try {
    return await readdir(directory, { withFileTypes: true })
  } catch (error) {
    throw new UserError(
      `the directory ${title} can't be listed: ${reasonOf(error)}`
    )
  }
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
      Promise.resolve({ files: below(path).toSorted(), passedOver: 0 }),
    realPath: () => Promise.resolve(null)
  }
}
