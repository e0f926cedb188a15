// The user's build against the enforced one: causes are switched one after another,
// each step a build, until the enforced build is there, byte for byte.
import { readFile, rm, stat } from 'node:fs/promises'
import { comparePrograms } from '../../../core/doctor/compare-programs.ts'
import {
  differenceFindings,
  type DifferenceStep,
  type LoneEffect,
  type Remainder
} from '../../../core/doctor/explain-difference.ts'
import type { CausePlan } from '../../../core/doctor/plan-causes.ts'
import { shellWord } from '../../../core/inputs/shell-word.ts'
import type { Finding } from '../../../core/model/doctor/diagnosis.ts'
import { messageOf, UserError } from '../../../core/user-error.ts'
import type { BuildRequest, Cause } from '../../../toolchain/doctor/cause.ts'
import { shellBuild } from '../../../toolchain/doctor/shell-build.ts'
import { shellEnvironment } from '../../../toolchain/doctor/shell.ts'
import { enforcedLdflags } from '../../../toolchain/environment/ldflags.ts'
import { withProgress } from '../../../toolchain/progress.ts'
import { sha256Of } from '../../../toolchain/verify/reproducible.ts'
import type { EnforcedBuild, Session } from '../session.ts'

/** Size and SHA-256 of each program, by import path. */
type Measured = ReadonlyMap<
  string,
  { readonly size: number; readonly sha256: string }
>

interface Step {
  readonly causes: readonly string[]
  readonly after: Measured
}

interface Chain {
  readonly steps: readonly Step[]
  /** What could not be built after the last step. */
  readonly unbuilt: readonly string[]
  /** Import path -> executable of the last step. */
  readonly last: ReadonlyMap<string, string>
  /** With all causes switched. */
  readonly request: BuildRequest
}

export async function checkEnforced(
  session: Session,
  causes: readonly Cause[],
  plan: CausePlan
): Promise<Finding[]> {
  const user = await session.userBuild()
  const enforced = await session.enforcedBuild()
  const before = await measure(user.paths)
  const chain = await switchAll(session, causes, plan, enforced)
  const [first] = chain.steps
  const alone = new Map<string, Measured | null>()
  for (const i of plan.alone) {
    const cause = causes[i]
    if (cause === undefined) continue
    const isFirst =
      first?.causes.length === 1 && first.causes[0] === cause.shown
    alone.set(
      cause.shown,
      isFirst ? first.after : await switchOne(session, cause)
    )
  }
  const after = await measure(enforced.paths)
  const findings: Finding[] = []
  for (const { importPath } of session.programs) {
    const [from, to] = [valueOf(before, importPath), valueOf(after, importPath)]
    const isIdentical = from.sha256 === to.sha256
    findings.push(
      ...differenceFindings({
        program: importPath,
        from: from.size,
        to: to.size,
        isIdentical,
        steps: stepsOf(importPath, before, chain.steps),
        alone: effectsOf(importPath, from, alone),
        remainder: await remainderOf(importPath, chain, enforced),
        remedy: enforcedCommand(session, chain.request, importPath)
      })
    )
  }
  return findings
}

function valueOf(
  measured: Measured,
  program: string
): { readonly size: number; readonly sha256: string } {
  const value = measured.get(program)
  if (value === undefined) throw new Error(`${program} was not built`)
  return value
}

async function measure(paths: ReadonlyMap<string, string>): Promise<Measured> {
  const measured = new Map<string, { size: number; sha256: string }>()
  for (const [program, path] of paths) {
    const { size } = await stat(path)
    measured.set(program, { size, sha256: await sha256Of(path) })
  }
  return measured
}

/** The causes in the order of the plan, each from where the one before left off. */
async function switchAll(
  session: Session,
  causes: readonly Cause[],
  { groups, isLastShared }: CausePlan,
  enforced: EnforcedBuild
): Promise<Chain> {
  const steps: Step[] = []
  let request: BuildRequest = {
    settings: session.shell.settings,
    flags: session.flags
  }
  let unbuilt: string[] = []
  let last = (await session.userBuild()).paths
  let output: string | null = null
  for (const [k, group] of groups.entries()) {
    for (const i of group) {
      const cause = causes[i]
      if (cause === undefined) continue
      request = cause.change(request)
      unbuilt.push(cause.shown)
    }
    const name = `building ${steps.length === 0 ? '' : 'and '}${unbuilt.join(' and ')}`
    const built = await build(session, {
      name,
      request,
      goCache:
        isLastShared && k === groups.length - 1
          ? enforced.goCache
          : session.shell.workspace.goCache
    })
    // Then the next change is made as well.
    if (built === null) continue
    steps.push({ causes: unbuilt, after: await measure(built.paths) })
    unbuilt = []
    if (output !== null) await rm(output, { recursive: true, force: true })
    ;({ paths: last, output } = built)
  }
  return { steps, unbuilt, last, request }
}

/** One cause alone; null where that can't be built. */
async function switchOne(
  session: Session,
  cause: Cause
): Promise<Measured | null> {
  const { settings } = session.shell
  const built = await build(session, {
    name: `building ${cause.shown}`,
    request: cause.change({ settings, flags: session.flags }),
    goCache: session.shell.workspace.goCache
  })
  if (built === null) return null
  const measured = await measure(built.paths)
  await rm(built.output, { recursive: true, force: true })
  return measured
}

async function build(
  session: Session,
  {
    name,
    request,
    goCache
  }: {
    readonly name: string
    readonly request: BuildRequest
    readonly goCache: string
  }
): Promise<{
  readonly paths: ReadonlyMap<string, string>
  readonly output: string
} | null> {
  const { shell, programs, log } = session
  const output = await session.newDirectory('step')
  try {
    const { paths } = await withProgress(log, name, async () =>
      shellBuild(shell, {
        verb: 'build',
        flags: request.flags,
        programs,
        environment: await shellEnvironment(shell, request.settings, goCache),
        output
      })
    )
    return { paths, output }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    session.notice(`${name} failed: ${messageOf(error)}`)
    return null
  }
}

function stepsOf(
  program: string,
  before: Measured,
  steps: readonly Step[]
): readonly DifferenceStep[] {
  return steps.map(({ causes, after }, i) => {
    const from = valueOf(steps[i - 1]?.after ?? before, program)
    const to = valueOf(after, program)
    return {
      causes,
      bytes: to.size - from.size,
      isSame: to.sha256 === from.sha256
    }
  })
}

function effectsOf(
  program: string,
  from: { readonly size: number; readonly sha256: string },
  alone: ReadonlyMap<string, Measured | null>
): ReadonlyMap<string, LoneEffect> {
  const effects = new Map<string, LoneEffect>()
  for (const [cause, measured] of alone) {
    if (measured === null) {
      effects.set(cause, { bytes: null, isSame: false })
      continue
    }
    const to = valueOf(measured, program)
    const isSame = to.sha256 === from.sha256
    effects.set(cause, { bytes: to.size - from.size, isSame })
  }
  return effects
}

/** What the last step and the enforced build still differ in; null for nothing. */
async function remainderOf(
  program: string,
  { last, unbuilt }: Chain,
  enforced: EnforcedBuild
): Promise<Remainder | null> {
  const paths = [last.get(program) ?? '', enforced.paths.get(program) ?? '']
  const [mine, theirs] = await Promise.all(
    paths.map(async (path) => readFile(path))
  )
  if (mine === undefined || theirs === undefined) return null
  const { isIdentical, sizes, sections } = comparePrograms(mine, theirs)
  if (isIdentical) return null
  return { causes: unbuilt, bytes: sizes[1] - sizes[0], sections }
}

/** As the user would type it. */
function enforcedCommand(
  { settings, shell }: Session,
  { settings: left }: BuildRequest,
  importPath: string
): string {
  const { tags, gcflags, ldflags, buildvcs } = settings
  const gone = Object.keys(shell.settings.process).filter(
    (name) => name !== 'GOFLAGS' && left.process[name] === undefined
  )
  // Such as the GOWORK of the enforced build.
  const set = Object.entries(left.process).filter(
    ([name, value]) =>
      name !== 'GOFLAGS' && shell.settings.process[name] !== value
  )
  const words = [
    ...(gone.length === 0
      ? []
      : ['env', ...gone.flatMap((name) => ['-u', name])]),
    ...set.map(([name, value]) => `${name}=${value}`),
    'GOENV=off',
    'GOFLAGS=',
    'GO111MODULE=on',
    'go',
    'build',
    '-trimpath',
    `-buildvcs=${buildvcs}`,
    ...(gcflags === '' ? [] : [`-gcflags=${gcflags}`]),
    ...(tags.length === 0 ? [] : [`-tags=${tags.join(',')}`]),
    `-ldflags=${enforcedLdflags(ldflags)}`,
    importPath
  ]
  return words.map((word) => shellWord(word) ?? 'FLAGS').join(' ')
}
