// A Go program as it was read for its measurement, so that nobody reads it twice.
import type { BuildInfo } from '../binary/buildinfo/buildinfo.ts'
import type { Image } from '../binary/image.ts'
import type { Block } from './claim/blocks.ts'
import type { Functions } from './functions.ts'
import type { DependencyListing } from './linker/dependency-listing.ts'
import type { Overlay } from './linker/twin-overlay.ts'

export interface ReadProgram {
  readonly image: Image
  readonly info: BuildInfo | null
  readonly functions: Functions
  /** Its own symbols, or those of its twin; null where there are none. */
  readonly symbols: Overlay | null
  /** The linker's blocks of data; none without symbols. */
  readonly blocks: readonly Block[]
  /** What the linker printed with `-dumpdep`; null where nobody has it. */
  readonly listing: DependencyListing | null
}
