// Go's function table up to Go 1.15 (golang.org/s/go12symtab): a header, the
// rows of the function table, and then in one block records, names and pc
// tables as the functions need them, a table of files and their names.
// cmd/link/internal/ld/pcln.go and runtime/symtab.go of Go 1.9 to 1.15.
import type { Bytes } from '../../bytes.ts'
import { funcOfGo112, funcOfGo12 } from './func-record.ts'
import type { PclntabHeader, PclntabLayout } from './pclntab-layout.ts'

/** What the first 8 bytes hold. */
interface Start {
  readonly magic: number
  readonly quantum: number
  readonly pointerSize: 4 | 8
}

/** Bytes behind a name: its NUL, and up to Go 1.12 another. */
export const nulsBehindName = (layout: PclntabLayout): 1 | 2 =>
  layout === '1.2' || layout === '1.12' ? 2 : 1

/**
 * Reads the header at `offset`, whose table ends before `end`; null where none
 * stands. Cost: linear in the number of functions and files.
 */
export function readJoinedHeader(
  bytes: Bytes,
  offset: number,
  end: number,
  start: Start
): PclntabHeader | null {
  const p = start.pointerSize
  const headerSize = 8 + p
  const functions = offset + headerSize
  if (functions > end) return null
  const functionCount = bytes.looseWord(offset + 8, p)
  const rows = (2 * functionCount + 1) * p
  // Each function has a row and a record.
  const least = rows + 4 + functionCount * funcOfGo112(p).size
  if (functionCount === 0 || least > end - functions) return null
  // A record starts with the address that its row has.
  const record = offset + bytes.looseWord(functions + p, p)
  const entry = bytes.looseWord(functions, p)
  if (record + p > end || bytes.looseWord(record, p) !== entry) return null
  const files = offset + bytes.u32(functions + rows)
  if (files < functions + rows + 4 || files + 4 > end) return null
  const fileCount = bytes.u32(files)
  const names = files + 4 * fileCount
  if (fileCount === 0 || names > end) return null
  const layout = layoutOf(bytes, offset, end, functionCount, p)
  const last = endOfNames(bytes, offset, files, names, end)
  const size = Math.min(last + nulsBehindName(layout), end) - offset
  const whole = { offset, size }
  return {
    ...start,
    offset,
    size: headerSize,
    layout,
    functionCount,
    textStart: 0,
    functionNames: whole,
    units: { offset: files, size: names - files },
    fileNames: whole,
    firstFileName: names - offset,
    pcTables: whole,
    functions,
    records: offset
  }
}

/** Where the last name of a file ends, its NULs apart. The first row of the file table is a count. */
function endOfNames(
  bytes: Bytes,
  offset: number,
  files: number,
  names: number,
  end: number
): number {
  let last = 0
  for (let at = files + 4; at < names; at += 4) {
    last = Math.max(last, bytes.u32(at))
  }
  const nul = bytes.file.subarray(0, end).indexOf(0, offset + last)
  return last < names - offset || nul < 0 ? names : nul
}

/**
 * Tells the layouts apart by all records. Up to Go 1.11 the last field is a
 * count of function data, and small; from then on the count is its last byte,
 * and the first stands for what the runtime needs of special functions. In Go
 * 1.12 almost every function with data has data of the kind 3 (maps of
 * registers), later only a few do (objects on the stack): runtime/funcdata.h.
 */
function layoutOf(
  bytes: Bytes,
  offset: number,
  end: number,
  count: number,
  p: 4 | 8
): PclntabLayout {
  let largest = 0
  let withData = 0
  let withFourth = 0
  const { size, offsets: field } = funcOfGo112(p)
  const oldCount = funcOfGo12(p).offsets.nfuncdata
  const row = offset + 8 + p
  for (let i = 0; i < count; i++) {
    const record = offset + bytes.looseWord(row + (2 * i + 1) * p, p)
    if (record + size > end) continue
    largest = Math.max(largest, bytes.u32(record + oldCount))
    const tables = bytes.u32(record + field.npcdata)
    const kinds = bytes.u8(record + field.nfuncdata)
    const array = Math.ceil((size + 4 * tables) / p) * p
    const fourth = record + array + 3 * p
    if (kinds > 0) withData++
    if (kinds <= 3 || fourth + p > end) continue
    if (bytes.looseWord(fourth, p) > 0) withFourth++
  }
  if (largest < 256) return '1.2'
  return 2 * withFourth > withData ? '1.12' : '1.13'
}
