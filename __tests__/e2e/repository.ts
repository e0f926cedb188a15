// A repository on a "server" (a bare one on disk) and what actions/checkout
// makes of it. The commits are deterministic.
import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Sandbox } from './sandbox.ts'

/** Path -> content; null removes the file. */
export type Files = Readonly<Record<string, string | null>>

export interface PullRequest {
  readonly number: number
  /** Tip of the pull request. */
  readonly head: string
  /** What GitHub checks out: base merged with head, in this order. */
  readonly merge: string
  /** Tip of the base branch when the merge was made. */
  readonly base: string
}

export interface Repository {
  readonly url: string
  /** Full hash of a branch's last commit. */
  tip(branch: string): string
  /** Commits on a branch, which is made from `from` (default: main) if it isn't there. */
  commit(branch: string, files: Files, from?: string): string
  /** Tags the last commit of main; returns it. */
  tag(name: string): string
  /** Tags the last commit of a branch; returns it. */
  tagCommit(name: string, branch: string): string
  /** Moves a tag to the last commit of main, as whoever may push can. */
  moveTag(name: string): void
  /** Merges one branch into another, as a merge commit. */
  merge(into: string, branch: string): string
  /** (Re)builds `refs/pull/N/head` and `refs/pull/N/merge` for a branch. */
  pullRequest(number: number, branch: string): PullRequest
  /** What `actions/checkout` with this full ref leaves; depth 0 is the whole history. */
  checkout(ref: string, options?: { readonly depth?: number }): string
}

const gitEnvironment = {
  PATH: process.env['PATH'] ?? '',
  HOME: '/nonexistent',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'A',
  GIT_AUTHOR_EMAIL: 'a@example.com',
  GIT_AUTHOR_DATE: '2026-01-02T03:04:05Z',
  GIT_COMMITTER_NAME: 'A',
  GIT_COMMITTER_EMAIL: 'a@example.com',
  GIT_COMMITTER_DATE: '2026-01-02T03:04:05Z'
}

/** Runs git without anyone's configuration; returns what it printed, trimmed. */
export function git(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd,
    env: gitEnvironment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim()
}

export function write(root: string, files: Files): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(root, path)
    if (content === null) {
      rmSync(target, { recursive: true })
    } else {
      mkdirSync(dirname(target), { recursive: true })
      writeFileSync(target, content)
    }
  }
}

/** A new repository whose branch `main` has one commit with these files. */
export function makeRepository(sandbox: Sandbox, files: Files): Repository {
  const bare = sandbox.directory('origin')
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=main')
  const author = sandbox.directory('author')
  git(author, 'init', '--quiet', '--initial-branch=main')
  const url = pathToFileURL(bare).href
  git(author, 'remote', 'add', 'origin', url)

  const push = (...specs: string[]): void => {
    git(author, 'push', '--quiet', '--force', 'origin', ...specs)
  }
  const tip = (): string => git(author, 'rev-parse', 'HEAD')
  const commitHere = (branch: string, changed: Files): string => {
    write(author, changed)
    git(author, 'add', '--all')
    git(author, 'commit', '--quiet', '--allow-empty', '-m', `Work on ${branch}`)
    push(branch)
    return tip()
  }
  const exists = (branch: string): boolean =>
    git(author, 'branch', '--list', branch) !== ''

  commitHere('main', files)

  return {
    url,
    tip: (branch) => git(author, 'rev-parse', branch),
    commit(branch, changed, from = 'main') {
      if (exists(branch)) git(author, 'checkout', '--quiet', branch)
      else git(author, 'checkout', '--quiet', '-b', branch, from)
      return commitHere(branch, changed)
    },
    tag(name) {
      git(author, 'tag', name, 'main')
      push(`refs/tags/${name}`)
      return git(author, 'rev-parse', 'main')
    },
    tagCommit(name, branch) {
      git(author, 'tag', name, branch)
      push(`refs/tags/${name}`)
      return git(author, 'rev-parse', branch)
    },
    moveTag(name) {
      git(author, 'tag', '--force', name, 'main')
      push(`refs/tags/${name}`)
    },
    merge(into, branch) {
      git(author, 'checkout', '--quiet', into)
      git(
        author,
        'merge',
        '--quiet',
        '--no-ff',
        '-m',
        `Merge ${branch}`,
        branch
      )
      push(into)
      return tip()
    },
    pullRequest(number, branch) {
      const base = git(author, 'rev-parse', 'main')
      const head = git(author, 'rev-parse', branch)
      git(author, 'checkout', '--quiet', '--detach', base)
      const message = `Merge ${head} into ${base}`
      git(author, 'merge', '--quiet', '--no-ff', '-m', message, head)
      const merge = tip()
      push(
        `${head}:refs/pull/${number}/head`,
        `${merge}:refs/pull/${number}/merge`
      )
      return { number, head, merge, base }
    },
    checkout(ref, { depth = 1 } = {}) {
      const workspace = sandbox.directory('workspace')
      git(workspace, 'init', '--quiet', '--initial-branch=main')
      git(workspace, 'remote', 'add', 'origin', url)
      const local = ref.startsWith('refs/heads/')
        ? ref.replace('refs/heads/', 'refs/remotes/origin/')
        : ref.replace('refs/', 'refs/remotes/')
      const specs =
        depth === 0
          ? ['+refs/heads/*:refs/remotes/origin/*', `+${ref}:${local}`]
          : [`--depth=${depth}`, `+${ref}:${local}`]
      git(workspace, 'fetch', '--quiet', '--no-tags', 'origin', ...specs)
      git(workspace, 'checkout', '--quiet', '--detach', local)
      return workspace
    }
  }
}
