// Runs the bundled action as a process of its own, in the environment that
// actions/runner gives it: inputs with the defaults of action.yml, the
// event file, the command files, a temporary directory.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as v from 'valibot'
import { parse } from 'yaml'
import { repositoryName, type Event } from './event.ts'
import {
  parseCommandFile,
  parseLog,
  type WorkflowCommand
} from './runner-files.ts'
import type { Sandbox } from './sandbox.ts'

export const project = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** RUNNER_NAME of every job. */
export const runnerName = 'runner'

export const token = 'ghs_e2eToken0123456789'

const action = v.parse(
  v.object({
    inputs: v.record(v.string(), v.object({ default: v.optional(v.string()) })),
    outputs: v.record(v.string(), v.unknown()),
    runs: v.object({ main: v.string(), post: v.string() })
  }),
  parse(readFileSync(join(project, 'action.yml'), 'utf8'))
)

/** Names of the outputs that action.yml promises. */
export const outputNames: readonly string[] = Object.keys(action.outputs)

export interface JobOptions {
  readonly sandbox: Sandbox
  /** The program of the main step; default: what action.yml names. */
  readonly main?: string
  readonly workspace: string
  readonly event: Event
  readonly inputs?: Readonly<Record<string, string>>
  /** Base address of the fake GitHub. */
  readonly apiUrl: string
  /** Added to the runner's environment, e.g. the cache service. */
  readonly environment?: Readonly<Record<string, string>>
  readonly runId?: number
  /** RUNNER_TEMP, where it is one of an earlier job too. */
  readonly temp?: string
}

export interface Step {
  /** null when it was ended by a signal. */
  readonly code: number | null
  readonly log: string
  /** What the runner understood of the log. */
  readonly commands: readonly WorkflowCommand[]
}

/** The main step, and what it left for the runner. */
export interface MainStep extends Step {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

export interface Job extends MainStep {
  /** The post step that the runner runs after it. */
  readonly post: Step
  /** Names below RUNNER_TEMP after the post step, without the report and its page. */
  readonly leftInTemp: readonly string[]
}

export interface RunningJob {
  /** RUNNER_TEMP */
  readonly temp: string
  kill(signal: NodeJS.Signals): void
  /** Resolves when the main step has ended. */
  readonly mainFinished: Promise<MainStep>
  /** Runs the post step once the main step has ended. */
  finish(): Promise<Job>
}

function inputVariables(
  inputs: Readonly<Record<string, string>>
): Record<string, string> {
  for (const name of Object.keys(inputs)) {
    if (!(name in action.inputs)) throw new Error(`action.yml has no ${name}`)
  }
  const variables: Record<string, string> = {}
  for (const [name, input] of Object.entries(action.inputs)) {
    const value = inputs[name] ?? input.default ?? ''
    variables[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] =
      value === '${{ github.token }}' ? token : value
  }
  return variables
}

/** Starts the main step. */
export function startJob(options: JobOptions): RunningJob {
  const root = options.sandbox.directory('job')
  const path = (name: string): string => join(root, name)
  const text = (name: string): string => readFileSync(path(name), 'utf8')
  const temp = options.temp ?? path('temp')
  mkdirSync(temp, { recursive: true })
  mkdirSync(path('home'))
  for (const file of ['output', 'state', 'summary', 'env', 'path']) {
    writeFileSync(path(file), '')
  }
  writeFileSync(path('event.json'), JSON.stringify(options.event.payload))
  const environment: Record<string, string> = {
    PATH: process.env['PATH'] ?? '',
    HOME: path('home'),
    LANG: 'C.UTF-8',
    // Of the tests, for speed: no runner sets it.
    NODE_COMPILE_CACHE: process.env['NODE_COMPILE_CACHE'] ?? '',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__self',
    GITHUB_ACTOR: 'Codertocat',
    GITHUB_API_URL: options.apiUrl,
    GITHUB_ENV: path('env'),
    GITHUB_EVENT_NAME: options.event.name,
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
    GITHUB_JOB: 'size',
    GITHUB_OUTPUT: path('output'),
    GITHUB_PATH: path('path'),
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_REPOSITORY_OWNER: repositoryName.split('/')[0] ?? '',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: String(options.runId ?? 1001),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STATE: path('state'),
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_WORKFLOW: 'Size',
    GITHUB_WORKSPACE: options.workspace,
    RUNNER_ARCH: 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: runnerName,
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: path('tools'),
    ...options.event.environment,
    ...options.environment,
    ...inputVariables(options.inputs ?? {})
  }

  const main = startStep(
    options.main ?? join(project, action.runs.main),
    options.workspace,
    environment
  )
  const mainFinished = main.finished.then((step) => ({
    ...step,
    outputs: parseCommandFile(text('output')),
    summary: text('summary')
  }))
  return {
    temp,
    kill: main.kill,
    mainFinished,
    async finish() {
      const step = await mainFinished
      const state = Object.entries(parseCommandFile(text('state'))).map(
        ([name, value]) => [`STATE_${name}`, value] as const
      )
      const post = await startStep(
        join(project, action.runs.post),
        options.workspace,
        {
          ...environment,
          ...Object.fromEntries(state)
        }
      ).finished
      return {
        ...step,
        post,
        leftInTemp: readdirSync(temp).filter(
          (name) =>
            !['report', 'html-path'].some(
              (output) => join(temp, name) === step.outputs[output]
            )
        )
      }
    }
  }
}

/** Runs the main step and the post step. */
export function runJob(options: JobOptions): Promise<Job> {
  return startJob(options).finish()
}

/**
 * Of the tests, for speed: a run of a small program is over before optimized code pays,
 * and hundreds of runs compile it on processors that others wait for.
 */
const withoutOptimizing = ['--max-optimized-bytecode-size=0', '--no-maglev']

interface RunningStep {
  readonly kill: (signal: NodeJS.Signals) => void
  readonly finished: Promise<Step>
}

function startStep(
  file: string,
  cwd: string,
  env: Record<string, string>
): RunningStep {
  const child = spawn(process.execPath, [...withoutOptimizing, file], {
    cwd,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 5 * 60 * 1000
  })
  let log = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8')
    stream.on('data', (text: string) => {
      log += text
    })
  }
  return {
    kill: (signal) => child.kill(signal),
    finished: new Promise((resolve, reject) => {
      child.on('error', reject)
      child.on('close', (code) => {
        resolve({ code, log, commands: parseLog(log) })
      })
    })
  }
}
