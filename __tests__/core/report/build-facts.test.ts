// How binaries were measured, by whom, and from which build cache.
import { describe, expect, it } from '@jest/globals'
import type { Provenance } from '../../../src/core/model/report.ts'
import { givenFacts } from '../../../src/core/given/given-facts.ts'
import { measuredFacts } from '../../../src/core/report/build-facts.ts'
import { example } from '../compare/example.ts'
import { grown, provenance, report, side } from './reports.ts'

const measurement = example({ build: null })
const given = givenFacts([{ measurement, file: 'bin/tool' }], '', 0)
const givenBinary = grown({ head: { ...side(1000), build: null } })

function facts(
  mode: Provenance['mode'],
  binaries: readonly ReturnType<typeof grown>[]
): ReadonlyMap<string, readonly string[]> {
  const of = {
    ...report([...binaries]),
    provenance: { ...provenance, mode, given }
  }
  return new Map(
    measuredFacts(of, binaries).map(({ title, entries }) => [title, entries])
  )
}

function buildCacheFact(own: Partial<Provenance>) {
  const all = { ...report([grown()]), provenance: { ...provenance, ...own } }
  return measuredFacts(all, all.reports).find(
    ({ title }) => title === 'Build cache'
  )
}

describe('given binaries', () => {
  it.each([
    ['gate', 'Verified in the files'],
    ['release', 'Verified in the files'],
    ['judge', 'As the legs say'],
    ['comment', "As the pull request's run says"]
  ] as const)('are described in mode %s as "%s"', (mode, title) => {
    const all = facts(mode, [givenBinary])
    const titles = [...all.keys()].filter((name) =>
      /^Verified|^As the/.test(name)
    )
    expect(titles).toEqual([title])
    expect(all.get('Binaries')).toEqual([
      'built by the workflow, not by the gate'
    ])
    expect(all.has('Enforced settings')).toBe(false)
  })

  it('are named beside those that the gate built, whose settings are shown', () => {
    const all = facts('judge', [givenBinary, grown()])
    expect(all.get('Binaries')).toEqual([
      'built by the workflow, not by the gate: tool linux/amd64'
    ])
    expect(all.get('As the legs say')?.[0]).toMatch(/: tool linux\/amd64$/)
    expect(all.get('Enforced settings')).toEqual([
      'found in every binary that was built'
    ])
  })
})

describe('a signed build cache', () => {
  it('is named with its commit, what it saved, and the run that proved it', () => {
    const buildCache = {
      commit: 'abc1234'.padEnd(40, '0'),
      run: 'https://github.com/octo/tool/actions/runs/9',
      createdAt: '2026-11-30T12:00:00.000Z',
      packBytes: 62_000_000,
      reused: 557,
      compiled: 4
    }
    expect(buildCacheFact({ buildCache })).toMatchObject({
      entries: [
        'build cache of abc1234 (59.13 MiB): 557 packages reused, 4 compiled; its bytes were proved by the run that made it'
      ],
      link: buildCache.run
    })
  })

  it('of legs is what each of them says, without a link', () => {
    const pack = {
      commit: 'abc1234'.padEnd(40, '0'),
      packBytes: 62_000_000,
      reused: 1,
      compiled: 4
    }
    const note = 'none is stored'
    expect(
      buildCacheFact({
        legBuildCaches: [
          { leg: 'linux', pack, note: '' },
          { leg: 'windows', pack: null, note },
          { leg: 'darwin', pack, note: '' }
        ]
      })
    ).toMatchObject({
      entries: [
        'linux, darwin: build cache of abc1234 (59.13 MiB): 1 package reused, 4 compiled',
        'windows: not used, built from nothing: none is stored'
      ],
      link: ''
    })
  })

  it('says why it was not used, and nothing where it was not asked for', () => {
    expect(
      buildCacheFact({ buildCache: null, buildCacheNote: 'none is stored' })
        ?.entries
    ).toEqual(['not used, built from nothing: none is stored'])
    expect(buildCacheFact({ buildCache: null })?.entries).toEqual([
      'not used, built from nothing'
    ])
    expect(buildCacheFact({})).toBeUndefined()
  })
})
