import type { PclntabHeader, PclntabLayout } from './pclntab-header.ts'

/** Where the fields of `runtime._func` stand, in bytes from its start. */
export interface RecordShape {
  /** Bytes before the arrays of pc tables and function data. */
  readonly size: number
  readonly nameOffset: number
  /** pcsp, pcfile and pcln follow one another. */
  readonly pcTables: number
  readonly extraPcTables: number
  readonly unit: number
  readonly functionDataCount: number
  /** Bytes of one function data reference; records are padded to pointer size. */
  readonly functionDataSize: number
}

/** The fields by release: runtime/runtime2.go of Go 1.16, 1.18 and 1.20. */
export function recordShapeOf(header: PclntabHeader): RecordShape {
  const p = header.pointerSize
  const shapes: Readonly<Record<PclntabLayout, RecordShape>> = {
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
