// Joins Wasm data segments to the blocks that Go's linker wrote.
import type { WasmSegments } from './data-segments.ts'
import { inColumn } from '../../model/columns.ts'

/**
 * Data segments that follow one another both in the file and in memory. Go's
 * linker writes its sections in an order of its own, so there are a few.
 */
export interface WasmBlock {
  /** Numbers of its first segment and of the one behind its last. */
  readonly first: number
  readonly next: number
  /** Addresses of its start, and of where the next block in memory starts. */
  readonly address: number
  readonly end: number
}

/** Engines refuse modules with more than 100 000. */
const maxSegments = 1_000_000

/** Go's linker writes 7 sections. */
const maxBlocks = 64

/** Bytes; how far zeros that the linker left out may reach before the first segment. */
const pageSize = 4096

/**
 * The blocks in order of the file. Together they cover memory from the page of
 * the first byte to the last byte. A sentence where the segments are unlike those of Go.
 */
export function wasmBlocks(segments: WasmSegments): WasmBlock[] | string {
  const { count, address, size } = segments
  if (!segments.placed) return 'its data is not at constant addresses'
  if (count === 0) return 'it has no data'
  if (count > maxSegments) return `it has ${count} data segments`
  // Address and number as one number, so that the sort needs no comparison function.
  const keys = new Float64Array(count)
  for (let i = 0; i < count; i++)
    keys[i] = inColumn(address[i]) * maxSegments + i
  keys.sort()
  const starts: number[] = []
  let before = -2
  let reached = 0
  for (let k = 0; k < count; k++) {
    const i = inColumn(keys[k]) % maxSegments
    const start = inColumn(address[i])
    if (start < reached) return 'its data segments overlap in memory'
    reached = start + inColumn(size[i])
    if (i !== before + 1) starts.push(i)
    before = i
    if (starts.length > maxBlocks) return 'its data segments are in no order'
  }
  const inFile = starts.toSorted((a, b) => a - b)
  return starts
    .map((first, k) => {
      const next = starts[k + 1]
      const start = inColumn(address[first])
      return {
        first,
        next: inFile[inFile.indexOf(first) + 1] ?? count,
        address: k === 0 ? start - (start % pageSize) : start,
        end: next === undefined ? reached : inColumn(address[next])
      }
    })
    .toSorted((a, b) => a.first - b.first)
}
