import { describe, expect, it } from '@jest/globals'
import { formatAge } from '../../../src/core/text/age.ts'
import { renderMarkdown } from '../../../src/core/report/markdown/report.ts'
import { baseline, grown, report } from '../report/reports.ts'

describe('formatAge', () => {
  it.each([
    [0, 'less than a minute'],
    [59, 'less than a minute'],
    [60, '1 minute'],
    [3599, '59 minutes'],
    [7200, '2 hours'],
    [86_399, '23 hours'],
    [3 * 86_400 + 5, '3 days']
  ])('%d s: %s', (seconds, text) => {
    expect(formatAge(seconds)).toBe(text)
  })
})

describe('a stored baseline', () => {
  const stored = {
    ...baseline,
    source: 'artifact',
    measuredAt: '2026-11-19T03:04:05.678Z',
    ageSeconds: 3 * 86_400
  } as const

  it('is told with its age, in the last line and in the details', () => {
    const text = renderMarkdown(report([grown({ baseline: stored })]), {
      limit: 60_000
    })
    expect(text).toContain(
      'measured 3 days before by [run 123](https://github.com/octo-org/tool/actions/runs/123)'
    )
    expect(text).toMatch(
      /- Baseline: stored measurement \(artifact\) of commit 563f6a0\w*, measured 2026-11-19 \(3 days before\), first parent .*\(\[run\]\(/
    )
  })

  it('is one fact for legs that measured it at different times', () => {
    const later = { ...stored, ageSeconds: 5, measuredAt: '2026-11-22T00:00Z' }
    const binaries = [stored, later].map((one, index) =>
      grown({ baseline: one, mainPackage: `example.com/${index}` })
    )
    const text = renderMarkdown(report(binaries), { limit: 60_000 })
    expect(text.match(/- Baseline: /g)).toHaveLength(1)
  })
})
