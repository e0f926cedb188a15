// What a still map shows, and that it adds up.
import { describe, expect, it } from '@jest/globals'
import {
  stillParts,
  type StillPart
} from '../../../../src/core/page/still/still-parts.ts'
import { pageBinary, type Row } from './page-binary.ts'

const sum = (parts: readonly StillPart[], side: 'base' | 'head'): number =>
  parts.reduce((total, part) => total + part[side], 0)

const all = (parts: readonly StillPart[]): StillPart[] =>
  parts.flatMap((part) => [part, ...all(part.parts)])

/** 60 modules of 40 packages; the last package of each hundred has the greatest change. */
const many = Array.from({ length: 2400 }, (_, index): Row => {
  const module = `example.com/m${index % 60}`
  const size = 1000 + index
  return [
    module,
    `${module}/p${index}`,
    size,
    index % 100 === 99 ? size + 5000 + index : size
  ]
})

describe('stillParts', () => {
  it('shows each module with its packages, largest first', () => {
    const parts = stillParts(
      pageBinary([
        ['example.com/a', 'example.com/a', 100, 120],
        ['example.com/a', 'example.com/a/in', 50, 400],
        ['std', 'fmt', 300, 300],
        ['std', 'os', 1000, 1000],
        ['(padding)', '(padding)', 16, 32]
      ])
    )
    expect(
      parts.map(({ path, parts: own }) => [path, own.map((one) => one.path)])
    ).toEqual([
      ['std', ['os', 'fmt']],
      ['example.com/a', ['example.com/a/in', 'example.com/a']],
      ['(padding)', []]
    ])
  })

  it('draws a module with one package as that package', () => {
    const [part] = stillParts(
      pageBinary([['example.com/a', 'example.com/a/sub', 100, 120]])
    )
    expect(part).toMatchObject({ path: 'example.com/a/sub', parts: [] })
  })

  it('has at most 200 rectangles, which add up to the file', () => {
    const binary = pageBinary(many)
    const parts = stillParts(binary)
    expect(all(parts).length).toBeLessThanOrEqual(200)
    expect(all(parts).length).toBeGreaterThan(150)
    expect(sum(parts, 'base')).toBe(binary.base?.fileSize)
    expect(sum(parts, 'head')).toBe(binary.head?.fileSize)
    for (const part of parts.filter((one) => one.parts.length > 0)) {
      expect(sum(part.parts, 'base')).toBe(part.base)
      expect(sum(part.parts, 'head')).toBe(part.head)
    }
    const joined = parts.at(-1)
    expect(joined).toMatchObject({ path: '', count: 28 })
  })

  it('keeps small packages that changed most before large ones that did not', () => {
    const rows = [
      ...Array.from({ length: 400 }, (_, i): Row => [
        'std',
        `std/p${i}`,
        9000,
        9000
      ]),
      ['std', 'tiny', 1, 90] satisfies Row
    ]
    const paths = all(stillParts(pageBinary(rows))).map(({ path }) => path)
    expect(paths).toContain('tiny')
  })

  it('leaves out what has no bytes on either side', () => {
    const parts = stillParts(
      pageBinary([
        ['std', 'fmt', 0, 0],
        ['std', 'os', 10, 0],
        ['std', 'io', 5, 5]
      ])
    )
    expect(all(parts).map(({ path }) => path)).toEqual(['std', 'os', 'io'])
  })
})
