// How long function data is by its own contents: what the garbage collector and
// tracebacks want to know of a function, by kind (internal/abi/symtab.go,
// FUNCDATA_...; runtime/symtab.go and runtime/funcdata.h before Go 1.22).
import type { Image } from './image.ts'
import { offsetOf } from './image.ts'
import type { PclntabLayout } from './pclntab-header.ts'

const kinds = {
  argumentMaps: 0,
  localMaps: 1,
  stackObjects: 2,
  inlineTree: 3,
  argumentInfo: 5,
  wrapperInfo: 7
} as const

/** Ends a list of arguments; offsets and sizes are less. */
const endOfArguments = 0xff
const wrapperInfoSize = 4
/** Bytes of `runtime.inlinedCall`. */
const callSize: Readonly<Record<PclntabLayout, number>> = {
  '1.16': 20,
  '1.18': 20,
  '1.20': 16
}

/**
 * Bytes of function data of a kind at a file offset, before `end`; -1 where its
 * contents don't tell. An inline tree has at least the calls up to `lastCall`;
 * those after it have no code.
 */
export function functionDataSize(
  image: Image,
  layout: PclntabLayout,
  kind: number,
  at: number,
  end: number,
  lastCall: number
): number {
  const { bytes, pointerSize: p } = image
  const head = kind <= kinds.localMaps ? 8 : kind === kinds.stackObjects ? p : 1
  if (at < 0 || at + head > end) return -1
  switch (kind) {
    case kinds.argumentMaps:
    case kinds.localMaps:
      // A count of maps, and bits in each.
      return 8 + bytes.u32(at) * Math.ceil(bytes.u32(at + 4) / 8)
    case kinds.stackObjects:
      return p + bytes.word(at, p) * objectSize(image, layout, at + p)
    case kinds.inlineTree:
      return (lastCall + 1) * callSize[layout]
    case kinds.argumentInfo: {
      const list = bytes.file.subarray(at, end)
      return list.indexOf(endOfArguments) + 1 || -1
    }
    case kinds.wrapperInfo:
      return wrapperInfoSize
  }
  return -1
}

/** Whether the size of a kind, where its contents tell it, may be too small. */
export const isLeast = (kind: number): boolean => kind === kinds.inlineTree

/**
 * Bytes of `runtime.stackObjectRecord`, the first of which is at `at`: an
 * offset and a pointer to a type in Go 1.16, three numbers and a pointer in
 * 1.17, four numbers from then on.
 */
function objectSize(image: Image, layout: PclntabLayout, at: number): number {
  const { bytes, pointerSize: p } = image
  if (layout !== '1.16') return 16
  const second = at + 2 * p <= bytes.length ? bytes.word(at + p, p) : 0
  return offsetOf(image, second) >= 0 ? 2 * p : Math.ceil(12 / p) * p + p
}

/** The largest value of a pc table: runtime/symtab.go, func step. -1 for none. */
export function largestValue(
  file: Uint8Array,
  table: number,
  end: number
): number {
  let largest = -1
  let value = -1
  for (let at = table; at < end;) {
    let step = 0
    for (let shift = 0, byte = 0x80; byte >= 0x80; shift += 7) {
      byte = file[at++] ?? 0
      step |= (byte & 0x7f) << shift
      if (at > end || shift > 28) return largest
    }
    if (step === 0 && at > table + 1) return largest
    value += (step >>> 1) ^ -(step & 1)
    largest = Math.max(largest, value)
    while (at < end && (file[at] ?? 0) >= 0x80) at++
    at++
  }
  return largest
}
