// Runs workflows with act, a runner that follows GitHub's, in host mode: jobs
// are plain processes of this machine, in a copy of the checkout.
import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { repositoryName, type Event } from '../e2e/event.ts'
import { project, token } from '../e2e/job.ts'
import type { Sandbox } from '../e2e/sandbox.ts'
import type { CacheServer } from '../servers/cache-server.ts'
import { installProgram } from '../setup/install-program.ts'

/** Name under which the workflow uses the action. */
export const actionName = 'go-size-gate/go-size-gate@v0'

/** The same as the documentation has it. */
const documentedName = 'go-size-gate/go-size-gate@v1'

/** The machine has a Go: what installs one does nothing here. */
const setupGo = `name: Set up Go
description: stands for actions/setup-go
inputs:
  go-version-file: { description: read by the real one }
  cache: { description: read by the real one }
runs:
  using: composite
  steps:
    - run: go version
      shell: bash
`

export interface ActRun {
  readonly code: number | null
  readonly log: string
}

/** What a runner has besides. */
export interface Surroundings {
  /** `owner/name@tag` -> the text of its action.yml. */
  readonly actions?: Readonly<Record<string, string>>
  /** A directory of programs, which comes first on the path. */
  readonly programs?: string
  readonly secrets?: Readonly<Record<string, string>>
  /** What workflows call `vars`. */
  readonly variables?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  /** One job at a time; those of a matrix run at once unless it says `max-parallel`. */
  readonly takesTurns?: boolean
}

export interface Act {
  /** Runs the workflows of a checkout for an event. Caches last from run to run. */
  run(workspace: string, event: Event, runId: number): Promise<ActRun>
  /** Directory in which its server keeps these caches. */
  readonly caches: string
}

/** What a tag of this repository has that a runner needs. */
function copyAction(target: string): void {
  for (const name of ['action.yml', 'package.json', 'dist']) {
    cpSync(join(project, name), join(target, name), { recursive: true })
  }
}

const pairs = (
  flag: string,
  values: Readonly<Record<string, string>> = {}
): readonly string[] =>
  Object.entries(values).map(([name, value]) => `${flag}=${name}=${value}`)

/**
 * @param results the service that takes artifacts: act's own does not understand
 *   the official client's present version
 */
export function makeAct(
  sandbox: Sandbox,
  apiUrl: string,
  results: CacheServer,
  surroundings: Surroundings = {}
): Act {
  const binary = installProgram('act')
  const action = sandbox.directory('action')
  copyAction(action)
  const others = Object.entries({
    'actions/setup-go@v7': setupGo,
    ...surroundings.actions
  }).map(([name, text]) => {
    const directory = sandbox.directory('stand-in')
    writeFileSync(join(directory, 'action.yml'), text)
    return `--local-repository=${name}=${directory}`
  })
  const state = sandbox.directory('act')
  const home = join(state, 'home')
  mkdirSync(home)

  const caches = join(state, 'cache')
  return {
    caches,
    run(workspace, event, runId) {
      const eventPath = join(state, `event-${runId}.json`)
      writeFileSync(eventPath, JSON.stringify(event.payload))
      const args = [
        event.name,
        `--directory=${workspace}`,
        `--eventpath=${eventPath}`,
        '--platform=ubuntu-latest=-self-hosted',
        // What the machine is to a workflow; it stays this one.
        '--platform=macos-latest=-self-hosted',
        `--local-repository=${actionName}=${action}`,
        `--local-repository=${documentedName}=${action}`,
        ...others,
        '--action-offline-mode',
        `--action-cache-path=${join(state, 'actions')}`,
        `--cache-server-path=${caches}`,
        '--cache-server-addr=127.0.0.1',
        `--artifact-server-path=${join(state, 'artifacts')}`,
        '--artifact-server-addr=127.0.0.1',
        '--artifact-server-port=0',
        `--secret=GITHUB_TOKEN=${token}`,
        `--env=GITHUB_API_URL=${apiUrl}`,
        `--env=GITHUB_REPOSITORY=${repositoryName}`,
        `--env=GITHUB_RUN_ID=${runId}`,
        ...pairs('--secret', surroundings.secrets),
        ...pairs('--var', surroundings.variables),
        ...pairs('--env', surroundings.environment),
        ...(surroundings.takesTurns === true ? ['--concurrent-jobs=1'] : []),
        '--rm'
      ]
      const path = [
        ...(surroundings.programs === undefined ? [] : [surroundings.programs]),
        dirname(process.execPath),
        process.env['PATH'] ?? ''
      ]
      const child = spawn(binary, args, {
        cwd: state,
        env: {
          PATH: path.join(delimiter),
          HOME: home,
          LANG: 'C.UTF-8',
          // act gives these to actions.
          ACTIONS_RUNTIME_URL: `${results.url}/`,
          ACTIONS_RUNTIME_TOKEN:
            results.envFor([], runId)['ACTIONS_RUNTIME_TOKEN'] ?? ''
        },
        stdio: ['ignore', 'pipe', 'pipe'],
        // Below the limits of tests, which then show its log.
        timeout: 20 * 60 * 1000
      })
      let log = ''
      for (const stream of [child.stdout, child.stderr]) {
        stream.setEncoding('utf8')
        stream.on('data', (text: string) => {
          log += text
        })
      }
      return new Promise((resolve, reject) => {
        child.on('error', reject)
        child.on('close', (code) => resolve({ code, log }))
      })
    }
  }
}
