// Inputs pinned by the base's budget file win over the workflow's: a pull
// request can edit its workflow, not its base.
import { isDeepStrictEqual } from 'node:util'
import type { PinnedInputs } from '../policy/budget-file/pinned-inputs.ts'
import { parseBaselineChoice } from '../policy/budget-file/baseline-choice.ts'
import { packagePatterns } from '../inputs/package-pattern.ts'
import type { Plan } from './plan.ts'

export interface PinnedPlan {
  readonly plan: Plan
  /** A sentence for each input that says otherwise. */
  readonly notices: readonly string[]
}

/**
 * The plan with what a budget file settles. An input at its default says nothing;
 * one that says otherwise is ignored, and a notice names it.
 * @param flagsHold in a terminal: a flag that says otherwise holds, and a notice names it
 */
export function applyPinnedInputs(
  plan: Plan,
  inputs: PinnedInputs,
  { path, flagsHold }: { readonly path: string; readonly flagsHold: boolean }
): PinnedPlan {
  const notices: string[] = []
  const pinned = <T>(
    name: keyof PinnedInputs,
    given: T,
    byDefault: T,
    ofFile: T | undefined
  ): T => {
    if (ofFile === undefined || isDeepStrictEqual(given, ofFile)) return given
    if (isDeepStrictEqual(given, byDefault)) return ofFile
    notices.push(otherwise(name, path, flagsHold))
    return flagsHold ? given : ofFile
  }
  const { build } = plan
  const flag = (
    name:
      | 'allow-no-baseline'
      | 'buildvcs'
      | 'allow-unsafe-build-flags'
      | 'allow-toolchain-download',
    given: boolean
  ) => pinned(name, given, false, inputs[name])
  return {
    plan: {
      ...plan,
      baseline: pinned(
        'baseline',
        plan.baseline,
        choiceOf('auto') ?? plan.baseline,
        choiceOf(inputs.baseline)
      ),
      allowNoBaseline: flag('allow-no-baseline', plan.allowNoBaseline),
      build: {
        ...build,
        exclude: pinned(
          'exclude',
          build.exclude,
          [],
          inputs.exclude === undefined
            ? undefined
            : packagePatterns(inputs.exclude)
        ),
        buildMode: pinned(
          'buildmode',
          build.buildMode,
          'auto',
          inputs.buildmode
        ),
        gcflags: pinned('gcflags', build.gcflags, '', inputs.gcflags),
        goFips140: pinned(
          'go-fips140',
          build.goFips140,
          '',
          inputs['go-fips140']
        ),
        goProxy: pinned(
          'go-proxy',
          build.goProxy,
          'direct',
          inputs['go-proxy']
        ),
        goCache: pinned(
          'go-cache',
          build.goCache,
          '/dev/null',
          inputs['go-cache']
        ),
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
    },
    notices
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
    ? `--${name} says otherwise than ${path}, which settles it in workflows`
    : `the workflow's input ${name} is ignored: ${path} settles it`
}
