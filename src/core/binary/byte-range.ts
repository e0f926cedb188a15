// A range of bytes of a file.

/** A run of bytes of the file. */
export interface ByteRange {
  readonly offset: number
  readonly size: number
}
