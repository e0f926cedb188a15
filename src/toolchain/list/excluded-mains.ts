// Main packages that a wildcard such as `./...` covers but that Go leaves out
// without a word, since build constraints exclude all of their files.
import { open, readdir } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { readHeader } from '../../core/source/build-constraint.ts'
import { isBuildable } from '../../core/source/included-files.ts'
import { findGoMod, isWithin } from '../tree/find-modules.ts'
import { parseIgnores } from '../tree/mod-file.ts'
import { readTreeFile } from '../tree/tree-file.ts'
import type { Tree } from '../source-tree.ts'

export interface ExcludedMain {
  /** Names the directory for `go list`, e.g. `./cmd/service`. */
  readonly pattern: string
  /** The wildcard that covers it. */
  readonly matchedBy: string
}

// A package clause further down than this is not looked for.
const headerBytes = 64 * 1024

async function readStart(path: string): Promise<string> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(
      Buffer.alloc(headerBytes),
      0,
      headerBytes,
      0
    )
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/** True when the directory holds a file of package main that some target would build. */
async function holdsMain(
  directory: string,
  files: readonly string[],
  tags: readonly string[]
): Promise<boolean> {
  for (const file of files) {
    const source = await readStart(join(directory, file)).catch(() => '')
    const { packageName, constraint } = readHeader(source)
    if (packageName === 'main' && isBuildable(file, constraint, tags)) {
      return true
    }
  }
  return false
}

function ignoresNothing(_directory: string): boolean {
  return false
}

/** A test for the directories that the go.mod in effect at `directory` ignores. */
async function ignoredByModule(
  tree: Tree,
  directory: string
): Promise<(directory: string) => boolean> {
  const goMod = await findGoMod({ ...tree, directory })
  if (goMod === null) return ignoresNothing
  const ignores = parseIgnores((await readTreeFile(tree, goMod)) ?? '')
  return (path) => {
    const way = relative(dirname(goMod), path).split(sep).join('/')
    return ignores.some((ignore) =>
      ignore.startsWith('./')
        ? ignore.slice(2) === way
        : way === ignore || way.endsWith(`/${ignore}`)
    )
  }
}

/**
 * Walks the directories that a pattern of the form `./dir/...` covers, by Go's
 * rules (`go help packages`): not into `testdata`, `vendor`, names that begin
 * with `.` or `_`, what go.mod ignores, other modules, or symbolic links.
 * @param listed directories (absolute) of packages that Go did list
 * @param outward paths (absolute) that are not read
 */
export async function findExcludedMains(
  tree: Tree,
  patterns: readonly string[],
  tags: readonly string[],
  listed: ReadonlySet<string>,
  outward: readonly string[] = []
): Promise<ExcludedMain[]> {
  const excludedMains = new Map<string, ExcludedMain>()
  let isIgnored = ignoresNothing
  const walk = async (
    directory: string,
    matchedBy: string,
    isStart: boolean
  ): Promise<void> => {
    const entries = await readdir(directory, { withFileTypes: true }).catch(
      () => []
    )
    if (!isStart && entries.some((entry) => entry.name === 'go.mod')) return
    const files = entries
      .filter((entry) => !entry.isDirectory())
      .filter((entry) => !outward.includes(join(directory, entry.name)))
      .map((entry) => entry.name)
      .filter(
        (name) => /^[^._].*\.go$/.test(name) && !name.endsWith('_test.go')
      )
    const candidate = files.length > 0 && !listed.has(directory)
    if (candidate && (await holdsMain(directory, files, tags))) {
      const way = relative(tree.directory, directory).split(sep).join('/')
      const pattern = way.startsWith('../') ? way : `./${way}`
      excludedMains.set(directory, { pattern, matchedBy })
    }
    const children = entries
      .filter((entry) => entry.isDirectory() && !/^[._]/.test(entry.name))
      .map((entry) => entry.name)
      .filter((name) => name !== 'testdata' && name !== 'vendor')
      .filter((name) => !isIgnored(join(directory, name)))
    await Promise.all(
      children.map((name) => walk(join(directory, name), matchedBy, false))
    )
  }
  for (const pattern of patterns) {
    const isDirectoryWildcard =
      /^\.\.?\//.test(pattern) && pattern.indexOf('...') === pattern.length - 3
    if (!isDirectoryWildcard || !pattern.endsWith('/...')) continue
    const directory = resolve(tree.directory, pattern.slice(0, -4))
    if (!isWithin(tree.root, directory)) continue
    isIgnored = await ignoredByModule(tree, directory)
    await walk(directory, pattern, true)
  }
  return [...excludedMains.values()].toSorted((a, b) =>
    a.pattern < b.pattern ? -1 : 1
  )
}
