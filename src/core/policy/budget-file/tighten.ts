// Writes tightened ceilings into the text of a budget file; comments,
// layout and everything else stay as they are.
import { isScalar, parseDocument } from 'yaml'
import { parseBytes } from '../../text/parse-bytes.ts'
import type { Tightening } from '../ratchet.ts'

export interface TightenedBudget {
  readonly text: string
  /** Those that were written. */
  readonly done: readonly Tightening[]
  /** Those whose value is elsewhere: behind an anchor, an alias or a merge key. */
  readonly left: readonly Tightening[]
}

/** @param text of a file that `parseBudgetFile` has accepted */
export function tighten(
  text: string,
  tightenings: readonly Tightening[]
): TightenedBudget {
  const document = parseDocument(text, { logLevel: 'silent' })
  const edits: { from: number; to: number; tightening: Tightening }[] = []
  const left: Tightening[] = []
  for (const tightening of tightenings) {
    const node: unknown = document.getIn(tightening.path, true)
    // What an anchor names holds elsewhere too.
    const range = isScalar(node) && !node.anchor ? node.range : null
    const value = isScalar(node) ? parseBytes(String(node.value)) : null
    if (range && value === tightening.limit) {
      edits.push({ from: range[0], to: range[1], tightening })
    } else left.push(tightening)
  }
  const fromTheEnd = edits.toSorted((a, b) => b.from - a.from)
  const edited = fromTheEnd.reduce(
    (whole, { from, to, tightening }) =>
      whole.slice(0, from) + tightening.text + whole.slice(to),
    text
  )
  return {
    text: edited,
    done: edits.map(({ tightening }) => tightening),
    left
  }
}
