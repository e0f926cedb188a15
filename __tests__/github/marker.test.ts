import { describe, expect, it } from '@jest/globals'
import {
  isMarked,
  isNewer,
  isOlder,
  markerLine
} from '../../src/github/marker.ts'

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
    [9, 9, false, true],
    [10, 1, false, true],
    [10, 2, false, false],
    [10, 3, true, false],
    [11, 1, true, false]
  ])('of run %d.%d is newer: %s, older: %s', (runId, attempt, newer, older) => {
    const other = { ...marker, runId, runAttempt: attempt }
    const body = `${markerLine(other)}\nrun=99.9 -->`
    expect(isNewer(body, marker)).toBe(newer)
    expect(isOlder(body, marker)).toBe(older)
  })

  it('is neither newer nor older than a run without a number', () => {
    const unknown = { ...marker, runId: 0 }
    for (const is of [isNewer, isOlder]) {
      expect(is(markerLine(marker), unknown)).toBe(false)
      expect(is('<!-- damaged -->', marker)).toBe(false)
    }
  })
})
