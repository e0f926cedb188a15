import { describe, expect, it } from '@jest/globals'
import {
  hostilePairs,
  likelyPairs,
  measurementOf
} from '../../bench/compared-symbols.ts'
import { compareSymbols } from '../../src/core/compare/symbols/compare-symbols.ts'
import type { SymbolSize } from '../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../src/core/model/parse-measurement.ts'

const bytes = (symbols: readonly SymbolSize[]): number =>
  symbols.reduce((sum, { size }) => sum + size, 0)

const hostile = [...hostilePairs(4096)]

describe('pairs of symbol tables', () => {
  it.each(hostile)('adds up as a measurement: $name', ({ base, head }) => {
    for (const symbols of [base, head]) {
      const measurement = measurementOf(symbols, '0'.repeat(64))
      expect(parseMeasurement(measurement)).toEqual(measurement)
      expect(new Set(symbols.map(({ name }) => name)).size).toBe(4096)
    }
  })

  it.each(hostile)('leaves nothing settled: $name', ({ base, head }) => {
    const changed = compareSymbols(base, head).reduce(
      (sum, { delta }) => sum + delta,
      0
    )
    expect(changed).toBe(bytes(head) - bytes(base))
    const names = new Map(base.map(({ name, size }) => [name, size]))
    const equal = head.filter(({ name, size }) => names.get(name) === size)
    // Of counted closures a few meet their own size again.
    expect(equal.length).toBeLessThan(64)
  })

  it('has likely changes of each kind', () => {
    const base: SymbolSize[] = Array.from({ length: 400 }, (_, index) => ({
      name: `example.com/large/part.f${index}`,
      package: 'example.com/large/part',
      region: 'code',
      section: '.text',
      size: 64 + 16 * index
    }))
    const changes = [...likelyPairs(base)].map((pair) =>
      compareSymbols(pair.base, pair.head).map(({ change }) => change)
    )
    expect(changes.map((each) => new Set(each))).toEqual([
      new Set(),
      new Set(['grown']),
      new Set(['renamed', 'removed']),
      new Set(['renamed'])
    ])
  })
})
