import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import {
  noBudgetFile,
  noLayer,
  type Budget
} from '../../../src/core/policy/budget.ts'
import { parseBytes } from '../../../src/core/text/parse-bytes.ts'
import { judge } from '../../../src/core/policy/judge.ts'
import { parsePercent, shareOf } from '../../../src/core/text/parse-percent.ts'
import { replay, type RecordedCommit } from '../../../src/core/policy/replay.ts'
import { main, program } from './forbidden/program.ts'
import {
  example,
  seeded,
  type Example,
  type Random
} from '../compare/example.ts'

const KiB = 1024
const MiB = 1024 * KiB
const byDefault: Budget = { inline: noLayer, file: noBudgetFile }

function budget(text: string): Budget {
  return { inline: noLayer, file: parseBudgetFile(text, 'budget.yml') }
}

function sized(size: number, more: Example = {}): Measurement {
  return example({ packages: { 'example.com/tool': size }, ...more })
}

function recorded(
  index: number,
  measurements: readonly Measurement[],
  distance: number | null = 1
): RecordedCommit {
  const commit = String(index).padStart(40, '0')
  return { commit, label: '', measuredAt: '', measurements, distance }
}

/** One binary, commit by commit. */
const history = (...sizes: readonly number[]): readonly RecordedCommit[] =>
  sizes.map((size, index) => recorded(index, [sized(size)]))

/** Sizes that step up and down, mostly by little. */
function randomSizes(random: Random): readonly number[] {
  const count = 2 + (random() % 60)
  const sizes = [1 * MiB + (random() % MiB)]
  while (sizes.length < count) {
    const scale = [0, 100, 5 * KiB, 200 * KiB, 2 * MiB][random() % 5] ?? 0
    const step = scale === 0 ? 0 : (random() % (2 * scale)) - scale / 2
    sizes.push(Math.max((sizes.at(-1) ?? 0) + Math.round(step), 1000))
  }
  return sizes
}

const numberOf = ({ commit }: { readonly commit: string }) => Number(commit)

const made = (size: number, goVersion: string) =>
  sized(size, {
    binary: { goVersion, sha256: String(size).padStart(64, '0') },
    build: { goVersion, fingerprint: goVersion }
  })

const named = (name: string, size: number) =>
  sized(size, { binary: { mainPackage: `example.com/${name}`, name } })

const parts = (tool: number, dependency: number) =>
  example({ packages: { 'example.com/tool': tool, 'a.com/b': dependency } })

const states = (commits: readonly RecordedCommit[], by = byDefault) =>
  replay(commits, by).changes.map(({ state }) => state)

describe('a replay', () => {
  it('judges each step as the gate would, in order', () => {
    const random = seeded(11)
    const policies = [
      byDefault,
      budget('fail: { max-growth: 20 KiB }'),
      budget('fail: { max-size: 2 MiB }\nwarn: { max-growth-percent: 1 }'),
      budget('noise-floor: 100 KiB\nfail: { max-growth-percent: 0.1 }')
    ]
    for (let round = 0; round < 40; round += 1) {
      const sizes = randomSizes(random)
      const by = policies[round % policies.length] ?? byDefault
      const { changes, counts, commits, span } = replay(history(...sizes), by)
      const expected = sizes.slice(1).map(
        (size, index) =>
          judge(compare(sized(sizes[index] ?? 0), sized(size)), by, {
            event: 'change',
            baseline: { state: 'found', source: 'rebuild' }
          }).state
      )
      const names: Record<string, string> = {
        fail: 'stopped',
        warn: 'warned',
        pass: 'passed'
      }
      expect(changes.map(({ state }) => state)).toEqual(
        expected.map((state) => names[state])
      )
      expect(changes.map(({ growth }) => growth)).toEqual(
        sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0))
      )
      expect(commits).toBe(sizes.length)
      expect(Object.values(counts).reduce((sum, one) => sum + one, 0)).toBe(
        sizes.length - 1
      )
      expect([span?.from.commit, span?.to.commit].map(Number)).toEqual([
        0,
        sizes.length - 1
      ])
      expect(
        changes.map(({ base, head }) => [base, head].map(numberOf))
      ).toEqual(changes.map((_, index) => [index, index + 1]))
    }
  })

  it('tells how growth is distributed', () => {
    const random = seeded(12)
    for (let round = 0; round < 40; round += 1) {
      const { growth, changes } = replay(
        history(...randomSizes(random)),
        byDefault
      )
      const all = changes.map((one) => one.growth ?? Number.NaN)
      if (growth === null) throw new Error('nothing was compared')
      expect(growth.largest).toBe(Math.max(...all))
      for (const [percent, value] of [
        [50, growth.median],
        [90, growth.p90],
        [99, growth.p99]
      ] as const) {
        // The least of them that is not below so many percent of the changes.
        const upTo = (limit: number) => all.filter((one) => one <= limit).length
        expect(all).toContain(value)
        expect(upTo(value)).toBeGreaterThanOrEqual((all.length * percent) / 100)
        const below = all.filter((one) => one < value).length
        expect(below).toBeLessThan((all.length * percent) / 100)
      }
    }
  })

  it('tells what each growth limit would have stopped, until none would', () => {
    const random = seeded(13)
    for (let round = 0; round < 8; round += 1) {
      const sizes = randomSizes(random)
      const { maxGrowth, maxGrowthPercent } = replay(
        history(...sizes),
        // These are left aside.
        budget('fail: { max-size: 1 KiB, max-growth: 1, require: all }')
      )
      const stopped = (limitOf: (base: number) => number): number =>
        sizes.slice(1).filter((size, index) => {
          const base = sizes[index] ?? 0
          return size - base >= 2 * KiB && size - base > limitOf(base)
        }).length
      for (const one of maxGrowth) {
        const limit = parseBytes(one.limit) ?? Number.NaN
        expect(one.stopped).toBe(stopped(() => limit))
        const by = budget(`fail: { max-growth: ${one.limit} }`)
        expect(replay(history(...sizes), by).counts.stopped).toBe(one.stopped)
      }
      for (const { limit, stopped: found } of maxGrowthPercent) {
        const percent = parsePercent(limit) ?? { millionths: Number.NaN }
        expect(found).toBe(stopped((base) => shareOf(percent, base)))
      }
      for (const ladder of [maxGrowth, maxGrowthPercent]) {
        const counts = ladder.map((one) => one.stopped)
        expect(counts).toEqual(counts.toSorted((a, b) => b - a))
        // Growth may be above 100 %, the last limit of its kind.
        const ends = ladder.at(-1)?.limit === '100 %' ? -1 : counts.length - 1
        expect([counts.length - 1, ends]).toContain(counts.indexOf(0))
      }
    }
  })

  it('has nothing to say of no commit, and of one', () => {
    expect(replay([], byDefault)).toEqual({
      commits: 0,
      span: null,
      counts: { stopped: 0, warned: 0, passed: 0, undecided: 0, unlike: 0 },
      unmeasured: 0,
      several: 0,
      growth: null,
      maxGrowth: [{ limit: '1 KiB', stopped: 0 }],
      maxGrowthPercent: [{ limit: '0.1 %', stopped: 0 }],
      changes: []
    })
    expect(replay(history(1000), byDefault)).toMatchObject({
      commits: 1,
      changes: []
    })
  })
})

describe('the history', () => {
  it('may have gaps, which are counted', () => {
    const gaps = [1, 1, 3, 1, 6].map((distance, index) =>
      recorded(index, [sized(MiB)], distance)
    )
    const { unmeasured, several, changes } = replay(gaps, byDefault)
    expect([unmeasured, several]).toEqual([7, 2])
    expect(changes.map(({ commits }) => commits)).toEqual([1, 3, 1, 6])
    const unknown = history(1, 2).map((one) => ({ ...one, distance: null }))
    expect(replay(unknown, byDefault)).toMatchObject({
      unmeasured: null,
      several: 0
    })
  })

  it('never compares what was made differently, but for equal bytes', () => {
    const commits = [
      [made(MiB, 'go1.25.1')],
      [made(3 * MiB, 'go1.26.8')],
      [made(3 * MiB, 'go1.27.0')],
      [made(5 * MiB, 'go1.27.0')]
    ].map((one, index) => recorded(index, one))
    const { changes, growth, maxGrowth } = replay(commits, byDefault)
    expect(changes.map(({ state }) => state)).toEqual([
      'unlike',
      'passed',
      'stopped'
    ])
    expect(changes[0]).toMatchObject({
      growth: null,
      binaries: [],
      unlike: ['tool (linux/amd64): Go go1.25.1 -> go1.26.8']
    })
    expect(growth?.largest).toBe(2 * MiB)
    expect(maxGrowth.map(({ stopped }) => stopped).slice(0, -1)).toEqual(
      maxGrowth.slice(0, -1).map(() => 1)
    )
  })

  it('is judged as far as it can be where only some binaries are alike', () => {
    const other = (size: number, fingerprint: string) =>
      sized(size, {
        binary: { mainPackage: 'example.com/other', name: 'other' },
        build: { fingerprint }
      })
    const commits = [
      recorded(0, [sized(MiB), other(MiB, 'a')]),
      recorded(1, [sized(MiB + 1), other(9 * MiB, 'b')])
    ]
    const [change] = replay(commits, byDefault).changes
    expect(change).toMatchObject({ state: 'passed', growth: 1 })
    expect(change?.binaries.map(({ name }) => name)).toEqual([
      'example.com/tool'
    ])
    expect(change?.unlike).toHaveLength(1)
  })
})

describe('a budget', () => {
  it('has its own limits for some binaries', () => {
    const commits = [
      recorded(0, [named('a', MiB), named('b', MiB)]),
      recorded(1, [named('a', MiB + 30 * KiB), named('b', MiB)]),
      recorded(2, [named('a', MiB + 30 * KiB), named('b', MiB + 30 * KiB)])
    ]
    const by = budget(
      'fail: { max-growth: 1 MiB }\nbinaries: [{ binary: b, fail: { max-growth: 20 KiB } }]'
    )
    const { changes, maxGrowth } = replay(commits, by)
    expect(changes.map(({ state }) => state)).toEqual(['warned', 'stopped'])
    expect(
      changes[1]?.binaries.map(({ reasons }) => reasons.map(({ rule }) => rule))
    ).toEqual([[], ['fail.max-growth']])
    // One limit for all of them, in place of their own.
    expect(maxGrowth.find(({ limit }) => limit === '20 KiB')?.stopped).toBe(2)
  })

  it('warns where a ceiling was broken before, and of what is new or gone', () => {
    const by = budget('fail: { max-size: 1 MiB }')
    expect(states(history(MiB, MiB + 9, MiB + 10, MiB), by)).toEqual([
      'stopped',
      'warned',
      'passed'
    ])
    const other = sized(5, { binary: { mainPackage: 'example.com/other' } })
    const commits = [[sized(MiB)], [sized(MiB), other], [sized(MiB)]].map(
      (one, index) => recorded(index, one)
    )
    const { changes, growth } = replay(commits, byDefault)
    expect(changes.map(({ state }) => state)).toEqual(['warned', 'warned'])
    // What is on one side only didn't grow.
    expect(growth?.largest).toBe(0)
  })

  it('may know a binary by its former name', () => {
    const old = sized(MiB, { binary: { mainPackage: 'example.com/old' } })
    const commits = [[old], [sized(MiB + 10)]].map((one, index) =>
      recorded(index, one)
    )
    const by = budget(
      'binaries: [{ binary: example.com/tool, was: example.com/old }]'
    )
    expect(replay(commits, by).changes[0]).toMatchObject({
      state: 'passed',
      growth: 10
    })
  })

  it('may judge another size, which must be there', () => {
    const by = budget('metric: gzip\nfail: { max-growth: 4 KiB }')
    const commits = [
      sized(MiB, { gzip: 1000 }),
      sized(2 * MiB, { gzip: 1001 }),
      sized(2 * MiB, { gzip: 9000 }),
      sized(2 * MiB),
      sized(2 * MiB, { gzip: 9000 })
    ].map((one, index) => recorded(index, [one]))
    const { changes, growth, maxGrowth } = replay(commits, by)
    expect(changes.map(({ state }) => state)).toEqual([
      'passed',
      'stopped',
      'undecided',
      'undecided'
    ])
    expect(changes[1]?.binaries[0]).toMatchObject({
      metric: 'gzip',
      base: 1001,
      head: 9000
    })
    expect(growth?.largest).toBe(7999)
    expect(maxGrowth.at(-1)).toEqual({ limit: '10 KiB', stopped: 0 })
  })

  it('stops for certain, whatever else could not be judged', () => {
    const by = budget('metric: [file, gzip]\nfail: { max-growth: 4 KiB }')
    const commits = [sized(MiB, { gzip: 1000 }), sized(2 * MiB)].map(
      (one, index) => recorded(index, [one])
    )
    expect(states(commits, by)).toEqual(['stopped'])
  })

  it('counts limits of packages in the verdict, and in no other limit', () => {
    const commits = [parts(MiB, 100), parts(MiB - 9000, 9100)].map(
      (one, index) => recorded(index, [one])
    )
    const by = budget(
      'packages: [{ package: a.com/**, fail: { max-growth: 1 KiB } }]'
    )
    const { counts, maxGrowth } = replay(commits, by)
    expect(counts.stopped).toBe(1)
    expect(maxGrowth).toEqual([{ limit: '1 KiB', stopped: 0 }])
  })
})

describe('what must not be there', () => {
  it('stops the change that brings it, and warns of it from then on', () => {
    const plain = { [main]: ['fmt'] }
    const templated = { [main]: ['fmt', 'text/template'] }
    const steps = [
      plain,
      templated,
      { ...templated, 'text/template': ['io'] },
      plain
    ]
    const commits = steps.map((imports, index) =>
      recorded(index, [program({ imports })])
    )
    const rule = 'forbid: [{ package: text/template, reason: x }]'
    const statesBy = (text: string) =>
      replay(commits, budget(text)).changes.map(({ state }) => state)
    const none = 'max-growth: none, max-growth-percent: none'
    const free = `warn: { ${none} }\n`
    expect(statesBy(`${free}fail: { ${none}, ${rule} }`)).toEqual([
      'stopped',
      'warned',
      'passed'
    ])
    expect(statesBy(`${free}fail: { ${none} }`)).toEqual([
      'passed',
      'passed',
      'passed'
    ])
  })
})
