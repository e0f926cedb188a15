// The whole gate, as a workflow step with a GitHub and its artifacts at hand,
// against a bare cold `go build` of the same tree with the same flags.
import { createHash } from 'node:crypto'
import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  pullRequestEvent,
  pushEvent,
  type Event
} from '../__tests__/e2e/event.ts'
import { startCacheServer } from '../__tests__/servers/cache-server.ts'
import { startGitHubServer } from '../__tests__/servers/github-server.ts'
import type { Report } from '../src/core/model/report.ts'
import { project, stepEnvironment } from './step.ts'
import { makeSubject } from './subject.ts'
import { timedWell, type Timed } from './timed.ts'

export type Way = 'bare' | 'stored' | 'unexplained' | 'rebuilt'

export interface GateTimes {
  readonly rounds: readonly Readonly<Record<Way, Timed>>[]
  /** Bytes of the program as the bare build makes it. */
  readonly fileSize: number
}

/** A run, and the hash of the pull request's program that it made. */
interface Made extends Timed {
  readonly sha256: string
}

function headHash(report: string): string {
  const { reports }: Report = JSON.parse(report)
  return reports[0]?.head?.binary.sha256 ?? ''
}

/** Id of the run that records the base. */
const pushRun = 1

/** The order within a round changes, so that none is always first. */
const orders: readonly (readonly Way[])[] = [
  ['bare', 'stored', 'unexplained', 'rebuilt'],
  ['rebuilt', 'unexplained', 'stored', 'bare'],
  ['unexplained', 'stored', 'rebuilt', 'bare'],
  ['stored', 'unexplained', 'bare', 'rebuilt']
]

// What a log has to say for the run to be what its name says.
const evidence = {
  stored: 'was measured by an earlier run',
  unexplained: 'was measured by an earlier run',
  rebuilt: 'Build the base'
}

export async function measureGate(
  scratch: string,
  rounds: number,
  say: (text: string) => void
): Promise<GateTimes> {
  const subject = makeSubject(scratch)
  const github = await startGitHubServer()
  const results = await startCacheServer(github.actions)
  github.archives = results.archives
  let runs = 0

  const step = async (
    workspace: string,
    event: Event,
    inputs: Readonly<Record<string, string>> = {}
  ): Promise<Made> => {
    const directory = join(scratch, `step-${++runs}`)
    mkdirSync(directory)
    const env = stepEnvironment({
      directory,
      workspace,
      event,
      inputs: { packages: '.', ...inputs },
      apiUrl: github.url,
      environment: {
        ...results.envFor([], pushRun),
        GOMODCACHE: subject.environment['GOMODCACHE'] ?? ''
      }
    })
    const command = [process.execPath, join(project, 'dist', 'index.js')]
    const result = await timedWell(command, { cwd: workspace, env })
    const report = globSync(join(directory, 'temp', '*.json'))[0] ?? ''
    const sha256 = headHash(readFileSync(report, 'utf8'))
    rmSync(directory, { recursive: true })
    return { ...result, sha256 }
  }

  const binary = join(scratch, 'bare')
  const ways: Readonly<Record<Way, () => Promise<Made>>> = {
    async bare() {
      const goCache = join(scratch, 'go-build')
      const result = await timedWell(
        [
          'go',
          'build',
          '-trimpath',
          '-buildvcs=false',
          '-ldflags=-s -w',
          '-o',
          binary,
          '.'
        ],
        {
          cwd: subject.head,
          env: { ...subject.environment, GOCACHE: goCache }
        }
      )
      rmSync(goCache, { recursive: true })
      const hash = createHash('sha256').update(readFileSync(binary))
      return { ...result, sha256: hash.digest('hex') }
    },
    // The key that the push recorded under, and one that nothing is recorded under.
    stored: () => step(subject.head, pullRequestEvent(subject.pull)),
    unexplained: () =>
      step(subject.head, pullRequestEvent(subject.pull), { explain: 'false' }),
    rebuilt: () =>
      step(subject.head, pullRequestEvent(subject.pull), {
        key: 'not-recorded'
      })
  }

  try {
    say('Recording the base')
    const sha = subject.pull.base
    const run = { id: pushRun, event: 'push', branch: 'main', sha }
    github.actions.addRun(run)
    await step(subject.base, pushEvent(sha, null))
    const made: Record<Way, Timed>[] = []
    for (let round = 0; round < rounds; round++) {
      const times: Partial<Record<Way, Made>> = {}
      for (const way of orders[round % orders.length] ?? []) {
        const result = await ways[way]()
        if (way !== 'bare' && !result.log.includes(evidence[way])) {
          throw new Error(`not the run it should be (${way}):\n${result.log}`)
        }
        times[way] = result
        say(
          `Round ${round + 1}, ${way}: ${result.wall.toFixed(1)} s, ${result.cpu.toFixed(1)} s of CPU`
        )
      }
      const { bare, stored, unexplained, rebuilt } = times
      if (!bare || !stored || !unexplained || !rebuilt) continue
      for (const { sha256 } of [stored, unexplained, rebuilt]) {
        if (sha256 !== bare.sha256) {
          throw new Error('the gate made other bytes than the bare build')
        }
      }
      made.push({ bare, stored, unexplained, rebuilt })
    }
    if (github.violations.length > 0) {
      throw new Error(github.violations.join('\n'))
    }
    return { rounds: made, fileSize: statSync(binary).size }
  } finally {
    await results.close()
    await github.close()
  }
}
