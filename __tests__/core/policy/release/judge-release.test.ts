import { describe, expect, it } from '@jest/globals'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Budget } from '../../../../src/core/policy/budget.ts'
import { judgeAll } from '../../../../src/core/policy/judge-all.ts'
import type { JudgeContext } from '../../../../src/core/policy/judge-context.ts'
import type {
  EarlierRelease,
  ReleaseContext
} from '../../../../src/core/policy/release/release-context.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { example, symbol, type Example } from '../../compare/example.ts'

const MiB = 1024 ** 2
const verified: EarlierRelease = { state: 'verified', tag: 'v1.2.3' }
const why = 'it has no signature'
const unverified: EarlierRelease = { state: 'unverified', tag: 'v1.2.3', why }
const unknown: EarlierRelease = { state: 'unknown', tag: 'v1.2.3', why }

function budget(text: string): Budget {
  return { inline: noLayer, file: parseBudgetFile(text, 'budget.yml') }
}

function sized(size: number, more: Example = {}) {
  return example({ packages: { 'example.com/tool': size }, ...more })
}

function contextOf(
  previous: EarlierRelease | null,
  since: ReleaseContext['since'] = new Map()
): JudgeContext {
  return {
    event: 'release',
    baseline:
      previous?.state === 'verified'
        ? { state: 'found', source: 'release' }
        : { state: 'none' },
    release: { previous, since, hasPackages: false }
  }
}

/** State, rule and message of each reason of the first binary. */
function told(
  base: readonly Measurement[] | null,
  head: readonly Measurement[],
  text: string,
  context: JudgeContext
): string[] {
  return judgeAll(base, head, budget(text), context).flatMap(({ verdict }) =>
    verdict.reasons.map(
      ({ state, rule = '-', message }) => `${state} ${rule}: ${message}`
    )
  )
}

describe('a binary that the release before did not have', () => {
  const text = `release: { max-growth: ${MiB} }`
  const other = sized(MiB, {
    binary: { mainPackage: 'example.com/other' }
  })

  it('is new where that release carries its measurement', () => {
    const reasons = told([other], [sized(MiB)], text, contextOf(verified))
    expect(reasons.filter((line) => line.startsWith('no-baseline'))).toEqual([])
  })

  it('is not judged as new where only assets of that release were measured', () => {
    const partial = { ...verified, isPartial: true } as const
    expect(
      told([other], [sized(MiB)], text, contextOf(partial))
    ).toContainEqual(
      expect.stringMatching(
        /^no-baseline release\.max-growth: its growth since v1\.2\.3 is limited and can't be judged/
      )
    )
  })
})

describe('the limits of a release', () => {
  it('are kept at the limit, and broken one byte above it', () => {
    const text = `release: { max-size: ${2 * MiB}, max-growth: ${MiB} }`
    const context = contextOf(verified)
    expect(told([sized(MiB)], [sized(2 * MiB)], text, context)).toEqual([
      'pass -: grew by 1.00 MiB (+100.0 %)'
    ])
    expect(told([sized(MiB)], [sized(2 * MiB + 1)], text, context)).toEqual([
      'fail release.max-size: is 2.00 MiB, 1 B over the maximum of 2.00 MiB for releases',
      'fail release.max-growth: grew by 1.00 MiB (+100.0 %) since v1.2.3, 1 B over the limit of 1.00 MiB'
    ])
  })

  it('leave growth limits of changes aside, and not the ceilings', () => {
    const text = `fail: { max-growth: 1, max-size: ${MiB} }`
    const [first, ...rest] = told(
      [sized(MiB)],
      [sized(2 * MiB)],
      text,
      contextOf(verified)
    )
    expect(first).toContain('fail fail.max-size: ')
    expect(rest).toEqual([])
  })

  it('judge the metrics that are named, or those of the file', () => {
    const zipped = (gzip: number) => [sized(MiB, { gzip })]
    const context = contextOf(verified)
    const named = 'release: { max-growth: { gzip: 10 } }'
    expect(told(zipped(100), zipped(111), named, context)).toEqual([
      'fail gzip.release.max-growth: gzip size grew by 11 B (+11.0 %) since v1.2.3, 1 B over the limit of 10 B'
    ])
    const general = 'metric: gzip\nrelease: { max-size: 100 }'
    expect(told(zipped(100), zipped(111), general, context)).toEqual([
      'fail gzip.release.max-size: gzip size is 111 B, 11 B over the maximum of 100 B for releases'
    ])
    expect(told([sized(1)], [sized(1)], named, context)).toEqual([
      'no-baseline -: its gzip size was not measured, so its growth since v1.2.3 cannot be judged'
    ])
  })
})

/** What is known of v1.0.0. */
const since = (release: EarlierRelease, sizes: readonly number[]) =>
  new Map([
    ['v1.0.0', { release, measurements: sizes.map((size) => sized(size)) }]
  ])

describe('growth since a named release', () => {
  const text = 'release: { since: v1.0.0, max-growth-since: 100 }'
  const v1: EarlierRelease = { state: 'verified', tag: 'v1.0.0' }

  it('is judged besides the previous release', () => {
    const context = contextOf(verified, since(v1, [1000]))
    expect(told([sized(1090)], [sized(1101)], text, context)).toEqual([
      'fail release.max-growth-since: grew by 101 B (+10.1 %) since v1.0.0, 1 B over the limit of 100 B'
    ])
    expect(told([sized(1090)], [sized(1100)], text, context)).toEqual([
      'pass -: grew by 10 B (+0.92 %)'
    ])
  })

  it.each([
    [
      'by the budget file',
      'binaries: [{ binary: example.com/new, was: example.com/old }]',
      []
    ],
    [
      'by its symbols since the previous release',
      '',
      ['a', 'b', 'c', 'd'].map((name) => symbol(`main.${name}`, 10))
    ]
  ])('is judged where the binary was renamed: %s', (_, was, symbols) => {
    const named = (mainPackage: string, size: number) =>
      sized(size, {
        packages: { [mainPackage]: size },
        binary: { mainPackage },
        symbols: symbols.map((one) => ({ ...one, package: mainPackage }))
      })
    const old = named('example.com/old', 1000)
    const context = contextOf(
      verified,
      new Map([['v1.0.0', { release: v1, measurements: [old] }]])
    )
    const rules = `${text}\n${was}`
    expect(
      told([old], [named('example.com/new', 1101)], rules, context)
    ).toContain(
      'fail release.max-growth-since: grew by 101 B (+10.1 %) since v1.0.0, 1 B over the limit of 100 B'
    )
  })

  it('is no baseline where that release is not verified', () => {
    const context = contextOf(
      verified,
      since({ state: 'unverified', tag: 'v1.0.0', why }, [])
    )
    expect(told([sized(1090)], [sized(1090)], text, context)).toEqual([
      `no-baseline release.max-growth-since: its growth since v1.0.0 is limited and can't be judged: ${why}`
    ])
  })
})

describe('a previous release that proves nothing', () => {
  const growth = 'release: { max-growth: 100 }'
  it.each([
    ['unverified', unverified],
    ['unknown', unknown]
  ])('%s: no baseline where growth is limited, else a pass', (_, release) => {
    const base = release === unknown ? null : [sized(10 * MiB)]
    const context = contextOf(release)
    expect(told(base, [sized(MiB)], growth, context)).toEqual([
      `no-baseline release.max-growth: its growth since v1.2.3 is limited and can't be judged: ${why}`
    ])
    expect(told(base, [sized(MiB)], '', context)).toEqual([
      'pass -: is 1.00 MiB'
    ])
    const size = `release: { max-size: ${MiB - 1} }`
    expect(told(base, [sized(MiB)], size, context)).toEqual([
      'fail release.max-size: is 1.00 MiB, 1 B over the maximum of 1.00 MiB for releases'
    ])
  })

  it('unverified: excuses nothing that is forbidden, and removes no binary', () => {
    const forbids =
      'fail: { forbid: [{ package: example.com/tool, reason: r }] }'
    const [first = ''] = told(
      [sized(MiB)],
      [sized(MiB)],
      forbids,
      contextOf(unverified)
    )
    expect(first).not.toContain('already in the base')
    expect(first).toMatch(/^no-baseline fail\.forbid: /)
    const other = sized(MiB, { binary: { mainPackage: 'example.com/other' } })
    const all = told(
      [sized(MiB), other],
      [sized(MiB)],
      '',
      contextOf(unverified)
    )
    expect(all).toEqual([
      'pass -: is 1.00 MiB',
      'pass -: is not in this release; an unverified measurement has it'
    ])
  })

  it('absent: the first release is judged by its size alone', () => {
    const context = contextOf(null)
    expect(told(null, [sized(MiB)], growth, context)).toEqual([
      'pass -: is 1.00 MiB'
    ])
  })
})

describe('binaries that only one release has', () => {
  const other = sized(MiB, { binary: { mainPackage: 'example.com/other' } })
  it.each([
    ['', 'warn -'],
    ['new-binary: fail\nremoved-binary: fail', 'fail']
  ])('are named: %s', (text, start) => {
    const all = told(
      [sized(MiB)],
      [other],
      `${text}\nrelease: { max-growth: 1 }`,
      contextOf(verified)
    )
    expect(all).toHaveLength(2)
    for (const line of all) expect(line.startsWith(start)).toBe(true)
  })
})
