// Collects the pc-value tables that functions refer to.
import type { Bytes } from '../../bytes.ts'
import type { FunctionTable } from './pclntab.ts'
import { inColumn } from '../../../model/columns.ts'

/**
 * Offsets of all pc tables that functions refer to, ascending, each once: the
 * three that every function has, and its extra ones.
 * @throws MalformedBinary where a record leaves the file
 */
export function pcTableReferences(
  bytes: Bytes,
  {
    header,
    records,
    shape,
    count,
    end
  }: Pick<FunctionTable, 'header' | 'records' | 'shape' | 'count' | 'end'>
): Uint32Array {
  let most = 3 * count
  for (let i = 0; i < count; i++) {
    most += bytes.u32(inColumn(records[i]) + shape.extraPcTables)
  }
  const offsets = new Uint32Array(most)
  let length = 0
  const add = (at: number) => {
    if (at > 0 && at < header.pcTables.size) offsets[length++] = at
  }
  for (let i = 0; i < count; i++) {
    const record = inColumn(records[i])
    for (let k = 0; k < 3; k++) {
      add(bytes.u32(record + shape.pcTables + 4 * k))
    }
    const extra = bytes.u32(record + shape.extraPcTables)
    const from = record + shape.size
    for (let at = from; at < from + 4 * extra && at + 4 <= end; at += 4) {
      add(bytes.u32(at))
    }
  }
  const sorted = offsets.subarray(0, length).toSorted()
  return sorted.filter((at, i) => at !== sorted[i - 1])
}
