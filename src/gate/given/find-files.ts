// Finds the files that patterns of given binaries mean.
//
//  1. A path without wildcards is a file, a directory, or GoReleaser's artifacts.json.
//  2. A glob is matched with all files below its part without wildcards.
//  3. What is named expressly must be there and be a binary; in directories, globs and
//     lists it may be something else, and is counted.
import { posix } from 'node:path'
import {
  maxListBytes,
  readArtifactsList,
  type ListedFiles
} from '../../core/given/artifacts-json.ts'
import { hasWildcard } from '../../core/given/given-pattern.ts'
import { matcher } from '../../core/inputs/glob.ts'
import type { Target } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import { readStranger } from '../../host/files/stranger-file.ts'
import type { EntryKind, GivenTree } from './given-tree.ts'

/** A file of a tree. */
export interface FilePlace {
  readonly tree: GivenTree
  /** In its tree. */
  readonly path: string
}

/** A file that may be a given binary. */
export interface FoundFile extends FilePlace {
  /** Whether it has to be a binary. */
  readonly isNamed: boolean
  /** What a list says that it is built for. */
  readonly target: Target | null
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Links and special files that were seen, and packages of a list that are not there. */
  readonly passedOver: number
  /** The list that named them. */
  readonly list: FilePlace | null
}

/**
 * The files that a path or glob means.
 * @param name of the option, for messages
 * @throws UserError where it means nothing, or something that can't be measured
 */
export async function findFiles(
  tree: GivenTree,
  text: string,
  name: string
): Promise<FoundFiles> {
  if (hasWildcard(text)) return await matchGlob(tree, text, name)
  const kind = await tree.kindOf(text)
  const title = tree.title(text)
  switch (kind) {
    case 'directory':
      return await allBelow(tree, text, name)
    case 'file':
      return posix.basename(text) === 'artifacts.json'
        ? await listed(tree, text, name)
        : {
            files: [{ tree, path: text, isNamed: true, target: null }],
            passedOver: 0,
            list: null
          }
    default:
      throw new UserError(`${name}: ${title} ${faultOf(kind)}`)
  }
}

function faultOf(kind: Exclude<EntryKind, 'file' | 'directory'> | null) {
  return kind === null
    ? 'is not there: run this step after the build, and name its output'
    : kind === 'link'
      ? 'is a link, or lies behind one, and links are not followed: name what it leads to'
      : 'is not a regular file'
}

async function allBelow(
  tree: GivenTree,
  path: string,
  name: string
): Promise<FoundFiles> {
  const { files, passedOver } = await tree.filesBelow(path)
  if (files.length === 0) {
    throw new UserError(`${name}: ${tree.title(path)} holds no file`)
  }
  return {
    files: files.map((file) => inDirectory(tree, path, file)),
    passedOver,
    list: null
  }
}

function inDirectory(
  tree: GivenTree,
  directory: string,
  file: string
): FoundFile {
  const path = directory === '' ? file : posix.join(directory, file)
  return { tree, path, isNamed: false, target: null }
}

async function matchGlob(
  tree: GivenTree,
  text: string,
  name: string
): Promise<FoundFiles> {
  const glob = text.replace(/^(?:\.\/)+/, '')
  const parts = glob.split('/')
  const first = parts.findIndex(hasWildcard)
  const directory =
    parts.slice(0, first).join('/') || (glob.startsWith('/') ? '/' : '')
  const rest = parts.slice(first)
  const isWanted = matcher(rest.join('/'))
  // Elsewhere may be directories that nobody can list, and crowds of files.
  const isDeep = rest.some((part) => part.includes('**') || part === '...')
  const kind = await tree.kindOf(directory)
  if (kind === 'link') {
    throw new UserError(`${name}: ${tree.title(directory)} ${faultOf('link')}`)
  }
  const { files, passedOver } =
    kind === 'directory'
      ? await tree.filesBelow(directory, isDeep ? Infinity : rest.length)
      : { files: [], passedOver: 0 }
  const wanted = files.filter(isWanted)
  if (wanted.length === 0) {
    throw new UserError(
      `${name}: ${tree.title(text)} matches no file: run this step after the build, and name its output`
    )
  }
  return {
    files: wanted.map((file) => inDirectory(tree, directory, file)),
    passedOver,
    list: null
  }
}

/** What GoReleaser's list names. */
async function listed(
  tree: GivenTree,
  path: string,
  name: string
): Promise<FoundFiles> {
  const title = tree.title(path)
  const list = readArtifactsList(await textOf(tree, path, name), title)
  if (list.binaries.length === 0) {
    throw new UserError(`${name}: ${title} names no binary`)
  }
  const own = posix.dirname(posix.normalize(path))
  const files: FoundFile[] = []
  for (const file of list.binaries) {
    const place = await placeOf(tree, file.path, list, own)
    if (place === null) {
      throw new UserError(
        `${name}: ${title} names ${file.path}, which is not there: run this step after the build, and keep the list with its files`
      )
    }
    files.push({ tree, path: place, isNamed: true, target: file.target })
  }
  let passedOver = 0
  for (const file of list.packages) {
    const place = await placeOf(tree, file.path, list, own)
    // A job may leave its binaries as an artifact without their packages.
    if (place === null) passedOver += 1
    else files.push({ tree, path: place, isNamed: false, target: file.target })
  }
  return { files, passedOver, list: { tree, path } }
}

async function textOf(
  tree: GivenTree,
  path: string,
  name: string
): Promise<string> {
  const read = await readStranger(tree.locate(path), maxListBytes)
  if (read.kind !== 'read') {
    throw new UserError(
      `${name}: ${tree.title(path)} can't be read: ${read.why}`
    )
  }
  // A link may have taken the place of a directory since it was looked for.
  if ((await tree.kindOf(path)) !== 'file') {
    throw new UserError(`${name}: ${tree.title(path)} ${faultOf('link')}`)
  }
  return read.bytes.toString('utf8')
}

/**
 * Where a file of a list lies; null where it is not there. Paths count from the root of
 * the list's own project. A list that was moved has its files beside it, as in an
 * artifact, or left them behind, below the working directory.
 * @param own directory in which the list lies
 */
async function placeOf(
  tree: GivenTree,
  path: string,
  { directory }: Pick<ListedFiles, 'directory'>,
  own: string
): Promise<string | null> {
  const inside = posix.relative(directory, path)
  const isAtHome =
    directory === '.' || own === directory || own.endsWith(`/${directory}`)
  const isBeside = isAtHome || !inside.startsWith('../')
  const places = [
    ...(isBeside ? [posix.join(own, inside)] : []),
    ...(isAtHome ? [] : [path])
  ]
  for (const place of places) {
    const kind = await tree.kindOf(place)
    if (kind !== null && kind !== 'directory') return place
  }
  return null
}
