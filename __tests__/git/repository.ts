// Real git repositories in temporary folders, for tests.
import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  realpathSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** One temporary folder with a private HOME. */
export interface Lab {
  readonly directory: string
  /** The surroundings of a run in this lab. */
  readonly surroundings: Record<string, string>
  /** How such a run opens a repository. */
  readonly opening: {
    readonly scratch: string
    readonly surroundings: Record<string, string>
  }
  readonly path: (...parts: readonly string[]) => string
  readonly git: (directory: string, ...args: readonly string[]) => string
  /** A new repository on branch `main` with one commit. */
  readonly create: (name: string) => string
  /** Writes files and commits them; returns the hash. */
  readonly commit: (
    directory: string,
    files: Readonly<Record<string, string>>
  ) => string
  /** A clone over git's own protocol, as from a server. */
  readonly clone: (
    from: string,
    name: string,
    ...args: readonly string[]
  ) => string
  readonly close: () => void
}

export function makeLab(): Lab {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-git-')))
  const path = (...parts: readonly string[]): string =>
    join(directory, ...parts)
  const home = path('home')
  mkdirSync(home)
  const scratch = path('stores')
  mkdirSync(scratch)
  writeFileSync(
    join(home, '.gitconfig'),
    '[protocol "file"]\n\tallow = always\n[init]\n\tdefaultBranch = main\n'
  )
  const surroundings = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    GIT_CONFIG_NOSYSTEM: '1'
  }
  let clock = 1_700_000_000
  const git = (at: string, ...args: readonly string[]): string =>
    execFileSync('git', args, {
      cwd: at,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...surroundings,
        GIT_AUTHOR_NAME: 'A',
        GIT_AUTHOR_EMAIL: 'a@example.com',
        GIT_AUTHOR_DATE: `${clock} +0000`,
        GIT_COMMITTER_NAME: 'A',
        GIT_COMMITTER_EMAIL: 'a@example.com',
        GIT_COMMITTER_DATE: `${clock} +0000`
      }
    }).trimEnd()
  const commit: Lab['commit'] = (at, files) => {
    clock += 60
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(at, name)), { recursive: true })
      writeFileSync(join(at, name), content)
    }
    git(at, 'add', '--all')
    git(at, 'commit', '--quiet', '--message', `commit ${clock}`)
    return git(at, 'rev-parse', 'HEAD')
  }
  return {
    directory,
    surroundings,
    opening: { scratch, surroundings },
    path,
    git,
    commit,
    create(name) {
      const at = path(name)
      mkdirSync(at, { recursive: true })
      git(at, 'init', '--quiet', '--initial-branch=main')
      commit(at, { 'README.md': `${name}\n` })
      return at
    },
    clone(from, name, ...args) {
      const at = path(name)
      git(directory, 'clone', '--quiet', ...args, `file://${from}`, at)
      return at
    },
    close() {
      rmSync(directory, { recursive: true, force: true })
    }
  }
}

/**
 * Every file below a directory with its content, links with their targets,
 * and directories; without git's object store.
 */
export function snapshot(directory: string): Record<string, string> {
  const found: Record<string, string> = {}
  const walk = (at: string, name: string): void => {
    for (const entry of readdirSync(at, { withFileTypes: true })) {
      const path = join(at, entry.name)
      const label = name === '' ? entry.name : `${name}/${entry.name}`
      if (/(?:^|\/)\.git\/(?:modules\/.*\/)?objects$/.test(label)) continue
      if (entry.isDirectory()) {
        found[`${label}/`] = ''
        walk(path, label)
      } else if (entry.isSymbolicLink()) found[label] = readlinkSync(path)
      else found[label] = readFileSync(path, 'latin1')
    }
  }
  walk(directory, '')
  return found
}

/** What a test may not have changed in a checkout. */
export function stateOf(lab: Lab, directory: string): unknown {
  return {
    files: snapshot(directory),
    worktrees: lab.git(directory, 'worktree', 'list', '--porcelain'),
    refs: lab.git(directory, 'for-each-ref'),
    head: lab.git(directory, 'rev-parse', 'HEAD')
  }
}
