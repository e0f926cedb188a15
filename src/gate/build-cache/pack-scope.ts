// Which packs a run has to do with: where they are kept, and what one has to be for.
import { relative } from 'node:path'
import { signedCache } from '../../core/inputs/go-cache.ts'
import { formatTarget } from '../../core/model/target.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { WantedPack } from '../../core/build-cache/why-not.ts'
import { cacheServicePlace } from '../../store/cache/packs.ts'
import { packDirectory } from '../../store/pack-directory.ts'
import type { PackPlace } from '../../store/pack-place.ts'
import type { Verifier } from '../../store/signing/trust.ts'
import type { OpenHead } from '../open-head.ts'
import type { Host } from '../services.ts'

/** What a run does with packs. */
export type PackUse =
  /** It builds from nothing, and stores what it compiled. */
  | 'keep'
  /** It builds from what an earlier run stored. */
  | 'bring'
  | 'none'

/** Runs that record what they measure build from nothing. */
export function packUseOf(
  { build }: Pick<Plan, 'build'>,
  { event, baselineDirectory }: Pick<Host, 'event' | 'baselineDirectory'>
): PackUse {
  if (build.goCache !== signedCache) return 'none'
  const records =
    event?.kind === 'push' ||
    event?.kind === 'schedule' ||
    baselineDirectory?.records === true
  return records ? 'keep' : 'bring'
}

export interface PackScope {
  readonly place: PackPlace
  readonly wanted: WantedPack
}

/** In a directory, where a repository need not have a name. */
const unnamedRepository = 'baseline/directory'

/** What packs need of a run's host. */
export type PackHost = Pick<
  Host,
  | 'baselineDirectory'
  | 'environment'
  | 'event'
  | 'log'
  | 'repository'
  | 'scratch'
  | 'trust'
>

export function packScopeOf(
  { key, leg, work }: Plan,
  { opened }: Pick<OpenHead, 'opened'>,
  { repository, environment, baselineDirectory }: PackHost
): PackScope {
  const { tree, toolchain } = opened
  const facts = opened.targets.map((target) => target.facts)
  const targets = facts.map(({ target }) => formatTarget(target))
  const compilers = facts.map(({ compiler }) => compiler)
  const wanted: WantedPack = {
    repository: repository || unnamedRepository,
    go: toolchain.version,
    host: formatTarget(toolchain.host),
    targets: [...new Set(targets)].toSorted(),
    compiler:
      [...new Set(compilers)]
        .filter((text) => text !== '')
        .toSorted()
        .join('\n') || null
  }
  const identity = {
    directory: relative(tree.root, tree.directory).replaceAll('\\', '/'),
    key,
    leg,
    work,
    go: wanted.go,
    host: wanted.host,
    targets: wanted.targets
  }
  const place =
    baselineDirectory === undefined
      ? cacheServicePlace(identity, environment)
      : packDirectory(identity, baselineDirectory.path)
  return { place, wanted }
}

/** Why no pack can be proved here, a clause; null where one can. */
export function whyNoProof(verifier: Verifier | null): string | null {
  if (verifier === null) return 'there is no baseline-public-key to prove it by'
  return verifier.scheme === 'ed25519'
    ? null
    : 'a shared secret proves no pack: use baseline-public-key'
}
