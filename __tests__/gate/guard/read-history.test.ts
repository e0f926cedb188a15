// What was released before, by the tags of a real repository and GitHub's releases.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import {
  readHistory,
  type ReleaseHistoryRead
} from '../../../src/gate/guard/read-history.ts'
import { openRelease } from '../../../src/gate/release/open-release.ts'
import { terminalHost } from '../../../src/commands/terminal-host.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { silentLog } from '../../../src/host/log.ts'
import type { Host } from '../../../src/gate/services.ts'
import { makeLab, type Lab } from '../../git/repository.ts'
import { makeKeys } from '../../store/entries.ts'
import { filesBy, packedOf, signingKey } from '../release/guarded.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let server: string
let github: GitHubServer

beforeEach(async () => {
  lab = makeLab()
  server = lab.create('server')
  github = await startGitHubServer()
})

afterEach(async () => {
  lab.close()
  await github.close()
  expect(github.violations).toEqual([])
})

/** Tags the tip, and publishes a release of it. */
function release(tag: string): void {
  lab.git(server, 'tag', tag)
  github.releases.add(tag)
}

/** What was released before this tag, from a directory of a clone that has it checked out. */
async function before(
  tag: string,
  directory = '',
  more: Partial<Host> = {}
): Promise<ReleaseHistoryRead> {
  lab.git(server, 'tag', tag)
  const clone = lab.clone(server, 'clone')
  const plan = makePlan(
    { mode: 'release', 'release-tag': tag, 'budget-file': 'budget.yml' },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    lab.path('clone', directory),
    'linux/amd64'
  )
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  const host = {
    ...terminalHost(null, {}, silentLog, lab.opening.scratch),
    repository: 'o/r',
    releases: platformOf(run, 't').releases,
    ...more
  }
  const repository = await openRepository(clone, lab.opening)
  const opened = await openRelease(plan, repository, host)
  return await readHistory(plan, repository, opened, host)
}

describe('a retracted version', () => {
  const retracting = 'module example.com/tool\n\nretract v1.1.0\n'
  const passedOver = 'v1.1.0 is passed over: go.mod of main retracts it'

  it.each(['', 'dist', 'dist/new'])(
    "is passed over by the module's go.mod, from the working directory %j",
    async (directory) => {
      lab.commit(server, { 'go.mod': retracting, 'dist/new/a': '' })
      release('v1.0.0')
      release('v1.1.0')
      const { previous, notices } = await before('v1.2.0', directory)
      expect(previous.tag).toBe('v1.0.0')
      expect(notices).toContain(passedOver)
    }
  )

  it('is one of the module that the tag names, from the root', async () => {
    lab.commit(server, {
      'go.mod': 'module example.com/other\n\nretract v1.0.0\n',
      'cmd/tool/go.mod': retracting
    })
    release('cmd/tool/v1.0.0')
    release('cmd/tool/v1.1.0')
    const { previous, notices } = await before('cmd/tool/v1.2.0')
    expect(previous.tag).toBe('cmd/tool/v1.0.0')
    expect(notices).toContain(`cmd/tool/${passedOver}`)
  })

  it('is not known without a go.mod, which is said', async () => {
    release('v1.0.0')
    const { previous, notices } = await before('v1.1.0')
    expect(previous.tag).toBe('v1.0.0')
    expect(notices).toContain(
      'which versions are retracted is not known: main has no go.mod'
    )
  })
})

describe('a key that the workflow brings', () => {
  const { signer, verifier, publicPem } = makeKeys()
  const event = { kind: 'other', name: 'release' } as const
  const pin = publicPem.split('\n').slice(1, -2).join('')

  it.each([
    ['counts where the budget file pins it', pin, event, 'verified'],
    ['counts for nothing where it pins none', null, event, 'unverified'],
    ['counts in a terminal', null, null, 'verified']
  ])('%s', async (_, pinned, started, evidence) => {
    const commit = lab.commit(server, {
      'go.mod': 'module example.com/tool\n',
      ...(pinned === null
        ? {}
        : { 'budget.yml': `inputs: { baseline-public-key: ${pinned} }\n` })
    })
    lab.git(server, 'tag', 'v1.0.0')
    const identity = { repository: 'o/r', tag: 'v1.0.0', commit }
    const files = filesBy(signingKey(signer), identity, packedOf(identity))
    github.releases.add('v1.0.0', {}, files)
    const read = await before('v1.1.0', '', {
      event: started,
      trust: { signer: null, verifier }
    })
    expect(read.before?.facts.evidence).toBe(evidence)
  })
})

/** A module with a limit of growth since a release. */
const limit = (since: string) => ({
  'go.mod': 'module example.com/tool\n',
  'budget.yml': `release: { since: ${since}, max-growth-since: 1 }\n`
})

describe('the release that a budget counts from', () => {
  it('has its notices in the report', async () => {
    lab.commit(server, limit('v1.0.0'))
    release('v1.0.0')
    release('v1.1.0')
    const { since, notices } = await before('v1.2.0')
    expect([...since.keys()]).toEqual(['v1.0.0'])
    expect(notices).toEqual([
      expect.stringMatching(/^v1\.1\.0 is unknown: /),
      expect.stringMatching(/^v1\.0\.0 is unknown: /)
    ])
  })

  it('says everything once where it is the previous one', async () => {
    lab.commit(server, limit('v1.0.0'))
    release('v1.0.0')
    expect((await before('v1.1.0')).notices).toEqual([
      expect.stringMatching(/^v1\.0\.0 is unknown: /)
    ])
  })

  it('is not asked for where it is this one', async () => {
    lab.commit(server, limit('v1.1.0'))
    release('v1.0.0')
    expect((await before('v1.1.0')).since).toEqual(new Map())
  })
})
