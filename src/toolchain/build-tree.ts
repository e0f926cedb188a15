// Builds everything of a tree that is listed: checks the modules, builds, verifies,
// links twins. Code of the tree runs in prepare commands and in builds only, and
// there without credentials.
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget } from '../core/model/target.ts'
import type { NotBuilt } from '../core/model/report.ts'
import type { BuildSettings } from '../core/plan/plan.ts'
import { buildAgain } from './build-again.ts'
import {
  buildOptions,
  buildPlain,
  countOf,
  directoryOf,
  type Compiling
} from './build-plain.ts'
import { byDirectory } from './tree/ignored-files.ts'
import { twinLdflags } from './environment/ldflags.ts'
import { listTree, type ListedTree, prepareTree } from './list-tree.ts'
import { verifyModules } from './modules/verify-modules.ts'
import type { OpenTarget, OpenTree } from './tree/open-tree.ts'
import { withProgress } from './progress.ts'
import type { Reproduction } from './verify/reproducible.ts'
import type { BuiltBinary, MainPackage, TargetListing } from './source-tree.ts'
import { begunImportcfg, hasTwin, linkTwins, type Twin } from './twin.ts'
import { verifyBuilt } from './verify/verify-built.ts'

export interface BuildTreeOptions {
  readonly opened: OpenTree
  /** A directory below the scratch directory; its files are this build's. */
  readonly output: string
  /** Told the path of each measured executable as soon as it is there. */
  readonly onBuilt?: (path: string) => void
  /**
   * Told what go wrote for the linker of the twin, where there is one program and its twin is
   * still linked.
   */
  readonly onLinkInput?: (importcfg: Uint8Array) => void
  /** Called when the modules are checked, which mostly is while Go compiles. */
  readonly onChecked?: () => void
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

interface BuiltTarget {
  readonly binaries: readonly BuiltBinary[]
  readonly unchecked: readonly string[]
  readonly compiling: Compiling
}

/** @param paths import path -> path of the executable */
function binariesOf(
  target: OpenTarget,
  mains: readonly MainPackage[],
  paths: ReadonlyMap<string, string>,
  twins: readonly Twin[]
): BuiltBinary[] {
  return mains.flatMap(
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
  const twinDirectory = join(directory, 'twin')
  let linking: Promise<readonly Twin[]> | undefined
  const link = (): Promise<readonly Twin[]> => {
    linking ??=
      options.twins === false
        ? Promise.resolve([])
        : linkNamed(opened, target, mains, twinDirectory)
    // A failure is reported to those who wait for the twins.
    linking.catch(() => {})
    return linking
  }
  // The linker keeps one processor busy most of the time: both links run at once.
  const { paths, compiling } = await buildPlain(
    opened,
    target,
    mains,
    join(directory, 'stripped'),
    () => void link()
  ).catch(async (error: unknown) => {
    await linking?.catch(() => {})
    throw error
  })
  for (const path of paths.values()) options.onBuilt?.(path)
  const isLinking = linking !== undefined && opened.targets.length === 1
  // The executables are looked at while their twins are linked.
  const [verified, linked] = await Promise.allSettled([
    verifyBuilt(opened, target, paths),
    link(),
    isLinking ? tellLinkInput(options, twinDirectory) : null
  ])
  if (verified.status === 'rejected') throw verified.reason
  if (linked.status === 'rejected') throw linked.reason
  const binaries = binariesOf(target, mains, paths, linked.value)
  return { binaries, unchecked: verified.value, compiling }
}

async function tellLinkInput(
  { onLinkInput }: Pick<BuildTreeOptions, 'onLinkInput'>,
  twinDirectory: string
): Promise<void> {
  if (onLinkInput === undefined) return
  const importcfg = await begunImportcfg(twinDirectory)
  if (importcfg !== null) onLinkInput(importcfg)
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
  const checking = verifyModules(listings, workspace.modCache)
  // A failure is reported with the first build.
  checking.then(options.onChecked, () => {})
  if (runsForeignCode(plan, listings)) {
    await withProgress(builder.log, 'checking modules', () => checking)
  }
  const binaries: BuiltBinary[] = []
  const unchecked: string[] = []
  const compiled = new Set<string>()
  let seconds = 0
  for (const [index, target] of targets.entries()) {
    const listing = listings[index]
    if (listing === undefined) continue
    const made = await unlessRefused(
      checking,
      buildOne(options, target, listing)
    )
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
      ? (
          await buildAgain(
            { opened, listings, binaries },
            join(output, 'again')
          )
        ).reproductions
      : []
  }
}

/**
 * Whether code that nobody has checked runs before or in a build. What Go alone compiles and
 * links doesn't run, so that modules may be checked meanwhile: one that isn't as it was
 * downloaded can't put that right before it is seen.
 */
function runsForeignCode(
  { prepare, allowUnsafeBuildFlags }: BuildSettings,
  listings: readonly TargetListing[]
): boolean {
  return (
    prepare.length > 0 ||
    allowUnsafeBuildFlags ||
    listings.some(({ compilesForeignC }) => compilesForeignC)
  )
}

/** What was built, unless its modules are refused: then that is the error. */
async function unlessRefused<T>(
  checking: Promise<void>,
  building: Promise<T>
): Promise<T> {
  const [checked, built] = await Promise.allSettled([checking, building])
  if (checked.status === 'rejected') throw checked.reason
  if (built.status === 'rejected') throw built.reason
  return built.value
}
