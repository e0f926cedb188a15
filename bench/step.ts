// A workflow step as the runner starts it: the inputs with the defaults of
// action.yml, the event and the command files.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { parse } from 'yaml'
import { repositoryName, type Event } from '../__tests__/e2e/event.ts'

export const project = join(import.meta.dirname, '..')

const action = v.parse(
  v.object({
    inputs: v.record(v.string(), v.object({ default: v.optional(v.string()) }))
  }),
  parse(readFileSync(join(project, 'action.yml'), 'utf8'))
)

export interface StepOptions {
  /** An own, empty directory of the step. */
  readonly directory: string
  readonly workspace: string
  readonly event: Event
  readonly inputs: Readonly<Record<string, string>>
  readonly apiUrl: string
  /** Added to the runner's environment. */
  readonly environment: Readonly<Record<string, string>>
}

/** The environment of the step's process; makes its files. */
export function stepEnvironment(options: StepOptions): Record<string, string> {
  const { directory, workspace, event, inputs, apiUrl } = options
  const path = (name: string): string => join(directory, name)
  mkdirSync(path('temp'), { recursive: true })
  mkdirSync(path('home'), { recursive: true })
  for (const file of ['output', 'state', 'summary', 'env', 'path']) {
    writeFileSync(path(file), '')
  }
  writeFileSync(path('event.json'), JSON.stringify(event.payload))
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: path('home'),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: apiUrl,
    GITHUB_ENV: path('env'),
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: path('event.json'),
    GITHUB_JOB: 'size',
    GITHUB_OUTPUT: path('output'),
    GITHUB_PATH: path('path'),
    GITHUB_REPOSITORY: repositoryName,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_STATE: path('state'),
    GITHUB_STEP_SUMMARY: path('summary'),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: path('temp'),
    ...event.environment,
    ...options.environment,
    ...Object.fromEntries(
      Object.entries(action.inputs).map(([name, input]) => [
        `INPUT_${name.toUpperCase()}`,
        inputs[name] ?? fallback(input.default)
      ])
    )
  }
}

function fallback(value = ''): string {
  return value === '${{ github.token }}' ? 'bench-token' : value
}
