import { describe, expect, it } from '@jest/globals'
import { Votes } from '../../../../src/core/measure/owners/majority.ts'

describe('Votes', () => {
  it('tells the owner of most rows, of several the first', () => {
    const votes = new Votes<string>()
    for (const owner of ['a', 'b', 'b', 'a', 'b']) votes.add(7, owner)
    for (const owner of ['d', 'c', 'c', 'd']) votes.add(2, owner)
    votes.add(7, 'a')
    expect(votes.winner(7)).toBe('a')
    expect(votes.winner(2)).toBe('d')
    votes.add(7, 'b')
    expect(votes.winner(7)).toBe('b')
    expect(votes.winner(1)).toBeNull()
    expect([...votes.groups()]).toEqual([2, 7])
  })
})
