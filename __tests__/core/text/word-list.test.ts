import { describe, expect, it } from '@jest/globals'
import { quotedList, wordList } from '../../../src/core/text/word-list.ts'

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

describe('quotedList', () => {
  it('puts each word in quotes', () => {
    expect(quotedList(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
  })
})
