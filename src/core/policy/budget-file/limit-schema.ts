// The shape of limits in a budget file: sizes, percentages and tiers of them.
import * as v from 'valibot'
import { requirements } from '../../inputs/choices.ts'
import { quotedList, wordList } from '../../text/word-list.ts'
import { parseBytes, sizeForms, sizePattern } from '../../text/parse-bytes.ts'
import {
  parsePercent,
  percentForms,
  percentPattern
} from '../../text/parse-percent.ts'
import { metrics } from '../../model/closed-lists.ts'
import { releaseMetrics } from '../../model/release/closed-lists.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * A mapping that allows these keys only. (A YAML sequence would pass for a
 * mapping with the keys 0, 1, ….)
 */
export function mapping<T extends v.ObjectEntries>(entries: T) {
  const keys = Object.keys(entries)
  const schema = v.strictObject(entries, (issue) => {
    if (issue.expected === 'never') return unknownKey(issue.received, keys)
    if (issue.expected !== 'Object')
      return `the key ${issue.expected} is missing`
    return `must be a mapping with the keys ${keys.join(', ')}`
  })
  const run: (typeof schema)['~run'] = (dataset, config) =>
    Array.isArray(dataset.value)
      ? schema['~run']({ value: undefined }, config)
      : schema['~run'](dataset, config)
  return { ...schema, '~run': run }
}

function unknownKey(received: string, keys: readonly string[]): string {
  const meant = suggest(received.replaceAll('"', ''), keys)
  const hint = meant === null ? '' : ` (did you mean "${meant}"?)`
  return `unknown key ${received}${hint}, allowed here are ${keys.join(', ')}`
}

/** Whether a mapping says anything: an empty one would limit nothing, unnoticed. */
export const isFilled = (raw: object): boolean => Object.keys(raw).length > 0

const emptyLimit = (names: readonly string[]) =>
  `must name at least one of ${wordList(names, 'and')}`
export const emptyTier = 'must have at least one limit, or be left out'

const sizeMessage = `must be ${sizeForms}`
const sizeText = v.pipe(
  v.string(),
  v.regex(sizePattern, sizeMessage),
  v.check((text) => parseBytes(text) !== null, sizeMessage)
)
const sizeNumber = v.pipe(
  v.number(),
  v.safeInteger(sizeMessage),
  v.minValue(0, sizeMessage)
)
export const size = v.union([sizeText, sizeNumber], sizeMessage)

const percentMessage = `must be ${percentForms}`
const percentText = v.pipe(v.string(), v.regex(percentPattern, percentMessage))
const percentNumber = v.pipe(
  v.number(),
  v.minValue(0, percentMessage),
  v.check((number) => parsePercent(String(number)) !== null, percentMessage)
)
const percent = v.union([percentText, percentNumber], percentMessage)

const none = v.literal('none')

const orNone = (forms: string, names: readonly string[]) =>
  `must be ${forms}, "none", or a mapping of ${wordList(names, 'and')} to these`
const sizeOrNone = v.union([none, sizeText, sizeNumber], sizeMessage)

/** One size for all. */
const oneSize = [none, sizeText, sizeNumber] as const
const perName = v.optional(sizeOrNone)
export const sizeLimit = v.union(
  [
    ...oneSize,
    v.pipe(
      mapping(v.entriesFromList(metrics, perName)),
      v.check(isFilled, emptyLimit(metrics))
    )
  ],
  orNone(sizeForms, metrics)
)
/** Releases have packages besides. */
export const releaseSizeLimit = v.union(
  [
    ...oneSize,
    v.pipe(
      mapping(v.entriesFromList(releaseMetrics, perName)),
      v.check(isFilled, emptyLimit(releaseMetrics))
    )
  ],
  orNone(sizeForms, releaseMetrics)
)
const percentOrNone = v.union(
  [none, percentText, percentNumber],
  percentMessage
)
const percentLimit = v.union(
  [
    none,
    percentText,
    percentNumber,
    v.pipe(
      mapping(v.entriesFromList(metrics, v.optional(percentOrNone))),
      v.check(isFilled, emptyLimit(metrics))
    )
  ],
  orNone(percentForms, metrics)
)

const require = v.pipe(
  v.picklist(requirements, `must be ${quotedList(requirements)}`),
  v.description(
    'Whether one of max-growth and max-growth-percent is enough to be over budget (any), or both are needed (all).'
  )
)

const maxSizeText = 'The largest size allowed; equal passes.'
const minSizeText =
  'The smallest size allowed: notices a feature that silently fell out.'
const maxGrowthText =
  'The largest growth allowed, as a size; equal passes. With max-growth-percent it replaces all growth limits from below.'
const maxGrowthPercentText =
  'The largest growth allowed, in percent of the base; equal passes. With max-growth it replaces all growth limits from below.'
const goUpgradeText =
  "The largest growth allowed by another release of Go that the change's go or toolchain line brings, as a size; equal passes. Without it only maximum sizes judge what Go adds. Either of go-upgrade-limit and go-upgrade-limit-percent is enough to be over budget."
const goUpgradePercentText =
  'The same in percent of the base, as the Go before built it; equal passes.'
const sizeExamples = ['20 MiB', 25_000_000, { file: '20 MiB', gzip: '8 MiB' }]
const growthExamples = ['100 KiB', { gzip: '40 KiB' }, 'none']
const percentExamples = [2, '0.5 %', 'none']

const demand = v.union(
  [v.boolean(), v.literal('strict')],
  'must be true, false or "strict"'
)

/** The limits of a tier, for a binary. */
export const tierEntries = {
  'max-size': v.optional(
    v.pipe(sizeLimit, v.description(maxSizeText), v.examples(sizeExamples))
  ),
  'min-size': v.optional(
    v.pipe(sizeLimit, v.description(minSizeText), v.examples(['5 MiB']))
  ),
  'max-growth': v.optional(
    v.pipe(sizeLimit, v.description(maxGrowthText), v.examples(growthExamples))
  ),
  'max-growth-percent': v.optional(
    v.pipe(
      percentLimit,
      v.description(maxGrowthPercentText),
      v.examples(percentExamples)
    )
  ),
  require: v.optional(require),
  'go-upgrade-limit': v.optional(
    v.pipe(
      sizeLimit,
      v.description(goUpgradeText),
      v.examples(['1 MiB', { gzip: '400 KiB' }, 'none'])
    )
  ),
  'go-upgrade-limit-percent': v.optional(
    v.pipe(
      percentLimit,
      v.description(goUpgradePercentText),
      v.examples(percentExamples)
    )
  ),
  'require-dead-code-elimination': v.optional(
    v.pipe(
      demand,
      v.description(
        'true: a change must not make the linker keep all exported methods, as calls of reflect.Type.Method and of MethodByName with a name that is not constant do; what the base has already is a warning. strict: it is no excuse. false lifts it from below.'
      )
    )
  ),
  'forbid-path-leaks': v.optional(
    v.pipe(
      demand,
      v.description(
        'true: a change must not bring absolute paths of the build machine into the binary, such as those in -X values and embedded files; what the base has already is a warning. strict: it is no excuse. false lifts it from below.'
      )
    )
  )
}

export const tier = mapping(tierEntries)

export const partTier = mapping({
  'max-size': v.optional(
    v.pipe(size, v.description(maxSizeText), v.examples(['1 MiB']))
  ),
  'min-size': v.optional(
    v.pipe(size, v.description(minSizeText), v.examples(['10 KiB']))
  ),
  'max-growth': v.optional(
    v.pipe(size, v.description(maxGrowthText), v.examples(['10 KiB']))
  ),
  'max-growth-percent': v.optional(
    v.pipe(percent, v.description(maxGrowthPercentText), v.examples([5]))
  ),
  require: v.optional(require)
})

export type RawTier = v.InferOutput<typeof tier>
export type RawPartTier = v.InferOutput<typeof partTier>

/** The allowed word that is at most two edits away, the nearest first; null: none. */
export function suggest(
  word: string,
  allowed: readonly string[]
): string | null {
  const near = allowed
    .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
    .filter(({ edits, candidate }) => edits <= 2 && edits < candidate.length)
    .toSorted((a, b) => a.edits - b.edits)
  return near[0]?.candidate ?? null
}

/** Levenshtein's distance; words that differ much in length are far apart at once. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(to).entries()) {
      const replaced = inColumn(row[j]) + (letter === other ? 0 : 1)
      next.push(
        Math.min(replaced, inColumn(row[j + 1]) + 1, inColumn(next[j]) + 1)
      )
    }
    row = next
  }
  return row.at(-1) ?? Infinity
}
