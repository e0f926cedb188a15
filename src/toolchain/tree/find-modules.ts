// Finds the Go code of a tree: its module, its workspace, and the package
// patterns that a run covers.
import type { GoWorkChoice } from '../../core/inputs/choices.ts'
import { access } from 'node:fs/promises'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { ignoredBy } from './ignored-by.ts'
import { parseUses } from './mod-file.ts'
import { readTreeFile, nameInTree } from './tree-file.ts'
import type { Tree } from '../source-tree.ts'

/** True when `path` is `root` or lies below it; both absolute. */
export function isWithin(root: string, path: string): boolean {
  const way = relative(root, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** The nearest file of that name in the tree's directory or above it, never above its root. */
async function findUpwards(tree: Tree, name: string): Promise<string | null> {
  let directory = tree.directory
  while (isWithin(tree.root, directory)) {
    const path = join(directory, name)
    const exists = await access(path).then(
      () => true,
      () => false
    )
    if (exists) return path
    const parent = dirname(directory)
    if (parent === directory) return null
    directory = parent
  }
  return null
}

/**
 * The value of GOWORK for a tree: the absolute path of the `go.work` that is in
 * effect, or `off`. One that git ignores is in no other commit, and counts only
 * with `on`. Go itself would also take one from above the repository,
 * which the base's tree does not have above it.
 */
export async function findGoWork(
  tree: Tree,
  goWork: GoWorkChoice
): Promise<string> {
  if (goWork === 'off') return 'off'
  const path = await findUpwards(tree, 'go.work')
  if (path === null) return 'off'
  const isIgnored = ignoredBy(tree.ignored ?? [])
  return goWork === 'auto' && isIgnored(nameInTree(tree, path)) ? 'off' : path
}

/** Absolute path of the go.mod that is in effect at the working directory; null when there is none. */
export function findGoMod(tree: Tree): Promise<string | null> {
  return findUpwards(tree, 'go.mod')
}

/** Absolute paths of the go.mod files of the main modules: of the go.work in effect, else the one in effect. */
export async function mainModFiles(
  tree: Tree,
  goWork: GoWorkChoice
): Promise<string[]> {
  const path = await findGoWork(tree, goWork)
  if (path === 'off') {
    const goMod = await findGoMod(tree)
    return goMod === null ? [] : [goMod]
  }
  return parseUses((await readTreeFile(tree, path)) ?? '')
    .map((use) => resolve(dirname(path), use.path))
    .filter((directory) => isWithin(tree.root, directory))
    .map((directory) => join(directory, 'go.mod'))
}

/** Whether a go.mod or a go.work is in effect at the working directory. */
export async function hasModule(
  tree: Tree,
  goWork: GoWorkChoice
): Promise<boolean> {
  if ((await findGoMod(tree)) !== null) return true
  return (await findGoWork(tree, goWork)) !== 'off'
}

/**
 * The patterns of a run without configuration: everything of the module at the
 * working directory, or of all modules of the go.work that lies there.
 */
export async function defaultPatterns(
  tree: Tree,
  goWork: GoWorkChoice
): Promise<string[]> {
  const path = join(tree.directory, 'go.work')
  if ((await findGoWork(tree, goWork)) !== path) return ['./...']
  const patterns = parseUses((await readTreeFile(tree, path)) ?? '')
    .map((use) => resolve(tree.directory, use.path))
    // One that leaves the repository is an error that `checkReplacements` reports.
    .filter((directory) => isWithin(tree.root, directory))
    .map((directory) => relative(tree.directory, directory))
    .map((way) => way.split(sep).join('/'))
    .map((way) => (way === '' ? './...' : `./${way}/...`))
  if (patterns.length === 0) {
    throw new UserError(
      'go.work uses no module: add one with "go work use", or set "go-work: off"'
    )
  }
  return patterns
}

/**
 * Checks package patterns before Go sees them.
 * @throws UserError that names the first pattern that is none
 */
export function checkPatterns(tree: Tree, patterns: readonly string[]): void {
  for (const pattern of patterns) {
    const complain = (why: string): never => {
      throw new UserError(`package ${JSON.stringify(pattern)}: ${why}`)
    }
    if (pattern.trim() === '') complain('an empty name is not a package')
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0020\u007F]/.test(pattern)) {
      complain('a package pattern has no spaces or control characters')
    }
    if (pattern.startsWith('-')) {
      complain('a package pattern does not begin with "-"')
    }
    if (pattern.endsWith('.go')) {
      complain(
        'name the package (its directory, such as ./cmd/server), no file'
      )
    }
    if (pattern.includes('@')) {
      complain('a version is chosen in go.mod, not with "@" in a pattern')
    }
    if (isAbsolute(pattern) || /^(?:[A-Za-z]:|\\)/.test(pattern)) {
      complain(
        'write it relative to the working directory, such as ./cmd/server'
      )
    }
    // Go on Windows would read it as "/".
    if (pattern.includes('\\')) complain('write it with "/"')
    const isPath = /^\.\.?(?:\/|$)/.test(pattern)
    if (isPath && !isWithin(tree.root, resolve(tree.directory, pattern))) {
      complain('it leaves the repository')
    }
  }
}
