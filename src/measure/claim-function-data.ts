import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger.ts'

/** Stands for function data of a kind that a function has none of. */
const noFunctionData = 0xffff_ffff

/**
 * Function data (stack maps, inline trees, ...): each blob ends where the next
 * one that is used starts. Before Go 1.26 it lies among other read-only data,
 * and the end of the last blob isn't known here. Before Go 1.18 its references
 * are addresses that need not be in one block; they are left alone.
 * @param owners by function
 */
export function claimFunctionData(
  ledger: Ledger,
  image: Image,
  { table }: Functions,
  owners: Int32Array
): void {
  const { bytes } = image
  const { records, shape, count, end } = table
  const { module } = table
  const start = module?.moved ? offsetOf(image, module.moved.gofunc) : -1
  if (!module?.moved || start < 0 || module.moved.gofunc === 0) return
  const nobody = ledger.owner('(unattributed)')
  const users = new Map<number, number>()
  for (let i = 0; i < count; i++) {
    const record = records[i] ?? 0
    const from =
      record + shape.size + 4 * bytes.u32(record + shape.extraPcTables)
    const to = from + 4 * bytes.u8(record + shape.functionDataCount)
    for (let at = from; at < to && at + 4 <= end; at += 4) {
      const blob = bytes.u32(at)
      if (blob === noFunctionData || users.has(blob)) continue
      users.set(blob, owners[i] ?? nobody)
    }
  }
  const blobs = Float64Array.from(users.keys()).toSorted()
  const tail =
    module.moved.epclntab > 0 ? offsetOf(image, module.findfunctab) : -1
  for (let i = 0; i < blobs.length; i++) {
    const blob = blobs[i] ?? 0
    const next = i + 1 < blobs.length ? start + (blobs[i + 1] ?? 0) : tail
    ledger.claim(
      start + blob,
      next - (start + blob),
      users.get(blob) ?? nobody,
      'pclntab',
      -1
    )
  }
}
