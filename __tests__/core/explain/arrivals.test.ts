import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { findArrivals } from '../../../src/core/explain/arrivals.ts'
import type {
  Arrival,
  ImportGraph,
  Reachability
} from '../../../src/core/model/explanation/explanation.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { checkImportGraph } from '../../../src/core/model/explanation/check-import-graph.ts'
import { example, symbol, type Example } from '../compare/example.ts'
import { graphOf, type Versions } from './graphs.ts'

const tool = 'example.com/tool'

interface Side extends Example {
  readonly graph?: readonly string[]
  readonly modules?: Versions
  /** Symbol -> the one that it was kept by. */
  readonly keptBy?: Readonly<Record<string, string>>
}

function side({ graph, modules, keptBy, ...of }: Side): Measurement {
  const measurement = example(of)
  const { symbols } = measurement
  const numberOf = (name: string) =>
    symbols.findIndex((known) => known.name === name)
  const reachability: Reachability = {
    keptBy: symbols.map(({ name }) => numberOf(keptBy?.[name] ?? '')),
    deadCode: { state: 'on', culprits: [] },
    equalContents: []
  }
  const imports: ImportGraph | undefined = graph && graphOf(graph, modules)
  if (imports !== undefined) {
    checkImportGraph(imports, measurement.binary.mainPackage)
  }
  return {
    ...measurement,
    ...(imports === undefined ? {} : { imports }),
    ...(keptBy === undefined ? {} : { reachability })
  }
}

function arrivals(
  base: Side,
  head: Side
): { all: Arrival[]; notRecorded: string[] } {
  const sides = { base: side(base), head: side(head) }
  const comparison = compare(sides.base, sides.head)
  const notRecorded: string[] = []
  const all = findArrivals({ ...sides, comparison }, notRecorded)
  for (const { packages, delta } of all) {
    const rows = comparison.packages.filter(({ path }) =>
      packages.includes(path)
    )
    expect(rows.reduce((sum, row) => sum + row.delta, 0)).toBe(delta)
  }
  return { all, notRecorded }
}

const report = `${tool}/internal/report`
const before: Side = {
  packages: { [tool]: 100, [report]: 50, fmt: 10 },
  graph: [`${tool}: ${report}@main.go:4`, `${report}: fmt@render.go:5`]
}

describe('findArrivals', () => {
  it('names the import that new packages came by, its line and the chain', () => {
    const { all } = arrivals(before, {
      packages: {
        ...before.packages,
        'html/template': 300,
        'text/template': 400,
        'text/template/parse': 20
      },
      graph: [
        `${tool}: ${report}@main.go:4`,
        `${report}: fmt@render.go:5 html/template@render.go:7`,
        'html/template: text/template fmt',
        'text/template: text/template/parse fmt'
      ]
    })
    expect(all).toEqual([
      {
        change: 'added',
        packages: ['html/template', 'text/template', 'text/template/parse'],
        delta: 720,
        cause: {
          kind: 'import',
          edges: [
            {
              from: report,
              to: 'html/template',
              file: 'internal/report/render.go',
              line: 7
            }
          ],
          chain: [tool, report, 'html/template']
        }
      }
    ])
  })

  it('says the same of packages that went, by the import that only the base has', () => {
    const head = before
    const base: Side = {
      packages: { ...before.packages, 'html/template': 300 },
      graph: [
        `${tool}: ${report}@main.go:4`,
        `${report}: fmt@render.go:5 html/template@render.go:7`
      ]
    }
    expect(arrivals(base, head).all).toMatchObject([
      {
        change: 'removed',
        packages: ['html/template'],
        delta: -300,
        cause: {
          kind: 'import',
          edges: [{ line: 7 }],
          chain: [tool, report, 'html/template']
        }
      }
    ])
    expect(arrivals(base, base).all).toEqual([])
  })

  it('keeps independent imports apart, the largest first', () => {
    const { all } = arrivals(before, {
      packages: { ...before.packages, a: 10, b: 20, 'b/c': 1 },
      graph: [
        `${tool}: ${report}@main.go:4 a@main.go:5`,
        `${report}: fmt@render.go:5 b@render.go:6`,
        'b: b/c'
      ]
    })
    expect(all.map(({ packages, delta }) => [packages, delta])).toEqual([
      [['b', 'b/c'], 21],
      [['a'], 10]
    ])
  })

  it('lists all new imports of what none of them explains alone', () => {
    const { all } = arrivals(before, {
      packages: { ...before.packages, a: 10, b: 20, shared: 100 },
      graph: [
        `${tool}: ${report}@main.go:4 a@main.go:5 far@main.go:6`,
        `${report}: fmt@render.go:5 b@render.go:6`,
        'a: shared',
        'b: shared',
        'far: fmt'
      ]
    })
    expect(all.map(({ packages }) => packages)).toEqual([
      ['shared'],
      ['b'],
      ['a']
    ])
    expect(all[0]).toMatchObject({
      delta: 100,
      cause: {
        kind: 'import',
        edges: [
          { file: 'internal/report/render.go', line: 6, to: 'b' },
          { file: 'main.go', line: 5, to: 'a' }
        ],
        chain: [tool, 'a', 'shared']
      }
    })
  })

  it('takes what one line imports for one import', () => {
    const { all } = arrivals(before, {
      packages: {
        ...before.packages,
        'runtime/cgo': 30,
        syscall: 50,
        errors: 5
      },
      graph: [
        `${tool}: ${report}@main.go:4`,
        `${report}: fmt@render.go:5 runtime/cgo@c.go:8 syscall@c.go:8`,
        'runtime/cgo: errors',
        'syscall: errors'
      ]
    })
    expect(all).toMatchObject([
      {
        packages: ['runtime/cgo', 'syscall', 'errors'],
        delta: 85,
        cause: {
          edges: [{ to: 'runtime/cgo', file: 'internal/report/c.go', line: 8 }],
          chain: [tool, report, 'runtime/cgo']
        }
      }
    ])
  })

  it('gives new own code to the first new import and other code to the nearest line', () => {
    const [one, two] = [`${tool}/one`, `${tool}/two`]
    const { all } = arrivals(before, {
      packages: { ...before.packages, [one]: 5, [two]: 6, dep: 50, 'dep/x': 7 },
      graph: [
        `${tool}: ${report}@main.go:4 ${one}@main.go:5`,
        `${report}: fmt@render.go:5`,
        `${one}: ${two}@one.go:3`,
        `${two}: dep@two.go:9`,
        'dep: dep/x'
      ]
    })
    expect(all).toMatchObject([
      {
        packages: ['dep', 'dep/x'],
        cause: {
          edges: [{ file: 'two/two.go', line: 9 }],
          chain: [tool, one, two, 'dep']
        }
      },
      { packages: [one, two], cause: { edges: [{ file: 'main.go', line: 5 }] } }
    ])
  })

  describe("where a dependency's other version has the import", () => {
    const graph = [`${tool}: dep@main.go:4`, 'dep: dep/in', 'dep/in: fmt']
    const old: Side = {
      packages: { [tool]: 100, dep: 50 },
      graph,
      modules: { [tool]: '', dep: 'v1.0.0' }
    }
    const now = {
      packages: {
        [tool]: 100,
        dep: 50,
        'html/template': 300,
        'net/rpc': 400,
        x: 9
      },
      graph: [
        ...graph.slice(0, 1),
        'dep: dep/in html/template',
        'dep/in: fmt net/rpc',
        'net/rpc: x',
        'html/template: x'
      ],
      modules: { [tool]: '', dep: 'v1.1.0' }
    }

    it('ends the chain at the module and says its versions', () => {
      expect(arrivals(old, now).all).toEqual([
        {
          change: 'added',
          packages: ['net/rpc', 'html/template', 'x'],
          delta: 709,
          cause: {
            kind: 'module',
            module: 'dep',
            baseVersion: 'v1.0.0',
            headVersion: 'v1.1.0',
            edges: [
              { from: 'dep', to: 'html/template' },
              { from: 'dep/in', to: 'net/rpc' }
            ],
            chain: [tool, 'dep']
          }
        }
      ])
      expect(arrivals(now, old).all).toMatchObject([
        {
          change: 'removed',
          delta: -709,
          cause: {
            kind: 'module',
            baseVersion: 'v1.1.0',
            headVersion: 'v1.0.0'
          }
        }
      ])
    })

    it('names it also where the dependency itself is imported elsewhere now', () => {
      const { all } = arrivals(old, {
        ...now,
        packages: { ...now.packages, near: 2 },
        graph: [`${tool}: near@main.go:5`, 'near: dep', ...now.graph.slice(1)]
      })
      expect(all).toMatchObject([
        {
          packages: ['net/rpc', 'html/template', 'x'],
          cause: { kind: 'module', module: 'dep', chain: [tool, 'near', 'dep'] }
        },
        {
          packages: ['near'],
          cause: { kind: 'import', edges: [{ file: 'main.go', line: 5 }] }
        }
      ])
    })

    it('names no module of one version', () => {
      const { all } = arrivals(old, { ...now, modules: old.modules ?? {} })
      expect(all.map(({ cause }) => cause.kind)).toEqual([
        'import',
        'import',
        'import'
      ])
    })

    it('names the standard library of another Go', () => {
      const std = { [tool]: 1, fmt: 1 }
      const [baseGraph, headGraph] = [
        [`${tool}: fmt@main.go:3`],
        [`${tool}: fmt@main.go:3`, 'fmt: internal/new']
      ]
      const { all } = arrivals(
        { packages: std, graph: baseGraph, build: { goVersion: 'go1.25.1' } },
        { packages: { ...std, 'internal/new': 5 }, graph: headGraph }
      )
      expect(all).toMatchObject([
        {
          packages: ['internal/new'],
          cause: {
            kind: 'module',
            module: 'std',
            baseVersion: 'go1.25.1',
            headVersion: 'go1.26.8',
            chain: [tool, 'fmt']
          }
        }
      ])
    })
  })

  describe('of a package that was imported before and eliminated', () => {
    const graph = [
      `${tool}: ${report}@main.go:4`,
      `${report}: dep@render.go:5`,
      'dep: dep/in'
    ]
    const old: Side = { packages: { [tool]: 100, [report]: 50, dep: 1 }, graph }
    const symbols = [
      symbol('main.main', 90, { package: tool }),
      symbol(`${report}.Render`, 40),
      symbol('dep.Do', 30),
      symbol('dep/in.Work', 20)
    ]
    const now: Side = {
      packages: { [tool]: 100, [report]: 50, dep: 30, 'dep/in': 20 },
      graph,
      symbols
    }
    const keptBy = {
      [`${report}.Render`]: 'main.main',
      'dep.Do': `${report}.Render`,
      'dep/in.Work': 'dep.Do'
    }

    it('names the import and the symbol of own code that use it', () => {
      expect(arrivals(old, { ...now, keptBy }).all).toEqual([
        {
          change: 'added',
          packages: ['dep/in'],
          delta: 20,
          cause: {
            kind: 'use',
            edge: {
              from: report,
              to: 'dep',
              file: 'internal/report/render.go',
              line: 5
            },
            symbol: `${report}.Render`,
            chain: [tool, report, 'dep', 'dep/in']
          }
        }
      ])
    })

    it('says so of packages that went by the listing of the base', () => {
      expect(arrivals({ ...now, keptBy }, old).all).toMatchObject([
        {
          change: 'removed',
          cause: { kind: 'use', symbol: `${report}.Render` }
        }
      ])
    })

    it('names a new import where the listing passes it', () => {
      const direct = [
        ...graph.slice(0, 2),
        `${tool}: ${report}@main.go:4 dep/in@main.go:9`
      ]
      const { all } = arrivals(old, {
        ...now,
        graph: [direct[2] ?? '', direct[1] ?? '', 'dep: dep/in'],
        keptBy: { ...keptBy, 'dep/in.Work': 'main.main' }
      })
      expect(all).toMatchObject([
        {
          cause: {
            kind: 'import',
            edges: [{ file: 'main.go', line: 9 }],
            chain: [tool, 'dep/in']
          }
        }
      ])
    })

    it('lets it come with the new package that uses it', () => {
      const { all } = arrivals(old, {
        packages: { ...now.packages, fresh: 3 },
        graph: [
          `${tool}: ${report}@main.go:4 fresh@main.go:6`,
          ...graph.slice(1),
          'fresh: dep/in'
        ],
        symbols: [...symbols, symbol('fresh.New', 3)],
        keptBy: { 'fresh.New': 'main.main', 'dep/in.Work': 'fresh.New' }
      })
      expect(all).toMatchObject([
        {
          packages: ['fresh', 'dep/in'],
          delta: 23,
          cause: {
            kind: 'import',
            edges: [{ file: 'main.go', line: 6 }],
            chain: [tool, 'fresh']
          }
        }
      ])
    })

    it('comes with the new package that the listing passes, unless the base has what is between', () => {
      const between = symbol('dep.Do', 30)
      const head: Side = {
        packages: { ...now.packages, fresh: 3 },
        graph: [
          `${tool}: ${report}@main.go:4 fresh@main.go:6`,
          ...graph.slice(1),
          'fresh: dep'
        ],
        symbols: [...symbols, symbol('fresh.New', 3)],
        keptBy: {
          'fresh.New': 'main.main',
          'dep.Do': 'fresh.New',
          'dep/in.Work': 'dep.Do'
        }
      }
      expect(arrivals(old, head).all).toMatchObject([
        { packages: ['fresh', 'dep/in'] }
      ])
      const base = { ...old, symbols: [between] }
      expect(arrivals(base, head).all).toMatchObject([
        { packages: ['dep/in'], cause: { kind: 'use', symbol: 'dep.Do' } },
        { packages: ['fresh'] }
      ])
    })

    it('is explained by another version of the module whose code uses it', () => {
      const modules = { [tool]: '', dep: 'v1.0.0' }
      const base = { ...old, modules, symbols: [symbol('dep.Do', 1)] }
      const update = { ...modules, dep: 'v1.1.0' }
      expect(
        arrivals(base, { ...now, modules: update, keptBy }).all
      ).toMatchObject([
        {
          packages: ['dep/in'],
          cause: {
            kind: 'module',
            module: 'dep',
            baseVersion: 'v1.0.0',
            headVersion: 'v1.1.0',
            edges: [],
            chain: [tool, report, 'dep']
          }
        }
      ])
      expect(arrivals(base, { ...now, modules, keptBy }).all).toMatchObject([
        { cause: { kind: 'use', edge: { from: 'dep' }, symbol: 'dep.Do' } }
      ])
    })

    it('is unknown without a listing, or where the listing turns in a circle', () => {
      const listings: Side['keptBy'][] = [
        undefined,
        { 'dep/in.Work': 'dep/in.Work' },
        {}
      ]
      for (const kept of listings) {
        const head = kept === undefined ? now : { ...now, keptBy: kept }
        expect(arrivals(old, head).all).toMatchObject([
          { packages: ['dep/in'], cause: { kind: 'unknown' } }
        ])
      }
    })

    it('is unknown where the sides were measured in different detail', () => {
      expect(
        arrivals({ ...old, level: 'functions' }, { ...now, keptBy }).all
      ).toMatchObject([
        {
          cause: {
            kind: 'unknown',
            why: 'the two sides were measured in different detail'
          }
        }
      ])
    })
  })

  it('says nothing where a side has no import graph, and which', () => {
    const { graph: _graph, ...without } = before
    const head: Side = {
      packages: { ...before.packages, dep: 1 },
      graph: [
        `${tool}: ${report}@main.go:4 dep@main.go:5`,
        `${report}: fmt@render.go:5`
      ]
    }
    expect(arrivals(without, head)).toEqual({
      all: [],
      notRecorded: [
        'what brought and removed packages: the base has no import graph'
      ]
    })
    const { graph: _other, ...headWithout } = head
    expect(arrivals(without, headWithout).notRecorded).toEqual([
      'what brought and removed packages: neither side has an import graph'
    ])
    expect(arrivals(without, without).notRecorded).toEqual([])
  })

  it('invents no cause for a package that the graph does not have', () => {
    const head: Side = {
      ...before,
      packages: { ...before.packages, ghost: 7, '(padding)': 3 }
    }
    expect(arrivals(before, head).all).toMatchObject([
      {
        packages: ['ghost'],
        cause: { kind: 'unknown', why: 'the import graph does not have it' }
      }
    ])
  })
})

const symbolsOf = (path: string) => [
  symbol(`${path}.Render`, 20),
  symbol(`${path}.Close`, 15)
]

describe('what only changed its path', () => {
  it('is no arrival: a main module that was renamed', () => {
    const text = JSON.stringify({ ...before, binary: { mainPackage: tool } })
    const head: Side = JSON.parse(text.replaceAll(tool, 'example.org/new'))
    const modules = { 'example.org/new': '' }
    expect(arrivals(before, { ...head, modules }).all).toEqual([])
  })

  it('is no arrival: a main package that moved', () => {
    const main = `${tool}/cmd/tool`
    const head: Side = {
      packages: { [main]: 100, [report]: 50, fmt: 10, dep: 1 },
      graph: [
        `${main}: ${report}@main.go:4 dep@main.go:5`,
        `${report}: fmt@render.go:5`
      ],
      binary: { mainPackage: main }
    }
    expect(arrivals(before, head).all).toMatchObject([
      {
        packages: ['dep'],
        cause: {
          edges: [{ file: 'cmd/tool/main.go', line: 5 }],
          chain: [main, 'dep']
        }
      }
    ])
  })

  it('is no arrival: a package whose symbols were found again', () => {
    const moved = `${tool}/pkg/report`
    const head: Side = {
      packages: { [tool]: 100, [moved]: 50, fmt: 10, dep: 4 },
      graph: [
        `${tool}: ${moved}@main.go:4`,
        `${moved}: fmt@render.go:5 dep@render.go:6`
      ],
      symbols: symbolsOf(moved)
    }
    const { all } = arrivals({ ...before, symbols: symbolsOf(report) }, head)
    expect(all).toMatchObject([
      {
        packages: ['dep'],
        cause: {
          edges: [{ from: moved, file: 'pkg/report/render.go', line: 6 }]
        }
      }
    ])
  })
})
