// Reads which source file each function is from (runtime/symtab.go).
import type { Bytes } from '../bytes.ts'
import { StringTable } from '../string-table.ts'
import type { FunctionTable } from './pclntab/pclntab.ts'
import { inColumn } from '../../model/columns.ts'

const unread = -2

/**
 * Names of source files by function (runtime/symtab.go, funcfile): a function's
 * pcfile table gives an index into its unit's part of the unit table, and that
 * an offset into the file names. Up to Go 1.15 there is one table for all.
 */
export class SourceFiles {
  readonly names: StringTable
  readonly #bytes: Bytes
  readonly #table: FunctionTable
  /** By function what was read of it already. */
  readonly #known: Int32Array

  constructor(bytes: Bytes, table: FunctionTable) {
    const { offset, size } = table.header.fileNames
    this.names = new StringTable(bytes, offset, size, 'names of source files')
    this.#bytes = bytes
    this.#table = table
    this.#known = new Int32Array(table.count).fill(unread)
  }

  /** Offset in `names` of the file that function `index` starts in; -1 for none. */
  fileOf(index: number): number {
    const known = inColumn(this.#known[index])
    return known === unread ? (this.#known[index] = this.#read(index)) : known
  }

  #read(index: number): number {
    const { header, records, shape } = this.#table
    const record = inColumn(records[index])
    const pcfile = this.#bytes.u32(record + shape.pcTables + 4)
    if (pcfile === 0 || pcfile >= header.pcTables.size) return -1
    const at = header.pcTables.offset + pcfile
    const first = inColumn(this.#bytes.file[at])
    const zigzag = first < 0x80 ? first : this.#bytes.uvarint(at).value
    // The first step is from -1; an odd zigzag value is negative.
    const file = zigzag % 2 === 1 ? -1 : zigzag / 2 - 1
    const unit = shape.unit < 0 ? 0 : this.#bytes.u32(record + shape.unit)
    const row = unit + file
    if (file < 0 || (row + 1) * 4 > header.units.size) return -1
    const name = this.#bytes.u32(header.units.offset + row * 4)
    return name < this.names.size ? name : -1
  }

  /** All names, of the whole table. */
  *all(): Generator<string> {
    const { firstFileName } = this.#table.header
    for (let at = firstFileName; at < this.names.size;) {
      const end = this.names.end(at)
      if (end < 0) return
      if (end > at) yield this.names.slice(at, end)
      at = end + 1
    }
  }
}
