// Layout tables: a record of a format is listed once, field by field in the order
// of its specification, and read by the names of its fields.
import type { Bytes } from './bytes.ts'

/** How a field is read; a number is that many bytes that nobody reads. */
export type FieldType =
  'u8' | 'u16' | 'u32' | 'i32' | 'u64' | 'loose64' | number

const widths = { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, loose64: 8 } as const

/** A record at its place in a file, by the names of its fields. */
export type StructFields<Fields> = {
  readonly [
    Name in keyof Fields as Fields[Name] extends number ? never : Name
  ]: number
}

export interface Struct<Fields> {
  /** Bytes of a record. */
  readonly size: number
  /** Bytes from the record's start to each field. */
  readonly offsets: { readonly [Name in keyof Fields]: number }
  /**
   * The record at `offset`. A field is read when it is asked for.
   * @throws MalformedBinary from a field that leaves the file
   */
  readonly at: (bytes: Bytes, offset: number) => StructFields<Fields>
}

type FieldTypes = Readonly<Record<string, FieldType>>

/** Describes a record without gaps: fields follow each other as they are listed. */
export function struct<const Fields extends FieldTypes>(
  fields: Fields
): Struct<Fields>
export function struct(fields: FieldTypes): {
  readonly size: number
  readonly offsets: Readonly<Record<string, number>>
  readonly at: (bytes: Bytes, offset: number) => object
} {
  const offsets: Record<string, number> = {}
  class Row extends Place {}
  let size = 0
  for (const [name, type] of Object.entries(fields)) {
    const start = size
    offsets[name] = start
    size += typeof type === 'number' ? type : widths[type]
    if (typeof type === 'number') continue
    Object.defineProperty(Row.prototype, name, {
      get(this: Place): number {
        return this[file][type](this[origin] + start)
      }
    })
  }
  return { size, offsets, at: (bytes, offset) => new Row(bytes, offset) }
}

// Symbols, so that a field may have any name.
const file = Symbol('file')
const origin = Symbol('origin')

/** Where a record starts in which file. */
class Place {
  readonly [file]: Bytes
  readonly [origin]: number
  constructor(bytes: Bytes, offset: number) {
    this[file] = bytes
    this[origin] = offset
  }
}
