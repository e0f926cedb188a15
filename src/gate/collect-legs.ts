// The measurements that the legs of this run left as artifacts.
import { createHash } from 'node:crypto'
import { maxJsonBytes, maxStoredBytes } from '../baseline/entry.ts'
import { readZip } from '../baseline/zip.ts'
import type { Plan } from '../plan/plan.ts'
import { messageOf, UserError } from '../user-error.ts'
import type { Host } from './host.ts'
import {
  legArtifact,
  legFile,
  parseLegResult,
  type LegResult
} from './leg-result.ts'

export interface CollectedLegs {
  readonly results: readonly LegResult[]
  /** Why a leg is not among them, a sentence each. */
  readonly missing: readonly string[]
}

/** @throws UserError where the run's artifacts can't be asked for */
export async function collectLegs(
  { key, legs }: Pick<Plan, 'key' | 'legs'>,
  {
    runArtifacts,
    repository,
    event
  }: Pick<Host, 'runArtifacts' | 'repository' | 'event'>
): Promise<CollectedLegs> {
  if (runArtifacts === undefined) {
    throw new UserError(
      'mode: judge reads the artifacts of a workflow run, and this is none; in a terminal use check without it'
    )
  }
  const names = legs.map((leg) => legArtifact(key, leg))
  const found = await runArtifacts.find(names)
  if (found.state === 'refused') throw new UserError(found.message)
  const results: LegResult[] = []
  const missing: string[] = []
  for (const [index, leg] of legs.entries()) {
    const artifact = found.artifacts.find(({ name }) => name === names[index])
    if (artifact === undefined) {
      missing.push(
        `the leg ${leg} left no measurement: its job failed or did not run, or its inputs leg and key are others`
      )
      continue
    }
    const download = await runArtifacts.download(artifact, maxStoredBytes)
    if (download.state === 'refused') {
      missing.push(`the leg ${leg} can't be read: ${download.message}`)
      continue
    }
    try {
      const result = readLeg(download.bytes, artifact.digest)
      const fault = faultOf(result, {
        leg,
        key,
        repository,
        head: headOf(event)
      })
      if (fault !== null) throw new Error(fault)
      results.push(result)
    } catch (error) {
      missing.push(`the leg ${leg} can't be believed: ${messageOf(error)}`)
    }
  }
  return { results, missing }
}

/**
 * A leg from its archive.
 * @throws Error with the reason, a clause
 */
export function readLeg(bytes: Buffer, digest: string): LegResult {
  const actual = createHash('sha256').update(bytes).digest('hex')
  if (digest !== '' && digest !== `sha256:${actual}`) {
    throw new Error('its digest is not the one that the server has of it')
  }
  return parseLegResult(
    readZip(bytes, { name: legFile, maxBytes: maxJsonBytes })
  )
}

/** The commit that this run is for; '' where the event doesn't say. */
function headOf(event: Host['event']): string {
  if (event?.kind === 'pull_request') return event.headSha
  return event?.kind === 'push' ? (event.after ?? '') : ''
}

/** Why a leg is not the wanted one; null when it is. */
export function faultOf(
  result: LegResult,
  wanted: { leg: string; key: string; repository: string; head: string }
): string | null {
  if (result.name !== wanted.leg || result.key !== wanted.key) {
    return 'it is of another leg'
  }
  if (result.repository !== wanted.repository) {
    return 'it is of another repository'
  }
  return wanted.head !== '' && result.head !== wanted.head
    ? `it is of another commit, ${result.head.slice(0, 7)}`
    : null
}
