// Searches a program that was read for the absolute paths of the build machine.
import { moduleTexts } from '../../binary/buildinfo/module-text.ts'
import type { ByteRange } from '../../binary/byte-range.ts'
import type { Image } from '../../binary/image.ts'
import { embeddedFiles } from '../../measure/claim/embedded.ts'
import type { Functions } from '../../measure/functions.ts'
import {
  findLiterals,
  type LiteralBlock
} from '../../measure/linker/find-literals.ts'
import { placeLiterals } from '../../measure/linker/place-literals.ts'
import {
  readLiterals,
  type Literal
} from '../../measure/linker/string-literals.ts'
import type { Overlay } from '../../measure/linker/twin-overlay.ts'
import { packageOf } from '../../measure/owners/package-name.ts'
import type { ReadProgram } from '../../measure/read-program.ts'
import { buildInfoLeaks } from './build-info.ts'
import { dataLeaks, homeHints, stampLeaks } from './data.ts'
import { debugLeaks, type Inflate } from './debug-information.ts'
import { runpathLeaks } from './dynamic-section.ts'
import { directoriesOfTable, fileTableLeaks } from './file-table.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { literalLeaks, type OwnerOf } from './literals.ts'
import { tellingDirectories } from './paths.ts'

/** A program to search; `functions` is null where its table was not read. */
export type SearchedProgram = Omit<ReadProgram, 'functions'> & {
  readonly functions: Functions | null
}

export interface ProgramSearch {
  readonly leaks: readonly Leak[]
  /** How many long literals have no known place. */
  readonly untested: number
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
 * @param given directories of the machine that built the program, as far as they are known
 */
export function searchProgram(
  { image, info, functions, symbols, blocks, listing }: SearchedProgram,
  given: readonly MachineDirectory[],
  inflate: Inflate
): ProgramSearch {
  const inTable = functions
    ? fileTableLeaks(functions, tellingDirectories(given))
    : []
  const directories = tellingDirectories([
    ...given,
    ...directoriesOfTable(inTable)
  ])
  const ownerOf: OwnerOf = functions
    ? (name) => functions.definers.of(name) || packageOf(name, functions.rank)
    : () => ''
  const strings = blocks.find(({ kind }) => kind === 'strings') ?? null
  const literals = listing ? readLiterals(listing) : []
  const block = listing ? locate(image, strings, literals) : null
  const tested = literalLeaks(
    image.bytes.file,
    literals,
    { block, embedded: symbols ? embeddedAt(image, symbols) : new Map() },
    directories,
    ownerOf
  )
  const done = [
    ...rangesOf(image, functions),
    ...(block === null ? [] : [block.block])
  ]
  const data = { overlay: symbols, strings, done }
  const leaks = [
    ...inTable,
    ...(info ? buildInfoLeaks(info, directories) : []),
    ...(symbols ? stampLeaks(image, symbols, directories, ownerOf) : []),
    ...tested.leaks,
    ...dataLeaks(image, data, directories, ownerOf),
    ...runpathLeaks(image, directories),
    ...debugLeaks(image, directories, inflate)
  ]
  return {
    leaks: listing ? leaks : [...leaks, ...homeHints(image, done, leaks)],
    untested: tested.untested
  }
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
function rangesOf(image: Image, functions: Functions | null): ByteRange[] {
  const names = functions === null ? [] : [functions.table.header.fileNames]
  return [...names, ...moduleTexts(image.bytes.file)]
}
