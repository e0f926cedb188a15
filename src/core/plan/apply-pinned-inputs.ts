// Inputs pinned by the base's budget file win over the workflow's: a pull
// request can edit its workflow, not its base.
import { isDeepStrictEqual } from 'node:util'
import { nullCache } from '../inputs/go-cache.ts'
import type { PinnedInputs } from '../policy/budget-file/pinned-inputs.ts'
import { parseBaselineChoice } from '../policy/budget-file/baseline-choice.ts'
import { packagePatterns } from '../inputs/package-pattern.ts'
import type { BuildSettings, Plan } from './plan.ts'

export interface PinnedPlan {
  readonly plan: Plan
  /** A sentence for each input that says otherwise. */
  readonly notices: readonly string[]
}

/**
 * The plan with the inputs that a budget file pins. An input at its default says nothing;
 * one that says otherwise is ignored, and a notice names it.
 * @param flagsHold in a terminal: a flag that says otherwise holds, and a notice names it
 */
export function applyPinnedInputs(
  plan: Plan,
  inputs: PinnedInputs,
  { path, flagsHold }: { readonly path: string; readonly flagsHold: boolean }
): PinnedPlan {
  const notices: string[] = []
  const pinned: Pin = (name, given, byDefault, ofFile) => {
    if (ofFile === undefined || isDeepStrictEqual(given, ofFile)) return given
    if (isDeepStrictEqual(given, byDefault)) return ofFile
    notices.push(otherwise(name, path, flagsHold))
    return flagsHold ? given : ofFile
  }
  return {
    plan: {
      ...plan,
      baseline: pinned(
        'baseline',
        plan.baseline,
        choiceOf('auto') ?? plan.baseline,
        choiceOf(inputs.baseline)
      ),
      allowNoBaseline: pinned(
        'allow-no-baseline',
        plan.allowNoBaseline,
        false,
        inputs['allow-no-baseline']
      ),
      build: pinBuild(plan.build, inputs, pinned)
    },
    notices
  }
}

/** What holds of an input, given, by default and in the file. */
type Pin = <T>(
  name: keyof PinnedInputs,
  given: T,
  byDefault: T,
  ofFile: T | undefined
) => T

function pinBuild(
  build: BuildSettings,
  inputs: PinnedInputs,
  pinned: Pin
): BuildSettings {
  const excluded = inputs.exclude
  const exclude = excluded === undefined ? undefined : packagePatterns(excluded)
  const text = (
    name: 'gcflags' | 'go-fips140' | 'go-proxy' | 'go-cache',
    given: string,
    byDefault: string
  ) => pinned(name, given, byDefault, inputs[name])
  const flag = (
    name: 'buildvcs' | 'allow-unsafe-build-flags' | 'allow-toolchain-download',
    given: boolean
  ) => pinned(name, given, false, inputs[name])
  return {
    ...build,
    exclude: pinned('exclude', build.exclude, [], exclude),
    buildMode: pinned('buildmode', build.buildMode, 'auto', inputs.buildmode),
    buildId: pinned('build-id', build.buildId, 'keep', inputs['build-id']),
    gcflags: text('gcflags', build.gcflags, ''),
    goFips140: text('go-fips140', build.goFips140, ''),
    goProxy: text('go-proxy', build.goProxy, 'direct'),
    goCache: text('go-cache', build.goCache, nullCache),
    buildvcs: flag('buildvcs', build.buildvcs),
    allowUnsafeBuildFlags: flag(
      'allow-unsafe-build-flags',
      build.allowUnsafeBuildFlags
    ),
    allowToolchainDownload: flag(
      'allow-toolchain-download',
      build.allowToolchainDownload
    )
  }
}

function choiceOf(text: string | undefined): Plan['baseline'] | undefined {
  return text === undefined
    ? undefined
    : (parseBaselineChoice(text) ?? undefined)
}

/** The notice of an input that says otherwise than the budget file. */
export function otherwise(
  name: string,
  path: string,
  flagsHold: boolean
): string {
  return flagsHold
    ? `--${name} differs from ${path}, which pins it in workflows`
    : `the workflow's input ${name} is ignored: ${path} pins it`
}
