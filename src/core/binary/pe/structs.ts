// The records of PE files: Microsoft's "PE Format"; the structures of
// debug/pe/pe.go (`FileHeader`, `OptionalHeader64`, `SectionHeader32`, `COFFSymbol`).
import { struct } from '../struct.ts'

export const dosHeader = struct({ magic: 'u16', program: 58, lfanew: 'u32' })

/** Stands after the signature. */
export const fileHeader = struct({
  machine: 'u16',
  numberOfSections: 'u16',
  timeDateStamp: 4,
  pointerToSymbolTable: 'u32',
  numberOfSymbols: 'u32',
  sizeOfOptionalHeader: 'u16',
  characteristics: 2
})

/** The optional header before its list of directories, of PE32+. */
const wideOptionalHeader = struct({
  magic: 'u16',
  linkerVersion: 2,
  sizes: 12,
  entryPoint: 4,
  baseOfCode: 4,
  imageBase: 'u64',
  sectionAlignment: 'u32',
  fileAlignment: 'u32',
  versions: 16,
  sizeOfImage: 4,
  sizeOfHeaders: 4,
  checkSum: 4,
  subsystem: 4,
  stackAndHeap: 32,
  loaderFlags: 4,
  numberOfRvaAndSizes: 'u32'
})

/** The same of PE32. */
const narrowOptionalHeader = struct({
  magic: 'u16',
  linkerVersion: 2,
  sizes: 12,
  entryPoint: 4,
  baseOfCode: 4,
  baseOfData: 4,
  imageBase: 'u32',
  sectionAlignment: 'u32',
  fileAlignment: 'u32',
  versions: 16,
  sizeOfImage: 4,
  sizeOfHeaders: 4,
  checkSum: 4,
  subsystem: 4,
  stackAndHeap: 16,
  loaderFlags: 4,
  numberOfRvaAndSizes: 'u32'
})

/** @param wide whether the file is PE32+, of 64 bits */
export function optionalHeader(
  wide: boolean
): typeof wideOptionalHeader | typeof narrowOptionalHeader {
  return wide ? wideOptionalHeader : narrowOptionalHeader
}

export const dataDirectory = struct({ virtualAddress: 'u32', size: 'u32' })

export const sectionHeader = struct({
  name: 8,
  virtualSize: 'u32',
  virtualAddress: 'u32',
  sizeOfRawData: 'u32',
  pointerToRawData: 'u32',
  relocationsAndLineNumbers: 12,
  characteristics: 'u32'
})

/** A name of up to eight bytes; a longer one has zeros, and its offset in the names. */
export const coffSymbol = struct({
  zeros: 'u32',
  nameOffset: 'u32',
  value: 'u32',
  sectionNumber: 'u16',
  type: 'u16',
  storageClass: 'u8',
  numberOfAuxSymbols: 'u8'
})

/** The row after the symbol of a section ("Auxiliary Format 5"). */
export const sectionDefinition = struct({ length: 'u32', rest: 14 })
