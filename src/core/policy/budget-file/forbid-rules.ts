// Reads what a budget file forbids into rules.
import {
  forbiddenKinds,
  tierNames,
  type TierName
} from '../../model/closed-lists.ts'
import type { ForbidRule } from '../budget.ts'
import type { RawForbid } from './forbid-schema.ts'

type RawTiers = Readonly<
  Partial<
    Record<TierName, { readonly forbid?: RawForbid | undefined } | undefined>
  >
>

/**
 * The rules of a layer, those of `fail` first.
 * @param lineOf the line of an entry, by its place below the layer
 */
export function forbidRules(
  raw: RawTiers,
  lineOf: (path: readonly (string | number)[]) => number
): ForbidRule[] {
  return tierNames.toReversed().flatMap((tier) =>
    (raw[tier]?.forbid ?? []).flatMap((entry, index) =>
      forbiddenKinds.flatMap((kind): ForbidRule[] => {
        const pattern = entry[kind]
        if (pattern === undefined) return []
        const {
          reason,
          strict = false,
          'allow-through': allowThrough = []
        } = entry
        const line = lineOf([tier, 'forbid', index])
        return [{ tier, kind, pattern, reason, allowThrough, strict, line }]
      })
    )
  )
}
