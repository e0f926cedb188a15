// The workflow of docs/release.md under a real runner, as printed: a tag is judged
// before it is published, and the next pull request is compared with what was. Only
// `gh` is stood in for, as it speaks to GitHub alone.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pullRequestEvent, tagEvent } from '../e2e/event.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Repository } from '../e2e/repository.ts'
import { makeKeys } from '../store/entries.ts'
import { actionName, type ActRun } from './act.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'
import { writeGh } from './gh-program.ts'
import { printedWorkflows } from './printed-workflows.ts'

const small = 64 * 16
const minutes = 60_000

const { publicPem, privatePem } = makeKeys()
const key = publicPem.split('\n').slice(1, -2).join('')

const compared = `name: Size
on:
  pull_request:
permissions:
  contents: read
  pull-requests: write
jobs:
  size:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
      - uses: ${actionName}
        with:
          compare-release: true
`

let world: ActWorld
let repository: Repository
let runs = 0

beforeAll(async () => {
  world = await makeActWorld((sandbox) => {
    const programs = sandbox.directory('bin')
    writeGh(programs)
    return { programs, secrets: { BASELINE_SIGNING_KEY: privatePem } }
  })
  repository = makeRepository(world.sandbox, {
    ...program(small),
    ...printedWorkflows('docs/release.md'),
    '.github/workflows/size.yml': compared,
    '.github/go-size-gate.yml': `release: { max-growth: 20 KiB }\ninputs: { baseline-public-key: ${key} }\n`
  })
}, 25 * minutes)

afterAll(async () => {
  await world.close()
  expect(world.github.violations).toEqual([])
})

/** Runs the release workflow for a tag that was pushed at the tip of main. */
function pushed(tag: string): Promise<ActRun> {
  const sha = repository.tag(tag)
  return judged(tag, repository.checkout(`refs/tags/${tag}`), sha)
}

function judged(tag: string, workspace: string, sha: string): Promise<ActRun> {
  return world.act.run(workspace, tagEvent(tag, sha), ++runs)
}

const sha256 = (content: Buffer): string =>
  createHash('sha256').update(content).digest('hex')

const writes = (): readonly string[] =>
  world.github.requests.filter((request) => !request.startsWith('GET '))

it(
  'publishes a release that keeps its budget, with measurement, report and checksums',
  async () => {
    const { code, log } = await pushed('v1.0.0')
    expect(log).toContain('two builds of it gave the same bytes')
    expect(code).toBe(0)
    expect(world.github.releases.list).toMatchObject([
      { tag: 'v1.0.0', isDraft: false }
    ])
    const [{ assets } = { assets: [] }] = world.github.releases.list
    expect(assets.map(({ name }) => name)).toEqual([
      'go-size-gate.measurement.json.gz',
      'go-size-gate.measurement.json.gz.sigstore.json',
      'go-size-gate.report.md',
      'go-size-gate.sha256',
      'go-size-gate.sha256.sigstore.json'
    ])
    const listed = assets.slice(0, -2)
    const sums = assets.at(-2)?.content.toString().split('\n')
    expect(sums).toEqual(
      expect.arrayContaining(
        listed.map(({ name, content }) => `${sha256(content)}  ${name}`)
      )
    )
  },
  25 * minutes
)

it(
  'publishes nothing of a release that is over its budget',
  async () => {
    repository.commit('main', { 'table.go': table(small + 50_000) })
    const before = writes()
    const { code, log } = await pushed('v1.1.0')
    expect(log).toMatch(/since v1\.0\.0, .* over the limit/)
    expect(code).not.toBe(0)
    expect(writes()).toEqual(before)
  },
  25 * minutes
)

it(
  'publishes nothing of a tag that was moved after the checkout',
  async () => {
    const sha = repository.tag('v1.0.1')
    const workspace = repository.checkout('refs/tags/v1.0.1')
    repository.commit('main', {})
    repository.moveTag('v1.0.1')
    const before = writes()
    const { code, log } = await judged('v1.0.1', workspace, sha)
    expect(log).toContain('the tag was moved')
    expect(code).not.toBe(0)
    expect(writes()).toEqual(before)
  },
  25 * minutes
)

it(
  'shows the next pull request how much it added to the release',
  async () => {
    repository.commit('feature', { 'table.go': table(small + 50_100) })
    const pull = repository.pullRequest(7, 'feature')
    const workspace = repository.checkout('refs/pull/7/merge')
    const { code } = await world.act.run(
      workspace,
      pullRequestEvent(pull),
      ++runs
    )
    expect(code).toBe(0)
    const [comment] = world.github.comments
    expect(comment?.body).toContain('since v1.0.0')
    expect(comment?.body).not.toContain('unverified')
  },
  25 * minutes
)
