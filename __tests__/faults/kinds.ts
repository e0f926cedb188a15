// The kinds of run whose calls fail in turn. Each is prepared by real runs, and
// says which of its calls the verdict rests on: where one of those fails, the
// run must not end as if it had been answered.
import { defaultOverrideRules } from '../../src/core/policy/override.ts'
import type { Verdict } from '../../src/core/model/report.ts'
import { makeKeys } from '../store/entries.ts'
import {
  eventOn,
  pullRequestEvent,
  pushEvent,
  workflowRunEvent
} from '../e2e/event.ts'
import { program, table } from '../e2e/program.ts'
import {
  makeRepository,
  type PullRequest,
  type Repository
} from '../e2e/repository.ts'
import { pullScopes, type RunOptions, type World } from '../e2e/world.ts'
import { forkId } from '../servers/actions-store.ts'
import type { Stage } from './stage.ts'

export interface Kind {
  /** Heading of its table. */
  readonly title: string
  /** What it is, a paragraph. */
  readonly about: string
  /** What the run ends with when nothing fails. */
  readonly verdict: Verdict['state']
  /** Whether the verdict rests on a call, e.g. `GET actions/runs push`. */
  readonly rests: (call: string) => boolean
  /** Makes the world before the run. */
  readonly prepare: (set: Set) => Promise<Prepared>
}

export interface Prepared {
  readonly options: Omit<RunOptions, 'workspace'>
  /** A workspace for the run. */
  readonly checkout: () => string
}

/** What a kind is prepared with. */
export interface Set {
  readonly world: World
  readonly stage: Stage
}

const small = 64 * 16
const budgetPath = '.github/go-size-gate.yml'
const strict = 'fail: { max-growth: 10 KiB }\n'
const { publicPem, privatePem } = makeKeys()

/** Part of the signing key. */
export const secretLine = privatePem.split('\n')[1] ?? ''

/** Calls that fetch what a push recorded. */
const stored =
  /^GET (?:actions\/runs push|actions\/artifacts|actions\/artifacts\/\{id\}\/zip|archives\/\{id\})$/
/** Calls that fetch what jobs of one run left. */
const left =
  /^GET (?:actions\/runs\/\{id\}\/artifacts|actions\/artifacts\/\{id\}\/zip|archives\/\{id\})$/
/** Calls that prove an override. */
const override =
  /^GET (?:issues\/\{id\}\/timeline|pulls\/\{id\}|collaborators\/\{username\}\/permission)$/
const nothing = /^(?!)/

const by =
  (...patterns: readonly RegExp[]) =>
  (call: string): boolean =>
    patterns.some((pattern) => pattern.test(call))

/** A repository with a small program, and a pull request that adds `bytes` bytes. */
function repositoryWith(
  { world }: Set,
  bytes: number
): { readonly repository: Repository; readonly pull: PullRequest } {
  const repository = makeRepository(world.sandbox, {
    ...program(small),
    [budgetPath]: strict
  })
  repository.commit('feature', { 'table.go': table(small + bytes) })
  return { repository, pull: repository.pullRequest(7, 'feature') }
}

/** Does a run that has to succeed before. */
async function before(
  { world, stage }: Set,
  { options, checkout }: Prepared,
  expected: number
): Promise<void> {
  const { main, environment } = stage
  const workspace = checkout()
  const running = world.start({ ...options, workspace, main, environment })
  const { code, log } = await running.mainFinished
  if (code !== expected) throw new Error(`it ended with ${code}:\n${log}`)
}

/** The base is recorded by a push. */
async function recorded(
  set: Set,
  repository: Repository,
  inputs: RunOptions['inputs'] = {}
): Promise<void> {
  const event = pushEvent(repository.tip('main'), null)
  const checkout = () => repository.checkout('refs/heads/main')
  await before(set, { checkout, options: { event, inputs } }, 0)
}

function pullRun(
  repository: Repository,
  pull: PullRequest,
  inputs: RunOptions['inputs'],
  action = 'synchronize'
): Prepared {
  return {
    checkout: () => repository.checkout('refs/pull/7/merge'),
    options: {
      event: pullRequestEvent(pull, { action }),
      scopes: pullScopes,
      inputs
    }
  }
}

/** A maintainer has set the label that lets a change pass, after it was pushed. */
function labeled({ github }: World, { head: after }: PullRequest): void {
  github.pull.pushes.push({ after, at: github.pull.createdAt })
  const at = new Date(Date.now() + 3_600_000).toISOString()
  const { label } = defaultOverrideRules
  github.pull.permissions.set('maintainer', 'write')
  github.pull.timeline.push({
    event: 'labeled',
    label,
    login: 'maintainer',
    at
  })
}

export const kinds: readonly Kind[] = [
  {
    title: 'A push, which records',
    about:
      'A push to the base branch is compared with what the push before recorded. It is recorded itself, as an artifact and signed in the cache. Growth is only shown here, so the verdict rests on no call.',
    verdict: 'pass',
    rests: by(nothing),
    async prepare(set) {
      const { repository } = repositoryWith(set, 0)
      await recorded(set, repository)
      const old = repository.tip('main')
      repository.commit('main', { 'table.go': table(small + 4000) })
      return {
        checkout: () => repository.checkout('refs/heads/main'),
        options: {
          event: pushEvent(repository.tip('main'), old),
          inputs: { 'baseline-signing-key': privatePem }
        }
      }
    }
  },
  {
    title: 'A pull request, by stored measurements alone',
    about:
      "`baseline: artifact`: the base is not built if its measurement can't be had. The change is within the budget.",
    verdict: 'pass',
    rests: by(stored),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 4000)
      await recorded(set, repository)
      return pullRun(repository, pull, { baseline: 'artifact' })
    }
  },
  {
    title: 'A pull request, by the signed cache alone',
    about:
      "`baseline: cache`, with the pull request's tip checked out in a shallow clone, so the compare API is asked for the merge base. The change is within the budget.",
    verdict: 'pass',
    rests: by(/^POST CacheService\/GetCacheEntryDownloadURL$/, /^GET download/),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 4000)
      const { github } = set.world
      await recorded(set, repository, {
        'baseline-signing-key': privatePem,
        baseline: 'cache'
      })
      github.pull.heads.set('main', pull.base)
      github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base)
      return {
        ...pullRun(repository, pull, {
          baseline: 'cache',
          'baseline-public-key': publicPem,
          comment: 'false'
        }),
        checkout: () => repository.checkout('refs/pull/7/head')
      }
    }
  },
  {
    title: 'A pull request over its budget',
    about:
      "The defaults: the base is built if its measurement can't be had. The change is over the budget, nobody lets it pass, and the comment of the run before is updated.",
    verdict: 'fail',
    rests: by(nothing),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 40_000)
      await recorded(set, repository)
      const run = pullRun(repository, pull, {})
      await before(set, run, 1)
      return run
    }
  },
  {
    title: 'A pull request that is let pass',
    about:
      '`baseline: rebuild`. The change is over the budget, and a maintainer has set the label that lets it pass.',
    verdict: 'warn',
    rests: by(override),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 40_000)
      labeled(set.world, pull)
      return pullRun(repository, pull, { baseline: 'rebuild' })
    }
  },
  {
    title: 'A label on a pull request',
    about:
      "What the run before measured is judged again, now with the label of a maintainer. If it can't be had, everything is built again.",
    verdict: 'warn',
    rests: by(override),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 40_000)
      await before(set, pullRun(repository, pull, { baseline: 'rebuild' }), 1)
      labeled(set.world, pull)
      return pullRun(repository, pull, { baseline: 'rebuild' }, 'labeled')
    }
  },
  {
    title: 'A leg of a matrix',
    about:
      '`mode: measure`: another job judges what this one uploads. If the upload fails, so does the leg.',
    verdict: 'pass',
    rests: by(/^PUT uploads\/|^POST ArtifactService\//),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 4000)
      return pullRun(repository, pull, {
        mode: 'measure',
        leg: 'linux',
        baseline: 'rebuild'
      })
    }
  },
  {
    title: 'The judge of a matrix',
    about:
      '`mode: judge`, `baseline: rebuild`, with two legs that are within the budget.',
    verdict: 'pass',
    rests: by(left),
    async prepare(set) {
      const { repository, pull } = repositoryWith(set, 4000)
      for (const [leg, targets] of [
        ['linux', 'linux/amd64'],
        ['windows', 'windows/amd64']
      ] as const) {
        const inputs = { mode: 'measure', leg, targets, baseline: 'rebuild' }
        const { options, checkout } = pullRun(repository, pull, inputs)
        await before(set, { checkout, options: { ...options, runId: 5000 } }, 0)
      }
      const inputs = { mode: 'judge', legs: 'linux windows' }
      return pullRun(repository, pull, { ...inputs, baseline: 'rebuild' })
    }
  },
  {
    title: 'The comment on a pull request from a fork',
    about:
      '`mode: comment`, on `workflow_run`: what the run of the fork measured is judged again, against the base that a push recorded. The change is over the budget. No check depends on this run, but people read its comment.',
    verdict: 'fail',
    rests: by(
      stored,
      left,
      /^GET (?:pulls|commits\/heads%2Fmain|compare\/\{basehead\}|contents\/.*)$/
    ),
    async prepare(set) {
      const { world } = set
      const { github } = world
      const { repository, pull } = repositoryWith(set, 40_000)
      await recorded(set, repository)
      const { options, checkout } = pullRun(repository, pull, {
        comment: 'false'
      })
      const event = pullRequestEvent(pull, { fork: true })
      const measured = { ...options, event, runId: 4000 }
      await before(set, { checkout, options: measured }, 1)
      github.pull.open.push({
        number: 7,
        from: 'stranger:feature',
        sha: pull.head,
        repositoryId: forkId,
        author: 'stranger'
      })
      github.pull.files.set(`${pull.base}:${budgetPath}`, strict)
      github.pull.heads.set('main', pull.base)
      github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base)
      github.mergeBases.set(`${pull.base}...${pull.base}`, pull.base)
      const finished = workflowRunEvent({
        id: 4000,
        sha: pull.head,
        branch: 'feature',
        owner: 'stranger',
        headRepositoryId: forkId
      })
      return {
        checkout: () => world.sandbox.directory('empty'),
        options: { event: finished, inputs: { mode: 'comment' } }
      }
    }
  },
  {
    title: 'A run by hand, with a page',
    about:
      '`html-report: true`, on `workflow_dispatch`: the page is all that the run leaves.',
    verdict: 'pass',
    rests: by(nothing),
    prepare(set) {
      const { repository } = repositoryWith(set, 0)
      const branch = 'refs/heads/main'
      const event = eventOn(branch, 'workflow_dispatch', repository.tip('main'))
      return Promise.resolve({
        checkout: () => repository.checkout(branch),
        options: { event, inputs: { 'html-report': 'true' } }
      })
    }
  }
]
