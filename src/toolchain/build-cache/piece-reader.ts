// Reads a stream of bytes in runs of known lengths.

/** A stream that is read once, from its beginning to its end. */
export interface PieceReader {
  /** The next `bytes` bytes in pieces; fewer where the stream ends before. */
  readonly take: (bytes: number) => AsyncGenerator<Uint8Array>
  /** Whether nothing is left. */
  readonly isAtEnd: () => Promise<boolean>
  /** Ends the stream early. */
  readonly close: () => Promise<void>
}

export function pieceReader(stream: AsyncIterable<Uint8Array>): PieceReader {
  const pieces = stream[Symbol.asyncIterator]()
  let rest: Uint8Array = new Uint8Array()
  /** Makes `rest` hold something, unless the stream has ended. */
  const fill = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const next = await pieces.next()
      if (next.done === true) return false
      rest = next.value
    }
    return true
  }
  return {
    take: async function* (bytes) {
      for (let left = bytes; left > 0 && (await fill());) {
        const piece = rest.subarray(0, left)
        rest = rest.subarray(piece.length)
        left -= piece.length
        yield piece
      }
    },
    isAtEnd: async () => !(await fill()),
    close: async () => {
      await pieces.return?.()
    }
  }
}
