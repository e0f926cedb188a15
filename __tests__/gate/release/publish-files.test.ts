import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { makePlan } from '../../../src/core/plan/make-plan.ts'
import { options } from '../../../src/core/plan/options.ts'
import { platformOf } from '../../../src/gate/github-services.ts'
import { makeFiles } from '../../../src/gate/release/make-files.ts'
import {
  attachFiles,
  writeFiles
} from '../../../src/gate/release/publish-files.ts'
import { chooseSigners } from '../../../src/gate/release/choose-signers.ts'
import { withoutCaches } from '../../../src/gate/release/without-caches.ts'
import { readRun } from '../../../src/github/event/run.ts'
import { silentLog } from '../../../src/host/log.ts'
import {
  startGitHubServer,
  type GitHubServer
} from '../../servers/github-server.ts'
import { grown, provenance, report } from '../../core/report/reports.ts'
import { fastTimers, type FastTimers } from '../../setup/fast-timers.ts'
import { makeKeys, measurement } from '../../store/entries.ts'

const { signer, verifier } = makeKeys()

let github: GitHubServer
let directory: string
let timers: FastTimers

beforeEach(async () => {
  // The client waits a second between writes.
  timers = fastTimers()
  github = await startGitHubServer()
  directory = mkdtempSync(join(tmpdir(), 'files-'))
})

afterEach(async () => {
  timers.restore()
  await github.close()
  rmSync(directory, { recursive: true })
  expect(github.violations).toEqual([])
})

const identity = { repository: 'o/r', tag: 'v1.0.0', commit: 'c'.repeat(40) }

async function files(isSigned = true) {
  const trust = { verifier, signer: isSigned ? signer : null }
  const signers = chooseSigners(
    { releaseSignature: null, releaseAttest: false },
    {
      trust,
      environment: {},
      signingServices: null,
      releases: undefined,
      token: undefined
    }
  )
  const made = await makeFiles(
    {
      identity,
      measurements: [measurement],
      fileNames: [],
      report: { ...report([grown({})]), provenance }
    },
    signers.files,
    { runUrl: '' }
  )
  return made.files
}

async function attach(
  releaseAttach = true,
  releaseFiles = '',
  isSigned = true
) {
  const run = readRun({
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_API_URL: github.url
  })
  const { releases } = platformOf(run, 't')
  const listed = await releases.list()
  if (listed.state !== 'read') throw new Error(listed.message)
  return await attachFiles(
    identity,
    await files(isSigned),
    listed.releases,
    { releaseAttach, releaseFiles },
    { releases, log: silentLog }
  )
}

const attached = () =>
  github.releases.list.map(({ assets }) => assets.map(({ name }) => name))

const names = [
  'go-size-gate.measurement.json.gz',
  'go-size-gate.measurement.json.gz.sigstore.json',
  'go-size-gate.report.md',
  'go-size-gate.sha256',
  'go-size-gate.sha256.sigstore.json'
]

describe('the files of a release', () => {
  it('are written, and their checksums are what sha256sum finds', async () => {
    await writeFiles(join(directory, 'a', 'b'), await files())
    const place = join(directory, 'a', 'b')
    expect(readdirSync(place)).toEqual(names)
    const check = () =>
      execFileSync(
        'sha256sum',
        ['--check', '--strict', '--ignore-missing', 'go-size-gate.sha256'],
        { cwd: place, encoding: 'utf8', stdio: 'pipe' }
      )
    expect(check().trim().split('\n')).toEqual(
      names.slice(0, 3).map((name) => `${name}: OK`)
    )
    writeFileSync(join(place, 'go-size-gate.report.md'), 'other')
    expect(check).toThrow()
  })

  it('have no signature without a key', async () => {
    expect((await files(false)).map(({ name }) => name)).toEqual(
      names.filter((name) => !name.endsWith('.sigstore.json'))
    )
  })

  it('leave no signature over those of an earlier run, and nothing else is removed', async () => {
    const place = join(directory, 'a')
    await writeFiles(place, await files())
    writeFileSync(join(place, 'tool.sigstore.json'), 'of somebody else')
    await writeFiles(place, await files(false))
    expect(readdirSync(place)).toEqual([
      ...names.filter((name) => !name.endsWith('.sigstore.json')),
      'tool.sigstore.json'
    ])
  })

  it('can not be written below a file, which is said', async () => {
    writeFileSync(join(directory, 'file'), '')
    const made = await files()
    await expect(writeFiles(join(directory, 'file'), made)).rejects.toThrow(
      'release-files: could not write to'
    )
  })
})

describe('attaching them', () => {
  it('goes to the draft of the tag, also beside a public release', async () => {
    github.releases.add('v1.0.0', { isDraft: true })
    // The newest is listed first.
    github.releases.add('v1.0.0')
    github.releases.add('v1.0.1', { isDraft: true })
    expect(await attach()).toEqual({ notices: [], failures: [] })
    expect(attached()).toEqual([[], [], names])
  })

  it('does nothing where there is no release, and says so', async () => {
    github.releases.add('v0.9.0')
    expect(await attach()).toEqual({
      notices: [
        'nothing was attached, as no release has the tag v1.0.0 yet: make a draft first, or name a directory in release-files and publish its files'
      ],
      failures: []
    })
    expect((await attach(true, '/d')).notices[0]).toContain(
      'publish the files in /d'
    )
    expect(attached()).toEqual([[]])
  })

  it('leaves no signature over files of an earlier run, and nothing else is removed', async () => {
    const kept = ['tool.sigstore.json', 'go-size-gate.sha256.sigstore.jsonl']
    const assets = [...names, ...kept].map((name) => [name, Buffer.from('x')])
    github.releases.add('v1.0.0', {}, Object.fromEntries(assets))
    github.releases.add('v1.0.1', {}, Object.fromEntries(assets))
    expect(await attach(true, '', false)).toEqual({ notices: [], failures: [] })
    const [other = [], own = []] = attached()
    expect(other.toSorted()).toEqual([...names, ...kept].toSorted())
    expect(own.toSorted()).toEqual(
      [...names.filter((name) => !name.endsWith('.json')), ...kept].toSorted()
    )
    github.releases.add('v1.0.0', {}, Object.fromEntries(assets))
    github.releases.mayWrite = false
    const { failures } = await attach(true, '', false)
    for (const [index, name] of ['measurement.json.gz', 'sha256'].entries()) {
      expect(failures[index]).toContain(
        `could not remove go-size-gate.${name}.sigstore.json from the release v1.0.0`
      )
    }
  })

  it('does nothing where it is switched off', async () => {
    github.releases.add('v1.0.0')
    expect(await attach(false)).toEqual({ notices: [], failures: [] })
    expect(attached()).toEqual([[]])
  })

  it('fails where the release is public and immutable', async () => {
    github.releases.add('v1.0.0', { isImmutable: true })
    expect((await attach()).failures).toEqual([
      'nothing can be attached to v1.0.0: it is public and immutable; judge it while it is a draft'
    ])
  })

  it('fails where the token may not write', async () => {
    github.releases.add('v1.0.0')
    github.releases.mayWrite = false
    const { failures } = await attach()
    expect(failures).toHaveLength(names.length)
    expect(failures[0]).toContain('permissions: contents: write')
  })
})

describe('a release', () => {
  it('is built without caches, whatever the inputs say', () => {
    const defaults = Object.fromEntries(
      options.map(({ name, default: text }) => [name, text])
    )
    const plan = (texts: Record<string, string>) =>
      withoutCaches(makePlan(texts, defaults, '/checkout', 'linux/amd64'))
    expect(plan({ 'go-cache': '/cache' })).toMatchObject({
      plan: {
        keepModules: false,
        build: { goCache: '/dev/null', modCache: 'private' }
      },
      notices: ['go-cache is ignored: a release is built from empty caches']
    })
    expect(plan({}).notices).toEqual([])
  })
})
