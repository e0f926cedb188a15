// mode: release with a GitHub around the whole action: tags are pushed, and judged
// before they are published.
import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import { makeKeys } from '../store/entries.ts'
import type { Release } from '../servers/release-routes.ts'
import { tagEvent } from './event.ts'
import type { Job } from './job.ts'
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

/** A draft of a release, which the guard fills. */
const draft = (tag: string): Release =>
  scene.world.github.releases.add(tag, { isDraft: true })

const namesOf = ({ assets }: Release): readonly string[] =>
  assets.map(({ name }) => name)

const allFiles = [
  'go-size-gate.measurement.json.gz',
  'go-size-gate.measurement.json.gz.sig',
  'go-size-gate.report.md',
  'go-size-gate.sha256'
]

describe('three releases', () => {
  it(
    'the first is measured, the second is compared with it, the third is over budget',
    async () => {
      const first = draft('v1.0.0')
      const made = await push('v1.0.0', { 'verify-reproducible': '' })
      expect([made.code, errorsOf(made)]).toEqual([0, []])
      expect(made.outputs['headline']).toMatch(
        /^v1\.0\.0, the first release: tool is /
      )
      expect(reportOf(made).release).toEqual({
        tag: 'v1.0.0',
        branch: 'main',
        budgetBranch: 'main',
        chosenBy: 'no release of a version below v1.0.0 is public',
        previous: null,
        verifiedReproducible: true
      })
      expect(reportOf(made).reports[0]?.verdict.reasons).toContainEqual({
        state: 'pass',
        message: 'two builds of it gave the same bytes'
      })
      expect(namesOf(first)).toEqual(allFiles)
      const [measured, , notes, sums] = first.assets.map(
        ({ content }) => content
      )
      const entry = JSON.parse(gunzipSync(measured ?? '').toString())
      expect(entry).toMatchObject({
        repository: 'codertocat/hello-world',
        tag: 'v1.0.0',
        commit: scene.repository.tip('main')
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
      // No cache was read or written.
      expect(
        scene.world.cache.requests.filter((one) => one.includes('CacheService'))
      ).toEqual([])

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
    6 * minutes
  )
})
