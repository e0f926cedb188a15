// Starts programs that were built here, because the user asked for it: in a private home
// and directory, with a list of allowed variables, a time limit and without their output.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { plainSentence } from '../../core/text/escape.ts'
import {
  figuresOf,
  parseRuns,
  type StartFigures
} from '../../core/slim/start-figures.ts'
import { UserError } from '../../core/user-error.ts'
import { run } from '../../host/process.ts'
import { outline } from '../error-summary.ts'
import type { Environment } from '../environment/user-environment.ts'
import { runGo } from '../change/run-go.ts'
import type { OpenTree } from '../tree/open-tree.ts'
import { starterProgram } from './starter-program.ts'

/** Runs of each program. */
export const startRuns = 7

/** Seconds that one run may take. */
const runTimeout = 10

/** Bytes of what the starting program prints. */
const maxPrinted = 1024 * 1024

/** Variables of the user's that a program gets. */
const passedOn = ['PATH', 'SYSTEMROOT', 'SYSTEMDRIVE', 'WINDIR', 'COMSPEC']

/** The program that starts others. */
export interface Starter {
  /** Absolute path. */
  readonly path: string
}

/**
 * Builds it, from the run's own build cache.
 * @param directory an empty one
 * @throws UserError where Go does not build it
 */
export async function buildStarter(
  opened: OpenTree,
  directory: string
): Promise<Starter> {
  for (const [name, text] of Object.entries(starterProgram)) {
    await writeFile(join(directory, name), text)
  }
  const path = join(directory, process.platform === 'win32' ? 's.exe' : 's')
  const { code, stderr } = await runGo(
    opened,
    ['build', '-trimpath', '-o', path, '.'],
    {
      directory,
      env: {
        ...opened.building,
        GOWORK: 'off',
        GOPROXY: 'off',
        CGO_ENABLED: '0'
      }
    }
  )
  if (code !== 0) {
    throw new UserError(
      `the program that starts others does not build: ${outline(stderr)}`
    )
  }
  return { path }
}

/**
 * Starts programs in turn, each several times.
 * @param directory an empty one, in which they run
 * @returns the medians of each; a sentence where they could not be started
 */
export async function startPrograms(
  { path }: Starter,
  programs: readonly string[],
  args: readonly string[],
  { directory, environment }: StartPlace
): Promise<readonly StartFigures[] | string> {
  const home = join(directory, 'home')
  const temporary = join(directory, 'tmp')
  const cwd = join(directory, 'work')
  for (const one of [home, temporary, cwd]) await mkdir(one)
  const { code, stdout, stderr, timedOut } = await run(
    path,
    [
      String(startRuns),
      String(runTimeout),
      String(programs.length),
      ...programs,
      ...args
    ],
    {
      cwd,
      env: allowed(environment, home, temporary),
      timeoutSeconds: startRuns * programs.length * runTimeout + runTimeout,
      maxStdoutBytes: maxPrinted
    }
  )
  if (timedOut) return 'it did not end'
  if (code !== 0) return plainSentence(stderr.toString('utf8'), 300)
  const { runs, floor } = parseRuns(stdout.toString('utf8'), programs.length)
  return runs.map((some) => figuresOf(some, floor))
}

/** Where programs run, and what they may know. */
export interface StartPlace {
  readonly directory: string
  /** The user's variables. */
  readonly environment: Environment
}

/** No token and no setting of the user's is among them. */
function allowed(
  environment: Environment,
  home: string,
  temporary: string
): Record<string, string> {
  const kept = passedOn.flatMap((name) => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value] as const]
  })
  return {
    ...Object.fromEntries(kept),
    LANG: 'C.UTF-8',
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    ...(process.platform === 'win32'
      ? {
          USERPROFILE: home,
          APPDATA: home,
          LOCALAPPDATA: home,
          TEMP: temporary,
          TMP: temporary
        }
      : { TMPDIR: temporary })
  }
}
