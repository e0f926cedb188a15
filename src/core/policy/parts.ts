// Judges budgets of packages, of modules, and of own code and dependencies.
import type { Comparison } from '../compare/compare.ts'
import type { Reason, Row } from '../model/report.ts'
import type { Origin } from '../model/closed-lists.ts'
import type { BudgetFile, JudgedOrigin, PartRule } from './budget.ts'
import { matcher } from '../inputs/glob.ts'
import { needsExplanation } from './limits.ts'
import { beforeUpgrade, type Upgrade } from './go-upgrade.ts'
import { brokenLimits } from './growth.ts'
import type { Measurement } from '../model/measurement.ts'

/** More breaches of one rule than this are counted, not listed. */
const maxListed = 10

type Part = Row & { readonly path: string }

interface Kind {
  readonly singular: 'package' | 'module' | 'origin'
  readonly rules: readonly PartRule[]
  readonly partsOf: (comparison: Comparison) => readonly Part[]
}

/**
 * What the packages, modules and origins of a binary break.
 * @param growthJudged whether there is a base to judge growth by
 */
export function judgeParts(
  comparison: Comparison,
  rules: {
    readonly packages: readonly PartRule[]
    readonly modules: readonly PartRule[]
    readonly origins: readonly PartRule[]
  },
  noiseFloor: number,
  growthJudged: boolean,
  upgrade: Upgrade | null = null
): Reason[] {
  const { base, head } = comparison
  const kinds: Kind[] = [
    {
      singular: 'package',
      rules: rules.packages,
      partsOf: ({ everyPackage }) => everyPackage
    },
    {
      singular: 'module',
      rules: rules.modules,
      partsOf: ({ everyModule }) => everyModule
    },
    { singular: 'origin', rules: rules.origins, partsOf: originParts }
  ]
  const all = kinds.flatMap((kind) => kind.rules)
  if (head === null || all.length === 0) return []

  const { level } = head.attribution
  if (level === 'file' || level === 'sections') {
    const message = `budgets of packages, modules and origins were not judged: names could be given to bytes only at the level "${level}"`
    return [{ state: 'warn', message }]
  }
  const sameLevel =
    comparison.status === 'unchanged' ||
    base === null ||
    base.attribution.level === level
  const reasons = kinds.flatMap((kind) =>
    kind.rules.flatMap((rule) =>
      judgeRule(kind, rule, {
        comparison,
        noiseFloor,
        growthJudged: growthJudged && sameLevel,
        upgrade
      })
    )
  )
  if (growthJudged && !sameLevel && all.some(limitsGrowth)) {
    const message = `growth of packages, modules and origins was not judged: names were given to bytes at the level "${base.attribution.level}" in the base and "${level}" in the head`
    reasons.push({ state: 'no-baseline', message })
  }
  return reasons
}

/** Own code, and the dependencies together. */
function originParts({ everyOrigin }: Comparison): readonly Part[] {
  const part = (path: JudgedOrigin, names: readonly Origin[]): Part => {
    const rows = everyOrigin.filter(({ origin }) => names.includes(origin))
    return {
      path,
      base: sum(rows.map(({ base }) => base)),
      head: sum(rows.map(({ head }) => head)),
      delta: sum(rows.map(({ delta }) => delta))
    }
  }
  return [
    part('own', ['own']),
    part('dependencies', ['updated-dependencies', 'other-dependencies'])
  ]
}

/** What leads a sentence on an origin. */
const originLabels: ReadonlyMap<string, string> = new Map<JudgedOrigin, string>(
  [
    ['own', 'own code '],
    ['dependencies', 'code of dependencies ']
  ]
)

function limitsGrowth({ warn, fail }: PartRule): boolean {
  return [warn, fail].some(
    (tier) => tier.maxGrowth !== null || tier.maxGrowthPercent !== null
  )
}

interface PartContext {
  readonly comparison: Comparison
  readonly noiseFloor: number
  readonly growthJudged: boolean
  readonly upgrade: Upgrade | null
}

function judgeRule(
  { singular, partsOf }: Kind,
  rule: PartRule,
  { comparison, noiseFloor, growthJudged, upgrade }: PartContext
): Reason[] {
  const matches = matcher(rule.pattern)
  const parts = partsOf(comparison).filter((part) => matches(part.path))
  // Nothing found is a size of 0: a lower bound notices what fell out.
  const subjects: readonly { name: string; base: number; head: number }[] =
    rule.judge === 'together' || parts.length === 0
      ? [
          {
            name: rule.pattern,
            base: sum(parts.map((part) => part.base)),
            head: sum(parts.map((part) => part.head))
          }
        ]
      : parts.map(({ path, base, head }) => ({ name: path, base, head }))
  const label =
    rule.judge === 'together' && parts.length !== 1 ? `${singular}s` : singular
  // All matches together, or the one of this name.
  const before = (name: string, base: number) =>
    beforeUpgrade(upgrade, base, (comparedByGo) =>
      sum(
        partsOf(comparedByGo)
          .filter(({ path }) =>
            name === rule.pattern ? matches(path) : path === name
          )
          .map((part) => part.base)
      )
    )
  const broken = subjects.flatMap(({ name, base, head }) =>
    brokenLimits(
      {
        label:
          singular === 'origin'
            ? (originLabels.get(name) ?? '')
            : `${label} ${name} `,
        base,
        before: before(name, base),
        head,
        growthJudged,
        aside: ''
      },
      rule,
      noiseFloor,
      `${singular}s.`
    )
  )
  return shortened(broken, `${singular}s of ${rule.pattern}`)
}

/** The worst breaches of a rule, and one reason that counts the others. */
function shortened(broken: readonly Reason[], what: string): Reason[] {
  const failures = broken.filter(({ state }) => state === 'fail')
  const warnings = broken.filter(({ state }) => state !== 'fail')
  return [failures, warnings].flatMap((group) => {
    const worst = group.toSorted((a, b) => excess(b) - excess(a))
    const rest = worst.slice(maxListed)
    const [first] = rest
    if (first === undefined) return worst
    const message = `${rest.length} more breaches of limits for ${what}`
    return [...worst.slice(0, maxListed), { state: first.state, message }]
  })
}

function excess({ limit = 0, value = 0 }: Reason): number {
  return Math.abs(value - limit)
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

const all = '(all)'

/**
 * A measurement without symbols, and with one row for everything where no limit is
 * for packages or modules; the whole one where something is forbidden. The verdict of
 * any two is the same as of the whole ones.
 */
export function judgedPart(
  measurement: Measurement,
  file: BudgetFile
): Measurement {
  // What is forbidden may be anything that was measured.
  if (needsExplanation(file)) return measurement
  const {
    imports: _imports,
    reachability: _reachability,
    pathLeaks: _pathLeaks,
    ...rest
  } = measurement
  const without: Measurement = { ...rest, symbols: [] }
  if (judgesParts(file)) return without
  const { fileSize: size } = measurement.binary
  const regions = [{ name: 'other', size }] as const
  return {
    ...without,
    sections: [{ name: all, offset: 0, fileSize: size, virtualSize: size }],
    regions,
    modules: [{ path: all, version: '', size }],
    packages: [{ path: all, module: all, kind: 'pseudo', size, regions }]
  }
}

const judgesParts = ({ packages, modules, binaries }: BudgetFile): boolean =>
  [{ packages, modules }, ...binaries].some(
    (layer) => layer.packages.length + layer.modules.length > 0
  )
