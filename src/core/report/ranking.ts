// The order and the names in which binaries are shown: worst first, and each
// name clear within its report.
import { verdictStates, type VerdictState } from '../model/closed-lists.ts'
import type { BinaryReport, Report } from '../model/report.ts'

export const stateIcons: Readonly<Record<VerdictState, string>> = {
  error: '⛔',
  fail: '❌',
  'no-baseline': '❔',
  warn: '⚠️',
  pass: '✅'
}

/** Worst verdict first, then the largest change, then by name and target. */
export function ranked(report: Report): readonly BinaryReport[] {
  return report.reports.toSorted(
    (a, b) =>
      rankOf(a.verdict.state) - rankOf(b.verdict.state) ||
      Math.abs(changeOf(b)) - Math.abs(changeOf(a)) ||
      compareText(a.mainPackage, b.mainPackage) ||
      compareText(a.target, b.target)
  )
}

/** 0 is the worst state. */
export function rankOf(state: VerdictState): number {
  return verdictStates.indexOf(state)
}

/**
 * Whether there was anything to compare with. Without a baseline a base that
 * is null means "unknown", with one it means "not there".
 */
export function isCompared(binary: BinaryReport): boolean {
  return binary.baseline !== null || binary.base !== null
}

/** Bytes of file that changed; 0 where nothing is known of the base. */
export function changeOf(binary: BinaryReport): number {
  return isCompared(binary) ? binary.delta.fileSize : 0
}

/** Bytes of the file on the side that is there. */
export function sizeOf(binary: BinaryReport): number {
  return (binary.head ?? binary.base)?.binary.fileSize ?? 0
}

export interface Label {
  /** The executable's name, or its main package where two share the name. */
  readonly name: string
  /** The target; '' where all binaries have the same. */
  readonly target: string
}

/** How to call a binary so that no other of this report could be meant. */
export function labelOf(binary: BinaryReport, report: Report): Label {
  const oneTarget = report.reports.every(
    ({ target }) => target === binary.target
  )
  return {
    name: nameOf(binary, report),
    target: oneTarget ? '' : binary.target
  }
}

/** The executable's name, or its main package where two share the name. */
export function nameOf(binary: BinaryReport, report: Report): string {
  const name = executableOf(binary)
  const shared = report.reports.some(
    (other) =>
      other.mainPackage !== binary.mainPackage && executableOf(other) === name
  )
  return shared && binary.mainPackage !== '' ? binary.mainPackage : name
}

function executableOf(binary: BinaryReport): string {
  const name = (binary.head ?? binary.base)?.binary.name ?? ''
  return name === '' ? binary.mainPackage : name
}

/** The order of names by their UTF-16 code units, in every locale alike. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
