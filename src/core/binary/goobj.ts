// The archives of Go's build cache: what a package defines, and in which sizes.
// Layout: cmd/internal/goobj/objfile.go, the same since Go 1.20; around it an
// ar archive, one member per object, with a text header that ends in a line `!`.
import { Bytes, indexOfBytes } from './bytes.ts'
import type { ByteRange } from './byte-range.ts'
import { MalformedBinary } from './malformed-binary.ts'

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

const archiveMagic = '!<arch>\n'
const memberHeaderSize = 60
const objectMagic = 'go object '
const endOfText = Buffer.from('\n!\n')
const magic = '\0go120ld'

/** Numbers of blocks in the header of an object. */
const blocks = {
  imports: 0,
  definitions: 3,
  shortHashed: 4,
  hashed: 5,
  byName: 6,
  references: 7,
  shortHashes: 9,
  hashes: 10,
  relocationIndex: 11,
  afterRelocationIndex: 12
} as const

const literal = 'go:string.'
const headerSize = 8 + 8 + 4
const importSize = 16
const symbolSize = 21
const shortHashSize = 8
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

/** Bytes that hold most objects' text and header; that of cgo's directives is longer. */
const windowSize = 4096

/**
 * The objects of a package's archive, in its order. Of the archive only what
 * stands before the objects' relocations and contents is asked for, about a
 * third. Members that are none of Go's objects are passed over.
 * @param total bytes of the archive
 * @param home the package, as in symbol names: `main` for the main package
 * @yields what to read, wholly inside of the archive; takes its bytes, which
 *   may be written over when the next ones are asked for
 * @throws MalformedBinary where it is not an archive, or an object of an unknown form
 */
export function* readGoArchive(
  total: number,
  home: string
): Generator<ByteRange, GoObject[], Uint8Array> {
  const within = (offset: number, size: number): ByteRange => ({
    offset,
    size: Math.min(size, total - offset)
  })
  const magicBytes = textOf(yield within(0, archiveMagic.length))
  if (magicBytes !== archiveMagic) {
    throw new MalformedBinary('it is not an archive of a Go package', 0)
  }
  const objects: GoObject[] = []
  const prefix = prefixOf(home)
  for (let at = archiveMagic.length; at + memberHeaderSize <= total;) {
    const window = yield within(at, memberHeaderSize + windowSize)
    const name = textOf(window.subarray(0, 16)).trim()
    const size = Number(textOf(window.subarray(48, 58)))
    if (!Number.isSafeInteger(size) || size < 0) {
      throw new MalformedBinary('a member of an archive has no size', at + 48)
    }
    const start = at + memberHeaderSize
    if (start + size > total) {
      throw new MalformedBinary(`the member ${name} ends beyond its file`, at)
    }
    let text = window.subarray(memberHeaderSize, memberHeaderSize + size)
    const isObject =
      name !== '__.PKGDEF' &&
      textOf(text.subarray(0, objectMagic.length)) === objectMagic
    if (isObject) {
      while (!hasHeader(text) && text.length < size) {
        text = yield within(start, Math.min(8 * text.length, size))
      }
      const from = startOfHeader(text)
      const tables = sizeOfTables(text.subarray(from), start + from)
      if (from + tables > size) {
        throw new MalformedBinary('an object is cut short', start)
      }
      // The compiler's object comes first, the assembler's follow.
      const isWritten = objects.length > 0
      const bytes = yield within(start + from, tables)
      objects.push(readObject(bytes, prefix, isWritten))
    }
    at = start + size + (size % 2)
  }
  return objects
}

const fullHeaderSize = headerSize + 4 * (blocks.afterRelocationIndex + 1)

/** Where the text before an object ends; 0 where it has none. */
function startOfHeader(text: Uint8Array): number {
  const end = indexOfBytes(text, endOfText, 0)
  return end < 0 ? 0 : end + endOfText.length
}

function hasHeader(text: Uint8Array): boolean {
  const from = startOfHeader(text)
  return from > 0 && from + fullHeaderSize <= text.length
}

/** Bytes of an object before what its symbols refer to and hold. */
function sizeOfTables(object: Uint8Array, offset: number): number {
  const isKnown =
    object.length >= fullHeaderSize &&
    textOf(object.subarray(0, magic.length)) === magic
  if (!isKnown) {
    throw new MalformedBinary('an object has an unknown form', offset)
  }
  const bytes = new Bytes(object, true)
  return bytes.u32(headerSize + 4 * blocks.afterRelocationIndex)
}

/** As Latin-1. */
const textOf = (bytes: Uint8Array): string => bufferOf(bytes).toString('latin1')

/** The same bytes, as what gives text. */
const bufferOf = ({ buffer, byteOffset, length }: Uint8Array): Buffer =>
  Buffer.from(buffer, byteOffset, length)

/**
 * What names of a package's symbols begin with: its import path, escaped as in
 * cmd/internal/objabi/path.go, and a dot.
 */
function prefixOf(home: string): Buffer {
  const escaped = Buffer.from(home, 'utf8')
    .toString('latin1')
    .replace(/[\0-\x20"%\x7f-\xff]/g, percent)
  const cut = escaped.lastIndexOf('/') + 1
  const last = escaped.slice(cut).replaceAll('.', percent)
  return Buffer.from(`${escaped.slice(0, cut)}${last}.`, 'latin1')
}

const percent = (sign: string): string =>
  `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`

/**
 * @param tables an object as far as its index of relocations
 * @param prefix what names of its package begin with
 * @param isWritten whether it is assembly, whose author may call anything a
 *   duplicate; only the compiler's are parts that packages share
 */
function readObject(
  tables: Uint8Array,
  prefix: Buffer,
  isWritten: boolean
): GoObject {
  const bytes = new Bytes(tables, true)
  const texts = bufferOf(tables)
  const textAt = (offset: number, size: number): string => {
    bytes.need(offset, size, 'a name')
    return texts.toString('latin1', offset, offset + size)
  }
  const offsetOf = (block: number): number => bytes.u32(headerSize + 4 * block)
  const string = (at: number): string =>
    textAt(bytes.u32(at + 4), bytes.u32(at))
  const imports: string[] = []
  const first = offsetOf(blocks.definitions)
  for (
    let at = offsetOf(blocks.imports);
    at + importSize <= offsetOf(blocks.imports + 1);
    at += importSize
  ) {
    imports.push(utf8(string(at)))
  }
  const rowOf = (block: number): number =>
    Math.floor((offsetOf(block) - first) / symbolSize)
  const rows = rowOf(blocks.references)
  bytes.need(first, rows * symbolSize, 'the symbols of an object')
  const hashedRows = rowOf(blocks.byName) - rowOf(blocks.hashed)
  const hashSize =
    hashedRows > 0
      ? (offsetOf(blocks.hashes + 1) - offsetOf(blocks.hashes)) / hashedRows
      : 0
  const hashOf = (row: number): string => {
    if (row < rowOf(blocks.shortHashed) || row >= rowOf(blocks.byName)) {
      return ''
    }
    const short = row < rowOf(blocks.hashed)
    const length = short ? shortHashSize : hashSize
    const block = short ? blocks.shortHashes : blocks.hashes
    const index = row - rowOf(short ? blocks.shortHashed : blocks.hashed)
    const at = offsetOf(block) + index * length
    return `${short ? 's' : 'l'}${textAt(at, length)}`
  }
  const kept: number[] = []
  const names: string[] = []
  const misnamed: MisnamedSymbol[] = []
  const misnamedData: MisnamedSymbol[] = []
  const isDuplicate = (row: number): boolean =>
    !isWritten &&
    (bytes.u8(first + row * symbolSize + 11) & flagOfDuplicates) !== 0
  const isOwn = (at: number): boolean => {
    const start = bytes.u32(at + 4)
    const end = start + Math.min(prefix.length, bytes.u32(at))
    bytes.need(start, end - start, 'a name')
    return texts.compare(prefix, 0, prefix.length, start, end) === 0
  }
  let shared = 0
  for (let row = 0; row < rows; row++) {
    const at = first + row * symbolSize
    if (bytes.u32(at) === 0) continue
    if (bytes.u8(at + 10) === kindOfCode) {
      if (!isOwn(at) && !isDuplicate(row)) {
        misnamed.push({ name: plain(string(at)), size: bytes.u32(at + 13) })
      }
      continue
    }
    const latin = string(at)
    if (foundElsewhere.test(latin)) {
      if (!isOwn(at) && !isDuplicate(row) && hashOf(row) === '') {
        misnamedData.push({ name: plain(latin), size: bytes.u32(at + 13) })
      }
      continue
    }
    const isLiteral = latin.startsWith(literal) && hashOf(row) !== ''
    names.push(isLiteral ? '' : plain(latin))
    kept.push(row)
    if (row < rowOf(blocks.shortHashed)) shared = kept.length
  }
  const relocations = offsetOf(blocks.relocationIndex)
  bytes.need(relocations, 4 * (rows + 1), 'an index of relocations')
  const field = (read: (row: number) => number): Float64Array =>
    Float64Array.from(kept, read)
  return {
    imports,
    count: kept.length,
    names,
    hashes: kept.map(hashOf),
    shared,
    kind: Uint8Array.from(kept, (row) =>
      bytes.u8(first + row * symbolSize + 10)
    ),
    size: field((row) => bytes.u32(first + row * symbolSize + 13)),
    alignment: field((row) => bytes.u32(first + row * symbolSize + 17)),
    hasRelocations: Uint8Array.from(kept, (row) => {
      const at = relocations + 4 * row
      return bytes.u32(at + 4) > bytes.u32(at) ? 1 : 0
    }),
    isDuplicate: Uint8Array.from(kept, (row) => (isDuplicate(row) ? 1 : 0)),
    misnamed,
    misnamedData
  }
}

/** Names are UTF-8; the linker writes a middle dot as a dot. */
const plain = (latin: string): string =>
  /[\x80-\xff]/.test(latin) ? utf8(latin).replaceAll('·', '.') : latin

const utf8 = (latin: string): string =>
  Buffer.from(latin, 'latin1').toString('utf8')
