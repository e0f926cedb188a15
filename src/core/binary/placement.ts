// Where the bytes of an image lie in the file, for formats whose memory is laid out first (Wasm).
import { MalformedBinary } from './malformed-binary.ts'

/** How `Image.bytes` map to the file, where they are not the file itself. */
export interface Placement {
  /** Bytes of the file. */
  readonly fileSize: number
  /**
   * Byte offset in the file of an offset in `Image.bytes`. Never descends: a
   * run from `a` to `b` stands for the bytes of the file between both results.
   */
  fileOffset(at: number): number
}

/**
 * Runs a reader of an image whose bytes are not the file's own (`placement`):
 * the offset of what it refuses becomes the file's.
 */
export function placing<T>(
  placement: Placement | null | undefined,
  run: () => T
): T {
  if (!placement) return run()
  try {
    return run()
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    throw new MalformedBinary(error.what, placement.fileOffset(error.offset))
  }
}
