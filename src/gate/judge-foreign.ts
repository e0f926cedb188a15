// What the run of a pull request measured, judged where its code has no hand: on
// `workflow_run`, with the base repository's token and nothing checked out. Only
// the head's measurements are taken from what the run left.
import type { Plan } from '../plan/plan.ts'
import { allowancesFor, nothingAllowed } from '../policy/allowance.ts'
import { chooseBudget } from '../policy/choose.ts'
import { noOverride } from '../policy/override.ts'
import type { Provenance, Report } from '../report/report.ts'
import { UserError } from '../user-error.ts'
import { artifactStore } from './artifact-store.ts'
import { collectLegs } from './collect-legs.ts'
import { toolName, type Host } from './host.ts'
import { judgeFindings } from './judge-findings.ts'
import type { LegResult } from './leg-result.ts'
import type { Leg, LegBase } from './make-report.ts'
import type { RunBudget } from './read-budget.ts'
import { baselineOf } from './stored.ts'
import { withMissing } from './with-missing.ts'

/** Bytes of a budget file. */
const maxBudgetBytes = 1024 * 1024

/** @throws UserError where nothing can be judged */
export async function judgeForeign(plan: Plan, host: Host): Promise<Report> {
  const { event, mergeBaseByApi } = host
  if (event?.kind !== 'pull_request' || !mergeBaseByApi) {
    throw new UserError('mode: comment is for runs of pull requests')
  }
  const { results, missing } = await collectLegs(plan, host)
  const [first] = results
  if (first === undefined) throw new UserError(missing.join('; '))
  const base = await believedBase(first, event, mergeBaseByApi)
  const legs: Leg[] = []
  for (const result of results) {
    legs.push({
      occasion: 'change',
      base:
        'missing' in base || result.base !== base.commit
          ? {
              kind: 'missing',
              why:
                'missing' in base
                  ? base.missing
                  : 'its legs name different base commits'
            }
          : await storedBase(plan, host, result, event.baseRef),
      head: result.leg.head,
      recorded: false,
      notBuilt: [],
      reproductions: []
    })
  }
  const budget = await budgetOf(
    plan,
    host,
    'missing' in base ? event.baseSha : base.commit,
    event.author
  )
  const report = await judgeFindings(
    { legs, budget, override: noOverride },
    provenanceOf(first, event.headSha),
    host
  )
  return withMissing(report, missing)
}

type PullRequest = Extract<Host['event'], { readonly kind: 'pull_request' }>

/**
 * The base that the run names, where it may be one: a commit of the base branch,
 * and not older than where the pull request left it.
 */
async function believedBase(
  { base }: LegResult,
  { baseRef, headSha }: PullRequest,
  mergeBase: NonNullable<Host['mergeBaseByApi']>
): Promise<{ readonly commit: string } | { readonly missing: string }> {
  if (base === '') return { missing: 'the run had no base' }
  const onBranch = await mergeBase(base, baseRef)
  if ('missing' in onBranch) return onBranch
  if (onBranch.commit !== base) {
    const missing = `the run names the base ${base.slice(0, 7)}, which is no commit of ${baseRef}`
    return { missing }
  }
  const left = await mergeBase(baseRef, headSha)
  if ('missing' in left) return left
  const since = await mergeBase(left.commit, base)
  if ('missing' in since) return since
  return since.commit === left.commit
    ? { commit: base }
    : {
        missing: `the run names the base ${base.slice(0, 7)}, which is older than where the pull request left ${baseRef}`
      }
}

async function storedBase(
  { key, baseline }: Plan,
  { pushArtifacts, repository }: Host,
  result: LegResult,
  branch: string
): Promise<LegBase> {
  if (!baseline.artifact) {
    return { kind: 'missing', why: 'the input baseline allows no artifact' }
  }
  const { base: commit, fingerprint } = result
  const identity = { repository, commit, key, fingerprint }
  const answer = await artifactStore(pushArtifacts, branch).find(identity, [
    commit
  ])
  if (answer.kind !== 'found') return { kind: 'missing', why: answer.why }
  const chosenBy = "named by the pull request's run, and a commit of the base"
  return {
    kind: 'found',
    baseline: baselineOf(answer, { commit, chosenBy }, 0),
    measurements: answer.entry.measurements
  }
}

/** The budget file of the base, and this workflow's inputs. */
async function budgetOf(
  { budgetPath: path, inlineBudget: inline }: Plan,
  { fileOf }: Host,
  commit: string,
  author: string
): Promise<RunBudget> {
  const file = await fileOf?.({ commit, path }, maxBudgetBytes)
  if (file?.state !== 'read') {
    throw new UserError(
      file?.message ?? 'the budget file can only be read in a workflow run'
    )
  }
  const choice = chooseBudget({ base: file.text, head: file.text, path })
  const allowed =
    choice.counted.allowances.length === 0
      ? nothingAllowed
      : allowancesFor(choice.counted, { author, files: null })
  return {
    counted: { inline, file: choice.counted, allowed: allowed.layers },
    proposed: null,
    choice,
    notices: allowed.notices
  }
}

function provenanceOf({ commit }: LegResult, head: string): Provenance {
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
    reproduce: ''
  }
}
