// Claims the function table, each part for the function that needs it.
import type { Image } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import { ascendingRows } from '../../binary/number-lists.ts'
import { NameCursor } from '../../binary/runtime/name-cursor.ts'
import {
  hasAddresses,
  isJoined
} from '../../binary/runtime/pclntab/pclntab-layout.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import { claimFunctionData } from './function-data.ts'
import { claimFileRows, claimFiles, claimUnits } from './pclntab-files.ts'
import { claimJoinedNames } from './pclntab-go12-names.ts'
import type { Functions } from '../functions.ts'
import type { Owners } from './pclntab-owners.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isZero } from '../../binary/bytes.ts'
import { inColumn } from '../../model/columns.ts'

/** Bytes; longer runs of zeros than this between tables are no alignment. */
const maxAlignment = 64

/**
 * Gives the bytes of the function table to the packages that cause them. What
 * several functions share (pc tables, function data) goes to the first of them
 * in order of address, so that two builds agree.
 */
export function claimPclntab(
  ledger: Ledger,
  image: Image,
  functions: Functions
): void {
  const owners: Owners = {
    functions: numbersOf(ledger, functions.packages),
    table: ledger.owner('(pclntab header)'),
    padding: ledger.owner('(padding)')
  }
  const whole = wholeExtent(image, functions)
  const joined = isJoined(functions.table.header.layout)
  if (!joined) {
    claimNames(ledger, image, functions, owners)
    claimUnits(ledger, image, functions, owners)
  }
  claimFiles(ledger, functions, owners)
  claimRecords(ledger, image, functions, owners)
  ledger.book()
  claimPcTables(ledger, image, functions, owners)
  ledger.book()
  if (joined) {
    claimFileRows(ledger, image, functions, owners)
    claimJoinedNames(ledger, image, functions, owners)
  }
  claimFunctionData(ledger, image, functions, owners.functions)
  ledger.book()
  const { file } = image.bytes
  const rest = ledger.free(whole.offset, whole.size)
  for (let i = 0; i < rest.length; i += 2) {
    const start = inColumn(rest[i])
    const end = inColumn(rest[i + 1])
    const padding =
      end - start < maxAlignment &&
      start > whole.offset &&
      isZero(file, start, end)
    ledger.claim(
      start,
      end - start,
      padding ? owners.padding : owners.table,
      padding ? 'padding' : 'pclntab',
      -1
    )
  }
  ledger.book()
}

function numbersOf(ledger: Ledger, names: readonly string[]): Int32Array {
  const numbers = new Int32Array(names.length)
  for (let i = 0; i < names.length; i++)
    numbers[i] = ledger.owner(names[i] ?? '')
  return numbers
}

/** From the header to the end of the last record, or of all where the module data says where that is. */
function wholeExtent(image: Image, { table }: Functions): ByteRange {
  const { offset, layout, functionNames } = table.header
  if (isJoined(layout)) return functionNames
  const end = offsetOf(image, (table.module?.moved?.epclntab ?? 0) - 1) + 1
  if (end > offset) return { offset, size: end - offset }
  const { records, shape, count } = table
  let last = table.header.functions
  for (let i = 0; i < count; i++) {
    last = Math.max(last, inColumn(records[i]) + shape.size)
  }
  const section = image.sections.find(
    (candidate) =>
      candidate.region === 'pclntab' &&
      candidate.offset <= offset &&
      offset < candidate.offset + candidate.fileSize
  )
  return {
    offset,
    size: (section ? section.offset + section.fileSize : last) - offset
  }
}

/** Each name to the package that it names: a function's, or one that was inlined away. */
function claimNames(
  ledger: Ledger,
  image: Image,
  { table, nameEnds, byName }: Functions,
  owners: Owners
): void {
  const { names, nameOffsets } = table
  const end = names.offset + names.size
  const cursor = new NameCursor(image.bytes.file, names)
  let at = names.offset
  const claimUpTo = (limit: number) => {
    while (at < limit) {
      cursor.read(at)
      if (cursor.end < 0) {
        at = end
        return
      }
      if (cursor.end > at) {
        const named = byName.of(at - names.offset, cursor)
        const owner = named === '' ? owners.table : ledger.owner(named)
        ledger.claim(at, cursor.end + 1 - at, owner, 'pclntab', -1)
      }
      at = cursor.end + 1
    }
  }
  const order = ascendingRows(nameOffsets)
  for (let k = 0; k < order.length; k++) {
    const i = inColumn(order[k])
    const start = names.offset + inColumn(nameOffsets[i])
    // Names of functions that were inlined away stand between.
    claimUpTo(start)
    const next = names.offset + inColumn(nameEnds[i]) + 1
    if (start !== at || next <= start) continue
    const owner = inColumn(owners.functions[i])
    ledger.claim(start, next - start, owner, 'pclntab', -1)
    at = next
  }
  claimUpTo(end)
}

/** Each function's row and record, with its arrays, padded to pointer size. */
function claimRecords(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Owners
): void {
  const { bytes } = image
  const { header, records, shape, count, end } = table
  const p = header.pointerSize
  const joined = isJoined(header.layout)
  const row = 2 * (hasAddresses(header.layout) ? p : 4)
  for (let i = 0; i < count; i++) {
    const owner = inColumn(owners.functions[i])
    ledger.claim(header.functions + i * row, row, owner, 'pclntab', -1)
  }
  for (let i = 0; i < count; i++) {
    const owner = inColumn(owners.functions[i])
    const record = inColumn(records[i])
    const kinds = bytes.u8(record + shape.functionDataCount)
    const arrays =
      4 * bytes.u32(record + shape.extraPcTables) +
      shape.functionDataSize * kinds
    // In a joined table the next thing follows at once, unless addresses had to be aligned.
    const align = joined && kinds === 0 ? 1 : p
    const size = Math.ceil((shape.size + arrays) / align) * align
    const fits = Math.min(size, Math.max(end - record, 0))
    ledger.claim(record, fits, owner, 'pclntab', -1)
  }
}

/** Each pc table to the first function that refers to it. */
function claimPcTables(
  ledger: Ledger,
  image: Image,
  { table, pcTables }: Functions,
  owners: Owners
): void {
  const { bytes } = image
  const { header, records, shape, count, end } = table
  const { offset, size } = header.pcTables
  const users = new Int32Array(pcTables.count).fill(-1)
  const between = new Map<number, number>()
  const use = (at: number, owner: number) => {
    if (at === 0 || at >= size) return
    const number = pcTables.numberAt(at)
    if (number < 0) {
      if (!between.has(at)) between.set(at, owner)
    } else if (inColumn(users[number]) < 0) {
      users[number] = owner
    }
  }
  for (let i = 0; i < count; i++) {
    const owner = inColumn(owners.functions[i])
    const record = inColumn(records[i])
    for (let k = 0; k < 3; k++) {
      use(bytes.u32(record + shape.pcTables + 4 * k), owner)
    }
    const extra = bytes.u32(record + shape.extraPcTables)
    const from = record + shape.size
    for (let at = from; at < from + 4 * extra && at < end; at += 4) {
      use(bytes.u32(at), owner)
    }
  }
  for (let i = 0; i < pcTables.count; i++) {
    const owner = inColumn(users[i])
    if (owner < 0) continue
    const start = pcTables.startOf(i)
    const length = pcTables.endOf(i) - start
    ledger.claim(offset + start, length, owner, 'pclntab', -1)
  }
  for (const [at, owner] of between) {
    ledger.claim(offset + at, pcTables.size(at), owner, 'pclntab', -1)
  }
}
