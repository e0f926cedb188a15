// The report on files that were not built here: what `diff` and the library give.
import { binaryReport, type Comparison } from '../compare/compare.ts'
import type { Baseline, Report } from '../model/report.ts'
import type { Budget } from './budget.ts'
import { judge, notJudged } from './judge.ts'
import { overall } from './verdicts.ts'

const baseline: Baseline = {
  source: 'file',
  commit: '',
  chosenBy: '',
  run: ''
}

/**
 * Judges comparisons of files, one for each binary.
 * @param budget null where nothing is judged: sides that were not made alike are
 *   named all the same
 * @throws RangeError for no comparisons
 */
export function judgeFiles(
  comparisons: readonly Comparison[],
  budget: Budget | null
): Report {
  const judged = comparisons.map((comparison) => ({
    comparison,
    title: `${comparison.name} (${comparison.target})`,
    verdict:
      budget === null
        ? notJudged(comparison)
        : judge(comparison, budget, {
            event: 'change',
            baseline: { state: 'found', source: 'file' }
          })
  }))
  const [first] = judged
  if (first === undefined) throw new RangeError('there are no comparisons')
  return {
    schemaVersion: 1,
    verdict:
      budget === null && judged.length === 1 ? first.verdict : overall(judged),
    reports: judged.map(({ comparison, verdict }) =>
      binaryReport(comparison, verdict, baseline)
    ),
    notBuilt: [],
    budgetChange: null,
    provenance: null
  }
}
