// Builds everything of a tree that is listed: checks the modules, builds, verifies,
// links twins. Code of the tree runs in prepare commands and in builds only, and
// there without credentials.
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../core/model/target.ts'
import { signedCache } from '../core/inputs/go-cache.ts'
import type { NotBuilt } from '../core/model/report.ts'
import { build, type BuildOptions } from './build.ts'
import { byDirectory } from './tree/ignored-files.ts'
import { buildIdFlags } from './environment/build-id.ts'
import { enforcedLdflags, twinLdflags } from './environment/ldflags.ts'
import { listTree, type ListedTree, prepareTree } from './list-tree.ts'
import { verifyModules } from './modules/verify-modules.ts'
import { openTree, type OpenTarget, type OpenTree } from './tree/open-tree.ts'
import { withProgress } from './progress.ts'
import {
  compareBuilds,
  copyTree,
  type Reproduction
} from './verify/reproducible.ts'
import type { BuiltBinary, MainPackage, TargetListing } from './source-tree.ts'
import { hasTwin, linkTwins, type Twin } from './twin.ts'
import { verifyBuilt } from './verify/verify-built.ts'
import { makeSecondWorkspace } from './environment/workspace.ts'

export interface BuildTreeOptions {
  readonly opened: OpenTree
  /** A directory below the scratch directory; its files are this build's. */
  readonly output: string
  /** Told the path of each measured executable as soon as it is there. */
  readonly onBuilt?: (path: string) => void
  /** For the base: what this tree does not have yet is left out and no error. */
  readonly absentAllowed?: boolean
  /** What `listTree` found; default: it is listed now. */
  readonly listed?: ListedTree | null
  /** Whether to link twins, without which sizes alone are known. Default: true. */
  readonly twins?: boolean
}

export interface TreeBuild {
  readonly goVersion: string
  readonly binaries: readonly BuiltBinary[]
  readonly notBuilt: readonly NotBuilt[]
  readonly listings: readonly TargetListing[]
  /** Modules that this build fetched, `path@version`. */
  readonly fetched: ReadonlySet<string>
  /** What could not be checked of a binary, a sentence each. */
  readonly unchecked: readonly string[]
  /** One per binary with `verify-reproducible`, else []. */
  readonly reproductions: readonly Reproduction[]
  /** What the first build of each target did, without links of twins. */
  readonly compiling: Compiling
}

/** What `go build` compiled, and how long it took. */
export interface Compiling {
  /**
   * Packages that were not taken from the build cache, `linux/amd64 import/path`;
   * known with a signed build cache only, else empty.
   */
  readonly compiled: ReadonlySet<string>
  /** Seconds, links included. */
  readonly seconds: number
}

/** Options of `go build` for one target of a tree. */
function buildOptions(
  opened: OpenTree,
  target: OpenTarget,
  mains: readonly MainPackage[],
  output: string
): BuildOptions {
  const { builder, tree, plan, building } = opened
  const ownLdflags = buildIdFlags(opened, target.build.fingerprint)
  return {
    command: builder,
    tree,
    target: target.facts.target,
    mains,
    plan,
    environment: building,
    ldflags: enforcedLdflags(plan.ldflags),
    ...(ownLdflags === null ? {} : { ownLdflags }),
    output
  }
}

function countOf(mains: readonly MainPackage[]): string {
  const [first] = mains
  return mains.length === 1 && first !== undefined
    ? first.name
    : `${mains.length} programs`
}

/** Builds the stripped executables of one target. */
async function buildPlain(
  opened: OpenTree,
  target: OpenTarget,
  mains: readonly MainPackage[],
  output: string
): Promise<{
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  readonly compiling: Compiling
}> {
  const place = formatTarget(target.facts.target)
  let names: ReadonlySet<string> = new Set()
  const options = buildOptions(opened, target, mains, output)
  const watched: BuildOptions =
    opened.plan.goCache === signedCache
      ? {
          ...options,
          onCompiled: (importPaths) => {
            names = importPaths
          }
        }
      : options
  const start = performance.now()
  const paths = await withProgress(
    opened.command.log,
    `building ${countOf(mains)} for ${place}`,
    () => build(watched)
  )
  const seconds = (performance.now() - start) / 1000
  const compiled = new Set([...names].map((name) => `${place} ${name}`))
  return { paths, compiling: { compiled, seconds } }
}

/** Links the twins of one target; a target without a reader has none. */
async function linkNamed(
  opened: OpenTree,
  target: OpenTarget,
  mains: readonly MainPackage[],
  output: string
): Promise<readonly Twin[]> {
  if (!hasTwin(target.facts.target)) return []
  await mkdir(output, { recursive: true })
  const options = buildOptions(opened, target, mains, output)
  return withProgress(
    opened.command.log,
    `linking ${countOf(mains)} for ${formatTarget(target.facts.target)} once more, with symbols`,
    () => linkTwins({ ...options, ldflags: twinLdflags(opened.plan.ldflags) })
  )
}

function directoryOf(output: string, target: OpenTarget): string {
  return join(output, formatTarget(target.facts.target).replaceAll('/', '-'))
}

interface BuiltTarget {
  readonly binaries: readonly BuiltBinary[]
  readonly unchecked: readonly string[]
  readonly compiling: Compiling
}

async function buildOne(
  options: BuildTreeOptions,
  target: OpenTarget,
  { mains }: TargetListing
): Promise<BuiltTarget> {
  const { opened, output } = options
  if (mains.length === 0) {
    const compiling = { compiled: new Set<string>(), seconds: 0 }
    return { binaries: [], unchecked: [], compiling }
  }
  const directory = directoryOf(output, target)
  const { paths, compiling } = await buildPlain(
    opened,
    target,
    mains,
    join(directory, 'stripped')
  )
  for (const path of paths.values()) options.onBuilt?.(path)
  // The executables are looked at while their twins are linked.
  const [verified, linked] = await Promise.allSettled([
    verifyBuilt(opened, target, paths),
    options.twins === false
      ? []
      : linkNamed(opened, target, mains, join(directory, 'twin'))
  ])
  if (verified.status === 'rejected') throw verified.reason
  if (linked.status === 'rejected') throw linked.reason
  const unchecked = verified.value
  const twins = linked.value
  const binaries = mains.flatMap(
    ({ importPath, name, imports, ignored }): BuiltBinary[] => {
      const path = paths.get(importPath)
      const twin = twins.find(
        (linkedTwin) => linkedTwin.mainPackage === importPath
      )
      return path === undefined
        ? []
        : [
            {
              mainPackage: importPath,
              name,
              target: target.facts.target,
              path,
              twinPath: twin?.path ?? null,
              depsPath: twin?.depsPath ?? null,
              importcfgPath: twin?.importcfgPath ?? null,
              imports,
              build: { ...target.build, ignored: byDirectory(ignored) }
            }
          ]
    }
  )
  return { binaries, unchecked, compiling }
}

/**
 * Builds every program of a tree for every target.
 * @throws UserError when something can't be listed, fetched or built, or is not
 *   what the enforced build was to make
 */
export async function buildTree(options: BuildTreeOptions): Promise<TreeBuild> {
  const { opened, output, absentAllowed = false } = options
  const { plan, targets, workspace, builder } = opened
  await mkdir(output, { recursive: true })
  const listTo = { opened, absentAllowed }
  const listed =
    options.listed ?? (await listTree(listTo)) ?? (await prepareTree(listTo))
  const { listings, fetched } = listed
  await withProgress(builder.log, 'checking modules', () =>
    verifyModules(listings, workspace.modCache)
  )
  const binaries: BuiltBinary[] = []
  const unchecked: string[] = []
  const compiled = new Set<string>()
  let seconds = 0
  for (const [index, target] of targets.entries()) {
    const listing = listings[index]
    if (listing === undefined) continue
    const made = await buildOne(options, target, listing)
    binaries.push(...made.binaries)
    unchecked.push(...made.unchecked)
    for (const name of made.compiling.compiled) compiled.add(name)
    seconds += made.compiling.seconds
  }
  return {
    goVersion: opened.toolchain.version,
    binaries,
    notBuilt: listings.flatMap((listing) => listing.notBuilt),
    listings,
    fetched,
    unchecked,
    compiling: { compiled, seconds },
    reproductions: plan.verifyReproducible
      ? await buildAgain(options, listings, binaries)
      : []
  }
}

/** Builds the tree's copy in another place from another empty cache, and compares. */
async function buildAgain(
  { opened, output }: BuildTreeOptions,
  listings: readonly TargetListing[],
  binaries: readonly BuiltBinary[]
): Promise<Reproduction[]> {
  const parent = join(output, 'again')
  await mkdir(parent)
  try {
    const again = await openTree({
      ...opened,
      tree: await copyTree(opened.tree, parent, opened.plan.buildvcs),
      workspace: await makeSecondWorkspace(
        opened.workspace,
        join(parent, 'second-workspace')
      )
    })
    const reproductions: Reproduction[] = []
    for (const [index, target] of again.targets.entries()) {
      const mains = listings[index]?.mains ?? []
      if (mains.length === 0) continue
      const { paths } = await buildPlain(
        again,
        target,
        mains,
        directoryOf(parent, target)
      )
      for (const [mainPackage, path] of paths) {
        const place = formatTarget(target.facts.target)
        const first = binaries.find(
          (binary) =>
            binary.mainPackage === mainPackage &&
            formatTarget(binary.target) === place
        )
        if (first === undefined) continue
        const compared = await compareBuilds(first.path, path)
        reproductions.push({ mainPackage, target: place, ...compared })
      }
    }
    return reproductions
  } finally {
    await rm(parent, { recursive: true, force: true })
  }
}
