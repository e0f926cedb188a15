import { describe, expect, it } from '@jest/globals'
import { isGlob, isLiteral, matcher } from '../../../src/core/inputs/glob.ts'
import { seeded } from '../compare/example.ts'
import { suggest } from '../../../src/core/policy/budget-file/limit-schema.ts'

describe('matcher', () => {
  it.each([
    ['example.com/tool', 'example.com/tool', true],
    ['example.com/tool', 'example.com/tool/x', false],
    ['example.com/tool/cmd/*', 'example.com/tool/cmd/a', true],
    ['example.com/tool/cmd/*', 'example.com/tool/cmd/a/b', false],
    ['github.com/aws/**', 'github.com/aws/a/b', true],
    ['github.com/aws/**', 'github.com/aws', true],
    ['github.com/aws/...', 'github.com/aws/a/b', true],
    ['github.com/aws/**', 'github.com/awsome', false],
    ['*', 'std', true],
    ['**', 'a/.hidden/b', true],
    ['a.c', 'abc', false],
    ['(padding)', '(padding)', true],
    ['**/b', 'b', true],
    ['**/b', 'a/a/b', true],
    ['**/b', 'ab', false],
    ['a/**/b', 'a/b', true],
    ['a/**/b', 'a/x/y/b', true],
    ['a/**/b', 'a/xb', false],
    ['a/**/b', 'ab', false],
    ['a/**/**/b', 'a/b', true],
    ['**/**', 'a/b', true],
    ['a/**/**', 'a', true],
    ['a/**/**', 'ab', false],
    ['a/**', 'a/', true],
    ['a/**', 'ab', false],
    ['a**b', 'a/x/b', true],
    ['a/***', 'a/b/c', true],
    ['a/*', 'a/', true],
    ['a/*', 'a', false],
    ['*/**', 'a', true],
    ['**', '', true],
    ['*', 'a/b', false],
    ['?', 'a', true],
    ['?', '/', false],
    ['?', '', false],
    ['?', '😀', true],
    ['a?c*', 'abcd', true],
    ['*.go', 'a.go', true],
    ['*.go', 'a.goo', false],
    ['*a*b', 'aXbXab', true],
    ['linux/*', 'linux/amd64/v3', false]
  ])('%p on %p is %p', (pattern, text, expected) => {
    expect(matcher(pattern)(text)).toBe(expected)
  })
})

describe('a hostile pattern', () => {
  it('ends on a long name', () => {
    const text = 'a'.repeat(5000)
    expect(matcher('*a'.repeat(100))(text)).toBe(true)
    expect(matcher(`${'*a'.repeat(99)}*b`)(text)).toBe(false)
    expect(matcher(`${'**a'.repeat(66)}b`)(text)).toBe(false)
  })

  it('agrees with a regular expression', () => {
    const random = seeded(7)
    const pick = (from: readonly string[]) => from[random() % from.length] ?? ''
    for (let round = 0; round < 5000; round += 1) {
      const parts = Array.from({ length: random() % 6 }, () =>
        pick(['a', 'b', '*', '?', '/'])
      )
      const pattern = parts.join('').replace(/\*+/g, '*')
      const text = Array.from({ length: random() % 7 }, () =>
        pick(['a', 'b', '/'])
      ).join('')
      const source = pattern.replaceAll('*', '[^/]*').replaceAll('?', '[^/]')
      const expected = new RegExp(`^${source}$`).test(text)
      expect([pattern, text, matcher(pattern)(text)]).toEqual([
        pattern,
        text,
        expected
      ])
    }
  })
})

describe('isGlob', () => {
  it.each([
    ['', false],
    ['a/*/**/b', true],
    ['a[0-9]', false],
    ['{a,b}/c', false],
    ['!a', false],
    ['a|b', false],
    ['a\\b', false],
    ['(C)', true],
    ['a'.repeat(200), true],
    ['a'.repeat(201), false]
  ])('%p is %p', (pattern, expected) => {
    expect(isGlob(pattern)).toBe(expected)
  })
})

describe('isLiteral', () => {
  it.each([
    ['example.com/tool', true],
    ['a/*', false],
    ['a/...', false],
    ['a?', false]
  ])('%p is %p', (pattern, expected) => {
    expect(isLiteral(pattern)).toBe(expected)
  })
})

describe('suggest', () => {
  it.each([
    ['max-grwth', 'max-growth'],
    ['fali', 'fail'],
    ['warm', 'warn'],
    ['packages', null],
    ['x', null],
    ['', null]
  ])('for %p is %p', (word, meant) => {
    const allowed = ['warn', 'fail', 'max-growth', 'max-growth-percent']
    expect(suggest(word, allowed)).toBe(meant)
  })
})
