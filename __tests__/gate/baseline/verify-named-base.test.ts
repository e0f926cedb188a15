import { describe, expect, it } from '@jest/globals'
import {
  verifyNamedBase,
  type BranchQuestions
} from '../../../src/gate/baseline/verify-named-base.ts'
import type { MergeBaseByApi } from '../../../src/git/history/base.ts'

/** The line of main: the pull request left it at `left`; `tip` is its end. */
const old = '1'.repeat(40)
const left = '2'.repeat(40)
const later = '3'.repeat(40)
const tip = '4'.repeat(40)
const stranger = '5'.repeat(40)
const head = '6'.repeat(40)
const line = [old, left, later, tip]

const place = (commit: string): number =>
  line.indexOf(commit === head ? left : commit)

const mergeBase: MergeBaseByApi = (one, other) => {
  if (one === stranger) return Promise.resolve({ commit: old })
  const commit = line[Math.min(place(one), place(other))]
  return Promise.resolve(commit === undefined ? { missing: 'x' } : { commit })
}

const nobody = () => Promise.reject(new Error('asked'))

const tipOfMain: BranchQuestions['tipOf'] = (branch) =>
  Promise.resolve({ state: 'read', commit: branch === 'main' ? tip : '' })

const believe = (base: string, asked: Partial<BranchQuestions> = {}) =>
  verifyNamedBase(
    base,
    { baseRef: 'main', headSha: head },
    { tipOf: tipOfMain, mergeBase, ...asked }
  )

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
    const asked = { tipOf: nobody, mergeBase: nobody }
    expect(await believe('', asked)).toEqual({
      missing: 'the run had no base'
    })
  })

  it('asks once for the tip of the base branch, which may move meanwhile', async () => {
    let asked = 0
    const tipOf: BranchQuestions['tipOf'] = (branch) => {
      asked += 1
      return tipOfMain(branch)
    }
    expect(await believe(later, { tipOf })).toEqual({ commit: later })
    expect(asked).toBe(1)
  })

  it('takes none where the base branch is gone, or its tip is refused', async () => {
    expect(
      await believe(later, {
        tipOf: () => Promise.resolve({ state: 'read', commit: '' }),
        mergeBase: nobody
      })
    ).toEqual({
      missing: expect.stringContaining('the branch main (there is none, or')
    })
    const message = 'the token may not'
    expect(
      await believe(later, {
        tipOf: () =>
          Promise.resolve({ state: 'refused', status: 403, message }),
        mergeBase: nobody
      })
    ).toEqual({ missing: message })
  })

  it.each([1, 2, 3])('takes none where question %d is refused', async (nth) => {
    let asked = 0
    const refusing: MergeBaseByApi = (one, other) => {
      asked += 1
      return asked === nth
        ? Promise.resolve({ missing: 'the token may not' })
        : mergeBase(one, other)
    }
    expect(await believe(later, { mergeBase: refusing })).toEqual({
      missing: 'the token may not'
    })
    expect(asked).toBe(nth)
  })
})
