import { describe, expect, it } from '@jest/globals'
import {
  archiveFormats,
  type ArchiveFormat
} from '../../../../src/core/model/closed-lists.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../../src/core/policy/budget.ts'
import { judgeAll } from '../../../../src/core/policy/judge-all.ts'
import type {
  EarlierRelease,
  ReleaseContext
} from '../../../../src/core/policy/release/release-context.ts'
import { example } from '../../compare/example.ts'

type Sizes = Partial<Record<ArchiveFormat, number>>

/** A binary of 1000 bytes in packages of these sizes. */
function packed(sizes: Sizes): Measurement {
  const archives = archiveFormats.flatMap((format) => {
    const { [format]: size } = sizes
    if (size === undefined) return []
    const sha256 = String(size).padStart(64, '0')
    return {
      file: `tool.${format}`,
      format,
      size,
      contentSize: 1000,
      path: 'tool',
      sha256
    }
  })
  return example({ binary: archives.length === 0 ? {} : { archives } })
}

const verified: EarlierRelease = { state: 'verified', tag: 'v1.0.0' }

/** State, rule and message of all reasons that are no pass. */
function reasonsOf(
  rules: string,
  base: Measurement | null,
  head: Measurement,
  context: Partial<ReleaseContext> = {}
): readonly string[] {
  const file = parseBudgetFile(`release: ${rules}\n`, 'budget.yml')
  return judgeAll(
    base && [base],
    [head],
    { inline: noLayer, file },
    {
      event: 'release',
      baseline: base
        ? { state: 'found', source: 'release' }
        : { state: 'none' },
      release: {
        previous: base && verified,
        since: new Map(),
        hasPackages: true,
        ...context
      }
    }
  ).flatMap(({ verdict }) =>
    verdict.reasons
      .filter(({ state }) => state !== 'pass')
      .map(({ state, rule = '-', message }) => `${state} ${rule}: ${message}`)
  )
}

describe('the largest size of a package', () => {
  const rules = '{ max-size: { package: 500 } }'

  it('judges each format by itself, and passes an equal one', () => {
    expect(reasonsOf(rules, null, packed({ 'tar.gz': 500, deb: 501 }))).toEqual(
      [
        'fail package.release.max-size: deb package is 501 B, 1 B over the maximum of 500 B for releases'
      ]
    )
  })

  it('is an error where the release has no package, and a warning where others have one', () => {
    expect(reasonsOf(rules, null, packed({}), { hasPackages: false })).toEqual([
      "error -: its package size is limited and can't be judged: this release has no packages; name them in binaries"
    ])
    expect(reasonsOf(rules, null, packed({}))).toEqual([
      'warn -: is in no package of this release, so no package size of it is judged'
    ])
  })

  it('is not what a limit without a name means', () => {
    expect(
      reasonsOf('{ max-size: 1000 }', null, packed({ deb: 5000 }))
    ).toEqual([])
  })
})

describe('the growth of a package', () => {
  const rules = '{ max-growth: { package: 10 } }'

  it('is judged against the same format', () => {
    const base = packed({ 'tar.gz': 100, deb: 200 })
    expect(reasonsOf(rules, base, packed({ deb: 210, 'tar.gz': 111 }))).toEqual(
      [
        'fail package.release.max-growth: tar.gz package grew by 11 B (+11.0 %) since v1.0.0, 1 B over the limit of 10 B'
      ]
    )
  })

  it('is a warning for a format that is new or gone', () => {
    const base = packed({ 'tar.gz': 100, zip: 90 })
    expect(reasonsOf(rules, base, packed({ 'tar.gz': 100, deb: 95 }))).toEqual([
      'warn -: zip package is gone; v1.0.0 has one of 90 B',
      'warn -: deb package is new since v1.0.0 (95 B)'
    ])
  })

  it('is no baseline where no package of the release before is known, or none of its sizes counts', () => {
    expect(reasonsOf(rules, packed({}), packed({ deb: 95 }))).toEqual([
      'no-baseline package.release.max-growth: its package sizes in v1.0.0 are not known, so the growth of its packages since v1.0.0 cannot be judged'
    ])
    const previous = { state: 'unverified', tag: 'v1.0.0', why: 'w' } as const
    expect(
      reasonsOf(rules, packed({ deb: 90 }), packed({ deb: 95 }), { previous })
    ).toEqual([
      "no-baseline release.max-growth: its growth since v1.0.0 is limited and can't be judged: w"
    ])
  })

  it('is no baseline for a format that the assets of the release before did not give', () => {
    const head = packed({ 'tar.gz': 100, deb: 5000 })
    expect(
      reasonsOf(rules, packed({ 'tar.gz': 100 }), head, {
        previous: { ...verified, isPartial: true }
      })
    ).toEqual([
      "no-baseline package.release.max-growth: deb package has 4.9 KiB, and its growth since v1.0.0 can't be judged: v1.0.0 carries no measurement, and its assets gave no such package"
    ])
  })

  it('is an error where this release has no package', () => {
    expect(
      reasonsOf(rules, packed({ deb: 90 }), packed({}), { hasPackages: false })
    ).toEqual([expect.stringMatching(/^error -: its package size is limited/)])
  })

  it('is judged since a named release', () => {
    const since = new Map([
      [
        'v0.9.0',
        {
          release: { ...verified, tag: 'v0.9.0' },
          measurements: [packed({ deb: 50 })]
        }
      ]
    ])
    expect(
      reasonsOf(
        '{ since: v0.9.0, max-growth-since: { package: 10 } }',
        packed({ deb: 90 }),
        packed({ deb: 95 }),
        { since }
      )
    ).toEqual([
      'fail package.release.max-growth-since: deb package grew by 45 B (+90.0 %) since v0.9.0, 35 B over the limit of 10 B'
    ])
  })
})
