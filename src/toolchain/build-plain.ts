// Builds the stripped executables of one target of a tree, as they are measured.
import { join } from 'node:path'
import { signedCache } from '../core/inputs/go-cache.ts'
import { formatTarget } from '../core/model/target.ts'
import { build, type BuildOptions } from './build.ts'
import { buildIdFlags } from './environment/build-id.ts'
import { enforcedLdflags } from './environment/ldflags.ts'
import { withProgress } from './progress.ts'
import type { MainPackage } from './source-tree.ts'
import type { OpenTarget, OpenTree } from './tree/open-tree.ts'

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
export function buildOptions(
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

/** The name of a program, or how many there are. */
export function countOf(mains: readonly MainPackage[]): string {
  const [first] = mains
  return mains.length === 1 && first !== undefined
    ? first.name
    : `${mains.length} programs`
}

/**
 * Builds the stripped executables of one target.
 * @param onLinking as of `BuildOptions`
 */
export async function buildPlain(
  opened: OpenTree,
  target: OpenTarget,
  mains: readonly MainPackage[],
  output: string,
  onLinking?: () => void
): Promise<{
  /** Import path -> path of the executable. */
  readonly paths: ReadonlyMap<string, string>
  readonly compiling: Compiling
}> {
  const place = formatTarget(target.facts.target)
  let names: ReadonlySet<string> = new Set()
  const options = {
    ...buildOptions(opened, target, mains, output),
    ...(onLinking === undefined ? {} : { onLinking })
  }
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

/** Where executables of a target go, below `output`. */
export function directoryOf(output: string, target: OpenTarget): string {
  return join(output, formatTarget(target.facts.target).replaceAll('/', '-'))
}
