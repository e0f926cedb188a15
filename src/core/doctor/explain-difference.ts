// The difference between the user's build and the enforced one, cause by cause: steps
// that add up to it to the byte, and beside each the effect of this cause alone.
import type { Evidence, Finding } from '../model/doctor/diagnosis.ts'
import { plainName } from '../text/escape.ts'
import { formatExactDelta, formatPercent } from '../text/sizes.ts'
import { bounded } from './evidence.ts'

/** One build on the way. */
export interface DifferenceStep {
  /** What was switched, `with -trimpath`; several where no build between them was made. */
  readonly causes: readonly string[]
  /** Bytes that the program grew by. */
  readonly bytes: number
  /** Whether it has the same bytes as before. */
  readonly isSame: boolean
}

/** What switching one cause alone does to the user's build. */
export interface LoneEffect {
  /** Bytes that the program grows by; null where it could not be built. */
  readonly bytes: number | null
  readonly isSame: boolean
}

/** What is between the last step and the enforced build. */
export interface Remainder {
  /** What could not be built as a step. */
  readonly causes: readonly string[]
  readonly bytes: number
  /** Sections that differ. */
  readonly sections: readonly string[]
}

export interface ExplainedDifference {
  readonly program: string
  /** Bytes of the user's build. */
  readonly from: number
  /** Bytes of the enforced build. */
  readonly to: number
  readonly isIdentical: boolean
  readonly steps: readonly DifferenceStep[]
  /** By the name of the cause; none where it was not measured. */
  readonly alone: ReadonlyMap<string, LoneEffect>
  /** Null where the last step is the enforced build, byte for byte. */
  readonly remainder: Remainder | null
  /** The enforced build as a line to type. */
  readonly remedy: string
}

/** Steps that are named as the cause. */
const maxNamed = 3

/** Characters of a line of evidence. */
const maxLine = 300

/** @throws Error where the steps don't add up, which is a bug */
export function differenceFindings(
  difference: ExplainedDifference
): readonly Finding[] {
  const { program, from, to, isIdentical, steps, remainder, remedy } =
    difference
  const sum = steps.reduce((total, { bytes }) => total + bytes, from)
  if (sum + (remainder?.bytes ?? 0) !== to) {
    throw new Error(`the steps of ${program} don't add up: ${sum}, ${to}`)
  }
  const note = { check: 'enforced', kind: 'note', program, remedy } as const
  if (isIdentical) {
    const sentence = 'your build is the enforced one, byte for byte'
    return [{ ...note, sentence, cause: '', bytes: 0, evidence: [] }]
  }
  const findings: Finding[] = [
    {
      ...note,
      sentence: sentenceOf(from, to),
      cause: causeOf(steps),
      bytes: from - to,
      evidence: [table(difference)]
    }
  ]
  if (remainder === null) return findings
  const { causes, bytes, sections } = remainder
  const parts =
    causes.length === 0
      ? 'what is left between your build and the enforced one has no cause that is known'
      : `a step on the way could not be built: ${causes.join(' and ')}`
  return [
    ...findings,
    {
      ...note,
      kind: causes.length === 0 ? 'problem' : 'note',
      sentence: parts,
      cause: '',
      bytes: 0 - bytes,
      evidence: [bounded('sections that differ', sections)]
    }
  ]
}

function sentenceOf(from: number, to: number): string {
  const delta = from - to
  if (delta === 0) {
    return 'your build has the size of the enforced one, and other bytes'
  }
  const size = formatExactDelta(Math.abs(delta)).replace('+', '')
  const percent = formatPercent(delta, to).replace(/^[+-]/, '')
  return `your build is ${size} (${percent}) ${delta > 0 ? 'larger' : 'smaller'} than the enforced one`
}

function causeOf(steps: readonly DifferenceStep[]): string {
  const largest = steps
    .filter(({ bytes }) => bytes !== 0)
    .toSorted((a, b) => Math.abs(b.bytes) - Math.abs(a.bytes))
    .slice(0, maxNamed)
    .map(({ causes, bytes }) => `${causes.join(' and ')} ${deltaOf(bytes)}`)
  return largest.length === 0 ? '' : `the largest steps: ${largest.join('; ')}`
}

const deltaOf = (bytes: number): string =>
  bytes === 0 ? 'the same size' : formatExactDelta(bytes)

/** All steps; those that change nothing are one line. */
function table(difference: ExplainedDifference): Evidence {
  const { from, to, steps, alone, remainder } = difference
  const isIdle = ({ causes, isSame }: DifferenceStep): boolean =>
    isSame && causes.every((cause) => alone.get(cause)?.isSame !== false)
  const idle = steps.filter(isIdle).flatMap(({ causes }) => causes)
  const lines = [
    `your build: ${bytesOf(from)}`,
    ...steps.filter((step) => !isIdle(step)).map((step) => lineOf(step, alone)),
    ...(idle.length === 0 ? [] : [`no change: ${idle.join(', ')}`]),
    ...(remainder === null
      ? []
      : [
          `${remainder.causes.length === 0 ? 'not explained' : `not built: ${remainder.causes.join(' and ')}`}: ${deltaOf(remainder.bytes)}`
        ]),
    `the enforced build: ${bytesOf(to)}`
  ]
  return {
    title: 'builds, one change after another',
    lines: lines.map((line) => plainName(line, maxLine))
  }
}

function lineOf(
  { causes, bytes, isSame }: DifferenceStep,
  alone: ReadonlyMap<string, LoneEffect>
): string {
  const effects = causes.flatMap((cause) => {
    const effect = alone.get(cause)
    if (effect === undefined) return []
    return [
      effect.bytes === null
        ? 'alone, it does not build'
        : `alone ${effect.isSame ? 'no change' : deltaOf(effect.bytes)}`
    ]
  })
  const change = isSame ? 'no change' : deltaOf(bytes)
  const aside = effects.length === 0 ? '' : ` (${effects.join(', ')})`
  return `${causes.join(' and ')}: ${change}${aside}`
}

const bytesOf = (bytes: number): string =>
  `${bytes.toLocaleString('en-US')} bytes`
