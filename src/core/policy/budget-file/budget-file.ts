// Parses the text of a budget file into a BudgetFile, or into every fault
// in it with its line.
import * as v from 'valibot'
import { UserError } from '../../user-error.ts'
import { budgetFileSchema, type RawBudgetFile } from './budget-schema.ts'
import {
  noBudgetFile,
  type BudgetFile,
  type Layer,
  type PartRule,
  type RuleDemand,
  type Tier,
  type TierPatch
} from '../budget.ts'
import { defaultOverrideRules, type OverrideRules } from '../override.ts'
import { forbidRules } from './forbid-rules.ts'
import type { RawPartTier, RawTier } from './limit-schema.ts'
import { bytesOf, bytesOrNull, limitOf, percentOf } from './limit-values.ts'
import { releaseRules } from './release-rules.ts'
import { readYaml, type Fault, type YamlText } from './yaml-text.ts'

/** More faults than this are not listed. */
const maxFaults = 20
/** Characters; messages repeat what the file says. */
const maxMessageLength = 400

/**
 * Reads a budget file.
 * @param path how the file is called in messages
 * @throws UserError with a line for each fault: `path:line:column: key: what is allowed`
 */
export function parseBudgetFile(text: string, path: string): BudgetFile {
  const yaml = readYaml(text)
  if ('faults' in yaml) throw faulty(path, yaml.faults)
  // An empty file, or one with comments only.
  if (yaml.value === null) return noBudgetFile
  const result = v.safeParse(budgetFileSchema, yaml.value)
  if (!result.success) {
    throw faulty(
      path,
      result.issues.map((issue) => faultOf(issue, yaml))
    )
  }
  return budgetFileOf(result.output, yaml)
}

function faulty(path: string, faults: readonly Fault[]): UserError {
  const lines = faults
    .toSorted((a, b) => a.line - b.line || a.column - b.column)
    .map(
      ({ line, column, message }) =>
        `${path}:${line}:${column}: ${shortened(message)}`
    )
  // An alias shows the same fault at the same place again.
  const different = [...new Set(lines)]
  const rest = different.length - maxFaults
  return new UserError([
    ...different.slice(0, maxFaults),
    ...(rest > 0 ? [`${path}: ${rest} more faults`] : [])
  ])
}

function shortened(message: string): string {
  return message.length <= maxMessageLength
    ? message
    : `${message.slice(0, maxMessageLength)}…`
}

function faultOf(
  issue: v.InferIssue<typeof budgetFileSchema>,
  { positionOf, numberAt }: YamlText
): Fault {
  const path = (issue.path ?? []).map(({ key }) =>
    typeof key === 'number' ? key : String(key)
  )
  const parent = path.slice(0, -1)
  if (issue.path?.at(-1)?.origin === 'key') {
    // A key that is unknown, or one that is missing and has no position.
    const position =
      issue.expected === 'never'
        ? positionOf(path, 'key')
        : positionOf(parent, 'value')
    return { ...position, message: `${shown(parent)}${issue.message}` }
  }
  const isPlain = ['string', 'number', 'boolean'].includes(typeof issue.input)
  // JSON has no word for .nan and .inf, and rounds large numbers.
  const written = numberAt(path) ?? JSON.stringify(issue.input)
  const got = isPlain ? `, not ${written}` : ''
  return {
    ...positionOf(path, 'value'),
    message: `${shown(path)}${issue.message}${got}`
  }
}

/** `binaries[0].fail.max-size: `; '' for the whole file. */
function shown(path: readonly (string | number)[]): string {
  const text = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
  return text === '' ? '' : `${text}: `
}

function budgetFileOf(
  raw: RawBudgetFile,
  { positionOf }: YamlText
): BudgetFile {
  const lineOf = (path: readonly (string | number)[]) =>
    positionOf(path, 'value').line
  return {
    acceptBudgetChange: raw['accept-budget-change'] ?? false,
    overrides: overridesOf(raw),
    inputs: raw.inputs ?? {},
    allowances: (raw.allowances ?? []).map((entry, index) => ({
      ...layerOf(entry),
      author: entry.author ?? null,
      dependenciesOnly: entry['dependencies-only'] ?? false,
      line: lineOf(['allowances', index])
    })),
    release: releaseRules(raw.release),
    general: layerOf(raw),
    binaries: (raw.binaries ?? []).map((entry, index) => ({
      ...layerOf(entry),
      binary: entry.binary,
      target: entry.target ?? '**',
      was: entry.was ?? null,
      packages: packageRules(entry),
      modules: moduleRules(entry),
      origins: originRules(entry),
      forbid: forbidRules(entry, (path) =>
        lineOf(['binaries', index, ...path])
      ),
      line: lineOf(['binaries', index])
    })),
    packages: packageRules(raw),
    modules: moduleRules(raw),
    origins: originRules(raw),
    forbid: forbidRules(raw, lineOf)
  }
}

function overridesOf(raw: RawBudgetFile): OverrideRules {
  const label = raw['override-label'] ?? defaultOverrideRules.label
  return {
    label: label === 'none' ? '' : label,
    sticky: raw['override-sticky'] ?? defaultOverrideRules.sticky,
    approvers: raw['override-approvers'] ?? defaultOverrideRules.approvers
  }
}

type RawLayer = Pick<
  RawBudgetFile,
  | 'metric'
  | 'noise-floor'
  | 'new-binary'
  | 'removed-binary'
  | 'warn'
  | 'fail'
  | 'packages'
  | 'modules'
  | 'origins'
>

function layerOf(raw: RawLayer): Layer {
  const { metric, 'noise-floor': noiseFloor } = raw
  const { 'new-binary': newBinary, 'removed-binary': removedBinary } = raw
  return {
    ...(metric === undefined
      ? {}
      : { metrics: typeof metric === 'string' ? [metric] : metric }),
    ...(noiseFloor === undefined ? {} : { noiseFloor: bytesOf(noiseFloor) }),
    ...(newBinary === undefined ? {} : { newBinary }),
    ...(removedBinary === undefined ? {} : { removedBinary }),
    warn: tierPatch(raw.warn ?? {}),
    fail: tierPatch(raw.fail ?? {})
  }
}

function tierPatch(raw: RawTier): TierPatch {
  const { 'max-size': maxSize, 'min-size': minSize, require } = raw
  const { 'max-growth': growth, 'max-growth-percent': percent } = raw
  const {
    'go-upgrade-limit': upgrade,
    'go-upgrade-limit-percent': upgradePercent,
    'require-dead-code-elimination': deadCode,
    'forbid-path-leaks': pathLeaks
  } = raw
  return {
    ...(maxSize === undefined ? {} : { maxSize: limitOf(maxSize, bytesOf) }),
    ...(minSize === undefined ? {} : { minSize: limitOf(minSize, bytesOf) }),
    ...(growth === undefined ? {} : { maxGrowth: limitOf(growth, bytesOf) }),
    ...(percent === undefined
      ? {}
      : { maxGrowthPercent: limitOf(percent, percentOf) }),
    ...(require === undefined ? {} : { require }),
    ...(upgrade === undefined
      ? {}
      : { goUpgradeLimit: limitOf(upgrade, bytesOf) }),
    ...(upgradePercent === undefined
      ? {}
      : { goUpgradeLimitPercent: limitOf(upgradePercent, percentOf) }),
    ...(deadCode === undefined ? {} : { requireDeadCode: demandOf(deadCode) }),
    ...(pathLeaks === undefined ? {} : { forbidPathLeaks: demandOf(pathLeaks) })
  }
}

function demandOf(value: boolean | 'strict'): RuleDemand {
  return value === true ? 'kept' : value === false ? 'none' : value
}

function packageRules(raw: RawLayer): PartRule[] {
  return (raw.packages ?? []).map((rule) => partRule(rule.package, rule))
}

function moduleRules(raw: RawLayer): PartRule[] {
  return (raw.modules ?? []).map((rule) => partRule(rule.module, rule))
}

function originRules(raw: RawLayer): PartRule[] {
  return (raw.origins ?? []).map((rule) => partRule(rule.origin, rule))
}

function partRule(
  pattern: string,
  raw: {
    readonly judge?: PartRule['judge'] | undefined
    readonly warn?: RawPartTier | undefined
    readonly fail?: RawPartTier | undefined
  }
): PartRule {
  const { judge = 'each', warn = {}, fail = {} } = raw
  return { pattern, judge, warn: partTier(warn), fail: partTier(fail) }
}

function partTier(raw: RawPartTier): Tier {
  const percent = raw['max-growth-percent']
  return {
    maxSize: bytesOrNull(raw['max-size']),
    minSize: bytesOrNull(raw['min-size']),
    maxGrowth: bytesOrNull(raw['max-growth']),
    maxGrowthPercent: percent === undefined ? null : percentOf(percent),
    require: raw.require ?? 'any'
  }
}
