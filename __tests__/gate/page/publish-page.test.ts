// The page as an artifact, left by the official client with a loopback service.
import { createHash } from 'node:crypto'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { errorReport } from '../../../src/gate/judge/make-report.ts'
import { uploadPage } from '../../../src/gate/page/page-artifact.ts'
import {
  leavePage,
  publishPage,
  type PageRun,
  type PageSubject
} from '../../../src/gate/page/publish-page.ts'
import type { GitHubEvent } from '../../../src/github/event/event.ts'
import { isScratchName } from '../../../src/host/files/scratch.ts'
import { silentLog, type Log } from '../../../src/host/log.ts'
import { readZip } from '../../../src/store/single-file-zip.ts'
import { example, symbol } from '../../core/compare/example.ts'
import { reportOf } from '../../core/page/pages.ts'
import {
  makeActionsStore,
  type ActionsStore
} from '../../servers/actions-store.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import { sendFault, type Fault } from '../../servers/fault.ts'

const names = [
  'ACTIONS_RESULTS_URL',
  'ACTIONS_RUNTIME_TOKEN',
  'GITHUB_SERVER_URL'
]

const runUrl = 'https://github.com/o/r/actions/runs/1001'
const html = '<!doctype html><title>sizes</title>'
const commit = 'abc1234'.padEnd(40, '0')
const subject: PageSubject = {
  plan: {
    key: '',
    commentKey: '',
    work: '0123456789abcdef',
    retentionDays: { leg: 7, record: 0, page: 0 }
  },
  commit
}
const push: GitHubEvent = {
  kind: 'push',
  ref: 'refs/heads/main',
  isDefaultBranch: true,
  before: null,
  after: commit,
  forced: false
}
const pullRequest: GitHubEvent = {
  kind: 'pull_request',
  number: 7,
  headSha: commit,
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  headRepoIsFork: false,
  author: 'somebody',
  judgesAgain: false
}

let scratch: string
let server: CacheServer
let store: ActionsStore
let saved: Record<string, string | undefined>
let said: string[]
/** A method of the artifact service, and how it fails. */
let fault: readonly [string, Fault] | null
let tapped: () => void
const write = process.stdout.write.bind(process.stdout)

/** The plan of a workflow's inputs. */
const planOf = (texts: Readonly<Record<string, string>>) =>
  makePlan(
    texts,
    Object.fromEntries(
      options.map(({ name: option, default: text }) => [option, text])
    ),
    '/checkout',
    'linux/amd64'
  )

/** The client reads this process's own environment. */
function use(environment: Readonly<Record<string, string | undefined>>): void {
  for (const name of names) {
    const value = environment[name]
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}

beforeEach(async () => {
  scratch = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-page-')))
  store = makeActionsStore()
  fault = null
  tapped = () => {}
  server = await startCacheServer(store, async ({ url }, response) => {
    const [method, how] = fault ?? []
    if (how === undefined || !url?.endsWith(`/${method}`)) return false
    tapped()
    sendFault(how, response)
    return how.kind !== 'cut-after'
  })
  saved = Object.fromEntries(names.map((name) => [name, process.env[name]]))
  use(server.env)
  said = []
  // The client tells what it does.
  process.stdout.write = () => true
})

afterEach(async () => {
  process.stdout.write = write
  use(saved)
  await server.close()
  expect(readdirSync(scratch)).toEqual([])
  rmSync(scratch, { recursive: true })
})

function pageRun({
  attempt = 1,
  event = pullRequest,
  environment = {},
  url = runUrl
}: {
  readonly attempt?: number
  readonly event?: GitHubEvent
  readonly environment?: Readonly<Record<string, string>>
  readonly url?: string
} = {}): PageRun {
  const log: Log = {
    ...silentLog,
    info: (text) => said.push(text),
    warning: (text) => said.push(`warning: ${text}`)
  }
  return {
    log,
    event,
    run: {
      runUrl: url,
      runAttempt: attempt,
      filesUrl: 'https://github.com/o/r/blob',
      sha: commit
    },
    environment: { ...server.env, ...environment },
    scratch
  }
}

const name = /^go-size-gate-page-abc1234-[0-9a-f]{8}\.html$/

describe('a page', () => {
  it('is left as the HTML file itself, which its link leads to', async () => {
    const link = await leavePage(html, subject, pageRun())
    const [artifact] = store.artifacts
    const digest = createHash('sha256').update(html).digest('hex')
    expect(store.artifacts).toEqual([
      expect.objectContaining({
        name: expect.stringMatching(name),
        content: Buffer.from(html),
        digest: `sha256:${digest}`,
        mimeType: 'text/html'
      })
    ])
    expect(link).toEqual({
      url: `${runUrl}/artifacts/${artifact?.id}#artifact=${artifact?.id}`,
      isZip: false
    })
  })

  it.each<[string, GitHubEvent, number, number | null]>([
    ['for a week on a pull request', pullRequest, 0, 7],
    ['as long as the repository keeps any after a push', push, 0, null],
    ['for as long as the workflow says', pullRequest, 30, 30]
  ])('is kept %s', async (_, event, page, days) => {
    const retentionDays = { leg: 7, record: 0, page }
    const plan = { ...subject.plan, retentionDays }
    await leavePage(html, { plan, commit }, pageRun({ event }))
    const expiresAt = store.artifacts[0]?.expiresAt ?? null
    const kept =
      expiresAt === null
        ? null
        : (Date.parse(expiresAt) - Date.now()) / (24 * 3_600_000)
    expect(kept && Math.round(kept)).toBe(days)
  })

  it('is linked where the service took it and its answer was lost', async () => {
    fault = ['FinalizeArtifact', { kind: 'cut-after' }]
    const link = await leavePage(html, subject, pageRun())
    const [artifact] = store.artifacts
    expect(store.artifacts).toHaveLength(1)
    expect(link).toEqual({
      url: `${runUrl}/artifacts/${artifact?.id}#artifact=${artifact?.id}`,
      isZip: false
    })
  })

  it.each<[string, Fault]>([
    ['is not there', { kind: 'cut' }],
    ['was refused', { kind: 'status', status: 409 }]
  ])('is not linked where it %s', async (_, refusal) => {
    fault = ['FinalizeArtifact', refusal]
    expect(await leavePage(html, subject, pageRun())).toBeNull()
    expect(said.at(-1)).toMatch(/^warning: the page could not be .*Finalize/)
    expect(store.artifacts).toEqual([])
  })

  it('is not taken for what an earlier attempt left', async () => {
    await leavePage(html, subject, pageRun())
    const [earlier] = store.artifacts
    fault = ['FinalizeArtifact', { kind: 'cut' }]
    // It is listed beside what this attempt began.
    tapped = () => {
      if (earlier && store.artifacts.length === 0) store.artifacts.push(earlier)
    }
    const run = pageRun({ attempt: 2 })
    expect(await leavePage('new', subject, run)).toBeNull()
    expect(store.artifacts).toEqual([earlier])
  })

  it('replaces that of an earlier attempt of the run', async () => {
    await leavePage(html, subject, pageRun())
    const link = await leavePage('new', subject, pageRun({ attempt: 2 }))
    expect(link).not.toBeNull()
    expect(store.artifacts.map(({ content }) => content.toString())).toEqual([
      'new'
    ])
  })

  it('leaves that of another job as it is', async () => {
    await leavePage(html, subject, pageRun())
    expect(await leavePage('other', subject, pageRun())).toBeNull()
    expect(store.artifacts.map(({ content }) => content.toString())).toEqual([
      html
    ])
    expect(said.at(-1)).toMatch(
      /^warning: the page could not be uploaded: another job or step .* give each its own key$/
    )
  })

  it('shares its name with no page of another key or other work', async () => {
    const plans = [
      {},
      { key: 'a/b' },
      { key: 'a:b' },
      { commentKey: '"<script>\n../..' },
      { work: 'fedcba9876543210' }
    ].map((change) => ({ ...subject.plan, ...change }))
    for (const plan of plans) {
      expect(await leavePage(html, { plan, commit }, pageRun())).not.toBeNull()
    }
    const left = store.artifacts.map((artifact) => artifact.name)
    expect(new Set(left).size).toBe(plans.length)
    for (const one of left) expect(one).toMatch(/^[\w.-]+\.html$/)
  })

  it('is left as a zip archive where the service takes nothing else', async () => {
    store.takesFiles = false
    const link = await leavePage(html, subject, pageRun())
    expect(link).toMatchObject({ isZip: true })
    const [artifact] = store.artifacts
    expect(artifact).toMatchObject({ mimeType: 'application/zip' })
    const inside = { name: `${artifact?.name}.html`, maxBytes: 1000 }
    expect(readZip(artifact?.content ?? Buffer.of(), inside).toString()).toBe(
      html
    )
  })

  it('has no link where the run has no address', async () => {
    expect(await leavePage(html, subject, pageRun({ url: '' }))).toBeNull()
    expect(store.artifacts).toHaveLength(1)
  })
})

describe('a page that is not taken', () => {
  it('is missed, once, where the quota is used up', async () => {
    const message =
      'Artifact storage quota has been hit. Unable to upload any new artifacts.'
    server.fail({ kind: 'status', status: 403, message })
    expect(await leavePage(html, subject, pageRun())).toBeNull()
    expect(said).toEqual([
      expect.stringMatching(/^warning: the page could not be uploaded: .*quota/)
    ])
    expect(server.requests).toHaveLength(1)
  })

  it('is missed where the service does not answer in time', async () => {
    server.fail({ kind: 'hang' })
    const page = { name: 'page', html: Buffer.from(html), isRepeated: false }
    const { environment } = pageRun()
    const hasty = { environment, scratch, retentionDays: 0, limitSeconds: 0.2 }
    expect(await uploadPage(page, hasty)).toEqual({
      kind: 'failed',
      reason: 'the artifact service did not take it within 0.2 s',
      isZip: false
    })
  })

  it.each([
    [{ GITHUB_SERVER_URL: 'https://ghe.example' }, 'this server takes no'],
    [{ ACTIONS_RUNTIME_TOKEN: '' }, 'this runner offers no artifact service']
  ])('is no warning where there are no artifacts: %j', async (more, reason) => {
    const run = pageRun({ environment: more })
    expect(await leavePage(html, subject, run)).toBeNull()
    expect(said).toEqual([
      expect.stringContaining(`The page is not uploaded: ${reason}`)
    ])
    expect(server.requests).toEqual([])
  })

  it('is not sent where it is too large for a browser', async () => {
    const large = 'x'.repeat(64 * 1024 * 1024 + 1)
    expect(await leavePage(large, subject, pageRun())).toBeNull()
    expect(said).toEqual([expect.stringContaining('has 67108865 bytes')])
    expect(server.requests).toEqual([])
  })
})

describe('a run', () => {
  it('keeps its page meanwhile where a later run clears what a killed one left', async () => {
    const head = example()
    const result = {
      report: reportOf(null, head),
      plan: planOf({ 'html-report': 'true' }),
      measurements: [head]
    }
    const seen = new Set<string>()
    const watch = setInterval(() => {
      for (const one of readdirSync(scratch)) seen.add(one)
    }, 1)
    const page = await publishPage(result, pageRun())
    clearInterval(watch)
    expect(page?.link?.url).toContain(`${runUrl}/artifacts/`)
    expect([...seen].filter((one) => !isScratchName(one))).toEqual([])
  })

  it('goes on without a page that can’t be made', async () => {
    const lying = example({ symbols: [symbol('example.com/tool.F', 5000)] })
    const result = {
      report: reportOf(null, lying),
      plan: planOf({ 'html-report': 'true' }),
      measurements: [lying]
    }
    expect(await publishPage(result, pageRun())).toBeNull()
    expect(said).toEqual([
      expect.stringMatching(
        /^warning: the page could not be made: the symbols of example.com\/tool are larger than the package/
      )
    ])
    expect(server.requests).toEqual([])
  })

  it.each([
    ['that was not asked for one', {}, []],
    [
      'that is a leg',
      { 'html-report': 'true', mode: 'measure', leg: 'linux' },
      []
    ],
    [
      'that measured nothing',
      { 'html-report': 'true' },
      ['No page: nothing was measured']
    ]
  ])('%s has no page', async (_, texts, sentences) => {
    const plan = planOf(texts)
    const report = errorReport('a tool is missing', null)
    const result = { report, plan, measurements: [] }
    expect(await publishPage(result, pageRun())).toBeNull()
    expect(said).toEqual(sentences)
    expect(server.requests).toEqual([])
  })
})
