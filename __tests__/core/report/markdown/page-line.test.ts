import { describe, expect, it } from '@jest/globals'
import {
  minBytes,
  renderMarkdown,
  type MarkdownOptions
} from '../../../../src/core/report/markdown/report.ts'
import type { Report } from '../../../../src/core/model/report.ts'
import { grown, report, unchanged } from '../reports.ts'

const url = 'https://github.com/o/r/actions/runs/1/artifacts/2#artifact=2'
const line = `[See it as a page](${url}): every byte in a map to click through, every symbol in a table.`

const render = (
  given: Report,
  page: MarkdownOptions['page'] = { url, isZip: false },
  limit = 60_000
): string => renderMarkdown(given, { limit, page })

describe('the link to the page', () => {
  it('follows the table of binaries, in a line of its own', () => {
    const text = render(report([grown()]))
    const [, after = ''] = text.split(/\n\| change .*\n(?:\|.*\n)+\n/)
    expect(after.split('\n')[0]).toBe(line)
  })

  it('follows the one line of a report without changes', () => {
    const text = render(report([unchanged()]))
    expect(text).toMatch(/^✅ \*\*Go binary size:\*\* .*\n\n\[See it/)
    expect(text.trimEnd().endsWith(line)).toBe(true)
  })

  it('says when a browser gets an archive', () => {
    expect(render(report([grown()]), { url, isZip: true })).toContain(
      `[See it as a page](${url}) (a zip archive with one HTML file): every`
    )
  })

  it.each([
    ['there is no page', null],
    ['its address is none', { url: 'javascript:alert(1)', isZip: false }]
  ])('is absent where %s', (_, page) => {
    expect(render(report([grown()]), page)).not.toContain('See it as a page')
  })

  it('brings no Markdown of its own', () => {
    const page = { url: `${url})<b>|\`@x`, isZip: false }
    expect(render(report([grown()]), page)).toContain(
      `(${url}%29%3Cb%3E%7C%60@x): every`
    )
  })

  it('stays when details are dropped', () => {
    const many = report(
      Array.from({ length: 60 }, (_, place) =>
        grown({ mainPackage: `example.com/${'long/'.repeat(30)}${place}` })
      )
    )
    const text = render(many, { url, isZip: false }, minBytes)
    expect(text).toContain('_Shortened to what fits here')
    expect(text).toContain(line)
  })
})
