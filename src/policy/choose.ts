// Which version of the budget file counts when a change may touch it: a pull
// request must not move its own budget.
import { UserError } from '../user-error.ts'
import { parseBudgetFile } from './budget-file.ts'
import { noBudgetFile, type BudgetFile } from './budget.ts'

/** The texts of the budget file; null: that side has no such file. */
export interface BudgetTexts {
  readonly base: string | null
  readonly head: string | null
  /** Path relative to the repository's root. */
  readonly path: string
}

export interface BudgetChoice {
  /** The file by which the verdict is made. */
  readonly counted: BudgetFile
  /** Both versions, when the change touches the file. */
  readonly change: {
    readonly path: string
    /** Whether the head's version counts. */
    readonly accepted: boolean
    readonly base: BudgetFile
    /** null: the head's version is malformed, and a notice says how. */
    readonly head: BudgetFile | null
  } | null
  /** Sentences for people. */
  readonly notices: readonly string[]
}

/**
 * The base's version counts, unless it says `accept-budget-change: true`; a
 * base without the file has the head's count.
 * @throws UserError when the version that counts is malformed
 */
export function chooseBudget(texts: BudgetTexts): BudgetChoice {
  const { path } = texts
  const [base, head] = [unixLines(texts.base), unixLines(texts.head)]
  if (base === head) {
    const counted = base === null ? noBudgetFile : parseBudgetFile(base, path)
    return { counted, change: null, notices: [] }
  }
  if (base === null) {
    const counted = head === null ? noBudgetFile : parseBudgetFile(head, path)
    return {
      counted,
      change: { path, accepted: true, base: noBudgetFile, head: counted },
      notices: [
        `this change adds ${path}; the base has none, so the added one counts`
      ]
    }
  }
  const verb = head === null ? 'removes' : 'changes'
  const ofBase = readOrFault(base, `${path} (of the base commit)`)
  if (ofBase.file === null) return repaired(ofBase.fault, head, path)
  const baseFile = ofBase.file
  if (baseFile.acceptBudgetChange) {
    const headFile = head === null ? noBudgetFile : parseBudgetFile(head, path)
    return {
      counted: headFile,
      change: { path, accepted: true, base: baseFile, head: headFile },
      notices: [
        `this change ${verb} ${path}; the base's version accepts that (accept-budget-change), so ${head === null ? 'the defaults count' : "the head's version counts"}`
      ]
    }
  }
  const counts = `this change ${verb} ${path}; the base's version counts`
  const read = readOrFault(head, path)
  return {
    counted: baseFile,
    change: { path, accepted: false, base: baseFile, head: read.file },
    notices:
      read.fault === null
        ? [counts]
        : [
            counts,
            `the head's version of the budget file is malformed: ${read.fault}`
          ]
  }
}

/** git's checkout on Windows ends lines with CRLF, which changes nothing. */
function unixLines(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n')
}

/**
 * A base whose version can't be read has no budget to protect; were it an error
 * for the change that repairs it, nobody could merge that.
 */
function repaired(
  fault: string,
  head: string | null,
  path: string
): BudgetChoice {
  if (head === null) throw new UserError(fault)
  const counted = parseBudgetFile(head, path)
  return {
    counted,
    change: { path, accepted: true, base: noBudgetFile, head: counted },
    notices: [
      `this change repairs ${path}, which is malformed in the base, so the head's version counts: ${fault}`
    ]
  }
}

function readOrFault(
  text: string | null,
  path: string
): { file: BudgetFile; fault: null } | { file: null; fault: string } {
  if (text === null) return { file: noBudgetFile, fault: null }
  try {
    return { file: parseBudgetFile(text, path), fault: null }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { file: null, fault: error.message }
  }
}
