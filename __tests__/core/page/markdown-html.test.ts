import { describe, expect, it } from '@jest/globals'
import { markdownHtml } from '../../../src/core/page/markdown-html.ts'
import { pageMarkdown } from '../../../src/core/report/markdown/report.ts'
import {
  markdownName,
  markdownSentence
} from '../../../src/core/text/escape.ts'
import { cases } from '../../rendered/cases.ts'

const links = {
  runUrl: 'https://github.com/o/r/actions/runs/1',
  filesUrl: 'https://github.com/o/r/blob'
}

/** The text that a browser shows. */
const shown = (html: string): string =>
  html
    .replaceAll(/<\/?(?:p|code)>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim()

describe('markdownHtml', () => {
  it('makes tables, lists and folded blocks', () => {
    const html = markdownHtml(
      '### a\n\n| x | y |\n| :-- | --: |\n| 1 | 2 |\n\n<details><summary>b</summary>\n\n- c\n\n</details>'
    )
    expect(html).toContain('<h1>a</h1>')
    expect(html).toContain('<td align="right">2</td>')
    expect(html).toMatch(/<details><summary>b<\/summary>\n<ul>\n<li>c<\/li>/)
  })

  it('gives alerts a class and a title', () => {
    expect(markdownHtml('> [!IMPORTANT]\n> - look')).toMatch(
      /^<blockquote class="alert alert-important">\n<p class="alert-title">Important<\/p>\n<ul>\n<li>look<\/li>/
    )
  })

  it.each([
    '<img src=x>',
    '</code><script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '![a](https://x.example/a.png)',
    '<!-- --> <!--',
    'https://x.example www.x.example',
    '@octocat #1 :tada: `x` **b** | c',
    '\n# heading\n- [ ] task\n'
  ])('shows %j as it is', (name) => {
    const line = name.replaceAll(/\s+/g, ' ').trim()
    expect(shown(markdownHtml(markdownSentence(name)))).toBe(line)
    expect(shown(markdownHtml(markdownName(name)))).toBe(
      name.replaceAll('\n', '')
    )
  })

  it.each([
    '<img src=x>',
    '<script>1</script>',
    '<p onclick="x">a</p>',
    '<svg><a href="https://x.example">b</a></svg>',
    '<details>',
    '</p>',
    '<a href="https://x.example" onclick="y">b</a>',
    '![a](https://x.example/a.png)',
    '<constructor>',
    '<code><sub>x</code></sub>',
    '<!-- x -->',
    '# heading'
  ])('refuses %s, which no report has', (markdown) => {
    expect(() => markdownHtml(markdown)).toThrow('markup that no report has')
  })

  it('links to http and https alone', () => {
    expect(markdownHtml('[a](https://x.example/?b=1&c)')).toBe(
      '<p><a rel="noreferrer" href="https://x.example/?b=1&amp;c">a</a></p>'
    )
    expect(() => markdownHtml('[a](mailto:b)')).toThrow('markup')
    expect(() => markdownHtml('<a href="data:,">a</a>')).toThrow('markup')
  })

  it.each(cases)('takes all of the report $name', ({ report }) => {
    const { first, measured } = pageMarkdown(report, links)
    expect(markdownHtml(first)).toMatch(/^<h1>/)
    expect(() => markdownHtml(measured)).not.toThrow()
  })
})
