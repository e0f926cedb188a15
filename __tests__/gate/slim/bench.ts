// Runs slim on a user's machine.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { Saving, Slimming } from '../../../src/core/model/slim/slimming.ts'
import type { SlimStep } from '../../../src/core/model/slim/steps.ts'
import { slim, type SlimRequest } from '../../../src/gate/slim/slim.ts'
import { silentLog } from '../../../src/host/log.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { plainSettings } from '../../setup/programs.ts'
import type { UserMachine } from '../doctor/bench.ts'

let runs = 0

export async function slimOn(
  { tree, environment, scratch }: UserMachine,
  steps: readonly SlimStep[],
  changes: Partial<SlimRequest> = {}
): Promise<Slimming> {
  return await slim({
    steps: new Set(steps),
    maxColdBuilds: 6,
    runArguments: null,
    directory: tree,
    packages: [],
    flags: ['-buildvcs=false'],
    settings: plainSettings,
    environment,
    log: silentLog,
    scratch: scratch(),
    ...changes
  })
}

export interface OracleBuild {
  readonly path: string
  readonly fileSize: number
  readonly gzip: number
}

/** Builds the program by hand, out of the tests' own build cache. */
export function buildByHand(
  { root, tree, environment }: UserMachine,
  flags: readonly string[],
  variables: Readonly<Record<string, string>> = {}
): OracleBuild {
  const path = join(root, `by-hand-${runs++}`)
  execFileSync('go', ['build', '-buildvcs=false', ...flags, '-o', path, '.'], {
    cwd: tree,
    env: { ...environment, GOCACHE: buildCache(), ...variables }
  })
  return sizesOf(path)
}

export function sizesOf(path: string): OracleBuild {
  const fileSize = statSync(path).size
  const gzip = gzipSync(readFileSync(path), { level: 6 }).length
  return { path, fileSize, gzip }
}

/** The row of a change. */
export function rowOf({ savings }: Slimming, change: string): Saving {
  const row = savings.find((saving) => saving.change === change)
  if (row === undefined) {
    const changes = savings.map((saving) => saving.change).join(', ')
    throw new Error(`no row ${change} among ${changes}`)
  }
  return row
}
