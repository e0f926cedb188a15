// Layouts of the inline tree, by the layout of the function table.
import type { PclntabLayout } from './pclntab/pclntab-layout.ts'

/** Where the layout of a function table has the inline trees. */
export interface InlinedCalls {
  /** `PCDATA_InlTreeIndex`: number among a function's extra pc tables. */
  readonly pcTable: number
  /** `FUNCDATA_InlTree`: number among its function data. */
  readonly tree: number
  /** Bytes of `runtime.inlinedCall`, a call in a tree. */
  readonly size: number
  /** The place of the offset of the callee's name in it. */
  readonly name: number
}

/**
 * By release: runtime/funcdata.h and runtime/symtab.go of Go 1.9 to 1.19,
 * internal/abi/symtab.go and runtime/symtabinl.go since. Before Go 1.9 nothing
 * tells of inlined code, and functions have neither of the two.
 */
export const inlinedCalls: Readonly<Record<PclntabLayout, InlinedCalls>> = {
  '1.2': { pcTable: 1, tree: 2, size: 16, name: 12 },
  '1.12': { pcTable: 1, tree: 2, size: 20, name: 12 },
  '1.13': { pcTable: 2, tree: 4, size: 20, name: 12 },
  '1.16': { pcTable: 2, tree: 3, size: 20, name: 12 },
  '1.18': { pcTable: 2, tree: 3, size: 20, name: 12 },
  '1.20': { pcTable: 2, tree: 3, size: 16, name: 4 }
}
