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
  type ListedFile
} from '../../core/given/artifacts-json.ts'
import { hasWildcard } from '../../core/given/given-pattern.ts'
import { matcher } from '../../core/inputs/glob.ts'
import type { Target } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import type { EntryKind, GivenTree } from './given-tree.ts'

/** A file that may be a given binary. */
export interface FoundFile {
  readonly tree: GivenTree
  /** In its tree. */
  readonly path: string
  /** Whether it has to be a binary. */
  readonly isNamed: boolean
  /** What a list says that it is built for. */
  readonly target: Target | null
}

export interface FoundFiles {
  readonly files: readonly FoundFile[]
  /** Links and special files that were seen. */
  readonly passedOver: number
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
            passedOver: 0
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
  return { files: files.map((file) => inList(tree, path, file)), passedOver }
}

function inList(tree: GivenTree, directory: string, file: string): FoundFile {
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
  const isWanted = matcher(parts.slice(first).join('/'))
  const kind = await tree.kindOf(directory)
  if (kind === 'link') {
    throw new UserError(`${name}: ${tree.title(directory)} ${faultOf('link')}`)
  }
  const { files, passedOver } =
    kind === 'directory'
      ? await tree.filesBelow(directory)
      : { files: [], passedOver: 0 }
  const wanted = files.filter(isWanted)
  if (wanted.length === 0) {
    throw new UserError(
      `${name}: ${tree.title(text)} matches no file: run this step after the build, and name its output`
    )
  }
  return {
    files: wanted.map((file) => inList(tree, directory, file)),
    passedOver
  }
}

/** What GoReleaser's list names. */
async function listed(
  tree: GivenTree,
  path: string,
  name: string
): Promise<FoundFiles> {
  const title = tree.title(path)
  const json = await readBounded(tree.locate(path), maxListBytes)
  const list = readArtifactsList(json.toString('utf8'), title)
  if (list.binaries.length === 0) {
    throw new UserError(`${name}: ${title} names no binary`)
  }
  const own = posix.dirname(path)
  const placed = async (
    file: ListedFile,
    isNamed: boolean
  ): Promise<FoundFile> => ({
    tree,
    path: await placeOf(tree, file.path, list.directory, own),
    isNamed,
    target: file.target
  })
  const files: FoundFile[] = []
  for (const file of list.binaries) files.push(await placed(file, true))
  // A job may leave its binaries as an artifact without their packages.
  for (const file of list.packages) files.push(await placed(file, false))
  return { files, passedOver: 0 }
}

/**
 * Paths of a list count from the project's root. Elsewhere, as in an artifact, what lay
 * in its directory lies beside it.
 */
async function placeOf(
  tree: GivenTree,
  path: string,
  directory: string,
  own: string
): Promise<string> {
  if ((await tree.kindOf(path)) !== null) return path
  const inside = posix.relative(directory === '' ? '.' : directory, path)
  const beside = posix.join(own, inside)
  return inside.startsWith('../') || (await tree.kindOf(beside)) === null
    ? path
    : beside
}
