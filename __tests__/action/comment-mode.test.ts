// Mode comment, where one branch has two open pull requests.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  readCommentRun,
  type CommentRun
} from '../../src/action/comment-mode.ts'
import { legArtifact } from '../../src/gate/legs/leg-name.ts'
import { legFile } from '../../src/gate/legs/leg-result.ts'
import { readRun } from '../../src/github/event/run.ts'
import { makeZip } from '../store/zips.ts'
import { repositoryId } from '../servers/actions-store.ts'
import { startCacheServer, type CacheServer } from '../servers/cache-server.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../servers/github-server.ts'

const head = 'a'.repeat(40)
/** Tips of both base branches, and a commit that both have. */
const main = '1'.repeat(40)
const release = '2'.repeat(40)
const fork = '3'.repeat(40)
const plan = { key: '', legs: ['default'] }
const measuringRun = 7001

let github: GitHubServer
let store: CacheServer
let directory: string

beforeEach(async () => {
  github = await startGitHubServer()
  store = await startCacheServer(github.actions)
  github.archives = store.archives
  directory = mkdtempSync(join(tmpdir(), 'comment-run-'))
  const pull = {
    from: 'o:feature',
    sha: head,
    repositoryId,
    author: 'somebody'
  }
  github.pull.open.push(
    { ...pull, number: 7, base: { ref: 'main', sha: main } },
    { ...pull, number: 8, base: { ref: 'release', sha: release } }
  )
  for (const [ref, tip] of [
    ['main', main],
    ['release', release]
  ] as const) {
    github.pull.heads.set(ref, tip)
    github.mergeBases.set(`${tip}...${tip}`, tip)
    github.mergeBases.set(`${tip}...${head}`, fork)
    github.mergeBases.set(`${fork}...${tip}`, fork)
  }
  github.mergeBases.set(`${fork}...${fork}`, fork)
  github.mergeBases.set(`${main}...${release}`, fork)
})

afterEach(async () => {
  await github.close()
  await store.close()
  rmSync(directory, { recursive: true })
  expect(github.violations).toEqual([])
})

/** The run of a pull request left a leg that was compared with `base`. */
function leftBy(base: string): void {
  const left = {
    schemaVersion: 1,
    repository: 'o/r',
    key: '',
    name: 'default',
    commit: 'c'.repeat(40),
    head,
    base,
    fingerprint: 'f',
    leg: {
      occasion: 'change',
      base: { kind: 'missing', why: 'it was not looked for' },
      head: [],
      recorded: false,
      notBuilt: [],
      reproductions: []
    },
    provenance: {
      tool: 'go-size-gate 0.1.0',
      mode: 'measure',
      event: 'pull_request',
      headCommit: head,
      overrides: [],
      relaxations: [],
      passedThrough: [],
      modulesReused: 0,
      modulesFetched: 0,
      verified: true,
      notices: [],
      reproduce: ''
    }
  }
  const content = Buffer.from(JSON.stringify(left))
  github.actions.addArtifact(
    measuringRun,
    legArtifact({ key: '', leg: 'default', work: '' }),
    makeZip([{ name: legFile, content }])
  )
}

async function commentRun(named: readonly number[]): Promise<CommentRun> {
  const path = join(directory, 'event.json')
  const workflow_run = {
    id: measuringRun,
    event: 'pull_request',
    head_sha: head,
    head_branch: 'feature',
    html_url: 'https://github.com/o/r/actions/runs/7001',
    head_repository: { id: repositoryId, owner: { login: 'o' } },
    repository: { id: repositoryId },
    pull_requests: named.map((number) => ({ number }))
  }
  writeFileSync(path, JSON.stringify({ workflow_run }))
  const environment = {
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_REPOSITORY_ID: String(repositoryId),
    GITHUB_API_URL: github.url
  }
  return await readCommentRun(environment, readRun(environment), 'token', plan)
}

describe('of two open pull requests from one branch', () => {
  it('the one is commented on that the event names', async () => {
    for (const number of [7, 8]) {
      expect(await commentRun([number])).toMatchObject({ event: { number } })
    }
  })

  it('the one is commented on with the base that the run compared with', async () => {
    leftBy(release)
    const expected = { event: { number: 8, baseRef: 'release' } }
    for (const named of [[7, 8], []]) {
      expect(await commentRun(named)).toMatchObject(expected)
    }
  })

  it('the one is commented on whose base branch alone has that base', async () => {
    // Main has moved on since.
    const [first] = github.pull.open.splice(0, 1)
    if (first === undefined) throw new Error('there is no pull request')
    const base = { ref: 'main', sha: '4'.repeat(40) }
    github.pull.open.push({ ...first, base })
    leftBy(main)
    expect(await commentRun([7, 8])).toMatchObject({ event: { number: 7 } })
  })

  it('none is commented on where both may be meant', async () => {
    leftBy(fork)
    expect(await commentRun([7, 8])).toEqual({
      skip: expect.stringMatching(/#7, #8 .* neither the event nor the base/)
    })
  })
})
