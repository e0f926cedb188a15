// The fields of a function record (`runtime._func`), by release.
import { struct } from '../../struct.ts'
import type { PclntabHeader, PclntabLayout } from './pclntab-layout.ts'

/** Offsets of the fields of `runtime._func`, in bytes from its start. */
export interface FuncRecordLayout {
  /** Bytes before the arrays of pc tables and function data. */
  readonly size: number
  readonly nameOffset: number
  /** pcsp, pcfile and pcln follow one another. */
  readonly pcTables: number
  readonly extraPcTables: number
  /** -1 where a record names no unit. */
  readonly unit: number
  /** -1 where a record doesn't have it. */
  readonly startLine: number
  readonly functionDataCount: number
  /** Bytes of one function data reference; records are padded to pointer size. */
  readonly functionDataSize: number
}

/** `_func` of Go 1.2, whose last field became four of a byte each in Go 1.12. */
export const funcOfGo12 = (pointerSize: number) =>
  struct({
    entry: pointerSize,
    nameoff: 'u32',
    args: 4,
    frame: 4,
    pcsp: 'u32',
    pcfile: 'u32',
    pcln: 'u32',
    npcdata: 'u32',
    nfuncdata: 'u32'
  })

export const funcOfGo112 = (pointerSize: number) =>
  struct({
    entry: pointerSize,
    nameoff: 'u32',
    args: 4,
    deferreturn: 4,
    pcsp: 'u32',
    pcfile: 'u32',
    pcln: 'u32',
    npcdata: 'u32',
    funcID: 'u8',
    pad: 2,
    nfuncdata: 'u8'
  })

const funcOfGo116 = (pointerSize: number) =>
  struct({
    entry: pointerSize,
    nameoff: 'u32',
    args: 4,
    deferreturn: 4,
    pcsp: 'u32',
    pcfile: 'u32',
    pcln: 'u32',
    npcdata: 'u32',
    cuOffset: 'u32',
    funcID: 'u8',
    pad: 2,
    nfuncdata: 'u8'
  })

const funcOfGo118 = struct({
  entryoff: 'u32',
  nameoff: 'u32',
  args: 4,
  deferreturn: 4,
  pcsp: 'u32',
  pcfile: 'u32',
  pcln: 'u32',
  npcdata: 'u32',
  cuOffset: 'u32',
  funcID: 'u8',
  flag: 'u8',
  pad: 1,
  nfuncdata: 'u8'
})

const funcOfGo120 = struct({
  entryoff: 'u32',
  nameoff: 'u32',
  args: 4,
  deferreturn: 4,
  pcsp: 'u32',
  pcfile: 'u32',
  pcln: 'u32',
  npcdata: 'u32',
  cuOffset: 'u32',
  startLine: 'u32',
  funcID: 'u8',
  flag: 'u8',
  pad: 1,
  nfuncdata: 'u8'
})

/**
 * The fields by release: runtime/runtime2.go of Go 1.2, 1.12, 1.16, 1.18 and 1.20.
 * @param littleEndian byte order of the table
 */
export function recordShapeOf(
  { layout, pointerSize: p }: PclntabHeader,
  littleEndian: boolean
): FuncRecordLayout {
  const go12 = shapeOf(funcOfGo12(p), p)
  const go112: FuncRecordLayout = { ...shapeOf(funcOfGo112(p), p), unit: -1 }
  const go116 = funcOfGo116(p)
  const shapes: Readonly<Record<PclntabLayout, FuncRecordLayout>> = {
    '1.2': {
      ...go12,
      unit: -1,
      // The count has four bytes here, all but the least 0.
      functionDataCount: go12.functionDataCount + (littleEndian ? 0 : 3)
    },
    '1.12': go112,
    '1.13': go112,
    '1.16': { ...shapeOf(go116, p), unit: go116.offsets.cuOffset },
    '1.18': { ...shapeOf(funcOfGo118, 4), unit: funcOfGo118.offsets.cuOffset },
    '1.20': {
      ...shapeOf(funcOfGo120, 4),
      unit: funcOfGo120.offsets.cuOffset,
      startLine: funcOfGo120.offsets.startLine
    }
  }
  return shapes[layout]
}

/** The fields that all releases have. */
function shapeOf(
  func: {
    readonly size: number
    readonly offsets: Readonly<
      Record<'nameoff' | 'pcsp' | 'npcdata' | 'nfuncdata', number>
    >
  },
  functionDataSize: number
): Omit<FuncRecordLayout, 'unit'> {
  const { nameoff, pcsp, npcdata, nfuncdata } = func.offsets
  return {
    size: func.size,
    nameOffset: nameoff,
    pcTables: pcsp,
    extraPcTables: npcdata,
    startLine: -1,
    functionDataCount: nfuncdata,
    functionDataSize
  }
}
