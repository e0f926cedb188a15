// What callers know about a file besides its bytes.
import type { Target } from '../model/target.ts'
import type { PackageObjects } from './linker/linker-order.ts'
import type { Build } from '../model/measurement.ts'
import type { ReadProgram } from './read-program.ts'

/** What is known about a file from elsewhere. */
export interface MeasureOptions {
  /** Lower-case hex SHA-256 of the file. */
  readonly sha256: string
  /** Bytes of the file compressed by zlib's level 6; null when not asked for. */
  readonly gzip: number | null
  /** The executable's name; by default Go's own for its main package, '' when unknown. */
  readonly name?: string | undefined
  readonly target?: Target | null | undefined
  readonly build: Build | null
  /** The same inputs linked with `-ldflags=-w`: symbols kept. */
  readonly twin?: Uint8Array | null | undefined
  /** What that link prints with `-dumpdep`. */
  readonly deps?: Uint8Array | null | undefined
  /** Whether to name the source file of each function. */
  readonly files?: boolean | undefined
  /**
   * How many of the largest symbols have to be there, and all whose names have type
   * arguments: the others may be left out, and are counted then. By default all are there.
   */
  readonly symbols?: number | undefined
  /** Whether to keep what an explanation needs of the listing; true where left out. */
  readonly explain?: boolean | undefined
  /** What that link read: the objects of the main package, then of all others. */
  readonly objects?: readonly PackageObjects[] | null | undefined
  /**
   * Whether to hash the file without its build IDs as well, also where it was only
   * analysed and has no cgo.
   */
  readonly restHash?: boolean | undefined
  /** Looks for more in what was read; called once for each slice of a universal file. */
  readonly inspect?: ((program: ReadProgram) => void) | undefined
}
