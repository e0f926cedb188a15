// Running git: array arguments, an explicit environment, no hooks, and nothing
// of a repository's own configuration that would start a program unasked.
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { getExecOutput } from '@actions/exec'
import { plainText } from '../text/plain-text.ts'
import { run, type Finished } from '../host/process.ts'
import { findProgram } from '../host/search-path.ts'
import { UserError } from '../user-error.ts'
import {
  gitEnvironment,
  type Access,
  type FetchToken,
  type Surroundings
} from './environment.ts'
import { readShallow, type ShallowRecord } from './shallow.ts'

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
  /** Full hash of the checked-out commit. */
  readonly head: string
  /** Whether history was cut off when the repository was opened. */
  readonly isShallow: boolean
  readonly shallow: ShallowRecord
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
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** A short local question. A non-zero exit is an answer, not an error. */
export async function query(
  git: Git,
  directory: string,
  args: readonly string[]
): Promise<Answer> {
  // The first argument is split like a command line, hence the quotes.
  const { exitCode, stdout, stderr } = await getExecOutput(
    `"${git.program}"`,
    [...hardening, ...args],
    {
      cwd: directory,
      env: gitEnvironment(git.surroundings, 'local'),
      silent: true,
      ignoreReturnCode: true
    }
  )
  return { code: exitCode, stdout: stdout.trimEnd(), stderr }
}

export interface ExecuteOptions {
  readonly access: Access
  readonly timeoutSeconds: number
  readonly token?: FetchToken | undefined
  readonly maxStdoutBytes?: number
}

/** Whatever may take long or print much; ended as a group with this program. */
export function execute(
  git: Git,
  directory: string,
  args: readonly string[],
  options: ExecuteOptions
): Promise<Finished> {
  return run(git.program, [...hardening, ...args], {
    cwd: directory,
    env: gitEnvironment(git.surroundings, options.access, options.token),
    timeoutSeconds: options.timeoutSeconds,
    maxStdoutBytes: options.maxStdoutBytes ?? 64 * 1024 * 1024
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

/**
 * Opens the repository that `directory` lies in.
 * @throws UserError when there is no usable repository with a commit
 */
export async function openRepository(
  directory: string,
  surroundings: Surroundings = process.env
): Promise<Repository> {
  const git = await findGit(surroundings)
  const found = await stat(directory).catch(() => null)
  if (!found?.isDirectory()) {
    throw new UserError(`${directory} is not a directory`)
  }
  const answer = await query(git, directory, [
    'rev-parse',
    '--show-toplevel',
    '--git-common-dir',
    '--is-shallow-repository'
  ])
  if (answer.code !== 0) {
    throw new UserError(whyNotOpened(directory, answer.stderr))
  }
  const lines = answer.stdout.split('\n')
  const [top, common, shallow] = lines
  if (top === undefined || common === undefined || lines.length !== 3) {
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
  const commonDirectory = await realpath(resolve(directory, common))
  const content = await readShallow(commonDirectory)
  return {
    git,
    root: await realpath(top),
    commonDirectory,
    head: head.stdout,
    isShallow: shallow === 'true',
    shallow: { original: content, left: content }
  }
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
