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

/**
 * Modules of the build list that have newer versions.
 * @param sums names go.mod files that needn't be fetched, as the user's cache has them
 * @throws UserError where the proxy can't be asked, a sentence
 */
export async function listOutdated(
  shell: Shell,
  sums: Sums
): Promise<readonly ModuleUpdate[]> {
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
  const failures = failuresOf(printed)
  if (code !== 0 || failures.asked === failures.texts.length) {
    const [first = stderr.toString('utf8')] = failures.texts
    if (code === 0 && failures.asked === 0) return []
    throw new UserError(concealed(outline(first), environment))
  }
  return parseUpdates(printed)
}

/** How many modules were asked for, and what went wrong. */
function failuresOf(printed: string): {
  readonly asked: number
  readonly texts: readonly string[]
} {
  const texts: string[] = []
  let asked = 0
  for (const text of printedObjects(printed)) {
    const value: { Main?: boolean; Error?: { Err?: string } } = JSON.parse(text)
    if (value.Main === true) continue
    asked++
    if (value.Error?.Err !== undefined) texts.push(value.Error.Err)
  }
  return { asked, texts }
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
