import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { collectLegs } from '../../../src/gate/legs/collect-legs.ts'
import type { RunArtifactsOf } from '../../../src/gate/services.ts'
import {
  earlierLegArtifact,
  legArtifact
} from '../../../src/gate/legs/leg-name.ts'
import { legFile, type LegResult } from '../../../src/gate/legs/leg-result.ts'
import type { GitHubEvent } from '../../../src/github/event/event.ts'
import type { RunArtifact } from '../../../src/github/artifacts/run-artifacts.ts'
import { measurement } from '../../store/entries.ts'
import { makeZip } from '../../store/zips.ts'

const head = 'a'.repeat(40)

const event: GitHubEvent = {
  kind: 'pull_request',
  number: 7,
  headSha: head,
  baseRef: 'main',
  baseSha: 'b'.repeat(40),
  headRepoIsFork: false,
  author: 'somebody',
  judgesAgain: false
}

const result: LegResult = {
  schemaVersion: 1,
  repository: 'o/r',
  key: '',
  name: 'linux',
  commit: 'c'.repeat(40),
  head,
  base: 'b'.repeat(40),
  fingerprint: 'f',
  leg: {
    occasion: 'change',
    base: {
      kind: 'found',
      baseline: {
        source: 'rebuild',
        commit: 'b'.repeat(40),
        chosenBy: 'x',
        run: ''
      },
      measurements: [measurement],
      goBefore: {
        release: 'go1.25.3',
        byChange: true,
        run: 'https://github.com/o/r/actions/runs/7',
        measurements: [{ ...measurement, symbols: [] }],
        why: ''
      }
    },
    head: [measurement],
    recorded: false,
    notBuilt: [],
    reproductions: []
  },
  provenance: {
    tool: 'go-size-gate 0.0.0',
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

interface Left {
  readonly leg: string
  /** Of the job. */
  readonly work?: string
  readonly key?: string
  /** Default: as this version names it. */
  readonly name?: string
  readonly content?: unknown
  readonly bytes?: Buffer
  readonly digest?: string
}

function zipOf(content: unknown): Buffer {
  const json = Buffer.from(JSON.stringify(content))
  return makeZip([{ name: legFile, content: json }])
}

/** The artifacts of a run that left these. */
function left(...all: readonly Left[]): RunArtifactsOf {
  const stored = all.map(({ leg, content, bytes, digest, ...one }, index) => {
    const archive = bytes ?? zipOf(content ?? { ...result, name: leg })
    const hash = createHash('sha256').update(archive).digest('hex')
    const artifact: RunArtifact = {
      id: index,
      name:
        one.name ??
        legArtifact({ key: one.key ?? '', leg, work: one.work ?? 'w' }),
      digest: digest ?? `sha256:${hash}`,
      createdAt: ''
    }
    return { artifact, archive }
  })
  return {
    jobStart: async () => ({ state: 'found', startedAt: '', earlier: [] }),
    find: async (isWanted) => ({
      state: 'found',
      artifacts: stored
        .map(({ artifact }) => artifact)
        .filter(({ name }) => isWanted(name))
    }),
    download: async ({ id }) => ({
      state: 'downloaded',
      bytes: stored[id]?.archive ?? Buffer.alloc(0)
    })
  }
}

async function collect(
  runArtifacts: RunArtifactsOf | undefined,
  legs: readonly string[] = ['linux', 'windows'],
  key = ''
) {
  const host = { runArtifacts, repository: 'o/r', event }
  return await collectLegs({ key, legs }, host)
}

describe('collectLegs', () => {
  it('gives what every leg left, as it was', async () => {
    const { results, missing } = await collect(
      left({ leg: 'linux' }, { leg: 'windows' })
    )
    expect(missing).toEqual([])
    expect(results).toEqual([result, { ...result, name: 'windows' }])
  })

  it('gives what every job left under one name, as their work differs', async () => {
    const agent = { ...result, fingerprint: 'agent' }
    const server = { ...result, fingerprint: 'server' }
    const { results, missing } = await collect(
      left(
        { leg: 'linux', work: 'a', content: agent },
        { leg: 'linux', work: 's', content: server }
      ),
      ['linux']
    )
    expect(missing).toEqual([])
    expect(results).toEqual([agent, server])
  })

  it('tells keys apart that look alike in a name', async () => {
    const one = { ...result, key: 'a b' }
    const other = { ...result, key: 'a_b' }
    const { results, missing } = await collect(
      left(
        { leg: 'linux', key: 'a b', content: one },
        { leg: 'linux', key: 'a_b', content: other }
      ),
      ['linux'],
      'a_b'
    )
    expect(missing).toEqual([])
    expect(results).toEqual([other])
  })

  it('reads what 0.1 left, unless this version left something too', async () => {
    const name = earlierLegArtifact('', 'linux')
    const old = { ...result, fingerprint: 'old' }
    const only = await collect(left({ leg: 'linux', name, content: old }), [
      'linux'
    ])
    expect(only).toEqual({ results: [old], missing: [] })
    const both = await collect(
      left({ leg: 'linux', name, content: old }, { leg: 'linux' }),
      ['linux']
    )
    expect(both).toEqual({ results: [result], missing: [] })
  })

  it('names a leg that left nothing', async () => {
    const { results, missing } = await collect(left({ leg: 'linux' }))
    expect(results).toHaveLength(1)
    expect(missing).toEqual([
      expect.stringMatching(/^the leg windows left no measurement/)
    ])
  })

  const { leg } = result
  it.each([
    ['of another leg', { ...result }, 'of another leg'],
    ['of another job', { ...result, name: 'windows', key: 'k' }, 'another leg'],
    [
      'of another repository',
      { ...result, name: 'windows', repository: 'o/fork' },
      'of another repository'
    ],
    [
      'of another commit',
      { ...result, name: 'windows', head: 'd'.repeat(40) },
      'of another commit, ddddddd'
    ],
    [
      'with a measurement that does not add up',
      {
        ...result,
        name: 'windows',
        leg: {
          ...leg,
          head: [
            {
              ...measurement,
              binary: { ...measurement.binary, fileSize: 1 }
            }
          ]
        }
      },
      'measurement 0: not a measurement that adds up'
    ],
    ['that is something else', { a: 1 }, 'malformed at'],
    [
      'with a commit that is none',
      {
        ...result,
        name: 'windows',
        commit: '--upload-pack=x'
      },
      'malformed at commit'
    ]
  ])('believes nothing %s', async (_, content, why) => {
    const { results, missing } = await collect(
      left({ leg: 'linux' }, { leg: 'windows', content })
    )
    expect(results).toHaveLength(1)
    expect(missing).toEqual([expect.stringContaining(why)])
    expect(missing[0]).toMatch(/^the leg windows can't be believed: /)
  })

  it('believes no archive that holds more, or has another digest', async () => {
    const json = Buffer.from(JSON.stringify({ ...result, name: 'windows' }))
    const bytes = makeZip([
      { name: legFile, content: json },
      { name: '../../etc/passwd', content: json }
    ])
    const { missing } = await collect(
      left({ leg: 'linux', digest: 'sha256:00' }, { leg: 'windows', bytes })
    )
    expect(missing).toEqual([
      expect.stringContaining('its digest is not the one'),
      expect.stringContaining('2 entries')
    ])
  })

  it('says what the platform refuses', async () => {
    const refused = {
      state: 'refused',
      status: 403,
      message: 'the token may not'
    } as const
    const one = left({ leg: 'linux' })
    await expect(
      collect({ ...one, find: async () => refused })
    ).rejects.toThrow('the token may not')
    const { missing } = await collect(
      { ...one, download: async () => refused },
      ['linux']
    )
    expect(missing).toEqual(["the leg linux can't be read: the token may not"])
    await expect(collect(undefined)).rejects.toThrow('mode: judge')
  })
})
