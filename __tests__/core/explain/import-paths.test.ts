import { describe, expect, it } from '@jest/globals'
import {
  belowPackage,
  chainTo,
  importEdge,
  importTree,
  importersOf,
  packageNumbers,
  shortestChains
} from '../../../src/core/explain/import-paths.ts'
import { seeded } from '../compare/example.ts'
import { graphOf, randomGraph, reachedWithout } from './graphs.ts'

const graph = graphOf([
  'example.com/tool: b@main.go:3 a@main.go:4 example.com/tool/sub@x.go:9',
  'a: d',
  'b: d',
  'd: e',
  'example.com/tool/sub: e@sub.go:3'
])

describe('chains of imports', () => {
  it('are the shortest, by import path', () => {
    expect(shortestChains(graph, 'd', 5)).toEqual([
      ['example.com/tool', 'a', 'd'],
      ['example.com/tool', 'b', 'd']
    ])
    expect(shortestChains(graph, 'd')).toEqual([['example.com/tool', 'a', 'd']])
    expect(shortestChains(graph, 'e', 5)).toEqual([
      ['example.com/tool', 'example.com/tool/sub', 'e']
    ])
    expect(shortestChains(graph, 'example.com/tool')).toEqual([
      ['example.com/tool']
    ])
    expect(shortestChains(graph, 'nothing')).toEqual([])
  })

  it('of the tree are as short as those of a search', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const successors = randomGraph(seeded(seed), 40)
      const lines = successors.map(
        (to, node) => `p${node}: ${to.map((other) => `p${other}`).join(' ')}`
      )
      const random = graphOf(lines)
      const tree = importTree(random)
      for (const [path, number] of packageNumbers(random)) {
        expect(chainTo(random, tree, number)).toHaveLength(
          shortestChains(random, path)[0]?.length ?? 0
        )
      }
    }
  })

  it('of a deep graph need no deep stack', () => {
    const size = 30_000
    const deep = {
      modules: [],
      packages: Array.from({ length: size }, (_, number) => ({
        path: `p${number}`,
        imports: number + 1 < size ? [number + 1] : []
      }))
    }
    expect(chainTo(deep, importTree(deep), size - 1)).toHaveLength(size)
    expect(belowPackage(deep, 'p1', () => 1)?.bytes).toBe(size - 1)
  })
})

describe('importEdge', () => {
  it('has file and line of own code', () => {
    const numbers = packageNumbers(graph)
    const edge = (from: string, to: string) =>
      importEdge(graph, numbers.get(from) ?? -1, numbers.get(to) ?? -1)
    expect(edge('example.com/tool', 'b')).toEqual({
      from: 'example.com/tool',
      to: 'b',
      file: 'main.go',
      line: 3
    })
    expect(edge('example.com/tool/sub', 'e')).toEqual({
      from: 'example.com/tool/sub',
      to: 'e',
      file: 'sub/sub.go',
      line: 3
    })
    expect(edge('a', 'd')).toEqual({ from: 'a', to: 'd' })
  })
})

const sizeOf = (path: string) => (path === 'd' ? 7 : 1)

describe('belowPackage', () => {
  it('is what removing the package loses', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const successors = randomGraph(seeded(seed), 30)
      const random = {
        modules: [],
        packages: successors.map((imports, node) => ({
          path: `p${node}`,
          imports
        }))
      }
      for (const node of successors.keys()) {
        const reached = reachedWithout(successors, node)
        const expected = [...successors.keys()].filter(
          (other) => !reached.has(other)
        )
        expect(belowPackage(random, `p${node}`, () => 10)).toEqual({
          packages: expected.map((other) => `p${other}`),
          bytes: 10 * expected.length
        })
      }
    }
    expect(belowPackage(graph, 'nothing', () => 1)).toBeNull()
  })

  it('leaves out what others import as well', () => {
    expect(belowPackage(graph, 'd', sizeOf)).toEqual({
      packages: ['d'],
      bytes: 7
    })
    expect(
      importersOf(graph)[packageNumbers(graph).get('e') ?? -1]
    ).toHaveLength(2)
  })
})
