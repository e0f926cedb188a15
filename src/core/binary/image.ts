// The neutral view of an executable: what every container format has in common.
// A reader per format makes one; Go's own tables are read from it alone.
import type { BinaryFormat, RegionName } from '../model/closed-lists.ts'
import type { Bytes } from './bytes.ts'
import type { Placement } from './placement.ts'
import type { Relocations } from './relocations.ts'

export interface ImageSection {
  readonly name: string
  /** Byte offset in the file. */
  readonly offset: number
  /** Bytes in the file; 0 for zero-filled memory. */
  readonly fileSize: number
  /** Address in memory; 0 for what is not loaded. */
  readonly address: number
  /** Bytes in memory; 0 for what is not loaded. */
  readonly virtualSize: number
  readonly loaded: boolean
  readonly executable: boolean
  readonly writable: boolean
  /** What its bytes are when nothing more is known about them. */
  readonly region: RegionName
  /**
   * Who owns its bytes when no symbol does: the container itself, C code, Go's
   * linker, whose blocks have owners of their own, resources of the system's
   * user interface, or whoever added a section that no compiler makes.
   */
  readonly origin: 'container' | 'c' | 'go' | 'resources' | 'added'
  /** Holds a build ID, which differs between links of the same inputs. */
  readonly buildId: boolean
  /** Bytes at its start that are the container's own, in formats that put a header before a section. */
  readonly headerSize?: number
}

/** A table of the file outside all sections, such as a header. */
export interface ImageTable {
  readonly name: string
  readonly offset: number
  readonly fileSize: number
  readonly region: RegionName
}

/** A run of addresses that the file holds bytes for. */
export interface Mapping {
  readonly address: number
  readonly offset: number
  readonly size: number
}

/** Symbols as columns; row i is one symbol. */
export interface SymbolTable {
  readonly count: number
  readonly address: Float64Array
  /** Bytes; 0 where the linker gave none. */
  readonly size: Float64Array
  /** Index into `Image.sections`; -1 for symbols outside all sections. */
  readonly section: Int32Array
  name(index: number): string
}

/** A tool that says it made the file. */
export interface Producer {
  readonly name: string
  readonly version: string
}

export interface Image {
  readonly format: BinaryFormat
  /**
   * The file with its pointers in place, or (`placement`) the file with its
   * memory laid out. Every offset is into these.
   */
  readonly bytes: Bytes
  readonly placement?: Placement | null
  /** Bytes of a pointer: 4 or 8. */
  readonly pointerSize: number
  /** Bytes; the largest alignment in use in the file, within what linkers choose. */
  readonly alignment: number
  /** GOARCH; '' when the machine is none of Go's. */
  readonly goarch: string
  readonly sections: readonly ImageSection[]
  readonly tables: readonly ImageTable[]
  readonly mappings: readonly Mapping[]
  /** Null for a file without a symbol table. */
  readonly symbols: SymbolTable | null
  /** Holds names of symbols that `symbols` doesn't give, since Go's own table says more (Wasm, XCOFF). */
  readonly hasOtherNames?: boolean
  /**
   * Addresses of all functions in order, and of the end of the last, where the
   * container cuts its code into functions (Wasm); null elsewhere.
   */
  readonly bodies?: Float64Array | null
  readonly producers?: readonly Producer[]
  /** The relocations, by which a loader patches words; left out where the format has none. */
  readonly relocations?: () => Relocations
  /** The parts of the file that could not be read, a sentence each. */
  readonly notes?: readonly string[]
}

/** File offset of an address, or -1 where the file holds no byte for it. */
export function offsetOf(image: Image, address: number): number {
  const { mappings } = image
  // Asked for each pointer: an iterator costs more than the rest.
  for (let i = 0; i < mappings.length; i++) {
    const mapping = mappings[i]
    if (mapping === undefined) break
    const into = address - mapping.address
    if (into >= 0 && into < mapping.size) return mapping.offset + into
  }
  return -1
}

/**
 * What to add to any address from `start` to before `end` for its file offset;
 * null where the file doesn't hold them in one piece.
 */
export function shiftOf(
  image: Image,
  start: number,
  end: number
): number | null {
  const mapping = image.mappings.find(
    ({ address, size }) => start >= address && end <= address + size
  )
  return mapping && end > start ? mapping.offset - mapping.address : null
}

/** Address of a file offset, or -1 for bytes that are not loaded. */
export function addressOf(image: Image, fileOffset: number): number {
  for (const { address, offset, size } of image.mappings) {
    if (fileOffset >= offset && fileOffset < offset + size) {
      return address + (fileOffset - offset)
    }
  }
  return -1
}

/**
 * The name that ELF has for one of Go's sections, which Mach-O writes
 * otherwise: `.go.module` for `__DATA,__go_module`.
 */
export function elfName(name: string): string {
  const plain = /^__\w+,__(.*)$/.exec(name)?.[1]
  return plain === undefined ? name : `.${plain.replace(/^go_/, 'go.')}`
}

/** The first section of one of these names (as in ELF) that has bytes in the file. */
export function findSection(
  image: Image,
  ...names: readonly string[]
): ImageSection | null {
  for (const name of names) {
    const match = image.sections.find(
      (section) => elfName(section.name) === name && section.fileSize > 0
    )
    if (match) return match
  }
  return null
}
