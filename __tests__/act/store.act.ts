// The workflow of docs/store.md under a real runner, as printed: a release that keeps its
// budget is signed and stored, and another job fetches and verifies it. Only `npx` is stood
// in for, which would ask npm for a released version; the store is a directory.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { tagEvent } from '../e2e/event.ts'
import { project } from '../e2e/job.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Repository } from '../e2e/repository.ts'
import { buildCache } from '../setup/build-cache.ts'
import { makeKeys } from '../store/entries.ts'
import type { ActRun } from './act.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'
import { printedWorkflows } from './printed-workflows.ts'

const small = 64 * 16
const minutes = 60_000

const { publicPem, privatePem } = makeKeys()

let world: ActWorld
let repository: Repository
let store = ''
let runs = 0

beforeAll(async () => {
  world = await makeActWorld((sandbox) => {
    const programs = sandbox.directory('programs')
    const cli = join(project, 'dist', 'cli.js')
    writeFileSync(
      join(programs, 'npx'),
      `#!/bin/sh\nset -e\n[ "$1 $2" = '--yes go-size-gate@1' ]\nshift 2\nexec '${process.execPath}' '${cli}' "$@"\n`,
      { mode: 0o755 }
    )
    store = join(sandbox.directory('store'), 'tools')
    return {
      programs,
      secrets: { STORE_SIGNING_KEY: privatePem },
      variables: { STORE: store },
      environment: { GOCACHE: buildCache() }
    }
  })
  repository = makeRepository(world.sandbox, {
    ...program(small),
    ...printedWorkflows('docs/store.md'),
    '.gitignore': '/dist/\n',
    'store.pub': publicPem,
    '.github/go-size-gate.yml': 'release: { max-size: 2 MiB }\n'
  })
}, 25 * minutes)

afterAll(async () => {
  await world.close()
  expect(world.github.violations).toEqual([])
})

function pushed(tag: string): Promise<ActRun> {
  const sha = repository.tag(tag)
  const workspace = repository.checkout(`refs/tags/${tag}`)
  return world.act.run(workspace, tagEvent(tag, sha), ++runs)
}

it(
  'puts a release that keeps its budget, and another job proves it',
  async () => {
    const { code, log } = await pushed('v1.0.0')
    expect([code, code === 0 ? '' : log]).toEqual([0, ''])
    expect(log).toContain(
      'tool v1.0.0 is in the store, and v1.0.0 is the latest'
    )
    expect(log).toMatch(/measurement\s+measured again/)
    const binary = join(store, 'tool/v1.0.0/linux_amd64/tool_linux_amd64')
    expect(readFileSync(binary).length).toBeGreaterThan(small)
  },
  25 * minutes
)

it(
  'puts nothing of a release that is over its budget',
  async () => {
    repository.commit('main', { 'table.go': table(3 * 1024 * 1024) })
    const { code, log } = await pushed('v1.1.0')
    expect(code).not.toBe(0)
    expect(log).toContain('over the maximum of 2.00 MiB for releases')
    expect(log).not.toContain('v1.1.0 is in the store')
    expect(existsSync(join(store, 'tool/v1.1.0'))).toBe(false)
  },
  25 * minutes
)
