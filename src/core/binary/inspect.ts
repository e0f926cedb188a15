// Reads the facts by which an enforced build is verified: build info, symbol table,
// paths of the machine.
import type { BinaryFormat } from '../model/closed-lists.ts'
import { readGoBuildId } from './buildinfo/build-id.ts'
import { readBuildInfo } from './buildinfo/buildinfo.ts'
import type { BuildInfo } from './buildinfo/buildinfo.ts'
import { Bytes } from './bytes.ts'
import { findPclntab } from './runtime/pclntab/find-pclntab.ts'
import {
  describeForeign,
  describeObfuscated
} from './identify/other-producers.ts'
import type { Image } from './image.ts'
import { withinFile } from './malformed-binary.ts'
import { placing } from './placement.ts'
import { searchPclntabHeader } from './runtime/pclntab/pclntab-header.ts'
import { readImage } from './read-image.ts'
import { absoluteSourcePaths } from './runtime/source-paths.ts'

/** Facts about a built binary by which an enforced build is verified. */
export interface Inspection {
  readonly format: BinaryFormat
  /** Neither a symbol table nor debug sections; null where the format has no reader. */
  readonly stripped: boolean | null
  readonly hasSymbolTable: boolean | null
  /** Names of debug sections; null where the format has no reader. */
  readonly debugSections: readonly string[] | null
  readonly buildInfo: BuildInfo | null
  /** Go's build ID; null where there is none, or the format has no reader. */
  readonly goBuildId: string | null
  /** Up to 20 absolute source file names, those of the machine first; null where no function table was found. */
  readonly absoluteSourcePaths: readonly string[] | null
  /** What could not be found out, a sentence each. */
  readonly notes: readonly string[]
}

const maxPaths = 20

/**
 * Looks at a whole executable file.
 * @param directories of the machine that built it, absolute
 * @throws MalformedBinary where it is of no known format, or truncated
 */
export function inspectBinary(
  file: Uint8Array,
  directories: readonly string[] = []
): Inspection {
  return withinFile(file, () => {
    const { format, image } = readImage(file)
    return image
      ? placing(image.placement, () => inspectImage(image, directories))
      : inspectForeign(file, format, directories)
  })
}

function inspectImage(
  image: Image,
  directories: readonly string[]
): Inspection {
  const { bytes, sections } = image
  const debugSections = sections
    .filter(({ region }) => region === 'debug')
    .map(({ name }) => name)
  const hasSymbolTable = image.symbols !== null || image.hasOtherNames === true
  const buildInfo = readBuildInfo(bytes.file, image)
  const header = findPclntab(image)?.header ?? null
  const foreign = header ? describeObfuscated(header) : describeForeign(image)
  return {
    format: image.format,
    stripped: !hasSymbolTable && debugSections.length === 0,
    hasSymbolTable,
    debugSections,
    buildInfo,
    goBuildId: readGoBuildId(image),
    absoluteSourcePaths:
      header && absoluteSourcePaths(bytes, header, maxPaths, directories),
    notes: [
      ...(image.notes ?? []),
      ...(foreign === null ? [] : [foreign]),
      ...missing(buildInfo !== null, header !== null)
    ]
  }
}

/** A format without a reader: what a search of the whole file finds. */
function inspectForeign(
  file: Uint8Array,
  format: BinaryFormat,
  directories: readonly string[]
): Inspection {
  // Go's Mach-O and PE are little-endian.
  const bytes = new Bytes(file, true)
  const header = searchPclntabHeader(bytes, { offset: 0, size: file.length })
  const buildInfo = readBuildInfo(file, null)
  return {
    format,
    stripped: null,
    hasSymbolTable: null,
    debugSections: null,
    buildInfo,
    goBuildId: null,
    absoluteSourcePaths:
      header && absoluteSourcePaths(bytes, header, maxPaths, directories),
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
