// Runs git: array arguments, an explicit environment, no hooks, and no
// configuration of a repository that would start a program.
import { plainText } from '../core/text/plain-text.ts'
import {
  run,
  type ProcessResult,
  type ProcessEnvironment
} from '../host/process.ts'
import { findProgram } from '../host/search-path.ts'
import { UserError } from '../core/user-error.ts'
import { gitEnvironment, type Access, type FetchToken } from './environment.ts'
import type { ConfigPair, LocalConfig } from './checkout/local-config.ts'

export interface Git {
  /** Absolute path of the program. */
  readonly program: string
  readonly surroundings: ProcessEnvironment
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
export async function findGit(surroundings: ProcessEnvironment): Promise<Git> {
  const program = await findProgram('git', surroundings.PATH ?? '')
  if (program !== null) return { program, surroundings }
  throw new UserError('git was not found on the PATH; install git')
}

export interface Answer {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export const querySeconds = 120
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
): Promise<ProcessResult> {
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
): Promise<ProcessResult> {
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
