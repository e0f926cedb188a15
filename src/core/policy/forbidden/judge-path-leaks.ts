// Judges whether a binary holds absolute paths of the machine that built it, where a
// budget forbids them.
import type { Comparison } from '../../compare/compare.ts'
import { placeIn } from '../../explain/import-paths.ts'
import {
  tierNames,
  type LeakPlace,
  type TierName
} from '../../model/closed-lists.ts'
import type {
  Measurement,
  PathLeak,
  PathLeaks
} from '../../model/measurement.ts'
import type { Reason } from '../../model/report.ts'
import type { Limits } from '../budget.ts'
import type { JudgeContext } from '../judge-context.ts'
import { worst } from '../verdicts.ts'
import {
  consequenceOf,
  stateOfUnknown,
  type BaseKnowledge,
  type Consequence,
  withoutBase
} from './consequence.ts'
import { firstOf } from '../../text/word-list.ts'

/** Leaks that one sentence names; the others are counted. */
const maxNamed = 3

/** A place, before the name of what holds the path there. */
const placeTexts: Readonly<Record<LeakPlace, string>> = {
  'file table': 'the file table, for',
  'build info': 'the build info, setting',
  'default GOROOT': 'the default GOROOT,',
  '-X value': 'the -X value of',
  'string literal': 'a string literal of',
  'embedded file': 'the embedded file',
  data: 'the data of',
  'C code': 'C code, section',
  'library path': 'the library path, section',
  'debug information': 'debug information, section'
}

const trim = 'build with -trimpath'
const editSource = 'take it out of the source, or of what generates that'

/** What removes a path. */
const remedies: Readonly<Record<LeakPlace, string>> = {
  'file table': trim,
  'build info':
    'replace modules by directories inside of the repository, and build with -trimpath',
  'default GOROOT': trim,
  '-X value': 'give the linker another value',
  'string literal': editSource,
  'embedded file': 'take it out of the file, or of what generates that',
  data: editSource,
  'C code': 'take it out of the C sources, and of the flags for them',
  'library path': "take -rpath out of the C linker's flags",
  'debug information': 'build with -trimpath, and without debug information'
}

/** Reasons for each tier that forbids them; [] where there are none. */
export function judgePathLeaks(
  comparison: Comparison,
  { forbidPathLeaks }: Pick<Limits, 'forbidPathLeaks'>,
  context: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  return tierNames.toReversed().flatMap((tier) => {
    const demand = forbidPathLeaks[tier]
    return demand === 'none'
      ? []
      : judgeTier(comparison, tier, demand === 'strict', context)
  })
}

interface Outcome extends Consequence {
  readonly leaks: PathLeak[]
}

function judgeTier(
  { measurements: { base, head }, status }: Comparison,
  tier: TierName,
  strict: boolean,
  { event, baseline }: Pick<JudgeContext, 'event' | 'baseline'>
): Reason[] {
  if (head === null) return []
  const rule = `${tier}.forbid-path-leaks`
  const inHead = leaksOf(head)
  const outcomes = new Map<string, Outcome>()
  for (const leak of inHead.leaks) {
    const known: BaseKnowledge =
      status === 'unchanged' ? { kind: 'has-it' } : inBase(leak, base, baseline)
    const consequence = consequenceOf({ tier, strict }, known, event)
    const key = JSON.stringify(consequence)
    const outcome = outcomes.get(key)
    if (outcome) outcome.leaks.push(leak)
    else outcomes.set(key, { ...consequence, leaks: [leak] })
  }
  const reasons = [...outcomes.values()].map((outcome) =>
    breach(rule, outcome, head)
  )
  const { missing } = inHead
  const state = stateOfUnknown({ tier, strict }, event)
  // What is found may be as bad already as what may be there besides.
  const found = worst(reasons.map((reason) => reason.state))
  if (missing === undefined || worst([found, state]) === found) return reasons
  const message = `whether it holds paths of the build machine, which are forbidden, is not known: ${missing}`
  return [...reasons, { state, rule, message }]
}

/** What is recorded; nothing is, where nobody looked. */
function leaksOf({ pathLeaks, build }: Measurement): PathLeaks {
  if (pathLeaks !== undefined) return pathLeaks
  const missing =
    build === null
      ? 'in a file that was only analysed nobody looks for them'
      : 'its measurement has no paths'
  return { leaks: [], missing }
}

function inBase(
  leak: PathLeak,
  base: Measurement | null,
  baseline: JudgeContext['baseline']
): BaseKnowledge {
  if (base === null) return withoutBase(baseline)
  const { leaks, missing } = leaksOf(base)
  if (leaks.some((other) => isSame(other, leak))) return { kind: 'has-it' }
  return missing === undefined
    ? { kind: 'lacks-it' }
    : { kind: 'unknown', why: missing }
}

/** Places of values that come from outside of the sources, and may be others in each run. */
const given: ReadonlySet<LeakPlace> = new Set(['-X value', 'build info'])

/** The same path in the same kind of place, whoever holds it: functions are renamed. */
function isSame({ place, path, holder }: PathLeak, other: PathLeak): boolean {
  if (place !== other.place) return false
  return given.has(place) ? holder === other.holder : path === other.path
}

function breach(
  rule: string,
  { state, aside, isNew, leaks }: Outcome,
  { imports }: Measurement
): Reason {
  const names = firstOf(leaks.map(leakText), maxNamed)
  const [first] = leaks
  const place =
    first === undefined
      ? null
      : placeIn(
          imports?.packages.find(({ path }) => path === first.package),
          first.declared
        )
  const parts = [
    `paths of the build machine are forbidden: ${names.join(', ')}`,
    place === null ? '' : `at ${place.file}:${place.line}`,
    first === undefined ? '' : remedies[first.place],
    aside
  ]
  return {
    state,
    rule,
    message: parts.filter((part) => part !== '').join('; '),
    ...(isNew && place !== null ? { place } : {})
  }
}

/** `<source tree>/out in the -X value of main.stamp (package example.com/tool)`. */
function leakText({
  place,
  path,
  holder,
  package: owner,
  count
}: PathLeak): string {
  const below = count === 1 ? path : `${count} paths below ${path}`
  const by = owner === '' || holder === owner ? '' : ` (package ${owner})`
  return `${below} in ${placeTexts[place]} ${holder === '' ? 'no package' : holder}${by}`
}
