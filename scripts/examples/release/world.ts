// The surroundings of the example: a repository whose releases are tagged one after the
// other, and a GitHub that has them.
import { spawn } from 'node:child_process'
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { join } from 'node:path'
import { commitRelease, git, type AddedFiles } from '../../../bench/releases.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../../__tests__/servers/github-server.ts'
import type { Report } from '../../../src/core/model/report.ts'
import type { Assets } from './build-dist.ts'

const project = join(import.meta.dirname, '..', '..', '..')

export interface World {
  /** The checkout. */
  readonly tree: string
  readonly github: GitHubServer
  /** Commits the sources of a version to main, tags them, and pushes both. */
  release(version: string, added: AddedFiles): void
  /** Commits a file to main after the tag that is checked out, and pushes it. */
  changeOnMain(path: string, content: string): void
  /** Makes a draft with what was built. */
  draft(tag: string, assets: Assets): void
  /** Makes the draft public, and nobody replaces its assets from then on. */
  publish(tag: string): void
  guard(flags: readonly string[]): Promise<Guarded>
}

/** What the guard said. */
export interface Guarded {
  readonly status: number
  readonly seconds: number
  readonly report: Report
  /** The report for the release notes; null: none was made. */
  readonly notes: string | null
}

/** A pair of keys that everybody has: the same commits on every machine. */
export function exampleKeys(): {
  readonly publicKey: string
  readonly privatePem: string
} {
  const seed = createHash('sha256').update('example of a release').digest()
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex')
  const key = createPrivateKey({
    key: Buffer.concat([prefix, seed]),
    format: 'der',
    type: 'pkcs8'
  })
  return {
    publicKey: createPublicKey(key)
      .export({ format: 'der', type: 'spki' })
      .toString('base64'),
    privatePem: key.export({ format: 'pem', type: 'pkcs8' }).toString()
  }
}

/** @param scratch an empty directory */
export async function makeWorld(
  module: string,
  repository: string,
  scratch: string
): Promise<World> {
  const tree = join(scratch, repository.replace(/^.*\//, ''))
  const origin = join(scratch, 'origin.git')
  mkdirSync(tree)
  mkdirSync(origin)
  git(origin, 'init', '--quiet', '--bare', '--initial-branch=main')
  git(tree, 'init', '--quiet', '--initial-branch=main')
  git(tree, 'remote', 'add', 'origin', origin)
  const github = await startGitHubServer()
  const { releases } = github
  const releaseOf = (tag: string) => {
    const found = releases.list.find((one) => one.tag === tag)
    if (found === undefined) throw new Error(`${tag} has no release`)
    return found
  }
  return {
    tree,
    github,
    release(version, added) {
      git(tree, 'fetch', '--quiet', 'origin')
      const hasMain = git(tree, 'branch', '--list', '--remotes') !== ''
      const start = hasMain ? ['origin/main'] : []
      git(tree, 'checkout', '--quiet', '-B', 'main', ...start)
      commitRelease(tree, { module, version }, added)
      git(tree, 'tag', version)
      git(tree, 'push', '--quiet', 'origin', 'main', version)
    },
    changeOnMain(path, content) {
      commitFile(join(scratch, 'colleague'), origin, path, content)
    },
    draft(tag, assets) {
      releases.add(tag, { isDraft: true }, assets)
    },
    publish(tag) {
      Object.assign(releaseOf(tag), { isDraft: false, isImmutable: true })
    },
    guard: (flags) => runGuard(flags, { scratch, tree, repository, github })
  }
}

/** Somebody else's clone: what is checked out stays the tag. */
function commitFile(
  clone: string,
  origin: string,
  path: string,
  content: string
): void {
  rmSync(clone, { recursive: true, force: true })
  mkdirSync(clone)
  git(clone, 'clone', '--quiet', origin, '.')
  writeFileSync(join(clone, path), content)
  git(clone, 'commit', '--quiet', '--all', '-m', `Change ${path}`)
  git(clone, 'push', '--quiet', 'origin', 'main')
}

interface Place extends Pick<World, 'tree' | 'github'> {
  readonly scratch: string
  readonly repository: string
}

async function runGuard(
  flags: readonly string[],
  { scratch, tree, repository, github }: Place
): Promise<Guarded> {
  const output = join(scratch, 'report.json')
  const files = join(scratch, 'files')
  rmSync(files, { recursive: true, force: true })
  const started = performance.now()
  const status = await ended(
    [
      join(project, 'src', 'cli.ts'),
      'release',
      'check',
      ...flags,
      `--repository=${repository}`,
      '--token=t',
      `--release-files=${files}`,
      '--format=json',
      `--output=${output}`
    ],
    tree,
    {
      PATH: process.env['PATH'] ?? '',
      HOME: join(scratch, 'home'),
      GITHUB_API_URL: github.url
    }
  )
  if (status > 1) throw new Error(`release check ended with ${status}`)
  const notes = join(files, 'go-size-gate.report.md')
  return {
    status,
    seconds: (performance.now() - started) / 1000,
    report: JSON.parse(readFileSync(output, 'utf8')),
    notes: existsSync(notes) ? readFileSync(notes, 'utf8') : null
  }
}

/** The server is in this process, which must not wait for it. */
function ended(
  args: readonly string[],
  cwd: string,
  env: Record<string, string>
): Promise<number> {
  const child = spawn(process.execPath, args, { cwd, env, stdio: 'inherit' })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code) => {
      resolve(code ?? 2)
    })
  })
}
