// How long function data is by its own contents: what the garbage collector and
// tracebacks want to know of a function, by kind (internal/abi/symtab.go,
// FUNCDATA_...; runtime/symtab.go and runtime/funcdata.h before Go 1.22).
import type { Image } from '../image.ts'
import { offsetOf } from '../image.ts'
import { inlinedCalls } from './inline-tree-layouts.ts'
import { hasAddresses, isJoined } from './pclntab/pclntab-layout.ts'
import type { PclntabLayout } from './pclntab/pclntab-layout.ts'
import { inColumn } from '../../model/columns.ts'

type FunctionDataKind =
  | 'maps'
  | 'stack objects'
  | 'inline tree'
  | 'argument info'
  | 'wrapper info'
  | 'other'

const fromGo116 = [
  'maps',
  'maps',
  'stack objects',
  'inline tree',
  'other',
  'argument info',
  'other',
  'wrapper info'
] as const

/** What function data of a kind holds: maps of pointers in arguments, locals and registers, ... */
const contents: Readonly<Record<PclntabLayout, readonly FunctionDataKind[]>> = {
  '1.2': ['maps', 'maps', 'inline tree', 'maps'],
  '1.12': ['maps', 'maps', 'inline tree', 'maps', 'stack objects'],
  '1.13': ['maps', 'maps', 'maps', 'stack objects', 'inline tree'],
  '1.16': fromGo116,
  '1.18': fromGo116,
  '1.20': fromGo116
}

/** Ends a list of arguments; offsets and sizes are less. */
const endOfArguments = 0xff
const wrapperInfoSize = 4

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
  const content = contents[layout][kind]
  const head = content === 'maps' ? 8 : content === 'stack objects' ? p : 1
  if (at < 0 || at + head > end) return -1
  switch (content) {
    case 'maps':
      // A count of maps, and bits in each.
      return 8 + bytes.u32(at) * Math.ceil(bytes.u32(at + 4) / 8)
    case 'stack objects':
      return p + bytes.word(at, p) * objectSize(image, layout, at + p)
    case 'inline tree':
      return (lastCall + 1) * inlinedCalls[layout].size
    case 'argument info': {
      const list = bytes.file.subarray(at, end)
      return list.indexOf(endOfArguments) + 1 || -1
    }
    case 'wrapper info':
      return wrapperInfoSize
  }
  return -1
}

/** Whether the size of a kind, where its contents give it, may be too small. */
export const isLeast = (layout: PclntabLayout, kind: number): boolean =>
  kind === inlinedCalls[layout].tree

/**
 * Bytes of `runtime.stackObjectRecord`, the first of which is at `at`: an
 * offset and a pointer to a type up to Go 1.16, three numbers and a pointer in
 * 1.17, four numbers from then on.
 */
function objectSize(image: Image, layout: PclntabLayout, at: number): number {
  const { bytes, pointerSize: p } = image
  if (isJoined(layout)) return 2 * p
  if (!hasAddresses(layout)) return 16
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
      if (at >= end || shift > 28) return largest
      byte = inColumn(file[at++])
      step |= (byte & 0x7f) << shift
    }
    if (step === 0 && at > table + 1) return largest
    value += (step >>> 1) ^ -(step & 1)
    largest = Math.max(largest, value)
    while (at < end && inColumn(file[at]) >= 0x80) at++
    at++
  }
  return largest
}
