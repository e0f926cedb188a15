// The hidden first line of a comment: whose it is, and which run wrote it.
import { createHash } from 'node:crypto'

export interface Marker {
  /** Tells comments of one pull request apart; any text. */
  readonly commentKey: string
  /** Commit that was measured. */
  readonly head: string
  /** 0 when unknown. */
  readonly runId: number
  readonly runAttempt: number
}

/** The line; nothing in it can end the HTML comment. */
export function markerLine(marker: Marker): string {
  const head = /^[0-9a-f]{1,64}$/.test(marker.head) ? marker.head : 'unknown'
  return `${prefix(marker.commentKey)}head=${head} run=${marker.runId}.${marker.runAttempt} -->`
}

/** Whether a comment begins with a marker of this key. */
export function isMarked(body: string, commentKey: string): boolean {
  return body.startsWith(prefix(commentKey))
}

/** Whether a marked comment was written by a later run, or a later attempt of the same. */
export function isNewer(body: string, marker: Marker): boolean {
  return age(body, marker) > 0
}

/** Whether a marked comment was written by an earlier run, or an earlier attempt of the same. */
export function isOlder(body: string, marker: Marker): boolean {
  return age(body, marker) < 0
}

/** Above 0 for a comment of a later run, below for one of an earlier; 0 also where that is not known. */
function age(body: string, marker: Marker): number {
  const [, id, attempt] =
    /^<!-- [^>]* run=(\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? []
  if (id === undefined || marker.runId === 0) return 0
  return Number(id) - marker.runId || Number(attempt) - marker.runAttempt
}

function prefix(commentKey: string): string {
  const hash = createHash('sha256').update(commentKey).digest('hex')
  return `<!-- go-size-gate:v1 key=${hash.slice(0, 16)} `
}
