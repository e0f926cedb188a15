import { describe, expect, it } from '@jest/globals'
import { isGlob, isLiteral, matcher } from '../../src/policy/glob.ts'
import { suggest } from '../../src/policy/suggest.ts'

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
    ['{a,b}/c', 'b/c', true],
    ['a[0-9]', 'a5', true],
    ['*', 'std', true],
    ['**', 'a/.hidden/b', true],
    ['a.c', 'abc', false],
    ['!a', 'b', false],
    ['(padding)', '(padding)', true]
  ])('%p on %p is %p', (pattern, text, expected) => {
    expect(matcher(pattern)(text)).toBe(expected)
  })
})

describe('isGlob', () => {
  it.each([
    ['', false],
    ['a/*/**/b', true],
    ['*a*b*c*d*e*f', true],
    ['*a*b*c*d*e*f*g', false],
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
    ['a?', false],
    ['{a,b}', false]
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
