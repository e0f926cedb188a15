// go-size-analyzer, a program of others under another licence: installed or
// given, run as it is, and its JSON read. Nothing of it is copied.
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { run } from '../../src/host/process.ts'
import { messageOf, UserError } from '../../src/core/user-error.ts'
import { environment } from '../corpus/environment.ts'
import { releaseOf } from '../corpus/packages.ts'

const modulePath = 'github.com/Zxilly/go-size-analyzer'
const newest = 'v1.13.0'

// The newest Go 1 that was out when a version was: the `go` line of its go.mod.
const minorOf: Readonly<Record<string, number>> = {
  [newest]: 26,
  'v1.11.0': 26,
  'v1.7.6': 23
}

/** Seconds for one file. */
const timeout = 300

export type GsaResult =
  /** Bytes that it gives to packages, and those of the file, as it counts them. */
  | { readonly kind: 'told'; readonly packages: number; readonly size: number }
  /** Its first error, or that of its installation. */
  | { readonly kind: 'failed'; readonly error: string }
  /** The file's Go is newer than this version. */
  | { readonly kind: 'newer' }

/** What a `gsa` says of itself. */
export interface GsaBuild {
  /** e.g. `v1.13.0`. */
  readonly version: string
  /** Of its repository, 40 hex digits; '' where it tells none. */
  readonly commit: string
  /** e.g. `go1.26.8`; '' where it tells none. */
  readonly goVersion: string
}

export interface Gsa extends AsyncDisposable {
  readonly build: GsaBuild
  /** Whether it was given, and not installed for this run. */
  readonly isGiven: boolean
  /** The version that is installed where none is given. */
  readonly newest: string
  /** Newest minor number of Go 1 that it is asked about; null: any. */
  readonly newestMinor: number | null
  /** @param goVersion of the file */
  readonly ask: (path: string, goVersion: string) => Promise<GsaResult>
}

const told = v.object({
  size: v.number(),
  packages: v.record(v.string(), v.object({ size: v.number() }))
})

/**
 * @param given path of a `gsa`; null: the newest is installed into a temporary directory
 * @throws UserError where it can't be installed, or does not say its version
 */
export async function openGsa(given: string | null, go: string): Promise<Gsa> {
  const directory = await mkdtemp(join(tmpdir(), 'go-size-gate-gsa-'))
  const remove = (): Promise<void> =>
    rm(directory, { recursive: true, force: true })
  try {
    const program = given ?? (await install(directory, go))
    const build = await buildOf(program)
    const newestMinor = minorOf[build.version] ?? null
    return {
      build,
      isGiven: given !== null,
      newest,
      newestMinor,
      ask: async (path, goVersion) => {
        const [, minor = 0] = releaseOf(goVersion) ?? []
        return newestMinor !== null && minor > newestMinor
          ? { kind: 'newer' }
          : await ask(program, path, directory)
      },
      [Symbol.asyncDispose]: remove
    }
  } catch (error) {
    await remove()
    throw error
  }
}

async function install(directory: string, go: string): Promise<string> {
  const { code, stderr } = await run(
    go,
    ['install', `${modulePath}/cmd/gsa@${newest}`],
    {
      cwd: directory,
      // Its README: it is built with encoding/json/v2.
      env: environment({ GOBIN: directory, GOEXPERIMENT: 'jsonv2' }),
      timeoutSeconds: 3 * timeout
    }
  )
  if (code !== 0) {
    throw new UserError(
      `go-size-analyzer ${newest} can't be installed: ${stderr.toString('utf8').trim()}; give a path with --gsa, or --gsa none`
    )
  }
  return join(directory, 'gsa')
}

async function buildOf(program: string): Promise<GsaBuild> {
  const { stdout } = await run(program, ['--version'], {
    cwd: tmpdir(),
    env: environment(),
    timeoutSeconds: timeout
  })
  const text = stdout.toString('utf8')
  const field = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? ''
  const version = field(/^\s*Version\s+(\S+)/m)
  if (version === '') {
    throw new UserError(`${program} --version tells no version of gsa`)
  }
  return {
    version,
    commit: field(/^\s*Git Commit\s+([0-9a-f]{40})\s*$/m),
    goVersion: field(/^\s*Go Version\s+(go\S+)/m)
  }
}

async function ask(
  program: string,
  path: string,
  directory: string
): Promise<GsaResult> {
  const answer = await mkdtemp(join(directory, 'answer-'))
  const output = join(answer, 'gsa.json')
  try {
    const { code, stderr, timedOut } = await run(
      program,
      ['--format', 'json', '--compact', '--output', output, path],
      { cwd: answer, env: environment(), timeoutSeconds: timeout }
    )
    if (timedOut) return failed(`takes more than ${timeout} s`)
    if (code !== 0) return failed(briefly(stderr.toString('utf8')))
    const { size, packages } = v.parse(
      told,
      JSON.parse(await readFile(output, 'utf8'))
    )
    const sum = Object.values(packages).reduce((all, one) => all + one.size, 0)
    return { kind: 'told', packages: sum, size }
  } catch (error) {
    return failed(messageOf(error))
  } finally {
    await rm(answer, { recursive: true, force: true })
  }
}

const failed = (error: string): GsaResult => ({ kind: 'failed', error })

/** The message of its fatal error, else its last line. */
function briefly(stderr: string): string {
  const fatal = /level=ERROR msg="((?:[^"\\]|\\.)*)"/.exec(stderr)?.[1]
  const lines = stderr.trim().split('\n')
  const panic = lines.find((line) => line.startsWith('panic: '))
  return (fatal ?? panic ?? lines.at(-1) ?? '').slice(0, 120)
}
