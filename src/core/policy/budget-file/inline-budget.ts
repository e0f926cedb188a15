// Budgets given as inputs of the action or flags of the command line.
import { UserError } from '../../user-error.ts'
import { type Layer, type TierPatch } from '../budget.ts'
import { metrics, type Metric } from '../../model/closed-lists.ts'
import { requirements, type Requirement } from '../../inputs/choices.ts'
import { wordList } from '../../text/word-list.ts'
import { parseBytes, sizeForms } from '../../text/parse-bytes.ts'
import {
  parsePercent,
  percentForms,
  type Percent
} from '../../text/parse-percent.ts'

/** The names of the inputs, in the order in which they are documented. */
export const inlineNames = [
  'max-size',
  'min-size',
  'max-growth',
  'max-growth-percent',
  'require',
  'go-upgrade-limit',
  'go-upgrade-limit-percent',
  'warn-max-size',
  'warn-max-growth',
  'warn-max-growth-percent',
  'warn-go-upgrade-limit',
  'warn-go-upgrade-limit-percent',
  'noise-floor',
  'metric'
] as const

export type InlineName = (typeof inlineNames)[number]

/**
 * Reads the inputs, by name; one that is absent or empty says nothing. Without
 * `warn-` they belong to the fail tier.
 * @throws UserError that names the input, its text and what is allowed
 */
export function inlineLayer(values: Readonly<Record<string, string>>): Layer {
  const text = (name: InlineName) => values[name]?.trim() ?? ''
  const read = <T>(
    name: InlineName,
    forms: string,
    parse: (given: string) => T | null
  ): T | undefined => {
    const given = text(name)
    if (given === '') return undefined
    const value = parse(given)
    if (value !== null) return value
    throw new UserError(`input ${name}: must be ${forms}, not "${given}"`)
  }
  const limit = <T>(
    name: InlineName,
    forms: string,
    parse: (given: string) => T | null
  ) =>
    read(name, `${forms}, or "none"`, (given): { every: T | null } | null => {
      if (given === 'none') return { every: null }
      const value = parse(given)
      return value === null ? null : { every: value }
    })
  const size = (name: InlineName) => limit<number>(name, sizeForms, parseBytes)
  const percent = (name: InlineName) =>
    limit<Percent>(name, percentForms, parsePercent)

  const limitedMetrics = read(
    'metric',
    `${wordList(metrics, 'or')}, or several of these`,
    parseMetrics
  )
  const noiseFloor = read('noise-floor', sizeForms, parseBytes)
  const require = read('require', wordList(requirements, 'or'), parseRequire)
  return {
    ...(limitedMetrics === undefined ? {} : { metrics: limitedMetrics }),
    ...(noiseFloor === undefined ? {} : { noiseFloor }),
    warn: tier({
      maxSize: size('warn-max-size'),
      maxGrowth: size('warn-max-growth'),
      maxGrowthPercent: percent('warn-max-growth-percent'),
      goUpgradeLimit: size('warn-go-upgrade-limit'),
      goUpgradeLimitPercent: percent('warn-go-upgrade-limit-percent')
    }),
    fail: tier({
      maxSize: size('max-size'),
      minSize: size('min-size'),
      maxGrowth: size('max-growth'),
      maxGrowthPercent: percent('max-growth-percent'),
      require,
      goUpgradeLimit: size('go-upgrade-limit'),
      goUpgradeLimitPercent: percent('go-upgrade-limit-percent')
    })
  }
}

function tier(limits: {
  readonly [K in keyof TierPatch]: TierPatch[K] | undefined
}): TierPatch {
  return Object.fromEntries(
    Object.entries(limits).filter(([, limit]) => limit !== undefined)
  )
}

function parseRequire(text: string): Requirement | null {
  return requirements.find((word) => word === text) ?? null
}

/** Metrics separated by commas or spaces; null when one is unknown. */
function parseMetrics(text: string): Metric[] | null {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  const chosen = metrics.filter((metric) => words.includes(metric))
  const known = words.every((word) => metrics.some((metric) => metric === word))
  return known && chosen.length > 0 ? chosen : null
}
