// Uploads what a leg measured, for the job that judges.
import { maxStoredBytes } from '../../store/entry.ts'
import type { Upload } from '../../store/upload-artifact.ts'
import { uploadJson } from '../../store/upload-json.ts'
import { formatUploadLine } from '../../github/artifacts/upload-line.ts'
import { UserError } from '../../core/user-error.ts'
import type { Base, NoBase } from '../../git/history/base.ts'
import type { Plan } from '../../core/plan/plan.ts'
import type { Provenance } from '../../core/model/report.ts'
import { readLeg } from './collect-legs.ts'
import type { Host } from '../services.ts'
import { legArtifact } from './leg-name.ts'
import { legFile, type LegResult } from './leg-result.ts'
import type { Leg } from '../judge/make-report.ts'
import {
  isSameContent,
  nameTaken,
  type StoredContent
} from '../baseline/same-content.ts'
import type { RecordedTree } from '../open-head.ts'

/** What this leg measured, with the commits that it is about. */
export function legResult(
  plan: Plan,
  { repository, opened }: Pick<RecordedTree, 'repository' | 'opened'>,
  base: Base | NoBase,
  leg: Leg,
  provenance: Provenance,
  { repository: name, event, runUrl: run, runAttempt: attempt }: Host
): LegResult {
  const { head: commit } = repository
  const { fingerprintWithoutDirectory: former } = opened
  return {
    schemaVersion: 1,
    repository: name,
    key: plan.key,
    name: plan.leg,
    commit,
    head: event?.kind === 'pull_request' ? event.headSha : commit,
    base: 'commit' in base ? base.commit : '',
    fingerprint: opened.fingerprint,
    ...(former === opened.fingerprint ? {} : { formerFingerprint: former }),
    leg: {
      ...leg,
      // How it was rebuilt is in the provenance.
      base:
        leg.base.kind === 'missing'
          ? leg.base
          : {
              kind: 'found',
              baseline: leg.base.baseline,
              measurements: leg.base.measurements,
              goBefore: leg.base.goBefore
            }
    },
    provenance,
    run,
    attempt
  }
}

/**
 * A leg that is measured for another job has to be left; what a pull request
 * measured is left for whoever comments on it where its own token may not, and
 * for judging it again.
 * @returns why its name belongs to another job, a sentence; null where it doesn't
 * @throws UserError where nobody could judge a leg
 */
export async function uploadLeg(
  result: LegResult,
  plan: Plan,
  host: Host
): Promise<string | null> {
  const { mode } = plan
  const { log, event } = host
  if (mode !== 'measure' && event?.kind !== 'pull_request') return null
  const name = legArtifact(plan)
  const upload = await uploadLegArtifact(name, result, plan, host)
  switch (upload.kind) {
    case 'stored': {
      const { artifact } = upload
      // A run that judges this one again reads the line in this job's log.
      log.info(
        artifact === null
          ? `Left the measurement as ${name}`
          : formatUploadLine({ name, ...artifact })
      )
      return null
    }
    case 'already':
      log.info(`Left the measurement as ${name}`)
      return null
    case 'taken':
      return nameTaken(name)
    default:
      if (mode !== 'measure') {
        log.info(`The measurement is not left as an artifact: ${upload.reason}`)
        return null
      }
      throw new UserError(
        `the measurement of the leg ${result.name} can't be left for the job that judges: ${upload.reason}`
      )
  }
}

/** What an earlier attempt of the run left gives way, and what another job left doesn't. */
async function uploadLegArtifact(
  name: string,
  result: LegResult,
  { retentionDays }: Plan,
  host: Host
): Promise<Upload | { readonly kind: 'taken' }> {
  const { environment, scratch } = host
  const json = Buffer.from(JSON.stringify(result))
  const upload = (replaces: boolean) =>
    uploadJson(
      { name, file: legFile, json, replaces },
      { environment, scratch, retentionDays: retentionDays.leg }
    )
  const first = await upload(false)
  if (first.kind !== 'already') return first
  return (await isOfOther(name, result, host))
    ? { kind: 'taken' }
    : await upload(true)
}

/** What can't be read is another's in a first attempt, and an earlier one's in a later. */
async function isOfOther(
  name: string,
  ours: LegResult,
  { runArtifacts, runAttempt }: Host
): Promise<boolean> {
  const artifacts = await runArtifacts?.find(
    (artifactName) => artifactName === name
  )
  const [artifact] = artifacts?.state === 'found' ? artifacts.artifacts : []
  const download =
    artifact && (await runArtifacts?.download(artifact, maxStoredBytes))
  if (artifact === undefined || download?.state !== 'downloaded') {
    return runAttempt === 1
  }
  try {
    const there = readLeg(download.bytes, artifact.digest)
    return !isSameContent(contentOf(there), contentOf(ours))
  } catch {
    return runAttempt === 1
  }
}

function contentOf({ leg, run = '', attempt = 0 }: LegResult): StoredContent {
  return { measurements: leg.head, run, attempt }
}
