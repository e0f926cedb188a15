// What would make a build untrue: files that only stand for others, and code
// from outside of the repository, which the base's tree does not have.
import type { GoWorkChoice } from '../../core/inputs/choices.ts'
import { open, realpath, stat } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { findGoWork, isWithin } from './find-modules.ts'
import { parseReplaces, parseUses } from './mod-file.ts'
import { type GoPackage, fileFields } from '../package-list.ts'
import { isOfTree, maxSumBytes, readTreeFile } from './tree-file.ts'
import type { Tree } from '../source-tree.ts'

const pointerStart = Buffer.from('version https://git-lfs.github.com/spec/')
// A pointer is smaller than this (git-lfs, docs/spec.md).
const pointerBytes = 1024

/** True for a file that Git LFS left as a pointer. */
async function isPointer(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null)
  if (status === null || !status.isFile()) return false
  if (status.size < pointerStart.length || status.size >= pointerBytes) {
    return false
  }
  const file = await open(path, 'r')
  try {
    const start = Buffer.alloc(pointerStart.length)
    const { bytesRead } = await file.read(start, 0, start.length, 0)
    return bytesRead === start.length && start.equals(pointerStart)
  } finally {
    await file.close()
  }
}

// Files looked at side by side.
const batch = 64

/**
 * Makes sure that no compiled or embedded file of the repository is a Git LFS
 * pointer: the program would hold the pointer instead of the file.
 * @throws UserError that names the file
 */
export async function checkPointers(
  tree: Tree,
  packages: readonly GoPackage[]
): Promise<void> {
  const files = packages
    .filter(({ Standard, Dir }) => Standard !== true && Dir !== undefined)
    .filter(({ Dir = '' }) => isWithin(tree.root, Dir))
    .flatMap((goPackage) =>
      fileFields
        .flatMap((field) => goPackage[field] ?? [])
        .map((name) => join(goPackage.Dir ?? '', name))
    )
  for (let start = 0; start < files.length; start += batch) {
    const some = files.slice(start, start + batch)
    const flags = await Promise.all(some.map(isPointer))
    const pointer = some[flags.indexOf(true)]
    if (pointer !== undefined) {
      const name = relative(tree.root, pointer).split(sep).join('/')
      throw new UserError(
        `${name} is a Git LFS pointer, not the file itself: set "lfs: true" for actions/checkout, or run "git lfs pull"`
      )
    }
  }
}

/** True for a replacement or use that is a directory (https://go.dev/ref/mod#go-mod-file-replace). */
function isDirectory(path: string): boolean {
  return /^(?:\.{1,2}(?:[/\\]|$)|[/\\]|[A-Za-z]:[/\\])/.test(path)
}

/** Throws when `path`, written in `file`, leads out of the repository, also through links. */
async function requireWithin(
  tree: Tree,
  file: string,
  line: number,
  path: string,
  what: string
): Promise<void> {
  const target = resolve(dirname(file), path)
  // One that does not exist is Go's to complain about.
  const real = await realpath(target).catch(() => target)
  if (isWithin(tree.root, target) && isOfTree(tree.root, real)) return
  const name = relative(tree.root, file).split(sep).join('/')
  throw new UserError(
    `${name}:${line}: ${what} ${JSON.stringify(path)} leaves the repository, so base and head can't be built from their commits alone: use a directory of the repository or a published module`
  )
}

/** Go reads these beside a go.mod or go.work. */
async function checkBeside(
  tree: Tree,
  file: string,
  sums: string
): Promise<void> {
  const directory = dirname(file)
  await readTreeFile(tree, join(directory, sums), maxSumBytes)
  await readTreeFile(tree, join(directory, 'vendor', 'modules.txt'))
}

async function checkReplaces(tree: Tree, file: string): Promise<void> {
  const text = (await readTreeFile(tree, file)) ?? ''
  for (const { module, path, line } of parseReplaces(text)) {
    if (!isDirectory(path)) continue
    const what = `the replacement of ${module} by`
    await requireWithin(tree, file, line, path, what)
    // Replacements of a replaced module don't count, so only this file is read.
    await readTreeFile(tree, resolve(dirname(file), path, 'go.mod'))
  }
}

/**
 * Makes sure that every `replace` of the module (or of the workspace and its
 * modules) and every `use` stays within the repository, and that no go.mod,
 * go.work, go.sum or vendor/modules.txt is a link out of it.
 * @param goMod absolute path of the go.mod in effect; null when there is none
 * @throws UserError that names the module, the directory, file and line
 */
export async function checkReplacements(
  tree: Tree,
  goWork: GoWorkChoice,
  goMod: string | null
): Promise<void> {
  const workFile = await findGoWork(tree, goWork)
  if (workFile === 'off') {
    if (goMod === null) return
    await checkReplaces(tree, goMod)
    await checkBeside(tree, goMod, 'go.sum')
    return
  }
  await checkReplaces(tree, workFile)
  await checkBeside(tree, workFile, 'go.work.sum')
  const text = (await readTreeFile(tree, workFile)) ?? ''
  for (const { path, line } of parseUses(text)) {
    await requireWithin(tree, workFile, line, path, 'the use of')
    const used = resolve(dirname(workFile), path, 'go.mod')
    await checkReplaces(tree, used)
    await checkBeside(tree, used, 'go.sum')
  }
}
