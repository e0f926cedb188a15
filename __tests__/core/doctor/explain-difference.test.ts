// How a difference reads, cause by cause, and that its steps add up.
import { describe, expect, it } from '@jest/globals'
import {
  differenceFindings,
  type ExplainedDifference
} from '../../../src/core/doctor/explain-difference.ts'

const difference: ExplainedDifference = {
  program: 'example.com/tool',
  from: 1410,
  to: 1000,
  isIdentical: false,
  steps: [
    { causes: ['without A=1'], bytes: 0, isSame: true },
    { causes: ['without B=1'], bytes: -10, isSame: false },
    { causes: ['with -s', 'with -t'], bytes: -400, isSame: false }
  ],
  alone: new Map([
    ['without B=1', { bytes: 5, isSame: false }],
    ['with -s', { bytes: null, isSame: false }]
  ]),
  remainder: null,
  remedy: 'go build'
}

describe('an explained difference', () => {
  it('has each step, the effect alone beside it, and what changes nothing', () => {
    const [finding, ...others] = differenceFindings(difference)
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      kind: 'note',
      sentence: 'your build is 410 bytes (41.0 %) larger than the enforced one',
      cause:
        'the largest steps: with -s and with -t -400 bytes; without B=1 -10 bytes',
      bytes: 410
    })
    expect(finding?.evidence[0]?.lines).toEqual([
      'your build: 1,410 bytes',
      'without B=1: -10 bytes (alone +5 bytes)',
      'with -s and with -t: -400 bytes (alone, it does not build)',
      'no change: without A=1',
      'the enforced build: 1,000 bytes'
    ])
  })

  it('never hides what is left over: a problem, with the sections', () => {
    const remainder = { causes: [], bytes: -10, sections: ['.data: 20 and 10'] }
    const made = differenceFindings({
      ...difference,
      to: 990,
      remainder
    })
    expect(made.map(({ kind, bytes }) => [kind, bytes])).toEqual([
      ['note', 420],
      ['problem', 10]
    ])
    expect(made[0]?.evidence[0]?.lines).toContain('not explained: -10 bytes')
    expect(made[1]?.evidence[0]?.lines).toEqual(['.data: 20 and 10'])
  })

  it('says which step could not be built', () => {
    const remainder = { causes: ['with -u'], bytes: 0, sections: [] }
    const made = differenceFindings({ ...difference, remainder })
    expect(made.map(({ kind }) => kind)).toEqual(['note', 'note'])
    expect(made[0]?.evidence[0]?.lines).toContain(
      'not built: with -u: the same size'
    )
  })

  it('lists a step without effect whose cause alone has one', () => {
    const alone = new Map([['without A=1', { bytes: 7, isSame: false }]])
    const [finding] = differenceFindings({ ...difference, alone })
    expect(finding?.evidence[0]?.lines).toContain(
      'without A=1: no change (alone +7 bytes)'
    )
  })

  it('is one note where both builds are the same', () => {
    const made = differenceFindings({
      ...difference,
      from: 1000,
      isIdentical: true,
      steps: []
    })
    expect(made).toEqual([
      expect.objectContaining({
        sentence: 'your build is the enforced one, byte for byte',
        bytes: 0,
        evidence: []
      })
    ])
  })

  it('refuses steps that do not add up', () => {
    expect(() => differenceFindings({ ...difference, to: 999 })).toThrow(
      /don't add up/
    )
  })
})
