// Judges a release before it is published: builds what is tagged, from empty caches, or
// takes what the workflow built; compares it with the release before it, and judges by
// the limits of releases. A release that may be published gets its files.
import { archivesOf } from '../../core/compare/archives.ts'
import type { ReleaseFacts } from '../../core/model/release/release-schema.ts'
import type { Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import { UserError } from '../../core/user-error.ts'
import type { Repository } from '../../git/git.ts'
import { withMissing } from '../judge/with-missing.ts'
import { measurementsOf, type GateResult } from '../judge/judge-findings.ts'
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
import {
  makeFiles,
  type MadeFiles,
  type ReleaseContent
} from '../release/make-files.ts'
import { attachFiles, attest, writeFiles } from '../release/publish-files.ts'
import { chooseSigners, type BundleSigners } from '../release/choose-signers.ts'
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
  const signers = chooseSigners(plan, host)
  const history = await readHistory(plan, repository, release, host)
  const head = await measureRelease(plan, repository, host)
  const findings = findingsOf(plan, release, history, head)
  const measurements = measurementsOf(findings.legs)
  const report = makeReport(
    findings,
    head.provenance([
      ...release.notices,
      ...history.notices,
      ...pinned.notices,
      ...notices
    ])
  )
  if (exitStatus(report, plan) !== 0) return { report, measurements, plan }
  const guarded = { plan, repository, release, host, history, signers }
  return {
    report: await publishFiles(report, head, guarded),
    measurements,
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

interface GuardedRelease {
  readonly plan: Plan
  readonly repository: Repository
  readonly release: OpenRelease
  readonly host: Host
  readonly history: ReleaseHistoryRead
  readonly signers: BundleSigners
}

/** Only what may be published gets its files: what carries a signature has passed. */
async function publishFiles(
  report: Report,
  { measurements, fileNames }: MeasuredRelease,
  { plan, repository, release, host, history, signers }: GuardedRelease
): Promise<Report> {
  const identity = {
    repository: host.repository.toLowerCase(),
    tag: release.tag.name,
    commit: repository.head
  }
  const content = { identity, measurements, fileNames, report }
  const made = await signRelease(content, signers, host)
  if (typeof made === 'string') return withMissing(report, [made])
  const { files } = made
  if (plan.releaseFiles !== '') await writeFiles(plan.releaseFiles, files)
  const { releases } = history
  const attached = await attachFiles(identity, files, releases, plan, host)
  const notices = [
    ...(signers.files === null &&
    (plan.releaseAttach || plan.releaseFiles !== '')
      ? [
          'the files of the release are not signed, so no later release is judged by them: give the job baseline-signing-key, or release-signature: keyless'
        ]
      : []),
    ...attached.notices
  ]
  return withMissing(withNotices(report, notices), attached.failures)
}

/**
 * Makes and signs the files. What GitHub is to attest comes before anything is published.
 * @returns a sentence where somebody who signs or keeps signatures refuses
 */
async function signRelease(
  content: ReleaseContent,
  signers: BundleSigners,
  host: Host
): Promise<MadeFiles | string> {
  try {
    const made = await makeFiles(content, signers.files, host)
    if (signers.files !== null) {
      host.log.info(`Signed by ${await signers.files.identity()}`)
    }
    return (await attest(made.statement, signers.attestation, host)) ?? made
  } catch (error) {
    if (error instanceof UserError) return error.message
    throw error
  }
}
