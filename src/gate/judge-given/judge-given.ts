// The main path for binaries that the workflow built: measures them, finds what to
// compare them with, and judges. Nothing is built, and no Go is needed.
import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { givenFingerprint } from '../../core/given/given-work.ts'
import type { Occasion } from '../../core/model/closed-lists.ts'
import type { Provenance } from '../../core/model/report.ts'
import type { GivenPlan, Plan } from '../../core/plan/plan.ts'
import { noOverride } from '../../core/policy/override.ts'
import type { Repository } from '../../git/git.ts'
import type { NamedBase, NoBase } from '../../git/history/base.ts'
import { chooseBase, occasionOf } from '../baseline/choose-base.ts'
import { recordBaseline } from '../record/record-baseline.ts'
import {
  assertRecordable,
  recordInDirectory
} from '../record/record-in-directory.ts'
import { changesBesideGiven } from '../given/changes-beside-given.ts'
import {
  findGivenBase,
  givenAsBase,
  type GivenBase
} from '../given/find-given-base.ts'
import { givenProvenance } from '../given/given-provenance.ts'
import { measureGiven, type MeasuredGiven } from '../given/measure-given.ts'
import { reportOf } from '../judge-tree/judge-sides.ts'
import {
  judgeFindings,
  measurementsOf,
  type GateResult
} from '../judge/judge-findings.ts'
import { missingBase, type Findings, type Leg } from '../judge/make-report.ts'
import { pinInputs } from '../judge/pin-inputs.ts'
import {
  readBudget,
  readLooseBudget,
  type RunBudget
} from '../judge/read-budget.ts'
import { withMissing } from '../judge/with-missing.ts'
import { legResult, uploadLeg } from '../legs/upload-leg.ts'
import { nearest } from '../measure-packages.ts'
import { openCheckout } from '../open-checkout.ts'
import { changesBesideRecords, type RecordedTree } from '../open-head.ts'
import type { Host } from '../services.ts'

/** What a run with given binaries is about; no repository where there is none. */
interface GivenRun {
  readonly plan: Plan
  readonly given: GivenPlan
  readonly repository: Repository | null
  readonly base: NamedBase | NoBase
  readonly budget: RunBudget
  readonly host: Host
}

/** @throws UserError where the binaries can't be measured */
export async function judgeGiven(
  requested: Plan,
  given: GivenPlan,
  services: Host
): Promise<GateResult> {
  const repository = await repositoryOf(requested, given, services)
  const base: NamedBase | NoBase =
    repository === null
      ? { missing: 'there is no git repository here' }
      : await chooseBase(requested, repository, services)
  const occasion = occasionOf(requested, services)
  const commit = 'commit' in base ? base.commit : ''
  const budget =
    repository === null
      ? await readLooseBudget(requested)
      : await readBudget(
          requested,
          { repository, occasion, base: commit },
          services
        )
  const { plan, host, notices } = pinInputs(requested, services, budget)
  const run = { plan, given, repository, base, budget, host }
  const directory = await realpath(plan.workingDirectory)
  const head = await host.log.group('Measure the binaries', () =>
    measureGiven(given, 'head', host, {
      workingDirectory: directory,
      head: repository?.head ?? ''
    })
  )
  // What is compared with binaries is a change, whatever happened.
  const judged = given.base.length > 0 ? 'change' : occasion
  const compared = await compareWith(run, judged, directory)
  const findings = (recorded: boolean): Findings => ({
    legs: [legOf(judged, compared.base, head, recorded)],
    budget,
    override: noOverride,
    explains: plan.build.explain
  })
  const provenance = givenProvenance(
    plan,
    repository?.head ?? '',
    head.given,
    host,
    [...notices, ...head.notices, ...compared.notices]
  )
  if (repository === null) {
    const found = findings(false)
    const report = await judgeFindings(found, provenance, host)
    return { report, measurements: measurementsOf(found.legs), plan }
  }
  const { history: points } = compared.base
  return await inRepository(
    { ...run, repository, points },
    head,
    findings,
    provenance
  )
}

/** A terminal compares binaries with binaries outside of a repository, too. */
async function repositoryOf(
  plan: Plan,
  { base }: GivenPlan,
  host: Host
): Promise<Repository | null> {
  const isFree = host.event === null && base.length > 0
  const directory = await realpath(plan.workingDirectory)
  if (isFree && (await nearest(directory, ['.git'])) === null) return null
  return await openCheckout(plan, host)
}

async function compareWith(
  { plan, given, repository, base, budget, host }: GivenRun,
  occasion: Occasion,
  workingDirectory: string
): Promise<GivenBase> {
  if (plan.mode === 'measure') {
    const why = 'the job that judges compares the leg'
    return { base: missingBase(why), notices: [] }
  }
  if (given.base.length > 0) {
    const { measurements, notices } = await host.log.group(
      'Measure the binaries to compare with',
      () => measureGiven(given, 'base', host, { workingDirectory, head: '' })
    )
    return { base: givenAsBase(measurements), notices }
  }
  if (repository === null) {
    return { base: missingBase('there is no git repository'), notices: [] }
  }
  return await findGivenBase(
    { plan, repository, base, occasion, budget },
    { fingerprint: fingerprintOf(plan, given), leg: null, former: null },
    host
  )
}

function fingerprintOf(
  { mode, leg, workspace, workingDirectory }: Plan,
  { patterns }: GivenPlan
): string {
  const directory = relative(workspace, workingDirectory)
  return givenFingerprint(
    patterns,
    directory.replaceAll('\\', '/'),
    mode === 'measure' ? leg : ''
  )
}

/** Records, leaves what another job reads, and judges. */
async function inRepository(
  {
    plan,
    given,
    repository,
    base,
    points,
    host
  }: GivenRun & {
    readonly repository: Repository
    readonly points: Leg['base']['history']
  },
  head: MeasuredGiven,
  findings: (recorded: boolean) => Findings,
  before: Provenance
): Promise<GateResult> {
  const fingerprint = fingerprintOf(plan, given)
  const changed = await changesBesideRecords(repository, host)
  const subject: RecordedTree = {
    repository,
    modified: await changesBesideGiven(repository, changed, head.files),
    opened: { fingerprint, fingerprintWithoutDirectory: fingerprint }
  }
  assertRecordable(subject, host)
  const { measurements } = head
  const recording = await recordBaseline(
    plan,
    subject,
    measurements,
    points,
    host
  )
  const commits = [{ commit: repository.head, measurements, before: points }]
  const inDirectory = await recordInDirectory(plan, subject, commits, host)
  const provenance = {
    ...before,
    notices: [...before.notices, ...recording.notices]
  }
  const found = findings(recording.done || inDirectory.done)
  const [leg] = found.legs
  if (leg === undefined) throw new Error('a run has one leg')
  const result = legResult(plan, subject, base, leg, provenance, host)
  const taken = await uploadLeg(result, plan, host)
  const report = await reportOf(found, provenance, plan, repository, host)
  const conflicts = [
    ...recording.conflicts,
    ...inDirectory.failures,
    ...(taken === null ? [] : [taken])
  ]
  return {
    report: withMissing(report, conflicts),
    measurements: measurementsOf(found.legs),
    plan
  }
}

function legOf(
  occasion: Occasion,
  base: Leg['base'],
  { measurements: head }: MeasuredGiven,
  recorded: boolean
): Leg {
  return { occasion, base, head, recorded, notBuilt: [], reproductions: [] }
}
