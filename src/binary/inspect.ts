import type { BinaryFormat } from '../measure/measurement.ts'
import { readBuildInfo } from './build-info.ts'
import type { BuildInfo } from './build-info.ts'
import { Bytes } from './bytes.ts'
import { readElf } from './elf.ts'
import { detectFormat } from './format.ts'
import { findSection } from './image.ts'
import { MalformedBinary } from './malformed.ts'
import { readPclntabHeader, searchPclntabHeader } from './pclntab-header.ts'
import { absoluteSourcePaths } from './source-paths.ts'

/** Facts about a built binary by which an enforced build is verified. */
export interface Inspection {
  readonly format: BinaryFormat
  /** Neither a symbol table nor debug sections; null where the format has no reader. */
  readonly stripped: boolean | null
  readonly hasSymbolTable: boolean | null
  /** Names of debug sections; null where the format has no reader. */
  readonly debugSections: readonly string[] | null
  readonly buildInfo: BuildInfo | null
  /** Up to 20 absolute source file names; null where no function table was found. */
  readonly absoluteSourcePaths: readonly string[] | null
  /** What could not be found out, a sentence each. */
  readonly notes: readonly string[]
}

const maxPaths = 20

/**
 * Looks at a whole executable file.
 * @throws MalformedBinary where it is of no known format, or truncated
 */
export function inspectBinary(file: Uint8Array): Inspection {
  const format = detectFormat(file)
  if (format === null) {
    throw new MalformedBinary(
      file.length === 0
        ? 'the file is empty'
        : 'the file is no executable of the formats ELF, Mach-O, PE or Wasm',
      0
    )
  }
  return format === 'elf' ? inspectElf(file) : inspectForeign(file, format)
}

function inspectElf(file: Uint8Array): Inspection {
  const image = readElf(file)
  const debugSections = image.sections
    .filter(({ region }) => region === 'debug')
    .map(({ name }) => name)
  const hasSymbolTable = image.symbols !== null
  const buildInfo = readBuildInfo(file, image)
  const table = findSection(image, '.gopclntab', '.data.rel.ro.gopclntab')
  const header =
    (table &&
      readPclntabHeader(
        image.bytes,
        table.offset,
        table.offset + table.fileSize
      )) ??
    searchPclntabHeader(image.bytes, { offset: 0, size: file.length })
  return {
    format: 'elf',
    stripped: !hasSymbolTable && debugSections.length === 0,
    hasSymbolTable,
    debugSections,
    buildInfo,
    absoluteSourcePaths:
      header && absoluteSourcePaths(image.bytes, header, maxPaths),
    notes: missing(buildInfo !== null, header !== null)
  }
}

/** A format without a reader: what a search of the whole file can tell. */
function inspectForeign(file: Uint8Array, format: BinaryFormat): Inspection {
  // Go's Mach-O, PE and Wasm are little-endian; Wasm cuts its tables into segments.
  const bytes = new Bytes(file, true)
  const header =
    format === 'wasm'
      ? null
      : searchPclntabHeader(bytes, { offset: 0, size: file.length })
  const buildInfo = readBuildInfo(file, null)
  return {
    format,
    stripped: null,
    hasSymbolTable: null,
    debugSections: null,
    buildInfo,
    absoluteSourcePaths: header && absoluteSourcePaths(bytes, header, maxPaths),
    notes: [
      `symbol table and debug sections of ${format} files are not read`,
      ...missing(buildInfo !== null, header !== null)
    ]
  }
}

function missing(hasBuildInfo: boolean, hasFunctionTable: boolean): string[] {
  return [
    ...(hasBuildInfo ? [] : ['no Go build info was found']),
    ...(hasFunctionTable ? [] : ['no Go function table was found'])
  ]
}
