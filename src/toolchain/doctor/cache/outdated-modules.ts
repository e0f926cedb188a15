// Asks the user's module proxy which modules have newer versions. Only what says so is
// fetched, into a private module cache; the user's is read.
import { copyFile, mkdir, mkdtemp } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { UserError } from '../../../core/user-error.ts'
import { run } from '../../../host/process.ts'
import { parseUpdates, type ModuleUpdate } from '../../change/list-updates.ts'
import { outline } from '../../error-summary.ts'
import { concealed } from '../../environment/user-environment.ts'
import { downloadPath } from '../../modules/download-cache.ts'
import type { Sums } from '../../modules/go-sum.ts'
import { printedObjects } from '../../printed-json.ts'
import { shellEnvironment, type Shell } from '../shell.ts'
import { settingIn } from '../user-settings.ts'

/** Go's own default. */
const usualProxy = 'https://proxy.golang.org,direct'

/** Seconds that the proxy has. */
const maxSeconds = 60

/** Bytes of the list. */
const maxOutput = 64 * 1024 * 1024

export interface OutdatedModules {
  readonly updates: readonly ModuleUpdate[]
  /** Paths of modules of which the proxy could not be asked. */
  readonly unknown: readonly string[]
}

/**
 * Modules of the build list that have newer versions.
 * @param sums names go.mod files that needn't be fetched, as the user's cache has them
 * @throws UserError where the proxy can't be asked, a sentence
 */
export async function listOutdated(
  shell: Shell,
  sums: Sums
): Promise<OutdatedModules> {
  const { settings, facts, directory, workspace, command } = shell
  const proxy = settingIn(settings, 'GOPROXY')?.value ?? usualProxy
  if (proxy === 'off') {
    throw new UserError('GOPROXY=off is set in your shell')
  }
  const modCache = await mkdtemp(join(workspace.scratch, 'versions-'))
  await copyModFiles(sums, facts.GOMODCACHE, modCache)
  const seconds = Math.min(maxSeconds, command.timeoutSeconds)
  const environment = {
    ...(await shellEnvironment(shell, settings)),
    GOPROXY: proxy,
    GOMODCACHE: modCache,
    // What the checksum database said last is kept there.
    GOPATH: modCache,
    // A toolchain that the tree asks for lies in the user's module cache.
    GOTOOLCHAIN: 'local',
    GOFLAGS: `${facts.GOFLAGS} -modcacherw`.trim(),
    // Programs of version control keep files of their own in the user's home.
    GOVCS: '*:off'
  }
  const { code, stdout, stderr, timedOut } = await run(
    join(facts.GOROOT, 'bin', `go${facts.GOEXE === '' ? '' : '.exe'}`),
    ['list', '-mod=readonly', '-m', '-u', '-e', '-json', 'all'],
    {
      cwd: directory,
      env: environment,
      timeoutSeconds: seconds,
      maxStdoutBytes: maxOutput
    }
  )
  if (timedOut) {
    throw new UserError(`the module proxy did not answer within ${seconds} s`)
  }
  const printed = stdout.toString('utf8')
  const { asked, failures } = answersIn(printed)
  if (code !== 0 || (asked > 0 && failures.length === asked)) {
    const [, text = stderr.toString('utf8')] = failures[0] ?? []
    throw new UserError(concealed(outline(text), environment))
  }
  return {
    updates: parseUpdates(printed),
    unknown: failures.map(([path]) => path)
  }
}

/** How many modules were asked for, and which failed by what. */
function answersIn(printed: string): {
  readonly asked: number
  readonly failures: readonly (readonly [path: string, text: string])[]
} {
  const failures: [string, string][] = []
  let asked = 0
  for (const text of printedObjects(printed)) {
    const module: PrintedModule = JSON.parse(text)
    if (module.Main === true) continue
    asked++
    const { Path = '', Error } = module
    if (Error?.Err !== undefined) failures.push([Path, Error.Err])
  }
  return { asked, failures }
}

interface PrintedModule {
  readonly Path?: string
  readonly Main?: boolean
  readonly Error?: { readonly Err?: string }
}

/** go.mod files and their versions, which needn't be fetched again. */
async function copyModFiles(
  sums: Sums,
  from: string,
  to: string
): Promise<void> {
  for (const [name, { kind }] of sums) {
    if (kind !== 'mod') continue
    for (const file of [name, name.replace(/mod$/, 'info')]) {
      const target = downloadPath(to, file)
      await mkdir(dirname(target), { recursive: true })
      await copyFile(downloadPath(from, file), target).catch(() => {})
    }
  }
}
