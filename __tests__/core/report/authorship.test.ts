import { describe, expect, it } from '@jest/globals'
import {
  authorChanges,
  authorsOf,
  instanceChanges,
  instancesOf
} from '../../../src/core/report/authorship.ts'
import { example, symbol } from '../compare/example.ts'
import { grown, symbolRow, writtenRow } from './reports.ts'

const KiB = 1024

const instance = (name: string, size: number, path?: string) =>
  symbol(name, size, { package: 'p', instantiatedFor: path })

/** A changed instance of a generic function. */
const row = (name: string, delta: number, instantiatedFor: string) => ({
  ...symbolRow(name, 'p', delta, 0),
  instantiatedFor
})

describe('authorsOf', () => {
  const measurement = example({
    packages: { a: 100, b: 50, c: 20, d: 10 },
    written: { a: 70, b: 80, c: 21, d: 9 }
  })

  it('has the packages first whose bytes differ most by the two views', () => {
    expect(authorsOf(measurement, 10)).toEqual({
      rows: [
        { name: 'b', holds: 50, wrote: 80 },
        { name: 'a', holds: 100, wrote: 70 },
        { name: 'c', holds: 20, wrote: 21 },
        { name: 'd', holds: 10, wrote: 9 }
      ],
      rest: null
    })
  })

  it('keeps both sums when it is cut', () => {
    expect(authorsOf(measurement, 1)).toEqual({
      rows: [{ name: 'b', holds: 50, wrote: 80 }],
      rest: { count: 3, holds: 130, wrote: 100 }
    })
  })

  it('is null where nothing is told, or there is nothing to tell', () => {
    expect(authorsOf(example({ packages: { a: 100 } }), 10)).toBeNull()
    const same = { a: 100, b: 50 }
    const told = example({ packages: same, written: same })
    expect(authorsOf(told, 10)).toBeNull()
    expect(authorsOf(measurement, 0)).toBeNull()
  })
})

describe('authorChanges', () => {
  it('tells a change by who wrote it', () => {
    const binary = grown({
      packages: [writtenRow('a', 9 * KiB, 1), writtenRow('b', 0, 9 * KiB - 1)]
    })
    expect(authorChanges(binary, 10)).toEqual({
      rows: [
        { name: 'b', holds: 0, wrote: 9 * KiB - 1 },
        { name: 'a', holds: 9 * KiB, wrote: 1 }
      ],
      rest: null
    })
  })

  it('is null where a side does not tell, or the change is where its author is', () => {
    expect(authorChanges(grown(), 10)).toBeNull()
    const near = [
      writtenRow('a', 9 * KiB, 9 * KiB - 1023),
      writtenRow('b', 0, 1023)
    ]
    expect(authorChanges(grown({ packages: near }), 10)).toBeNull()
  })
})

describe('instancesOf', () => {
  it('adds generic code up by whom it was compiled for', () => {
    const symbols = [
      instance('p.F[a.T]', 900, 'a'),
      instance('p.G[a.T]', 200, 'a'),
      instance('p.F[b.T]', 50, 'b'),
      instance('p.F[go.shape.int]', 3000),
      symbol('p.plain', 5000),
      symbol('type:.eq.[2]p.T', 5000),
      symbol('p..dict.F[a.T]', 5000, { region: 'rodata' })
    ]
    expect(instancesOf(example({ symbols }), 1)).toEqual({
      rows: [{ name: '', size: 3000 }],
      rest: { count: 2, size: 1150 }
    })
    expect(instancesOf(example({ symbols }), 5)?.rows).toEqual([
      { name: '', size: 3000 },
      { name: 'a', size: 1100 },
      { name: 'b', size: 50 }
    ])
  })

  it('is null where there is little', () => {
    const symbols = [instance('p.F[a.T]', 1023, 'a')]
    expect(instancesOf(example({ symbols }), 5)).toBeNull()
    expect(instancesOf(example(), 5)).toBeNull()
  })
})

describe('instanceChanges', () => {
  it('adds up what changed, and leaves out what is as it was', () => {
    const symbols = [
      row('p.F[a.T]', 4 * KiB, 'a'),
      row('p.G[a.T]', -KiB, 'a'),
      row('p.F[b.T]', KiB, 'b'),
      row('p.G[b.T]', -KiB, 'b'),
      symbolRow('p.H[go.shape.int]', 'p', 9 * KiB)
    ]
    expect(instanceChanges(grown({ symbols }), 5)).toEqual({
      rows: [{ name: 'a', size: 3 * KiB }],
      rest: null
    })
    expect(instanceChanges(grown(), 5)).toBeNull()
  })
})
