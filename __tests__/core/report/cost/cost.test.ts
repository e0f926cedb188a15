import { describe, expect, it } from '@jest/globals'
import { binaryReport, compare } from '../../../../src/core/compare/compare.ts'
import type { Cost, CostList } from '../../../../src/core/model/cost-schema.ts'
import type { Report } from '../../../../src/core/model/report.ts'
import {
  renderCostListMarkdown,
  renderCostListText
} from '../../../../src/core/report/cost/list.ts'
import { headline } from '../../../../src/core/report/headline.ts'
import { example } from '../../compare/example.ts'

const verdict = { state: 'pass', reasons: [] } as const

/** Programs of 1000 bytes each that change by so many. */
function reportOf(cost: Cost, ...changes: readonly number[]): Report {
  const reports = changes.map((change, index) => {
    const mainPackage = `example.com/tool${index}`
    const side = (bytes: number) =>
      example({
        binary: { name: `tool${index}`, mainPackage },
        packages: { [mainPackage]: bytes }
      })
    const comparison = compare(side(1000), side(1000 + change))
    return binaryReport(comparison, verdict, {
      source: 'rebuild',
      commit: '',
      chosenBy: '',
      run: ''
    })
  })
  return {
    schemaVersion: 1,
    verdict,
    reports,
    notBuilt: [],
    budgetChange: null,
    cost,
    provenance: null
  }
}

const update: Cost = {
  kind: 'update',
  module: 'a.example/a',
  baseVersion: 'v1.0.0',
  headVersion: 'v1.1.0'
}

describe('the headline of a cost', () => {
  it('says versions, program, bytes and percent', () => {
    expect(headline(reportOf(update, 500))).toBe(
      'a.example/a v1.0.0 → v1.1.0 costs tool0 500 B (+50.0 %)'
    )
    expect(headline(reportOf(update, -100))).toBe(
      'a.example/a v1.0.0 → v1.1.0 saves tool0 100 B (-10.0 %)'
    )
  })

  it('adds up several programs, and names the one that changes most', () => {
    expect(headline(reportOf(update, 500, 0, -100))).toBe(
      'a.example/a v1.0.0 → v1.1.0 costs 3 programs 400 B, most: tool0 +500 B (+50.0 %)'
    )
  })

  it('says that nothing changes', () => {
    expect(headline(reportOf(update, 0))).toBe(
      'a.example/a v1.0.0 → v1.1.0 changes no byte of tool0'
    )
  })

  it('says what is removed or replaced', () => {
    const removal = { ...update, kind: 'removal', headVersion: '' } as const
    expect(headline(reportOf(removal, -200))).toBe(
      'removing a.example/a v1.0.0 saves tool0 200 B (-20.0 %)'
    )
    const replacement = {
      ...update,
      kind: 'replacement',
      headVersion: 'b.example/b@v2.0.0'
    } as const
    expect(headline(reportOf(replacement, 200))).toBe(
      'replacing a.example/a v1.0.0 by b.example/b@v2.0.0 costs tool0 200 B (+20.0 %)'
    )
  })

  it('labels bounds as what they are', () => {
    const cost: Cost = {
      kind: 'new',
      module: 'a.example/a',
      baseVersion: '',
      headVersion: 'v1.0.0',
      packages: ['a.example/a/part'],
      bounds: [
        {
          mainPackage: 'example.com/tool0',
          target: 'linux/amd64',
          lower: 10,
          upper: 2048
        }
      ]
    }
    expect(headline(reportOf(cost, 2048))).toBe(
      'a.example/a/part v1.0.0 would cost tool0 between 10 B (imported, and nothing of it used) and 2.0 KiB (all that it exports in use)'
    )
  })
})

describe('a list of updates', () => {
  const list: CostList = {
    schemaVersion: 1,
    updates: [
      {
        module: 'a.example/a',
        from: 'v1.0.0',
        to: 'v1.1.0',
        indirect: false,
        delta: 500,
        programs: [
          {
            name: 'tool',
            mainPackage: 'example.com/tool',
            target: 'linux/amd64',
            base: 1000,
            head: 1500,
            delta: 500
          }
        ]
      },
      {
        module: 'b.example/b',
        from: 'v1.0.0',
        to: 'v2.0.0',
        indirect: true,
        delta: null,
        programs: [],
        why: 'it does not build'
      }
    ],
    more: 2,
    notices: []
  }

  it('has a row for each on a terminal, and says what was not measured', () => {
    expect(renderCostListText(list, { colours: false, width: 100 }))
      .toBe(`              cost  module       update           required
  +500 B (+50.0 %)  a.example/a  v1.0.0 → v1.1.0  direct
         not built  b.example/b  v1.0.0 → v2.0.0  indirect

! b.example/b: it does not build
2 more updates were not measured: raise --limit
`)
  })

  it('lets no name be markup', () => {
    const [first] = list.updates
    if (first === undefined) throw new Error('it has updates')
    const bad = { ...list, updates: [{ ...first, module: '<b>|x' }] }
    expect(renderCostListMarkdown(bad)).not.toContain('<b>')
  })

  it('says that there is none', () => {
    const none = { ...list, updates: [], more: 0 }
    expect(renderCostListText(none, { colours: false, width: 100 })).toBe(
      'No module that the programs use has a newer version.\n'
    )
  })
})
