// Whether rows of sections show what grew. Each release of Go may lay sections
// out anew: 1.26 moved function data from .rodata to .gopclntab, 1.27 types out
// of .rodata. Regions (code, types, pclntab, …) stay what they are.
import type { SideName } from '../model/closed-lists.ts'
import type { BinaryReport } from '../model/report.ts'

type Sides = Pick<BinaryReport, SideName>

/** False where the sides have other formats, or were linked by other releases of Go. */
export function sectionsComparable({ base, head }: Sides): boolean {
  if (base === null || head === null) return true
  return (
    base.binary.format === head.binary.format &&
    releaseOf(base.binary.goVersion) === releaseOf(head.binary.goVersion)
  )
}

/** The note above a table of sections; '' for none. */
export function sectionsNote(sides: Sides): string {
  if (sectionsComparable(sides)) return ''
  const [from, to] = [sides.base, sides.head].map((side) => side?.binary)
  const formats = from?.format !== to?.format
  const [before, after] = [from, to].map((binary) => {
    const release = releaseOf(binary?.goVersion ?? '')
    const go = release === '' ? 'an unknown Go' : `Go ${release}`
    return formats ? `${go} (${binary?.format ?? ''})` : go
  })
  return `${before} and ${after} lay sections out differently: compare regions`
}

/** `1.26` of `go1.26.8`, `go1.26rc1` and `devel go1.26-abcdef`; '' when unknown. */
function releaseOf(goVersion: string): string {
  return /\bgo(\d{1,4}\.\d{1,4})/.exec(goVersion)?.[1] ?? ''
}
