// Judges a release before it is published: builds what is tagged, from empty caches,
// compares it with the release before it, and judges by the limits of releases. A
// release that may be published gets its files.
import {
  choosePrevious,
  type PreviousRelease
} from '../../core/release/choose-previous.ts'
import { archivesOf } from '../../core/compare/archives.ts'
import type { Retraction } from '../../core/release/retraction.ts'
import type { Measurement } from '../../core/model/measurement.ts'
import type { ReleaseFacts } from '../../core/model/release/release-schema.ts'
import type { Report } from '../../core/model/report.ts'
import type { Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import { UserError } from '../../core/user-error.ts'
import { fileAt } from '../../git/checkout/tree.ts'
import type { Release } from '../../github/releases/list-releases.ts'
import { listTree } from '../../toolchain/list-tree.ts'
import { readRetractions } from '../../toolchain/modules/read-retractions.ts'
import { nameInTree } from '../../toolchain/tree/tree-file.ts'
import { withMissing } from '../judge/with-missing.ts'
import type { GateResult } from '../judge/judge-findings.ts'
import {
  exitStatus,
  makeReport,
  type Findings,
  type Leg
} from '../judge/make-report.ts'
import { pinInputs } from '../judge/pin-inputs.ts'
import { measureTree, type MeasuredTree } from '../measure-tree.ts'
import { openCheckout } from '../open-checkout.ts'
import { openHead, type OpenHead } from '../open-head.ts'
import { provenanceOf } from '../run-facts.ts'
import type { Host } from '../services.ts'
import { readEarlier, type EarlierSizes } from './earlier-release.ts'
import { openRelease, type OpenRelease } from './open-release.ts'
import { attachFiles, makeFiles, writeFiles } from './publish-files.ts'
import { withNotices } from './with-notices.ts'
import { withoutCaches } from './without-caches.ts'

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
  const { plan, notices } = withoutCaches(pinned.plan)
  const { host } = pinned
  const subject = await openHead(plan, repository, host)
  assertClean(subject)
  const history = await readHistory(plan, subject, release, host)
  const head = await host.log.group('Build the release', async () =>
    measureTree(
      subject.opened,
      'head',
      false,
      await listTree({ opened: subject.opened, absentAllowed: false })
    )
  )
  const missing = { kind: 'missing', why: '', goBefore: null } as const
  const report = makeReport(
    findingsOf(plan, release, history, head),
    provenanceOf(plan, subject, head, missing, host, [
      ...release.notices,
      ...history.previous.notices,
      ...(history.before?.notices ?? []),
      ...pinned.notices,
      ...notices
    ])
  )
  const files = { plan, subject, release, host }
  return {
    report: await published(report, head.measurements, history, files),
    plan
  }
}

function findingsOf(
  { build: { verifyReproducible, explain } }: Plan,
  release: OpenRelease,
  { previous, before, since }: ReleaseHistoryRead,
  head: MeasuredTree
): Findings {
  const facts: ReleaseFacts = {
    tag: release.tag.name,
    branch: release.branch ?? '',
    budgetBranch: release.budgetBranch,
    chosenBy: previous.chosenBy,
    previous: before?.facts ?? null,
    ...sinceFacts(release, since),
    verifiedReproducible: verifyReproducible
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

/** What is released is a commit, and nothing besides. */
function assertClean({
  modified,
  repository
}: Pick<OpenHead, 'modified' | 'repository'>): void {
  if (modified.length === 0) return
  const names = modified.slice(0, 3).join(', ')
  const more = modified.length > 3 ? ` and ${modified.length - 3} more` : ''
  throw new UserError(
    `the tree has changes that are not in the commit ${repository.head.slice(0, 7)} of the tag (${names}${more}): commit, ignore or remove them`
  )
}

interface ReleaseHistoryRead {
  readonly releases: readonly Release[]
  readonly previous: PreviousRelease
  /** null: there is no release before this one. */
  readonly before: EarlierSizes | null
  /** By tag: those that a budget counts from. */
  readonly since: ReadonlyMap<string, EarlierSizes>
}

/** @throws UserError where the releases can't be listed */
async function readHistory(
  plan: Plan,
  subject: OpenHead,
  { tag, refs, budget }: OpenRelease,
  host: Host
): Promise<ReleaseHistoryRead> {
  const platform = host.releases
  const listed = await platform?.list()
  if (platform === undefined || listed === undefined) {
    throw new UserError(
      'the releases before this one are not known: name the repository with --repository OWNER/NAME, and give a token'
    )
  }
  if (listed.state === 'refused') throw new UserError(listed.message)
  const { releases } = listed
  const previous = choosePrevious(tag, {
    releases,
    tags: [...refs.tags.keys()],
    retractions: await retractionsOf(subject, refs),
    branch: refs.defaultBranch
  })
  // Of a workflow's own key anybody says what they like.
  const isPinned = budget.rules.inputs['baseline-public-key'] !== undefined
  const verifier = isPinned || host.event === null ? host.trust.verifier : null
  const sources = { platform, releases, refs, verifier, measuresAssets: true }
  const before =
    previous.tag === null
      ? null
      : await readEarlier(
          { tag: previous.tag, chosenBy: previous.chosenBy },
          sources,
          host
        )
  const since = new Map<string, EarlierSizes>()
  for (const file of [budget.counted.file, budget.proposed?.file]) {
    const name = file?.release.since
    if (name === undefined || since.has(name)) continue
    const chosenBy = `named by since in ${plan.budgetPath}`
    since.set(
      name,
      before?.facts.tag === name
        ? { ...before, facts: { ...before.facts, chosenBy }, notices: [] }
        : await readEarlier({ tag: name, chosenBy }, sources, host)
    )
  }
  return { releases, previous, before, since }
}

/** By the go.mod of the default branch's tip: a tag doesn't choose what it is compared with. */
async function retractionsOf(
  { opened, repository }: OpenHead,
  { branches, defaultBranch }: OpenRelease['refs']
): Promise<readonly Retraction[]> {
  const tip = branches.get(defaultBranch) ?? ''
  const { tree } = opened
  const path = nameInTree(tree, `${tree.directory}/go.mod`)
  const text = await fileAt(repository, tip, path)
  return text === null
    ? []
    : await readRetractions(opened, text, `${path} of ${defaultBranch}`)
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
  { measurements: head, build }: MeasuredTree
): Leg {
  const { notBuilt, reproductions } = build
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
async function published(
  report: Report,
  measurements: readonly Measurement[],
  { releases }: ReleaseHistoryRead,
  {
    plan,
    subject,
    release,
    host
  }: {
    readonly plan: Plan
    readonly subject: OpenHead
    readonly release: OpenRelease
    readonly host: Host
  }
): Promise<Report> {
  if (exitStatus(report, plan) !== 0) return report
  const identity = {
    repository: host.repository.toLowerCase(),
    tag: release.tag.name,
    commit: subject.repository.head
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
