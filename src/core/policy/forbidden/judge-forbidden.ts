// Judges what a budget forbids: packages, modules and symbols.
import type { Comparison } from '../../compare/compare.ts'
import type { Reason } from '../../model/report.ts'
import type { ForbidRule } from '../budget.ts'
import type { JudgeContext } from '../judge-context.ts'
import { worst } from '../verdicts.ts'
import {
  consequenceOf,
  stateOfUnknown,
  type BaseKnowledge,
  type Consequence,
  withoutBase
} from './consequence.ts'
import {
  findForbidden,
  type Findings,
  type ForbiddenThing
} from './find-forbidden.ts'
import { chainText } from './import-chain.ts'
import { firstOf } from '../../text/word-list.ts'

/** Names that one sentence has; the others are counted. */
const maxNamed = 3

/** A reason for each rule and outcome; [] where all rules are kept. */
export function judgeForbidden(
  comparison: Comparison,
  rules: readonly ForbidRule[],
  context: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  return rules.flatMap((rule) => judgeRule(comparison, rule, context))
}

function judgeRule(
  { measurements, status }: Comparison,
  rule: ForbidRule,
  { event, baseline }: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  const { base, head } = measurements
  if (head === null) return []
  const inHead = findForbidden(head, rule)
  const inBase = base === null ? null : findForbidden(base, rule)
  const outcomes = new Map<string, Outcome>()
  for (const thing of inHead.things) {
    const known: BaseKnowledge =
      status === 'unchanged' && thing.hasBytes
        ? { kind: 'has-it' }
        : inBase === null
          ? withoutBase(baseline)
          : inMeasuredBase(thing, inBase, base?.imports !== undefined)
    const consequence = consequenceOf(rule, known, event)
    const key = JSON.stringify(consequence)
    const outcome = outcomes.get(key)
    if (outcome === undefined) {
      outcomes.set(key, { ...consequence, things: [thing] })
    } else outcome.things.push(thing)
  }
  const reasons = [...outcomes.values()].map((outcome) => breach(rule, outcome))
  const { missing } = inHead
  const state = stateOfUnknown(rule, event)
  // What is found may be as bad already as what may be there besides.
  const found = worst(reasons.map((reason) => reason.state))
  if (missing === null || worst([found, state]) === found) return reasons
  const message = `whether it has ${title(rule)}, which is forbidden (${rule.reason}), is not known: ${missing}`
  return [...reasons, { state, rule: ruleName(rule), message }]
}

interface Outcome extends Consequence {
  readonly things: ForbiddenThing[]
}

function inMeasuredBase(
  { name, hasBytes }: ForbiddenThing,
  { things, missing }: Findings,
  hasGraph: boolean
): BaseKnowledge {
  if (things.some((thing) => thing.name === name)) return { kind: 'has-it' }
  if (missing !== null) return { kind: 'unknown', why: missing }
  // Imported and without a byte: without its graph, the base may have had the same.
  return hasBytes || hasGraph
    ? { kind: 'lacks-it' }
    : { kind: 'unknown', why: 'its measurement has no import graph' }
}

function breach(
  rule: ForbidRule,
  { state, aside, isNew, things }: Outcome
): Reason {
  const names = things.map(({ name }) => name)
  const subject = firstOf(names, maxNamed).join(', ')
  const [first] = things
  const verb = things.length === 1 ? 'is' : 'are'
  const parts = [
    `${subject} ${verb} forbidden: ${rule.reason}`,
    first === undefined ? '' : evidence(first),
    aside
  ]
  const place = (isNew && first?.chain?.place) || null
  return {
    state,
    rule: ruleName(rule),
    message: parts.filter((part) => part !== '').join('; '),
    ...(place === null ? {} : { place })
  }
}

/** How it got there: the chain of imports and its line, or who kept the symbol. */
function evidence({ chain, keptBy }: ForbiddenThing): string {
  const kept = keptBy.length === 0 ? '' : `kept by ${chainText(keptBy)}`
  if (chain === null) return kept
  const { packages, place } = chain
  const line = place === null ? '' : ` at ${place.file}:${place.line}`
  const imported =
    packages.length < 2 ? '' : `imported${line} (${chainText(packages)})`
  return [kept, imported].filter((part) => part !== '').join('; ')
}

function title({ kind, pattern }: ForbidRule): string {
  return `${kind} ${pattern}`
}

const ruleName = ({ tier }: ForbidRule): string => `${tier}.forbid`
