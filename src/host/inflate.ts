// Uncompresses what strangers compressed, up to a bound.
import { inflateSync } from 'node:zlib'

/** The bytes of a zlib stream; null where it is none, or longer than `maxBytes`. */
export function inflate(
  bytes: Uint8Array,
  maxBytes: number
): Uint8Array | null {
  try {
    return inflateSync(bytes, { maxOutputLength: maxBytes })
  } catch {
    return null
  }
}
