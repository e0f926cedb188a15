// The work of a job: a hash of what its inputs build and how. It is part of the names
// of the job's artifacts and comment, so that jobs with other work share neither.
import { createHash } from 'node:crypto'
import { isPrivateCache } from '../inputs/go-cache.ts'
import type { BuildSettings } from './plan.ts'
import { formatTarget } from '../model/target.ts'

export interface Work {
  /** Working directory relative to the workspace, with slashes; '' for the workspace itself. */
  readonly directory: string
  readonly build: BuildSettings
  /** Target of the machine, `linux/amd64`: what is built where no targets are given. */
  readonly machine: string
}

/**
 * 16 hexadecimal digits, from the inputs as they were given. What changes no byte
 * of a measurement is left out, and so are the values of stamps (`-X`), which
 * may differ in every run of one job.
 */
export function workOf({ directory, build, machine }: Work): string {
  const {
    timeoutSeconds: _timeout,
    verifyReproducible: _verify,
    explain: _explain,
    goProxy: _proxy,
    modCache: _modules,
    allowUnsafeBuildFlags: _unsafe,
    allowToolchainDownload: _download,
    // May be a directory of the runner.
    goCache,
    buildId,
    ...settings
  } = build
  const targets =
    build.targets.length === 0 ? [machine] : build.targets.map(formatTarget)
  const facts = {
    ...settings,
    directory,
    packages: build.packages.toSorted(),
    exclude: build.exclude.toSorted(),
    targets: targets.toSorted(),
    tags: build.tags.toSorted(),
    ldflags: withoutStampValues(build.ldflags),
    privateCache: isPrivateCache(goCache),
    // Absent by default: jobs keep the names that they had before the input.
    ...(buildId === 'keep' ? {} : { buildId })
  }
  const text = JSON.stringify(
    Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1))
  )
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}

/** `-X name=value` and `-X=name=value` without the value. */
function withoutStampValues(ldflags: readonly string[]): string[] {
  return ldflags.map((text, index) => {
    const isStamp = /^--?X$/.test(ldflags[index - 1] ?? '')
    const [stamp = text] = (isStamp ? /^[^=]*/ : /^--?X=[^=]*/).exec(text) ?? []
    return stamp
  })
}
