// The tools beside ours: what each is, how it is installed and how its users
// run it. They are run and nothing else of them is used.
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../src/core/user-error.ts'

/** A tool of others. */
export interface Peer {
  readonly name: PeerName
  /** e.g. `v1.11.0`. */
  readonly version: string
  /** The executable; null where it could not be had. */
  readonly path: string | null
  /** Why it could not be had, or ''. */
  readonly reason: string
}

export type PeerName = 'gsa' | 'goda' | 'nm'

interface Source {
  readonly module: string
  readonly version: string
  readonly package: string
}

const sources: Readonly<Record<'gsa' | 'goda', Source>> = {
  gsa: {
    module: 'github.com/Zxilly/go-size-analyzer',
    version: 'v1.11.0',
    package: 'github.com/Zxilly/go-size-analyzer/cmd/gsa'
  },
  goda: {
    module: 'github.com/loov/goda',
    version: 'v0.6.0',
    package: 'github.com/loov/goda'
  }
}

/**
 * A tool that stands on the path is taken as it is; else the pinned version is
 * built out of the Go module proxy.
 * @param scratch an existing directory
 */
export function findPeers(
  scratch: string,
  say: (text: string) => void
): Readonly<Record<PeerName, Peer>> {
  return {
    gsa: find('gsa', scratch, say),
    goda: find('goda', scratch, say),
    nm: {
      name: 'nm',
      version: go(scratch, 'env', 'GOVERSION'),
      // Itself, so that nobody waits for the go command before it.
      path: go(scratch, 'tool', '-n', 'nm'),
      reason: ''
    }
  }
}

function go(directory: string, ...args: string[]): string {
  return execFileSync('go', args, {
    cwd: directory,
    env: { ...process.env, GOFLAGS: '' },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe']
  }).trim()
}

function find(
  name: 'gsa' | 'goda',
  scratch: string,
  say: (text: string) => void
): Peer {
  const onPath = spawnSync('bash', ['-c', 'command -v -- "$1"', 'bash', name], {
    encoding: 'utf8'
  }).stdout.trim()
  const { version, package: main } = sources[name]
  try {
    const path = onPath || build(name, scratch)
    return { name, version: versionOf(scratch, path), path, reason: '' }
  } catch (error) {
    const reason = `${main}@${version} can't be installed (${told(error)})`
    say(reason)
    return { name, version, path: null, reason }
  }
}

/** In a module of its own: its dependencies are those that it names. */
function build(name: 'gsa' | 'goda', scratch: string): string {
  const { module, version, package: main } = sources[name]
  const directory = join(scratch, `peer-${name}`)
  mkdirSync(directory)
  const release = go(scratch, 'env', 'GOVERSION').replace(/^go/, '')
  writeFileSync(
    join(directory, 'go.mod'),
    `module peer\n\ngo ${release}\n\ntool ${main}\n\nrequire ${module} ${version}\n`
  )
  go(directory, 'mod', 'tidy')
  const path = join(directory, name)
  go(directory, 'build', '-o', path, main)
  return path
}

/** As its build info says. */
function versionOf(directory: string, path: string): string {
  const lines = go(directory, 'version', '-m', path).split('\n')
  const module = Object.values(sources).map((source) => source.module)
  const line = lines
    .map((text) => text.trim().split(/\s+/))
    .find(
      ([kind, of]) =>
        /^(?:mod|dep)$/.test(kind ?? '') && module.includes(of ?? '')
    )
  return line?.[2] ?? 'of an unknown version'
}

/** The last line of what the go command said. */
function told(error: unknown): string {
  const stderr =
    typeof error === 'object' && error !== null && 'stderr' in error
      ? String(error.stderr).trim()
      : ''
  const line = (stderr || messageOf(error)).split('\n').at(-1)?.trim() ?? ''
  return line.replaceAll(/https?:\/\/\S+?(?=:?(?:\s|$))/g, '…')
}
