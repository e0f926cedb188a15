// The recipes of docs/goreleaser.md as printed, with the real GoReleaser: two releases
// of a program, of which the second is over its budget, and then is not. Workflows run
// under act. Nothing is published that the guard refused.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { makeActWorld, type ActWorld } from '../act/act-world.ts'
import { tagEvent } from '../e2e/event.ts'
import { git, makeRepository, type Repository } from '../e2e/repository.ts'
import { grownBy, minutes } from '../e2e/use-world.ts'
import { startEnterprise, type Enterprise } from '../servers/enterprise.ts'
import { buildCache } from '../setup/build-cache.ts'
import { installProgram } from '../setup/install-program.ts'
import { makeKeys } from '../store/entries.ts'
import { budgetPath, packagesOf, released } from './project.ts'
import { goreleaserAction, writePrograms } from './stand-ins.ts'

const { publicPem, privatePem } = makeKeys()
const key = publicPem.split('\n').slice(1, -2).join('')

const budget = (growth: string): string =>
  `release: { max-growth: ${growth} }\ninputs: { baseline-public-key: ${key} }\n`

const sizeFiles = [
  'go-size-gate.measurement.json.gz',
  'go-size-gate.measurement.json.gz.sigstore.json',
  'go-size-gate.report.md',
  'go-size-gate.sha256',
  'go-size-gate.sha256.sigstore.json'
]

let world: ActWorld
let enterprise: Enterprise
let runs: number
let programs: string

beforeEach(async () => {
  runs = 0
  world = await makeActWorld(async (sandbox, github) => {
    programs = sandbox.directory('programs')
    writePrograms(programs, installProgram('goreleaser'))
    enterprise = await startEnterprise(github.url)
    return {
      actions: { 'goreleaser/goreleaser-action@v7': goreleaserAction },
      programs,
      secrets: { BASELINE_SIGNING_KEY: privatePem },
      environment: { ENTERPRISE_URL: enterprise.url, GOCACHE: buildCache() }
    }
  })
}, 25 * minutes)

afterEach(async () => {
  await enterprise.close()
  await world.close()
  expect(world.github.violations).toEqual([])
})

/** The workflow's checkout of a tag, with all tags. */
function checkout(repository: Repository, tag: string): string {
  const workspace = repository.checkout(`refs/tags/${tag}`, { depth: 0 })
  git(workspace, 'fetch', '--quiet', '--tags', 'origin')
  return workspace
}

/** The push of a tag at the last commit of main, or the same run once more. */
function push(repository: Repository, tag: string, sha: string) {
  return world.act.run(checkout(repository, tag), tagEvent(tag, sha), ++runs)
}

/** Names of the files of a release, which is public. */
function published(tag: string): readonly string[] {
  const release = world.github.releases.list.find((one) => one.tag === tag)
  if (release === undefined) return []
  expect(release.isDraft).toBe(false)
  return release.assets.map(({ name }) => name).toSorted()
}

/** Requests that change something. */
const writes = (): readonly string[] =>
  world.github.requests.filter((request) => !request.startsWith('GET '))

/** Publishes v1.0.0, and refuses v1.1.0, which is over its budget. */
async function refuseSecond(heading: string, files = sizeFiles) {
  const repository = makeRepository(
    world.sandbox,
    released(heading, budget('20 KiB'))
  )
  const first = await push(repository, 'v1.0.0', repository.tag('v1.0.0'))
  expect([first.code, first.code === 0 ? '' : first.log]).toEqual([0, ''])
  expect(published('v1.0.0')).toEqual(
    [...packagesOf('1.0.0'), ...files].toSorted()
  )

  const before = writes().length
  repository.commit('main', grownBy(50_000))
  const sha = repository.tag('v1.1.0')
  const over = await push(repository, 'v1.1.0', sha)
  expect(over.code).not.toBe(0)
  expect(over.log).toMatch(/since v1\.0\.0, .* over the limit/)
  expect(published('v1.1.0')).toEqual([])
  expect(writes().slice(before)).toEqual([])
  return { repository, sha, first, over }
}

/** The same, and v1.1.0 once more when its budget is larger. */
async function publishSecond(heading: string): Promise<void> {
  const { repository, sha, over } = await refuseSecond(heading)
  expect(over.log).toContain('linux/arm/6')
  repository.commit('main', { [budgetPath]: budget('100 KiB') })
  const kept = await push(repository, 'v1.1.0', sha)
  expect([kept.code, kept.code === 0 ? '' : kept.log]).toEqual([0, ''])
  expect(published('v1.1.0')).toEqual(
    [...packagesOf('1.1.0'), ...sizeFiles].toSorted()
  )
}

describe('the guard', () => {
  it(
    'stands between two commands, and judges by artifacts.json',
    async () => {
      await publishSecond('Between two commands')
    },
    25 * minutes
  )

  it(
    'stands within one command, before anything is published',
    async () => {
      await publishSecond('Within one command')
      const { assets = [] } = world.github.releases.list[0] ?? {}
      const [sums, report, measurement] = [
        'tool_1.1.0_checksums.txt',
        'go-size-gate.report.md',
        'go-size-gate.measurement.json.gz'
      ].map(
        (name) =>
          assets.find((asset) => asset.name === name)?.content ?? Buffer.of()
      )
      const sha256 = createHash('sha256')
        .update(report ?? '')
        .digest('hex')
      expect(sums?.toString()).toContain(`${sha256}  go-size-gate.report.md`)
      // It knows the run and its event.
      expect(gunzipSync(measurement ?? '').toString()).toContain(
        'https://github.com/Codertocat/Hello-World/actions/runs/'
      )
    },
    25 * minutes
  )

  it(
    'is skipped within a snapshot, which has no tag, token and key',
    async () => {
      const repository = makeRepository(
        world.sandbox,
        released('Within one command', budget('20 KiB'))
      )
      const cwd = repository.checkout('refs/heads/main')
      const args = ['release', '--snapshot', '--clean']
      await promisify(execFile)('goreleaser', args, {
        cwd,
        env: {
          PATH: [programs, process.env['PATH'] ?? ''].join(delimiter),
          HOME: world.sandbox.directory('home'),
          GOCACHE: buildCache(),
          ENTERPRISE_URL: enterprise.url
        },
        timeout: 20 * minutes
      })
      const made = readdirSync(join(cwd, 'dist'))
      expect(made.filter((name) => name.endsWith('.deb'))).toHaveLength(3)
    },
    25 * minutes
  )

  it(
    'stands before GoReleaser, which then publishes the files of the guard',
    async () => {
      // Checksums of the guard's own build would be those of no download.
      const files = sizeFiles.filter(
        (name) => !name.startsWith('go-size-gate.sha256')
      )
      const { first, over } = await refuseSecond('Before GoReleaser', files)
      expect(first.log).toContain('building binaries')
      expect(over.log).not.toContain('building binaries')
    },
    25 * minutes
  )
})
