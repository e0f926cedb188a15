import { describe, expect, it } from '@jest/globals'
import { linkerPathInto } from '../../../../src/core/explain/why/linker-path.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { example, symbol } from '../../compare/example.ts'

/** Symbols by name, each with the one that kept it. */
function listed(rows: Readonly<Record<string, string>>): Measurement {
  const names = Object.keys(rows)
  return {
    ...example({
      symbols: names.map((name) => symbol(name, 10))
    }),
    reachability: {
      keptBy: names.map((name) => names.indexOf(rows[name] ?? '')),
      deadCode: { state: 'on', culprits: [] },
      equalContents: []
    }
  }
}

function pathOf(rows: Readonly<Record<string, string>>): string[] {
  return linkerPathInto(listed(rows), new Set(['a'])).map((step) => step.symbol)
}

describe("the linker's path into a package", () => {
  it('is the one of the fewest symbols', () => {
    const rows = {
      'runtime.main': '',
      'main.main': 'runtime.main',
      'b.F': 'main.main',
      'a.Far': 'b.F',
      'a.Near': 'main.main'
    }
    expect(pathOf(rows)).toEqual(['runtime.main', 'main.main', 'a.Near'])
  })

  it('comes from outside where one does, and else from its own initialization', () => {
    const own = { 'a.init': '', 'a.table': 'a.init' }
    expect(pathOf(own)).toEqual(['a.init'])
    expect(pathOf({ ...own, 'main.main': '', 'a.F': 'main.main' })).toEqual([
      'main.main',
      'a.F'
    ])
  })

  it('is empty where its start is unknown', () => {
    expect(pathOf({ 'a.lost': '', 'a.too': 'a.lost' })).toEqual([])
  })
})
