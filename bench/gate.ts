// The whole gate, as a workflow step with a GitHub, its artifacts and its caches at hand,
// against a bare cold `go build` of the same tree with the same flags.
import { createHash, generateKeyPairSync } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  pullRequestEvent,
  pushEvent,
  type Event
} from '../__tests__/e2e/event.ts'
import {
  startCacheServer,
  type CacheServer
} from '../__tests__/servers/cache-server.ts'
import { startGitHubServer } from '../__tests__/servers/github-server.ts'
import type { Report } from '../src/core/model/report.ts'
import { dependentsOf } from './dependents.ts'
import { pacedDownloads } from './paced.ts'
import { project, stepEnvironment } from './step.ts'
import { makeSubject, update, type Change, type Subject } from './subject.ts'
import { timedWell, type Timed } from './timed.ts'

export const ways = [
  'bare',
  'stored',
  'signed',
  'unexplained',
  'rebuilt'
] as const

export type Way = (typeof ways)[number]

export interface GateTimes {
  readonly rounds: readonly Readonly<Record<Way, Timed>>[]
  readonly pushes: {
    readonly plain: Timed
    /** Packs its build cache, and proves the pack. */
    readonly packing: Timed
  }
  /** The pull request that updates one module. */
  readonly update: {
    /** Packages that were compiled. */
    readonly compiled: number
    /** Packages of the module, and those that depend on them. */
    readonly dependents: number
    /** Packages of the program. */
    readonly all: number
    readonly timed: Timed
  }
  readonly packBytes: number
  /** Bytes of the program as the bare build makes it. */
  readonly fileSize: number
}

/** A run, and what its report says of the pull request's program. */
interface Made extends Timed {
  readonly sha256: string
  readonly report: Report | null
}

/** Id of the run that records the base. */
const pushRun = 1

const main = 'refs/heads/main'

// What a log has to say for the run to be what its name says.
const evidence: Readonly<Record<Exclude<Way, 'bare'>, RegExp>> = {
  stored: /was measured by an earlier run/,
  signed: /was measured by an earlier run[^]* archives of [0-9a-f]{7} from /,
  unexplained: /was measured by an earlier run/,
  rebuilt: /Build the base/
}

type Inputs = Readonly<Record<string, string>>

interface Run {
  readonly workspace: string
  readonly event: Event
  /** Of its caches, its own first. */
  readonly scopes: readonly string[]
  readonly id: number
}

type Step = (run: Run, inputs?: Inputs) => Promise<Made>

/** @param apiUrl of a GitHub */
function stepper(
  scratch: string,
  subject: Subject,
  apiUrl: string,
  results: CacheServer
): Step {
  let runs = 0
  return async ({ workspace, event, scopes, id }, inputs = {}) => {
    const directory = join(scratch, `step-${++runs}`)
    mkdirSync(directory)
    const env = stepEnvironment({
      directory,
      workspace,
      event,
      inputs: { packages: '.', ...inputs },
      apiUrl,
      environment: {
        ...results.envFor(scopes, id),
        GITHUB_RUN_ID: String(id),
        GOMODCACHE: subject.environment['GOMODCACHE'] ?? ''
      }
    })
    const command = [process.execPath, join(project, 'dist', 'index.js')]
    const result = await timedWell(command, { cwd: workspace, env })
    const temporary = join(directory, 'temp')
    const name = readdirSync(temporary).find((each) => each.endsWith('.json'))
    const path = join(temporary, name ?? '')
    const report: Report = JSON.parse(readFileSync(path, 'utf8'))
    rmSync(directory, { recursive: true })
    const sha256 = report.reports[0]?.head?.binary.sha256 ?? ''
    return { ...result, sha256, report }
  }
}

async function buildBare(
  scratch: string,
  { small, environment }: Subject
): Promise<Made> {
  const binary = bareBinary(scratch)
  const goCache = join(scratch, 'go-build')
  const words = ['build', '-trimpath', '-buildvcs=false', '-ldflags=-s -w']
  const result = await timedWell(['go', ...words, '-o', binary, '.'], {
    cwd: small.head,
    env: { ...environment, GOCACHE: goCache }
  })
  rmSync(goCache, { recursive: true })
  const hash = createHash('sha256').update(readFileSync(binary))
  return { ...result, sha256: hash.digest('hex'), report: null }
}

const bareBinary = (scratch: string): string => join(scratch, 'bare')

/** The way in which a round begins changes, so that none is always first. */
function orderOf(round: number): readonly Way[] {
  const from = (round * 2) % ways.length
  return [...ways.slice(from), ...ways.slice(0, from)]
}

/** @param runs what each way does */
async function measureRound(
  round: number,
  runs: Readonly<Record<Way, () => Promise<Made>>>,
  say: (text: string) => void
): Promise<Record<Way, Timed>> {
  const times: Partial<Record<Way, Made>> = {}
  for (const way of orderOf(round)) {
    const result = await runs[way]()
    if (way !== 'bare' && !evidence[way].test(result.log)) {
      throw new Error(`not the run it should be (${way}):\n${result.log}`)
    }
    times[way] = result
    say(`Round ${round + 1}, ${way}: ${secondsOf(result)}`)
  }
  const { bare, stored, signed, unexplained, rebuilt } = times
  if (!bare || !stored || !signed || !unexplained || !rebuilt) {
    throw new Error('a way is missing')
  }
  for (const { sha256 } of [stored, signed, unexplained, rebuilt]) {
    if (sha256 !== bare.sha256) {
      throw new Error('the gate made other bytes than the bare build')
    }
  }
  return { bare, stored, signed, unexplained, rebuilt }
}

const secondsOf = ({ wall, cpu }: Timed): string =>
  `${wall.toFixed(1)} s, ${cpu.toFixed(1)} s of CPU`

/** @param made the run of the pull request that updates a module */
function updateFacts(made: Made, { head }: Change): GateTimes['update'] {
  const { buildCache } = made.report?.provenance ?? {}
  const [, names = ''] = /^Compiled: (.+)$/m.exec(made.log) ?? []
  if (!buildCache) throw new Error(`nothing was reused:\n${made.log}`)
  const dependents = dependentsOf(head, update.module)
  const compiled = names.split(', ').map((name) => name.split(' ')[1] ?? '')
  const others = compiled.filter((name) => !dependents.has(name))
  if (others.length > 0 || compiled.length !== buildCache.compiled) {
    throw new Error(`compiled besides what depends on it: ${others.join(', ')}`)
  }
  return {
    compiled: buildCache.compiled,
    dependents: dependents.size,
    all: buildCache.compiled + buildCache.reused,
    timed: made
  }
}

export async function measureGate(
  scratch: string,
  rounds: number,
  say: (text: string) => void
): Promise<GateTimes> {
  const subject = makeSubject(scratch)
  const github = await startGitHubServer()
  const results: CacheServer = await startCacheServer(
    github.actions,
    pacedDownloads(() => results)
  )
  github.archives = results.archives
  const keys = generateKeyPairSync('ed25519', {
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' }
  })
  const signing = {
    'go-cache': 'signed',
    'baseline-signing-key': keys.privateKey
  }
  const proving = {
    'go-cache': 'signed',
    'baseline-public-key': keys.publicKey
  }
  const step = stepper(scratch, subject, github.url, results)
  const pull = ({ head, pull: request }: Change, inputs?: Inputs) => {
    const { number: id } = request
    const scopes = [`refs/pull/${id}/merge`, main]
    const event = pullRequestEvent(request)
    return step({ workspace: head, event, scopes, id }, inputs)
  }
  try {
    const sha = subject.small.pull.base
    const pushed: Run = {
      workspace: subject.base,
      event: pushEvent(sha, null),
      scopes: [main],
      id: pushRun
    }
    github.actions.addRun({ id: pushRun, event: 'push', branch: 'main', sha })
    const plain = await step(pushed, { key: 'another' })
    say(`Push: ${secondsOf(plain)}`)
    const packing = await step(pushed, signing)
    say(`Push that packs: ${secondsOf(packing)}`)
    const [pack] = results.entries.filter(({ key }) =>
      key.includes('-gocache-')
    )
    if (!pack?.content) throw new Error(`no pack is stored:\n${packing.log}`)

    const runs: Readonly<Record<Way, () => Promise<Made>>> = {
      bare: () => buildBare(scratch, subject),
      // The key that the push recorded under, and one that nothing is recorded under.
      stored: () => pull(subject.small),
      signed: () => pull(subject.small, proving),
      unexplained: () => pull(subject.small, { explain: 'false' }),
      rebuilt: () => pull(subject.small, { key: 'not-recorded' })
    }
    const made: Record<Way, Timed>[] = []
    for (let round = 0; round < rounds; round++) {
      made.push(await measureRound(round, runs, say))
    }
    const updated = await pull(subject.updated, proving)
    say(`Update of a module: ${secondsOf(updated)}`)
    if (github.violations.length > 0) {
      throw new Error(github.violations.join('\n'))
    }
    return {
      rounds: made,
      pushes: { plain, packing },
      update: updateFacts(updated, subject.updated),
      packBytes: pack.content.length,
      fileSize: statSync(bareBinary(scratch)).size
    }
  } finally {
    await results.close()
    await github.close()
  }
}
