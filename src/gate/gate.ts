// The main path of the program: builds and measures the checked-out tree,
// compares it with its base, and judges it.
import { chooseBase, occasionOf } from './baseline/choose-base.ts'
import { discardBuildCache } from './build-cache/discard-build-cache.ts'
import { judgeSides, type MeasuredSides } from './judge-tree/judge-sides.ts'
import type { Occasion } from '../core/model/closed-lists.ts'
import { bringPack, type PackBringer } from './build-cache/bring-pack.ts'
import { cacheResult } from './build-cache/cache-result.ts'
import { keepPack, type KeptPack } from './build-cache/keep-pack.ts'
import { packUseOf } from './build-cache/pack-scope.ts'
import { withoutUnfitPacks } from './build-cache/without-signed-cache.ts'
import { findBaseline } from './baseline/find-baseline.ts'
import type { Host } from './services.ts'
import { rejudge } from './rejudge.ts'
import { judgeWorkflowRun } from './judge-workflow-run.ts'
import { checkEvent } from './given/check-event.ts'
import { judgeGiven } from './judge-given/judge-given.ts'
import { guardRelease } from './guard/guard-release.ts'
import { judgeLegs } from './legs/judge-legs.ts'
import type { GateResult } from './judge/judge-findings.ts'
import {
  measureTree,
  type MeasureChoice,
  type MeasuredTree
} from './measure-tree.ts'
import type { BaselineResult } from './baseline/baseline-result.ts'
import { openCheckout } from './open-checkout.ts'
import { readBudget } from './judge/read-budget.ts'
import { assertRecordable } from './record/record-in-directory.ts'
import { pinInputs } from './judge/pin-inputs.ts'
import { openHead, type OpenHead } from './open-head.ts'
import { withSubmoduleHint } from './submodule-hint.ts'
import type { NamedBase, NoBase } from '../git/history/base.ts'
import type { Repository } from '../git/git.ts'
import type { Plan } from '../core/plan/plan.ts'
import { loadUploader } from '../store/upload-artifact.ts'
import {
  listOffline,
  listTree,
  type ListedTree
} from '../toolchain/list-tree.ts'
import { UserError } from '../core/user-error.ts'

/**
 * Runs the gate.
 * @throws UserError when the head can't be built, or the run was asked for
 *   something that can't be done
 */
export async function gate(plan: Plan, services: Host): Promise<GateResult> {
  if (plan.mode === 'judge') return await judgeLegs(plan, services)
  const host =
    plan.given === null
      ? services
      : await checkEvent(plan.given, plan, services)
  if (plan.mode === 'comment') return await judgeWorkflowRun(plan, host)
  if (plan.mode === 'release') return await guardRelease(plan, host)
  // What an earlier run measured is nothing to record.
  const records = host.baselineDirectory?.records === true
  const again = records ? null : await rejudge(plan, host)
  if (again !== null) return again
  if (plan.given !== null) return await judgeGiven(plan, plan.given, host)
  const repository = await openCheckout(plan, host)
  return await withSubmoduleHint(repository, () =>
    judgeTree(plan, repository, host)
  )
}

async function judgeTree(
  requested: Plan,
  repository: Repository,
  services: Host
): Promise<GateResult> {
  const occasion = occasionOf(requested, services)
  const base = await nameBase(requested, repository, services)
  // A pull request moves neither its own budget nor what is allowed to it: the
  // base's file counts.
  const commit = 'commit' in base ? base.commit : ''
  const about = { repository, occasion, base: commit }
  const budget = await readBudget(requested, about, services)
  const { plan, host, notices } = withoutUnfitPacks(
    pinInputs(requested, services, budget)
  )

  const subject = await openHead(plan, repository, host)
  assertRecordable(subject, host)
  const { opened } = subject
  host.log.info(
    `${opened.toolchain.version} in ${opened.tree.directory}, commit ${repository.head.slice(0, 7)}`
  )

  const sides = await measureSides(plan, subject, base, occasion, host)
  const discarding = discardBuildCache(opened.workspace)
  const judged = { plan, subject, base, occasion, budget, notices, host }
  try {
    return await judgeSides(judged, sides)
  } finally {
    await discarding
  }
}

/** Chooses the commit to compare with, and says so. */
async function nameBase(
  plan: Plan,
  repository: Repository,
  services: Host
): Promise<NamedBase | NoBase> {
  const base = await chooseBase(plan, repository, services)
  services.log.info(
    'commit' in base
      ? `Base: ${base.commit.slice(0, 7)}, ${base.chosenBy}`
      : `No base: ${base.missing}`
  )
  return base
}

/** Adds to an error of the head that its go.work was not used. */
async function withGoWorkHint<T>(
  { unusedGoWork }: OpenHead,
  work: () => Promise<T>
): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof UserError) || unusedGoWork === null) throw error
    throw new UserError(`${error.message}; ${unusedGoWork}`)
  }
}

/**
 * Lists both sides, which runs no code of either, so that what can't be built is
 * known at once; then builds the base, and only then the head: nothing of the
 * head has run by then. The base is listed first as well, so that its modules
 * are in the module cache by its own go.sum; the head meanwhile, as long as nothing
 * has to be fetched for that.
 */
async function measureSides(
  plan: Plan,
  subject: OpenHead,
  base: NamedBase | NoBase,
  occasion: Occasion,
  host: Host
): Promise<MeasuredSides> {
  const bringer = bringPack(plan, subject, host)
  try {
    return await measureBoth(plan, subject, { base, occasion, bringer }, host)
  } finally {
    await bringer.close()
  }
}

interface Comparing {
  readonly base: NamedBase | NoBase
  readonly occasion: Occasion
  readonly bringer: PackBringer
}

/** The same work for whoever asks, done when the first one does. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined
  return () => (done ??= work())
}

/** Does what can be done before the head is there; a failure is reported where it is needed. */
function whileGoCompiles(
  measureBase: () => Promise<unknown>,
  { environment }: Host
): void {
  loadUploader(environment).catch(() => {})
  measureBase().catch(() => {})
}

function rebuiltOf(base: BaselineResult): MeasuredTree | null {
  return base.kind === 'found' ? base.rebuilt : null
}

/**
 * Packs the build cache while the head is measured, where this run keeps a pack.
 * @param kept what is added to
 */
function packingBeside(
  plan: Plan,
  subject: OpenHead,
  host: Host,
  measureBase: () => Promise<BaselineResult>,
  kept: KeptPack[]
): Pick<MeasureChoice, 'beside'> {
  if (packUseOf(plan, host) !== 'keep') return {}
  return {
    async beside(build) {
      const rebuilt = rebuiltOf(await measureBase())
      kept.push(await keepPack(plan, subject, { build, rebuilt }, host))
    }
  }
}

/** @param listing what could be listed before, without fetching anything */
async function listHead(
  subject: OpenHead,
  listing: Promise<ListedTree | null>
): Promise<ListedTree | null> {
  const { opened, modules } = subject
  const { log } = opened.command
  return await log.group('List the head', async () => {
    const listed = await listing
    if (listed !== null) {
      log.info('no module has to be fetched')
      return listed
    }
    await modules.bring(opened)
    return await withGoWorkHint(subject, () =>
      listTree({ opened, absentAllowed: false })
    )
  })
}

async function measureBoth(
  plan: Plan,
  subject: OpenHead,
  { base, occasion, bringer }: Comparing,
  host: Host
): Promise<MeasuredSides> {
  const { log } = host
  const { opened, modules } = subject
  const isBaseNamed = 'commit' in base && plan.mode !== 'measure'
  log.live?.expect(isBaseNamed ? 4 : 2)
  const listing = listOffline({ opened })
  const search = await findBaseline(
    plan,
    subject,
    base,
    occasion,
    host
  ).finally(() => listing)
  log.live?.expect(search.builds ? 3 : 2)
  try {
    const listed = await listHead(subject, listing)
    const brought = await bringer.ready()
    const measureBase = once(await search.build())
    const kept: KeptPack[] = []
    const head = await log.group('Build the head', () =>
      measureTree(opened, 'head', false, listed, {
        gzip: true,
        files: false,
        onChecked: () => whileGoCompiles(measureBase, host),
        ...packingBeside(plan, subject, host, measureBase, kept)
      })
    )
    const baseline = await measureBase()
    if (baseline.kind === 'missing') log.info(`No baseline: ${baseline.why}`)
    const rebuilt = rebuiltOf(baseline)
    return {
      baseline,
      head,
      searchNotices: search.notices,
      ...cacheResult(
        plan,
        brought,
        kept,
        {
          head: head.build,
          base: rebuilt?.build ?? null
        },
        host
      )
    }
  } finally {
    await search.close()
    await modules.keep()
  }
}
