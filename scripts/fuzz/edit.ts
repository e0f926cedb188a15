// A mutation is a list of edits, each on what the one before left: plain data,
// so that a failing case can be saved, repeated and made smaller.

export type Edit =
  /** Bytes (hex) over those that stand there. */
  | { readonly kind: 'write'; readonly at: number; readonly bytes: string }
  | {
      readonly kind: 'fill'
      readonly at: number
      readonly size: number
      readonly value: number
    }
  /** A block of the same bytes over what stands at `at`. */
  | {
      readonly kind: 'copy'
      readonly from: number
      readonly at: number
      readonly size: number
    }
  /** A block of another subject's bytes over what stands at `at`. */
  | {
      readonly kind: 'splice'
      readonly other: string
      readonly from: number
      readonly at: number
      readonly size: number
    }
  /** Bytes (hex) put between, `times` over. */
  | {
      readonly kind: 'insert'
      readonly at: number
      readonly bytes: string
      readonly times: number
    }
  | { readonly kind: 'remove'; readonly at: number; readonly size: number }
  /** The file ends after `size` bytes. */
  | { readonly kind: 'cut'; readonly size: number }

/** Bytes of another subject by its name. */
export type Others = (name: string) => Uint8Array

/** Bytes that insertions may add to a file. */
const mostInserted = 4 * 1024 * 1024

/** A copy of `bytes` with all edits made; what leaves it is clipped. */
export function applyEdits(
  bytes: Uint8Array,
  edits: readonly Edit[],
  others: Others
): Uint8Array {
  return edits.reduce<Uint8Array>(
    (result, edit) => applyEdit(result, edit, others),
    Uint8Array.from(bytes)
  )
}

function applyEdit(bytes: Uint8Array, edit: Edit, others: Others): Uint8Array {
  switch (edit.kind) {
    case 'write':
      return overwrite(bytes, edit.at, Buffer.from(edit.bytes, 'hex'))
    case 'fill':
      bytes.subarray(edit.at, edit.at + edit.size).fill(edit.value)
      return bytes
    case 'copy':
      return overwrite(
        bytes,
        edit.at,
        bytes.slice(edit.from, edit.from + edit.size)
      )
    case 'splice': {
      const block = others(edit.other).subarray(
        edit.from,
        edit.from + edit.size
      )
      return overwrite(bytes, edit.at, block)
    }
    case 'insert': {
      const piece = Buffer.from(edit.bytes, 'hex')
      const most = Math.floor(mostInserted / Math.max(piece.length, 1))
      const run = Buffer.concat(
        Array.from({ length: Math.min(edit.times, most) }, () => piece)
      )
      return Buffer.concat([
        bytes.subarray(0, edit.at),
        run,
        bytes.subarray(edit.at)
      ])
    }
    case 'remove':
      return Buffer.concat([
        bytes.subarray(0, edit.at),
        bytes.subarray(edit.at + edit.size)
      ])
    default:
      return bytes.subarray(0, edit.size)
  }
}

function overwrite(
  bytes: Uint8Array,
  at: number,
  block: Uint8Array
): Uint8Array {
  if (at < bytes.length) {
    bytes.set(block.subarray(0, bytes.length - at), at)
  }
  return bytes
}
