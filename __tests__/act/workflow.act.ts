// The workflow of the README under a real runner: a push is recorded as an artifact,
// a pull request is compared with it and gets its comment, the next run updates the
// comment, and growth over budget fails the job. Each run leaves a page.
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from '@jest/globals'
import { pullRequestEvent, pushEvent } from '../e2e/event.ts'
import { program, table } from '../e2e/program.ts'
import { makeRepository, type Repository } from '../e2e/repository.ts'
import { actionName } from './act.ts'
import { makeActWorld, type ActWorld } from './act-world.ts'

const small = 64 * 16
const minutes = 60_000

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
      - uses: ${actionName}
        id: size
        with:
          html-report: true
      - if: always()
        run: |
          echo "verdict is $VERDICT"
          node -p '"page is " + require("crypto").createHash("sha256").update(require("fs").readFileSync(process.env.PAGE)).digest("hex")'
          node -p '"baseline is " + JSON.parse(require("fs").readFileSync(process.env.REPORT)).reports.map(({ baseline }) => baseline && baseline.source)'
        env:
          VERDICT: \${{ steps.size.outputs.verdict }}
          REPORT: \${{ steps.size.outputs.report }}
          PAGE: \${{ steps.size.outputs.html-path }}
`

let world: ActWorld
let repository: Repository

beforeAll(async () => {
  world = await makeActWorld()
  repository = makeRepository(world.sandbox, {
    ...program(small),
    '.github/workflows/size.yml': workflow
  })
}, 25 * minutes)

afterAll(() => world.close())

function pullRequest(bytes: number, runId: number) {
  repository.commit('feature', { 'table.go': table(bytes) })
  const pull = repository.pullRequest(7, 'feature')
  const workspace = repository.checkout('refs/pull/7/merge')
  return world.act.run(workspace, pullRequestEvent(pull), runId)
}

it(
  'records a push',
  async () => {
    const sha = repository.tip('main')
    world.github.actions.addRun({ id: 1, event: 'push', branch: 'main', sha })
    const { code, log } = await world.act.run(
      repository.checkout('refs/heads/main'),
      pushEvent(sha, null),
      1
    )
    expect(log).toContain('verdict is pass')
    expect(code).toBe(0)
    // Neither the record nor the page needs a permission of the token.
    expect(world.github.requests).toEqual([])
    expect(world.github.actions.artifacts).toMatchObject([
      { runId: 1, mimeType: 'application/zip' },
      { runId: 1, mimeType: 'text/html' }
    ])
  },
  25 * minutes
)

it(
  'comments on a pull request, compared with the record',
  async () => {
    const { code, log } = await pullRequest(small + 40_000, 2)
    expect(log).toContain('verdict is warn')
    expect(log).toContain('baseline is artifact')
    expect(code).toBe(0)
    expect(world.github.comments).toMatchObject([
      {
        issue: 7,
        body: expect.stringMatching(/### ⚠️ Go binary size: .*tool.* grew/)
      }
    ])
    const page = world.github.actions.artifacts.findLast(
      ({ mimeType }) => mimeType === 'text/html'
    )
    const digest = createHash('sha256').update(page?.content ?? '')
    expect(log).toContain(`page is ${digest.digest('hex')}`)
    expect(page).toMatchObject({ runId: 2 })
    expect(world.github.comments[0]?.body).toContain(
      `/actions/runs/2/artifacts/${page?.id}#artifact=${page?.id})`
    )
  },
  25 * minutes
)

it(
  'updates the comment on the next run',
  async () => {
    const [comment] = world.github.comments
    const body = comment?.body
    const { code, log } = await pullRequest(small + 60_000, 3)
    expect(log).toContain('verdict is warn')
    expect(code).toBe(0)
    expect(world.github.comments).toHaveLength(1)
    expect(world.github.comments[0]).toMatchObject({
      id: comment?.id,
      issue: 7
    })
    expect(world.github.comments[0]?.body).not.toBe(body)
  },
  25 * minutes
)

it(
  'fails the job over budget, and the same comment says so',
  async () => {
    const [comment] = world.github.comments
    const { code, log } = await pullRequest(small + 800_000, 4)
    expect(log).toContain('verdict is fail')
    expect(code).not.toBe(0)
    expect(world.github.comments).toEqual([
      { ...comment, body: expect.stringContaining('### ❌ Go binary size') }
    ])
    expect(world.github.violations).toEqual([])
  },
  25 * minutes
)
