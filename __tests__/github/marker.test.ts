import { describe, expect, it } from '@jest/globals'
import { isMarked, isNewer, markerLine } from '../../src/github/marker.ts'

const marker = {
  commentKey: 'build --> <b>',
  head: 'a'.repeat(40),
  runId: 10,
  runAttempt: 2
}

describe('marker', () => {
  it('is one HTML comment whatever the key is', () => {
    expect(markerLine(marker)).toMatch(
      /^<!-- go-size-gate:v1 key=[0-9a-f]{16} head=a{40} run=10\.2 -->$/
    )
    expect(markerLine({ ...marker, head: '--> x' })).toContain('head=unknown')
  })

  it('is known by its key', () => {
    expect(isMarked(`${markerLine(marker)}\ntext`, marker.commentKey)).toBe(
      true
    )
    expect(isMarked(markerLine(marker), 'other')).toBe(false)
    expect(isMarked(` ${markerLine(marker)}`, marker.commentKey)).toBe(false)
  })

  it.each([
    [9, 9, false],
    [10, 1, false],
    [10, 2, false],
    [10, 3, true],
    [11, 1, true]
  ])('of run %d.%d is newer: %s', (runId, runAttempt, newer) => {
    const body = `${markerLine({ ...marker, runId, runAttempt })}\nrun=99.9 -->`
    expect(isNewer(body, marker)).toBe(newer)
  })

  it('is never newer than a run without a number', () => {
    expect(isNewer(markerLine(marker), { ...marker, runId: 0 })).toBe(false)
    expect(isNewer('<!-- damaged -->', marker)).toBe(false)
  })
})
