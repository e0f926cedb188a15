// Go's function table: which functions lie where, and the records about them
// (`runtime._func`): runtime/runtime2.go, cmd/link/internal/ld/pcln.go.
import { findPclntab } from './find-pclntab.ts'
import type { Image } from '../../image.ts'
import { MalformedBinary } from '../../malformed-binary.ts'
import type { ModuleData } from '../moduledata.ts'
import { StringTable } from '../../string-table.ts'
import { hasAddresses } from './pclntab-layout.ts'
import type { PclntabHeader } from './pclntab-layout.ts'
import { recordShapeOf } from './func-record.ts'
import type { FuncRecordLayout } from './func-record.ts'
import { inColumn } from '../../../model/columns.ts'

/** The compiler makes five kinds; more is not a function record. */
const maxPcTables = 64

export interface FunctionTable {
  readonly header: PclntabHeader
  readonly module: ModuleData | null
  readonly shape: FuncRecordLayout
  readonly names: StringTable
  readonly count: number
  /** Address of each function, ascending, and of the end of the last. */
  readonly entries: Float64Array
  /** File offset of each function's record. */
  readonly records: Uint32Array
  /** Offset of each function's name in `names`. */
  readonly nameOffsets: Uint32Array
  /** File offset of the end of the section or segment that holds the table. */
  readonly end: number
}

/**
 * Reads the function table; a sentence where there is none that can be read.
 * @throws MalformedBinary where the table is not what its header promises
 */
export function readFunctionTable(image: Image): FunctionTable | string {
  const located = findPclntab(image)
  if (!located) return 'the file has no function table of Go'
  const { header, end, module } = located
  if (module && module.textSections > 1) {
    return `the file has ${module.textSections} runs of Go code, and functions of one run only can be placed`
  }
  const absolute = hasAddresses(header.layout)
  const text = module?.text ?? header.textStart
  if (!absolute && !module && text === 0) {
    return 'the address of the Go code was not found (no module data)'
  }
  const { bytes } = image
  const { functionCount: count, functions, functionNames } = header
  const shape = recordShapeOf(header, bytes.littleEndian)
  const cell = absolute ? header.pointerSize : 4
  bytes.need(functions, (2 * count + 1) * cell, 'the function table')
  const entries = new Float64Array(count + 1)
  const records = new Uint32Array(count)
  const nameOffsets = new Uint32Array(count)
  for (let i = 0, at = functions; i <= count; i++, at += 2 * cell) {
    const entry = absolute ? bytes.word(at, cell) : text + bytes.u32(at)
    if (i > 0 && entry < inColumn(entries[i - 1])) {
      throw new MalformedBinary('functions are not in order of address', at)
    }
    entries[i] = entry
    if (i === count) break
    const record = header.records + bytes.word(at + cell, cell)
    if (record + shape.size > end) {
      throw new MalformedBinary('a function record leaves its table', at)
    }
    if (bytes.u32(record + shape.extraPcTables) > maxPcTables) {
      throw new MalformedBinary('a function has too many pc tables', record)
    }
    records[i] = record
    nameOffsets[i] = bytes.u32(record + shape.nameOffset)
  }
  if (image.bodies && image.bodies.length !== entries.length) {
    return `the function table has ${count} functions and the file ${image.bodies.length - 1}`
  }
  return {
    header,
    module,
    shape,
    names: new StringTable(
      bytes,
      functionNames.offset,
      functionNames.size,
      'function names'
    ),
    count,
    // A pc of Wasm names a function by number, and no place.
    entries: image.bodies ?? entries,
    records,
    nameOffsets,
    end
  }
}
