// The story of doctor: open the user's shell, plan what the checks need, say so,
// build and look, and hand over a diagnosis.
import { stat } from 'node:fs/promises'
import {
  planSteps,
  userStep,
  type DoctorPlan
} from '../../core/doctor/plan-steps.ts'
import { problemsFirst } from '../../core/doctor/verdict.ts'
import { checkNames, type CheckName } from '../../core/model/doctor/checks.ts'
import type {
  CheckResult,
  Diagnosis,
  Finding
} from '../../core/model/doctor/diagnosis.ts'
import {
  keySettings,
  type KeySettingName
} from '../../core/model/doctor/key-settings.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import {
  deviationsOf,
  type Deviation
} from '../../toolchain/doctor/deviations.ts'
import type { Cause } from '../../toolchain/doctor/cause.ts'
import { causesOf } from '../../toolchain/doctor/causes.ts'
import { findVendor } from '../../toolchain/doctor/vendored-files.ts'
import {
  listPrograms,
  type Program
} from '../../toolchain/doctor/shell-build.ts'
import { openUserShell, type UserShellRequest } from '../open-user-shell.ts'
import { toolName } from '../services.ts'
import { announcePlan } from './announce-plan.ts'
import { checkCache } from './checks/cache.ts'
import { checkCacheKeys } from './checks/cache-keys.ts'
import { checkEnforced } from './checks/enforced.ts'
import { checkEnvironment } from './checks/environment.ts'
import { checkFiles } from './checks/files.ts'
import { checkGoPath } from './checks/gopath.ts'
import { checkInstall } from './checks/install.ts'
import { checkLinkInputs } from './checks/link-inputs.ts'
import { leftOut, resultOf } from './check-result.ts'
import { checkVendor, isInconsistent } from './checks/vendor.ts'
import { checkWorkspaces } from './checks/workspaces.ts'
import { inconsistentDiagnosis } from './inconsistent-diagnosis.ts'
import { quickDiagnosis } from './quick-diagnosis.ts'
import { machineDirectories } from './machine-directories.ts'
import { openSession, type Session } from './session.ts'

/** What is to be checked. */
export interface DoctorOptions {
  readonly checks: ReadonlySet<CheckName>
  /** Nothing is built. */
  readonly isQuick: boolean
  /** Cold builds that the run may make. */
  readonly maxColdBuilds: number
  /** Settings that the check of cache keys varies. */
  readonly keySettings: readonly KeySettingName[]
}

export interface DoctorRequest extends DoctorOptions, UserShellRequest {
  /** As for go build; empty: every main package here. */
  readonly packages: readonly string[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
}

/**
 * Looks at a build of this tree.
 * @throws UserError without a usable Go, where nothing is to be built, or where the
 *   build with the user's settings fails
 */
export async function diagnose(request: DoctorRequest): Promise<Diagnosis> {
  const { log, flags, packages, isQuick } = request
  const { shell, root } = await openUserShell(request)
  log.info(`${shell.facts.GOVERSION} in ${shell.directory}`)
  const deviations = deviationsOf(shell)
  if (isQuick) return await quickDiagnosis(request, shell, deviations)
  let programs: readonly Program[]
  try {
    programs = await listPrograms(shell, flags, packages)
  } catch (error) {
    const message = messageOf(error)
    const isReported = request.checks.has('vendor') && isInconsistent(message)
    if (!isReported) throw error
    return inconsistentDiagnosis(request, shell, message)
  }
  const session = openSession({
    shell,
    tree: { root, directory: shell.directory },
    programs,
    flags,
    settings: request.settings,
    directories: machineDirectories(shell, root, request.environment),
    log
  })
  const { checks, findings, plan } = await runChecks(
    request,
    session,
    deviations
  )
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: shell.facts.GOVERSION,
    programs: await programsOf(session),
    plan,
    checks,
    findings: problemsFirst(findings),
    notices: [...session.notices]
  }
}

type ChecksRun = Pick<Diagnosis, 'checks' | 'findings' | 'plan'>

async function runChecks(
  request: DoctorRequest,
  session: Session,
  deviations: readonly Deviation[]
): Promise<ChecksRun> {
  const { log, maxColdBuilds } = request
  const wanted = checkNames.filter((name) => request.checks.has(name))
  const vendor = await findVendor(session.shell.directory)
  const causes = await causesOf(session.shell, session.tree, {
    flags: session.flags,
    settings: session.settings,
    deviations
  })
  const plan = planSteps({
    checks: wanted,
    variations: deviations,
    causes,
    keySettings: request.keySettings.map((name) => keySettings[name]),
    hasVendor: vendor !== null,
    maxCold: maxColdBuilds
  })
  announcePlan(log, plan.steps, ({ check }) => check)
  // A program that does not build has no other finding.
  if (plan.steps.some(({ name }) => name === userStep.name)) {
    await session.userBuild()
  }
  const results = new Map<CheckName, CheckResult>()
  const findings: Finding[] = []
  for (const name of checkNames) {
    if (!request.checks.has(name)) {
      results.set(name, leftOut(name, 'the flags leave it out'))
      continue
    }
    const why = plan.notRun.get(name)
    // Settings that are not measured are listed at least, and steps go together.
    const isPart =
      name === 'environment' || (name === 'enforced' && plan.causes !== null)
    const outcome =
      why !== undefined && !isPart
        ? { findings: [], reason: why }
        : await runCheck(name, session, {
            deviations,
            plan,
            causes,
            settings: request.keySettings,
            vendor
          })
    findings.push(...outcome.findings)
    results.set(name, resultOf(name, why ?? outcome.reason, request))
  }
  return { checks: [...results.values()], findings, plan: [...plan.steps] }
}

/** What checks know besides the session. */
interface CheckInputs {
  readonly deviations: readonly Deviation[]
  readonly causes: readonly Cause[]
  readonly plan: DoctorPlan
  readonly settings: readonly KeySettingName[]
  /** Absolute path of the vendor directory; null where there is none. */
  readonly vendor: string | null
}

async function runCheck(
  name: CheckName,
  session: Session,
  { deviations, causes, plan, settings, vendor }: CheckInputs
): Promise<{ readonly findings: readonly Finding[]; readonly reason: string }> {
  try {
    const findings = await {
      environment: () => checkEnvironment(session, deviations, plan.measured),
      enforced: async () =>
        plan.causes === null
          ? []
          : await checkEnforced(session, causes, plan.causes),
      install: () => checkInstall(session),
      workspaces: () => checkWorkspaces(session),
      cache: () => checkCache(session),
      'cache-keys': () => checkCacheKeys(session, settings),
      vendor: () => checkVendor(session, vendor),
      gopath: () => checkGoPath(session, plan.isUnvendored),
      'link-inputs': () => checkLinkInputs(session),
      'path-leaks': () => checkFiles(session, new Set(['path-leaks'])),
      unneeded: () => checkFiles(session, new Set(['unneeded']))
    }[name]()
    return { findings, reason: '' }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { findings: [], reason: messageOf(error) }
  }
}

async function programsOf(
  session: Session
): Promise<Diagnosis['programs'][number][]> {
  const { GOOS, GOARCH } = session.shell.facts
  const paths = session.isBuilt() ? (await session.userBuild()).paths : null
  return await Promise.all(
    session.programs.map(async ({ importPath }) => {
      const path = paths?.get(importPath)
      return {
        name: importPath,
        target: `${GOOS}/${GOARCH}`,
        fileSize: path === undefined ? null : (await stat(path)).size
      }
    })
  )
}
