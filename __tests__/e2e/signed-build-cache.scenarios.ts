// What a push run compiled, signed and proved, and what pull requests make of it: the
// whole action, with a cache service and modules of a host of their own.
import { beforeEach, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  makePrivateHost,
  privatePath,
  type PrivateHost
} from '../setup/private-modules.ts'
import { makeKeys } from '../store/entries.ts'
import { resignPack } from '../store/resign-pack.ts'
import type { CacheEntry } from '../servers/cache-server.ts'
import { pullRequestEvent, pushEvent, repositoryName } from './event.ts'
import type { Job } from './job.ts'
import { makeRepository, write } from './repository.ts'
import { minutes, useWorld } from './use-world.ts'
import { pullScopes, reportOf } from './world.ts'

const { publicPem, privatePem } = makeKeys()
const scene = useWorld()

let host: PrivateHost
let environment: Record<string, string>

const moduleFiles = (name: string, text: string) => ({
  'go.mod': `module ${privatePath(name)}\n\ngo 1.19\n`,
  [`${name}.go`]: `package ${name}\n\nvar Name = "${text}"\n`
})

beforeEach(async () => {
  const { sandbox } = scene.world
  host = await makePrivateHost(sandbox.root)
  environment = {
    PATH: process.env['PATH'] ?? '',
    HOME: host.home,
    GIT_CONFIG_NOSYSTEM: '1',
    GOMODCACHE: sandbox.directory('modules')
  }
  await host.publish('one', 'v1.0.0', moduleFiles('one', 'one'))
  await host.publish('one', 'v1.1.0', moduleFiles('one', 'another one'))
  await host.publish('two', 'v1.0.0', moduleFiles('two', 'two'))
  scene.repository = makeRepository(sandbox, tree('v1.0.0'))
})

/** A program that uses both modules, with the go.sum that Go makes. */
function tree(one: string): Record<string, string> {
  const directory = scene.world.sandbox.directory('tidy')
  const files = {
    'go.mod': `module example.com/tool\n\ngo 1.19\n\nrequire (\n\t${privatePath('one')} ${one}\n\t${privatePath('two')} v1.0.0\n)\n`,
    'main.go': `package main\n\nimport (\n\tone "${privatePath('one')}"\n\ttwo "${privatePath('two')}"\n)\n\nfunc main() { println(one.Name, two.Name, greeting) }\n`,
    'greeting.go': 'package main\n\nvar greeting = "hello"\n'
  }
  write(directory, files)
  execFileSync('go', ['mod', 'tidy'], {
    cwd: directory,
    env: {
      ...environment,
      GOCACHE: scene.world.sandbox.directory('tidy-cache'),
      GOPROXY: 'direct',
      GOSUMDB: 'off',
      GOFLAGS: ''
    },
    stdio: 'pipe'
  })
  const sum = readFileSync(join(directory, 'go.sum'), 'utf8')
  return { ...files, 'go.sum': sum }
}

type Inputs = Readonly<Record<string, string>>

function push(inputs: Inputs = {}): Promise<Job> {
  return scene.world.run({
    workspace: scene.repository.checkout('refs/heads/main'),
    event: pushEvent(scene.repository.tip('main'), null),
    environment,
    inputs: {
      'go-cache': 'signed',
      'baseline-signing-key': privatePem,
      ...inputs
    }
  })
}

function pullRequest(branch: string, inputs: Inputs = {}): Promise<Job> {
  const pull = scene.repository.pullRequest(7, branch)
  return scene.world.run({
    workspace: scene.repository.checkout('refs/pull/7/merge'),
    event: pullRequestEvent(pull),
    scopes: pullScopes,
    environment,
    inputs: {
      'go-cache': 'signed',
      'baseline-public-key': publicPem,
      ...inputs
    }
  })
}

function packs(): CacheEntry[] {
  return scene.world.cache.entries.filter(({ key }) =>
    key.startsWith('go-size-gate-gocache-')
  )
}

function theOnlyPack(): CacheEntry & { content: Buffer } {
  const [pack, ...others] = packs()
  if (!pack?.content || others.length > 0) throw new Error('not one pack')
  return { ...pack, content: pack.content }
}

const provenanceOf = (job: Job) => {
  const { provenance } = reportOf(job)
  if (provenance === null) throw new Error('there is no provenance')
  return provenance
}

const headOf = (job: Job) => reportOf(job).reports[0]?.head?.binary.sha256

it(
  'a push stores what pull requests build from, to the same bytes',
  async () => {
    const { cache } = scene.world
    const first = await push()
    expect(first.code).toBe(0)
    expect(provenanceOf(first)).toMatchObject({
      relaxations: ['go-cache: signed'],
      notices: [],
      buildCache: null,
      buildCacheNote: 'a run that records builds from nothing'
    })
    const stored = theOnlyPack()
    expect(stored).toMatchObject({ scope: 'refs/heads/main', done: true })
    expect(stored.key).toMatch(
      /^go-size-gate-gocache-[0-9a-f]{32}-[0-9a-f]{16}-1001\.1$/
    )
    expect(first.log).toMatch(
      /Stored \d+ archives as go-size-gate-gocache-\S+, .*compiled 0 packages and made the same bytes/
    )

    // Nothing is new, so nothing is stored.
    const second = await push()
    expect(second.code).toBe(0)
    expect(second.log).toContain('has nearly all of it')
    expect(packs()).toHaveLength(1)

    // This small build saves too little on a fast machine.
    const slow = resignPack(stored.content, privatePem, () => ({
      coldSeconds: 99.12345678
    }))
    const index = cache.entries.findIndex(({ key }) => key === stored.key)
    cache.entries[index] = { ...stored, content: slow }

    // A pull request compiles what it changes.
    scene.repository.commit('feature', {
      'greeting.go': 'package main\n\nvar greeting = "good morning"\n'
    })
    const warm = await pullRequest('feature')
    expect(provenanceOf(warm)).toMatchObject({
      relaxations: ['go-cache: signed'],
      notices: [],
      buildCache: {
        commit: scene.repository.tip('main'),
        run: `https://github.com/${repositoryName}/actions/runs/1001`,
        packBytes: slow.length,
        compiled: 1
      }
    })
    expect(warm.log).toMatch(/^Compiled: linux\/amd64 example.com\/tool$/m)
    expect(warm.summary).toMatch(
      /Build cache: build cache of [0-9a-f]{7} \(.*\): \d+ packages reused, 1 compiled/
    )
    expect(reportOf(warm).reports[0]?.baseline?.source).toBe('artifact')

    // One that updates a module compiles it, and what imports it.
    scene.repository.commit('update', tree('v1.1.0'))
    const update = await pullRequest('update')
    expect(provenanceOf(update).buildCache?.compiled).toBe(2)
    expect(update.log).toMatch(
      /^Compiled: linux\/amd64 example.com\/tool, linux\/amd64 git.example.com\/team\/one.git$/m
    )

    // A pack that the pull request put into its own scope is dropped.
    const forged = Buffer.from(slow)
    const at = slow.indexOf('"commit"') + 12
    forged[at] = (forged[at] ?? 0) ^ 1
    const key = `${stored.key}-forged`
    cache.entries.push({
      ...stored,
      scope: pullScopes[0] ?? '',
      key,
      content: forged
    })
    const cold = await pullRequest('feature')
    expect(provenanceOf(cold)).toMatchObject({
      buildCache: null,
      notices: [
        `the build cache ${key} is not used, and everything is compiled: its signature is not valid for ${repositoryName} and this key`
      ]
    })
    expect(cold.log).not.toContain('Compiled:')
    expect(headOf(cold)).toMatch(/^[0-9a-f]{64}$/)
    expect(headOf(warm)).toBe(headOf(cold))
    expect(headOf(update)).not.toBe(headOf(cold))
  },
  10 * minutes
)

it(
  'a push whose build comes out otherwise in another directory stores nothing, and is an error',
  async () => {
    scene.repository = makeRepository(scene.world.sandbox, {
      'go.mod': 'module example.com/tool\n\ngo 1.19\n',
      'main.go': `package main

// #cgo LDFLAGS: -Wl,-rpath,\${SRCDIR}/lib
// static int answer(void) { return 42; }
import "C"

func main() { println(int(C.answer())) }
`
    })
    const job = await push()
    expect(job.code).toBe(2)
    const { verdict, provenance } = reportOf(job)
    expect(verdict).toMatchObject({
      state: 'error',
      reasons: [
        {
          state: 'error',
          message: expect.stringMatching(
            /^the build cache is not stored, as it does not make the same bytes: built from it in another directory, tool \(linux\/amd64\) differs in .*\.dynstr/
          )
        },
        ...verdict.reasons.slice(1)
      ]
    })
    expect(provenance?.notices).toEqual([])
    expect(packs()).toEqual([])
  },
  10 * minutes
)
