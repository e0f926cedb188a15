import { elfName } from '../binary/image.ts'
import type { Extent } from '../binary/pclntab-header.ts'
import type { Ledger } from './ledger.ts'
import type { SectionRow } from './section-rows.ts'

/** Bytes; alignment of code is shorter. */
const longestAlignment = 64

/** Books what lies outside sections and what serves the container itself. */
export function claimContainer(
  ledger: Ledger,
  rows: readonly SectionRow[]
): void {
  const headers = ledger.owner('(headers)')
  const buildInfo = ledger.owner('(build info)')
  const signature = ledger.owner('(signature)')
  const padding = ledger.owner('(padding)')
  const nobody = ledger.owner('(unattributed)')
  for (const { kind, offset, fileSize, region, section } of rows) {
    const container =
      kind === 'table' ||
      section?.origin === 'container' ||
      section?.region === 'buildinfo'
    const owner =
      region === 'signature'
        ? signature
        : region === 'buildinfo'
          ? buildInfo
          : headers
    if (container) ledger.claim(offset, fileSize, owner, region, -1)
    const header = section?.headerSize ?? 0
    if (header > 0) ledger.claim(offset, header, headers, 'headers', -1)
    if (kind === 'padding') {
      ledger.claim(offset, fileSize, padding, 'padding', -1)
    }
    if (kind === 'unmapped') ledger.claim(offset, fileSize, nobody, 'other', -1)
  }
  ledger.settle()
}

/** Owners of sections that Go's runtime reads as a whole, by name in ELF files. */
const runtimeSections: ReadonlyMap<string, string> = new Map([
  ['.typelink', '(type index)'],
  ['.itablink', '(itab index)'],
  ['.go.module', '(module data)'],
  ['.go.fipsinfo', 'runtime'],
  ['.gosymtab', 'runtime']
])

/**
 * Books what no one claimed, section by section: to the runtime's tables theirs,
 * to C what lies in its sections and, in Go's, outside `code`; the rest has no
 * owner.
 */
export function claimRest(
  ledger: Ledger,
  file: Uint8Array,
  rows: readonly SectionRow[],
  code: Extent | null
): void {
  const owner = {
    c: ledger.owner('(C)'),
    nobody: ledger.owner('(unattributed)'),
    padding: ledger.owner('(padding)')
  }
  for (const { section, offset, fileSize, region } of rows) {
    if (!section) continue
    if (section.executable && code) {
      // Around Go's code: alignment where it is filled, else what a C compiler made.
      const runs = ledger.free(offset, fileSize)
      for (let i = 0; i < runs.length; i += 2) {
        const start = runs[i] ?? 0
        const end = runs[i + 1] ?? 0
        const filler = isFiller(file, start, end)
        ledger.claim(
          start,
          end - start,
          filler ? owner.padding : owner.c,
          filler ? 'padding' : 'code',
          -1
        )
      }
      continue
    }
    const table = runtimeSections.get(
      elfName(section.name).replace(/^\.data\.rel\.ro/, '')
    )
    const rest = section.origin === 'c' ? owner.c : owner.nobody
    ledger.claim(
      offset,
      fileSize,
      table === undefined ? rest : ledger.owner(table),
      region,
      -1
    )
  }
  ledger.settle()
}

/** Whether a run is zeros, or short and of one byte, as processors trap on. */
function isFiller(file: Uint8Array, start: number, end: number): boolean {
  const first = file[start]
  if (first !== 0 && end - start >= longestAlignment) return false
  for (let at = start; at < end; at++) if (file[at] !== first) return false
  return true
}
