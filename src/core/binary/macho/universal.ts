// Universal Mach-O files, which hold a whole executable per architecture:
// <mach-o/fat.h>. Their own fields are big-endian.
import { Bytes } from '../bytes.ts'
import { goarchOf } from './macho.ts'
import { MalformedBinary } from '../malformed-binary.ts'

const magic32 = 0xcafe_babe
const magic64 = 0xcafe_babf
/** More than there are machines; Java class files, of the same magic, have a version of 45 or more here. */
const maxSlices = 39

export interface UniversalSlice {
  /** GOARCH, `cpu 12:9` where Go has no name for it; unique in a file. */
  readonly name: string
  readonly offset: number
  readonly size: number
}

export interface Universal {
  /** Bytes of the header with the list of slices. */
  readonly headerSize: number
  /** By offset, apart from each other. */
  readonly slices: readonly UniversalSlice[]
}

/**
 * The parts of a universal file; null for any other.
 * @throws MalformedBinary where slices overlap or leave the file
 */
export function readUniversal(file: Uint8Array): Universal | null {
  if (file.length < 8) return null
  const bytes = new Bytes(file, false)
  const magic = bytes.u32(0)
  if (magic !== magic32 && magic !== magic64) return null
  const wide = magic === magic64
  const count = bytes.u32(4)
  if (count > maxSlices) return null
  const step = wide ? 32 : 20
  const headerSize = 8 + count * step
  bytes.need(0, headerSize, 'the list of slices')
  const used = new Set<string>()
  const slices = Array.from({ length: count }, (_, i): UniversalSlice => {
    const at = 8 + i * step
    const offset = wide ? bytes.u64(at + 8) : bytes.u32(at + 8)
    const size = wide ? bytes.u64(at + 16) : bytes.u32(at + 12)
    const name = nameOf(bytes.u32(at), bytes.u32(at + 4) % 0x100_0000, used)
    used.add(name)
    bytes.need(offset, size, `the slice ${name}`)
    return { name, offset, size }
  }).toSorted((a, b) => a.offset - b.offset)
  let reached = headerSize
  for (const { name, offset, size } of slices) {
    if (offset < reached) {
      throw new MalformedBinary(`the slice ${name} overlaps another`, offset)
    }
    reached = offset + size
  }
  return { headerSize, slices }
}

/** By architecture; by its variant too where another slice has the same one. */
function nameOf(cpu: number, variant: number, used: ReadonlySet<string>) {
  const plain = goarchOf(cpu)
  if (plain !== '' && !used.has(plain)) return plain
  let name = plain === '' ? `cpu ${cpu}:${variant}` : `${plain}:${variant}`
  while (used.has(name)) name += '+'
  return name
}
