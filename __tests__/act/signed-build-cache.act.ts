// The step of docs/build-cache.md under a real runner, with the cache service of that: a push
// stores a pack of what it compiled, a pull request builds from it, and one whose pack
// somebody changed compiles everything, to the same bytes.
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isPackStart } from '../../src/core/build-cache/pack-head.ts'
import { pullRequestEvent, pushEvent } from '../e2e/event.ts'
import { project } from '../e2e/job.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Repository } from '../e2e/repository.ts'
import { makeKeys } from '../store/entries.ts'
import { resignPack } from '../store/resign-pack.ts'
import type { ActRun } from './act.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'

const small = 64 * 16
const minutes = 60_000

const { publicPem, privatePem } = makeKeys()

/** The step that docs/build-cache.md prints, with this key in place of its example. */
const step = documentedStep(publicPem.replaceAll(/-----.*?-----|\n/g, ''))

function documentedStep(publicKey: string): string {
  const page = readFileSync(join(project, 'docs/build-cache.md'), 'utf8')
  const [, first, rest] = /```yaml\n(- uses: .*\n)(.*?)```/s.exec(page) ?? []
  if (first === undefined || rest === undefined) throw new Error('no step')
  return `${first}  id: size\n${rest}`
    .replace(/(?<=baseline-public-key: ).*/, publicKey)
    .replaceAll(/^/gm, '      ')
    .trimEnd()
    .concat('\n')
}

const workflow = `name: Size
on:
  push:
    branches: [main]
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  size:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
${step}      - run: |
          node -e '
            const { provenance, reports } = JSON.parse(require("fs").readFileSync(process.env.REPORT))
            const { buildCache, notices } = provenance
            console.log("facts " + JSON.stringify({ buildCache, notices, sha256: reports[0].head.binary.sha256 }))
          '
        env:
          REPORT: \${{ steps.size.outputs.report }}
`

let world: ActWorld
let repository: Repository

beforeAll(async () => {
  world = await makeActWorld(() => ({
    secrets: { BASELINE_SIGNING_KEY: privatePem }
  }))
  repository = makeRepository(world.sandbox, {
    ...program(small),
    '.github/workflows/size.yml': workflow
  })
  repository.commit('feature', { 'table.go': table(small + 40_000) })
}, 25 * minutes)

afterAll(async () => {
  await world.close()
  expect(world.github.violations).toEqual([])
})

function pullRequest(runId: number): Promise<ActRun> {
  const pull = repository.pullRequest(7, 'feature')
  const workspace = repository.checkout('refs/pull/7/merge')
  return world.act.run(workspace, pullRequestEvent(pull), runId)
}

/** What a run printed of its report. */
function factsOf({ code, log }: ActRun): unknown {
  const [, facts] = /\bfacts (\{.*\})/.exec(log) ?? []
  if (code !== 0 || facts === undefined) throw new Error(log)
  return JSON.parse(facts)
}

/** The one pack that is in the runner's cache, as a file. */
function storedPack(): { readonly path: string; readonly content: Buffer } {
  const packs = readdirSync(world.act.caches, {
    recursive: true,
    withFileTypes: true
  })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, content: readFileSync(path) }))
    .filter(({ content }) => isPackStart(content.subarray(0, 200)))
  const [pack, ...others] = packs
  if (pack === undefined || others.length > 0) throw new Error('not one pack')
  return pack
}

let sha256 = ''

it(
  'stores what a push compiled, proved and signed',
  async () => {
    const sha = repository.tip('main')
    world.github.actions.addRun({ id: 1, event: 'push', branch: 'main', sha })
    const workspace = repository.checkout('refs/heads/main')
    const run = await world.act.run(workspace, pushEvent(sha, null), 1)
    expect(factsOf(run)).toMatchObject({ buildCache: null, notices: [] })
    expect(run.log).toMatch(
      /Stored \d+ archives as go-size-gate-gocache-\S+, .*compiled 0 packages and made the same bytes/
    )
    // So small a program gains too little, unless its push took long.
    const { path, content } = storedPack()
    const slow = { coldSeconds: 300, warmSeconds: 1 }
    const resigned = resignPack(content, privatePem, () => slow)
    expect(resigned).toHaveLength(content.length)
    writeFileSync(path, resigned)
  },
  25 * minutes
)

it(
  'builds a pull request from it',
  async () => {
    const run = await pullRequest(2)
    const facts = factsOf(run)
    expect(facts).toMatchObject({
      buildCache: { commit: repository.tip('main'), compiled: 1 },
      notices: []
    })
    expect(run.log).toMatch(/Compiled: linux\/amd64 example\.com\/tool\s/)
    sha256 = /"sha256":"([0-9a-f]{64})"/.exec(JSON.stringify(facts))?.[1] ?? ''
    expect(sha256).not.toBe('')
  },
  25 * minutes
)

it(
  'compiles everything where somebody changed the pack, to the same bytes',
  async () => {
    const { path, content } = storedPack()
    const at = content.length - 1000
    content.writeUInt8(content.readUInt8(at) ^ 1, at)
    writeFileSync(path, content)
    const run = await pullRequest(3)
    expect(factsOf(run)).toMatchObject({
      buildCache: null,
      notices: [
        expect.stringMatching(
          /^the build cache go-size-gate-gocache-\S+ is not used, and everything is compiled: its output [0-9a-f]{64} (?:is damaged|has other content)/
        )
      ],
      sha256
    })
  },
  25 * minutes
)
