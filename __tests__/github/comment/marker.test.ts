import { describe, expect, it } from '@jest/globals'
import {
  isAdoptable,
  isMarked,
  isNewer,
  isOlder,
  markerLine
} from '../../../src/github/comment/marker.ts'

const marker = {
  commentKey: 'build --> <b>',
  work: '0123456789abcdef',
  job: 'size.yml#--> <b>',
  head: 'a'.repeat(40),
  runId: 10,
  runAttempt: 2
}

describe('marker', () => {
  it('is one HTML comment whatever the key is', () => {
    expect(markerLine(marker)).toMatch(
      /^<!-- go-size-gate:v2 key=[0-9a-f]{16} work=0123456789abcdef job=[0-9a-f]{16} head=a{40} run=10\.2 -->$/
    )
    expect(markerLine({ ...marker, head: '--> x' })).toContain('head=unknown')
    expect(markerLine({ ...marker, work: '--> x' })).toContain('work=none')
  })

  it('is known by its key and work', () => {
    expect(isMarked(`${markerLine(marker)}\ntext`, marker)).toBe(true)
    for (const other of [{ commentKey: 'other' }, { work: 'fedc' }]) {
      expect(isMarked(markerLine(marker), { ...marker, ...other })).toBe(false)
    }
    expect(isMarked(` ${markerLine(marker)}`, marker)).toBe(false)
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

  it.each([
    ['of an earlier run of the same job with other work', {}, true],
    ['of another job', { job: 'size.yml#other' }, false],
    ['of another key', { commentKey: 'other' }, false],
    ['of the same run', { runId: marker.runId }, false],
    ['of a later run', { runId: 11 }, false],
    ['of the same work', { work: marker.work }, false]
  ])('%s may be taken over: %s', (_, change, may) => {
    const body = markerLine({ ...marker, work: 'fedc', runId: 9, ...change })
    expect(isAdoptable(`${body}\ntext`, marker)).toBe(may)
  })

  it('is neither newer nor older than a run without a number', () => {
    const unknown = { ...marker, runId: 0 }
    for (const is of [isNewer, isOlder]) {
      expect(is(markerLine(marker), unknown)).toBe(false)
      expect(is('<!-- damaged -->', marker)).toBe(false)
    }
  })
})
