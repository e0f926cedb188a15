// The fields of a function record (`runtime._func`), by release.
import type { PclntabHeader, PclntabLayout } from './pclntab-layout.ts'

/** Where the fields of `runtime._func` stand, in bytes from its start. */
export interface FuncRecordLayout {
  /** Bytes before the arrays of pc tables and function data. */
  readonly size: number
  readonly nameOffset: number
  /** pcsp, pcfile and pcln follow one another. */
  readonly pcTables: number
  readonly extraPcTables: number
  /** -1 where a record names no unit. */
  readonly unit: number
  readonly functionDataCount: number
  /** Bytes of one function data reference; records are padded to pointer size. */
  readonly functionDataSize: number
}

/**
 * The fields by release: runtime/runtime2.go of Go 1.2, 1.12, 1.16, 1.18 and 1.20.
 * @param littleEndian byte order of the table
 */
export function recordShapeOf(
  header: PclntabHeader,
  littleEndian: boolean
): FuncRecordLayout {
  const p = header.pointerSize
  const joined: FuncRecordLayout = {
    size: p + 32,
    nameOffset: p,
    pcTables: p + 12,
    extraPcTables: p + 24,
    unit: -1,
    functionDataCount: p + 31,
    functionDataSize: p
  }
  const shapes: Readonly<Record<PclntabLayout, FuncRecordLayout>> = {
    // The count has four bytes here, all but the least 0.
    '1.2': { ...joined, functionDataCount: littleEndian ? p + 28 : p + 31 },
    '1.12': joined,
    '1.13': joined,
    '1.16': {
      size: p + 36,
      nameOffset: p,
      pcTables: p + 12,
      extraPcTables: p + 24,
      unit: p + 28,
      functionDataCount: p + 35,
      functionDataSize: p
    },
    '1.18': {
      size: 40,
      nameOffset: 4,
      pcTables: 16,
      extraPcTables: 28,
      unit: 32,
      functionDataCount: 39,
      functionDataSize: 4
    },
    '1.20': {
      size: 44,
      nameOffset: 4,
      pcTables: 16,
      extraPcTables: 28,
      unit: 32,
      functionDataCount: 43,
      functionDataSize: 4
    }
  }
  return shapes[header.layout]
}
