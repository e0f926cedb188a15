// Downloads the measurements that the legs of this run uploaded.
import { createHash } from 'node:crypto'
import { maxJsonBytes, maxStoredBytes } from '../../store/entry.ts'
import { readZip } from '../../store/single-file-zip.ts'
import type { RunArtifact } from '../../github/artifacts/run-artifacts.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Host, RunArtifactsOf } from '../services.ts'
import { earlierLegArtifact, mayBeLeg } from './leg-name.ts'
import { legFile, parseLegResult, type LegResult } from './leg-result.ts'

export interface CollectedLegs {
  /** Several of one name where several jobs left one: their work differs. */
  readonly results: readonly LegResult[]
  /** Why a leg is not among them, a sentence each. */
  readonly missing: readonly string[]
}

/** Jobs that may share the name of a leg. */
const maxJobs = 100

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
      'mode: judge reads the artifacts of a workflow run, and this is not one; in a terminal use check without it'
    )
  }
  const artifacts = await runArtifacts.find((name) =>
    legs.some(
      (leg) => mayBeLeg(name, key, leg) || name === earlierLegArtifact(key, leg)
    )
  )
  if (artifacts.state === 'refused') throw new UserError(artifacts.message)
  const results: LegResult[] = []
  const missing: string[] = []
  for (const leg of legs) {
    const head = headOf(event)
    const read = await readJobs(
      artifactsOf(artifacts.artifacts, key, leg),
      { leg, key, repository, head },
      runArtifacts
    )
    results.push(...read.results)
    missing.push(...read.missing)
  }
  return { results, missing }
}

/** What jobs left under the name of a leg; what 0.1 left only where nothing else is. */
function artifactsOf(
  artifacts: readonly RunArtifact[],
  key: string,
  leg: string
): readonly RunArtifact[] {
  const own = artifacts.filter(({ name }) => mayBeLeg(name, key, leg))
  return own.length > 0
    ? own.slice(0, maxJobs)
    : artifacts.filter(({ name }) => name === earlierLegArtifact(key, leg))
}

/** What is wanted of a leg. */
interface LegQuery {
  readonly leg: string
  readonly key: string
  readonly repository: string
  /** Tip of what this run is for; '' where the event doesn't say. */
  readonly head: string
}

async function readJobs(
  artifacts: readonly RunArtifact[],
  query: LegQuery,
  { download }: RunArtifactsOf
): Promise<CollectedLegs> {
  const { leg } = query
  const results: LegResult[] = []
  const missing: string[] = []
  const others: string[] = []
  for (const artifact of artifacts) {
    const downloaded = await download(artifact, maxStoredBytes)
    if (downloaded.state === 'refused') {
      missing.push(`the leg ${leg} can't be read: ${downloaded.message}`)
      continue
    }
    const refuse = (why: string) => `the leg ${leg} can't be believed: ${why}`
    try {
      const result = readLeg(downloaded.bytes, artifact.digest)
      const fault = faultOf(result, query)
      // Names show less of a key than there is of it.
      if (isOther(result, query)) others.push(refuse(fault ?? ''))
      else if (fault === null) results.push(result)
      else missing.push(refuse(fault))
    } catch (error) {
      missing.push(refuse(messageOf(error)))
    }
  }
  if (results.length > 0 || missing.length > 0) return { results, missing }
  const none = `the leg ${leg} left no measurement: its job failed or did not run, or its inputs leg and key are others`
  return { results, missing: others.length > 0 ? others : [none] }
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

function isOther(
  { name, key }: LegResult,
  query: Pick<LegQuery, 'leg' | 'key'>
): boolean {
  return name !== query.leg || key !== query.key
}

/** Why a leg is not the wanted one; null when it is. */
export function faultOf(result: LegResult, query: LegQuery): string | null {
  if (isOther(result, query)) return 'it is of another leg'
  if (result.repository !== query.repository) {
    return 'it is of another repository'
  }
  return query.head !== '' && result.head !== query.head
    ? `it is of another commit, ${result.head.slice(0, 7)}`
    : null
}
