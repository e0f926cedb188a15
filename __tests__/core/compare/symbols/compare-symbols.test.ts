import { describe, expect, it } from '@jest/globals'
import {
  compareSymbols,
  symbolPairs
} from '../../../../src/core/compare/symbols/compare-symbols.ts'
import { symbol } from '../example.ts'

function changes(
  base: Parameters<typeof compareSymbols>[0],
  head: Parameters<typeof compareSymbols>[1]
): string[] {
  return compareSymbols(base, head).map(
    ({ change, name, delta, from }) =>
      `${change} ${name} ${delta}${from === undefined ? '' : ` from ${from}`}`
  )
}

/** 50 functions of growing size. */
function many(prefix: string, from: number) {
  return Array.from({ length: 50 }, (_, index) =>
    symbol(`a.${prefix}${'x'.repeat(index)}`, from + index)
  )
}

function renamedFrom(size: number): number {
  return compareSymbols(many('F', size), many('G', size)).filter(
    ({ change }) => change === 'renamed'
  ).length
}

describe('compareSymbols', () => {
  it('tells added, removed, grown and shrunk', () => {
    const base = [
      symbol('a.Gone', 70),
      symbol('a.More', 100),
      symbol('a.Less', 100),
      symbol('a.Same', 100)
    ]
    const head = [
      symbol('a.New', 80),
      symbol('a.More', 190),
      symbol('a.Less', 99),
      symbol('a.Same', 100)
    ]
    expect(changes(base, head)).toEqual([
      'grown a.More 90',
      'added a.New 80',
      'removed a.Gone -70',
      'shrunk a.Less -1'
    ])
  })

  it('sums symbols of one name and one package', () => {
    const local = [symbol('a.init', 10), symbol('a.init', 20)]
    expect(changes(local, [symbol('a.init', 31)])).toEqual(['grown a.init 1'])
  })

  it('knows a symbol that is counted elsewhere', () => {
    const base = [symbol('memcpy', 10, { package: '(C)' })]
    const same = [symbol('memcpy', 10, { package: 'a' })]
    const more = [symbol('memcpy', 12, { package: 'a' })]
    expect(changes(base, same)).toEqual([])
    expect(changes(base, more)).toEqual(['grown memcpy 2'])
  })

  it('leaves equal names in several packages alone', () => {
    const base = [symbol('f', 10, { package: 'a' })]
    const head = ['b', 'c'].map((owner) => symbol('f', 9, { package: owner }))
    expect(changes(base, head)).toEqual([
      'removed f -10',
      'added f 9',
      'added f 9'
    ])
  })

  it.each([
    ['within the package', 'a', 'Old', 'a', 'New'],
    ['to another package', 'a/x', 'Run', 'b/y', 'Run'],
    ['with a receiver', 'a/x', '(*Job).Run', 'b/y', '(*Job).Run'],
    ['with a type argument', 'a/x', 'Map[c/d.T]', 'b/y', 'Map[c/d.T]']
  ])('pairs a symbol that was renamed %s', (_, from, old, to, created) => {
    const base = [symbol(`${from}.${old}`, 64, { package: from })]
    const head = [symbol(`${to}.${created}`, 64, { package: to })]
    expect(changes(base, head)).toEqual([
      `renamed ${to}.${created} 0 from ${from}.${old}`
    ])
  })

  it('knows the local name of a symbol that another package owns', () => {
    const owner = { package: '(shared types)' }
    const base = [symbol('a/x.Map[c/d.T]', 64, owner)]
    const head = [symbol('b/y.Map[c/d.T]', 64, { package: 'b/y' })]
    expect(changes(base, head)).toEqual([
      'renamed b/y.Map[c/d.T] 0 from a/x.Map[c/d.T]'
    ])
  })

  it('prefers a move under the same name to a new name in the package', () => {
    const base = [symbol('a.Run', 64)]
    const head = [symbol('a.Other', 64), symbol('b.Run', 64)]
    expect(changes(base, head)).toEqual([
      'added a.Other 64',
      'renamed b.Run 0 from a.Run'
    ])
  })

  it.each([
    ['the size differs', symbol('a.Old', 64), symbol('a.New', 65)],
    [
      'the region differs',
      symbol('a.Old', 64),
      symbol('a.New', 64, { region: 'data' })
    ],
    ['package and name differ', symbol('a.Old', 64), symbol('b.New', 64)],
    ['only a closure is left', symbol('a.F.func1', 40), symbol('b.G.func1', 40)]
  ])('pairs nothing when %s', (_, old, created) => {
    expect(compareSymbols([old], [created]).map((row) => row.change)).toEqual(
      expect.arrayContaining(['added', 'removed'])
    )
  })

  it.each([
    [['a.Old'], ['a.New', 'a.Newer']],
    [['a.Old', 'a.Older'], ['a.New']]
  ])('pairs nothing when %j could be any of %j', (from, to) => {
    const rows = compareSymbols(
      from.map((name) => symbol(name, 64)),
      to.map((name) => symbol(name, 64))
    )
    expect(rows.filter((row) => row.change === 'renamed')).toEqual([])
    expect(rows).toHaveLength(3)
  })

  it('takes a small one for another only where there is no third', () => {
    const [old, now] = [symbol('a.Old', 24), symbol('a.New', 24)]
    expect(changes([old], [now])).toEqual(['renamed a.New 0 from a.Old'])
    expect(changes([old], [now, symbol('a.Newer', 25)])).toEqual([
      'added a.Newer 25',
      'added a.New 24',
      'removed a.Old -24'
    ])
  })

  it('asks for more bytes the more symbols there are to choose from', () => {
    expect(renamedFrom(100)).toBe(0)
    expect(renamedFrom(400)).toBe(50)
  })

  it('does not depend on the order of its input', () => {
    const base = ['a.A', 'a.B', 'b.C'].map((name) => symbol(name, 96))
    const head = ['b.A', 'a.D', 'b.C'].map((name) => symbol(name, 96))
    expect(changes(base.toReversed(), head.toReversed())).toEqual(
      changes(base, head)
    )
    expect(changes(base, head)).toEqual([
      'renamed a.D 0 from a.B',
      'renamed b.A 0 from a.A'
    ])
  })
})

/** The names of each pair. */
const named = (
  symbols: ReturnType<typeof symbol>[],
  others: ReturnType<typeof symbol>[]
) =>
  [...symbolPairs(symbols, others)].map(({ base, head }) => [
    base?.name ?? null,
    head?.name ?? null
  ])

describe('symbolPairs', () => {
  it('has what is equal, changed, renamed, new and gone, each name of a side once', () => {
    expect(
      named(
        [
          symbol('p.Same', 100),
          symbol('p.Grew', 80),
          symbol('p.oldName', 640),
          symbol('p.Gone', 20)
        ],
        [
          symbol('p.Same', 100),
          symbol('p.Grew', 90),
          symbol('p.newName', 640),
          symbol('p.New', 3000)
        ]
      )
    ).toEqual([
      ['p.Same', 'p.Same'],
      ['p.Grew', 'p.Grew'],
      ['p.Gone', null],
      ['p.oldName', 'p.newName'],
      [null, 'p.New']
    ])
  })

  it('has the pairs of which the changed ones are the rows of a report', () => {
    const base = [
      symbol('p.F', 300),
      symbol('p.F.func1', 64),
      symbol('p.F.func2', 96),
      symbol('p.T.M', 80)
    ]
    const head = [
      symbol('p.F', 300),
      symbol('p.F.func1', 40),
      symbol('p.F.func2', 64),
      symbol('p.F.func3', 96),
      symbol('p.(*T).M', 81, { package: 'p' })
    ]
    const pairs = named(base, head)
    expect(pairs).toContainEqual(['p.F.func1', 'p.F.func2'])
    expect(pairs).toContainEqual([null, 'p.F.func1'])
    expect(pairs.flatMap(([old]) => old ?? []).toSorted()).toEqual(
      base.map(({ name }) => name).toSorted()
    )
    expect(pairs.flatMap(([, now]) => now ?? []).toSorted()).toEqual(
      head.map(({ name }) => name).toSorted()
    )
    for (const { name, from = name, change } of compareSymbols(base, head)) {
      expect(pairs).toContainEqual([
        change === 'added' ? null : from,
        change === 'removed' ? null : name
      ])
    }
  })
})
