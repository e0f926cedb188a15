// What a report says of the pack that a run built from, and of the one that it made.
import type { Plan } from '../../core/plan/plan.ts'
import { signedCache } from '../../core/inputs/go-cache.ts'
import { firstOf } from '../../core/text/word-list.ts'
import { formatTarget } from '../../core/model/target.ts'
import type { Provenance } from '../../core/model/report.ts'
import type { TreeBuild } from '../../toolchain/build-tree.ts'
import type { BroughtPack } from './bring-pack.ts'
import type { Host } from '../services.ts'
import type { KeptPack } from './keep-pack.ts'

/** Names that stand for no package that is compiled. */
const pseudoPackages: ReadonlySet<string> = new Set(['C', 'unsafe'])

type BuildCounts = Pick<TreeBuild, 'listings' | 'compiling'>

export interface CacheResult {
  readonly buildCache: Pick<Provenance, 'buildCache' | 'buildCacheNote'>
  readonly cacheNotices: readonly string[]
  /** Why what was compiled is not kept for others, where the run is an error. */
  readonly refutations: readonly string[]
}

/** @param kept one, where the head was built */
export function cacheResult(
  plan: Pick<Plan, 'build'>,
  brought: BroughtPack,
  kept: readonly KeptPack[],
  built: BuiltSides,
  { log }: Pick<Host, 'log'>
): CacheResult {
  const { pack } = brought
  if (pack !== null) log.info(compiledText(built))
  return {
    buildCache: buildCacheFacts(plan, brought, built),
    cacheNotices: [
      ...brought.notices,
      ...kept.flatMap(({ notices }) => notices)
    ],
    refutations: kept.flatMap(({ failures }) => failures)
  }
}

/** What a run built, from one build cache. */
interface BuiltSides {
  readonly head: BuildCounts
  /** null where the run did not build it. */
  readonly base: BuildCounts | null
}

/** Packages of the head that one of the builds compiled, `linux/amd64 import/path`. */
function compiledOf({ head, base }: BuiltSides): readonly string[] {
  const all = packagesOf(head)
  const compiled = [head, base].flatMap((side) => [
    ...(side?.compiling.compiled ?? [])
  ])
  return [...new Set(compiled)].filter((name) => all.has(name)).toSorted()
}

/** Packages that are named in the log. */
const maxNamed = 50

function compiledText(built: BuiltSides): string {
  const compiled = compiledOf(built)
  return compiled.length === 0
    ? 'No package was compiled'
    : `Compiled: ${firstOf(compiled, maxNamed).join(', ')}`
}

function buildCacheFacts(
  { build: { goCache } }: Pick<Plan, 'build'>,
  { pack, why }: BroughtPack,
  built: BuiltSides
): CacheResult['buildCache'] {
  if (goCache !== signedCache) return {}
  if (pack === null) {
    return { buildCache: null, ...(why === '' ? {} : { buildCacheNote: why }) }
  }
  const compiled = compiledOf(built).length
  const { commit, run, createdAt } = pack.manifest
  return {
    buildCache: {
      commit,
      run,
      createdAt,
      packBytes: pack.packBytes,
      reused: packagesOf(built.head).size - compiled,
      compiled
    }
  }
}

/** All that the programs are made of, `linux/amd64 import/path`. */
function packagesOf({ listings }: BuildCounts): ReadonlySet<string> {
  return new Set(
    listings.flatMap(({ target, mains }) =>
      mains.flatMap(({ packages }) =>
        [...packages]
          .filter((name) => !pseudoPackages.has(name))
          .map((name) => `${formatTarget(target)} ${name}`)
      )
    )
  )
}
