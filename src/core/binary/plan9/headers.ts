// Reads the header of a Plan 9 executable: a.out(6) of the Plan 9 manual, and
// debug/plan9obj. Go's linker writes it in cmd/link/internal/ld/asmb.go.
import { Bytes } from '../bytes.ts'
import { struct } from '../struct.ts'

/** Its numbers are big-endian. */
const narrowHeader = struct({
  magic: 'u32',
  text: 'u32',
  data: 'u32',
  bss: 'u32',
  symbols: 'u32',
  entry: 'u32',
  spTable: 'u32',
  pcTable: 'u32'
})
/** Of 64 bits: the same, and a wider entry point. */
const wideHeader = struct({
  header: narrowHeader.size,
  entry: 'loose64'
})

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
  if (file.length < narrowHeader.size) return null
  const bytes = new Bytes(file, false)
  const fields = narrowHeader.at(bytes, 0)
  const machine = machines[fields.magic]
  if (!machine) return null
  const size = machine.wide ? wideHeader.size : narrowHeader.size
  if (file.length < size) return null
  const header: Plan9Header = {
    machine,
    size,
    text: fields.text,
    data: fields.data,
    bss: fields.bss,
    symbols: fields.symbols,
    spTable: fields.spTable,
    pcTable: fields.pcTable
  }
  const { entry } = machine.wide ? wideHeader.at(bytes, 0) : fields
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
