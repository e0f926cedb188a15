// Running git: array arguments, an explicit environment, no hooks, and nothing
// of a repository's own configuration that would start a program unasked.
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { plainText } from '../core/text/plain-text.ts'
import { run, type Finished } from '../host/process.ts'
import { findProgram } from '../host/search-path.ts'
import { UserError } from '../core/user-error.ts'
import {
  gitEnvironment,
  type Access,
  type FetchToken,
  type Surroundings
} from './environment.ts'
import { refuseOldGit } from './git-version.ts'
import {
  parseLocalConfig,
  type ConfigPair,
  type LocalConfig
} from './checkout/local-config.ts'
import { makeStore, sparsePatternsOf } from './store.ts'

export interface Git {
  /** Absolute path of the program. */
  readonly program: string
  readonly surroundings: Surroundings
}

export interface Repository {
  readonly git: Git
  /** Real path of the work tree. */
  readonly root: string
  /** Absolute path of the git directory that all worktrees share. */
  readonly commonDirectory: string
  /** Absolute path of this run's private repository: see `makeStore`. */
  readonly store: string
  /** What the checkout's own configuration says. */
  readonly config: LocalConfig
  /** For what a partial clone left at its remote. */
  readonly token: FetchToken | undefined
  /** Full hash of the checked-out commit. */
  readonly head: string
  /** Whether history was cut off when the repository was opened. */
  readonly isShallow: boolean
}

/** SHA-1 or SHA-256 object names. */
export const hashPattern = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/

/**
 * Configuration that outranks every file. Hooks and the file system monitor
 * are programs; most of the rest would write more than asked for into the repository.
 */
const hardening = [
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  // A directory of the checkout that looks like a bare repository is none.
  'safe.bareRepository=explicit',
  'submodule.recurse=false',
  'fetch.recurseSubmodules=false',
  'fetch.prune=false',
  'fetch.pruneTags=false',
  'fetch.writeCommitGraph=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'worktree.useRelativePaths=false',
  // Windows: a worktree lies deeper than the checkout.
  'core.longpaths=true'
].flatMap((setting) => ['-c', setting])

/** @throws UserError when there is no git on the PATH */
export async function findGit(surroundings: Surroundings): Promise<Git> {
  const program = await findProgram('git', surroundings.PATH ?? '')
  if (program !== null) return { program, surroundings }
  throw new UserError('git was not found on the PATH; install git')
}

export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const querySeconds = 120
const maxAnswerBytes = 16 * 1024 * 1024

/** A short local question. A non-zero exit is an answer, not an error. */
export async function query(
  git: Git,
  directory: string,
  args: readonly string[]
): Promise<Answer> {
  const { code, stdout, stderr, timedOut } = await execute(
    git,
    directory,
    args,
    {
      access: 'local',
      timeoutSeconds: querySeconds,
      maxStdoutBytes: maxAnswerBytes
    }
  )
  return {
    code: timedOut ? null : code,
    stdout: stdout.toString('utf8').trimEnd(),
    stderr: timedOut
      ? `git ${args[0]} did not end within ${querySeconds} s`
      : stderr.toString('utf8')
  }
}

export interface ExecuteOptions {
  readonly access: Access
  readonly timeoutSeconds: number
  readonly token?: FetchToken | undefined
  /** The checkout's own configuration, for a remote process elsewhere. */
  readonly config?: readonly ConfigPair[]
  readonly maxStdoutBytes?: number
}

/**
 * Runs git, bounded in time and output, in a process group that ends with this
 * program. A non-zero exit is a result, not an error.
 */
export function execute(
  git: Git,
  directory: string,
  args: readonly string[],
  options: ExecuteOptions
): Promise<Finished> {
  const { access, token, config } = options
  return run(git.program, [...hardening, ...args], {
    cwd: directory,
    env: gitEnvironment(git.surroundings, access, token, config),
    timeoutSeconds: options.timeoutSeconds,
    maxStdoutBytes: options.maxStdoutBytes ?? 64 * 1024 * 1024
  })
}

/** Asks the private repository, where all that the run fetched is. */
export function queryStore(
  { git, root, store }: Repository,
  args: readonly string[]
): Promise<Answer> {
  return query(git, root, [`--git-dir=${store}`, ...args])
}

/** Runs git in the private repository; a remote one with the checkout's configuration. */
export function executeInStore(
  { git, root, store, config }: Repository,
  args: readonly string[],
  options: Omit<ExecuteOptions, 'config'>
): Promise<Finished> {
  const { pairs } = config
  return execute(git, root, [`--git-dir=${store}`, ...args], {
    ...options,
    config: pairs
  })
}

/** What git said last, as one line for people, without passwords in URLs. */
export function complaint(stderr: string | Buffer): string {
  const lines = plainText(stderr.toString())
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const line =
    lines.find((text) => /^(?:fatal|error):/.test(text)) ?? lines.at(-1) ?? ''
  return line
    .replaceAll(/:\/\/[^/\s]*@/g, '://')
    .replace(/^(?:fatal|error): /, '')
    .slice(0, 300)
}

export interface OpenRepositoryOptions {
  /** This run's scratch directory, in which the private repository is made. */
  readonly scratch: string
  readonly surroundings?: Surroundings
  readonly token?: FetchToken | undefined
}

/**
 * Opens the repository that `directory` lies in.
 * @throws UserError when there is no usable repository with a commit
 */
export async function openRepository(
  directory: string,
  { scratch, surroundings = process.env, token }: OpenRepositoryOptions
): Promise<Repository> {
  const git = await findGit(surroundings)
  const found = await stat(directory).catch(() => null)
  if (!found?.isDirectory()) {
    throw new UserError(`${directory} is not a directory`)
  }
  await refuseOldGit(git, directory)
  const answer = await query(git, directory, [
    'rev-parse',
    '--show-toplevel',
    '--git-common-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--git-dir',
    '--git-path',
    'objects'
  ])
  if (answer.code !== 0) {
    throw new UserError(whyNotOpened(directory, answer.stderr))
  }
  const lines = answer.stdout.split('\n')
  const [top, common, shallow, objectFormat, own, objects] = lines
  if (
    top === undefined ||
    common === undefined ||
    objectFormat === undefined ||
    own === undefined ||
    objects === undefined ||
    lines.length !== 6
  ) {
    throw new UserError(
      `the path of the git repository at ${directory} contains a line break; move it`
    )
  }
  const head = await query(git, directory, [
    'rev-parse',
    '--verify',
    '--quiet',
    'HEAD^{commit}'
  ])
  if (head.code !== 0 || !hashPattern.test(head.stdout)) {
    throw new UserError(
      `the git repository at ${top} has no commit checked out; commit something first`
    )
  }
  const configured = await query(git, directory, [
    'config',
    '--list',
    '-z',
    '--show-scope'
  ])
  const config = parseLocalConfig(configured.stdout)
  const commonDirectory = await realpath(resolve(directory, common))
  const store = await makeStore({
    scratch,
    commonDirectory,
    objects: await realpath(resolve(directory, objects)),
    objectFormat,
    head: head.stdout,
    refs: await refsOf(git, directory),
    config: config.pairs,
    sparsePatterns: sparsePatternsOf(resolve(directory, own))
  })
  return {
    git,
    root: await realpath(top),
    commonDirectory,
    store,
    config,
    token,
    head: head.stdout,
    isShallow: shallow === 'true'
  }
}

/** All refs, as packed-refs has them. Where they can't be had, fetching takes longer. */
async function refsOf(git: Git, directory: string): Promise<string> {
  const listed = await execute(
    git,
    directory,
    ['for-each-ref', '--format=%(objectname) %(refname)'],
    { access: 'local', timeoutSeconds: querySeconds }
  ).catch(() => null)
  if (listed === null || listed.code !== 0) return ''
  return listed.stdout.toString('utf8')
}

function whyNotOpened(directory: string, stderr: string): string {
  if (stderr.includes('not a git repository')) {
    return `${directory} is not in a git repository; run \`git init\` and commit, or check the repository out first`
  }
  if (stderr.includes('dubious ownership')) {
    return `the git repository at ${directory} belongs to another user; trust it with \`git config --global --add safe.directory ${directory}\``
  }
  if (/bare repository|must be run in a work tree/.test(stderr)) {
    return `the git repository at ${directory} has no work tree; use a clone with checked-out files`
  }
  return `git could not open the repository at ${directory}: ${complaint(stderr)}`
}
