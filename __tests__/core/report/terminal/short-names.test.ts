import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'
import { shortNames } from '../../../../src/core/report/terminal/short-names.ts'

describe('shortNames', () => {
  it('leaves names that fit, and cuts others near the middle', () => {
    expect(
      shortNames(['net/http', 'github.com/owner/repository/internal/a'], 20)
    ).toEqual(['net/http', 'github…ry/internal/a'])
  })

  it.each([
    ['in the middle', (i: number) => `${'a'.repeat(60)}${i}${'b'.repeat(60)}`],
    ['at the start', (i: number) => `${i}${'a'.repeat(90)}`],
    ['at the end', (i: number) => `${'a'.repeat(90)}${i}`],
    [
      'a third from the start',
      (i: number) => `${'ab'.repeat(16)}${i}${'c'.repeat(70)}`
    ]
  ])('never makes two names the same that differ %s', (_place, nameOf) => {
    const names = Array.from({ length: 10 }, (_, i) => nameOf(i))
    for (const width of [12, 20, 33, 64]) {
      const short = shortNames(names, width)
      expect(new Set(short).size).toBe(names.length)
      for (const name of short)
        expect(stringWidth(name)).toBeLessThanOrEqual(width)
    }
  })

  it('shows names as a whole that can not be told apart otherwise', () => {
    const names = ['a', 'b'].flatMap((one) =>
      ['c', 'd'].map(
        (other) => `${one}${'x'.repeat(50)}${other}${'x'.repeat(50)}`
      )
    )
    const short = shortNames(names, 12)
    expect(short.slice(2)).toEqual(names.slice(2))
    expect(new Set(short).size).toBe(4)
  })

  it('is not fooled by a name that looks like a shortened one', () => {
    const [long = ''] = shortNames(['x'.repeat(40)], 12)
    const both = shortNames(['x'.repeat(40), long], 12)
    expect(new Set(both).size).toBe(2)
  })

  it('counts columns, and shows nothing that a terminal would act on', () => {
    const [name = ''] = shortNames(['漢字'.repeat(20)], 11)
    expect(stringWidth(name)).toBeLessThanOrEqual(11)
    expect(shortNames(['a\u001B[31mb'], 20)).toEqual(['a[31mb'])
  })
})
