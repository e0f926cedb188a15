// The files of Go's build cache (cmd/go/internal/cache): `xx/ID-a` names the output of
// an action, `xx/ID-d` is an output, and xx are the first two digits of the ID.

/** What an action left. IDs are 64 digits in hex. */
export interface CacheEntry {
  readonly outputId: string
  /** Bytes of the output. */
  readonly size: number
  /** When it was stored: nanoseconds since 1970. */
  readonly time: bigint
}

/** Bytes of a file that names an output. */
export const entryBytes = 175

const entryPattern =
  /^v1 ([0-9a-f]{64}) ([0-9a-f]{64}) {1,20}(\d{1,20}) {1,20}(\d{1,20})\n$/

/** Whether a text is an ID in hex. */
export function isCacheId(text: string): boolean {
  return /^[0-9a-f]{64}$/.test(text)
}

/** Path below the cache of what names the output of an action, with `/`. */
export function entryName(actionId: string): string {
  return `${actionId.slice(0, 2)}/${actionId}-a`
}

/** Path below the cache of an output, with `/`. */
export function outputName(outputId: string): string {
  return `${outputId.slice(0, 2)}/${outputId}-d`
}

/** What such a file says; null where it is not the one of this action. */
export function parseEntry(text: string, actionId: string): CacheEntry | null {
  const [, id, outputId = '', size = '', time = ''] =
    entryPattern.exec(text) ?? []
  const bytes = Number(size)
  return id === actionId &&
    text.length === entryBytes &&
    Number.isSafeInteger(bytes)
    ? { outputId, size: bytes, time: BigInt(time) }
    : null
}

/** A number in its column. */
function column(value: number | bigint): string {
  return String(value).padStart(20, ' ')
}

/** The same file's text. */
export function formatEntry(
  actionId: string,
  { outputId, size, time }: CacheEntry
): string {
  return `v1 ${actionId} ${outputId} ${column(size)} ${column(time)}\n`
}
