// Judges whether the linker removes what nothing calls, where a budget requires it.
import type { Comparison } from '../../compare/compare.ts'
import type { Culprit, DeadCode } from '../../model/explanation/explanation.ts'
import type { Measurement } from '../../model/measurement.ts'
import type { Reason } from '../../model/report.ts'
import { tierNames, type TierName } from '../../model/closed-lists.ts'
import type { Limits } from '../budget.ts'
import type { JudgeContext } from '../judge-context.ts'
import {
  consequenceOf,
  stateOfUnknown,
  type BaseKnowledge,
  withoutBase
} from './consequence.ts'
import { noSymbols } from './find-forbidden.ts'
import { placeOfCulprit } from '../../explain/dead-code-change.ts'
import { importTree } from '../../explain/import-paths.ts'
import {
  chainText,
  importChain,
  isReached,
  shortNames
} from './import-chain.ts'
import { firstOf } from '../../text/word-list.ts'

/** Culprits that a sentence names; the others are counted. */
const maxNamed = 3

/** A reason for each tier that requires it; [] where it is on. */
export function judgeDeadCode(
  comparison: Comparison,
  { requireDeadCode }: Pick<Limits, 'requireDeadCode'>,
  context: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  return tierNames
    .toReversed()
    .flatMap((tier) =>
      requireDeadCode[tier] === 'none'
        ? []
        : judgeTier(
            comparison,
            tier,
            requireDeadCode[tier] === 'strict',
            context
          )
    )
}

function judgeTier(
  { measurements: { base, head }, status }: Comparison,
  tier: TierName,
  strict: boolean,
  { event, baseline }: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  if (head === null) return []
  const rule = `${tier}.require-dead-code-elimination`
  const inHead = stateOf(head)
  if (inHead.state === 'on') return []
  if (inHead.state === 'unknown') {
    const message = `whether dead-code elimination is on, which is required, is not known: ${inHead.why}`
    return [{ state: stateOfUnknown({ tier, strict }, event), rule, message }]
  }
  const { state, aside, isNew } = consequenceOf(
    { tier, strict },
    status === 'unchanged' ? { kind: 'has-it' } : baseOf(base, baseline),
    event
  )
  const place = placeOf(head, inHead.culprits)
  const how = isDeclared(head, inHead.culprits) ? 'at' : 'imported at'
  const line = place === null ? '' : `, ${how} ${place.file}:${place.line}`
  const message = [
    `dead-code elimination is off, and it is required: ${culpritText(head, inHead.culprits)}${line}`,
    aside
  ]
    .filter((part) => part !== '')
    .join('; ')
  return [
    { state, rule, message, ...(isNew && place !== null ? { place } : {}) }
  ]
}

type KnownState =
  | { readonly state: 'on' }
  | { readonly state: 'off'; readonly culprits: DeadCode['culprits'] }
  | { readonly state: 'unknown'; readonly why: string }

function stateOf(measurement: Measurement): KnownState {
  const { reachability, build, attribution } = measurement
  if (reachability === undefined) {
    const why =
      build === null
        ? "a file that was only analysed has no linker's listing"
        : attribution.level === 'symbols' || attribution.level === 'literals'
          ? "the linker's listing was not recorded"
          : noSymbols(measurement)
    return { state: 'unknown', why }
  }
  const {
    state,
    culprits,
    why = "the linker's listing doesn't say"
  } = reachability.deadCode
  return state === 'off'
    ? { state, culprits }
    : state === 'on'
      ? { state }
      : { state, why }
}

function baseOf(
  base: Measurement | null,
  baseline: JudgeContext['baseline']
): BaseKnowledge {
  if (base === null) return withoutBase(baseline)
  const known = stateOf(base)
  if (known.state === 'unknown') return { kind: 'unknown', why: known.why }
  return { kind: known.state === 'off' ? 'has-it' : 'lacks-it' }
}

function culpritText(
  { imports }: Measurement,
  culprits: DeadCode['culprits']
): string {
  const [first] = culprits
  if (first === undefined) return 'nothing says what calls for it'
  const names = firstOf(culprits.map(culpritName), maxNamed)
  const short = imports === undefined ? null : shortNames(imports)
  const path = first.path.map(
    ({ package: owner }) => short?.get(owner) ?? owner
  )
  return `by ${names.join(', ')}${path.length < 2 ? '' : ` (${chainText(path)})`}`
}

function culpritName({ kind, symbol, package: owner }: Culprit): string {
  if (kind === 'shared') return `types shared with other files by ${symbol}`
  if (kind === 'reflection') return symbol
  return `the import of ${symbol}${owner === '' ? '' : ` in ${owner}`}`
}

/** Whether the first culprit is own code that says where it is. */
const isDeclared = (
  { imports }: Measurement,
  [first]: DeadCode['culprits']
): boolean => first !== undefined && placeOfCulprit(imports, first) !== null

/** Where own code declares the first culprit; else where it imports its package, or plugin. */
function placeOf(
  { imports }: Measurement,
  [first]: DeadCode['culprits']
): NonNullable<Reason['place']> | null {
  if (imports === undefined || first === undefined) return null
  const declared = placeOfCulprit(imports, first)
  if (declared !== null) return declared
  const wanted = first.kind === 'plugin' ? 'plugin' : first.package
  const target = imports.packages.findIndex(({ path }) => path === wanted)
  const tree = importTree(imports)
  return isReached(tree, target)
    ? importChain(imports, tree, target).place
    : null
}
