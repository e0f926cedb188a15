import { describe, expect, it } from '@jest/globals'
import { markConsequences } from '../../../src/core/explain/consequences.ts'
import { findDeadCodeChange } from '../../../src/core/explain/dead-code-change.ts'
import type { Arrival } from '../../../src/core/model/explanation/explanation.ts'
import { symbol } from '../compare/example.ts'
import { offBy, sides } from './sides.ts'

const tool = 'example.com/tool'
const os = { package: 'os' }

const arrival = (used: string): Arrival => ({
  change: 'added',
  packages: ['encoding/csv'],
  delta: 100,
  cause: {
    kind: 'use',
    edge: { from: tool, to: 'encoding/csv' },
    symbol: used,
    chain: []
  }
})

describe('markConsequences', () => {
  it('marks what a method uses that reflection keeps, and nothing that new code calls', () => {
    const base = [
      symbol('main.main', 10, { package: tool }),
      symbol('os.Open', 9, os)
    ]
    const both = sides(
      { packages: { [tool]: 100, os: 100 }, symbols: base },
      {
        packages: { [tool]: 200, os: 200 },
        symbols: [
          ...base,
          symbol('main.dead', 10, { package: tool }),
          symbol('os.(*File).Stat', 9, os)
        ],
        keptBy: { 'main.dead': 'main.main', 'os.(*File).Stat': 'os.Open' },
        deadCode: offBy(['main.main'])
      }
    )
    const change = findDeadCodeChange(both, [])
    const arrivals = [arrival('main.dead'), arrival('os.(*File).Stat')]
    expect(
      markConsequences(arrivals, change, both).map(
        ({ cause }) => cause.kind === 'use' && cause.byReflection
      )
    ).toEqual([undefined, true])
    expect(markConsequences(arrivals, null, both)).toEqual(arrivals)
  })
})
