// Sets a requirement of a private copy: a version, its absence, or a replacement.
import { dirname } from 'node:path'
import {
  isExactVersion,
  type ModuleRequest
} from '../../core/inputs/module-request.ts'
import type { Environment } from '../environment/user-environment.ts'
import { flags } from '../list/go-list.ts'
import {
  defaultPatterns,
  isWithin,
  mainModFiles
} from '../tree/find-modules.ts'
import { parseGoLines, parseRequires } from '../tree/mod-file.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import { readTreeFile } from '../tree/tree-file.ts'
import { printedObjects } from '../printed-json.ts'
import { runGo, whyFailed } from './run-go.ts'

/** A private copy, and how it fetches. */
export interface ChangedTree {
  /** Its fetching brings what the user's module cache has from there. */
  readonly opened: OpenTree
  /** Fetches from the proxy alone: what a query means today is not in a cache. */
  readonly fromProxy: Environment
}

/** A module as it is required now. */
export interface RequiredModule {
  readonly path: string
  /** '' where it is not required. */
  readonly version: string
  /** What replaces it, `path@version`; '' for nothing. */
  readonly replacedBy: string
}

/**
 * The directories of the main modules whose requirements are to be changed: those
 * that name the module, or else those that programs belong to.
 * @param mains directories of the main packages
 */
export async function changedModules(
  { opened: { tree, plan } }: ChangedTree,
  name: string,
  mains: readonly string[]
): Promise<readonly string[]> {
  const files = await mainModFiles(tree, plan.goWork)
  const naming: string[] = []
  for (const path of files) {
    const text = (await readTreeFile(tree, path)) ?? ''
    const isNamed = parseRequires(text).some(
      ({ module }) => name === module || name.startsWith(`${module}/`)
    )
    if (isNamed) naming.push(dirname(path))
  }
  if (naming.length > 0) return naming
  const holding = files
    .map((path) => dirname(path))
    .filter((directory) => mains.some((main) => isWithin(directory, main)))
  return holding.length > 0 ? holding : [tree.directory]
}

/**
 * Sets the requirement, and completes go.mod and go.sum as it asks for.
 * @returns sentences on what it brings besides
 * @throws UserError for what can't be had, or needs a newer Go
 */
export async function setRequirement(
  tree: ChangedTree,
  { name, version, replacement }: ModuleRequest,
  directories: readonly string[]
): Promise<readonly string[]> {
  const { opened, fromProxy } = tree
  const before = await goLinesOf(tree)
  const env = isExactVersion(version) ? opened.fetching : fromProxy
  const spec = version === '' ? `${name}@upgrade` : `${name}@${version}`
  for (const directory of directories) {
    const args =
      replacement === null
        ? ['get', '--', spec]
        : ['mod', 'edit', `-replace=${name}=${replacement}`]
    const made = await runGo(opened, args, { directory, env })
    if (made.code !== 0) throw whyFailed(opened, spec, made)
  }
  if (version !== 'none') await completeRequirements(tree, replacement ?? spec)
  const after = await goLinesOf(tree)
  return after.flatMap(({ path, go }, index) => {
    const was = before[index]?.go ?? ''
    return go === was
      ? []
      : [
          `the change raises the go line of ${path} from ${was === '' ? 'none' : was} to ${go}; ${opened.toolchain.version} builds both sides`
        ]
  })
}

/**
 * Adds what packages of the new versions require, as `go mod tidy` would for these programs.
 * @param what it is done for, such as `golang.org/x/net@v0.2.0`
 * @throws UserError for what can't be had
 */
export async function completeRequirements(
  { opened }: ChangedTree,
  what: string
): Promise<void> {
  const { tree, plan, targets, fetching } = opened
  const patterns =
    plan.packages.length > 0
      ? plan.packages
      : await defaultPatterns(tree, plan.goWork)
  for (const target of targets) {
    const run = { directory: tree.directory, env: fetching, target }
    const args = ['list', '-e', '-deps', '-mod=mod', '-f={{.ImportPath}}']
    // In a workspace -mod=mod is no choice, and go.work.sum has what is missing.
    const isWorkspace = fetching['GOWORK'] !== 'off'
    const made = await runGo(
      opened,
      [
        ...args.filter((arg) => !isWorkspace || arg !== '-mod=mod'),
        ...flags(plan),
        '--',
        ...patterns
      ],
      run
    )
    if (made.code !== 0) throw whyFailed(opened, what, made)
  }
}

async function goLinesOf({ opened: { tree, plan } }: ChangedTree) {
  const files = await mainModFiles(tree, plan.goWork)
  return await Promise.all(
    files.map(async (path) => ({
      path: path.slice(tree.root.length + 1),
      go: parseGoLines((await readTreeFile(tree, path)) ?? '').go
    }))
  )
}

/**
 * The module of a path as the build list has it: of a module's path, or of a
 * package's.
 * @returns no version where it is not required
 */
export async function requiredModule(
  { opened }: ChangedTree,
  name: string
): Promise<RequiredModule> {
  const run = { directory: opened.tree.directory, env: opened.fetching }
  const absent = { path: name, version: '', replacedBy: '' }
  const asModule = await runGo(
    opened,
    ['list', '-m', '-e', '-json', '--', name],
    run
  )
  const known = moduleIn(asModule.stdout)
  if (known !== null) return known
  const asPackage = await runGo(
    opened,
    ['list', '-e', '-json=Module', '-find', '--', name],
    run
  )
  const [text = '{}'] = printedObjects(asPackage.stdout)
  const { Module } = parsed(text)
  return (
    (Module === undefined
      ? null
      : moduleIn(JSON.stringify(Module, null, '\t'))) ?? absent
  )
}

/** Fields of ModulePublic (cmd/go/internal/modinfo). */
interface PrintedModule {
  readonly Path?: string
  readonly Version?: string
  readonly Replace?: { readonly Path?: string; readonly Version?: string }
  readonly Error?: unknown
  readonly Module?: PrintedModule
}

function parsed(text: string): PrintedModule {
  const value: unknown = JSON.parse(text)
  return typeof value === 'object' && value !== null ? value : {}
}

function moduleIn(text: string): RequiredModule | null {
  const [printed] = printedObjects(text)
  if (printed === undefined) return null
  const { Path, Version = '', Replace, Error } = parsed(printed)
  if (Path === undefined || Error !== undefined) return null
  const by = Replace?.Version ? `@${Replace.Version}` : ''
  return {
    path: Path,
    version: Version,
    replacedBy: Replace?.Path === undefined ? '' : `${Replace.Path}${by}`
  }
}
