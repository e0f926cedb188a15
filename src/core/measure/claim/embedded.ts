// Claims embedded files (`//go:embed`).
import { addressOf, offsetOf } from '../../binary/image.ts'
import type { Image } from '../../binary/image.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { packageOf } from '../owners/package-name.ts'
import type { Overlay } from '../linker/twin-overlay.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes of a file's hash in an `embed.FS`. */
const hashSize = 16

/** Bytes; no system has longer paths. */
const maxPathLength = 4096

/** What the name of the compiler's list of the files of an `embed.FS` ends with. */
const listSuffix = '.files'

/** The row of an embedded file. */
export interface EmbeddedRow {
  readonly row: string
  /** Its package, as in symbol names. */
  readonly owner: string
  /** The symbol of the list that it is in. */
  readonly list: string
}

/**
 * Gives embedded files to the packages that embed them, as rows by their
 * paths. A variable `v` of type `embed.FS` points at a list `v.files`: a
 * slice's header, and per file a path, the content and a hash
 * (cmd/compile/internal/staticdata/embed.go, WriteEmbed). Gives which
 * list each file is in.
 */
export function claimEmbedded(
  ledger: Ledger,
  image: Image,
  symbols: Overlay,
  { definers, rank }: Pick<Functions, 'definers' | 'rank'>
): EmbeddedRow[] {
  const rows: EmbeddedRow[] = []
  for (const { list, file } of embeddedFiles(image, symbols)) {
    const owner = definers.of(list) || packageOf(list, rank)
    if (owner === '') continue
    const number = ledger.owner(owner)
    const section = image.sections.find(
      (candidate) =>
        file.offset >= candidate.offset &&
        file.offset < candidate.offset + candidate.fileSize
    )
    const row = `${file.path} (embedded)`
    rows.push({ row, owner, list })
    const symbol = ledger.symbol(row, number, 'strings', section?.name ?? '')
    ledger.claim(file.offset, file.size, number, 'strings', symbol)
  }
  ledger.book()
  return rows
}

/** All embedded files, each with the list that it is in (`v.files`). */
export function embeddedFiles(
  image: Image,
  symbols: Overlay
): readonly { readonly list: string; readonly file: EmbeddedFile }[] {
  const embedded: { list: string; file: EmbeddedFile }[] = []
  for (let i = 0; i < symbols.count; i++) {
    const offset = inColumn(symbols.offset[i])
    const size = inColumn(symbols.size[i])
    if (offset < 0 || size === 0) continue
    const list = symbols.name(i)
    if (!list.endsWith(listSuffix)) continue
    for (const file of filesOf(image, offset, size)) {
      embedded.push({ list, file })
    }
  }
  return embedded
}

/** A file of an `embed.FS`. */
export interface EmbeddedFile {
  readonly path: string
  /** Byte offset of its content, and its bytes. */
  readonly offset: number
  readonly size: number
}

/** The files of a list; none where the bytes are no such list. */
function filesOf(image: Image, at: number, size: number): EmbeddedFile[] {
  const { bytes, pointerSize: p } = image
  const word = (offset: number): number => bytes.looseWord(offset, p)
  const header = 3 * p
  const row = 4 * p + hashSize
  if (size < header || at + size > bytes.length) return []
  const count = word(at + p)
  const isList =
    word(at) === addressOf(image, at) + header &&
    count === word(at + 2 * p) &&
    size === header + count * row
  if (!isList) return []
  const files: EmbeddedFile[] = []
  for (let k = 0, from = at + header; k < count; k++, from += row) {
    const path = text(image, word(from), word(from + p))
    const content = word(from + 3 * p)
    const offset = offsetOf(image, word(from + 2 * p))
    // A directory has no content.
    if (path === '' || content === 0 || offset < 0) continue
    if (offset + content > bytes.length) continue
    files.push({ path, offset, size: content })
  }
  return files
}

function text(image: Image, address: number, length: number): string {
  const offset = offsetOf(image, address)
  const whole =
    offset >= 0 &&
    length > 0 &&
    length <= maxPathLength &&
    offset + length <= image.bytes.length
  return whole ? image.bytes.text(offset, length, 'a path') : ''
}
