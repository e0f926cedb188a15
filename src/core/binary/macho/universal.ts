// Universal Mach-O files, which hold a whole executable per architecture:
// <mach-o/fat.h>. Their own fields are big-endian.
import { Bytes } from '../bytes.ts'
import { goarchOf } from './macho.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { fatArch, fatHeader } from './structs.ts'

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
  const { magic, nfatArch: count } = fatHeader.at(bytes, 0)
  if (magic !== magic32 && magic !== magic64) return null
  const arch = fatArch(magic === magic64)
  if (count > maxSlices) return null
  const headerSize = fatHeader.size + count * arch.size
  bytes.need(0, headerSize, 'the list of slices')
  const used = new Set<string>()
  const slices = Array.from({ length: count }, (_, i): UniversalSlice => {
    const row = arch.at(bytes, fatHeader.size + i * arch.size)
    const { offset, size, cputype, cpusubtype } = row
    const name = nameOf(cputype, cpusubtype % 0x100_0000, used)
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
