import { describe, expect, it } from '@jest/globals'
import {
  combinationTitle,
  costOf,
  missingCombinations,
  type Stripper
} from '../../../src/core/slim/stripping.ts'

const titles = (...present: readonly Stripper[]): string[] =>
  missingCombinations(new Set(present)).map(combinationTitle)

describe('what strips a build', () => {
  it('is measured alone and together', () => {
    expect(titles()).toEqual([
      '-ldflags=-w',
      '-ldflags=-s',
      '-ldflags="-s -w"',
      '-trimpath',
      '-trimpath -ldflags="-s -w"'
    ])
  })

  it('is left out where the build has it, and no combination is there twice', () => {
    expect(titles('-w')).toEqual([
      '-ldflags=-s',
      '-trimpath',
      '-trimpath -ldflags=-s'
    ])
    expect(titles('-s', '-w')).toEqual(['-trimpath'])
    expect(titles('-s', '-w', '-trimpath')).toEqual([])
  })

  it('costs what each part costs', () => {
    expect(costOf(['-s', '-w'])).toBe(`${costOf(['-s'])} ${costOf(['-w'])}`)
  })
})
