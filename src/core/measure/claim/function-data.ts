// Claims function data: pointer maps, inline trees and what else the runtime keeps of
// a function.
import {
  functionDataSize,
  isLeast,
  largestValue
} from '../../binary/runtime/function-data.ts'
import type { Image, ImageSection } from '../../binary/image.ts'
import { offsetOf } from '../../binary/image.ts'
import { inlinedCalls } from '../../binary/runtime/inline-tree-layouts.ts'
import { ascendingRows, NumberLists } from '../../binary/number-lists.ts'
import { hasAddresses } from '../../binary/runtime/pclntab/pclntab-layout.ts'
import type { FunctionTable } from '../../binary/runtime/pclntab/pclntab.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import { isZero } from '../../binary/bytes.ts'
import { inColumn } from '../../model/columns.ts'

/** Stands for function data of a kind that a function has none of. */
const noFunctionData = 0xffff_ffff
/** Bytes; blobs are aligned to this at most. */
const maxAlignment = 32

/** Function data (stack maps, inline trees, ...), each blob once. */
interface Blobs {
  /** Byte offsets in the file, ascending. */
  readonly offsets: Uint32Array
  /** Of each blob: row of the first function that uses it * kinds + its kind. */
  readonly users: Uint32Array
}

/** A record counts its function data in a byte. */
const maxKinds = 256

/**
 * Gives function data to the first function that uses it. From Go 1.26 on
 * nothing else is in its block, so each blob ends where the next one starts.
 * Before, it lies among other read-only data, and its contents give its size;
 * where they don't, it is no larger than the next one, since the linker sorts
 * them by size.
 * @param owners by function
 */
export function claimFunctionData(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Int32Array
): void {
  const { module } = table
  if (!module?.moved) return
  const nobody = ledger.owner('(unattributed)')
  const blobs = findBlobs(image, table)
  const { offsets, users } = blobs
  const tail =
    module.moved.epclntab > 0 ? offsetOf(image, module.findfunctab) : -1
  const sizes = tail < 0 ? sizesOf(image, table, blobs) : null
  const padding = ledger.owner('(padding)')
  const { file } = image.bytes
  for (let i = 0; i < offsets.length; i++) {
    const offset = inColumn(offsets[i])
    const row = Math.floor(inColumn(users[i]) / maxKinds)
    const next = offsets[i + 1] ?? tail
    const size = sizes ? inColumn(sizes[i]) : next - offset
    ledger.claim(offset, size, owners[row] ?? nobody, 'pclntab', -1)
    const rest = next - (offset + size)
    if (rest > 0 && rest < maxAlignment && isZero(file, next - rest, next))
      ledger.claim(next - rest, rest, padding, 'padding', -1)
  }
}

function findBlobs(image: Image, table: FunctionTable): Blobs {
  const { bytes } = image
  const { records, shape, count, end, header, module } = table
  // Up to Go 1.17 references are addresses.
  const absolute = hasAddresses(header.layout)
  const none = absolute ? 0 : noFunctionData
  const gofunc = module?.moved?.gofunc ?? 0
  const start = absolute || gofunc === 0 ? -1 : offsetOf(image, gofunc)
  const width = shape.functionDataSize
  const offsets = new NumberLists()
  const users = new NumberLists()
  // A bit for each byte of the file: a blob that is known starts there.
  const known = new Uint8Array((bytes.length >>> 3) + 1)
  const rows = absolute || start >= 0 ? count : 0
  for (let row = 0; row < rows; row++) {
    const record = inColumn(records[row])
    const tables = bytes.u32(record + shape.extraPcTables)
    // The array is aligned to the size of its references.
    const from = record + Math.ceil((shape.size + 4 * tables) / width) * width
    const kinds = bytes.u8(record + shape.functionDataCount)
    for (let kind = 0; kind < kinds; kind++) {
      const at = from + kind * width
      if (at + width > end) break
      const reference = bytes.looseWord(at, width)
      if (reference === none) continue
      const offset = absolute ? offsetOf(image, reference) : start + reference
      if (offset < 0 || offset >= bytes.length) continue
      const bit = 1 << (offset & 7)
      const before = inColumn(known[offset >>> 3])
      if ((before & bit) !== 0) continue
      known[offset >>> 3] = before | bit
      offsets.add(offset)
      users.add(row * maxKinds + kind)
    }
  }
  const found = new Uint32Array(offsets.values.subarray(0, offsets.length))
  const order = ascendingRows(found)
  const blobs = {
    offsets: new Uint32Array(order.length),
    users: new Uint32Array(order.length)
  }
  for (let i = 0; i < order.length; i++) {
    const at = inColumn(order[i])
    blobs.offsets[i] = inColumn(found[at])
    blobs.users[i] = inColumn(users.values[at])
  }
  return blobs
}

/** Bytes of blobs by their contents and places. */
function sizesOf(
  image: Image,
  table: FunctionTable,
  { offsets, users }: Blobs
): Float64Array {
  const { layout } = table.header
  const sizes = new Float64Array(offsets.length)
  let section: ImageSection | undefined
  let next = Infinity
  let sizeOfNext = 0
  // From the largest on: what isn't known is no larger than the one after it.
  for (let i = offsets.length - 1; i >= 0; i--) {
    const at = inColumn(offsets[i])
    const user = inColumn(users[i])
    if (!section || at < section.offset) {
      section = image.sections.find(
        ({ offset, fileSize }) => at >= offset && at < offset + fileSize
      )
    }
    const sectionEnd = section ? section.offset + section.fileSize : at
    const end = Math.min(next, sectionEnd)
    const kind = user % maxKinds
    const call = isLeast(layout, kind)
      ? lastCall(image, table, Math.floor(user / maxKinds))
      : -1
    const size = functionDataSize(image, layout, kind, at, end, call)
    const unsure = size < 0 || isLeast(layout, kind)
    const room = end - at
    sizes[i] =
      unsure && room <= sizeOfNext ? room : Math.max(Math.min(size, room), 0)
    if (size >= 0) sizeOfNext = size
    next = at
  }
  return sizes
}

/** Number of the last inlined call that has code in a function; -1 for none. */
function lastCall(
  { bytes }: Image,
  { header, records, shape }: FunctionTable,
  row: number
): number {
  const { offset, size } = header.pcTables
  const record = inColumn(records[row])
  const { pcTable } = inlinedCalls[header.layout]
  if (bytes.u32(record + shape.extraPcTables) <= pcTable) return -1
  const at = bytes.u32(record + shape.size + 4 * pcTable)
  return at === 0 ? -1 : largestValue(bytes.file, offset + at, offset + size)
}
