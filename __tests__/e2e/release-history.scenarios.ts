// Releases that follow each other, with binaries that the workflow built: a program that
// was renamed meanwhile, and a module of a monorepo whose tags have its path.
import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { buildCache } from '../setup/build-cache.ts'
import { makeKeys } from '../store/entries.ts'
import { tagEvent } from './event.ts'
import type { Job } from './job.ts'
import { program, table } from './program.ts'
import type { Files } from './repository.ts'
import { minutes, small, useWorld } from './use-world.ts'
import { errorsOf, reportOf } from './world.ts'

const { publicPem, privatePem } = makeKeys()
const key = publicPem.split('\n').slice(1, -2).join('')

const budget = (rest: string): Files => ({
  '.github/go-size-gate.yml': `inputs: { baseline-public-key: ${key} }\n${rest}`
})

/** The program below a directory: a package of it, or a module of its own. */
const below = (directory: string, bytes: number, isModule = false): Files =>
  Object.fromEntries(
    Object.entries(program(bytes))
      .filter(([path]) => isModule || path !== 'go.mod')
      .map(([path, text]) => [
        `${directory}/${path}`,
        text?.replace('example.com/tool', `example.com/all/${directory}`) ??
          null
      ])
  )

const scene = useWorld({ '.gitignore': 'bin/\n' })

interface Released {
  readonly tag: string
  /** From the root. */
  readonly directory?: string
  /** Main packages, from that directory. */
  readonly packages: string
}

/**
 * Runs the guard on the push of a tag at the tip of main, after the workflow's own
 * build, and publishes the draft if that passes.
 */
async function release({
  tag,
  directory = '.',
  packages
}: Released): Promise<Job> {
  const { world, repository } = scene
  const draft = world.github.releases.add(tag, { isDraft: true })
  const commit = repository.tag(tag)
  const workspace = repository.checkout(`refs/tags/${tag}`)
  execFileSync(
    'go',
    ['build', '-trimpath', '-ldflags=-s -w', '-o', 'bin/', packages],
    {
      cwd: join(workspace, directory),
      env: {
        PATH: process.env['PATH'],
        HOME: process.env['HOME'],
        GOCACHE: buildCache(),
        CGO_ENABLED: '0',
        GOFLAGS: ''
      }
    }
  )
  const job = await world.run({
    workspace,
    event: tagEvent(tag, commit),
    inputs: {
      mode: 'release',
      'go-cache': '',
      binaries: 'bin',
      'working-directory': directory,
      'baseline-signing-key': privatePem
    }
  })
  if (job.code === 0) draft.isDraft = false
  return job
}

/** One binary of a verdict: its name, and why. */
const reasonsOf = (job: Job) =>
  reportOf(job).reports.map(({ mainPackage, verdict }) => ({
    mainPackage,
    reasons: verdict.reasons.map(({ rule, message }) => rule ?? message)
  }))

describe('the release that a budget counts from', () => {
  it(
    'has the program by its former name, also if the one before it has the new one',
    async () => {
      const since = `release: { since: v1.0.0, max-growth-since: 20 KiB, max-growth: 20 KiB }
binaries: [{ binary: example.com/all/cmd/fresh, was: example.com/all/cmd/stale }]
`
      scene.repository.commit('main', {
        'go.mod': 'module example.com/all\n\ngo 1.19\n',
        ...below('cmd/stale', small),
        ...budget(since)
      })
      const all = './cmd/...'
      expect((await release({ tag: 'v1.0.0', packages: all })).code).toBe(0)

      scene.repository.commit('main', {
        'cmd/stale': null,
        ...below('cmd/fresh', small + 10_000)
      })
      const renamed = await release({ tag: 'v1.1.0', packages: all })
      expect([renamed.code, errorsOf(renamed)]).toEqual([0, []])
      expect(renamed.outputs['headline']).toMatch(
        /^v1\.1\.0 after v1\.0\.0: .*fresh grew by /
      )

      scene.repository.commit('main', {
        'cmd/fresh/table.go': table(small + 24_000)
      })
      const over = await release({ tag: 'v1.2.0', packages: all })
      expect(over.code).toBe(1)
      expect(reportOf(over).release).toMatchObject({
        previous: {
          tag: 'v1.1.0',
          vouchedBy: 'signed by the key that the budget file pins'
        },
        since: { tag: 'v1.0.0', evidence: 'verified' }
      })
      expect(reasonsOf(over)).toEqual([
        {
          mainPackage: 'example.com/all/cmd/fresh',
          reasons: ['release.max-growth-since']
        }
      ])
      expect(errorsOf(over).join()).toMatch(/since v1\.0\.0, .* over the limit/)
    },
    10 * minutes
  )
})

describe('a module of a monorepo', () => {
  it(
    'is compared with releases of its own tags, and counts from one of them',
    async () => {
      const directory = 'cmd/tool'
      scene.repository.commit('main', {
        ...below(directory, small, true),
        ...budget(
          'release: { since: cmd/tool/v1.2.0, max-growth-since: 20 KiB }\n'
        )
      })
      const of = (tag: string) => release({ tag, directory, packages: '.' })
      expect((await of('cmd/tool/v1.2.0')).code).toBe(0)
      // Another module's, and the root's.
      for (const tag of ['cmd/other/v1.2.2', 'v1.2.2']) {
        scene.repository.tag(tag)
        scene.world.github.releases.add(tag)
      }
      scene.repository.commit('main', {
        [`${directory}/table.go`]: table(small + 30_000)
      })
      const over = await of('cmd/tool/v1.2.3')
      expect(over.code).toBe(1)
      expect(reportOf(over).release).toMatchObject({
        tag: 'cmd/tool/v1.2.3',
        previous: { tag: 'cmd/tool/v1.2.0', evidence: 'verified' },
        since: { tag: 'cmd/tool/v1.2.0', evidence: 'verified' }
      })
      expect(reasonsOf(over)).toEqual([
        {
          mainPackage: 'example.com/all/cmd/tool',
          reasons: ['release.max-growth-since']
        }
      ])
    },
    10 * minutes
  )
})
