import { describe, expect, it } from '@jest/globals'
import {
  mainPackageOf,
  pairBinaries,
  targetOf
} from '../../../src/core/compare/pair-binaries.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import { example } from './example.ts'

function binary(mainPackage: string, target = 'linux/amd64'): Measurement {
  return example({ binary: { mainPackage }, build: { target } })
}

function side(one: Measurement | null): string {
  return one === null ? '-' : `${mainPackageOf(one)} ${targetOf(one)}`
}

function named(pairs: ReturnType<typeof pairBinaries>): string[] {
  return pairs.map(({ base, head }) => `${side(base)} | ${side(head)}`)
}

describe('pair', () => {
  it('joins by main package and target, head first, then what is gone', () => {
    const base = [binary('a'), binary('gone'), binary('a', 'linux/arm64')]
    const head = [binary('new'), binary('a', 'linux/arm64'), binary('a')]
    expect(named(pairBinaries(base, head))).toEqual([
      '- | new linux/amd64',
      'a linux/arm64 | a linux/arm64',
      'a linux/amd64 | a linux/amd64',
      'gone linux/amd64 | -'
    ])
  })

  it('has no base at all without a baseline', () => {
    expect(named(pairBinaries(null, [binary('a')]))).toEqual([
      '- | a linux/amd64'
    ])
  })

  it('pairs a renamed binary by its former name, per target', () => {
    const base = [binary('old'), binary('old', 'linux/arm64')]
    const head = [binary('new'), binary('new', 'linux/arm64')]
    expect(
      named(pairBinaries(base, head, (name) => (name === 'new' ? 'old' : null)))
    ).toEqual([
      'old linux/amd64 | new linux/amd64',
      'old linux/arm64 | new linux/arm64'
    ])
  })

  it('never takes the base of a binary that kept its name', () => {
    const base = [binary('old')]
    const head = [binary('new'), binary('old')]
    expect(named(pairBinaries(base, head, () => 'old'))).toEqual([
      '- | new linux/amd64',
      'old linux/amd64 | old linux/amd64'
    ])
  })

  it('prefers the same name when the base has both', () => {
    const base = [binary('old'), binary('new')]
    expect(named(pairBinaries(base, [binary('new')], () => 'old'))).toEqual([
      'new linux/amd64 | new linux/amd64',
      'old linux/amd64 | -'
    ])
  })

  it('pairs each base once when names repeat', () => {
    const pairs = pairBinaries([binary('a')], [binary('a'), binary('a')])
    expect(named(pairs)).toEqual([
      'a linux/amd64 | a linux/amd64',
      '- | a linux/amd64'
    ])
  })
})

describe('targetOf and mainPackageOf', () => {
  it('fall back to what the file says', () => {
    const file = example({ build: null, binary: { mainPackage: '' } })
    expect(targetOf(file)).toBe('linux/amd64')
    expect(mainPackageOf(file)).toBe('tool')
  })

  it('have no target where nothing is known', () => {
    const foreign = example({ build: null, binary: { goos: '', goarch: '' } })
    expect(targetOf(foreign)).toBe('')
  })
})
