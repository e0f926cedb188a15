// The recipes of the documentation under a real runner, exactly as printed.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import {
  eventOn,
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  tagEvent,
  workflowRunEvent,
  type Event
} from '../e2e/event.ts'
import { program, table } from '../e2e/program.ts'
import {
  makeRepository,
  type Files,
  type PullRequest,
  type Repository
} from '../e2e/repository.ts'
import { forkId } from '../servers/actions-store.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'
import { printedWorkflows } from './printed-workflows.ts'

const small = 64 * 16
const minutes = 60_000

let world: ActWorld
let runs: number

beforeEach(async () => {
  world = await makeActWorld()
  runs = 0
}, 25 * minutes)

afterEach(async () => {
  await world.close()
  expect(world.github.violations).toEqual([])
})

const recipe = (name: string): Files => printedWorkflows(`docs/recipes/${name}`)

/** Runs what a checkout's workflows do on an event; the run is known to GitHub. */
async function run(workspace: string, event: Event, headSha: string) {
  const id = ++runs
  const { GITHUB_HEAD_REF, GITHUB_REF_NAME = '' } = event.environment
  world.github.actions.addRun({
    id,
    event: event.name,
    branch: GITHUB_HEAD_REF ? 'feature' : GITHUB_REF_NAME,
    sha: headSha
  })
  return { id, ...(await world.act.run(workspace, event, id)) }
}

function push(repository: Repository) {
  const sha = repository.tip('main')
  const checkout = repository.checkout('refs/heads/main')
  return run(checkout, pushEvent(sha, null), sha)
}

function change(repository: Repository, files: Files): PullRequest {
  repository.commit('feature', files)
  return repository.pullRequest(7, 'feature')
}

function pullRequest(
  repository: Repository,
  pull: PullRequest,
  options: { readonly fork?: boolean } = {}
) {
  const checkout = repository.checkout('refs/pull/7/merge')
  return run(checkout, pullRequestEvent(pull, options), pull.head)
}

const grown = { 'table.go': table(small + 40_000) }

/** A budget file with one ceiling. */
const ceiling = (size: string): Files => ({
  '.github/go-size-gate.yml': `fail: { max-size: ${size} }\n`
})

/** The program as a module of its own, in a directory of its name. */
const module = (name: string, bytes: number): Files =>
  Object.fromEntries(
    Object.entries(program(bytes)).map(([path, text]) => [
      `${name}/${path}`,
      text?.replace('example.com/tool', `example.com/${name}`) ?? null
    ])
  )

describe('the recipe', () => {
  it(
    'for one job records, compares and comments',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        ...recipe('single-job.md')
      })
      expect((await push(repository)).code).toBe(0)
      const job = await pullRequest(repository, change(repository, grown))
      expect(job.code).toBe(0)
      expect(job.log).toContain('was measured by an earlier run (artifact)')
      expect(world.github.comments).toMatchObject([
        { issue: 7, body: expect.stringContaining('Go binary size') }
      ])
    },
    25 * minutes
  )

  it(
    'for forks comments from the second workflow alone',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        ...recipe('fork.md')
      })
      await push(repository)
      const pull = change(repository, grown)
      const measured = await pullRequest(repository, pull, { fork: true })
      expect(measured.code).toBe(0)
      expect(world.github.comments).toEqual([])

      world.github.pull.open.push({
        number: 7,
        from: 'stranger:feature',
        sha: pull.head,
        repositoryId: forkId,
        author: 'stranger'
      })
      world.github.pull.heads.set('main', pull.base)
      world.github.mergeBases.set(`${pull.base}...${pull.head}`, pull.base)
      world.github.mergeBases.set(`${pull.base}...${pull.base}`, pull.base)
      const event = workflowRunEvent({
        id: measured.id,
        sha: pull.head,
        branch: 'feature',
        owner: 'stranger',
        headRepositoryId: forkId
      })
      const checkout = repository.checkout('refs/heads/main')
      const job = await run(checkout, event, pull.base)
      expect(job.log).not.toContain('Nothing to comment on')
      expect(job.code).toBe(0)
      expect(world.github.comments).toMatchObject([
        { issue: 7, body: expect.stringContaining('own run') }
      ])
    },
    25 * minutes
  )

  it(
    'for a matrix judges its legs together',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        ...recipe('matrix.md')
      })
      expect((await push(repository)).code).toBe(0)
      const job = await pullRequest(repository, change(repository, grown))
      expect(job.code).toBe(0)
      expect(world.github.comments).toHaveLength(1)
      expect(world.github.comments[0]?.body).toMatch(
        /linux\/amd64[^]*windows\/amd64|windows\/amd64[^]*linux\/amd64/
      )
    },
    25 * minutes
  )

  it(
    'for a merge queue judges ceilings, and builds no base',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        ...recipe('merge-queue.md'),
        ...ceiling('100 MiB')
      })
      const queued = async () => {
        const sha = repository.tip('main')
        const checkout = repository.checkout('refs/heads/main')
        return await run(checkout, mergeGroupEvent(sha), sha)
      }
      const within = await queued()
      expect(within.code).toBe(0)
      expect(within.log).not.toContain('Build the base')
      repository.commit('main', ceiling('1 KiB'))
      const over = await queued()
      expect(over.code).not.toBe(0)
      expect(over.log).toContain('over the maximum of 1.0 KiB')
      expect(world.github.comments).toEqual([])
    },
    25 * minutes
  )

  it(
    'for releases judges a tag by ceilings, and compares on demand with what it recorded',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...program(small),
        ...recipe('releases.md'),
        ...ceiling('100 MiB')
      })
      const tagged = async (tag: string) => {
        const sha = repository.tag(tag)
        const checkout = repository.checkout(`refs/tags/${tag}`)
        return await run(checkout, tagEvent(tag, sha), sha)
      }
      const within = await tagged('v1.0.0')
      expect(within.code).toBe(0)
      expect(within.log).toContain('on a tag only ceilings are judged')
      expect(world.github.actions.artifacts).toHaveLength(1)
      expect(world.github.requests).toEqual([])

      const sha = repository.commit('main', grown)
      const main = 'refs/heads/main'
      const event = eventOn(main, 'workflow_dispatch', sha)
      const payload = { ref: main, inputs: { base: 'v1.0.0' } }
      const checkout = repository.checkout(main)
      const asked = await run(checkout, { ...event, payload }, sha)
      expect(asked.code).toBe(0)
      expect(asked.log).toContain('was measured by an earlier run (artifact)')
      expect(asked.log).toContain('tool grew by')

      repository.commit('main', ceiling('1 KiB'))
      const over = await tagged('v1.1.0')
      expect(over.code).not.toBe(0)
      expect(over.log).toContain('over the maximum of 1.0 KiB')
    },
    25 * minutes
  )

  it(
    'for a monorepo keeps its modules apart',
    async () => {
      const repository = makeRepository(world.sandbox, {
        ...module('agent', small),
        ...module('server', small),
        ...recipe('monorepo.md')
      })
      expect((await push(repository)).code).toBe(0)
      const job = await pullRequest(
        repository,
        change(repository, {
          'agent/table.go': table(small + 40_000),
          'server/table.go': table(small + 90_000)
        })
      )
      expect(job.code).toBe(0)
      expect(
        world.github.comments.map(({ body }) => /agent|server/.exec(body)?.[0])
      ).toEqual(expect.arrayContaining(['agent', 'server']))
    },
    25 * minutes
  )
})
