import { describe, expect, it } from '@jest/globals'
import { verifyNamedBase } from '../../../src/gate/baseline/verify-named-base.ts'
import type { MergeBaseByApi } from '../../../src/git/history/base.ts'

/** The line of main: the pull request left it at `left`; `tip` is its end. */
const old = '1'.repeat(40)
const left = '2'.repeat(40)
const later = '3'.repeat(40)
const tip = '4'.repeat(40)
const stranger = '5'.repeat(40)
const head = '6'.repeat(40)
const line = [old, left, later, tip]

const place = (name: string): number =>
  line.indexOf(name === 'main' ? tip : name === head ? left : name)

const mergeBase: MergeBaseByApi = (one, other) => {
  if (one === stranger) return Promise.resolve({ commit: old })
  const commit = line[Math.min(place(one), place(other))]
  return Promise.resolve(commit === undefined ? { missing: 'x' } : { commit })
}

const nobody: MergeBaseByApi = () => Promise.reject(new Error('asked'))

const believe = (base: string, ask: MergeBaseByApi = mergeBase) =>
  verifyNamedBase(base, { baseRef: 'main', headSha: head }, ask)

describe('verifyNamedBase', () => {
  it.each([
    ['where the pull request left the base branch', left],
    ['a later one of it', later],
    ['its tip', tip]
  ])('takes the commit %s', async (_where, base) => {
    expect(await believe(base)).toEqual({ commit: base })
  })

  it('takes none that is older, whose budget may have been laxer', async () => {
    expect(await believe(old)).toEqual({
      missing:
        'the run names the base 1111111, which is older than where the pull request left main'
    })
  })

  it('takes none that is not a commit of the base branch', async () => {
    expect(await believe(stranger)).toEqual({
      missing: 'the run names the base 5555555, which is not a commit of main'
    })
  })

  it('takes none where the run had none, and asks nobody', async () => {
    expect(await believe('', nobody)).toEqual({
      missing: 'the run had no base'
    })
  })

  it.each([1, 2, 3])('takes none where question %d is refused', async (nth) => {
    let asked = 0
    const refusing: MergeBaseByApi = (one, other) => {
      asked += 1
      return asked === nth
        ? Promise.resolve({ missing: 'the token may not' })
        : mergeBase(one, other)
    }
    expect(await believe(later, refusing)).toEqual({
      missing: 'the token may not'
    })
    expect(asked).toBe(nth)
  })
})
