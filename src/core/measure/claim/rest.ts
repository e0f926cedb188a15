// Books what nothing has claimed: headers, alignment, C, and bytes without an owner.
import { elfName } from '../../binary/image.ts'
import type { Image } from '../../binary/image.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isAlignment } from '../ledger/section-rows.ts'
import type { FileRow } from '../ledger/section-rows.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes; alignment of code is shorter. */
const maxAlignment = 64

/** Books what lies outside sections and what serves the container itself. */
export function claimContainer(
  ledger: Ledger,
  image: Image,
  rows: readonly FileRow[]
): void {
  const headers = ledger.owner('(headers)')
  const buildInfo = ledger.owner('(build info)')
  const signature = ledger.owner('(signature)')
  const resources = ledger.owner('(resources)')
  const padding = ledger.owner('(padding)')
  const nobody = ledger.owner('(unattributed)')
  const { alignment } = image
  for (const { kind, offset, fileSize, region, section } of rows) {
    // Sections of XCOFF that say they are nothing else.
    if (section?.region === 'padding') {
      const end = offset + fileSize
      const isEmpty = isAlignment(image.bytes.file, offset, end, alignment)
      if (isEmpty) ledger.claim(offset, fileSize, padding, 'padding', -1)
      else ledger.claim(offset, fileSize, nobody, 'other', -1)
      continue
    }
    const container =
      kind === 'table' ||
      section?.origin === 'container' ||
      section?.origin === 'resources' ||
      section?.region === 'buildinfo'
    const owner =
      region === 'signature'
        ? signature
        : region === 'buildinfo'
          ? buildInfo
          : section?.origin === 'resources'
            ? resources
            : headers
    if (container) ledger.claim(offset, fileSize, owner, region, -1)
    const header = section?.headerSize ?? 0
    if (header > 0) ledger.claim(offset, header, headers, 'headers', -1)
    if (kind === 'padding') {
      ledger.claim(offset, fileSize, padding, 'padding', -1)
    }
    if (kind === 'unmapped') ledger.claim(offset, fileSize, nobody, 'other', -1)
  }
  ledger.book()
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
 * to C what lies in its sections and, in Go's, outside `code`; sections that no
 * compiler makes have a row each; the rest has no owner.
 */
export function claimRest(
  ledger: Ledger,
  image: Image,
  rows: readonly FileRow[],
  code: ByteRange | null
): void {
  const { file } = image.bytes
  const { alignment } = image
  const owner = {
    c: ledger.owner('(C)'),
    nobody: ledger.owner('(unattributed)'),
    padding: ledger.owner('(padding)'),
    added: ledger.owner('(added sections)')
  }
  for (const { name, section, offset, fileSize, region } of rows) {
    if (!section) continue
    if (section.origin === 'added') {
      const symbol = ledger.symbol(section.name, owner.added, region, name)
      ledger.claim(offset, fileSize, owner.added, region, symbol)
      continue
    }
    if (section.executable && code) {
      // Around Go's code: alignment where it is filled, else what a C compiler made.
      const runs = ledger.free(offset, fileSize)
      for (let i = 0; i < runs.length; i += 2) {
        const start = inColumn(runs[i])
        const end = inColumn(runs[i + 1])
        const filler = isFiller(file, start, end, alignment)
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
  ledger.book()
}

/** Whether a run is alignment: zeros, or shorter and of one byte, as processors trap on. */
function isFiller(
  file: Uint8Array,
  start: number,
  end: number,
  alignment: number
): boolean {
  const first = file[start]
  const limit = first === 0 ? alignment : maxAlignment
  if (end - start >= limit) return false
  for (let at = start; at < end; at++) if (file[at] !== first) return false
  return true
}
