import { describe, expect, it } from '@jest/globals'
import { compareSymbols } from '../../../../src/core/compare/symbols/compare-symbols.ts'
import type { SymbolSize } from '../../../../src/core/model/measurement.ts'
import { seeded, symbol, type Random } from '../example.ts'

type Sizes = Readonly<Record<string, number>>

/** The package of `example.com/a/b.(*T).F`. */
function ownerOf(name: string): string {
  const path = /^[^([]*/.exec(name)?.[0] ?? ''
  return path
    .slice(0, path.indexOf('.', path.lastIndexOf('/') + 1))
    .replaceAll('%2e', '.')
}

/** Rows as `name: base -> head`, with the old name where it differs. */
function rows(base: Sizes, head: Sizes): string[] {
  const [from, to] = [base, head].map((sizes) =>
    Object.entries(sizes).map(([name, size]) =>
      symbol(name, size, { package: ownerOf(name) })
    )
  )
  return compareSymbols(from ?? [], to ?? [])
    .map(({ name, change, base: old, head: now, from: was }) =>
      change === 'renamed'
        ? `${was} > ${name}: ${old} -> ${now}`
        : `${change} ${name}: ${old} -> ${now}`
    )
    .toSorted()
}

/** Instances of generic functions, by name: size, and for whom they were compiled. */
type Instances = Readonly<Record<string, readonly [number, string]>>

function instances(of: Instances): SymbolSize[] {
  return Object.entries(of).map(([name, [size, instantiatedFor]]) =>
    symbol(name, size, { package: ownerOf(name), instantiatedFor })
  )
}

const told = (found: ReturnType<typeof compareSymbols>) =>
  found.map(({ change, instantiatedFor }) => [change, instantiatedFor])

describe('instances of a generic function', () => {
  const base = instances({
    'p.F[go.shape.struct { a.x int }]': [10, 'a'],
    'p.F[go.shape.struct { b.y int }]': [20, 'b']
  })
  const head = instances({
    'p.F[go.shape.struct { a.x int; a.z int }]': [21, 'a'],
    'p.F[go.shape.struct { b.y []int }]': [11, 'b']
  })

  it('are known again by the package that they were compiled for', () => {
    const found = compareSymbols(base, head)
    expect(
      found.map((row) => [row.from, row.name, row.instantiatedFor, row.delta])
    ).toEqual([
      [base[0]?.name, head[0]?.name, 'a', 11],
      [base[1]?.name, head[1]?.name, 'b', -9]
    ])
  })

  it('say whom they were compiled for on either side', () => {
    expect(told(compareSymbols([], head))).toEqual([
      ['added', 'a'],
      ['added', 'b']
    ])
    expect(told(compareSymbols(base, []))).toEqual([
      ['removed', 'b'],
      ['removed', 'a']
    ])
    const [plain] = compareSymbols([symbol('p.F', 1)], [])
    expect(plain).toBeDefined()
    expect(plain && 'instantiatedFor' in plain).toBe(false)
  })
})

describe('closures', () => {
  it('are known again when one is put before them', () => {
    expect(
      rows(
        { 'p.F': 300, 'p.F.func1': 100, 'p.F.func2': 100, 'p.F.func3': 50 },
        {
          'p.F': 340,
          'p.F.func1': 80,
          'p.F.func2': 100,
          'p.F.func3': 100,
          'p.F.func4': 50
        }
      )
    ).toEqual([
      'added p.F.func1: 0 -> 80',
      'grown p.F: 300 -> 340',
      'p.F.func1 > p.F.func2: 100 -> 100',
      'p.F.func2 > p.F.func3: 100 -> 100',
      'p.F.func3 > p.F.func4: 50 -> 50'
    ])
  })

  it('are known again when one of them went, and another changed', () => {
    expect(
      rows(
        { 'p.F.func1': 10, 'p.F.func2': 20, 'p.F.func3': 30, 'p.F.func4': 40 },
        { 'p.F.func1': 20, 'p.F.func2': 33, 'p.F.func3': 40 }
      )
    ).toEqual([
      'p.F.func2 > p.F.func1: 20 -> 20',
      'p.F.func3 > p.F.func2: 30 -> 33',
      'p.F.func4 > p.F.func3: 40 -> 40',
      'removed p.F.func1: 10 -> 0'
    ])
  })

  it('keep their names when they only change', () => {
    expect(
      rows(
        { 'p.F.func1': 10, 'p.F.func2': 20, 'p.F.func3': 20 },
        { 'p.F.func1': 11, 'p.F.func2': 20, 'p.F.func3': 20 }
      )
    ).toEqual(['grown p.F.func1: 10 -> 11'])
  })

  it.each([
    ['.func1.1', '.func2.1'],
    ['.func1-range1', '.func2-range1'],
    ['.func1.gowrap3', '.func2.gowrap3'],
    ['.func1.deferwrap1', '.func2.deferwrap1'],
    ['.func1.Each[go.shape.int].func7', '.func2.Each[go.shape.int].func7'],
    ['.func1 (string)', '.func2 (string)']
  ])('take %s with them as %s', (old, now) => {
    expect(
      rows(
        { 'p.F.func1': 70, [`p.F${old}`]: 9 },
        { 'p.F.func1': 20, 'p.F.func2': 70, [`p.F${now}`]: 9 }
      )
    ).toEqual(
      [
        'added p.F.func1: 0 -> 20',
        'p.F.func1 > p.F.func2: 70 -> 70',
        `p.F${old} > p.F${now}: 9 -> 9`
      ].toSorted()
    )
  })

  it.each(['.gowrap', '.deferwrap', '-range', '.func1.', '.'])(
    'are renumbered after %s too',
    (kind) => {
      expect(
        rows(
          { [`p.F${kind}1`]: 30, [`p.F${kind}2`]: 40 },
          { [`p.F${kind}1`]: 9, [`p.F${kind}2`]: 30, [`p.F${kind}3`]: 40 }
        )
      ).toEqual([
        `added p.F${kind}1: 0 -> 9`,
        `p.F${kind}1 > p.F${kind}2: 30 -> 30`,
        `p.F${kind}2 > p.F${kind}3: 40 -> 40`
      ])
    }
  )

  it('follow a function that was renamed', () => {
    const sizes = { '': 200, '.func1': 11, '.func1.1': 12, '-fm': 13 }
    const named = (name: string) =>
      Object.fromEntries(
        Object.entries(sizes).map(([end, size]) => [`p.${name}${end}`, size])
      )
    expect(rows(named('Old'), named('New'))).toEqual([
      'p.Old > p.New: 200 -> 200',
      'p.Old-fm > p.New-fm: 13 -> 13',
      'p.Old.func1 > p.New.func1: 11 -> 11',
      'p.Old.func1.1 > p.New.func1.1: 12 -> 12'
    ])
  })

  it('tell a function that was renamed and changed a little', () => {
    expect(
      rows(
        { 'p.Old': 200, 'p.Old.func1': 90, 'p.Gone': 210 },
        { 'p.New': 210, 'p.New.func1': 90, 'p.Came': 700 }
      )
    ).toEqual([
      'added p.Came: 0 -> 700',
      'p.Old > p.New: 200 -> 210',
      'p.Old.func1 > p.New.func1: 90 -> 90',
      'removed p.Gone: 210 -> 0'
    ])
  })

  it('tell a function that was inlined away, too', () => {
    expect(
      rows(
        { 'p.main.old.func1': 90, 'p.main.old.func2': 20 },
        { 'p.main.now.func1': 90, 'p.main.now.func2': 20 }
      )
    ).toEqual([
      'p.main.old.func1 > p.main.now.func1: 90 -> 90',
      'p.main.old.func2 > p.main.now.func2: 20 -> 20'
    ])
  })

  it('are not what somebody called func1', () => {
    expect(
      rows(
        { 'p.func1': 10, 'p.func2': 20 },
        { 'p.func1': 20, 'p.func2': 31, 'p.func3': 20 }
      )
    ).toEqual([
      'added p.func3: 0 -> 20',
      'grown p.func1: 10 -> 20',
      'grown p.func2: 20 -> 31'
    ])
  })
})

describe("the compiler's own data", () => {
  it('is known again under another number, which is not a row', () => {
    expect(
      rows(
        { 'p..stmp_1': 30, 'p..stmp_2': 40, 'p..typeAssert.7': 24 },
        {
          'p..stmp_1': 9,
          'p..stmp_2': 30,
          'p..stmp_3': 40,
          'p..typeAssert.3': 24
        }
      )
    ).toEqual(['added p..stmp_1: 0 -> 9'])
  })

  it('is a row where its size changed too', () => {
    expect(
      rows(
        { 'p..stmp_1': 30, 'p..stmp_3': 40 },
        { 'p..stmp_2': 30, 'p..stmp_4': 41 }
      )
    ).toEqual(['p..stmp_3 > p..stmp_4: 40 -> 41'])
  })
})

describe('functions that are matched', () => {
  it.each<[string, Sizes, Sizes, string[]]>([
    [
      'by the end of a new path',
      { 'a.com/m/util.F': 50, 'a.com/m/util.G': 60 },
      { 'a.com/m/internal/util.F': 55, 'a.com/m/internal/util.G': 60 },
      [
        'a.com/m/util.F > a.com/m/internal/util.F: 50 -> 55',
        'a.com/m/util.G > a.com/m/internal/util.G: 60 -> 60'
      ]
    ],
    [
      'by a path without its vendor directory',
      { 'vendor/golang.org/x/net/idna.F': 20 },
      { 'golang.org/x/net/idna.F': 30 },
      ['vendor/golang.org/x/net/idna.F > golang.org/x/net/idna.F: 20 -> 30']
    ],
    [
      'across a major version',
      { 'a.com/dep.F': 20, 'a.com/dep/v4/sub.F': 10, 'b.io/y%2ev2.F': 9 },
      { 'a.com/dep/v2.F': 21, 'a.com/dep/v5/sub.F': 11, 'b.io/y%2ev3.F': 8 },
      [
        'a.com/dep.F > a.com/dep/v2.F: 20 -> 21',
        'a.com/dep/v4/sub.F > a.com/dep/v5/sub.F: 10 -> 11',
        'b.io/y%2ev2.F > b.io/y%2ev3.F: 9 -> 8'
      ]
    ],
    [
      'by the longest end where several packages end alike',
      { 'a/x/config.New': 20, 'a/y/config.New': 20 },
      { 'b/x/config.New': 25, 'b/y/config.New': 21 },
      [
        'a/x/config.New > b/x/config.New: 20 -> 25',
        'a/y/config.New > b/y/config.New: 20 -> 21'
      ]
    ],
    [
      "by a package's contents",
      { 'a/old.F': 20, 'a/old.G': 30, 'a/old.H': 40, 'a/old.I': 50 },
      { 'a/new.F': 20, 'a/new.G': 30, 'a/new.H': 40, 'a/new.I': 52 },
      [
        'a/old.F > a/new.F: 20 -> 20',
        'a/old.G > a/new.G: 30 -> 30',
        'a/old.H > a/new.H: 40 -> 40',
        'a/old.I > a/new.I: 50 -> 52'
      ]
    ],
    [
      'with their closures, in a package that moved',
      { 'a/x.F': 20, 'a/x.F.func1': 7, 'a/x.F.func2': 8 },
      {
        'b/x.F': 20,
        'b/x.F.func1': 5,
        'b/x.F.func2': 7,
        'b/x.F.func3': 8
      },
      [
        'a/x.F > b/x.F: 20 -> 20',
        'a/x.F.func1 > b/x.F.func2: 7 -> 7',
        'a/x.F.func2 > b/x.F.func3: 8 -> 8',
        'added b/x.F.func1: 0 -> 5'
      ]
    ],
    [
      'with other type arguments',
      { 'p.Map[go.shape.int]': 90, 'p.Map[go.shape.int].func1': 5 },
      { 'p.Map[go.shape.string]': 120, 'p.Map[go.shape.string].func1': 6 },
      [
        'p.Map[go.shape.int] > p.Map[go.shape.string]: 90 -> 120',
        'p.Map[go.shape.int].func1 > p.Map[go.shape.string].func1: 5 -> 6'
      ]
    ],
    [
      'with type arguments of a type that moved',
      { 'p.(*Set[a/x.T]).Add': 90, 'a/x.T.M': 10 },
      { 'p.(*Set[b/x.T]).Add': 90, 'b/x.T.M': 10 },
      [
        'a/x.T.M > b/x.T.M: 10 -> 10',
        'p.(*Set[a/x.T]).Add > p.(*Set[b/x.T]).Add: 90 -> 90'
      ]
    ],
    [
      'by size among several of a generic function',
      { 'p.F[a]': 10, 'p.F[b]': 20, 'p.F[c]': 30 },
      { 'p.F[a]': 10, 'p.F[d]': 30, 'p.F[e]': 20 },
      ['p.F[b] > p.F[e]: 20 -> 20', 'p.F[c] > p.F[d]: 30 -> 30']
    ],
    [
      'with another receiver',
      { 'p.T.Run': 90 },
      { 'p.(*T).Run': 95 },
      ['p.T.Run > p.(*T).Run: 90 -> 95']
    ],
    [
      "with another receiver and the compiler's wrapper",
      { 'p.T.Run': 190, 'p.(*T).Run': 60 },
      { 'p.(*T).Run': 195 },
      ['p.T.Run > p.(*T).Run: 190 -> 195', 'removed p.(*T).Run: 60 -> 0']
    ],
    [
      'with a value for a receiver',
      { 'p.(*T).Run': 195 },
      { 'p.T.Run': 190, 'p.(*T).Run': 60 },
      ['added p.(*T).Run: 0 -> 60', 'p.(*T).Run > p.T.Run: 195 -> 190']
    ],
    [
      'by the type they belong to',
      { 'p.(*Old).Run': 300, 'p.(*Old).Stop': 40, 'p.Old.Is': 8 },
      { 'p.(*New).Run': 300, 'p.(*New).Stop': 44, 'p.New.Is': 9 },
      [
        'p.(*Old).Run > p.(*New).Run: 300 -> 300',
        'p.(*Old).Stop > p.(*New).Stop: 40 -> 44',
        'p.Old.Is > p.New.Is: 8 -> 9'
      ]
    ],
    [
      'by closures only where the sizes are similar',
      { 'p.F': 100, 'p.F.func1': 90 },
      { 'p.X': 140, 'p.X.func1': 90 },
      [
        'added p.X: 0 -> 140',
        'p.F.func1 > p.X.func1: 90 -> 90',
        'removed p.F: 100 -> 0'
      ]
    ],
    [
      'within their kind of generated code only',
      { 'type:.eq.p.Old': 80 },
      { 'go:itab.*p.New,io.Writer': 80, 'type:.eq.p.New': 80 },
      [
        'added go:itab.*p.New,io.Writer: 0 -> 80',
        'type:.eq.p.Old > type:.eq.p.New: 80 -> 80'
      ]
    ]
  ])('%s', (_, base, head, expected) => {
    expect(rows(base, head)).toEqual(expected.toSorted())
  })

  it.each<[string, Sizes, Sizes]>([
    [
      'several packages end alike',
      { 'a/x.F': 10 },
      { 'b/x.F': 10, 'c/x.F': 10 }
    ],
    [
      'a closure of equal size stands in another function that was there',
      { 'p.F': 300, 'p.F.func1': 190, 'p.G': 400 },
      { 'p.F': 110, 'p.G': 590, 'p.G.func1': 190 }
    ],
    ['packages end alike and share no name', { 'a/x.F': 10 }, { 'b/x.G': 10 }],
    [
      'several instances have one size',
      { 'p.F[a]': 10, 'p.F[b]': 10 },
      { 'p.F[c]': 10, 'p.F[d]': 10 }
    ]
  ])('are left alone where %s', (_, base, head) => {
    expect(rows(base, head).filter((row) => row.includes(' > '))).toEqual([])
  })
})

function anySymbol(random: Random): SymbolSize {
  const pick = (...from: string[]) => from[random() % from.length] ?? ''
  const owner = pick('a/x', 'b/x', 'a/y/v2', 'a/y/v3', 'main', 'c')
  const name = `${owner}.${pick('F', 'G', '(*T).F', 'T.F', 'U.G')}`
  const more = pick('', '', '[int]', '[a/x.T]')
  const end = pick('', '', '.func1', '.func2', '.func1.1', '.G.func3', '-fm')
  return symbol(name + more + end, random() % 6, { package: owner })
}

function total(symbols: readonly { readonly size: number }[]): number {
  return symbols.reduce((sum, { size }) => sum + size, 0)
}

describe('any two lists of symbols', () => {
  it('add up, use each symbol once, and are the same in any order', () => {
    const random = seeded(11)
    for (let round = 0; round < 500; round += 1) {
      const [base, head] = [0, 1].map(() =>
        Array.from({ length: random() % 25 }, () => anySymbol(random))
      )
      if (!base || !head) continue
      const found = compareSymbols(base, head)
      const delta = found.reduce((sum, row) => sum + row.delta, 0)
      expect(delta).toBe(total(head) - total(base))
      const news = found
        .filter(({ change }) => change !== 'removed')
        .map(({ package: owner, name }) => `${owner} ${name}`)
      expect(new Set(news).size).toBe(news.length)
      const names = new Set(base.map(({ name }) => name))
      for (const { change, from } of found) {
        expect(change === 'renamed').toBe(from !== undefined)
        if (from !== undefined) expect(names).toContain(from)
      }
      expect(compareSymbols(base.toReversed(), head.toReversed())).toEqual(
        found
      )
      expect(compareSymbols(base, base)).toEqual([])
    }
  })
})

describe('names made to be slow', () => {
  it.each<[string, (index: number, side: string) => string]>([
    [
      'nested deeply',
      (index, side) => `p.F${side}${'.func1.1'.repeat(90)}${index}`
    ],
    ['closures of one function', (index) => `p.F.func${index}`],
    ['brackets', (index, side) => `p.F${'['.repeat(600)}${side}${index}]`],
    ['paths', (index, side) => `${'a/'.repeat(600)}${side}${index}.F`],
    ['packages of one name', (index, side) => `${side}${index}/x.F`]
  ])('%s: are compared all the same', (_, nameOf) => {
    const random = seeded(3)
    const side = (which: string) =>
      Array.from({ length: 4000 }, (_unused, index) => {
        const name = nameOf(index, which)
        return symbol(name, random() % 500, { package: ownerOf(name) })
      })
    const [base, head] = [side('a'), side('b')]
    const delta = compareSymbols(base, head).reduce(
      (sum, row) => sum + row.delta,
      0
    )
    expect(delta).toBe(total(head) - total(base))
  })
})
