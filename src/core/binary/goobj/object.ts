// What one object of Go's compiler or assembler defines, as columns.
import { blocks, ObjectTables, symbolFields as field, utf8 } from './tables.ts'

/** A symbol whose name is of another package than the one that defines it. */
export interface MisnamedSymbol {
  /** As function tables and the linker's listing write it. */
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/** The symbols that one object defines, but for functions, in its order; as columns. */
export interface GoObject {
  /** Import paths of the packages that it refers to, in its order. */
  readonly imports: readonly string[]
  readonly count: number
  /** As the linker's listing writes them, `·` as a dot; '' for string literals. */
  readonly names: readonly string[]
  /** A hash of the content for symbols that have one copy in a program; '' for others. */
  readonly hashes: readonly string[]
  /** Symbols before this one are found by package and number, the rest by name or content. */
  readonly shared: number
  /** Kind of data, a number whose meaning depends on the release. */
  readonly kind: Uint8Array
  /** Bytes. */
  readonly size: Float64Array
  /** Bytes; 0 where the linker chooses it by size. */
  readonly alignment: Float64Array
  /** 1 where it holds addresses for the linker to fill in. */
  readonly hasRelocations: Uint8Array
  /** 1 where several packages may define it, and the linker takes one of them. */
  readonly isDuplicate: Uint8Array
  /**
   * Functions that only this object defines though their names are of another
   * package, or of none: `//go:linkname`, assembly and cgo may choose any name.
   */
  readonly misnamed: readonly MisnamedSymbol[]
  /** The same of data that the columns leave out, by names that look like a compiler's. */
  readonly misnamedData: readonly MisnamedSymbol[]
}

const literal = 'go:string.'
/** STEXT of cmd/internal/objabi/symkind.go. */
const kindOfCode = 1
/** SymFlagDupok of cmd/internal/goobj/objfile.go. */
const flagOfDuplicates = 1

/**
 * Data that the measurement finds by other means, by far the most:
 * types (but for their masks, which are data), function values (`·f`) and function data. Bytes as Latin-1 text.
 */
const foundElsewhere =
  /^(?:go[:.](?:info|cuinfo|constinfo)\.|gclocals\xc2\xb7|gcargs\.|inltree\.|type[:.](?!\.gcmask\.))|(?:\xc2\xb7f|\.args_stackmap|\.stkobj|\.arginfo[01]|\.argliveinfo|\.wrapinfo|\.opendefer)$/

/**
 * @param tables an object as far as its index of relocations
 * @param prefix what names of its package begin with
 * @param isWritten whether it is assembly, whose author may call anything a
 *   duplicate; only the compiler's are parts that packages share
 */
export function readObject(
  tables: Uint8Array,
  prefix: Buffer,
  isWritten: boolean
): GoObject {
  const object = new ObjectTables(tables)
  const isOwn = object.namesBeginning(prefix)
  const isDuplicate = (row: number): boolean =>
    !isWritten && (object.u8(row, field.flag) & flagOfDuplicates) !== 0
  const rows = selectRows(object, isOwn, isDuplicate)
  const { kept, names, shared, misnamed, misnamedData } = rows
  object.needRelocations()
  return {
    imports: object.imports(),
    count: kept.length,
    names,
    hashes: kept.map((row) => object.hashOf(row)),
    shared,
    kind: Uint8Array.from(kept, (row) => object.u8(row, field.type)),
    size: Float64Array.from(kept, (row) => object.u32(row, field.size)),
    alignment: Float64Array.from(kept, (row) => object.u32(row, field.align)),
    hasRelocations: Uint8Array.from(kept, (row) =>
      object.hasRelocations(row) ? 1 : 0
    ),
    isDuplicate: Uint8Array.from(kept, (row) => (isDuplicate(row) ? 1 : 0)),
    misnamed,
    misnamedData
  }
}

interface SelectedRows extends Pick<
  GoObject,
  'names' | 'shared' | 'misnamed' | 'misnamedData'
> {
  /** The rows that become those of the columns. */
  readonly kept: readonly number[]
}

/** Chooses the rows of the columns, and lists what is misnamed. */
function selectRows(
  object: ObjectTables,
  isOwn: (row: number) => boolean,
  isDuplicate: (row: number) => boolean
): SelectedRows {
  const kept: number[] = []
  const names: string[] = []
  const misnamed: MisnamedSymbol[] = []
  const misnamedData: MisnamedSymbol[] = []
  const afterShared = object.rowOf(blocks.shortHashed)
  let shared = 0
  for (let row = 0; row < object.rows; row++) {
    if (object.u32(row, field.nameLength) === 0) continue
    if (object.u8(row, field.type) === kindOfCode) {
      if (!isOwn(row) && !isDuplicate(row)) {
        const name = plain(object.nameOf(row))
        misnamed.push({ name, size: object.u32(row, field.size) })
      }
      continue
    }
    const latin = object.nameOf(row)
    if (foundElsewhere.test(latin)) {
      if (!isOwn(row) && !isDuplicate(row) && object.hashOf(row) === '') {
        const name = plain(latin)
        misnamedData.push({ name, size: object.u32(row, field.size) })
      }
      continue
    }
    const isLiteral = latin.startsWith(literal) && object.hashOf(row) !== ''
    names.push(isLiteral ? '' : plain(latin))
    kept.push(row)
    if (row < afterShared) shared = kept.length
  }
  return { kept, names, shared, misnamed, misnamedData }
}

/** Names are UTF-8; the linker writes a middle dot as a dot. */
const plain = (latin: string): string =>
  /[\x80-\xff]/.test(latin) ? utf8(latin).replaceAll('·', '.') : latin
