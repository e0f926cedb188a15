import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { allowancesFor } from '../../../src/core/policy/allowance.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../src/core/policy/budget.ts'
import { judge } from '../../../src/core/policy/judge.ts'
import { example } from '../compare/example.ts'

const KiB = 1024

const file = parseBudgetFile(
  `fail: { max-growth: 1 KiB }
noise-floor: 0
binaries:
  - { binary: '**', fail: { max-growth: 2 KiB } }
allowances:
  - author: dependabot[bot]
    fail: { max-growth: 100 KiB }
  - dependencies-only: true
    fail: { max-growth: 50 KiB }
  - author: Somebody
    dependencies-only: true
    fail: { max-growth: none }
`,
  'budget.yml'
)

const updates = ['go.mod', 'go.sum', 'tools/go.work.sum', 'vendor/a/b.go']

function lines(author: string, files: readonly string[] | null) {
  return allowancesFor(file, { author, files }).notices.map(
    (notice) => /line (\d+)/.exec(notice)?.[1]
  )
}

const sized = (size: number) =>
  example({ packages: { 'example.com/tool': size } })

describe('allowances', () => {
  it.each([
    ['a bot', 'dependabot[bot]', ['main.go'], ['6']],
    ['a bot, whatever the case', 'Dependabot[bot]', ['main.go'], ['6']],
    ['anybody', 'x', ['main.go'], []],
    ['nobody known', '', ['main.go'], []],
    ['an update of dependencies', 'x', updates, ['8']],
    ['an update and more', 'x', [...updates, 'main.go'], []],
    ['a file that is only called alike', 'x', ['cargo.mod'], []],
    ['a directory that is only called alike', 'x', ['myvendor/x.go'], []],
    ['a change of no file', 'x', [], []],
    ['a change that is not known', 'x', null, []],
    ['both', 'somebody', updates, ['8', '10']]
  ])('for %s', (_, author, files, expected) => {
    expect(lines(author, files)).toEqual(expected)
  })

  it.each([
    ['x', ['main.go'], 2 * KiB + 1, 'fail'],
    ['x', ['go.mod'], 50 * KiB, 'pass'],
    ['x', ['go.mod'], 50 * KiB + 1, 'fail'],
    ['somebody', ['go.mod'], 1000 * KiB, 'pass']
  ])('stand above all limits: %s, %j: %d', (author, files, growth, state) => {
    const { layers } = allowancesFor(file, { author, files })
    const warnless = { ...noLayer, warn: { maxGrowth: { every: null } } }
    const budget = { inline: warnless, file, allowed: layers }
    const comparison = compare(sized(KiB), sized(KiB + growth))
    const verdict = judge(comparison, budget, {
      event: 'change',
      baseline: { state: 'found', source: 'rebuild' }
    })
    expect(verdict.state).toBe(state)
  })

  it('say why they hold', () => {
    const { notices } = allowancesFor(file, {
      author: 'Somebody',
      files: updates
    })
    expect(notices[1]).toBe(
      'the allowance in line 10 of the budget file holds: the author is Somebody, and only files that name or hold dependencies changed'
    )
  })

  it('name what they are for', () => {
    const text = 'allowances: [{ fail: { max-growth: 1 } }]'
    expect(() => parseBudgetFile(text, 'b.yml')).toThrow(
      'must have author or dependencies-only'
    )
  })
})
