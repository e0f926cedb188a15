// Where the runs take place: what GitHub knows before a run, made once by real
// runs, and a copy of it for each run that shall fail in its own way.
import { spawnSync } from 'node:child_process'
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import type { Report } from '../../src/core/model/report.ts'
import { project, type MainStep } from '../e2e/job.ts'
import { makeSandbox, type Sandbox } from '../e2e/sandbox.ts'
import {
  makeWorld,
  reportOf,
  type RunOptions,
  type World
} from '../e2e/world.ts'
import type { Fault } from '../servers/fault.ts'
import { makeRecorder, type Call } from '../servers/tap.ts'

export interface Stage {
  readonly sandbox: Sandbox
  /** The bundled action, in fast time. */
  readonly main: string
  /** Environment of each run. */
  readonly environment: Readonly<Record<string, string>>
}

export function makeStage(): Stage {
  const sandbox = makeSandbox()
  const bundle = sandbox.directory('bundle')
  const cli = join(project, 'node_modules', 'rolldown', 'bin', 'cli.mjs')
  const config = join(import.meta.dirname, 'rolldown.config.ts')
  const built = spawnSync(
    process.execPath,
    [cli, '--config', config, '--dir', bundle],
    { cwd: project, encoding: 'utf8' }
  )
  if (built.status !== 0) throw new Error(built.stdout + built.stderr)
  // The page's program has no part in any call.
  cpSync(join(project, 'dist', 'page'), join(bundle, 'page'), {
    recursive: true
  })
  return {
    sandbox,
    main: join(bundle, 'door.js'),
    environment: {
      FAULTS_MEASURED: sandbox.directory('measured'),
      // Hundreds of runs load the same modules.
      NODE_COMPILE_CACHE: sandbox.directory('compiled')
    }
  }
}

/** A run with what the world was afterwards. */
export interface Performance {
  readonly step: MainStep
  /** null where the run got no further than an error. */
  readonly report: Report | null
  readonly calls: readonly Call[]
  /** How often the failing call was asked for. */
  readonly failed: number
  readonly comments: readonly { readonly body: string }[]
  /** Artifacts but pages, and entries of the cache. */
  readonly stored: number
  readonly violations: readonly string[]
}

/** The number of the run that is watched. */
export const watchedRun = 5000

/**
 * Does a run in a copy of the prepared world.
 * @param fails the call that fails; null for none
 */
export async function perform(
  stage: Stage,
  prepared: World,
  options: RunOptions,
  fails: { readonly call: Call; readonly fault: Fault } | null
): Promise<Performance> {
  const recorder = makeRecorder(fails)
  const world = await makeWorld(recorder.tap)
  try {
    copy(prepared, world)
    const step = await world.start({
      ...options,
      main: stage.main,
      environment: {
        ...stage.environment,
        ...options.environment,
        FAULTS_LIMITS_PASS: String(fails?.fault.kind === 'hang')
      },
      runId: watchedRun
    }).mainFinished
    const { github, cache } = world
    return {
      step,
      report: step.outputs['report'] ? reportOf(step) : null,
      calls: recorder.calls,
      failed: recorder.failed(),
      comments: github.comments.slice(),
      stored:
        github.actions.artifacts.filter(({ name }) => !name.endsWith('.html'))
          .length + cache.entries.filter(({ done }) => done).length,
      violations: github.violations
    }
  } finally {
    await world.close()
  }
}

function copy({ github, cache }: World, to: World): void {
  for (const run of github.actions.runs) to.github.actions.addRun(run)
  for (const { runId, name, content } of github.actions.artifacts) {
    to.github.actions.addArtifact(runId, name, content)
  }
  for (const job of github.actions.jobs) to.github.actions.addJob(job)
  for (const comment of github.comments) to.github.addComment(comment)
  for (const [range, commit] of github.mergeBases) {
    to.github.mergeBases.set(range, commit)
  }
  Object.assign(to.github.pull, structuredClone(github.pull))
  to.cache.entries.push(...cache.entries.map((entry) => ({ ...entry })))
}
