import { describe, expect, it } from '@jest/globals'
import type { RecordedSize } from '../../../../src/core/model/history/history-schema.ts'
import {
  minBytes,
  renderMarkdown
} from '../../../../src/core/report/markdown/report.ts'
import { renderText } from '../../../../src/core/report/terminal/report.ts'
import { grown, KiB, report } from '../reports.ts'

const history = (count: number): RecordedSize[] =>
  Array.from({ length: count }, (_, place) => ({
    commit: place.toString(16).padStart(40, '0'),
    time: `2026-01-${String(place + 1).padStart(2, '0')}T03:04:05.678Z`,
    missing: place === 5 ? 1 : 0,
    fileSize: (1000 + place) * KiB,
    gzip: null
  }))

const line =
  '▁▁▁▁▁·▁▁▁▁█ 1000.0 KiB → 17.10 MiB (+1,651.2 %), 10 measurements since 2026-01-01'
const withHistory = (count: number) =>
  report([grown({ history: history(count) })])
const plain = { colours: false, width: 100 }

describe('the sizes of a report over time', () => {
  it('are a line of the comment and of the terminal from ten points on', () => {
    const markdown = renderMarkdown(withHistory(9), { limit: 65_536 })
    expect(markdown).toContain(`\nOver time: <code>scc</code> ${line}\n`)
    expect(renderText(withHistory(9), plain)).toContain(
      `\n  over time: scc ${line}\n`
    )
    expect(renderMarkdown(withHistory(8), { limit: 65_536 })).not.toContain(
      'Over time'
    )
    expect(renderText(withHistory(8), plain)).not.toContain('over time')
  })

  it('are of the newest forty', () => {
    const markdown = renderMarkdown(withHistory(100), { limit: 65_536 })
    expect(markdown).toContain('40 measurements since')
  })

  it('go first where room is short', () => {
    const many = report(
      Array.from({ length: 20 }, () => grown({ history: history(9) }))
    )
    expect(renderMarkdown(many, { limit: minBytes })).not.toContain('Over time')
  })

  it('are of three binaries in a comment', () => {
    const many = report(
      Array.from({ length: 5 }, () => grown({ history: history(9) }))
    )
    const markdown = renderMarkdown(many, { limit: 65_536 })
    expect(markdown.match(/Over time/g)).toHaveLength(3)
  })
})
