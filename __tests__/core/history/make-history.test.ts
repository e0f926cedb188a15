import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  chosenHistory,
  makeHistory,
  measuredBinary,
  type MeasuredCommit
} from '../../../src/core/history/make-history.ts'
import { historySchema } from '../../../src/core/model/history/history-schema.ts'
import { example } from '../compare/example.ts'

const source = { kind: 'files', name: '3 files' } as const

function commit(
  label: string,
  packages: Readonly<Record<string, number>>,
  missing: number | null = 0
): MeasuredCommit {
  return {
    label,
    commit: '',
    url: '',
    time: '',
    missing,
    binaries: [measuredBinary(example({ packages, gzip: 7 }))]
  }
}

const both = (label: string): MeasuredCommit => ({
  ...commit(label, {}),
  binaries: ['linux/amd64', 'linux/arm64'].map((target) =>
    measuredBinary(example({ build: { target } }))
  )
})

const three = [
  commit('v1', { 'a.com/a': 10, 'a.com/b': 20 }, 5),
  commit('v2', { 'a.com/a': 10, 'a.com/b': 90, 'a.com/c': 30 }, 2),
  commit('v3', { 'a.com/a': 11, 'a.com/c': 30 }, null)
]

describe('makeHistory', () => {
  it('has the sizes, the gaps and the modules that changed, largest first', () => {
    const history = makeHistory(source, three, ['a notice'])
    expect(v.is(historySchema, history)).toBe(true)
    expect(history.notices).toEqual(['a notice'])
    const [binary] = history.binaries
    expect(binary).toMatchObject({
      name: 'tool',
      mainPackage: 'example.com/tool',
      target: 'linux/amd64'
    })
    expect(binary?.points).toMatchObject([
      { label: 'v1', fileSize: 30, gzip: 7, missing: 0, step: null },
      {
        label: 'v2',
        fileSize: 130,
        missing: 2,
        step: [
          { module: 'a.com/b', base: 20, head: 90 },
          { module: 'a.com/c', base: 0, head: 30 }
        ]
      },
      {
        label: 'v3',
        fileSize: 41,
        missing: null,
        step: [
          { module: 'a.com/b', base: 90, head: 0 },
          { module: 'a.com/a', base: 10, head: 11 }
        ]
      }
    ])
  })

  it('has fifty modules of a step at most', () => {
    const packages = Object.fromEntries(
      Array.from({ length: 60 }, (_, place) => [`a.com/${place}`, place + 1])
    )
    const [binary] = makeHistory(
      source,
      [commit('v1', { 'a.com/x': 1 }), commit('v2', packages)],
      []
    ).binaries
    const step = binary?.points[1]?.step ?? []
    expect(step).toHaveLength(50)
    expect(step[0]).toEqual({ module: 'a.com/59', base: 0, head: 60 })
  })

  it('has a line for each target', () => {
    const { binaries } = makeHistory(source, [both('v1'), both('v2')], [])
    expect(binaries.map(({ target }) => target)).toEqual([
      'linux/amd64',
      'linux/arm64'
    ])
    expect(binaries.map(({ points }) => points.length)).toEqual([2, 2])
  })
})

describe('chosenHistory', () => {
  const history = makeHistory(source, three, [])
  const all = { binary: '', target: '', last: null }

  it('takes the newest points, the first of them without a gap', () => {
    const [binary] = chosenHistory(history, { ...all, last: 2 }).binaries
    expect(
      binary?.points.map(({ label, missing }) => [label, missing])
    ).toEqual([
      ['v2', 0],
      ['v3', null]
    ])
  })

  it.each([
    [{ binary: 'tool' }, 1],
    [{ binary: 'example.com/tool' }, 1],
    [{ binary: 'other' }, 0],
    [{ target: 'linux/amd64' }, 1],
    [{ target: 'linux/arm64' }, 0]
  ])('takes the binaries of %j', (choice, count) => {
    expect(chosenHistory(history, { ...all, ...choice }).binaries).toHaveLength(
      count
    )
  })
})
