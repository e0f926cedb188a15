import { describe, expect, it } from '@jest/globals'
import { compare } from '../../../src/core/compare/compare.ts'
import { originSums } from '../../../src/core/compare/origins.ts'
import { example, randomExample, seeded } from './example.ts'

const kinds = {
  tool: 'main',
  'tool/x': 'main',
  fmt: 'std',
  runtime: 'std'
} as const

function built(
  packages: Readonly<Record<string, number>>,
  versions: Readonly<Record<string, string>> = {}
) {
  const moduleOf = { 'tool/x': 'tool', fmt: 'std', runtime: 'std' }
  return example({ packages, kinds, moduleOf, versions })
}

describe('originSums', () => {
  it('tells own code, updated and other dependencies, std and alignment apart', () => {
    const base = built(
      {
        tool: 10,
        'tool/x': 10,
        fmt: 10,
        'd/same': 10,
        'd/up': 10,
        'd/gone': 10,
        '(padding)': 10,
        '(headers)': 10
      },
      { 'd/same': 'v1.0.0', 'd/up': 'v1.0.0', 'd/gone': 'v1.0.0' }
    )
    const head = built(
      {
        tool: 11,
        'tool/x': 12,
        fmt: 10,
        runtime: 4,
        'd/same': 18,
        'd/up': 26,
        'd/new': 32,
        '(padding)': 74,
        '(headers)': 138
      },
      { 'd/same': 'v1.0.0', 'd/up': 'v1.1.0', 'd/new': 'v0.1.0' }
    )
    const { origins, delta } = compare(base, head)
    expect(origins).toEqual([
      { origin: 'other', base: 10, head: 138, delta: 128 },
      { origin: 'alignment', base: 10, head: 74, delta: 64 },
      { origin: 'updated-dependencies', base: 20, head: 58, delta: 38 },
      { origin: 'other-dependencies', base: 10, head: 18, delta: 8 },
      { origin: 'std', base: 10, head: 14, delta: 4 },
      { origin: 'own', base: 20, head: 23, delta: 3 }
    ])
    expect(delta.fileSize).toBe(128 + 64 + 38 + 8 + 4 + 3)
  })

  it('counts what moved from a dependency into the module on both sides', () => {
    const packages = { 'a/x': 100 }
    const base = example({ packages })
    const head = example({ packages, kinds: { 'a/x': 'main' } })
    expect(originSums(base, head).filter(({ delta }) => delta !== 0)).toEqual([
      { origin: 'own', base: 0, head: 100, delta: 100 },
      { origin: 'other-dependencies', base: 100, head: 0, delta: -100 }
    ])
  })

  it('has no row for what did not change, and one side for a missing other', () => {
    const one = built({ tool: 10, 'd/a': 5 }, { 'd/a': 'v1.0.0' })
    expect(compare(one, one).origins).toEqual([])
    expect(compare(null, one).origins).toEqual([
      { origin: 'own', base: 0, head: 10, delta: 10 },
      { origin: 'updated-dependencies', base: 0, head: 5, delta: 5 }
    ])
  })

  it('adds up to the change of any file', () => {
    const random = seeded(11)
    for (let round = 0; round < 200; round += 1) {
      const [base, head] = [randomExample(random), randomExample(random)]
      const sum = originSums(base, head).reduce(
        (all, row) => all + row.delta,
        0
      )
      expect(sum).toBe(head.binary.fileSize - base.binary.fileSize)
    }
  })
})
