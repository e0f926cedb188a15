import { describe, expect, it } from '@jest/globals'
import { annotationOf, stepOutputs } from '../../src/action/outputs.ts'
import {
  grown,
  KiB,
  MiB,
  reason,
  report,
  unchanged,
  unknownBase
} from '../core/report/reports.ts'

const places = {
  reportPath: '/tmp/report.json',
  pagePath: '/tmp/page.html',
  pageUrl: 'https://p.example',
  commentUrl: 'https://c.example'
}

describe('stepOutputs', () => {
  it('has the verdict, sizes, changes and places', () => {
    const outputs = stepOutputs(
      report([grown(), unknownBase({ target: 'linux/arm64' })]),
      places
    )
    expect(outputs).toMatchObject({
      verdict: 'fail',
      headline:
        'scc linux/amd64 grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB',
      report: '/tmp/report.json',
      'html-path': '/tmp/page.html',
      'html-url': 'https://p.example',
      'comment-url': 'https://c.example'
    })
    expect(JSON.parse(outputs['sizes']!)).toEqual({
      'scc linux/amd64': 17 * MiB + 104 * KiB,
      'scc linux/arm64': 17 * MiB + 104 * KiB
    })
    expect(JSON.parse(outputs['changes']!)).toEqual([
      {
        binary: 'scc',
        mainPackage: 'github.com/boyter/scc',
        target: 'linux/amd64',
        status: 'changed',
        verdict: 'fail',
        base: 17 * MiB,
        head: 17 * MiB + 104 * KiB,
        delta: 104 * KiB,
        gzipDelta: null
      },
      {
        binary: 'scc',
        mainPackage: 'github.com/boyter/scc',
        target: 'linux/arm64',
        status: 'added',
        verdict: 'no-baseline',
        base: null,
        head: 17 * MiB + 104 * KiB,
        delta: null,
        gzipDelta: null
      }
    ])
  })

  it('keeps every value on one line', () => {
    const name = 'a\nb\r::set-output name=x::y'
    const outputs = stepOutputs(
      report([
        grown({
          mainPackage: name,
          target: name,
          verdict: { state: 'fail', reasons: [reason('fail', name)] }
        })
      ]),
      places
    )
    for (const value of Object.values(outputs)) {
      expect(value).not.toMatch(/[\r\n]/)
    }
  })
})

describe('annotationOf', () => {
  it.each([
    ['fail', report([grown()]), true, 'error'],
    ['fail', report([grown()]), false, 'warning'],
    ['no-baseline', report([unknownBase()]), true, 'error']
  ] as const)('of a %s is one', (state, given, failing, level) => {
    expect(annotationOf(given, failing)).toMatchObject({
      level,
      title: `Go binary size: ${state}`
    })
  })

  it('of a pass is none', () => {
    expect(annotationOf(report([unchanged()]), false)).toBeNull()
  })

  it('has the headline and each other reason, within the limit', () => {
    expect(annotationOf(report([unknownBase()]), true)?.message).toBe(
      'scc (17.10 MiB) has no baseline to compare with\nno baseline to compare with: nothing is stored for 563f6a0'
    )
    const many = Array.from({ length: 60 }, (_, place) =>
      grown({
        target: `linux/${place}`,
        verdict: { state: 'fail', reasons: [reason('fail', 'x'.repeat(900))] }
      })
    )
    expect(annotationOf(report(many), true)?.message.length).toBeLessThan(4096)
  })
})
