// Reads the header of a Plan 9 executable: a.out(6) of the Plan 9 manual, and
// debug/plan9obj. Go's linker writes it in cmd/link/internal/ld/asmb.go.
import { Bytes } from '../bytes.ts'

/** Bytes of the header; the 64-bit one ends with a wider entry point. */
const headerSize = 32
const wideHeaderSize = 40

/** Big-endian 32-bit words of the header, by byte offset. */
const field = {
  magic: 0,
  text: 4,
  data: 8,
  bss: 12,
  symbols: 16,
  entry: 20,
  spTable: 24,
  pcTable: 28,
  wideEntry: 32
} as const

/** A processor that Go builds for under Plan 9. */
interface Machine {
  readonly goarch: string
  readonly wide: boolean
  /** Address of the header in memory. */
  readonly base: number
  /** Bytes; data begins at a multiple of it (FlagRound in cmd/link/internal/<arch>/obj.go). */
  readonly page: number
}

const machines: Readonly<Record<number, Machine>> = {
  0x01eb: { goarch: '386', wide: false, base: 0x1000, page: 0x1000 },
  0x0647: { goarch: 'arm', wide: false, base: 0x1000, page: 0x1000 },
  0x8a97: { goarch: 'amd64', wide: true, base: 0x20_0000, page: 0x20_0000 }
}

/** What the header says; sizes in bytes. The parts follow it in this order. */
export interface Plan9Header {
  readonly machine: Machine
  readonly size: number
  readonly text: number
  readonly data: number
  /** Memory behind the data that starts as zeros. */
  readonly bss: number
  readonly symbols: number
  readonly spTable: number
  readonly pcTable: number
}

/**
 * The header of a file; null where it is none. The magic number alone says
 * little: the program has to start within its text, as the kernel demands, or
 * the parts to fill the file.
 */
export function readPlan9Header(file: Uint8Array): Plan9Header | null {
  if (file.length < headerSize) return null
  const bytes = new Bytes(file, false)
  const machine = machines[bytes.u32(field.magic)]
  if (!machine) return null
  const size = machine.wide ? wideHeaderSize : headerSize
  if (file.length < size) return null
  const header: Plan9Header = {
    machine,
    size,
    text: bytes.u32(field.text),
    data: bytes.u32(field.data),
    bss: bytes.u32(field.bss),
    symbols: bytes.u32(field.symbols),
    spTable: bytes.u32(field.spTable),
    pcTable: bytes.u32(field.pcTable)
  }
  const entry = machine.wide
    ? bytes.loose64(field.wideEntry)
    : bytes.u32(field.entry)
  const start = machine.base + size
  const startsInText = entry >= start && entry < start + header.text
  return startsInText || endOf(header) === file.length ? header : null
}

/** Byte offset of the end of the last part. */
const endOf = (header: Plan9Header): number =>
  header.size +
  header.text +
  header.data +
  header.symbols +
  header.spTable +
  header.pcTable
