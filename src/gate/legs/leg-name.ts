// Names the artifacts of legs: by key, leg and the work of the job.
import { createHash } from 'node:crypto'
import type { Plan } from '../../core/plan/plan.ts'

/**
 * `go-size-gate-leg-<key>-<leg>-<hash>`: the key as far as a name can show it, and a
 * hash of the whole key and the job's work, so that no other job has the name.
 */
export function legArtifact({
  key,
  leg,
  work
}: Pick<Plan, 'key' | 'leg' | 'work'>): string {
  const hash = createHash('sha256').update(JSON.stringify([key, work]))
  return `${earlierLegArtifact(key, leg)}-${hash.digest('hex').slice(0, 16)}`
}

/** Whether an artifact may be that leg's, of whichever work; its content says whether it is. */
export function mayBeLeg(name: string, key: string, leg: string): boolean {
  const start = `${earlierLegArtifact(key, leg)}-`
  return (
    name.startsWith(start) && /^[0-9a-f]{16}$/.test(name.slice(start.length))
  )
}

/** The name that 0.1 gave to the legs of all jobs with a key: read until 1.1. */
export function earlierLegArtifact(key: string, leg: string): string {
  const shown = key.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, 60)
  return `go-size-gate-leg-${shown === '' ? 'default' : shown}-${leg}`
}
