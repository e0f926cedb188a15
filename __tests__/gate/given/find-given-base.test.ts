// What given binaries are compared with where nothing is recorded of the base: the last
// release, in a run of its own, judged again, and in a job that judges legs.
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { terminalHost } from '../../../src/commands/terminal-host.ts'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import { noBudgetFile } from '../../../src/core/policy/budget.ts'
import { gate } from '../../../src/gate/gate.ts'
import { findGivenBase } from '../../../src/gate/given/find-given-base.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { findLegBases } from '../../../src/gate/legs/find-leg-bases.ts'
import { legArtifact } from '../../../src/gate/legs/leg-name.ts'
import { legFile, type LegResult } from '../../../src/gate/legs/leg-result.ts'
import { measuredLeg } from '../../../src/gate/legs/measured-leg.ts'
import {
  toolName,
  type Host,
  type RunArtifactsOf
} from '../../../src/gate/services.ts'
import type { Repository } from '../../../src/git/git.ts'
import type { NamedBase, NoBase } from '../../../src/git/history/base.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import type { PullRequestEvent } from '../../../src/github/event/event.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { packRelease } from '../../../src/store/release/release-entry.ts'
import {
  measurementFile,
  measurementBundleFile
} from '../../../src/store/release/release-files.ts'
import { signStatement } from '../../../src/sigstore/sign.ts'
import { signingKey, statementFor } from '../release/guarded.ts'
import { makeLab, type Lab } from '../../git/repository.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { makeKeys, measurement } from '../../store/entries.ts'
import { makeZip } from '../../store/zips.ts'

// Real processes; on a busy machine each test takes its time.
const { signer, verifier, publicPem } = makeKeys()
const key = signingKey(signer)

const given = { ...measurement, build: null }
const tag = 'v1.0.0'

let lab: Lab
let clone: string
let repository: Repository
let main: string
let pull: PullRequestEvent
let github: GitHubServer

beforeAll(async () => {
  lab = makeLab()
  const server = lab.create('server')
  const pem = JSON.stringify(publicPem)
  main = lab.commit(server, {
    'budget.yml': `inputs: { baseline-public-key: ${pem} }\n`
  })
  lab.git(server, 'tag', tag)
  lab.git(server, 'checkout', '--quiet', '-b', 'change')
  const headSha = lab.commit(server, { a: '1' })
  lab.git(server, 'checkout', '--quiet', 'main')
  clone = lab.clone(server, 'clone')
  lab.git(clone, 'checkout', '--quiet', '--detach', headSha)
  repository = await openRepository(clone, lab.opening)
  pull = {
    kind: 'pull_request',
    number: 7,
    headSha,
    baseRef: 'main',
    baseSha: main,
    headRepoIsFork: false,
    author: 'somebody',
    judgesAgain: true
  }
})

afterAll(() => lab.close())

beforeEach(async () => {
  github = await startGitHubServer()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

/** The release of the base's commit, as the guard leaves it. */
function publish(isSigned = true): void {
  const identity = { repository: 'o/r', tag, commit: main }
  const packed = packRelease({
    schemaVersion: 1,
    tool: toolName,
    ...identity,
    run: '',
    createdAt: '2026-01-02T03:04:05.000Z',
    measurements: [given]
  })
  github.releases.add(
    tag,
    {},
    {
      [measurementFile]: packed,
      ...(isSigned
        ? {
            [measurementBundleFile]: signStatement(
              statementFor(identity, packed),
              key
            )
          }
        : {})
    }
  )
}

function planOf(texts: Readonly<Record<string, string>>): Plan {
  return makePlan(
    { 'budget-file': 'budget.yml', ...texts },
    Object.fromEntries(options.map(({ name, default: text }) => [name, text])),
    clone,
    'linux/amd64'
  )
}

function hostOf(more: Partial<Host> = {}): Host {
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  return {
    ...terminalHost(null, {}, silentLog, lab.opening.scratch),
    environment: lab.surroundings,
    repository: 'o/r',
    releases: platformOf(run, 't').releases,
    trust: { verifier, signer: null },
    ...more
  }
}

const onMain = (): NamedBase => ({
  commit: main,
  chosenBy: 'the merge base',
  branch: 'main'
})

const rules = { ...noBudgetFile, inputs: { 'baseline-public-key': publicPem } }
const job = { fingerprint: 'f', leg: null, former: null }

function find({
  base = onMain(),
  occasion = 'change',
  baseline = 'auto'
}: {
  readonly base?: NamedBase | NoBase
  readonly occasion?: 'change' | 'push'
  readonly baseline?: string
} = {}) {
  const plan = planOf({ binaries: 'bin', baseline })
  return findGivenBase(
    { plan, repository, base, occasion, budget: { rules } },
    job,
    hostOf()
  )
}

describe('the base of given binaries', () => {
  it.each<[string, { readonly base?: NoBase }, string]>([
    ['nothing is recorded of it', {}, 'is recorded of the base '],
    [
      'a shallow clone does not have it',
      { base: { missing: 'it is not there' } },
      'is recorded of the base:'
    ]
  ])('is the last release where %s', async (_, how, notice) => {
    publish()
    const { base, notices } = await find(how)
    expect(base).toMatchObject({
      kind: 'found',
      baseline: { source: 'release', commit: main },
      measurements: [given]
    })
    expect(notices).toEqual([expect.stringContaining(notice)])
    expect(notices[0]).toContain(
      'the last release v1.0.0, the highest version whatever the branch'
    )
  })

  it.each<[string, Parameters<typeof find>[0], string]>([
    ['on a push', { occasion: 'push' }, 'cache'],
    ['where it is not chosen', { baseline: 'artifact' }, 'never built here']
  ])('is no release %s', async (_, how, why) => {
    publish()
    const { base } = await find(how)
    expect(base).toMatchObject({
      kind: 'missing',
      why: expect.stringContaining(why)
    })
    expect(base).not.toMatchObject({
      why: expect.stringContaining('last release')
    })
  })

  it('is no release for which nobody vouches', async () => {
    publish(false)
    const { base } = await find()
    expect(base).toMatchObject({
      kind: 'missing',
      why: expect.stringContaining('only a signed one counts')
    })
  })
})

/** What a job with given binaries left; compared with the last release. */
function left(): LegResult {
  return {
    schemaVersion: 1,
    repository: 'o/r',
    key: '',
    name: 'default',
    commit: pull.headSha,
    head: pull.headSha,
    base: main,
    fingerprint: 'f',
    leg: {
      occasion: 'change',
      base: {
        kind: 'found',
        baseline: {
          source: 'release',
          commit: main,
          chosenBy: `the last release, ${tag}`,
          run: ''
        },
        measurements: [given],
        goBefore: null
      },
      head: [given],
      recorded: false,
      notBuilt: [],
      reproductions: []
    },
    provenance: {
      tool: toolName,
      mode: 'gate',
      event: 'pull_request',
      headCommit: pull.headSha,
      overrides: [],
      relaxations: [],
      passedThrough: [],
      modulesReused: 0,
      modulesFetched: 0,
      verified: false,
      notices: [],
      reproduce: '',
      given: { binaries: [], passedOver: 0 }
    }
  }
}

describe('a change that is judged again', () => {
  it('is compared with the release again, and says so', async () => {
    publish()
    const content = Buffer.from(JSON.stringify(left()))
    const artifact = { id: 1, name: 'x', digest: '', createdAt: '' }
    const host = hostOf({
      event: pull,
      runArtifacts: {
        jobStart: () =>
          Promise.resolve({
            state: 'found',
            startedAt: '2026-01-02T03:04:05Z',
            earlier: []
          }),
        find: () => Promise.resolve({ state: 'found', artifacts: [] }),
        download: () => Promise.reject(new Error('not asked'))
      },
      earlierLegs: {
        find: () =>
          Promise.resolve({
            state: 'found',
            artifact,
            run: { url: '', conclusion: 'success' }
          }),
        download: () =>
          Promise.resolve({
            state: 'downloaded',
            bytes: makeZip([{ name: legFile, content }])
          })
      }
    })
    const { report } = await gate(planOf({ binaries: 'artifact:bin' }), host)
    expect(report.reports.map(({ baseline }) => baseline)).toMatchObject([
      { source: 'release', commit: main }
    ])
    expect(report.provenance?.notices).toEqual(
      expect.arrayContaining([
        expect.stringContaining('compared with the last release v1.0.0')
      ])
    )
  })
})

function judge(inputs: Readonly<Record<string, string>>) {
  const plan = planOf({ mode: 'judge', legs: 'default', ...inputs })
  return findLegBases(
    {
      plan,
      repository,
      base: onMain(),
      occasion: 'change',
      budget: { rules },
      isRecorded: () => false
    },
    [measuredLeg(left())],
    hostOf({ event: pull })
  )
}

describe('a leg that says that the workflow built its binaries', () => {
  it('is not believed by its word alone, as its base would never be built', async () => {
    publish()
    const { legs, unproved } = await judge({})
    expect(legs.map(({ base }) => base.kind)).toEqual(['missing'])
    expect(unproved).toEqual([
      expect.stringContaining('nothing that is recorded of the base proves it')
    ])
  })

  it('is believed where the job that judges has the input binaries', async () => {
    publish()
    const { legs, unproved } = await judge({ binaries: 'bin' })
    expect(legs).toMatchObject([{ base: { baseline: { source: 'release' } } }])
    expect(unproved).toEqual([])
  })

  it.each([
    [{}, 'error'],
    [{ binaries: 'bin' }, 'pass']
  ])(
    'with the inputs %j gives the whole run the verdict %s',
    async (inputs, state) => {
      publish()
      const content = Buffer.from(JSON.stringify(left()))
      const name = legArtifact({ key: '', leg: 'default', work: 'w' })
      const artifact = { id: 1, name, digest: '', createdAt: '' }
      const runArtifacts: RunArtifactsOf = {
        jobStart: () => Promise.reject(new Error('not asked')),
        find: async (isWanted) => ({
          state: 'found',
          artifacts: isWanted(name) ? [artifact] : []
        }),
        download: async () => ({
          state: 'downloaded',
          bytes: makeZip([{ name: legFile, content }])
        })
      }
      const { report } = await gate(
        planOf({ mode: 'judge', legs: 'default', ...inputs }),
        hostOf({ event: pull, runArtifacts })
      )
      const { verdict } = report
      expect(verdict.state).toBe(state)
      expect(
        JSON.stringify(verdict.reasons).includes('the leg default says')
      ).toBe(state === 'error')
    }
  )

  it('is believed then also where nothing is known of the base', async () => {
    const { legs, unproved } = await judge({ binaries: 'bin' })
    expect(legs.map(({ base }) => base.kind)).toEqual(['missing'])
    expect(unproved).toEqual([])
  })
})
