import { describe, expect, it } from '@jest/globals'
import { splitLine } from '../../../src/core/report/origins-line.ts'
import { grown, side, unchanged } from './reports.ts'

describe('splitLine', () => {
  it('says whose bytes a change is', () => {
    expect(splitLine(grown())).toBe(
      "updated dependencies +64.0 KiB · own code +37.0 KiB · alignment +4.0 KiB · Go's standard library -1.0 KiB"
    )
    expect(splitLine(unchanged())).toBe('')
  })

  it('says nothing where packages are not known on both sides alike', () => {
    for (const [base, head] of [
      ['sections', 'sections'],
      ['file', 'file'],
      ['functions', 'literals']
    ] as const) {
      const sides = {
        base: side(1, { level: base }),
        head: side(2, { level: head })
      }
      expect(splitLine(grown(sides))).toBe('')
    }
    expect(splitLine(grown({ base: null }))).not.toBe('')
  })
})
