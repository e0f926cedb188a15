// The values of the input `go-cache` that name no directory, and the largest pack that
// a run stores or fetches.
import { UserError } from '../user-error.ts'
import { parseBytes, sizeForms } from '../text/parse-bytes.ts'

/** A fresh, empty, private build cache for this run alone. */
export const nullCache = '/dev/null'

/** The same, into which a pack that a push run signed may be unpacked. */
export const signedCache = 'signed'

/** Whether a build cache is a private one that begins empty: no directory of the user. */
export function isPrivateCache(goCache: string): boolean {
  return goCache === nullCache || goCache === signedCache
}

/** Bytes. */
const minLimit = 1024 * 1024

/**
 * Bytes that a pack may have.
 * @throws UserError that names the option and what it accepts
 */
export function readCacheLimit(text: string): number {
  const bytes = parseBytes(text)
  if (bytes === null || bytes < minLimit) {
    throw new UserError(
      `go-cache-limit: "${text}" is not accepted; use ${sizeForms}, at least 1 MiB`
    )
  }
  return bytes
}
