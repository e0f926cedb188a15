// Stores the measurements of a push or a scheduled run, whatever the verdict: as an
// artifact of the run, and signed in the cache where there is a key for it.
import { storeEntry } from '../baseline/cache.ts'
import type { Entry } from '../baseline/entry.ts'
import { uploadEntry } from '../baseline/upload.ts'
import type { Measurement } from '../measure/measurement.ts'
import type { Plan } from '../plan/plan.ts'
import { toolName, type Host } from './host.ts'
import type { Subject } from './subject.ts'

export interface Recording {
  readonly done: boolean
  /** Why not, sentences for the report. */
  readonly notices: readonly string[]
}

/** Nothing here fails a run. */
export async function record(
  plan: Plan,
  { repository, opened, modified }: Subject,
  measurements: readonly Measurement[],
  host: Host
): Promise<Recording> {
  const kind = host.event?.kind
  if (kind !== 'push' && kind !== 'schedule') {
    return { done: false, notices: [] }
  }
  if (modified.length > 0) {
    const names = modified.slice(0, 3).join(', ')
    const more = modified.length > 3 ? ` and ${modified.length - 3} more` : ''
    const why = `the tree has changes that are in no commit (${names}${more})`
    return { done: false, notices: [`not recorded: ${why}`] }
  }
  const entry: Entry = {
    schemaVersion: 1,
    tool: toolName,
    repository: host.repository,
    commit: repository.head,
    key: plan.key,
    fingerprint: opened.fingerprint,
    run: host.runUrl,
    createdAt: new Date().toISOString(),
    measurements
  }
  const places = await host.log.group('Record the measurements', async () => [
    await asArtifact(entry, host),
    ...(host.trust.signer === null ? [] : [await inCache(entry, host)])
  ])
  const failures = places.filter((why) => why !== null)
  const done = failures.length < places.length
  if (done) host.log.info(`Recorded for ${repository.head.slice(0, 7)}`)
  return { done, notices: failures.map((why) => `not recorded ${why}`) }
}

/** @returns null when it is there now, else where it isn't and why */
async function asArtifact(entry: Entry, host: Host): Promise<string | null> {
  const { environment, scratch } = host
  const upload = await uploadEntry(entry, { environment, scratch })
  switch (upload.kind) {
    case 'stored':
    case 'already':
      return null
    default:
      return `as an artifact: ${upload.reason}`
  }
}

async function inCache(entry: Entry, host: Host): Promise<string | null> {
  const { environment, trust } = host
  if (trust.signer === null) return null
  const storing = await storeEntry(entry, trust.signer, { environment })
  switch (storing.kind) {
    case 'stored':
    case 'already':
      return null
    default:
      return `in the cache: ${storing.reason}`
  }
}
