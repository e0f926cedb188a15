// mode: release with a GitHub around the whole action: tags are pushed, and judged
// before they are published.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { makeKeys } from '../store/entries.ts'
import type { Release } from '../servers/release-routes.ts'
import type { Report } from '../../src/core/model/report.ts'
import { stateOf } from './checkout-state.ts'
import { repositoryName, tagEvent } from './event.ts'
import { project, type Job } from './job.ts'
import { program } from './program.ts'
import { grownBy, minutes, small, useWorld } from './use-world.ts'
import { errorsOf, reportOf } from './world.ts'

const { publicPem, privatePem } = makeKeys()
const budgetPath = '.github/go-size-gate.yml'
const key = publicPem.split('\n').slice(1, -2).join('')

/** A budget file that pins the key. */
const budget = (release: string): string =>
  `release: ${release}\ninputs: { baseline-public-key: ${key} }\n`

const scene = useWorld({
  ...program(small),
  [budgetPath]: budget('{ max-growth: 20 KiB }')
})

type Inputs = Readonly<Record<string, string>>

/** Runs the action on the push of a tag at the tip of main; builds once. */
function push(tag: string, inputs: Inputs = {}): Promise<Job> {
  const commit = scene.repository.tag(tag)
  return scene.world.run({
    workspace: scene.repository.checkout(`refs/tags/${tag}`),
    event: tagEvent(tag, commit),
    inputs: {
      mode: 'release',
      'verify-reproducible': 'false',
      'baseline-signing-key': privatePem,
      ...inputs
    }
  })
}

/** Judges a tag by the terminal's command; fails where that does. */
async function releaseCheck(tag: string, files: string): Promise<Report> {
  const { world, repository } = scene
  const workspace = repository.checkout(`refs/tags/${tag}`)
  const before = stateOf(workspace)
  const home = world.sandbox.directory('home')
  const flags = {
    'release-tag': tag,
    repository: repositoryName,
    'release-files': files,
    format: 'json'
  }
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(project, 'dist', 'cli.js'),
      'release',
      'check',
      ...Object.entries(flags).map(([name, value]) => `--${name}=${value}`)
    ],
    {
      cwd: workspace,
      maxBuffer: 64 * 1024 * 1024,
      env: {
        PATH: process.env['PATH'],
        HOME: home,
        GITHUB_API_URL: world.github.url,
        GH_TOKEN: 't',
        BASELINE_SIGNING_KEY: privatePem
      }
    }
  )
  expect(stateOf(workspace)).toEqual(before)
  const report: Report = JSON.parse(stdout)
  return report
}

/** A draft of a release, which the guard fills. */
const draft = (tag: string): Release =>
  scene.world.github.releases.add(tag, { isDraft: true })

const namesOf = ({ assets }: Release): readonly string[] =>
  assets.map(({ name }) => name)

const allFiles = [
  'go-size-gate.measurement.json.gz',
  'go-size-gate.measurement.json.gz.sigstore.json',
  'go-size-gate.report.md',
  'go-size-gate.sha256',
  'go-size-gate.sha256.sigstore.json'
]

describe('three releases', () => {
  it(
    'the first is measured, the second is compared with it, the third is over budget',
    async () => {
      const first = draft('v1.0.0')
      const commit = scene.repository.tag('v1.0.0')
      const files = join(scene.world.sandbox.directory('files'), 'size')
      const made = await releaseCheck('v1.0.0', files)
      expect(made.release).toEqual({
        tag: 'v1.0.0',
        branch: 'main',
        budgetBranch: 'main',
        chosenBy: 'no release of a version below v1.0.0 is public',
        previous: null,
        verifiedReproducible: true
      })
      expect(made.reports[0]?.verdict.reasons).toContainEqual({
        state: 'pass',
        message: 'two builds of it gave the same bytes'
      })
      expect(readdirSync(files)).toEqual(allFiles)
      expect(namesOf(first)).toEqual(allFiles)
      const contentOf = (name: string) =>
        first.assets.find((asset) => asset.name === name)?.content
      const measured = contentOf('go-size-gate.measurement.json.gz')
      const notes = contentOf('go-size-gate.report.md')
      const sums = contentOf('go-size-gate.sha256')
      const entry = JSON.parse(gunzipSync(measured ?? '').toString())
      expect(entry).toMatchObject({
        repository: 'codertocat/hello-world',
        tag: 'v1.0.0',
        commit
      })
      expect(notes?.toString()).toContain('v1.0.0')
      const sha256 = createHash('sha256')
        .update(measured ?? '')
        .digest('hex')
      expect(sums?.toString().split('\n')).toEqual(
        expect.arrayContaining([
          `${entry.measurements[0].binary.sha256}  tool_linux_amd64`,
          `${sha256}  go-size-gate.measurement.json.gz`
        ])
      )
      first.isDraft = false
      scene.repository.commit('main', grownBy(10_000))
      const second = draft('v1.0.1')
      const kept = await push('v1.0.1')
      expect([kept.code, errorsOf(kept)]).toEqual([0, []])
      expect(kept.outputs['headline']).toMatch(
        /^v1\.0\.1 after v1\.0\.0: tool grew by /
      )
      expect(reportOf(kept).release).toMatchObject({
        previous: {
          tag: 'v1.0.0',
          evidence: 'verified',
          source: 'measurement',
          why: ''
        },
        verifiedReproducible: false
      })
      expect(reportOf(kept).reports[0]?.baseline?.source).toBe('release')
      expect(namesOf(second)).toEqual(allFiles)
      expect(kept.summary).toContain('verify-reproducible is off')

      // No cache was read or written.
      expect(
        scene.world.cache.requests.filter((one) => one.includes('CacheService'))
      ).toEqual([])

      second.isDraft = false
      scene.repository.commit('main', grownBy(50_000))
      const third = draft('v1.1.0')
      const broken = await push('v1.1.0')
      expect(broken.code).toBe(1)
      expect(broken.outputs['verdict']).toBe('fail')
      expect(reportOf(broken).verdict.reasons[0]).toMatchObject({
        rule: 'release.max-growth'
      })
      expect(errorsOf(broken).join()).toMatch(
        /since v1\.0\.1, .* over the limit/
      )
      expect(third.assets).toEqual([])

      // The last release beside the base; it judges nothing.
      const pull = await scene.pullRequest(grownBy(50_100), {
        inputs: { 'compare-release': 'true' }
      })
      expect([pull.code, pull.outputs['verdict']]).toEqual([0, 'pass'])
      expect(reportOf(pull).reports[0]?.lastRelease).toMatchObject({
        tag: 'v1.0.1',
        evidence: 'verified'
      })
      const [comment] = scene.world.github.comments
      expect(comment?.body).toContain('since v1.0.1')
    },
    10 * minutes
  )
})
