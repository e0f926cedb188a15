// How much of a change is alignment: linkers round sections and segments up to
// 4 KiB, 16 KiB or 64 KiB, so that one byte more may cost a page, or nothing.
import { formatDelta } from '../text/sizes.ts'
import type { BinaryReport } from '../model/report.ts'

type ComparedSides = Pick<BinaryReport, 'base' | 'head' | 'delta'>

/** Whether the file's size changed, and its content's didn't. */
export function isOnlyAlignment(compared: ComparedSides): boolean {
  const { fileSize, contentSize } = compared.delta
  return knowsAlignment(compared) && fileSize !== 0 && contentSize === 0
}

/** `all of it alignment`, `mostly alignment (content +96 B)`; '' where less than half is. */
export function alignmentText(compared: ComparedSides): string {
  const { fileSize, contentSize } = compared.delta
  if (isOnlyAlignment(compared)) return 'all of it alignment'
  const padding = fileSize - contentSize
  const most =
    Math.sign(padding) === Math.sign(fileSize) &&
    2 * Math.abs(padding) > Math.abs(fileSize)
  return fileSize !== 0 && most && knowsAlignment(compared)
    ? `mostly alignment (content ${formatDelta(contentSize)})`
    : ''
}

/** How much padding is found depends on how far names could be given. */
function knowsAlignment({ base, head }: ComparedSides): boolean {
  return (
    base !== null &&
    head !== null &&
    base.attribution.level === head.attribution.level &&
    head.attribution.level !== 'file'
  )
}
