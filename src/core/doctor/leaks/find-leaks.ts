// Finds the absolute paths of the build machine in a program.
import { readBuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import type { BuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import { moduleTexts } from '../../binary/buildinfo/module-text.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Image } from '../../binary/image.ts'
import { withinFile } from '../../binary/malformed-binary.ts'
import { readUniversal } from '../../binary/macho/universal.ts'
import { placing } from '../../binary/placement.ts'
import { readImage } from '../../binary/read-image.ts'
import { readFunctionTable } from '../../binary/runtime/pclntab/pclntab.ts'
import { findBlocks } from '../../measure/claim/blocks.ts'
import { embeddedFiles } from '../../measure/claim/embedded.ts'
import { describeFunctions, type Functions } from '../../measure/functions.ts'
import {
  findLiterals,
  type LiteralBlock
} from '../../measure/linker/find-literals.ts'
import { readDependencies } from '../../measure/linker/dependency-listing.ts'
import { overlayOf } from '../../measure/linker/find-overlay.ts'
import { placeLiterals } from '../../measure/linker/place-literals.ts'
import {
  readLiterals,
  type Literal
} from '../../measure/linker/string-literals.ts'
import type { Overlay } from '../../measure/linker/twin-overlay.ts'
import { packageOf } from '../../measure/owners/package-name.ts'
import { buildInfoLeaks } from './build-info.ts'
import { dataLeaks, homeHints, stampLeaks } from './data.ts'
import { debugLeaks, type Inflate } from './debug-information.ts'
import { directoriesOfTable, fileTableLeaks } from './file-table.ts'
import { runpathLeaks } from './dynamic-section.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { literalLeaks, type OwnerOf } from './literals.ts'
import { tellingDirectories } from './paths.ts'

export interface LeakOptions {
  /** The same build linked with `-ldflags=-w`; null where there is none. */
  readonly twin: Uint8Array | null
  /** What that link prints with `-dumpdep`; null where there is none. */
  readonly deps: Uint8Array | null
  /** Directories of the machine that built the file, as far as they are known. */
  readonly directories: readonly MachineDirectory[]
  readonly inflate: Inflate
}

export interface LeakSearch {
  readonly leaks: readonly Leak[]
  /** What could not be searched, a sentence each. */
  readonly notes: readonly string[]
}

/**
 * Finds the paths. The order decides: what an earlier step has read, a later one
 * leaves alone.
 *
 *  1. The function table's file names: all that are absolute, and the directories
 *     of the build machine that they give away.
 *  2. The build info's settings.
 *  3. Values of `-X`, by symbols.
 *  4. String literals, each by itself, by the linker's listing.
 *  5. All other data, by a search for the bytes of the directories.
 *  6. Where the loader looks for libraries (ELF).
 *  7. Debug information.
 * @throws MalformedBinary where the file is of no known format, or truncated
 */
export function findLeaks(file: Uint8Array, options: LeakOptions): LeakSearch {
  const universal = readUniversal(file)
  if (!universal) return withinFile(file, () => leaksOf(file, options))
  const searches = universal.slices.map(({ offset, size }) => {
    const slice = file.subarray(offset, offset + size)
    return withinFile(slice, () => leaksOf(slice, { ...options, twin: null }))
  })
  return {
    leaks: searches.flatMap(({ leaks }) => leaks),
    notes: [...new Set(searches.flatMap(({ notes }) => notes))]
  }
}

function leaksOf(file: Uint8Array, options: LeakOptions): LeakSearch {
  const { format, image } = readImage(file)
  if (!image) {
    return { leaks: [], notes: [`paths in ${format} files are not looked for`] }
  }
  return placing(image.placement, () => leaksIn(image, options))
}

function leaksIn(
  image: Image,
  { twin, deps, directories: given, inflate }: LeakOptions
): LeakSearch {
  const info = readBuildInfo(image.bytes.file, image)
  const { overlay, notes } = overlayOf(image, twin)
  const functions = functionsOf(image, overlay, info)
  const inTable =
    typeof functions === 'string'
      ? []
      : fileTableLeaks(functions, tellingDirectories(given))
  const directories = tellingDirectories([
    ...given,
    ...directoriesOfTable(inTable)
  ])
  const ownerOf: OwnerOf =
    typeof functions === 'string'
      ? () => ''
      : (name) => functions.definers.of(name) || packageOf(name, functions.rank)
  const strings =
    overlay && findBlocks(image, overlay).find(({ kind }) => kind === 'strings')
  const literals = deps ? readLiterals(readDependencies(deps)) : []
  const block = deps ? locate(image, strings ?? null, literals) : null
  const tested = literalLeaks(
    image.bytes.file,
    literals,
    { block, embedded: overlay ? embeddedAt(image, overlay) : new Map() },
    directories,
    ownerOf
  )
  const done = [
    ...rangesOf(image, functions),
    ...(block === null ? [] : [block.block])
  ]
  const data = { overlay, strings: strings ?? null, done }
  const leaks = [
    ...inTable,
    ...(info ? buildInfoLeaks(info, directories) : []),
    ...(overlay ? stampLeaks(image, overlay, directories, ownerOf) : []),
    ...tested.leaks,
    ...dataLeaks(image, data, directories, ownerOf),
    ...runpathLeaks(image, directories),
    ...debugLeaks(image, directories, inflate)
  ]
  return {
    leaks: deps ? leaks : [...leaks, ...homeHints(image, done, leaks)],
    notes: [
      ...(typeof functions === 'string' ? [functions] : []),
      ...(deps ? notes : [untested]),
      ...(tested.untested > 0
        ? [
            `${tested.untested} long string literals were not tested: their place in the file was not found`
          ]
        : [])
    ]
  }
}

const untested =
  'string literals were not tested one by one, as there is no listing of the linker: what is found in them is a hint'

function functionsOf(
  image: Image,
  overlay: Overlay | null,
  info: BuildInfo | null
): Functions | string {
  const table = readFunctionTable(image)
  return typeof table === 'string'
    ? `file names of source files were not read: ${table}`
    : describeFunctions(image, table, overlay, info, [])
}

/** Paths of embedded files, by the offsets of their content. */
function embeddedAt(
  image: Image,
  overlay: Overlay
): ReadonlyMap<number, string> {
  const embedded = embeddedFiles(image, overlay)
  return new Map(embedded.map(({ file }) => [file.offset, file.path]))
}

function locate(
  image: Image,
  strings: ByteRange | null,
  literals: readonly Literal[]
): LiteralBlock | null {
  if (strings === null) return findLiterals(image, literals)
  const placed = placeLiterals(image.bytes.file, strings, literals)
  return typeof placed === 'string' ? null : { block: strings, placed }
}

/** What is read by its own rules: the file names of functions, and the build info. */
function rangesOf(image: Image, functions: Functions | string): ByteRange[] {
  const names =
    typeof functions === 'string' ? [] : [functions.table.header.fileNames]
  return [...names, ...moduleTexts(image.bytes.file)]
}
