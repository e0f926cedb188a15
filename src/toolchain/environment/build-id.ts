// The build IDs of programs, as the input `build-id` wants them: the linker's flags for
// them, and where a user's own linker flags contradict.
import { createHash } from 'node:crypto'
import { derivesBuildIds } from '../../core/binary/buildinfo/build-id.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { UserError } from '../../core/user-error.ts'
import type { MainPackage, Tree } from '../source-tree.ts'
import { externalFlags, readLinkerFlags } from './ldflags.ts'

type BuildIdPlan = Pick<BuildSettings, 'buildId' | 'ldflags'>

/** What a build ID of `build-id: commit` is made from. */
export interface BuildIdFacts {
  /** The commit of the tree, see `Tree.revision`. */
  readonly revision: string
  /** Import path of the main package. */
  readonly mainPackage: string
  /** `build.fingerprint` of the measurement. */
  readonly fingerprint: string
}

/** Flags of the C linker that set a build ID or leave it out, among others of one `-Wl,`. */
const externalId = /(?:^|,)--?(?:build-id|no_?uuid)(?:[=,]|$)/

/** The user's linker flags that set build IDs, as written; [] for none. */
function ownIds(ldflags: readonly string[]): string[] {
  return readLinkerFlags(ldflags).flatMap((flag) => {
    const { name } = flag
    if (name === 'buildid' || name === 'B') return [`-${name}`]
    if (name !== 'extldflags') return []
    return externalFlags(flag).filter((field) => externalId.test(field))
  })
}

/** @throws UserError where `ldflags` sets build IDs and `build-id` does too, or a commit is needed and unknown */
export function checkBuildId(
  { buildId, ldflags }: BuildIdPlan,
  tree: Pick<Tree, 'root' | 'revision'>
): void {
  if (buildId === 'keep') return
  if (buildId === 'commit') knownRevision(tree)
  const [own] = ownIds(ldflags)
  if (own === undefined) return
  throw new UserError(
    `build-id: ${buildId} sets the build ID, and so does ${own} in ldflags: leave out one of the two`
  )
}

/** What of the build IDs is relaxed, for the report: by the input, or by the user's linker flags. */
export function relaxedBuildId({ buildId, ldflags }: BuildIdPlan): string[] {
  if (buildId !== 'keep') return [`build-id: ${buildId}`]
  const flags = [...new Set(ownIds(ldflags))]
  return flags.length === 0
    ? []
    : [`ldflags: ${flags.join(' ')} (build IDs are not as Go makes them)`]
}

/**
 * Characters of Go's own build ID: four hashes of 20, and what is between them
 * (cmd/go/internal/work/buildid.go). With another length what follows it would move.
 */
const idLength = 83

/**
 * The build ID of `build-id: commit`: SHA-512 of commit, main package and fingerprint, a
 * line each, of which it is the first hexadecimal digits. Whoever knows the three gets the
 * same: nothing of the machine is in it that isn't in the fingerprint.
 */
export function commitBuildId(facts: BuildIdFacts): string {
  const { revision, mainPackage, fingerprint } = facts
  return createHash('sha512')
    .update(`${revision}\n${mainPackage}\n${fingerprint}\n`)
    .digest('hex')
    .slice(0, idLength)
}

/** The linker's flags for programs without build IDs; of a Go that knows it, one for the C linker as well. */
function noIds(goVersion: string): string {
  return derivesBuildIds(goVersion) ? '-buildid= -B=none' : '-buildid='
}

/** What is to be known of a tree that is built, see `OpenTree`. */
interface BuiltTree {
  readonly plan: Pick<BuildSettings, 'buildId'>
  readonly toolchain: { readonly version: string }
  readonly tree: Pick<Tree, 'root' | 'revision'>
}

/** @throws UserError where the tree's commit isn't known */
function knownRevision({
  root,
  revision
}: Pick<Tree, 'root' | 'revision'>): string {
  if (revision !== undefined) return revision
  throw new UserError(
    `build-id: commit needs a commit, and none is known of ${root}; use keep or none, or build in a git repository`
  )
}

/**
 * The build ID that a program has by `build-id: none` ('') or `commit`; null for one of Go's making.
 * @param fingerprint of the build for one target
 * @throws UserError where the tree's commit isn't known
 */
export function wantedBuildId(
  { plan, tree }: Pick<BuiltTree, 'plan' | 'tree'>,
  mainPackage: string,
  fingerprint: string
): string | null {
  if (plan.buildId === 'keep') return null
  if (plan.buildId === 'none') return ''
  const revision = knownRevision(tree)
  return commitBuildId({ revision, mainPackage, fingerprint })
}

/**
 * Linker flags that set the build IDs of each program; null where Go's own are kept.
 * @param fingerprint of the build for one target
 */
export function buildIdFlags(
  { plan, toolchain, tree }: BuiltTree,
  fingerprint: string
): ((main: Pick<MainPackage, 'importPath'>) => string) | null {
  if (plan.buildId === 'keep') return null
  if (plan.buildId === 'none') return () => noIds(toolchain.version)
  return ({ importPath }) =>
    `-buildid=${wantedBuildId({ plan, tree }, importPath, fingerprint) ?? ''}`
}

/** The same as a measurement describes it: of no one program. */
export function shownBuildIdFlags(
  { buildId }: Pick<BuildSettings, 'buildId'>,
  goVersion: string
): string[] {
  if (buildId === 'keep') return []
  return buildId === 'none' ? [noIds(goVersion)] : ['-buildid=…']
}
