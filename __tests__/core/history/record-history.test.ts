import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  historyAfter,
  pointsOf,
  sizesOf
} from '../../../src/core/history/record-history.ts'
import {
  maxHistoryLength,
  maxPoints,
  recordHistorySchema,
  type RecordPoint
} from '../../../src/core/model/history/record-schema.ts'
import { entry, grown } from '../../store/entries.ts'

const hash = (place: number): string => place.toString(16).padStart(40, '0')
const tool = { mainPackage: 'example.com/m/cmd/tool', target: 'linux/amd64' }

function point(place: number, more: Partial<RecordPoint> = {}): RecordPoint {
  return {
    commit: hash(place),
    time: '2026-01-02T03:04:05.678Z',
    missing: 0,
    binaries: [{ ...tool, name: 'tool', fileSize: 1000 + place, gzip: 500 }],
    ...more
  }
}

const points = (count: number): RecordPoint[] =>
  Array.from({ length: count }, (_, place) => point(place + 1))

describe('historyAfter', () => {
  it('keeps the newest 200 points', () => {
    const history = historyAfter(points(250), hash(999), 2)
    expect(history.missing).toBe(2)
    expect(history.points).toHaveLength(maxPoints)
    expect(history.points[0]?.commit).toBe(hash(51))
    expect(history.points.at(-1)?.commit).toBe(hash(250))
  })

  it('keeps what fits, and what it keeps can be read again', () => {
    const long = points(200).map((one) => ({
      ...one,
      binaries: Array.from({ length: 20 }, (_, place) => ({
        mainPackage: `example.com/${'a'.repeat(300)}/${place}`,
        name: 'tool',
        target: 'linux/amd64',
        fileSize: 1,
        gzip: null
      }))
    }))
    const history = historyAfter(long, hash(999), 0)
    expect(history.points.length).toBeGreaterThan(10)
    expect(history.points.length).toBeLessThan(200)
    expect(history.points.at(-1)).toEqual(long.at(-1))
    const length = JSON.stringify(history).length
    expect(length).toBeLessThanOrEqual(maxHistoryLength)
    expect(length).toBeGreaterThan(maxHistoryLength - 10_000)
    expect(v.is(recordHistorySchema, history)).toBe(true)
  })

  it('has no commit twice, where a branch was reset to one', () => {
    const history = historyAfter(points(3), hash(3), 0)
    expect(history.points.map(({ commit }) => commit)).toEqual([
      hash(1),
      hash(2)
    ])
    expect(history.missing).toBeNull()
  })
})

describe('pointsOf', () => {
  it('adds the record to what it keeps of those before it', () => {
    const before = historyAfter(points(2), entry.commit, 4)
    const all = pointsOf({ ...grown(7), history: before })
    expect(all).toHaveLength(3)
    expect(all[2]).toEqual({
      commit: entry.commit,
      time: entry.createdAt,
      missing: 4,
      binaries: [{ ...tool, name: 'tool', fileSize: 17, gzip: 5 }]
    })
  })

  it('knows of no gap before the record of a version without histories', () => {
    expect(pointsOf(entry)).toMatchObject([{ missing: null }])
  })
})

describe('sizesOf', () => {
  it('counts commits without the binary as missing', () => {
    const none = { binaries: [] }
    const all = [
      point(1, { ...none, missing: 9 }),
      point(2, { missing: null }),
      point(3, { ...none, missing: 1 }),
      point(4, { missing: 2 }),
      point(5),
      point(6, none),
      point(7, { missing: null })
    ]
    const sizes = sizesOf(all, tool)
    expect(
      sizes.map(({ commit, missing }) => [Number.parseInt(commit, 16), missing])
    ).toEqual([
      [2, 0],
      [4, 4],
      [5, 0],
      [7, null]
    ])
    expect(sizes[0]).toEqual({
      commit: hash(2),
      time: '2026-01-02T03:04:05.678Z',
      missing: 0,
      fileSize: 1002,
      gzip: 500
    })
    expect(sizesOf(all, { ...tool, target: 'linux/arm64' })).toEqual([])
  })
})
