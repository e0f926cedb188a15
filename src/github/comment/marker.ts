// The hidden first line of a comment: whose it is, and which run wrote it.
import { createHash } from 'node:crypto'

export interface Marker {
  /** Tells comments of one pull request apart; any text. */
  readonly commentKey: string
  /** Of the job, as `core/plan/job-work.ts` has it; '' for a job that builds nothing. */
  readonly work: string
  /** Workflow file and job, any text: the same in every run of a job. */
  readonly job: string
  /** Commit that was measured. */
  readonly head: string
  /** 0 when unknown. */
  readonly runId: number
  readonly runAttempt: number
}

/** The line; nothing in it can end the HTML comment. */
export function markerLine(marker: Marker): string {
  const head = /^[0-9a-f]{1,64}$/.test(marker.head) ? marker.head : 'unknown'
  const { job, runId, runAttempt } = marker
  return `${prefix(marker)}job=${hashOf(job)} head=${head} run=${runId}.${runAttempt} -->`
}

/** Whether a comment begins with a marker of this key and work. */
export function isMarked(body: string, marker: NamePart): boolean {
  return body.startsWith(prefix(marker))
}

/**
 * Whether a comment may be taken over where there is none of this key and work:
 * one of 0.1, which knew no work (read until 1.1), or one that an earlier run of
 * this job wrote when its inputs named other work.
 */
export function isAdoptable(body: string, marker: Marker): boolean {
  if (isMarked(body, marker) || isNewer(body, marker)) return false
  const key = hashOf(marker.commentKey)
  if (body.startsWith(`<!-- go-size-gate:v1 key=${key} `)) return true
  const [line = ''] = body.split('\n', 1)
  return (
    line.startsWith(`<!-- go-size-gate:v2 key=${key} `) &&
    line.includes(` job=${hashOf(marker.job)} `) &&
    isOlder(body, marker)
  )
}

/**
 * Whether a marker names a later run, or a later attempt of the same. Whether that
 * run exists is another matter (`newer-run.ts`).
 */
export function isNewer(body: string, marker: Marker): boolean {
  return (age(body, marker) ?? 0) > 0
}

/** Whether a marked comment was written by an earlier run, or an earlier attempt of the same. */
export function isOlder(body: string, marker: Marker): boolean {
  return (age(body, marker) ?? 0) < 0
}

/** Whether a marked comment was written in this very attempt of this run. */
export function isOfSameRun(body: string, marker: Marker): boolean {
  return age(body, marker) === 0
}

/** The run that a marker names. */
export interface MarkedRun {
  readonly id: number
  readonly attempt: number
  /** '' where it names no commit. */
  readonly head: string
}

/** null where there is no marker that names a run. */
export function runOfMarker(body: string): MarkedRun | null {
  const [, more = '', id, attempt] =
    /^<!-- ([^>]{0,300}) run=(\d{1,15})\.(\d{1,9}) -->/.exec(body) ?? []
  if (id === undefined) return null
  const [, head = ''] = / head=([0-9a-f]{1,64})$/.exec(more) ?? []
  return { id: Number(id), attempt: Number(attempt), head }
}

/** Above 0 for a comment of a later run, below for one of an earlier; null where that is not known. */
function age(body: string, marker: Marker): number | null {
  const run = runOfMarker(body)
  if (run === null || marker.runId === 0) return null
  return run.id - marker.runId || run.attempt - marker.runAttempt
}

type NamePart = Pick<Marker, 'commentKey' | 'work'>

function prefix({ commentKey, work }: NamePart): string {
  const shown = /^[0-9a-f]{1,64}$/.test(work) ? work : 'none'
  return `<!-- go-size-gate:v2 key=${hashOf(commentKey)} work=${shown} `
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
