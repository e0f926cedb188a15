// The error of every reader of binaries, with the offset at which the file is wrong.
import { printable } from './printable.ts'

/**
 * A file, or a table in it, that is not what its headers promise.
 * `offset` is in bytes from the start of the file.
 */
export class MalformedBinary extends Error {
  override readonly name = 'MalformedBinary'
  readonly what: string
  readonly offset: number
  constructor(what: string, offset: number) {
    const message = printable(what)
    super(`${message} (at byte ${offset})`)
    this.what = message
    this.offset = offset
  }
}

/**
 * Runs a reader of a whole file: what it refuses is refused at an offset that
 * the file has, also where a hostile offset led beyond its end.
 */
export function withinFile<T>(file: Uint8Array, run: () => T): T {
  try {
    return run()
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    const { what, offset } = error
    if (offset >= 0 && offset <= file.length) throw error
    throw new MalformedBinary(what, file.length)
  }
}
