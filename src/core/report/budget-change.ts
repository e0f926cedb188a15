// Words a change of the budget file: both verdicts, and which of them counts.
import { plainName } from '../text/escape.ts'
import type { BudgetChange } from '../model/report.ts'

/**
 * One or two sentences for markdown and for the terminal.
 * @param path the budget file's path, escaped for where it is shown
 * @param strong marks a verdict
 */
export function budgetChangeText(
  {
    accepted,
    baseFile = 'valid',
    baseVerdict,
    headVerdict,
    branch
  }: BudgetChange,
  path: string,
  strong: (verdict: string) => string = (verdict) => verdict
): string {
  const [base, head] = [strong(baseVerdict), strong(headVerdict)]
  if (branch !== undefined) {
    const which = `the one of ${plainName(branch)}`
    return `The tag's budget ${path} is not that of ${plainName(branch)}. By ${which} the verdict is ${base}, by the tag's own ${head}; ${which} counts.`
  }
  if (baseFile === 'absent') {
    return `This change adds the budget ${path}. By the inputs and the defaults the verdict is ${base}, by the added budget ${head}; the inputs and the defaults count, as the base has no such file.`
  }
  if (baseFile === 'malformed') {
    return `This change touches the budget ${path}, which is malformed in the base. By the inputs and the defaults the verdict is ${base}, by the changed budget ${head}; the inputs and the defaults count.`
  }
  if (baseFile === 'unread') {
    return `The base's budget ${path} could not be read. By the inputs and the defaults the verdict is ${base}, by this change's budget ${head}; the worse one counts.`
  }
  const counts = accepted
    ? "the changed one counts, as the base's file accepts changes"
    : "the base's one counts"
  return `This change touches the budget ${path}. By the base's budget the verdict is ${base}, by the changed one ${head}; ${counts}.`
}
