// The story of slim: open the user's shell, plan what the steps need, say so, build
// and measure, and hand over a table.
import type {
  Saving,
  Slimming,
  SlimProgram,
  SlimStepResult
} from '../../core/model/slim/slimming.ts'
import { slimSteps, type SlimStep } from '../../core/model/slim/steps.ts'
import { planSlim, type SlimPlan } from '../../core/slim/plan-slim.ts'
import { largestFirst } from '../../core/slim/saving.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import {
  listPrograms,
  unstampedNotice
} from '../../toolchain/doctor/shell-build.ts'
import { flagsOf, isSet } from '../../toolchain/doctor/shell.ts'
import { announcePlan } from '../doctor/announce-plan.ts'
import { leftOut, partResult } from '../doctor/check-result.ts'
import { openUserShell, type UserShellRequest } from '../open-user-shell.ts'
import { toolName } from '../services.ts'
import { pathOf } from './builds.ts'
import { openSlimSession, type SlimSession } from './session.ts'
import { slimBuildTags } from './step-build-tags.ts'
import {
  measureBuildSettings,
  possibleSettings
} from './step-build-settings.ts'
import { measurePacking } from './step-packing.ts'
import { slimDependencies } from './step-dependencies.ts'
import { slimEmbeddedFiles } from './step-embedded-files.ts'
import { measureStripping } from './step-stripping.ts'
import { buildTogether } from './together.ts'

/** What is to be measured. */
export interface SlimOptions {
  readonly steps: ReadonlySet<SlimStep>
  /** Cold builds that the run may make: at least 2. */
  readonly maxColdBuilds: number
  /** Arguments with which built programs may be started; null: nothing is started. */
  readonly runArguments: readonly string[] | null
}

export interface SlimRequest extends SlimOptions, UserShellRequest {
  /** As for go build; empty: every main package here. */
  readonly packages: readonly string[]
  /** Flags that the user gives to go build. */
  readonly flags: readonly string[]
}

/** Rows of one step, in any order. */
type StepRunner = (session: SlimSession) => Promise<readonly Saving[]>

/** The steps, each by what it measures. */
function runners(
  plan: SlimPlan,
  runArguments: SlimOptions['runArguments']
): Readonly<Record<SlimStep, StepRunner>> {
  // One is kept for all changes together.
  const coldForTags = (session: SlimSession): number =>
    session.coldBuildsLeft() - (plan.isTogether ? 1 : 0)
  return {
    stripping: (session) => measureStripping(session, runArguments),
    'build-settings': (session) => measureBuildSettings(session, plan.settings),
    'build-tags': (session) => slimBuildTags(session, coldForTags(session)),
    dependencies: slimDependencies,
    'embedded-files': slimEmbeddedFiles,
    packing: (session) => measurePacking(session, runArguments)
  }
}

/**
 * Measures how small the programs of this tree could be.
 * @throws UserError without a usable Go, where nothing is to be built, or where a
 *   build fails
 */
export async function slim(request: SlimRequest): Promise<Slimming> {
  const { log, packages } = request
  const { shell, root } = await openUserShell(request)
  log.info(`${shell.facts.GOVERSION} in ${shell.directory}`)
  const listed = await listPrograms(shell, request.flags, packages)
  const { programs: mains, flags } = listed
  const session = openSlimSession({
    shell,
    tree: { root, directory: shell.directory },
    programs: mains,
    flags,
    settings: request.settings,
    maxColdBuilds: request.maxColdBuilds,
    log
  })
  if (!listed.mayStamp) session.notice(unstampedNotice)
  const plan = await planOf(request, session)
  announcePlan(log, plan.steps, ({ step }) => step)
  // A program that does not build has no smaller one.
  const yours = await session.yourBuild()
  const stripped = await session.strippedBuild()
  const { savings, steps } = await runSteps(request, session, plan)
  const together = plan.isTogether ? await buildTogether(session) : null
  const programs = await Promise.all(
    session.programs.map(async ({ importPath }): Promise<SlimProgram> => {
      const { GOOS, GOARCH } = shell.facts
      return {
        name: importPath,
        target: `${GOOS}/${GOARCH}`,
        yours: await session.sizesOf(pathOf(yours.paths, importPath)),
        stripped: await session.sizesOf(pathOf(stripped.paths, importPath)),
        together: together?.get(importPath) ?? null
      }
    })
  )
  return {
    schemaVersion: 1,
    tool: toolName,
    goVersion: shell.facts.GOVERSION,
    programs,
    plan: [...plan.steps],
    steps,
    savings: largestFirst(savings),
    notices: [...session.notices]
  }
}

async function planOf(
  { steps, maxColdBuilds }: SlimRequest,
  session: SlimSession
): Promise<SlimPlan> {
  const { shell, flags } = session
  const all = [...flagsOf(shell.facts.GOFLAGS), ...flags]
  return planSlim({
    steps: slimSteps.filter((name) => steps.has(name)),
    maxCold: maxColdBuilds,
    isTrimmed: isSet(all, 'trimpath'),
    settings: steps.has('build-settings') ? await possibleSettings(session) : []
  })
}

interface StepsRun {
  readonly savings: readonly Saving[]
  readonly steps: SlimStepResult[]
}

async function runSteps(
  request: SlimRequest,
  session: SlimSession,
  plan: SlimPlan
): Promise<StepsRun> {
  const run = runners(plan, request.runArguments)
  const savings: Saving[] = []
  const steps: SlimStepResult[] = []
  for (const name of slimSteps) {
    if (!request.steps.has(name)) {
      steps.push(leftOut(name, 'the flags leave it out'))
      continue
    }
    let reason = ''
    try {
      savings.push(...(await run[name](session)))
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      reason = messageOf(error)
    }
    const undone = reason || session.undone.get(name) || plan.notRun.get(name)
    steps.push(partResult('slim', name, undone ?? '', request))
  }
  return { savings, steps }
}
