// Which packs of a directory are removed: those that are too old, and then the oldest,
// until the others fit.

export interface StoredFile {
  readonly bytes: number
  /** When it was written last, in milliseconds since 1970. */
  readonly writtenAt: number
}

export interface KeepingLimits {
  /** null: any age. */
  readonly maxSeconds: number | null
  /** Of all that are kept; null: any number. */
  readonly maxBytes: number | null
}

/** Why a file is removed; null where it is kept. */
export type RemovalReason = 'age' | 'bytes' | null

/**
 * @param now in milliseconds since 1970
 * @returns a reason for each file, in their order
 */
export function chooseRemoved(
  files: readonly StoredFile[],
  { maxSeconds, maxBytes }: KeepingLimits,
  now: number
): readonly RemovalReason[] {
  const reasons: RemovalReason[] = files.map(({ writtenAt }) =>
    maxSeconds !== null && now - writtenAt > maxSeconds * 1000 ? 'age' : null
  )
  const newestFirst = [...files.entries()]
    .filter(([index]) => reasons[index] === null)
    .toSorted(([, a], [, b]) => b.writtenAt - a.writtenAt)
  let sum = 0
  let isFull = false
  for (const [index, { bytes }] of newestFirst) {
    sum += bytes
    // Whatever is older than one that doesn't fit goes too.
    isFull ||= maxBytes !== null && sum > maxBytes
    if (isFull) reasons[index] = 'bytes'
  }
  return reasons
}
