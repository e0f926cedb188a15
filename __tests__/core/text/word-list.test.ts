import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readSources } from '../../../scripts/layout/source-graph.ts'
import {
  linesAndMore,
  namesAndMore,
  quotedList,
  wordList
} from '../../../src/core/text/word-list.ts'

describe('wordList', () => {
  it.each([
    [[], 'and', ''],
    [['a'], 'or', 'a'],
    [['a', 'b'], 'or', 'a or b'],
    [['a', 'b', 'c'], 'and', 'a, b and c']
  ] as const)('joins %j by "%s": %s', (words, conjunction, text) => {
    expect(wordList(words, conjunction)).toBe(text)
  })
})

describe('namesAndMore', () => {
  it.each([
    [[], 2, undefined, ''],
    [['a', 'b'], 2, undefined, 'a, b'],
    [['a', 'b', 'c', 'd'], 2, undefined, 'a, b and 2 more'],
    [['a'], 2, 12, 'a and 11 more']
  ] as const)('of %j, %d at most of %s, is %s', (names, max, count, text) => {
    expect(namesAndMore(names, max, count)).toBe(text)
  })
})

describe('linesAndMore', () => {
  it('has a line for the others, where there are others', () => {
    expect(linesAndMore(['a', 'b'], 5)).toEqual(['a', 'b', 'and 3 more'])
    expect(linesAndMore(['a', 'b'], 2)).toEqual(['a', 'b'])
  })
})

describe('what stands for the others of a list', () => {
  it('is written in one place', () => {
    const root = join(import.meta.dirname, '..', '..', '..', 'src')
    const own = 'core/text/word-list.ts'
    const byHand = readSources(root).filter(
      ({ path, text }) =>
        path !== own && /\band \$\{[^}`]*\} more[`'"]/.test(text)
    )
    expect(byHand.map(({ path }) => path)).toEqual([])
  })
})

describe('quotedList', () => {
  it('puts each word in quotes', () => {
    expect(quotedList(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
  })
})
