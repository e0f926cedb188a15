// The settings that a run without configuration has, and surroundings to read from.
import type { BuildSettings } from '../../src/plan/plan.ts'
import type { Surroundings } from '../../src/toolchain/surroundings.ts'

export function plan(changes: Partial<BuildSettings> = {}): BuildSettings {
  return {
    packages: [],
    targets: [],
    tags: [],
    ldflags: [],
    cgoEnabled: 'auto',
    goExperiment: '',
    goWork: 'auto',
    goProxy: 'direct',
    goCache: '/dev/null',
    modCache: 'machine',
    buildvcs: false,
    allowUnsafeBuildFlags: false,
    allowToolchainDownload: false,
    prepare: [],
    timeoutSeconds: 120,
    verifyReproducible: false,
    ...changes
  }
}

export function surroundings(
  process: Record<string, string>,
  file: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux'
): Surroundings {
  return {
    platform,
    process,
    file,
    modCache: '/home/dev/go/pkg/mod',
    goPath: '/home/dev/go'
  }
}
