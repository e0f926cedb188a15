import { describe, expect, it } from '@jest/globals'
import { causingLines } from '../../../../src/core/report/explanation/causes.ts'
import { KiB, reason, report } from '../reports.ts'
import { explained, flip, main, templates } from './explained.ts'

const line = { file: 'processor/render.go', line: 7 }

/** An arrival by a line. */
const at = (
  lineNumber: number,
  delta: number,
  change: 'added' | 'removed' = 'added'
) => ({
  change,
  packages: [`p${lineNumber}`],
  delta,
  cause: {
    kind: 'import' as const,
    edges: [
      { from: main, to: `p${lineNumber}`, file: 'a.go', line: lineNumber }
    ],
    chain: []
  }
})

describe('causingLines', () => {
  it('has each line once, with all that is said of it, and the worst level', () => {
    const [cause, ...others] = causingLines(
      report([
        explained(
          { deadCode: flip, arrivals: [templates] },
          {
            verdict: {
              state: 'fail',
              reasons: [
                reason('fail', 'html/template is forbidden: x', {
                  rule: 'fail.forbid',
                  place: line
                })
              ]
            }
          }
        )
      ])
    )
    expect(others).toEqual([])
    expect(cause).toMatchObject({ ...line, level: 'warning' })
    expect(
      cause?.message.split('\n').map((text) => text.split(' ')[0])
    ).toEqual(['html/template', 'This', 'html/template'])
  })

  it('has one line for each arrival, the largest first, and none for what went', () => {
    const arrivals = [at(1, KiB), at(2, 9 * KiB), at(3, -99 * KiB, 'removed')]
    expect(causingLines(report([explained({ arrivals })]))).toEqual([
      {
        file: 'a.go',
        line: 2,
        level: 'notice',
        message: 'p2 (+9.0 KiB) came in by a.go:2'
      },
      {
        file: 'a.go',
        line: 1,
        level: 'notice',
        message: 'p1 (+1.0 KiB) came in by a.go:1'
      }
    ])
  })

  it('has none without a line', () => {
    expect(causingLines(report([explained({})]))).toEqual([])
    const went = { ...flip, base: 'off', head: 'on' } as const
    expect(causingLines(report([explained({ deadCode: went })]))).toEqual([])
  })
})
