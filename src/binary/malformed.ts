/**
 * A file, or a table in it, that is not what its headers promise.
 * `offset` is in bytes from the start of the file.
 */
export class MalformedBinary extends Error {
  override readonly name = 'MalformedBinary'
  readonly what: string
  readonly offset: number
  constructor(what: string, offset: number) {
    super(`${what} (at byte ${offset})`)
    this.what = what
    this.offset = offset
  }
}
