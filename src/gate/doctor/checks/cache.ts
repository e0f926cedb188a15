// The user's build cache and module cache: how much is there, what is stale, what a
// build takes from it, what does not match go.sum, and which modules are outdated.
import { contentsFinding } from '../../../core/doctor/cache/contents.ts'
import {
  mismatchFindings,
  outdatedFindings
} from '../../../core/doctor/cache/module-findings.ts'
import {
  reuseFinding,
  reuseOf,
  timesFindings
} from '../../../core/doctor/cache/reuse.ts'
import { staleFindings } from '../../../core/doctor/cache/stale-finding.ts'
import { shellWord } from '../../../core/inputs/shell-word.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import type { Log } from '../../../host/log.ts'
import { listStaleness } from '../../../toolchain/doctor/cache/list-staleness.ts'
import {
  measureReuse,
  readActionGraph
} from '../../../toolchain/doctor/cache/measure-reuse.ts'
import {
  cacheEnvironment,
  findAccess,
  type CacheAccess
} from '../../../toolchain/doctor/cache/open-cache.ts'
import { listOutdated } from '../../../toolchain/doctor/cache/outdated-modules.ts'
import {
  checkSums,
  readSumFiles
} from '../../../toolchain/doctor/cache/summed-modules.ts'
import {
  readContents,
  userCachePath
} from '../../../toolchain/doctor/cache/user-cache.ts'
import type { Shell } from '../../../toolchain/doctor/shell.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import type { Session } from '../session.ts'

/** Seconds that hashing modules may take. */
const maxSumSeconds = 60

/** What the check needs without a build. */
export interface CacheRequest {
  readonly shell: Shell
  /** Of go build. */
  readonly flags: readonly string[]
  /** Import paths of the programs. */
  readonly packages: readonly string[]
  readonly log: Log
  /** A sentence on what could not be measured. */
  readonly notice: (sentence: string) => void
  readonly newDirectory: (name: string) => Promise<string>
}

export async function checkCache(session: Session): Promise<Finding[]> {
  const packages = session.programs.map(({ importPath }) => importPath)
  const request = { ...session, packages }
  const access = await findAccess(session.shell)
  const still = await checkCacheWithoutBuild(request, access)
  return [
    ...still,
    ...(await reuse(session, access)),
    ...(await outdated(request))
  ]
}

/** What needs no build, and asks nobody. */
export async function checkCacheWithoutBuild(
  request: CacheRequest,
  access: CacheAccess
): Promise<Finding[]> {
  return [
    ...(await contents(request)),
    ...(await staleness(request, access)),
    ...(await mismatches(request))
  ]
}

/** Runs a part of the check; one that fails is a notice, and the others go on. */
async function part(
  { log, notice }: Pick<CacheRequest, 'log' | 'notice'>,
  what: string,
  work: () => Promise<Finding[]>
): Promise<Finding[]> {
  try {
    return await withProgress(log, what, work)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    notice(`${what}: not measured, as ${messageOf(error)}`)
    return []
  }
}

function contents(request: CacheRequest): Promise<Finding[]> {
  const { settings, places } = request.shell
  const path = userCachePath(settings, places)
  return part(request, 'the size of your build cache', async () => {
    const found = await readContents(path)
    if (found === null) throw new UserError(`there is no directory ${path}`)
    return [contentsFinding(path, found, Date.now())]
  })
}

function staleness(
  request: CacheRequest,
  access: CacheAccess
): Promise<Finding[]> {
  const { shell, flags, packages, newDirectory } = request
  return part(request, 'stale packages', async () => {
    if (access.kind === 'none') throw new UserError(access.reason)
    const rest = await newDirectory('stale')
    const environment = await cacheEnvironment(shell, access, rest)
    const words = [...flags, ...packages].map(
      (text) => shellWord(text) ?? 'PACKAGE'
    )
    return staleFindings(
      await listStaleness(shell, environment, flags, packages),
      `go list -deps -f '{{if .Stale}}{{.ImportPath}}: {{.StaleReason}}{{end}}' ${words.join(' ')}`
    )
  })
}

function mismatches(request: CacheRequest): Promise<Finding[]> {
  const { shell, flags, notice } = request
  return part(request, 'modules against go.sum', async () => {
    const sums = await readSumFiles(shell, flags)
    const { GOMODCACHE } = shell.facts
    const made = await checkSums(sums, GOMODCACHE, maxSumSeconds)
    if (!made.isWhole) {
      notice(
        `modules against go.sum: ${made.checked} files and directories were checked within ${maxSumSeconds} s; go mod verify checks all`
      )
    }
    return mismatchFindings(made.mismatches)
  })
}

function reuse(session: Session, access: CacheAccess): Promise<Finding[]> {
  const { shell, flags, programs } = session
  return part(session, 'what a build takes from your build cache', async () => {
    const { commandLine } = await session.userBuild()
    const cold = await readActionGraph(session.graphPath)
    if (access.kind === 'none') {
      session.notice(
        `what a build takes from your build cache: not measured, as ${access.reason}`
      )
      return timesFindings(cold, commandLine)
    }
    const { actions, reused } = await measureReuse(shell, access, {
      flags,
      programs,
      output: await session.newDirectory('reuse')
    })
    const packages = reuseOf(actions, reused, cold)
    return [reuseFinding(packages, commandLine, access.path)]
  })
}

function outdated(request: CacheRequest): Promise<Finding[]> {
  const { shell, flags, notice } = request
  return part(request, 'newer versions of modules', async () => {
    const sums = await readSumFiles(shell, flags)
    const { updates, unknown } = await listOutdated(shell, sums)
    const [first = ''] = unknown
    if (unknown.length > 0) {
      notice(
        `newer versions of modules: the module proxy could not be asked for ${unknown.length === 1 ? first : `${unknown.length} modules, such as ${first}`}`
      )
    }
    return outdatedFindings(updates)
  })
}
