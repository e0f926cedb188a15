import { describe, expect, it } from '@jest/globals'
import {
  exclusion,
  isExclusion,
  packagePatterns,
  patternOf
} from '../../../src/core/inputs/package-pattern.ts'

const of = (directory: string) => ({ importPath: 'a.example/b', directory })

describe('exclusion', () => {
  const place = {
    importPath: 'example.com/tool/cmd/gen',
    directory: './cmd/gen'
  }

  it.each([
    './cmd/gen',
    './cmd/...',
    './...',
    '...',
    './cmd/g...',
    './cmd/*',
    'cmd/gen',
    'example.com/tool/cmd/gen',
    'example.com/tool/...'
  ])('leaves ./cmd/gen out by %s', (pattern) => {
    expect(exclusion([pattern])(place)).toBe(true)
  })

  it.each(['./cmd', './cmd/ge', './cmd/gen/x', './gen', 'gen', '.', './*'])(
    'keeps ./cmd/gen by %s',
    (pattern) => {
      expect(exclusion([pattern])(place)).toBe(false)
    }
  )

  it('takes a directory with all below it, and the working directory alone', () => {
    expect(exclusion(['./cmd/...'])(of('./cmd'))).toBe(true)
    expect(exclusion(['./cmd/...'])(of('./cmdx'))).toBe(false)
    expect(exclusion(['.'])(of('.'))).toBe(true)
    expect(exclusion(['../tool'])(of('../tool'))).toBe(true)
    expect(exclusion([])(of('.'))).toBe(false)
  })
})

describe('packagePatterns', () => {
  it('takes spaces, lines and commas between patterns, and each once', () => {
    expect(packagePatterns('./a, ./b,./c\n./a/')).toEqual(['./a', './b', './c'])
  })
})

describe('patternOf', () => {
  it('names a directory that holds separators, so that it can be left out', () => {
    const directory = './my tool, old [2]'
    const pattern = patternOf(directory)
    expect(packagePatterns(pattern)).toEqual([pattern])
    expect(isExclusion(pattern)).toBe(true)
    expect(exclusion([pattern])({ importPath: 'x', directory })).toBe(true)
  })
})
