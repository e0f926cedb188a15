// What a run of a pull request left, as its author would have it.
import { artifactFile } from '../../src/store/read-artifact.ts'
import {
  maxJsonBytes,
  serializeEntry,
  type Entry
} from '../../src/store/entry.ts'
import { artifactName } from '../../src/store/entry-key.ts'
import { readZip } from '../../src/store/single-file-zip.ts'
import { mayBeLeg } from '../../src/gate/legs/leg-name.ts'
import { legFile } from '../../src/gate/legs/leg-result.ts'
import { formatUploadLine } from '../../src/github/artifacts/upload-line.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import {
  joinFingerprint,
  splitFingerprint
} from '../../src/core/model/fingerprint.ts'
import { makeZip } from '../store/zips.ts'
import type { World } from './world.ts'

/** Rewrites the leg that was left last: another artifact of the same run. */
export function forgeLeg(
  { github: { actions } }: World,
  change: (result: Record<string, unknown>) => void,
  leg = 'default'
): void {
  const index = actions.artifacts.findLastIndex(({ name }) =>
    mayBeLeg(name, '', leg)
  )
  const [old] = actions.artifacts.splice(index, 1)
  if (old?.content === undefined) throw new Error('the run left no leg')
  const json = readZip(old.content, { name: legFile, maxBytes: maxJsonBytes })
  const result: Record<string, unknown> = JSON.parse(json.toString())
  change(result)
  const content = Buffer.from(JSON.stringify(result))
  const archive = makeZip([{ name: legFile, content }])
  actions.addArtifact(old.runId, old.name, archive)
}

/** Makes the base of a leg as large as its head, so that nothing grew. */
export function growBase(result: Record<string, unknown>): void {
  const leg = Object(result['leg'])
  leg.base = { ...foundBase(String(result['base'])), measurements: leg.head }
}

/** Names the pull request's own commit as its base: nothing grew, and its budget file counts. */
export function nameHeadAsBase(result: Record<string, unknown>): void {
  result['base'] = result['commit']
  growBase(result)
}

/** On a push growth is only shown. */
export function claimPush(result: Record<string, unknown>): void {
  Object(result['leg']).occasion = 'push'
  Object(result['provenance']).event = 'push'
}

function foundBase(commit: string) {
  return {
    kind: 'found',
    baseline: { source: 'rebuild', commit, chosenBy: 'x', run: '' }
  }
}

/**
 * Adds to what a run recorded the record of a larger job of the same commit: of other
 * settings and another leg, and as large as the head of a leg.
 * @returns the fingerprint of that job
 */
export function recordLargerJob(
  { github: { actions } }: World,
  commit: string,
  head: readonly Measurement[]
): string {
  const recorded = actions.artifacts.find(
    ({ name, runId }) =>
      !name.startsWith('go-size-gate-leg-') &&
      actions.runs.some(({ id, sha }) => id === runId && sha === commit)
  )
  if (recorded === undefined) throw new Error('nothing recorded the base')
  const json = readZip(recorded.content, {
    name: artifactFile,
    maxBytes: maxJsonBytes
  })
  const entry: Entry = JSON.parse(json.toString())
  const { release } = splitFingerprint(entry.fingerprint)
  const fingerprint = joinFingerprint({ settings: 'e'.repeat(64), release })
  const larger = { ...entry, legName: 'full', fingerprint, measurements: head }
  const content = serializeEntry(larger)
  const archive = makeZip([{ name: artifactFile, content }])
  actions.addArtifact(recorded.runId, artifactName(larger), archive)
  return fingerprint
}

/** Makes the log of the job that measured name the leg that was left last. */
export function vouchForLeg({ github: { actions } }: World): void {
  const left = actions.artifacts.findLast(({ name }) =>
    mayBeLeg(name, '', 'default')
  )
  const job = actions.jobs.find(({ runId }) => runId === left?.runId)
  if (left === undefined || job === undefined) {
    throw new Error('no job left a leg')
  }
  const { name, id, digest } = left
  job.log = formatUploadLine({ name, id, digest: digest ?? '' })
}
