// Modules that one run fetched from their origin, and what of them the next one
// believes: the whole action, with a cache service and modules of a host of their own.
import { beforeEach, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync, readdirSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { buildCache } from '../setup/build-cache.ts'
import {
  makePrivateHost,
  privatePath,
  type PrivateHost
} from '../setup/private-modules.ts'
import { pullRequestEvent, pushEvent } from './event.ts'
import type { Job } from './job.ts'
import { makeRepository, write } from './repository.ts'
import { pullScopes, reportOf } from './world.ts'
import { minutes, useWorld } from './use-world.ts'

const one = privatePath('one')
const two = privatePath('two')

let host: PrivateHost

const scene = useWorld()

beforeEach(async () => {
  host = await makePrivateHost(scene.world.sandbox.root)
  for (const name of ['one', 'two']) {
    await host.publish(name, 'v1.0.0', {
      'go.mod': `module ${privatePath(name)}\n\ngo 1.19\n`,
      [`${name}.go`]: `package ${name}\n\nconst Name = "${name}"\n`
    })
  }
  scene.repository = makeRepository(scene.world.sandbox, tree([one]))
})

/** A program that uses these modules, with the go.sum that Go makes. */
function tree(modules: readonly string[]): Record<string, string> {
  const directory = scene.world.sandbox.directory('tidy')
  const names = modules.map((path) => path.replace(/^.*\/(.*)\.git$/, '$1'))
  const imports = modules.map((path, at) => `\t${names[at]} "${path}"\n`)
  const files = {
    'go.mod': `module example.com/tool\n\ngo 1.19\n\nrequire (\n${modules.map((path) => `\t${path} v1.0.0\n`).join('')})\n`,
    'main.go': `package main\n\nimport (\n${imports.join('')})\n\nfunc main() { println(${names.map((name) => `${name}.Name`).join(', ')}) }\n`
  }
  write(directory, files)
  execFileSync('go', ['mod', 'tidy'], {
    cwd: directory,
    env: { ...machine(), GOPROXY: 'direct', GOSUMDB: 'off', GOFLAGS: '' },
    stdio: 'pipe'
  })
  const sum = readFileSync(join(directory, 'go.sum'), 'utf8')
  return { ...files, 'go.sum': sum }
}

/** The environment of a machine whose module cache is empty. */
function machine() {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: host.home,
    GIT_CONFIG_NOSYSTEM: '1',
    GOMODCACHE: scene.world.sandbox.directory('modules'),
    GOCACHE: buildCache()
  }
}

interface Run {
  readonly environment?: Record<string, string>
  readonly inputs?: Readonly<Record<string, string>>
}

function push({
  environment = machine(),
  inputs = {}
}: Run = {}): Promise<Job> {
  return scene.world.run({
    workspace: scene.repository.checkout('refs/heads/main'),
    event: pushEvent(scene.repository.tip('main'), null),
    environment,
    inputs
  })
}

/** A pull request, whose base is built as well. */
function pullRequest({ environment = machine(), inputs = {} }: Run = {}) {
  const pull = scene.repository.pullRequest(7, 'feature')
  return scene.world.run({
    workspace: scene.repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    environment,
    inputs: { baseline: 'rebuild', ...inputs }
  })
}

function factsOf(job: Job) {
  const { provenance, verdict } = reportOf(job)
  return {
    verdict: verdict.state,
    reused: provenance?.modulesReused,
    fetched: provenance?.modulesFetched,
    notices: provenance?.notices
  }
}

/** Takes the origin of all modules away, and gives it back. */
function withoutOrigin<T>(work: () => Promise<T>): Promise<T> {
  const repositories = join(scene.world.sandbox.root, 'repositories')
  renameSync(repositories, `${repositories}-away`)
  return work().finally(() => renameSync(`${repositories}-away`, repositories))
}

const cacheRequests = (): string[] =>
  scene.world.cache.requests.filter((request) =>
    request.includes('CacheService')
  )

/** Changes bytes of the one entry, or leaves them out. */
function damage(change: (content: Buffer) => Buffer): void {
  const [entry] = scene.world.cache.entries
  if (!entry?.content) throw new Error('nothing was kept')
  entry.content = change(Buffer.from(entry.content))
}

describe('kept modules', () => {
  it(
    'a second run fetches none again, for head and base, though their origin is gone',
    async () => {
      expect(factsOf(await push())).toEqual({
        verdict: 'pass',
        reused: 0,
        fetched: 1,
        notices: []
      })
      expect(scene.world.cache.entries).toMatchObject([
        {
          scope: 'refs/heads/main',
          key: expect.stringMatching(
            /^go-size-gate-modules-[0-9a-f]{16}-[0-9a-f]{32}-[0-9a-f]{16}-1001\.1$/
          ),
          done: true
        }
      ])
      scene.repository.commit('feature', { 'note.go': 'package main\n' })
      await withoutOrigin(async () => {
        expect(factsOf(await pullRequest())).toEqual({
          verdict: 'pass',
          reused: 1,
          fetched: 0,
          notices: []
        })
        // Without them the same run finds no module.
        const job = await pullRequest({ inputs: { 'keep-modules': 'false' } })
        expect(job.log).toContain('could not fetch module')
      })
      expect(scene.world.cache.entries).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'a module that was altered is not used, but fetched again, and named',
    async () => {
      await push()
      scene.repository.commit('feature', { 'note.go': 'package main\n' })
      const name = Buffer.from(`${one}@v1.0.0/one.go`)
      damage((content) => {
        // In the compressed text, which follows the first of the two names.
        const at = content.indexOf(name) + name.length + 4
        content[at] = (content[at] ?? 0) ^ 0x55
        return content
      })
      const job = await pullRequest()
      expect(factsOf(job)).toEqual({
        verdict: 'pass',
        reused: 0,
        fetched: 1,
        notices: [
          expect.stringMatching(
            /^module git\.example\.com\/team\/one\.git v1\.0\.0 of the kept modules go-size-gate-modules-\S+ is not used, and is fetched instead: /
          )
        ]
      })
      expect(job.summary).toContain('is fetched instead')
      expect(job.log).toMatch(
        /^module git\.example\.com\/team\/one\.git v1\.0\.0 of the kept modules /m
      )
      // What was fetched is kept, beside the damaged entry.
      expect(scene.world.cache.entries.map(({ scope }) => scope)).toEqual([
        'refs/heads/main',
        'refs/pull/7/merge'
      ])
      await withoutOrigin(async () => {
        expect(factsOf(await pullRequest())).toMatchObject({
          fetched: 0,
          notices: []
        })
      })
    },
    10 * minutes
  )

  it(
    'an entry that broke off is not used at all, and named',
    async () => {
      await push()
      damage((content) => content.subarray(0, -1))
      expect(factsOf(await push())).toEqual({
        verdict: 'pass',
        reused: 0,
        fetched: 1,
        notices: [
          expect.stringMatching(
            /^the kept modules go-size-gate-modules-\S+ are not used, and are fetched instead: it has \d+ bytes and not the \d+ that it declares$/
          )
        ]
      })
      expect(scene.world.cache.entries).toHaveLength(2)
    },
    10 * minutes
  )

  it(
    'of another go.sum save what did not change, and a pull request keeps its own',
    async () => {
      await push()
      scene.repository.commit('feature', tree([one, two]))
      expect(factsOf(await pullRequest())).toMatchObject({
        reused: 1,
        fetched: 1
      })
      expect(scene.world.cache.entries.map(({ scope }) => scope)).toEqual([
        'refs/heads/main',
        'refs/pull/7/merge'
      ])
      await withoutOrigin(async () => {
        expect(factsOf(await pullRequest())).toMatchObject({
          reused: 2,
          fetched: 0
        })
      })
    },
    10 * minutes
  )

  it(
    'are not asked for where all modules are there, or are private, or no cache is',
    async () => {
      const environment = machine()
      await push({
        environment: { ...environment, GOPRIVATE: '*.example.com' }
      })
      expect(cacheRequests()).toEqual([])
      expect(factsOf(await push({ environment }))).toMatchObject({
        reused: 1,
        fetched: 0
      })
      expect(cacheRequests()).toEqual([])
      const job = await push({
        environment: {
          ...machine(),
          ACTIONS_CACHE_SERVICE_V2: '',
          ACTIONS_RESULTS_URL: ''
        }
      })
      expect(job.log).toContain(
        'Kept modules: there is no cache service in this environment'
      )
      expect(factsOf(job)).toMatchObject({ verdict: 'pass', fetched: 1 })
    },
    10 * minutes
  )

  it(
    'are fetched from their origin where the cache refuses, which is told',
    async () => {
      scene.repository.commit('feature', { 'note.go': 'package main\n' })
      scene.world.cache.fail({
        kind: 'status',
        status: 403,
        message: 'read denied'
      })
      const job = await pullRequest()
      expect(factsOf(job)).toEqual({
        verdict: 'pass',
        reused: 0,
        fetched: 1,
        notices: []
      })
      expect(job.log).toContain(
        'Kept modules: the cache service answered 403: read denied'
      )
      // Asked once, for base and head, and not written to.
      expect(cacheRequests()).toHaveLength(1)
    },
    10 * minutes
  )

  it(
    'come into no module cache that outlives the job',
    async () => {
      const own = { RUNNER_ENVIRONMENT: 'self-hosted' }
      const job = await push({ environment: { ...machine(), ...own } })
      expect(job.log).toContain(
        'Kept modules: only with "mod-cache: private" on this runner'
      )
      expect(cacheRequests()).toEqual([])
      const environment = { ...machine(), ...own }
      const inputs = { 'mod-cache': 'private' }
      expect(factsOf(await push({ environment, inputs }))).toMatchObject({
        fetched: 1
      })
      await withoutOrigin(async () => {
        expect(factsOf(await push({ environment, inputs }))).toMatchObject({
          verdict: 'pass',
          fetched: 0
        })
      })
      expect(readdirSync(environment['GOMODCACHE'])).toEqual([])
    },
    10 * minutes
  )
})
