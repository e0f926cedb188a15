// The command on histories from directories, and from GitHub's API.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import * as v from 'valibot'
import { artifactFile } from '../../../src/store/read-artifact.ts'
import {
  packEntry,
  serializeEntry,
  type Entry
} from '../../../src/store/entry.ts'
import { artifactName } from '../../../src/store/entry-key.ts'
import { replay } from '../../../src/commands/replay/replay.ts'
import { openClient } from '../../../src/github/client.ts'
import { silentLog } from '../../../src/host/log.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { renderReplayMarkdown } from '../../../src/core/report/markdown/replay.ts'
import { replaySchema } from '../../../src/core/model/replay-schema.ts'
import { renderReplayText } from '../../../src/core/report/terminal/replay.ts'
import type { Replay } from '../../../src/core/model/replay.ts'
import { makeZip } from '../../store/zips.ts'
import { example } from '../../core/compare/example.ts'
import { forkId } from '../../servers/actions-store.ts'
import {
  startCacheServer,
  type CacheServer
} from '../../servers/cache-server.ts'
import { sendFault, type Fault } from '../../servers/fault.ts'
import {
  startGitHubServer,
  type GitHubServer,
  type Route
} from '../../servers/github-server.ts'

const KiB = 1024
const MiB = 1024 * KiB

type Flags = Readonly<Record<string, string>>

const sized = (size: number): Measurement =>
  example({ packages: { 'example.com/tool': size } })

const other = (size: number) =>
  example({
    packages: { 'example.com/other': size },
    binary: { mainPackage: 'example.com/other', name: 'other' }
  })

const evil = (size: number) =>
  example({
    packages: { 'a.com/<img src=x>|\u001b[31m': size },
    binary: { mainPackage: 'a.com/<img src=x>|\u001b[31m@here' }
  })

const hashOf = (index: number): string => String(index).padStart(40, 'a')

function entry(index: number, size: number, more: Partial<Entry> = {}): Entry {
  return {
    schemaVersion: 1,
    tool: 'go-size-gate 1.0.0',
    repository: 'o/r',
    commit: hashOf(index),
    key: '',
    fingerprint: 'f'.repeat(64),
    legName: 'default',
    run: '',
    createdAt: new Date(Date.UTC(2026, 8, 1 + index)).toISOString(),
    measurements: [sized(size)],
    ...more
  }
}

async function run(
  flags: Flags,
  apiUrl = 'http://127.0.0.1:9'
): Promise<Replay> {
  const made = await replay(
    {
      flags,
      positionals: [],
      destination: { format: 'json', output: '' }
    },
    '',
    async (token) =>
      await openClient({
        token,
        apiUrl,
        userAgent: 'test',
        timeoutMilliseconds: 60_000,
        retryMilliseconds: 1
      }),
    silentLog
  )
  expect(v.parse(replaySchema, JSON.parse(JSON.stringify(made)))).toEqual(made)
  return made
}

const text = (made: Replay): string =>
  renderReplayText(made, { colours: false, width: 100 })

const leg = (index: number, occasion: 'push' | 'change') => ({
  schemaVersion: 1,
  repository: 'o/r',
  key: '',
  name: 'linux',
  commit: hashOf(index),
  head: hashOf(index),
  base: '',
  fingerprint: 'f'.repeat(64),
  leg: {
    occasion,
    base: { kind: 'missing', why: 'a push' },
    head: [sized(MiB + index)],
    recorded: true,
    notBuilt: [],
    reproductions: []
  },
  provenance: {
    tool: 'go-size-gate 1.0.0',
    mode: 'measure',
    event: 'push',
    headCommit: hashOf(index),
    overrides: [],
    relaxations: [],
    passedThrough: [],
    modulesReused: 0,
    modulesFetched: 0,
    verified: true,
    notices: [],
    reproduce: ''
  }
})

const states = ({ changes }: Replay) => changes.map(({ state }) => state)

const growths = ({ changes }: Replay) => changes.map(({ growth }) => growth)

describe('from a directory', () => {
  let directory: string

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'replay-'))
  })

  afterEach(async () => {
    await rm(directory, { recursive: true })
  })

  async function save(name: string, value: unknown): Promise<void> {
    const path = join(directory, name)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, JSON.stringify(value))
  }

  const from = async (flags: Flags = {}) =>
    await run({ from: directory, ...flags })

  it('reads saved measurements in the order of their names', async () => {
    const sizes = [MiB, MiB + 10, MiB + 30, MiB + 900 * KiB]
    for (const [index, size] of sizes.entries()) {
      // 9 comes before 10.
      await save(`${index + 8}-${hashOf(index)}.json`, sized(size))
    }
    const made = await from()
    expect(growths(made)).toEqual([10, 20, 900 * KiB - 30])
    expect(made).toMatchObject({
      counts: { stopped: 1, warned: 0, passed: 2, undecided: 0, unlike: 0 },
      budget: { file: '', flags: [] },
      unmeasured: null,
      span: { from: { commit: hashOf(0) }, to: { commit: hashOf(3) } }
    })
    expect(text(made)).toContain(
      '1 of 3 changes would have been stopped, 0 warned'
    )
  })

  it('judges by flags, and by a file above them', async () => {
    await save('1.json', sized(MiB))
    await save('2.json', sized(MiB + 30 * KiB))
    const flags = { 'max-growth': '20 KiB' }
    expect((await from(flags)).counts.stopped).toBe(1)
    const budget = join(directory, 'budget.yml')
    await writeFile(
      budget,
      'fail: { max-growth: 1 MiB }\nallowances: [{ author: a, fail: { max-growth: 1 } }]'
    )
    const made = await from({ ...flags, budget })
    expect(made.counts.stopped).toBe(0)
    expect(made.budget).toEqual({ file: budget, flags: ['max-growth 20 KiB'] })
    expect(made.notices).toEqual([
      expect.stringMatching(
        /^allowances are not applied to all changes: a record/
      )
    ])
  })

  it('puts the files of one commit together', async () => {
    await save('v1.9.0/tool.json', sized(MiB))
    await save('v1.9.0/other.json', other(MiB))
    await save('v1.10.0/tool.json', sized(MiB + 1))
    await save('v1.10.0/other.json', other(MiB + 2))
    const made = await from()
    expect(made.commits).toBe(2)
    expect(
      made.changes[0]?.binaries.map(({ name }) => name).toSorted()
    ).toEqual(['example.com/other', 'example.com/tool'])
    expect(made.span).toMatchObject({
      from: { label: 'v1.9.0' },
      to: { label: 'v1.10.0' }
    })
  })

  it('reads what push runs recorded, in the order of time, and the last of a commit', async () => {
    await save('c/x.json', entry(1, MiB))
    await save('b/x.json', entry(2, MiB + 10))
    await save(
      'a/x.json',
      entry(1, MiB + 5, { createdAt: '2026-09-02T12:00:00.000Z' })
    )
    const made = await from()
    expect(growths(made)).toEqual([5])
    expect(made.span?.from).toMatchObject({
      commit: hashOf(1),
      measuredAt: '2026-09-02T00:00:00.000Z'
    })
    expect(text(made)).toContain('measured 2026-09-02 to 2026-09-03')
  })

  it('reads results of legs, and leaves out those of pull requests', async () => {
    await save('1.json', leg(1, 'push'))
    await save('2.json', leg(2, 'change'))
    await save('3.json', leg(3, 'push'))
    const made = await from()
    expect(growths(made)).toEqual([2])
    expect(made.notices).toEqual([
      "1 result of a leg is of pull requests and no part of a branch's history"
    ])
  })

  it('takes the newest only, by count and by date', async () => {
    for (const index of [1, 2, 3, 4]) {
      await save(`${index}.json`, entry(index, MiB + index * index))
    }
    expect(growths(await from())).toEqual([3, 5, 7])
    expect(growths(await from({ limit: '3' }))).toEqual([5, 7])
    expect(growths(await from({ since: '2026-09-03' }))).toEqual([5, 7])
    const later = await from({ since: '2026-09-05' })
    expect(later.counts.passed).toBe(0)
    expect(text(later)).toMatch(/^nothing was judged: 1 recorded commit, and/)
  })

  it('has no time where a file tells none', async () => {
    await save('1.json', sized(1))
    await expect(from({ since: '2026-09-03' })).rejects.toThrow(
      /^--since needs times/
    )
  })

  it.each([
    [
      'broken',
      '{',
      /broken\.json is not a measurement, recorded entry or result of a leg/
    ],
    ['other', '{"leg": {}}', /other\.json is not a .*: it is malformed at/],
    ['entry', '{"measurements": []}', /entry\.json is not a .*malformed at/],
    [
      'half',
      JSON.stringify({ ...sized(5), packages: [] }),
      /packages add up to/
    ]
  ])('names a file that is none: %s', async (name, content, message) => {
    await writeFile(join(directory, `${name}.json`), content)
    await expect(from()).rejects.toThrow(message)
  })

  it('wants files, and follows no link out of the directory', async () => {
    await symlink('/', join(directory, 'root'))
    await symlink('/etc/passwd', join(directory, 'passwd.json'))
    await expect(from()).rejects.toThrow('has no JSON files')
    await expect(run({ from: join(directory, 'nowhere') })).rejects.toThrow(
      'could not read'
    )
  })

  it('says how records of a baseline directory are replayed', async () => {
    const name = `go-size-gate-${hashOf(1)}-${'a'.repeat(16)}-go1.26.8.json`
    const packed = packEntry(entry(1, MiB))
    await writeFile(join(directory, `${name}.gz`), packed)
    await expect(from()).rejects.toThrow(
      `${directory} is a baseline directory: copy its records to another directory, and unpack them there with gunzip`
    )
    await writeFile(join(directory, name), gunzipSync(packed))
    expect(await from()).toMatchObject({ commits: 1 })
  })

  it('shows hostile names as text', async () => {
    await save('1.json', evil(MiB))
    await save('2<b>|.json', evil(3 * MiB))
    const made = await from()
    expect(made.counts.stopped).toBe(1)
    const markdown = renderReplayMarkdown(made)
    expect(markdown).not.toMatch(/<img|<b>|@here/)
    expect(markdown).not.toContain('\u001b')
    expect(text(made)).not.toContain('\u001b')
  })

  it.each<[Flags, RegExp]>([
    [{ limit: '1' }, /^--limit: "1" is not accepted/],
    [{ limit: '1e3' }, /^--limit/],
    [{ since: 'yesterday' }, /^--since: "yesterday" is not accepted/],
    [{ since: '2026-13-01' }, /^--since/],
    [{ token: 'x' }, /^--token is for the history on GitHub/],
    [{ 'max-growth': 'much' }, /max-growth: must be a size/],
    [{ budget: 'nowhere.yml' }, /^could not read nowhere.yml/]
  ])('refuses wrong usage: %j', async (flags, message) => {
    await save('1.json', sized(1))
    await expect(from(flags)).rejects.toThrow(message)
  })
})

describe('from GitHub', () => {
  let github: GitHubServer
  let results: CacheServer
  /** What fails besides: requests whose address ends so. */
  let failing: { readonly path: string; readonly fault: Fault } | null

  beforeEach(async () => {
    failing = null
    github = await startGitHubServer(async ({ url = '' }, response) => {
      const isFailing =
        failing !== null && url.replace(/\?.*/, '').endsWith(failing.path)
      if (isFailing && failing) sendFault(failing.fault, response)
      return isFailing
    })
    results = await startCacheServer(github.actions)
    github.archives = results.archives
  })

  afterEach(async () => {
    await github.close()
    await results.close()
  })

  /** Commits 0 to count - 1 on main, each merged from a commit of its own. */
  function branch(count: number): void {
    const commits = Array.from({ length: count }, (_, index) => {
      const merged = String(index).padStart(40, 'b')
      return [
        {
          sha: hashOf(index),
          parents: index === 0 ? [] : [hashOf(index - 1), merged]
        },
        { sha: merged, parents: index === 0 ? [] : [hashOf(index - 1)] }
      ]
    })
    github.branch.branches.set('main', commits.toReversed().flat())
  }

  function record(index: number, of: Entry, name = artifactName(of)) {
    const pushed = { id: 1000 + index, event: 'push', branch: 'main' }
    if (!github.actions.runs.some(({ id }) => id === pushed.id)) {
      const at = '2026-01-02T03:04:05Z'
      github.actions.addRun({ ...pushed, sha: hashOf(index), at })
    }
    const content = makeZip([
      { name: artifactFile, content: serializeEntry(of) }
    ])
    return github.actions.addArtifact(pushed.id, name, content)
  }

  const ask = async (flags: Flags = {}) =>
    await run({ repository: 'o/r', token: 'ghs_x', ...flags }, github.url)

  it('judges along first parents, and names the pull requests of what it stops', async () => {
    branch(4)
    for (const [index, size] of [MiB, MiB + 10, 3 * MiB, 3 * MiB].entries()) {
      record(index, entry(index, size))
    }
    github.branch.merged.push(
      { number: 7, branch: 'release', commits: [hashOf(2)] },
      { number: 12, branch: 'main', commits: ['c'.repeat(40), hashOf(2)] }
    )
    const made = await ask()
    expect(made).toMatchObject({
      source: { kind: 'artifacts', name: 'o/r, branch main' },
      counts: { stopped: 1, warned: 0, passed: 2 },
      unmeasured: 0,
      several: 0
    })
    expect(made.changes.map(({ pullRequest }) => pullRequest)).toEqual([
      null,
      12,
      null
    ])
    expect(text(made)).toMatch(
      /aaaaaaa +#12 +example\.com\/tool linux\/amd64 +\+2\.00 MiB +grew by/
    )
    expect(renderReplayMarkdown(made)).toContain('| #12 |')
    expect(made.notices).toEqual([
      expect.stringMatching(/^overrides are not known/)
    ])
    expect(github.violations).toEqual([])
  })

  it('turns pages, and stops at the limit', async () => {
    branch(130)
    for (let index = 0; index < 130; index += 1) {
      record(index, entry(index, MiB + index))
    }
    const made = await ask({ limit: '120' })
    expect(made.commits).toBe(120)
    expect(growths(made)).toEqual(Array.from({ length: 119 }, () => 1))
    expect(made.span?.to.commit).toBe(hashOf(129))
    const asked = (path: string) =>
      github.requests.filter((one) => one.includes(path)).length
    expect(asked('/commits?')).toBe(3)
    expect(asked('/actions/runs?')).toBe(2)
    expect(github.violations).toEqual([])
  })

  it('asks for no run before the date that it is given', async () => {
    branch(3)
    for (const index of [0, 1, 2]) record(index, entry(index, MiB))
    // The runs are of 2 January.
    expect((await ask({ since: '2026-01-02' })).commits).toBe(3)
    github.requests.splice(0)
    expect((await ask({ since: '2026-01-03' })).commits).toBe(0)
    expect(github.requests.join()).not.toContain('/artifacts')
    expect(github.violations).toEqual([])
  })

  it('says what has expired, and which changes hold several commits', async () => {
    branch(6)
    for (const index of [0, 1, 2, 4, 5]) {
      const artifact = record(index, entry(index, MiB + 100 * index))
      if (index < 2) artifact.expired = true
    }
    const made = await ask()
    expect(made).toMatchObject({ commits: 3, unmeasured: 1, several: 1 })
    expect(made.changes.map(({ commits }) => commits)).toEqual([2, 1])
    expect(made.notices).toEqual(['the measurements of 2 commits have expired'])
    expect(text(await ask({ 'max-growth': '1', 'noise-floor': '1' }))).toMatch(
      /\n {2}aaaaaaa \(2 commits\) +example/
    )
    expect(text(made)).toContain(
      '1 commit in between has no measurement: 1 change holds several commits'
    )
  })

  it('believes no run but pushes of the repository itself, and only what they say of themselves', async () => {
    branch(3)
    for (const index of [0, 1, 2]) record(index, entry(index, MiB))
    github.actions.addRun({
      id: 1,
      event: 'pull_request',
      branch: 'main',
      sha: hashOf(1)
    })
    github.actions.addRun({
      id: 2,
      event: 'push',
      branch: 'main',
      sha: hashOf(1),
      headRepositoryId: forkId
    })
    const bad = makeZip([
      { name: artifactFile, content: serializeEntry(entry(1, 9 * MiB)) }
    ])
    for (const id of [1, 2]) {
      github.actions.addArtifact(id, artifactName(entry(1, 1)), bad)
    }
    expect((await ask()).counts.passed).toBe(2)
    // Later ones of a run that counts, each wrong in its own way.
    record(1, entry(2, 9 * MiB))
    record(1, entry(1, 9 * MiB, { key: 'other' }), artifactName(entry(1, 1)))
    record(1, entry(1, 9 * MiB, { repository: 'o/fork' }))
    record(1, entry(1, 9 * MiB), `${artifactName(entry(1, 1))}x`)
    record(1, entry(1, 9 * MiB)).digest = `sha256:${'0'.repeat(64)}`
    const made = await ask()
    expect(made.counts.passed).toBe(2)
    expect(made.notices).toEqual([
      expect.stringMatching(
        /^5 of 8 recorded measurements could not be read: the artifact \d+ of aaaaaaa is not believed: its digest/
      )
    ])
  })

  describe('allowances', () => {
    let directory: string
    beforeEach(async () => {
      directory = await mkdtemp(join(tmpdir(), 'replay-'))
      branch(4)
      const sizes = [MiB, MiB + 50 * KiB, MiB + 100 * KiB, MiB + 150 * KiB]
      for (const [index, size] of sizes.entries()) {
        record(index, entry(index, size))
      }
      github.branch.merged.push(
        {
          number: 5,
          branch: 'main',
          author: 'dependabot[bot]',
          commits: [hashOf(1)]
        },
        { number: 6, branch: 'main', commits: [hashOf(2)] }
      )
      github.pull.changed.push({ path: 'go.mod' }, { path: 'go.sum' })
    })

    afterEach(async () => {
      await rm(directory, { recursive: true })
    })

    async function judged(allowance: string): Promise<Replay> {
      const budget = join(directory, 'budget.yml')
      await writeFile(
        budget,
        `fail: { max-growth: 40 KiB }\nallowances: [{ ${allowance}, fail: { max-growth: 1 MiB } }]`
      )
      return await ask({ budget })
    }

    it('hold for authors by their pull requests', async () => {
      const made = await judged("author: 'dependabot[bot]'")
      expect(states(made)).toEqual(['warned', 'stopped', 'stopped'])
      expect(made.changes.map((one) => one.allowances.length)).toEqual([
        1, 0, 0
      ])
      expect(text(made)).toContain('allowances of the budget held for 1 change')
      expect(github.violations).toEqual([])
    })

    it('hold for files by those that a pull request changes', async () => {
      const made = await judged('dependencies-only: true')
      expect(states(made)).toEqual(['warned', 'warned', 'stopped'])
      expect(github.violations).toEqual([])
    })

    it.each<[Route, RegExp]>([
      [
        'commit-pulls',
        /not applied to all changes: could not look for the pull/
      ],
      ['pull-files', /not applied to all changes: could not list the files/]
    ])(
      'are left aside, as is told, where %s is refused',
      async (route, why) => {
        github.fail(route, { kind: 'status', status: 403 })
        const made = await judged('dependencies-only: true')
        expect(states(made)).toEqual(['stopped', 'stopped', 'stopped'])
        expect(made.notices).toContainEqual(expect.stringMatching(why))
      }
    )
  })

  it('reads the key and the branch that it is asked for', async () => {
    branch(2)
    const commits = github.branch.branches.get('main') ?? []
    github.branch.branches.set('release', commits)
    for (const index of [0, 1]) {
      const of = entry(index, MiB + index, { key: 'nightly' })
      github.actions.addRun({
        id: index + 1,
        event: 'push',
        branch: 'release',
        sha: hashOf(index)
      })
      github.actions.addArtifact(
        index + 1,
        artifactName(of),
        makeZip([{ name: artifactFile, content: serializeEntry(of) }])
      )
    }
    expect((await ask()).commits).toBe(0)
    const made = await ask({ key: 'nightly', branch: 'release' })
    expect(growths(made)).toEqual([1])
  })

  const statuses: readonly Fault[] = [401, 403, 404, 500].map((status) => ({
    kind: 'status',
    status
  }))

  it.each(
    (['repository', 'commits', 'runs'] as const satisfies Route[]).flatMap(
      (route) => statuses.map((fault) => [route, fault] as const)
    )
  )('is not a history where %s is refused: %j', async (route, fault) => {
    branch(2)
    record(0, entry(0, MiB))
    github.fail(route, fault)
    await expect(ask()).rejects.toThrow(/^could not .*: .*/)
  })

  it.each(statuses)(
    'is judged as far as artifacts are told: %j',
    async (fault) => {
      branch(4)
      for (const index of [0, 1, 2, 3]) record(index, entry(index, MiB + index))
      failing = { path: '/actions/runs/1001/artifacts', fault }
      const made = await ask()
      // A run that is there no more says nothing of the others.
      const gone = fault.kind === 'status' && fault.status === 404
      expect(made.commits).toBe(gone ? 3 : 2)
      expect(made.span?.from.commit).toBe(hashOf(gone ? 0 : 2))
      expect(made.notices).toEqual([
        expect.stringMatching(/^could not look for recorded measurements/)
      ])
    }
  )

  it.each([401, 403, 404, 500])(
    'is judged as far as downloads go: %d',
    async (status) => {
      branch(4)
      const ids = [0, 1, 2, 3].map(
        (index) => record(index, entry(index, MiB + index)).id
      )
      const path = `/actions/artifacts/${ids[2]}/zip`
      failing = { path, fault: { kind: 'status', status } }
      const made = await ask()
      // What the token may not once, it is not asked for again.
      const refused = [401, 403].includes(status)
      expect(made).toMatchObject(
        refused ? { commits: 1 } : { commits: 3, several: 1, unmeasured: 1 }
      )
      expect(made.notices).toEqual([
        expect.stringMatching(
          new RegExp(
            `^${refused ? 3 : 1} of 4 recorded measurements could not be read: could not download a recorded measurement \\(${status}`
          )
        )
      ])
      const asked = github.requests.filter((one) => one.includes('/zip'))
      expect(new Set(asked).size).toBe(refused ? 1 : 3)
    }
  )

  it.each(statuses)(
    'is judged without the numbers of pull requests: %j',
    async (fault) => {
      branch(3)
      for (const index of [0, 1, 2])
        record(index, entry(index, 9 ** index * MiB))
      github.fail('commit-pulls', fault)
      const made = await ask()
      expect(made.counts.stopped).toBe(2)
      expect(made.notices.at(-1)).toMatch(
        /^not all pull requests are named: could not look for the pull request/
      )
      const asked = github.requests.filter((one) =>
        one.endsWith('/pulls?per_page=100')
      )
      expect(new Set(asked).size).toBe(1)
    }
  )

  it('needs a repository', async () => {
    await expect(run({})).rejects.toThrow(/^replay needs a history/)
    await expect(run({ repository: 'o' })).rejects.toThrow(/^--repository: "o"/)
  })
})
