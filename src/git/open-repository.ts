// Opens the repository of a checkout, read-only, with a private repository of the
// run beside it.
import { realpath, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { UserError } from '../core/user-error.ts'
import { parseLocalConfig } from './checkout/local-config.ts'
import type { ProcessEnvironment } from '../host/process.ts'
import type { FetchToken } from './environment.ts'
import { refuseOldGit } from './git-version.ts'
import {
  complaint,
  execute,
  findGit,
  hashPattern,
  query,
  querySeconds,
  type Git,
  type Repository
} from './git.ts'
import { makeStore, sparsePatternsOf } from './store.ts'

export interface OpenRepositoryOptions {
  /** This run's scratch directory, in which the private repository is made. */
  readonly scratch: string
  readonly surroundings?: ProcessEnvironment
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
  const stats = await stat(directory).catch(() => null)
  if (!stats?.isDirectory()) {
    throw new UserError(`${directory} is not a directory`)
  }
  await refuseOldGit(git, directory)
  const places = await placesOf(git, directory)
  const { top, common, own, objects, objectFormat, isShallow } = places
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
    isShallow
  }
}

/** Paths as git gives them, absolute or relative to the directory. */
interface RepositoryPlaces {
  /** Root of the work tree. */
  readonly top: string
  /** The directory of the repository that all work trees share. */
  readonly common: string
  /** The directory of this work tree's own files. */
  readonly own: string
  readonly objects: string
  /** `sha1` or `sha256`. */
  readonly objectFormat: string
  readonly isShallow: boolean
}

/** @throws UserError when git doesn't open a repository there */
async function placesOf(
  git: Git,
  directory: string
): Promise<RepositoryPlaces> {
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
  const isShallow = shallow === 'true'
  return { top, common, own, objects, objectFormat, isShallow }
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
