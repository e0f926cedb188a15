// Releases without a measurement: what they published is measured.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  afterAll,
  afterEach,
  beforeEach,
  describe,
  expect,
  it
} from '@jest/globals'
import { platformOf } from '../../../src/gate/github-services.ts'
import { readEarlier } from '../../../src/gate/release/earlier-release.ts'
import { measureAssets } from '../../../src/gate/release/measure-assets.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import { packRelease } from '../../../src/store/release/release-entry.ts'
import { measurementFile } from '../../../src/store/release/release-files.ts'
import { workshop } from '../../core/measure/build.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { measurement } from '../../store/entries.ts'

const shop = workshop()
afterAll(shop.remove)

const program = shop.build('tool', { ldflags: '-s -w' })
const larger = shop.build('larger', { ldflags: '-w' })
const bytes = readFileSync(program)
const sha256 = createHash('sha256').update(bytes).digest('hex')

/** An archive as publishers lay it out, with a program by some name. */
function packed(file: string, name: string): Buffer {
  const directory = join(shop.directory, `packed-${name}`)
  mkdirSync(directory, { recursive: true })
  copyFileSync(file, join(directory, name))
  return execFileSync('tar', ['-czf', '-', '-C', directory, name])
}

let github: GitHubServer

beforeEach(async () => {
  github = await startGitHubServer()
})

afterEach(async () => {
  await github.close()
  expect(github.violations).toEqual([])
})

const tag = 'v1.0.0'

async function read() {
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  const { releases: platform } = platformOf(run, 't')
  const listed = await platform.list()
  if (listed.state !== 'read') throw new Error(listed.message)
  return await readEarlier(
    { tag, chosenBy: 'the nearest' },
    {
      platform,
      releases: listed.releases,
      refs: { tags: new Map([[tag, 'c'.repeat(40)]]) },
      signers: { key: null, workflow: () => Promise.resolve(null) },
      now: new Date(),
      measuresAssets: true
    },
    { repository: 'o/r', log: silentLog }
  )
}

describe('the binaries of a release', () => {
  it.each([
    [
      'an archive',
      'tool_1.0.0_linux_amd64.tar.gz',
      () => packed(program, 'tool')
    ],
    ['an archive by another name', 'renamed.tgz', () => packed(program, 'x')],
    ['the program itself', 'tool-linux', () => bytes]
  ])(
    'are verified where the release is immutable: %s',
    async (_, name, content) => {
      github.releases.add(
        tag,
        { isImmutable: true },
        { [name]: content(), 'checksums.txt': Buffer.from('x') }
      )
      const earlier = await read()
      expect(earlier.facts).toMatchObject({
        evidence: 'verified',
        source: 'assets',
        why: ''
      })
      const [measured, ...others] = earlier.measurements
      expect(others).toEqual([])
      expect(measured?.binary).toMatchObject({
        sha256,
        mainPackage: 'example.com/measured',
        goos: 'linux',
        compressed: { gzip: expect.any(Number) }
      })
    }
  )

  it('count in place of a measurement that nobody signed, and a notice says why', async () => {
    const unsigned = packRelease({
      schemaVersion: 1,
      tool: 'go-size-gate 1.0.0',
      repository: 'o/r',
      tag,
      commit: 'c'.repeat(40),
      run: '',
      createdAt: '2026-01-02T03:04:05.000Z',
      measurements: [measurement]
    })
    github.releases.add(
      tag,
      { isImmutable: true },
      { [measurementFile]: unsigned, tool: bytes }
    )
    const { facts, notices } = await read()
    expect(facts).toMatchObject({ evidence: 'verified', source: 'assets' })
    expect(notices.join('\n')).toMatch(/, so its binaries count instead$/)
  })

  it('are unverified where anybody who may write can replace them', async () => {
    github.releases.add(tag, {}, { 'tool.tar.gz': packed(program, 'tool') })
    const earlier = await read()
    expect(earlier.release).toEqual({
      state: 'unverified',
      tag,
      why: 'it carries no measurement, and its binaries can be replaced by whoever may write to releases, as it is not immutable'
    })
    expect(earlier.measurements).toHaveLength(1)
  })

  it('count once where several packages hold the same, and not at all where they differ', async () => {
    const release = github.releases.add(
      tag,
      { isImmutable: true },
      { 'a.tar.gz': packed(program, 'tool'), b: bytes }
    )
    expect((await read()).measurements).toHaveLength(1)
    const [, second] = release.assets
    if (second !== undefined) second.content = readFileSync(larger)
    const earlier = await read()
    expect(earlier.measurements).toEqual([])
    expect(earlier.facts.evidence).toBe('unknown')
    expect(earlier.notices.join('\n')).toContain(
      '2 of its files are example.com/measured linux/amd64, and differ: none of them counts'
    )
  })

  it('are said where they can not be measured', async () => {
    github.releases.add(
      tag,
      { isImmutable: true },
      { 'docs.tar.gz': packed(process.argv[1] ?? '', 'README') }
    )
    const earlier = await read()
    expect(earlier.facts.evidence).toBe('unknown')
    expect(earlier.notices.join('\n')).toContain('docs.tar.gz')
  })
})

const assetsOf = (sizes: readonly number[]) =>
  sizes.map((size, id) => ({ id, name: `tool-${id}`, size, digest: '' }))

async function downloadsOf(sizes: readonly number[]) {
  const names: string[] = []
  const { notices } = await measureAssets(
    assetsOf(sizes),
    {
      download: ({ name }) => {
        names.push(name)
        return Promise.resolve({
          state: 'downloaded',
          bytes: Buffer.from('x')
        })
      }
    },
    { log: silentLog }
  )
  return { names, notices }
}

describe('how much of a release is downloaded', () => {
  const MiB = 1024 ** 2
  it('is 4 GiB at most, in the order of the assets', async () => {
    const { names, notices } = await downloadsOf(Array(10).fill(500 * MiB))
    expect(names).toHaveLength(8)
    expect(notices).toEqual([
      '2 of its assets were not looked at: 100 files and 4.00 GiB at most are downloaded'
    ])
  })

  it('is 100 files at most', async () => {
    const { names, notices } = await downloadsOf(Array(101).fill(1))
    expect(names).toHaveLength(100)
    expect(notices).toHaveLength(1)
  })
})
