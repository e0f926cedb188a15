// The action graph, what it says of a build, and the findings about caches.
import { describe, expect, it } from '@jest/globals'
import { parseActionGraph } from '../../../../src/core/doctor/cache/action-graph.ts'
import {
  contentsFinding,
  type CacheContents
} from '../../../../src/core/doctor/cache/contents.ts'
import {
  mismatchFindings,
  outdatedFindings
} from '../../../../src/core/doctor/cache/module-findings.ts'
import {
  reuseFinding,
  reuseOf,
  timesFindings
} from '../../../../src/core/doctor/cache/reuse.ts'

const action = (
  name: string,
  id: string,
  ms: number,
  Cmd: readonly string[] | null
) => ({
  ID: 1,
  Mode: 'build',
  Package: name,
  ActionID: Buffer.from(id.repeat(15), 'hex').toString('base64url'),
  TimeStart: '2026-01-02T03:04:05.000000001Z',
  TimeDone: new Date(Date.UTC(2026, 0, 2, 3, 4, 5, ms)).toISOString(),
  Cmd
})

const graph = (...actions: readonly object[]): string =>
  JSON.stringify([
    { ID: 0, Mode: 'link', Package: 'main', ActionID: 'x', Cmd: ['link'] },
    { ID: 9, Mode: 'nop', Deps: [1] },
    ...actions
  ])

describe('the graph of a build', () => {
  it('has each compiled package once, with its time and its ID', () => {
    const one = action('a', 'ab', 250, ['compile'])
    expect(
      parseActionGraph(graph(one, one, action('b', 'cd', 3, null)))
    ).toEqual([
      {
        package: 'a',
        idPrefix: 'ab'.repeat(15),
        milliseconds: 250,
        isCompiled: true
      },
      {
        package: 'b',
        idPrefix: 'cd'.repeat(15),
        milliseconds: 3,
        isCompiled: false
      }
    ])
  })

  it.each(['', '{}', '[{"Mode":1}]', '[{"Cmd":"compile"}]'])(
    'of another shape (%j) is none',
    (text) => {
      expect(parseActionGraph(text)).toBeNull()
    }
  )
})

describe('what a build takes from the cache', () => {
  const cold =
    parseActionGraph(
      graph(
        action('a', 'aa', 2000, ['compile']),
        action('b', 'bb', 500, ['compile']),
        action('c', 'cc', 700, ['compile'])
      )
    ) ?? []

  /** The build that found everything. */
  const warm = cold.map((one) => ({ ...one, isCompiled: false }))

  it('and what it compiles are all packages, the slowest first', () => {
    const reused = new Set(['aa'.repeat(15)])
    const finding = reuseFinding(reuseOf(warm, reused, cold), 'go build', '/c')
    expect(finding.sentence).toBe(
      'of 3 packages, a build of yours takes 1 from your build cache, and compiles 2: 1.2 s of the 3.2 s that all packages take in sum'
    )
    expect(finding.evidence.map(({ lines }) => lines)).toEqual([
      ['c: 0.70 s', 'b: 0.50 s'],
      ['a: 2.0 s', 'c: 0.70 s', 'b: 0.50 s']
    ])
  })

  it('is all where the cache has all', () => {
    const reused = new Set(['aa', 'bb', 'cc'].map((id) => id.repeat(15)))
    const finding = reuseFinding(reuseOf(warm, reused, cold), 'go build', '/c')
    expect(finding.sentence).toMatch(/takes 3 .* compiles 0$/)
    expect(finding.evidence).toHaveLength(1)
  })

  it('is nothing with -a, whatever is there', () => {
    const reused = new Set(['aa', 'bb', 'cc'].map((id) => id.repeat(15)))
    expect(reuseOf(cold, reused, cold).some((one) => one.isReused)).toBe(false)
  })

  it('is what GOROOT has, too, as before Go 1.20', () => {
    const installed =
      parseActionGraph(graph(action('std', 'dd', 5, null))) ?? []
    expect(reuseOf(installed, new Set(), installed)).toEqual([
      { package: 'std', isReused: true, milliseconds: null }
    ])
    expect(reuseOf(installed, new Set(), [])).toEqual([
      { package: 'std', isReused: false, milliseconds: null }
    ])
  })

  it('is not known without the cache: there are times alone', () => {
    expect(timesFindings(cold, 'go build')[0]?.sentence).toBe(
      'with an empty build cache, 3 packages take 3.2 s to compile in sum'
    )
    expect(timesFindings([], 'go build')).toEqual([])
  })
})

describe('the contents of a cache', () => {
  const day = 86_400_000
  const now = Date.UTC(2026, 0, 10)
  const contents: CacheContents = {
    entries: 2,
    files: 5,
    bytes: 3 * 2 ** 20,
    oldest: now - 4 * day,
    newest: now - day / 12,
    isWhole: true,
    trimmed: now - day
  }

  it('have a size and ages', () => {
    const { sentence, evidence } = contentsFinding('/c', contents, now)
    expect(sentence).toBe('your build cache holds 3.00 MiB in 2 entries')
    expect(evidence[0]?.lines).toEqual([
      '5 files, 3,145,728 bytes',
      'the entry that was not used for longest: 2026-01-06T00:00Z, 4 days ago',
      'the entry that was used last: 2026-01-09T22:00Z, 2 hours ago',
      'Go last looked for entries to drop: 2026-01-09T00:00Z, 1 day ago (trim.txt)'
    ])
  })

  it('that were not all looked through are a lower bound', () => {
    const some = { ...contents, isWhole: false, trimmed: null }
    const { sentence, evidence } = contentsFinding('/c', some, now)
    expect(sentence).toBe(
      'your build cache holds at least 3.00 MiB in at least 2 entries'
    )
    expect(evidence[0]?.lines.at(-1)).toMatch(/not looked for entries to drop/)
  })

  it('of an empty cache have no age', () => {
    const empty = {
      ...contents,
      entries: 0,
      bytes: 0,
      oldest: Infinity,
      newest: -Infinity
    }
    const { sentence, evidence } = contentsFinding('/c', empty, now)
    expect(sentence).toBe('your build cache holds 0 B in 0 entries')
    expect(evidence[0]?.lines).toHaveLength(2)
  })
})

describe('modules', () => {
  it('that do not match go.sum are one problem', () => {
    const bad = { module: 'x.com/a@v1.0.0', place: '/m/a', why: 'it differs' }
    expect(mismatchFindings([])).toEqual([])
    expect(mismatchFindings([bad, { ...bad, place: '/m/b' }])).toMatchObject([
      {
        kind: 'problem',
        sentence: 'x.com/a@v1.0.0 in the module cache does not match go.sum',
        evidence: [
          {
            lines: [
              'x.com/a@v1.0.0: /m/a: it differs',
              'x.com/a@v1.0.0: /m/b: it differs'
            ]
          }
        ]
      }
    ])
  })

  it('with newer versions are a note', () => {
    const update = { module: 'x.com/a', from: 'v1.0.0', to: 'v1.1.0' }
    expect(outdatedFindings([])).toEqual([])
    expect(
      outdatedFindings([
        { ...update, indirect: false },
        { ...update, module: 'x.com/b', indirect: true }
      ])
    ).toMatchObject([
      {
        kind: 'note',
        sentence: '2 modules have newer versions, 1 of them required directly',
        evidence: [
          {
            lines: [
              'x.com/a v1.0.0 → v1.1.0',
              'x.com/b v1.0.0 → v1.1.0 (indirect)'
            ]
          }
        ]
      }
    ])
  })
})
