// What a Slimming means for the exit status.
import type { Slimming } from '../model/slim/slimming.ts'

/** 0 where every step that was asked for was run as a whole. */
export function slimStatus({ steps }: Pick<Slimming, 'steps'>): 0 | 1 {
  return steps.some(({ state }) => state === 'not-run') ? 1 : 0
}
