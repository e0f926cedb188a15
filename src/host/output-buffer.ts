// Keeps what a child prints, within bounds.

/** The first bytes of an output; more than the limit is noticed, and not kept. */
export class OutputStart {
  readonly #maxBytes: number
  #pieces: Buffer[] = []
  #bytes = 0
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  /** Whether more was printed than is kept. */
  get isExceeded(): boolean {
    return this.#bytes > this.#maxBytes
  }

  add(piece: Buffer): void {
    this.#bytes += piece.length
    if (!this.isExceeded) this.#pieces.push(piece)
  }

  content(): Buffer {
    return Buffer.concat(this.#pieces)
  }
}

/** The last bytes of an output, however long it is. */
export class OutputEnd {
  readonly #maxBytes: number
  #pieces: Buffer[] = []
  #bytes = 0
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes
  }

  add(piece: Buffer): void {
    this.#pieces.push(piece)
    this.#bytes += piece.length
    if (this.#bytes <= 2 * this.#maxBytes) return
    const kept = this.content()
    this.#pieces = [kept]
    this.#bytes = kept.length
  }

  content(): Buffer {
    return Buffer.concat(this.#pieces).subarray(-this.#maxBytes)
  }
}
