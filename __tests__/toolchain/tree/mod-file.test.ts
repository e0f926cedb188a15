import { describe, expect, it } from '@jest/globals'
import {
  parseGoLines,
  parseReplaces,
  parseUses
} from '../../../src/toolchain/tree/mod-file.ts'

describe('parseUses', () => {
  it('reads single lines and blocks, with their line numbers', () => {
    const text = [
      'go 1.19 // use ./comment',
      'use ./a',
      'use (',
      '\t./b // a comment',
      '\t"./c d"',
      '\t`./e`',
      '\t// ./not',
      ')',
      'use ()',
      'replace example.com/x => ./f'
    ].join('\r\n')
    expect(parseUses(text)).toEqual([
      { path: './a', line: 2 },
      { path: './b', line: 4 },
      { path: './c d', line: 5 },
      { path: './e', line: 6 }
    ])
  })
})

describe('parseGoLines', () => {
  it.each([
    ['module m\n\ngo 1.25.3\n', '1.25.3', ''],
    ['go 1.24 // go 1.25\r\ntoolchain go1.26.8\r\n', '1.24', 'go1.26.8'],
    ['module m\nrequire go.example.com v1.0.0\n', '', ''],
    ['toolchain default\n', '', 'default']
  ])('%j', (text, go, toolchain) => {
    expect(parseGoLines(text)).toEqual({ go, toolchain })
  })
})

describe('parseReplaces', () => {
  it('reads versions on either side, and no other directive', () => {
    const text = `module example.com/m

require (
	example.com/a v1.0.0 // => ./not
)

replace example.com/a v1.0.0 => ../a // why
replace (
	example.com/b => example.com/fork v1.2.3
	"example.com/c" => "./with => arrow"
)
exclude example.com/d v1.0.0
`
    expect(parseReplaces(text)).toEqual([
      { module: 'example.com/a', path: '../a', line: 7 },
      { module: 'example.com/b', path: 'example.com/fork', line: 9 },
      { module: 'example.com/c', path: './with => arrow', line: 10 }
    ])
  })

  it('takes no harm from what is not a go.mod', () => {
    expect(parseReplaces('replace\nreplace =>\nreplace (\nx\n)\n)')).toEqual([])
  })
})
