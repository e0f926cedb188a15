// Doctor without a build: what steers the user's builds is listed, not measured, and
// the caches are looked at.
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import { checkNames, type CheckName } from '../../core/model/doctor/checks.ts'
import type { Diagnosis, Finding } from '../../core/model/doctor/diagnosis.ts'
import { problemsFirst } from '../../core/doctor/verdict.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Log } from '../../host/log.ts'
import { findAccess } from '../../toolchain/doctor/cache/open-cache.ts'
import type { Deviation } from '../../toolchain/doctor/deviations.ts'
import { listPrograms } from '../../toolchain/doctor/shell-build.ts'
import type { Shell } from '../../toolchain/doctor/shell.ts'
import { toolName } from '../services.ts'
import { checkCacheWithoutBuild } from './checks/cache.ts'
import { listed } from './checks/environment.ts'
import { leftOut } from './check-result.ts'

/** Checks that say something without a build. */
const quickChecks: ReadonlySet<CheckName> = new Set(['environment', 'cache'])

export interface QuickRequest {
  readonly checks: ReadonlySet<CheckName>
  /** As for go build; empty: every main package here. */
  readonly packages: readonly string[]
  readonly flags: readonly string[]
  readonly log: Log
}

export async function quickDiagnosis(
  request: QuickRequest,
  shell: Shell,
  deviations: readonly Deviation[]
): Promise<Diagnosis> {
  const { checks } = request
  const notices: string[] = []
  const findings = [
    ...(checks.has('cache') ? await caches(request, shell, notices) : []),
    ...(checks.has('environment')
      ? deviations.map((deviation) =>
          listed(deviation, 'its effect is measured without --quick')
        )
      : [])
  ]
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: shell.facts.GOVERSION,
    programs: [],
    plan: [],
    checks: checkNames.map((name) =>
      quickChecks.has(name) && checks.has(name)
        ? { name, state: 'done', reason: '', command: '' }
        : leftOut(name, 'it needs a build, or the flags leave it out')
    ),
    findings: problemsFirst(findings),
    notices
  }
}

async function caches(
  request: QuickRequest,
  shell: Shell,
  notices: string[]
): Promise<readonly Finding[]> {
  const { packages, log } = request
  const { scratch } = shell.workspace
  let { flags } = request
  let access = await findAccess(shell)
  let names: readonly string[] = []
  try {
    const found = await listPrograms(shell, flags, packages)
    flags = found.flags
    names = found.programs.map(({ importPath }) => importPath)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    access = { kind: 'none', reason: messageOf(error) }
  }
  return await checkCacheWithoutBuild(
    {
      shell,
      flags,
      packages: names,
      log,
      notice: (sentence) => notices.push(sentence),
      newDirectory: (name) => mkdtemp(join(scratch, `${name}-`))
    },
    access
  )
}
