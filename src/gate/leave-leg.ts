// Leaves what a leg measured for the job that judges.
import { uploadJson } from '../baseline/upload.ts'
import { UserError } from '../user-error.ts'
import type { Base, NoBase } from '../git/base.ts'
import type { Plan } from '../plan/plan.ts'
import type { Provenance } from '../report/report.ts'
import type { Host } from './host.ts'
import { legArtifact } from './leg-name.ts'
import { legFile, type LegResult } from './leg-result.ts'
import type { Leg } from './make-report.ts'
import type { Subject } from './subject.ts'

/** What this leg measured, with the commits that it is about. */
export function legResult(
  plan: Plan,
  { repository, opened }: Subject,
  base: Base | NoBase,
  leg: Leg,
  provenance: Provenance,
  { repository: name, event }: Host
): LegResult {
  const { head: commit } = repository
  return {
    schemaVersion: 1,
    repository: name,
    key: plan.key,
    name: plan.leg,
    commit,
    head: event?.kind === 'pull_request' ? event.headSha : commit,
    base: 'commit' in base ? base.commit : '',
    fingerprint: opened.fingerprint,
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
    provenance
  }
}

/**
 * A leg that is measured for another job has to be left; what a pull request
 * measured is left for whoever comments on it where its own token may not.
 * @throws UserError where nobody could judge a leg
 */
export async function leaveLeg(
  result: LegResult,
  plan: Plan,
  host: Host
): Promise<void> {
  const { mode } = plan
  const { environment, scratch, log, event } = host
  if (mode !== 'measure' && event?.kind !== 'pull_request') return
  const name = legArtifact(plan)
  const json = Buffer.from(JSON.stringify(result))
  const upload = await uploadJson(
    { name, file: legFile, json, replaces: true },
    { environment, scratch }
  )
  if (upload.kind === 'stored' || upload.kind === 'already') {
    log.info(`Left the measurement as ${name}`)
    return
  }
  if (mode !== 'measure') {
    log.info(`The measurement is not left as an artifact: ${upload.reason}`)
    return
  }
  throw new UserError(
    `the measurement of the leg ${result.name} can't be left for the job that judges: ${upload.reason}`
  )
}
