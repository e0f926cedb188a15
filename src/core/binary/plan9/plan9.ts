// Reads executables of Plan 9: a.out(6) of the Plan 9 manual, and debug/plan9obj.
// The file has no sections by name: text, data, symbols and two tables of
// Plan 9's own compilers follow the header. Go's text holds all read-only data
// too (cmd/link/internal/ld/data.go); where its code ends, module data says.
import { Bytes } from '../bytes.ts'
import { defaultAlignment } from '../file-alignment.ts'
import { findPclntab } from '../runtime/pclntab/find-pclntab.ts'
import type { Image, ImageSection, ImageTable } from '../image.ts'
import { MalformedBinary } from '../malformed-binary.ts'
import { readPlan9Header } from './headers.ts'
import type { Plan9Header } from './headers.ts'
import { readPlan9Symbols } from './symbols.ts'

/**
 * Reads an executable of Plan 9, whose header `readPlan9Header` knows.
 * @throws MalformedBinary where a part leaves the file, or a symbol its table
 */
export function readPlan9(file: Uint8Array): Image {
  const header = readPlan9Header(file)
  if (!header) throw new MalformedBinary('the file has no Plan 9 header', 0)
  const { machine, size, text } = header
  const bytes = new Bytes(file, true)
  const sections = sectionsOf(header)
  for (const { name, offset, fileSize } of sections) {
    bytes.need(offset, fileSize, `the ${name} section`)
  }
  const [symbolTable, ...others] = tablesOf(header)
  for (const { name, offset, fileSize } of [symbolTable, ...others]) {
    bytes.need(offset, fileSize, `the ${name}`)
  }
  const image: Image = {
    format: 'plan9',
    bytes,
    pointerSize: machine.wide ? 8 : 4,
    alignment: defaultAlignment,
    goarch: machine.goarch,
    sections,
    tables: [
      { name: 'Plan 9 header', offset: 0, fileSize: size, region: 'headers' },
      ...[symbolTable, ...others].filter(({ fileSize }) => fileSize > 0)
    ],
    mappings: sections
      .filter(({ fileSize }) => fileSize > 0)
      .map(({ address, offset, fileSize }) => ({
        address,
        offset,
        size: fileSize
      })),
    symbols: null
  }
  const end = findPclntab(image)?.module?.etext ?? 0
  const start = machine.base + size
  const cut = end > start && end < start + text ? end - start : text
  const parts = [...splitText(sections, cut)]
  return {
    ...image,
    sections: parts,
    symbols: readPlan9Symbols(
      file,
      { offset: symbolTable.offset, size: symbolTable.fileSize },
      image.pointerSize,
      parts
    )
  }
}

/** Text, data, and memory behind it; whatever the file's length. */
function sectionsOf(header: Plan9Header): ImageSection[] {
  const { machine, size, text, data, bss } = header
  const textAddress = machine.base + size
  const textEnd = textAddress + text
  const dataAddress = Math.ceil(textEnd / machine.page) * machine.page
  const section = {
    loaded: true,
    executable: false,
    writable: true,
    region: 'data',
    origin: 'go',
    buildId: false
  } as const
  return [
    {
      ...section,
      name: 'text',
      offset: size,
      fileSize: text,
      address: textAddress,
      virtualSize: text,
      executable: true,
      writable: false,
      region: 'code'
    },
    {
      ...section,
      name: 'data',
      offset: size + text,
      fileSize: data,
      address: dataAddress,
      virtualSize: data
    },
    {
      ...section,
      name: 'bss',
      offset: 0,
      fileSize: 0,
      address: dataAddress + data,
      virtualSize: bss
    }
  ]
}

/** The tables behind the data, the symbols first. */
function tablesOf(
  header: Plan9Header
): readonly [ImageTable, ImageTable, ImageTable] {
  const { size, text, data, symbols, spTable, pcTable } = header
  const offset = size + text + data
  return [
    {
      name: 'symbol table',
      offset,
      fileSize: symbols,
      region: 'symtab'
    },
    {
      name: 'sp table',
      offset: offset + symbols,
      fileSize: spTable,
      region: 'debug'
    },
    {
      name: 'pc table',
      offset: offset + symbols + spTable,
      fileSize: pcTable,
      region: 'debug'
    }
  ]
}

/** The sections with the text cut in two, `cut` bytes behind its start: code, and read-only data. */
function* splitText(
  sections: readonly ImageSection[],
  cut: number
): Generator<ImageSection> {
  for (const section of sections) {
    const { name, offset, fileSize, address } = section
    if (name !== 'text' || cut === fileSize) {
      yield section
      continue
    }
    yield { ...section, fileSize: cut, virtualSize: cut }
    yield {
      ...section,
      name: 'rodata',
      offset: offset + cut,
      fileSize: fileSize - cut,
      address: address + cut,
      virtualSize: fileSize - cut,
      executable: false,
      region: 'rodata'
    }
  }
}
