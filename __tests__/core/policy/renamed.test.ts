// Binaries whose main package was renamed, as the gate judges them.
import { describe, expect, it } from '@jest/globals'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { parseBudgetFile } from '../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer, type Budget } from '../../../src/core/policy/budget.ts'
import { judgeAll } from '../../../src/core/policy/judge-all.ts'
import type { JudgeContext } from '../../../src/core/policy/judge-context.ts'
import { example } from '../compare/example.ts'

const change: JudgeContext = {
  event: 'change',
  baseline: { state: 'found', source: 'rebuild' }
}

const budget = (text: string): Budget => ({
  inline: noLayer,
  file: parseBudgetFile(text, 'budget.yml')
})

const symbol = (name: string, path: string, size: number) => ({
  name,
  package: path,
  region: 'code' as const,
  section: '.text',
  size
})

/** A command of a module: `names` are its main package's functions, `more` the library's. */
function command(
  module: string,
  directory: string,
  names: readonly string[],
  more: readonly string[] = [],
  extra = 0
): Measurement {
  const main = `${module}${directory}`
  const library = `${module}/internal/lib`
  return example({
    packages: { [main]: 10_000 + extra, [library]: 10_000 },
    moduleOf: { [main]: module, [library]: module },
    kinds: { [main]: 'main', [library]: 'main' },
    binary: { mainPackage: main, name: 'tool' },
    symbols: [
      symbol('main.main', main, 100 + extra),
      ...names.map((name) => symbol(`main.${name}`, main, 50)),
      ...more.map((name) => symbol(`${library}.${name}`, library, 70))
    ]
  })
}

const judged = (
  base: readonly Measurement[],
  head: readonly Measurement[],
  text = 'fail: { max-growth: 10 KiB }'
) =>
  judgeAll(base, head, budget(text), change).map(
    ({ comparison: { status }, verdict }) => [
      status,
      verdict.state,
      ...verdict.reasons.map(({ message }) => message)
    ]
  )

const functions = ['parse', 'run', 'print', 'usage']
const of = (name: string) => command('example.com/m', `/cmd/${name}`, functions)
const many = Array.from({ length: 30 }, (_, i) => `F${i}`)

describe('a renamed main package', () => {
  it('is judged across, and the line that confirms it is named', () => {
    const base = [command('example.com/tool', '/cmd/old', functions)]
    const head = [
      command(
        'example.com/tool',
        '/cmd/new',
        ['parse', 'run', 'print', 'help'],
        [],
        20_480
      )
    ]
    const [only, ...more] = judged(base, head)
    expect(more).toEqual([])
    expect(only).toEqual([
      'changed',
      'fail',
      expect.stringMatching(/^grew by 20\.0 KiB/),
      "example.com/tool/cmd/old was renamed to example.com/tool/cmd/new by 3 of 4 own symbols, and growth is judged across that; a line under binaries in the base's budget file confirms it: - { binary: example.com/tool/cmd/new, was: example.com/tool/cmd/old }"
    ])
    // The line does, and nothing is left to say of it.
    const line = /- \{.*\}$/.exec(String(only?.[3]))?.[0] ?? ''
    const settled = judged(
      base,
      head,
      `fail: { max-growth: 10 KiB }\nbinaries:\n  ${line}`
    )
    expect(settled).toHaveLength(1)
    expect(settled[0]?.slice(0, 2)).toEqual(['changed', 'fail'])
    expect(settled[0]?.join()).not.toContain('renamed')
  })

  it('is found where the path of the module changed, and main only calls a library', () => {
    const base = [command('github.com/before/tool', '', ['version'], many)]
    const head = [command('after.example/tool/v2', '', ['version'], many, 1)]
    expect(judged(base, head)).toEqual([
      [
        'changed',
        'warn',
        expect.stringContaining('by 32 of 32 own symbols'),
        expect.anything()
      ]
    ])
  })

  it('is not made up of two programs that differ', () => {
    const base = [command('example.com/m', '/cmd/a', ['x', 'y', 'z'], many)]
    const head = [command('example.com/m', '/cmd/b', ['p', 'q', 'r'], many)]
    expect(judged(base, head).map(([status]) => status)).toEqual([
      'added',
      'removed'
    ])
  })

  it('is not guessed where two fit equally well', () => {
    expect(
      judged([of('a')], [of('b'), of('c')]).map(([status]) => status)
    ).toEqual(['added', 'added', 'removed'])
  })

  it('fails where new or removed binaries fail', () => {
    const [only] = judged([of('a')], [of('b')], 'new-binary: fail')
    expect(only?.slice(0, 2)).toEqual(['changed', 'fail'])
  })
})
