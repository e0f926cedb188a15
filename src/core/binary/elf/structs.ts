// The records of ELF files: System V gABI, chapters 4 and 5; the structures of
// debug/elf/elf.go, 64-bit (`Header64`) and 32-bit (`Header32`).
import { struct } from '../struct.ts'

const wideStructs = {
  header: struct({
    ident: 16,
    type: 'u16',
    machine: 'u16',
    version: 4,
    entry: 8,
    phoff: 'u64',
    shoff: 'u64',
    flags: 4,
    ehsize: 2,
    phentsize: 'u16',
    phnum: 'u16',
    shentsize: 'u16',
    shnum: 'u16',
    shstrndx: 'u16'
  }),
  section: struct({
    name: 'u32',
    type: 'u32',
    flags: 'u64',
    addr: 'u64',
    off: 'u64',
    size: 'u64',
    link: 'u32',
    info: 4,
    addralign: 8,
    entsize: 8
  }),
  segment: struct({
    type: 'u32',
    flags: 'u32',
    off: 'u64',
    vaddr: 'u64',
    paddr: 8,
    filesz: 'u64',
    memsz: 'u64',
    align: 'loose64'
  }),
  symbol: struct({
    name: 'u32',
    info: 'u8',
    other: 1,
    shndx: 'u16',
    value: 'loose64',
    size: 'loose64'
  })
} as const

const narrowStructs = {
  header: struct({
    ident: 16,
    type: 'u16',
    machine: 'u16',
    version: 4,
    entry: 4,
    phoff: 'u32',
    shoff: 'u32',
    flags: 4,
    ehsize: 2,
    phentsize: 'u16',
    phnum: 'u16',
    shentsize: 'u16',
    shnum: 'u16',
    shstrndx: 'u16'
  }),
  section: struct({
    name: 'u32',
    type: 'u32',
    flags: 'u32',
    addr: 'u32',
    off: 'u32',
    size: 'u32',
    link: 'u32',
    info: 4,
    addralign: 4,
    entsize: 4
  }),
  segment: struct({
    type: 'u32',
    off: 'u32',
    vaddr: 'u32',
    paddr: 4,
    filesz: 'u32',
    memsz: 'u32',
    flags: 'u32',
    align: 'u32'
  }),
  symbol: struct({
    name: 'u32',
    value: 'u32',
    size: 'u32',
    info: 'u8',
    other: 1,
    shndx: 'u16'
  })
} as const

export type ElfStructs = typeof wideStructs | typeof narrowStructs

/** @param wide whether the file is of 64 bits */
export function elfStructs(wide: boolean): ElfStructs {
  return wide ? wideStructs : narrowStructs
}
