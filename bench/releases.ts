// Releases of Go programs, from the module proxy, as commits of a repository.
import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'

export interface Release {
  /** Module path, e.g. `github.com/junegunn/fzf`. */
  readonly module: string
  readonly version: string
  /** Paths that the module's zip has and its repository doesn't. */
  readonly strays?: readonly string[]
}

/** Path -> content. */
export type AddedFiles = Readonly<Record<string, string>>

/** What go said of a module in the module cache. */
interface Downloaded {
  readonly Dir?: string
  readonly Error?: string
}

/** Directory of a release's sources in the module cache; fetches what is missing. */
export function download({ module, version }: Release): string {
  const text = execFileSync(
    'go',
    ['mod', 'download', '-json', `${module}@${version}`],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] }
  )
  const { Dir, Error: message }: Downloaded = JSON.parse(text)
  if (Dir === undefined) throw new Error(message ?? `no ${module}@${version}`)
  return Dir
}

// Equal sources give equal commits, on every machine and day.
const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'go-size-gate',
  GIT_AUTHOR_EMAIL: 'go-size-gate@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'go-size-gate',
  GIT_COMMITTER_EMAIL: 'go-size-gate@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z'
}

/** Runs git with nobody's configuration; what it printed, trimmed. */
export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: directory,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  }).trim()
}

/** Copies a tree; the module cache's files can't be written to, a checkout's can. */
function copyWritable(from: string, to: string): void {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const target = join(to, entry.name)
    if (entry.isDirectory()) copyWritable(join(from, entry.name), target)
    else {
      copyFileSync(join(from, entry.name), target)
      chmodSync(target, 0o644)
    }
  }
}

/** Removes every file of a checkout. */
function empty(directory: string): void {
  for (const name of readdirSync(directory)) {
    if (name !== '.git') rmSync(join(directory, name), { recursive: true })
  }
}

/**
 * Makes a repository with one commit per release on branch `main`; the last
 * one is checked out.
 * @param directory does not exist yet
 * @returns the commits' hashes, in the order of the releases
 */
export function makeReleaseRepository(
  directory: string,
  releases: readonly Release[]
): string[] {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '--initial-branch=main')
  return releases.map((release) => commitRelease(directory, release))
}

/**
 * Commits a release, whatever the commit before it had; its files are then as a
 * checkout leaves them.
 * @param added files besides those of the release
 * @returns the commit's hash
 */
export function commitRelease(
  directory: string,
  release: Release,
  added: AddedFiles = {}
): string {
  empty(directory)
  copyWritable(download(release), directory)
  for (const stray of release.strays ?? []) {
    rmSync(join(directory, stray), { recursive: true, force: true })
  }
  for (const [path, content] of Object.entries(added)) {
    mkdirSync(dirname(join(directory, path)), { recursive: true })
    writeFileSync(join(directory, path), content)
  }
  // Forced: a .gitignore of the program may name files of its release.
  git(directory, 'add', '--all', '--force')
  const message = `${release.module} ${release.version}`
  git(directory, 'commit', '--quiet', '--allow-empty', '-m', message)
  // With the line ends of .gitattributes.
  empty(directory)
  git(directory, 'checkout', '--quiet', '--', '.')
  return git(directory, 'rev-parse', 'HEAD')
}
