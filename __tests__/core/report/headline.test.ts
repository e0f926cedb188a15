import { describe, expect, it } from '@jest/globals'
import { headline } from '../../../src/core/report/headline.ts'
import {
  grown,
  KiB,
  MiB,
  provenance,
  reason,
  report,
  side,
  unchanged,
  unknownBase,
  upgraded
} from './reports.ts'

const pass = {
  state: 'pass',
  reasons: [
    reason('pass', 'grew by 104.0 KiB (+0.6 %), within the limit of 200.0 KiB')
  ]
} as const
const notJudged = {
  state: 'pass',
  reasons: [reason('pass', 'not judged: no budget was given')]
} as const
const elsewhere = {
  state: 'pass',
  reasons: [reason('pass', 'not judged here: another job does that')]
} as const
const warn = {
  state: 'warn',
  reasons: [reason('warn', 'a word of warning')]
} as const

describe('headline', () => {
  it.each([
    ['nothing at all', report([]), 'nothing was measured'],
    [
      'an error',
      report([], {
        verdict: {
          state: 'error',
          reasons: [reason('error', 'the head\ndid not build')]
        }
      }),
      'the head did not build'
    ],
    [
      'one binary, unchanged',
      report([unchanged()]),
      'scc has not changed (17.00 MiB)'
    ],
    [
      'two binaries, unchanged',
      report([unchanged(), unchanged({ target: 'linux/arm64' })]),
      'none of 2 binaries has changed'
    ],
    [
      'one binary within budget',
      report([grown({ verdict: pass })]),
      'scc grew by 104.0 KiB (+0.6 %), within the limit of 200.0 KiB'
    ],
    [
      'one with nothing to compare with, once',
      report([
        unknownBase({
          verdict: {
            state: 'pass',
            reasons: [
              reason(
                'pass',
                'is 17.10 MiB; there is no measurement to compare it with'
              )
            ]
          }
        })
      ]),
      'scc is 17.10 MiB; there is no measurement to compare it with'
    ],
    [
      'one that is let pass, with its number',
      report([
        grown({
          verdict: {
            state: 'warn',
            reasons: [
              reason('warn', 'is allowed by the label "ok" of bob', {
                rule: 'override'
              }),
              reason(
                'warn',
                'grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB'
              )
            ]
          }
        })
      ]),
      'scc grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB; it is allowed by the label "ok" of bob'
    ],
    [
      'one of which only what Go adds is over its limit',
      report([
        unchanged({
          status: 'changed',
          verdict: {
            state: 'fail',
            reasons: [
              reason(
                'fail',
                'Go 1.25.3 → 1.26.8 adds 88.0 KiB (+0.5 %), 38.0 KiB over the limit of 50.0 KiB'
              )
            ]
          }
        })
      ]),
      'scc kept its size; Go 1.25.3 → 1.26.8 adds 88.0 KiB (+0.5 %), 38.0 KiB over the limit of 50.0 KiB'
    ],
    [
      'two of another job, not judged here',
      report([
        grown({ verdict: elsewhere }),
        grown({ target: 'linux/arm64', verdict: elsewhere })
      ]),
      '2 of 2 binaries changed; most: scc linux/amd64 grew by 104.0 KiB (+0.6 %)'
    ],
    [
      'one of two within budget',
      report([grown({ verdict: pass }), unchanged({ target: 'linux/arm64' })]),
      '1 of 2 binaries changed: scc linux/amd64 grew by 104.0 KiB (+0.6 %), within the limit of 200.0 KiB'
    ],
    [
      'two within budget',
      report([
        grown({ verdict: pass }),
        grown({
          verdict: pass,
          target: 'linux/arm64',
          head: side(16 * MiB),
          delta: { fileSize: -MiB, contentSize: -MiB, gzip: null }
        })
      ]),
      '2 of 2 binaries changed, all within budget; most: scc linux/arm64 shrank by 1.00 MiB (-5.9 %)'
    ],
    [
      'one binary changed, but not in size',
      report([
        grown({
          verdict: notJudged,
          head: side(17 * MiB),
          delta: { fileSize: 0, contentSize: 0, gzip: null }
        })
      ]),
      'scc kept its size; not judged: no budget was given'
    ],
    [
      'an added binary',
      report([
        grown({
          status: 'added',
          base: null,
          head: side(3 * KiB),
          verdict: warn
        })
      ]),
      'scc is new (3.0 KiB); a word of warning'
    ],
    [
      'a removed binary',
      report([grown({ status: 'removed', head: null, verdict: warn })]),
      'scc is gone (was 17.00 MiB); a word of warning'
    ],
    [
      'no baseline for one',
      report([unknownBase()]),
      'scc (17.10 MiB) has no baseline to compare with'
    ],
    [
      'no baseline for one of two',
      report([unknownBase(), grown({ target: 'linux/arm64', verdict: pass })]),
      '1 of 2 binaries have no baseline to compare with'
    ],
    [
      'a first recording',
      report([
        unknownBase({
          verdict: {
            state: 'pass',
            reasons: [reason('pass', 'is recorded with 17.10 MiB')]
          }
        })
      ]),
      'scc is recorded with 17.10 MiB'
    ],
    [
      'two first recordings',
      report([
        unknownBase({ verdict: pass }),
        unknownBase({ verdict: pass, target: 'linux/arm64' })
      ]),
      '2 binaries measured, with nothing to compare with'
    ],
    [
      'two not judged',
      report([
        grown({ verdict: notJudged }),
        grown({ verdict: notJudged, target: 'linux/arm64' })
      ]),
      '2 of 2 binaries changed; most: scc linux/amd64 grew by 104.0 KiB (+0.6 %)'
    ],
    [
      'a failure of the whole alone',
      report([unchanged()], {
        verdict: { state: 'fail', reasons: [reason('fail', 'all is lost')] }
      }),
      'all is lost'
    ],
    [
      'observing',
      report([unknownBase()], {
        provenance: { ...provenance, mode: 'observe' }
      }),
      'scc (17.10 MiB) has no baseline to compare with (observed only: the check does not fail)'
    ],
    [
      'two binaries of one name',
      report([
        grown({ verdict: warn }),
        unchanged({ mainPackage: 'github.com/other/scc' })
      ]),
      'github.com/boyter/scc grew by 104.0 KiB (+0.6 %); a word of warning'
    ]
  ])('%s', (_, given, sentence) => {
    expect(headline(given)).toBe(sentence)
  })

  it('tells what another Go adds, of several binaries the most', () => {
    const note = 'Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth'
    const quiet = unchanged({ goUpgrade: upgraded() })
    expect(headline(report([quiet]))).toBe(
      `scc has not changed (17.00 MiB); ${note}`
    )
    expect(headline(report([grown({ goUpgrade: upgraded() })]))).toBe(
      `scc grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB; ${note}`
    )
    const delta = { fileSize: -400 * KiB, contentSize: 0, gzip: null }
    const other = unchanged({
      target: 'windows/amd64',
      goUpgrade: upgraded({ delta })
    })
    expect(headline(report([quiet, other]))).toBe(
      'none of 2 binaries has changed; Go 1.25.3 → 1.26.8: -400.0 KiB, not counted as growth (scc windows/amd64)'
    )
    const why = 'no measurement of the base by Go 1.25.3 is stored'
    const unknown = upgraded({ delta: null, why, run: '' })
    expect(headline(report([unchanged({ goUpgrade: unknown })]))).toBe(
      `scc has not changed (17.00 MiB); what Go 1.25.3 → 1.26.8 adds is unknown: ${why}`
    )
  })

  it('does not call a base missing of which something could not be judged', () => {
    const why =
      'what Go 1.25.3 → 1.26.8 adds was not judged: no measurement of the base by Go 1.25.3 is stored'
    const verdict = {
      state: 'no-baseline' as const,
      reasons: [reason('no-baseline', why)]
    }
    const goUpgrade = upgraded({ delta: null, why: 'x' })
    const one = grown({ verdict, goUpgrade })
    expect(headline(report([one]))).toBe(
      `scc grew by 104.0 KiB (+0.6 %); ${why}`
    )
    expect(headline(report([one, { ...one, target: 'linux/arm64' }]))).toBe(
      `2 of 2 binaries could not be judged whole; first scc linux/amd64 grew by 104.0 KiB (+0.6 %); ${why}`
    )
    const missing = { ...unknownBase(), target: 'linux/arm64' }
    expect(headline(report([one, missing]))).toMatch(
      /^1 of 2 binaries have no baseline to compare with; what Go 1\.25\.3/
    )
  })

  it('tells the worst of many and how many there are', () => {
    const many = Array.from({ length: 60 }, (_, place) =>
      place < 57
        ? unchanged({ target: `linux/${place}` })
        : grown({
            target: `linux/${place}`,
            delta: { fileSize: place * KiB, contentSize: 0, gzip: null }
          })
    )
    expect(headline(report(many))).toMatch(
      /^3 of 60 binaries fail the budget; first scc linux\/59 grew by 104\.0 KiB .*, 4\.0 KiB over the limit/
    )
  })

  it('is one line of plain text whatever the names are', () => {
    const hostile = grown({
      head: side(18 * MiB, { name: 'a\u001b[31m\n::error::b\u202e' }),
      base: side(17 * MiB, { name: 'a' }),
      verdict: warn
    })
    expect(headline(report([hostile]))).toBe(
      'a[31m::error::b grew by 104.0 KiB (+0.6 %); a word of warning'
    )
  })
})
