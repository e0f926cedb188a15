import { describe, expect, it } from '@jest/globals'
import { chainTo, importTree } from '../../../src/core/explain/import-paths.ts'
import {
  findNewImports,
  type ImportPair
} from '../../../src/core/explain/new-imports.ts'
import type { ImportGraph } from '../../../src/core/model/explanation/explanation.ts'
import { checkImportGraph } from '../../../src/core/model/explanation/check-import-graph.ts'
import { seeded, type Random } from '../compare/example.ts'
import { randomGraph } from './graphs.ts'
import { withProcessorTime } from '../../setup/processor-time.ts'

const same = (path: string): string => path

/** The packages that imports of main reach, without some imports. */
function reached(
  { packages }: ImportGraph,
  without: readonly ImportPair[]
): ReadonlySet<number> {
  const left = new Set(without.map(({ from, to }) => `${from} ${to}`))
  const found = new Set([0])
  for (const from of found) {
    for (const to of packages[from]?.imports ?? []) {
      if (!left.has(`${from} ${to}`)) found.add(to)
    }
  }
  return found
}

/** A graph of which a third of the imports is gone, with what is still reached. */
function former(graph: ImportGraph, random: Random): ImportGraph {
  const gone = graph.packages.flatMap(({ imports }, from) =>
    imports.filter(() => random() % 3 === 0).map((to) => ({ from, to }))
  )
  const left = [...reached(graph, gone)].toSorted((a, b) => a - b)
  return {
    modules: [],
    packages: left.map((number) => {
      const row = graph.packages[number]
      const imports = (row?.imports ?? []).filter(
        (to) => !gone.some((pair) => pair.from === number && pair.to === to)
      )
      return {
        path: row?.path ?? '',
        imports: imports.map((to) => left.indexOf(to))
      }
    })
  }
}

function randomSides(seed: number): { old: ImportGraph; now: ImportGraph } {
  const random = seeded(seed)
  const successors = randomGraph(random, 3 + (random() % 30))
  const now: ImportGraph = {
    modules: [],
    packages: successors.map((imports, node) => {
      const isOwn = node === 0 || random() % 3 === 0
      const row = { path: `p${String(node).padStart(3, '0')}`, imports }
      const places = imports.map((to) => `x.go:${to}`)
      return isOwn ? { ...row, directory: `d${node}`, places } : row
    })
  }
  checkImportGraph(now, 'p000')
  const old = former(now, random)
  checkImportGraph(old, 'p000')
  return { old, now }
}

describe('findNewImports', () => {
  it('finds for each new package imports without which nothing reaches it', () => {
    let singles = 0
    let several = 0
    for (let seed = 1; seed <= 200; seed++) {
      const { old, now } = randomSides(seed)
      const { causes, oldNumbers, isOld } = findNewImports(now, old, same)
      const known = new Set(old.packages.map(({ path }) => path))
      for (const [number, { path }] of now.packages.entries()) {
        expect((oldNumbers[number] ?? -1) >= 0).toBe(known.has(path))
        const pairs = causes.get(number)
        expect(pairs !== undefined).toBe(!known.has(path))
        if (pairs === undefined) continue
        expect(pairs.length).toBeGreaterThan(0)
        expect(pairs.some((pair) => isOld(pair))).toBe(false)
        expect(reached(now, pairs).has(number)).toBe(false)
        if (pairs.length === 1) singles++
        else several++
      }
    }
    expect(singles).toBeGreaterThan(100)
    expect(several).toBeGreaterThan(20)
  })

  it('names several imports only where no new import alone suffices', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { old, now } = randomSides(seed)
      const { causes, oldNumbers, isOld } = findNewImports(now, old, same)
      const isOldPackage = (number: number) => (oldNumbers[number] ?? -1) >= 0
      for (const [number, pairs] of causes) {
        if (pairs.length === 1) continue
        const alone = now.packages.flatMap(({ imports, directory }, from) =>
          imports
            .map((to) => ({ from, to }))
            .filter(
              (pair) =>
                !isOld(pair) &&
                !isOldPackage(pair.to) &&
                (isOldPackage(from) || directory !== undefined) &&
                !reached(now, [pair]).has(number)
            )
        )
        // Such an import is above an old package that all chains pass.
        for (const { to } of alone) {
          const tree = importTree(now)
          const chain = chainTo(now, tree, number)
          const behind = chain.slice(
            chain.indexOf(now.packages[to]?.path ?? '') + 1
          )
          expect(
            behind.some((path) => old.packages.some((row) => row.path === path))
          ).toBe(true)
        }
      }
    }
  })

  it('takes little time for thousands of packages', () => {
    const random = seeded(7)
    const size = 3000
    const successors = Array.from({ length: size }, () => new Set<number>())
    for (let to = 1; to < size; to++) {
      for (let i = 0; i < 20; i++) successors[random() % to]?.add(to)
    }
    const now: ImportGraph = {
      modules: [],
      packages: successors.map((imports, node) => ({
        path: `p${node}`,
        imports: [...imports].toSorted((a, b) => a - b)
      }))
    }
    const old = former(now, random)
    expect(
      withProcessorTime(() => findNewImports(now, old, same)).milliseconds
    ).toBeLessThan(1000)
  })
})
