// `replay`: judges a recorded history by a budget, to choose limits from
// data instead of guessing.
import type { GitHubClient } from '../../github/client.ts'
import type { Log } from '../../host/log.ts'
import { noBudgetFile, noLayer, type Budget } from '../../core/policy/budget.ts'
import {
  inlineLayer,
  inlineNames
} from '../../core/policy/budget-file/inline-budget.ts'
import type { ChangeFacts } from '../../core/policy/allowance.ts'
import { judgedPart } from '../../core/policy/parts.ts'
import { replay as judgeHistory } from '../../core/policy/replay.ts'
import type { Replay, ReplayedChange } from '../../core/model/replay.ts'
import { UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'
import { readBudgetFile } from '../diff.ts'
import { artifactHistory } from './from-artifacts.ts'
import { directoryHistory } from './from-directory.ts'
import type { History, Keep } from './history.ts'
import { factsFor, pullFinder, type PullFinder } from './pull-requests.ts'

/** Commits of a branch on GitHub that are looked at by default, and at most. */
const usualCommits = 100
const maxCommits = 1000

/** Changes whose pull request is asked for. */
const maxPulls = 100

/** Opens GitHub's API for a token; '' for none. */
export type OpenClient = (token: string) => Promise<GitHubClient>

/**
 * @param repository `owner/name` where no flag names it; '' for none
 * @throws UserError for wrong usage, a malformed budget or a history that can't be read
 */
export async function replay(
  args: Arguments,
  repository: string,
  openClient: OpenClient,
  log: Log
): Promise<Replay> {
  const { flags } = args
  const since = sinceOf(flags.since)
  const limit = limitOf(flags.limit)
  const budget = await budgetOf(flags)
  const keep: Keep = (measurement) => judgedPart(measurement, budget.file)
  if (flags.from !== undefined) {
    const other = ['repository', 'branch', 'key', 'token'].find(
      (name) => flags[name] !== undefined
    )
    if (other !== undefined) {
      throw new UserError(
        `--${other} is for the history on GitHub, and --from names a directory`
      )
    }
    const history = cut(
      await directoryHistory(
        flags.from,
        keep,
        'copy its records to another directory, and unpack them there with gunzip'
      ),
      since,
      limit
    )
    return makeReplay(history, budget, flags, {
      facts: new Map(),
      why: 'a record does not say who made a change, and in which files'
    })
  }
  const [owner = '', repo = ''] = repositoryOf(flags.repository ?? repository)
  const client = await openClient(flags.token ?? '')
  const commitLimit = limit ?? (since === null ? usualCommits : maxCommits)
  const { branch = '', key = '' } = flags
  const day = since === null ? '' : new Date(since).toISOString().slice(0, 10)
  const query = {
    owner,
    repo,
    branch,
    key,
    maxCommits: commitLimit,
    since: day
  }
  const result = await artifactHistory(client, query, keep, log)
  const history = cut(result, since, limit)
  const finder = pullFinder(client, { owner, repo }, result.branch)
  const { facts, refusal } = await factsFor(
    history.commits.slice(1).map(({ commit }) => commit),
    budget.file.allowances,
    finder,
    client,
    { owner, repo }
  )
  const known = { facts, why: refusal }
  return await withPulls(makeReplay(history, budget, flags, known), finder)
}

function repositoryOf(text: string): readonly string[] {
  const [, owner, repo] = /^([\w.-]+)\/([\w.-]+)$/.exec(text) ?? []
  if (owner === undefined || repo === undefined) {
    throw new UserError(
      text === ''
        ? 'replay needs a history: --from DIR with saved measurements, or --repository OWNER/NAME and a token'
        : `--repository: "${text}" is not accepted; use OWNER/NAME`
    )
  }
  return [owner, repo]
}

/** Milliseconds of the epoch; null for no limit. */
function sinceOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const time = /^\d{4}-\d\d-\d\d(?:T[\d:.]+Z)?$/.test(text)
    ? Date.parse(text)
    : Number.NaN
  if (Number.isNaN(time)) {
    throw new UserError(
      `--since: "${text}" is not accepted; use a date such as 2026-09-01`
    )
  }
  return time
}

function limitOf(text: string | undefined): number | null {
  if (text === undefined) return null
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (count < 2 || count > maxCommits) {
    throw new UserError(
      `--limit: "${text}" is not accepted; use a number of commits from 2 to ${maxCommits}`
    )
  }
  return count
}

async function budgetOf(flags: Arguments['flags']): Promise<Budget> {
  const { file } =
    flags.budget === undefined
      ? { file: noBudgetFile }
      : await readBudgetFile(flags.budget)
  const inline = inlineNames.some((name) => flags[name] !== undefined)
    ? inlineLayer(flags)
    : noLayer
  return { inline, file }
}

/**
 * The newest commits of a history.
 * @param since milliseconds of the epoch
 */
function cut(
  history: History,
  since: number | null,
  limit: number | null
): History {
  const { commits } = history
  if (since !== null && commits.some(({ measuredAt }) => measuredAt === '')) {
    throw new UserError(
      `--since needs times, and files in ${history.name} have none; use --limit`
    )
  }
  const kept = commits.filter(
    ({ measuredAt }) => since === null || Date.parse(measuredAt) >= since
  )
  return { ...history, commits: limit === null ? kept : kept.slice(-limit) }
}

function makeReplay(
  { kind, name, commits, notices }: History,
  budget: Budget,
  flags: Arguments['flags'],
  { facts, why }: AllowanceFacts
): Replay {
  const body = judgeHistory(commits, budget, facts)
  return {
    schemaVersion: 1,
    source: { kind, name },
    budget: {
      file: flags.budget ?? '',
      flags: inlineNames.flatMap((flag) =>
        flags[flag] === undefined ? [] : `${flag} ${flags[flag]}`
      )
    },
    ...body,
    notices: [...notices, ...unknowable(budget, body.counts.stopped, why)]
  }
}

/** What allowances ask of changes, as far as it is known. */
interface AllowanceFacts {
  readonly facts: ReadonlyMap<string, ChangeFacts>
  /** Why not of all; null where it is. */
  readonly why: string | null
}

/** What isn't known of the changes, as far as it matters. */
function unknowable(
  { file }: Budget,
  stopped: number,
  why: string | null
): readonly string[] {
  return [
    ...(stopped === 0
      ? []
      : [
          'overrides are not known: a change that was let pass by one counts as stopped'
        ]),
    ...(file.allowances.length === 0 || why === null
      ? []
      : [`allowances are not applied to all changes: ${why}`])
  ]
}

/** Names the pull requests of what would have been stopped or warned of. */
async function withPulls(made: Replay, finder: PullFinder): Promise<Replay> {
  const worstFirst = [
    ...made.changes.filter(({ state }) => state === 'stopped').toReversed(),
    ...made.changes.filter(({ state }) => state === 'warned').toReversed()
  ].slice(0, maxPulls)
  const numbers = new Map<string, number>()
  for (const { head } of worstFirst) {
    const pull = await finder.find(head.commit)
    if (pull !== null) numbers.set(head.commit, pull.number)
  }
  const refusal = worstFirst.length === 0 ? null : finder.refusal()
  return {
    ...made,
    changes: made.changes.map((change): ReplayedChange => ({
      ...change,
      pullRequest: numbers.get(change.head.commit) ?? null
    })),
    notices: [
      ...made.notices,
      ...(refusal === null
        ? []
        : [`not all pull requests are named: ${refusal}`])
    ]
  }
}
