// The settings that a run without configuration has, and surroundings to read from.
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import type { HostEnvironment } from '../../src/toolchain/environment/user-environment.ts'
import { plainSettings } from '../setup/programs.ts'

export function plan(changes: Partial<BuildSettings> = {}): BuildSettings {
  return { ...plainSettings, timeoutSeconds: 120, ...changes }
}

export function surroundings(
  process: Record<string, string>,
  file: Record<string, string> = {},
  platform: NodeJS.Platform = 'linux'
): HostEnvironment {
  return {
    platform,
    process,
    file,
    modCache: '/home/dev/go/pkg/mod',
    goPath: '/home/dev/go'
  }
}
