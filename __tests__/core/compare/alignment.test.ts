import { describe, expect, it } from '@jest/globals'
import {
  alignmentText,
  isOnlyAlignment
} from '../../../src/core/compare/alignment.ts'
import { headline } from '../../../src/core/report/headline.ts'
import { grown, report, side } from '../report/reports.ts'

function delta(fileSize: number, contentSize: number) {
  return grown({ delta: { fileSize, contentSize, gzip: null } })
}

describe('alignmentText', () => {
  it.each([
    [4096, 0, 'all of it alignment'],
    [-65_536, 0, 'all of it alignment'],
    [4096, 96, 'mostly alignment (content +96 B)'],
    [4096, -10, 'mostly alignment (content -10 B)'],
    [-4096, -96, 'mostly alignment (content -96 B)'],
    [4096, 2048, ''],
    [4096, 4096, ''],
    [4096, 8192, ''],
    [0, 96, ''],
    [0, 0, '']
  ])('of a file of %p and content of %p is %j', (file, content, text) => {
    expect(alignmentText(delta(file, content))).toBe(text)
    expect(isOnlyAlignment(delta(file, content))).toBe(
      file !== 0 && content === 0
    )
  })

  it.each([
    ['one side is missing', { base: null }],
    [
      'padding was found in other ways',
      { base: side(9, { level: 'sections' }) }
    ],
    [
      'nothing is known of the files',
      { base: side(9, { level: 'file' }), head: side(9, { level: 'file' }) }
    ]
  ] as const)('is not told where %s', (_, sides) => {
    const one = { ...delta(4096, 0), ...sides }
    expect(alignmentText(one)).toBe('')
    expect(isOnlyAlignment(one)).toBe(false)
  })

  it('stands in the headline where no reason tells the change', () => {
    const binary = {
      ...delta(4096, 0),
      verdict: { state: 'pass', reasons: [] }
    } as const
    expect(headline(report([binary]))).toBe(
      'scc grew by 4.0 KiB (+0.02 %), all of it alignment'
    )
  })
})
