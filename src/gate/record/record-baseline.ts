// Stores the measurements of a push or a scheduled run, whatever the verdict: as an
// artifact of the run, and signed in the cache where there is a key for it.
import { storeEntry } from '../../store/cache/entries.ts'
import { readArtifact } from '../../store/read-artifact.ts'
import { maxStoredBytes, type Entry } from '../../store/entry.ts'
import { artifactName, cacheKey } from '../../store/entry-key.ts'
import { uploadEntry } from '../../store/upload-json.ts'
import type { RecordPoint } from '../../core/model/history/record-schema.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { messageOf } from '../../core/user-error.ts'
import { toolName, type Host } from '../services.ts'
import {
  contentOf,
  isSameContent,
  nameTaken
} from '../baseline/same-content.ts'
import type { RecordedTree } from '../open-head.ts'
import { historyBefore } from './history-before.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

export interface RecordResult {
  readonly done: boolean
  /** Why not, sentences for the report. */
  readonly notices: readonly string[]
  /** Names that belong to another job, and what can't be written to a baseline directory, a sentence each: the run is an error. */
  readonly conflicts: readonly string[]
}

/** Of one place: stored there, refused with a clause, or the name is another job's. */
type RecordOutcome =
  | { readonly kind: 'recorded' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'taken'; readonly name: string }

/**
 * Where nothing can be stored the run goes on; where another job has the name, the report says so.
 * @param before sizes of the record that the run was compared with, and of those before it, oldest first
 */
export async function recordBaseline(
  plan: Plan,
  { repository, opened, modified }: RecordedTree,
  measurements: readonly Measurement[],
  before: readonly RecordPoint[] | undefined,
  host: Host
): Promise<RecordResult> {
  const event = host.event?.kind
  if (event !== 'push' && event !== 'schedule') {
    return { done: false, notices: [], conflicts: [] }
  }
  if (modified.length > 0) {
    const why = `the tree has changes that are in no commit (${namesAndMore(modified, 3)})`
    const notices = [`not recorded: ${why}`]
    return { done: false, notices, conflicts: [] }
  }
  const history = await historyBefore(repository, repository.head, before)
  const entry: Entry = {
    schemaVersion: 1,
    tool: toolName,
    repository: host.repository,
    commit: repository.head,
    key: plan.key,
    fingerprint: opened.fingerprint,
    legName: plan.leg,
    run: host.runUrl,
    attempt: host.runAttempt,
    createdAt: new Date().toISOString(),
    measurements,
    ...(history === undefined ? {} : { history })
  }
  const places = await host.log.group('Record the measurements', async () => [
    await asArtifact(entry, plan, host),
    ...(host.trust.signer === null ? [] : [await inCache(entry, host)])
  ])
  const done =
    places.some(({ kind }) => kind === 'recorded') &&
    !places.some(({ kind }) => kind === 'taken')
  if (done) host.log.info(`Recorded for ${repository.head.slice(0, 7)}`)
  return {
    done,
    notices: places.flatMap((place) =>
      place.kind === 'refused' ? [`not recorded ${place.why}`] : []
    ),
    conflicts: places.flatMap((place) =>
      place.kind === 'taken' ? [nameTaken(place.name)] : []
    )
  }
}

async function asArtifact(
  entry: Entry,
  { retentionDays: { record: retentionDays } }: Plan,
  host: Host
): Promise<RecordOutcome> {
  const { environment, scratch } = host
  const options = { environment, scratch, retentionDays }
  const upload = await uploadEntry(entry, options)
  switch (upload.kind) {
    case 'stored':
      return { kind: 'recorded' }
    case 'already':
      return await compareArtifact(entry, host)
    default:
      return { kind: 'refused', why: `as an artifact: ${upload.reason}` }
  }
}

/** An artifact of this run has the name: of an earlier attempt, of a step that made the same, or another job's. */
async function compareArtifact(
  entry: Entry,
  { runArtifacts }: Host
): Promise<RecordOutcome> {
  const name = artifactName(entry)
  const refused = (reason: string): RecordOutcome => ({
    kind: 'refused',
    why: `as an artifact: this run has one named ${name}, which can't be compared (${reason}); give each job its own key`
  })
  const artifacts = await runArtifacts?.find((candidate) => candidate === name)
  if (artifacts?.state !== 'found') {
    return refused(artifacts?.message ?? 'the run is not known')
  }
  const [artifact] = artifacts.artifacts
  if (runArtifacts === undefined || artifact === undefined) {
    return refused('it is not there')
  }
  const download = await runArtifacts.download(artifact, maxStoredBytes)
  if (download.state === 'refused') return refused(download.message)
  try {
    const there = readArtifact({ ...artifact, bytes: download.bytes }, entry)
    return placeOf(there, entry, name)
  } catch (error) {
    return refused(messageOf(error))
  }
}

async function inCache(entry: Entry, host: Host): Promise<RecordOutcome> {
  const { environment, trust } = host
  if (trust.signer === null) return notInCache('nothing signs here')
  const storing = await storeEntry(entry, trust.signer, { environment })
  switch (storing.kind) {
    case 'stored':
      return { kind: 'recorded' }
    case 'already':
      return placeOf(storing.entry, entry, cacheKey(entry))
    default:
      return notInCache(storing.reason)
  }
}

function notInCache(reason: string): RecordOutcome {
  return { kind: 'refused', why: `in the cache: ${reason}` }
}

function placeOf(there: Entry, ours: Entry, name: string): RecordOutcome {
  return isSameContent(contentOf(there), contentOf(ours))
    ? { kind: 'recorded' }
    : { kind: 'taken', name }
}
