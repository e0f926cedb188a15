// Messages between go and the program that GOCACHEPROG names (cmd/go/internal/cacheprog):
// a line of JSON each; the body of a put follows as a line of base64 in quotes.

/** What go asks for. IDs are in hex, and '' where there is none. */
export interface CacheRequest {
  readonly id: number
  readonly command: string
  readonly actionId: string
  readonly outputId: string
  /** Of a put; empty otherwise. */
  readonly body: Buffer
}

/** The first message: what is understood. */
export const greeting = { ID: 0, KnownCommands: ['get', 'put', 'close'] }

/** Bytes of a line. */
const maxLine = 512 * 1024 * 1024

interface Head extends Omit<CacheRequest, 'body'> {
  readonly bodySize: number
}

const newline = 0x0a

/** Puts requests together from what arrives. */
export class RequestReader {
  #pieces: Buffer[] = []
  #bytes = 0
  /** A put whose body has not come. */
  #head: Head | null = null

  /**
   * The requests that are complete with this piece.
   * @throws Error for what is no request
   */
  add(piece: Buffer): CacheRequest[] {
    const requests: CacheRequest[] = []
    let rest = piece
    for (;;) {
      const end = rest.indexOf(newline)
      if (end < 0) break
      this.#keep(rest.subarray(0, end))
      rest = rest.subarray(end + 1)
      const line = Buffer.concat(this.#pieces)
      this.#pieces = []
      this.#bytes = 0
      const request = this.#read(line)
      if (request !== null) requests.push(request)
    }
    this.#keep(rest)
    return requests
  }

  #keep(piece: Buffer): void {
    this.#bytes += piece.length
    if (this.#bytes > maxLine) throw new Error('a message is too long')
    if (piece.length > 0) this.#pieces.push(piece)
  }

  #read(line: Buffer): CacheRequest | null {
    if (line.length === 0) return null
    const head = this.#head
    if (head !== null) {
      this.#head = null
      // Without its quotes.
      const text = line.toString('latin1', 1, line.length - 1)
      const body = Buffer.from(text, 'base64')
      if (body.length !== head.bodySize) throw new Error('a body is cut off')
      return { ...head, body }
    }
    const read = parseHead(line.toString('utf8'))
    if (read.bodySize === 0) return { ...read, body: Buffer.alloc(0) }
    this.#head = read
    return null
  }
}

function parseHead(line: string): Head {
  const value: unknown = JSON.parse(line)
  if (typeof value !== 'object' || value === null) {
    throw new Error('a message is no object')
  }
  const fields = new Map<string, unknown>(Object.entries(value))
  const id = fields.get('ID')
  const command = fields.get('Command')
  if (typeof id !== 'number' || typeof command !== 'string') {
    throw new Error('a message is no request')
  }
  const hex = (name: string): string => {
    const text = fields.get(name)
    return typeof text === 'string'
      ? Buffer.from(text, 'base64').toString('hex')
      : ''
  }
  const size = fields.get('BodySize')
  return {
    id,
    command,
    actionId: hex('ActionID'),
    outputId: hex('OutputID'),
    bodySize: typeof size === 'number' ? size : 0
  }
}
