// What is known of a tree's build before any of the tree's code runs: toolchain,
// environments and fingerprint. Enough to look a stored measurement up.
import { stat } from 'node:fs/promises'
import { relative } from 'node:path'
import type { Build } from '../../core/model/measurement.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { targetEnvironment } from '../../core/model/target.ts'
import { checkTarget } from '../check-target.ts'
import { findGoMod, findGoWork } from './find-modules.ts'
import {
  buildEnvironment,
  fetchEnvironment,
  passedThrough
} from '../environment/environment.ts'
import {
  describeBuild,
  jobFingerprint,
  type FingerprintFacts
} from '../fingerprint.ts'
import { checkReplacements } from './check-sources.ts'
import { type OutwardPaths, hideOutwardPaths } from './outward-paths.ts'
import {
  overridden,
  relaxations,
  shownVariables
} from '../environment/overridden.ts'
import { checkBuildId } from '../environment/build-id.ts'
import { checkGcflags } from '../environment/safe-gcflags.ts'
import { checkLdflags } from '../environment/safe-ldflags.ts'
import type {
  Environment,
  HostEnvironment
} from '../environment/user-environment.ts'
import {
  ownGo,
  readTargetFacts,
  readToolchain,
  targetsOf,
  type TargetFacts,
  type Toolchain
} from '../go/toolchain.ts'
import { toolchainEnvironment } from '../environment/toolchain-proxy.ts'
import type { GoCommand, Tree, Workspace } from '../source-tree.ts'

export interface OpenOptions {
  readonly command: GoCommand
  readonly tree: Tree
  readonly plan: BuildSettings
  readonly workspace: Workspace
  readonly surroundings: HostEnvironment
  /** Whether the tree's go.mod may choose another Go than the one given. */
  readonly mayChooseGo: boolean
}

/** One target, and what its measurements will say of the build. */
export interface OpenTarget {
  readonly facts: TargetFacts
  readonly build: Build
}

export interface OpenTree extends OpenOptions {
  readonly toolchain: Toolchain
  /** The `go` of that toolchain, for all that follows. */
  readonly builder: GoCommand
  readonly targets: readonly OpenTarget[]
  /** What Go must not read in the tree, before any of its code ran. */
  readonly outward: OutwardPaths
  /** Without the variables of a target. */
  readonly fetching: Environment
  readonly building: Environment
  /** Key of the whole job's measurements, with commit and key. */
  readonly fingerprint: string
  /** The same by 0.1, which knew no working directory; equal at the repository's root. */
  readonly fingerprintWithoutDirectory: string
  /** Sentences such as `overrode GOPROXY=…`. */
  readonly overrides: readonly string[]
  readonly relaxations: readonly string[]
  /** `NAME=value`, safe to show, and with cgo the compiler's version. */
  readonly passedThrough: readonly string[]
}

/** CGO_ENABLED as it is in effect, where it is the same for all targets. */
function linkage(targets: readonly OpenTarget[]): Environment {
  const [cgo, ...others] = new Set(targets.map(({ facts }) => facts.cgo))
  return cgo === undefined || others.length > 0
    ? {}
    : { CGO_ENABLED: cgo ? '1' : '0' }
}

/** @throws UserError for flags that are not harmless, or contradict other inputs */
function checkFlags(plan: BuildSettings, tree: Tree): void {
  checkBuildId(plan, tree)
  if (plan.allowUnsafeBuildFlags) return
  checkLdflags(plan.ldflags)
  checkGcflags(plan.gcflags)
}

/** What is in effect for all targets: all variables of the target where it is the only one. */
function commonEnvironment(
  building: Environment,
  targets: readonly OpenTarget[]
): Environment {
  const [only, ...others] = targets
  const isOnly = only !== undefined && others.length === 0
  return {
    ...building,
    ...(isOnly ? targetEnvironment(only.facts.target) : {}),
    ...linkage(targets)
  }
}

/** Versions of the C compilers. */
function compilersOf(targets: readonly OpenTarget[]): readonly string[] {
  const versions = new Set(targets.map(({ facts }) => facts.compiler))
  versions.delete('')
  return [...versions]
}

/**
 * Opens a tree. Go may fetch the toolchain that the tree asks for; nothing of
 * the tree runs.
 * @throws UserError when Go is too old or can't be asked, for linker flags that
 *   are not harmless, and where go.mod or go.work lead out of the repository
 */
export async function openTree(options: OpenOptions): Promise<OpenTree> {
  const { command, tree, plan, surroundings } = options
  checkFlags(plan, tree)
  const goWork = await findGoWork(tree, plan.goWork)
  // Every go command reads these files, if only to choose a Go.
  await checkReplacements(tree, plan.goWork, await findGoMod(tree))
  const fetching = fetchEnvironment({ ...options, goWork })
  // A base may lack the working directory; what is not there builds nothing.
  const present = await stat(tree.directory).catch(() => null)
  const place = { ...tree, directory: present ? tree.directory : tree.root }
  const mayDownload = options.mayChooseGo && plan.allowToolchainDownload
  const toolchain = await readToolchain(
    command,
    place,
    mayDownload ? toolchainEnvironment(fetching) : fetching
  )
  const builder = await ownGo(command, toolchain)
  const building = buildEnvironment({
    ...options,
    goWork,
    go: { path: builder.go, isFirst: builder === command }
  })
  const passed = passedThrough(surroundings)
  const targets: OpenTarget[] = []
  const described: FingerprintFacts[] = []
  for (const requested of targetsOf(plan.targets, toolchain)) {
    await checkTarget(builder, place.directory, requested, plan, building)
    const target = await readTargetFacts(builder, place, requested, building)
    const facts = { plan, toolchain, target, passedThrough: passed }
    described.push(facts)
    targets.push({ facts: target, build: describeBuild(facts) })
  }
  const fingerprintIn = (directory: string): string =>
    jobFingerprint({ plan, toolchain, directory }, described)
  return {
    ...options,
    outward: await hideOutwardPaths(tree, options.workspace.scratch),
    toolchain,
    builder,
    targets,
    fetching,
    building,
    fingerprint: fingerprintIn(
      relative(tree.root, tree.directory).replaceAll('\\', '/')
    ),
    fingerprintWithoutDirectory: fingerprintIn(''),
    overrides: overridden(
      surroundings,
      // Only fetching has the proxy.
      { ...commonEnvironment(building, targets), GOPROXY: plan.goProxy },
      toolchain.root
    ),
    relaxations: relaxations(plan),
    passedThrough: [
      ...shownVariables(passed),
      ...compilersOf(targets).map((version) => `C compiler: ${version}`)
    ]
  }
}
