// `history`: sizes of binaries over time, from files, records, artifacts or releases.
import { chosenHistory } from '../../core/history/make-history.ts'
import type { History } from '../../core/model/history/history-schema.ts'
import { UserError } from '../../core/user-error.ts'
import { platformOf } from '../../gate/github-services.ts'
import { readRun, type WorkflowRun } from '../../github/event/run.ts'
import type { Log } from '../../host/log.ts'
import { standardErrorLog } from '../standard-error-log.ts'
import type { Arguments } from '../usage/arguments.ts'
import { withVariables } from '../usage/flag-variables.ts'
import { directoryOfRecords } from './from-directory.ts'
import { historyOfFiles } from './from-files.ts'
import { branchHistory, releaseHistory } from './from-github.ts'
import { showHistory } from './show-history.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

/** Points that may be asked for, and releases that are read by default. */
const maxLast = 1000
const usualReleases = 10

type Flags = Arguments['flags']

/** @throws UserError for wrong usage, and where there is nothing to show */
export async function historyCommandLine(args: Arguments): Promise<0> {
  const { log, stop } = standardErrorLog()
  const history = await readHistory(args, log).finally(stop)
  await showHistory(history, args.destination)
  return 0
}

/** The part of a history that the arguments ask for. */
export async function readHistory(
  args: Pick<Arguments, 'flags' | 'positionals'>,
  log: Log
): Promise<History> {
  const { binary = '', target = '' } = args.flags
  const last = lastOf(args.flags)
  const history = await wholeHistory(args, last, log)
  const chosen = chosenHistory(history, { binary, target, last })
  if (chosen.binaries.length > 0 || history.binaries.length === 0) return chosen
  const names = history.binaries.map(({ name, target: of }) =>
    `${name} ${of}`.trim()
  )
  throw new UserError(
    `${binary === '' ? '--target' : '--binary'}: the history has no such binary; it has ${namesAndMore(names, 5)}`
  )
}

async function wholeHistory(
  { flags, positionals }: Pick<Arguments, 'flags' | 'positionals'>,
  last: number | null,
  log: Log
): Promise<History> {
  const { 'baseline-dir': directory, key } = flags
  if (positionals.length > 0) {
    refuse(flags, githubFlags, 'files have none')
    refuse(flags, ['baseline-dir', 'key'], 'files have none')
    return await historyOfFiles(positionals)
  }
  if (directory !== undefined) {
    refuse(flags, githubFlags, '--baseline-dir is a directory of this machine')
    return await directoryOfRecords(directory, key)
  }
  return await historyOnGitHub(flags, last, log)
}

const githubFlags = ['repository', 'branch', 'releases', 'token']

/** @throws UserError for a flag that means nothing here */
function refuse(flags: Flags, names: readonly string[], why: string): void {
  const given = names.find((name) => flags[name] !== undefined)
  if (given === undefined) return
  throw new UserError(`--${given} can't be used here: ${why}`)
}

async function historyOnGitHub(
  typed: Flags,
  last: number | null,
  log: Log
): Promise<History> {
  const run = runOf(typed)
  const { owner, repo, filesUrl } = run
  const flags = withVariables(typed, process.env)
  const { branch = '', key = '', token = '' } = flags
  const platform = platformOf(run, token)
  if (typed.releases === undefined) {
    const client = await platform.openClient()
    const page = filesUrl.replace(/\/(?:src\/commit|blob)$/, '')
    const query = { owner, repo, branch, key, last }
    return await branchHistory(client, query, page, log)
  }
  refuse(typed, ['branch', 'key'], 'releases have none')
  const count = last ?? usualReleases
  return await releaseHistory(platform.releases, `${owner}/${repo}`, count, log)
}

/** The repository that is named, or that of the workflow. */
function runOf({ repository }: Flags): WorkflowRun {
  const { GITHUB_REPOSITORY: known = '' } = process.env
  const name = repository ?? known
  if (name === '') {
    throw new UserError(
      'history needs a source: name files, --baseline-dir DIR or --repository OWNER/NAME'
    )
  }
  if (!/^[\w.-]+\/[\w.-]+$/.test(name)) {
    throw new UserError(
      `--repository: "${name}" is not accepted; use OWNER/NAME`
    )
  }
  return readRun({ ...process.env, GITHUB_REPOSITORY: name })
}

function lastOf({ last: text }: Flags): number | null {
  if (text === undefined) return null
  const count = /^\d{1,4}$/.test(text) ? Number(text) : 0
  if (count < 1 || count > maxLast) {
    throw new UserError(
      `--last: "${text}" is not accepted; use a number of points from 1 to ${maxLast}`
    )
  }
  return count
}
