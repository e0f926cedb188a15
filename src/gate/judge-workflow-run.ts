// Judges, on `workflow_run`, what a pull request's own run measured; none
// of its code runs. It has the base repository's token and checks out
// nothing. Only the head's measurements come from that run.
import { pointsOf } from '../core/history/record-history.ts'
import type { ChangedFiles } from '../github/changed-files.ts'
import type { PullRequestEvent } from '../github/event/event.ts'
import type { Plan } from '../core/plan/plan.ts'
import { allowancesFor } from '../core/policy/allowance.ts'
import { chooseBudget } from '../core/policy/budget-file/choose-budget.ts'
import { noOverride } from '../core/policy/override.ts'
import type { Provenance } from '../core/model/report.ts'
import { UserError } from '../core/user-error.ts'
import {
  verifyNamedBase,
  type VerifiedBase
} from './baseline/verify-named-base.ts'
import { collectLegs } from './legs/collect-legs.ts'
import { showLastRelease } from './release/show-last-release.ts'
import { givenClaims } from './given/given-claims.ts'
import { withMissing } from './judge/with-missing.ts'
import { findExact, type StoredSearch } from './baseline/find-stored.ts'
import { formerRecordOfLeg } from './baseline/former-record.ts'
import { toolName, type Host } from './services.ts'
import {
  judgeFindings,
  measurementsOf,
  type GateResult
} from './judge/judge-findings.ts'
import { findPreviousGo } from './baseline/find-previous-go.ts'
import type { PreviousGo } from './baseline/previous-go.ts'
import type { LegResult } from './legs/leg-result.ts'
import { missingBase, type Leg, type LegBase } from './judge/make-report.ts'
import { withNotices } from './legs/merge-provenance.ts'
import { nothingMeasured } from './legs/nothing-measured.ts'
import type { RunBudget } from './judge/read-budget.ts'
import { pinInputs } from './judge/pin-inputs.ts'

/** Bytes of a budget file. */
const maxBudgetBytes = 1024 * 1024

/** @throws UserError where nothing can be judged */
export async function judgeWorkflowRun(
  requested: Plan,
  services: Host
): Promise<GateResult> {
  const { event, mergeBaseByApi: mergeBase, releases } = services
  if (event?.kind !== 'pull_request' || !mergeBase || !releases) {
    throw new UserError('mode: comment is for runs of pull requests')
  }
  const { results, missing } = await collectLegs(requested, services)
  const [first] = results
  if (first === undefined) return nothingMeasured(requested, missing, services)
  const base = await verifyNamedBase(first.base, event, {
    ...releases,
    mergeBase
  })
  const budget = await budgetOf(
    requested,
    services,
    'missing' in base ? event.baseSha : base.commit,
    event
  )
  const { plan, host, notices } = pinInputs(requested, services, budget)
  const legs: Leg[] = []
  const refused: string[] = []
  for (const result of results) {
    const { fingerprint, name: leg } = result
    const job = { fingerprint, leg, former: formerRecordOfLeg(result) }
    const named =
      'missing' in base || result.base !== base.commit
        ? null
        : { ...base, chosenBy, branch: event.baseRef }
    const search = named && (await findExact(plan, named, job, host))
    // The base by a new Go was built in the pull request's own run only.
    const before =
      named === null || search === null || search.match !== null
        ? null
        : await findPreviousGo(plan, named, job, search, host)
    refused.push(...(search?.notices ?? []), ...(before?.notices ?? []))
    legs.push({
      occasion: 'change',
      base: storedBase(search, base, before?.previousGo ?? null),
      head: result.leg.head,
      recorded: false,
      notBuilt: [],
      reproductions: []
    })
  }
  const report = await judgeFindings(
    { legs, budget, override: noOverride, explains: plan.build.explain },
    withNotices(provenanceOf(first, event.headSha), [...notices, ...refused]),
    host
  )
  const shown = await showLastRelease(report, plan, null, budget, host)
  return {
    report: withMissing(shown, missing),
    measurements: measurementsOf(legs),
    plan
  }
}

const chosenBy = "named by the pull request's run, and a commit of the base"

/** @param search null: the leg has no base that may be looked for */
function storedBase(
  search: StoredSearch | null,
  base: VerifiedBase,
  goBefore: PreviousGo | null
): LegBase {
  if ('missing' in base) return missingBase(base.missing)
  if (search === null)
    return missingBase('its legs name different base commits')
  if (search.match !== null) {
    const { baseline, stored } = search.match
    const { measurements } = stored.entry
    const history = pointsOf(stored.entry)
    return { kind: 'found', baseline, measurements, history, goBefore: null }
  }
  const why = search.reasons.join('; ')
  return missingBase(
    why || 'the input baseline allows nothing that is stored',
    goBefore
  )
}

/**
 * The budget file of the base, and this workflow's inputs. What the pull request
 * makes of the file is proposed.
 */
async function budgetOf(
  { budgetPath: path, inlineBudget: inline }: Plan,
  { fileOf, changedFiles }: Host,
  commit: string,
  { author, number, headSha }: PullRequestEvent
): Promise<RunBudget> {
  const file = await fileOf?.({ commit, path }, maxBudgetBytes)
  if (file?.state !== 'read') {
    throw new UserError(
      file?.message ?? 'the budget file can only be read in a workflow run'
    )
  }
  const own = await fileOf?.({ commit: headSha, path }, maxBudgetBytes)
  const differs = own?.state === 'read' && own.text !== file.text
  let changed: ChangedFiles | undefined
  const filesChanged = async () => (changed ??= await changedFiles?.(number))
  // A head that is behind its base has an older file without having touched it.
  const listed = differs ? await filesChanged() : undefined
  const touches =
    differs && (listed?.state !== 'read' || listed.paths.includes(path))
  const head = touches && own?.state === 'read' ? own.text : file.text
  const choice = chooseBudget({ base: file.text, head, path })
  const rules = choice.change?.base ?? choice.counted
  const byFiles = rules.allowances.some(
    ({ dependenciesOnly }) => dependenciesOnly
  )
  const files = byFiles ? await filesChanged() : undefined
  const allowed = allowancesFor(rules, {
    author,
    files: files?.state === 'read' ? files.paths : null
  })
  const common = { inline, allowed: allowed.layers }
  const unknown = [
    ...(own?.state === 'refused'
      ? [
          `whether the pull request changes ${path} is not known: ${own.message}`
        ]
      : []),
    ...(files?.state === 'refused'
      ? [`no allowance of dependencies holds: ${files.message}`]
      : [])
  ]
  return {
    counted: { ...common, file: choice.counted },
    proposed:
      choice.change === null || choice.change.head === null
        ? null
        : { ...common, file: choice.change.head },
    choice,
    rules,
    notices: [...allowed.notices, ...unknown]
  }
}

function provenanceOf({ commit, leg }: LegResult, head: string): Provenance {
  return {
    tool: toolName,
    mode: 'comment',
    event: 'workflow_run',
    headCommit: head,
    overrides: [],
    relaxations: [],
    passedThrough: [],
    modulesReused: 0,
    modulesFetched: 0,
    verified: false,
    notices: [
      `the head's figures were measured by the pull request's own run, of commit ${commit.slice(0, 7)}: its author can influence them, and no check passes by them`
    ],
    reproduce: '',
    reproduceNote:
      "nothing was built here: the pull request's own run has its line in its summary",
    ...givenClaims(leg.head, commit)
  }
}
