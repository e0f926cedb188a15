// What one side alone has: words for it, and choosing it.
import type { SideName } from '../../model/closed-lists.ts'

/** Bytes of a row; 0 on a side that doesn't have it. */
type Sides = Readonly<Record<SideName, number>>

/** What only the head has, or only the base. */
export const oneSided = ['new', 'gone'] as const

export type OneSided = (typeof oneSided)[number]

/** null for what both sides have, or neither. */
export function oneSidedAs({ base, head }: Sides): OneSided | null {
  if (base === head) return null
  if (base === 0) return 'new'
  return head === 0 ? 'gone' : null
}

/** `new: ` or `gone: `, before the name of a row; '' for what both sides have. */
export function oneSidedMark(row: Sides): string {
  const word = oneSidedAs(row)
  return word === null ? '' : `${word}: `
}
