// Names patterns of `allow-through` that match no package of any program: they allow
// nothing, and may be misspelt.
import type { Comparison } from '../../compare/compare.ts'
import { matcher } from '../../inputs/glob.ts'
import type { Budget } from '../budget.ts'
import { limitsFor } from '../limits.ts'

/**
 * A sentence for each. Nothing is said of a rule that is for a binary without an
 * import graph.
 */
export function unusedAllowances(
  budget: Budget,
  comparisons: readonly Comparison[]
): string[] {
  const programs = comparisons.flatMap((comparison) => {
    const { head } = comparison.measurements
    return head === null
      ? []
      : [{ forbid: limitsFor(budget, comparison).forbid, graph: head.imports }]
  })
  const rules = new Set(programs.flatMap(({ forbid }) => forbid))
  return [...rules].flatMap((rule) => {
    const graphs = programs.flatMap(({ forbid, graph }) =>
      forbid.includes(rule) ? [graph] : []
    )
    if (graphs.includes(undefined)) return []
    const paths = graphs.flatMap((graph) =>
      (graph?.packages ?? []).map(({ path }) => path)
    )
    return rule.allowThrough
      .filter((pattern) => !paths.some(matcher(pattern)))
      .map(
        (pattern) =>
          `allow-through "${pattern}" of the forbidden ${rule.kind} "${rule.pattern}" (line ${rule.line}) matches no package that was built`
      )
  })
}
