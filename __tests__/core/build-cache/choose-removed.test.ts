// Which packs of a directory are removed.
import { describe, expect, it } from '@jest/globals'
import {
  chooseRemoved,
  type KeepingLimits
} from '../../../src/core/build-cache/choose-removed.ts'

const hour = 3600 * 1000
const now = 1000 * hour
const file = (bytes: number, hours: number) => ({
  bytes,
  writtenAt: now - hours * hour
})
// Of 1, 10 and 100 hours, in no order.
const files = [file(30, 10), file(20, 100), file(50, 1)]
const chosen = (limits: Partial<KeepingLimits>) =>
  chooseRemoved(files, { maxSeconds: null, maxBytes: null, ...limits }, now)

describe('chooseRemoved', () => {
  it('keeps all without limits', () => {
    expect(chosen({})).toEqual([null, null, null])
    expect(chooseRemoved([], { maxSeconds: 1, maxBytes: 1 }, now)).toEqual([])
  })

  it('removes what is older', () => {
    expect(chosen({ maxSeconds: 10 * 3600 })).toEqual([null, 'age', null])
    expect(chosen({ maxSeconds: 10 * 3600 - 1 })).toEqual(['age', 'age', null])
  })

  it('removes the oldest until the others fit', () => {
    expect(chosen({ maxBytes: 100 })).toEqual([null, null, null])
    expect(chosen({ maxBytes: 99 })).toEqual([null, 'bytes', null])
    expect(chosen({ maxBytes: 79 })).toEqual(['bytes', 'bytes', null])
    expect(chosen({ maxBytes: 0 })).toEqual(['bytes', 'bytes', 'bytes'])
  })

  it('removes what is older than one that does not fit, though it would', () => {
    // 50 and 20 are together less than 75.
    expect(chosen({ maxBytes: 75 })).toEqual(['bytes', 'bytes', null])
  })

  it('counts no bytes of what is too old', () => {
    const limits = { maxSeconds: 20 * 3600, maxBytes: 80 }
    expect(chosen(limits)).toEqual([null, 'age', null])
  })
})
