// Finds the absolute paths of the build machine in a program.
import { readBuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import type { Image } from '../../binary/image.ts'
import { withinFile } from '../../binary/malformed-binary.ts'
import { readUniversal } from '../../binary/macho/universal.ts'
import { placing } from '../../binary/placement.ts'
import { readImage } from '../../binary/read-image.ts'
import { readFunctionTable } from '../../binary/runtime/pclntab/pclntab.ts'
import { findBlocks } from '../../measure/claim/blocks.ts'
import { describeFunctions } from '../../measure/functions.ts'
import { readDependencies } from '../../measure/linker/dependency-listing.ts'
import { overlayOf } from '../../measure/linker/find-overlay.ts'
import type { Inflate } from './debug-information.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { searchProgram } from './search-program.ts'

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
 * Finds the paths.
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
  { twin, deps, directories, inflate }: LeakOptions
): LeakSearch {
  const info = readBuildInfo(image.bytes.file, image)
  const { overlay: symbols, notes } = overlayOf(image, twin)
  const table = readFunctionTable(image)
  const isRead = typeof table !== 'string'
  const program = {
    image,
    info,
    functions: isRead
      ? describeFunctions(image, table, symbols, info, [])
      : null,
    symbols,
    blocks: symbols ? findBlocks(image, symbols) : [],
    listing: deps ? readDependencies(deps) : null
  }
  const { leaks, untested } = searchProgram(program, directories, inflate)
  return {
    leaks,
    notes: [
      ...(isRead ? [] : [`file names of source files were not read: ${table}`]),
      ...(deps ? notes : [withoutListing]),
      ...(untested > 0
        ? [
            `${untested} long string literals were not tested: their place in the file was not found`
          ]
        : [])
    ]
  }
}

const withoutListing =
  'string literals were not tested one by one, as there is no listing of the linker: what is found in them is a hint'
