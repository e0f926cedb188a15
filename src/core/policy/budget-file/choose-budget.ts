// Chooses the version of the budget file that counts when a change may
// touch it: a pull request must not move its own budget.
import type { BaseFileState } from '../../model/closed-lists.ts'
import { UserError } from '../../user-error.ts'
import { parseBudgetFile } from './budget-file.ts'
import { noBudgetFile, type BudgetFile } from '../budget.ts'

/** The texts of the budget file; null: that side has no such file. */
export interface BudgetTexts {
  /** 'unread': the base's commit could not be had. */
  readonly base: string | null | { readonly unread: true }
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
    /** Says nothing unless `baseFile` is valid. */
    readonly base: BudgetFile
    readonly baseFile: BaseFileState
    /** null: the head's version is malformed, and a notice says how. */
    readonly head: BudgetFile | null
  } | null
  /** Sentences for people. */
  readonly notices: readonly string[]
}

/**
 * The base's version counts, unless it says `accept-budget-change: true`. Where
 * the base has no such file, or a malformed one that the change repairs or
 * removes, the inputs and the defaults count: the head's version is only proposed.
 * @throws UserError when the version that counts is malformed, or the base's is
 *   and the head's as well
 */
export function chooseBudget({ base, head, path }: BudgetTexts): BudgetChoice {
  const headText = unixLines(head)
  if (base !== null && typeof base !== 'string') return unread(headText, path)
  const baseText = unixLines(base)
  if (baseText === headText) {
    const counted =
      baseText === null ? noBudgetFile : parseBudgetFile(baseText, path)
    return { counted, change: null, notices: [] }
  }
  if (baseText === null) return added(headText, path)
  const ofBase = readOrFault(baseText, `${path} (of the base commit)`)
  if (ofBase.file === null) return repaired(ofBase.fault, headText, path)
  return changed(ofBase.file, headText, path)
}

function changed(
  base: BudgetFile,
  head: string | null,
  path: string
): BudgetChoice {
  const verb = head === null ? 'removes' : 'changes'
  if (base.acceptBudgetChange) {
    const counted = head === null ? noBudgetFile : parseBudgetFile(head, path)
    return {
      counted,
      change: { path, accepted: true, base, baseFile: 'valid', head: counted },
      notices: [
        `this change ${verb} ${path}; the base's version accepts that (accept-budget-change), so ${head === null ? 'the defaults count' : "the head's version counts"}`
      ]
    }
  }
  const read = readOrFault(head, path)
  return {
    counted: base,
    change: {
      path,
      accepted: false,
      base,
      baseFile: 'valid',
      head: read.file
    },
    notices: [
      `this change ${verb} ${path}; the base's version counts`,
      ...malformedNotice(read.fault)
    ]
  }
}

/** Were the added file to count, any change could bring the budget that it passes. */
function added(head: string | null, path: string): BudgetChoice {
  const read = readOrFault(head, path)
  return {
    counted: noBudgetFile,
    change: {
      path,
      accepted: false,
      base: noBudgetFile,
      baseFile: 'absent',
      head: read.file
    },
    notices: [
      `this change adds ${path}; the base has no such file, so the inputs and the defaults count`,
      ...malformedNotice(read.fault)
    ]
  }
}

/** Without the base's version, a head's one is judged beside the inputs and the defaults. */
function unread(head: string | null, path: string): BudgetChoice {
  if (head === null) {
    return { counted: noBudgetFile, change: null, notices: [] }
  }
  return {
    counted: noBudgetFile,
    change: {
      path,
      accepted: false,
      base: noBudgetFile,
      baseFile: 'unread',
      head: parseBudgetFile(head, path)
    },
    notices: [
      `${path} of the base could not be read, so the worse verdict counts of the one by this change's version and the one by the inputs and the defaults`
    ]
  }
}

/**
 * Of a release the file of its branch counts. The tag's own is only proposed, whatever
 * the branch's says of changes.
 * @param own the file of the tag; null: it has none
 * @throws UserError when the branch's file is malformed
 */
export function chooseReleaseBudget(
  { base, head: own, path }: BudgetTexts & { readonly base: string | null },
  branch: string
): BudgetChoice {
  const ofBranch = unixLines(base)
  const counted =
    ofBranch === null
      ? noBudgetFile
      : parseBudgetFile(ofBranch, `${path} (of ${branch})`)
  const ofTag = unixLines(own)
  if (ofBranch === ofTag) return { counted, change: null, notices: [] }
  const read = readOrFault(ofTag, path)
  return {
    counted,
    change: {
      path,
      accepted: false,
      base: counted,
      baseFile: ofBranch === null ? 'absent' : 'valid',
      head: read.file
    },
    notices: malformedNotice(read.fault)
  }
}

function malformedNotice(fault: string | null): string[] {
  return fault === null
    ? []
    : [`the head's version of the budget file is malformed: ${fault}`]
}

/** git's checkout on Windows ends lines with CRLF, which changes nothing. */
function unixLines(text: string | null): string | null {
  return text === null ? null : text.replaceAll('\r\n', '\n')
}

/** Were the malformed file an error for the change that repairs it, nobody could merge that. */
function repaired(
  fault: string,
  head: string | null,
  path: string
): BudgetChoice {
  const verb = head === null ? 'removes' : 'repairs'
  return {
    counted: noBudgetFile,
    change: {
      path,
      accepted: false,
      base: noBudgetFile,
      baseFile: 'malformed',
      head: head === null ? noBudgetFile : parseBudgetFile(head, path)
    },
    notices: [
      `this change ${verb} ${path}, which is malformed in the base, so the inputs and the defaults count: ${fault}`
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
