// Judges a release before it is published: builds what is tagged, from empty caches, or
// takes what the workflow built; compares it with the release before it, and judges by
// the limits of releases. A release that may be published gets its files.
import { archivesOf } from '../../core/compare/archives.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { ReleaseFacts } from '../../core/model/release/release-schema.ts'
import type { Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import type { Repository } from '../../git/git.ts'
import { withMissing } from '../judge/with-missing.ts'
import type { GateResult } from '../judge/judge-findings.ts'
import {
  exitStatus,
  makeReport,
  type Findings,
  type Leg
} from '../judge/make-report.ts'
import { pinInputs } from '../judge/pin-inputs.ts'
import { openCheckout } from '../open-checkout.ts'
import type { Host } from '../services.ts'
import type { EarlierSizes } from '../release/earlier-release.ts'
import { measureRelease, type MeasuredRelease } from './measure-release.ts'
import { openRelease, type OpenRelease } from '../release/open-release.ts'
import { attachFiles, makeFiles, writeFiles } from '../release/publish-files.ts'
import { readHistory, type ReleaseHistoryRead } from './read-history.ts'
import { withNotices } from '../release/with-notices.ts'
import { withoutCaches } from '../release/without-caches.ts'

/** @throws UserError when the tag can't be released, or the head can't be built */
export async function guardRelease(
  requested: Plan,
  services: Host
): Promise<GateResult> {
  const repository = await openCheckout(requested, services)
  const release = await openRelease(requested, repository, services)
  const { tag, branch, budgetBranch } = release
  services.log.info(
    `Release: ${tag.name}, ${branch === null ? 'on no branch' : `on ${branch}`}, judged by the budget of ${budgetBranch}`
  )
  const pinned = pinInputs(requested, services, release.budget)
  const { host } = pinned
  const { plan, notices } =
    pinned.plan.given === null
      ? withoutCaches(pinned.plan)
      : { plan: pinned.plan, notices: [] }
  const history = await readHistory(plan, repository, release, host)
  const head = await measureRelease(plan, repository, host)
  const report = makeReport(
    findingsOf(plan, release, history, head),
    head.provenance([
      ...release.notices,
      ...history.notices,
      ...pinned.notices,
      ...notices
    ])
  )
  const files = { plan, repository, release, host }
  return {
    report: await publishFiles(report, head.measurements, history, files),
    plan
  }
}

function findingsOf(
  { given, build: { verifyReproducible, explain } }: Plan,
  release: OpenRelease,
  { previous, before, since }: ReleaseHistoryRead,
  head: MeasuredRelease
): Findings {
  const facts: ReleaseFacts = {
    tag: release.tag.name,
    branch: release.branch ?? '',
    budgetBranch: release.budgetBranch,
    chosenBy: previous.chosenBy,
    previous: before?.facts ?? null,
    ...sinceFacts(release, since),
    verifiedReproducible: verifyReproducible && given === null
  }
  return {
    legs: [legOf(before, head)],
    budget: release.budget,
    override: noOverride,
    explains: explain,
    release: {
      context: {
        previous: before?.release ?? null,
        since,
        hasPackages: head.measurements.some(
          ({ binary }) => archivesOf(binary).length > 0
        )
      },
      facts
    }
  }
}

function sinceFacts(
  { budget }: OpenRelease,
  since: ReadonlyMap<string, EarlierSizes>
): Pick<ReleaseFacts, 'since'> {
  const named = since.get(budget.counted.file.release.since ?? '')
  return named === undefined ? {} : { since: named.facts }
}

function legOf(
  before: EarlierSizes | null,
  { measurements: head, notBuilt, reproductions }: MeasuredRelease
): Leg {
  const common = {
    occasion: 'release',
    head,
    recorded: false,
    notBuilt,
    reproductions
  } as const
  if (before === null || before.measurements.length === 0) {
    const why = before?.facts.why ?? 'there is no release before this one'
    return { ...common, base: { kind: 'missing', why, goBefore: null } }
  }
  const { facts, recorded, measurements } = before
  return {
    ...common,
    base: {
      kind: 'found',
      measurements,
      goBefore: null,
      baseline: {
        source: 'release',
        commit: facts.commit,
        chosenBy: facts.chosenBy,
        run: recorded?.run ?? '',
        ...(recorded === null ? {} : { measuredAt: recorded.createdAt })
      }
    }
  }
}

/** Only what may be published gets its files: what carries a signature has passed. */
async function publishFiles(
  report: Report,
  measurements: readonly Measurement[],
  { releases }: ReleaseHistoryRead,
  {
    plan,
    repository,
    release,
    host
  }: {
    readonly plan: Plan
    readonly repository: Repository
    readonly release: OpenRelease
    readonly host: Host
  }
): Promise<Report> {
  if (exitStatus(report, plan) !== 0) return report
  const identity = {
    repository: host.repository.toLowerCase(),
    tag: release.tag.name,
    commit: repository.head
  }
  const files = makeFiles(identity, measurements, report, host)
  if (plan.releaseFiles !== '') await writeFiles(plan.releaseFiles, files)
  const attached = await attachFiles(identity, files, releases, plan, host)
  const notices = [
    ...(host.trust.signer?.scheme === 'ed25519'
      ? []
      : [
          'the measurement has no signature: give the job baseline-signing-key, or no later release is judged by it'
        ]),
    ...attached.notices
  ]
  return withMissing(withNotices(report, notices), attached.failures)
}
