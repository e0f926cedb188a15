import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import type { PageData } from '../../../src/core/page/page-data.ts'
import {
  renderPage,
  type PageContent
} from '../../../src/core/page/page-file.ts'
import {
  historyPage,
  measurementPage,
  reportPage
} from '../../../src/core/page/report-page.ts'
import { UserError } from '../../../src/core/user-error.ts'
import { withoutCommands } from '../../../src/core/text/plain-text.ts'
import { example, symbol } from '../compare/example.ts'
import { grown, report } from '../report/reports.ts'
import { historyFile } from '../../../src/core/page/history/history-file.ts'
import { dataIn, noLinks, parts, reportOf } from './pages.ts'

const tool = 'example.com/tool'

const data: PageData = {
  schemaVersion: 1,
  kind: 'change',
  title: 'tool grew',
  runUrl: '',
  binaries: [],
  histories: []
}

const rendered = (change: Partial<PageContent> = {}): string =>
  renderPage({
    data,
    headHtml: '<h1>tool</h1>',
    measuredHtml: '',
    still: '',
    parts,
    ...change
  })

/** What an element holds. */
const contentOf = (html: string, element: 'script' | 'style'): string =>
  new RegExp(`<${element}>(.*?)</${element}>`, 's').exec(html)?.[1] ?? ''

const policyOf = (html: string): string =>
  /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? ''

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`

describe('renderPage', () => {
  it('allows its own script and style by their hashes, and nothing else', () => {
    const html = rendered({
      parts: {
        ...parts,
        script: 'let a = 1\r\nlet b\r',
        style: 'body{}\r\n'
      }
    })
    expect(policyOf(html).split('; ')).toEqual([
      "default-src 'none'",
      `script-src ${hashOf(contentOf(html, 'script'))}`,
      `style-src ${hashOf(contentOf(html, 'style'))}`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'"
    ])
    expect(contentOf(html, 'script')).toBe('let a = 1\nlet b\n')
  })

  it('names no other file, and sends no address of its own along', () => {
    const html = rendered()
    expect(html.match(/\b(?:src|href)="[^"]*"/g)).toEqual(['href="data:,"'])
    expect(html).toContain('<meta name="referrer" content="no-referrer">')
  })

  it('holds the data as it was', () => {
    const title = '</script><script>alert(1)</script> \u2028 ñ'
    const html = rendered({ data: { ...data, title } })
    expect(dataIn(html)).toEqual({ ...data, title })
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(html).toContain(
      '<title>&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
    )
  })

  it('refuses more data than a browser can hold', () => {
    const runUrl = 'x'.repeat(128 * 1024 * 1024)
    expect(() => rendered({ data: { ...data, runUrl } })).toThrow(UserError)
  })

  it('has no line that a runner would take for a command', () => {
    const headHtml = '<p>x\n::error::y\n  ::warning::z ##[error]w</p>'
    const html = rendered({ headHtml, measuredHtml: headHtml, still: headHtml })
    expect(withoutCommands(html)).toBe(html)
    expect(html).toContain('<p>x\n&#58;:error::y\n  &#58;:warning::z #&#35;[e')
  })

  it.each([
    ['</script>', 'script'],
    ['<!--', 'script'],
    ['</STYLE >', 'style'],
    ['a {}\n::error::x', 'style']
  ] as const)('refuses %j in its %s', (text, part) => {
    expect(() => rendered({ parts: { ...parts, [part]: text } })).toThrow(
      'has text that ends its element'
    )
  })
})

describe('reportPage', () => {
  it('has headline, verdict, table and “where it went” above the map, and how it was measured below', () => {
    const html = reportPage(report([grown()]), [], noLinks, parts)
    const [header = '', rest = ''] = html.split('</header>')
    expect(header).toMatch(/<h1>.*<code>scc<\/code> grew by 104\.0 KiB/)
    expect(header).toContain('<strong>Where it went</strong>')
    expect(header).not.toContain('How it was measured')
    expect(rest).toContain('<main id="app">\n<figure><svg ')
    expect(rest).toMatch(
      /<section id="measured">\n<details><summary>How it was measured/
    )
    expect(dataIn(html)).toMatchObject({ kind: 'change', runUrl: '' })
    expect(dataIn(html).binaries).toHaveLength(1)
  })

  it('keeps names of strangers text in the words, the map and the title', () => {
    const name = '"><img src=x onerror=alert(1)>`</code>[x](javascript:1)'
    const side = (size: number) =>
      example({
        packages: { [tool]: 1000, [`example.com/${name}`]: size },
        symbols: [symbol(`example.com/x.${name}`, 10, { package: tool })],
        binary: { name, mainPackage: `example.com/${name}` }
      })
    const [base, head] = [side(100_000), side(200_000)]
    const html = reportPage(reportOf(base, head), [base, head], noLinks, parts)
    expect(html).not.toMatch(/<img|javascript:1\)?"/)
    expect(html).toContain('&quot;&gt;&lt;img src=x onerror=alert(1)&gt;')
    expect(html.match(/<script/g)).toHaveLength(2)
    expect(withoutCommands(html)).toBe(html)
  })

  it('links to the run and to nothing that isn’t http', () => {
    const runUrl = 'https://github.com/o/r/actions/runs/1'
    const html = reportPage(
      report([grown()]),
      [],
      { runUrl, filesUrl: '' },
      parts
    )
    expect(dataIn(html).runUrl).toBe(runUrl)
    expect(html).toContain(`<a rel="noreferrer" href="${runUrl}">this run</a>`)
  })

  it('shows a report without binaries', () => {
    const html = reportPage(report([]), [], noLinks, parts)
    expect(dataIn(html).binaries).toEqual([])
    expect(html).toContain('<main id="app">\n\n</main>')
  })
})

describe('measurementPage', () => {
  it('has the sizes of each binary, the tables that they are made of, and a map', () => {
    const one = example({ symbols: [symbol(`${tool}.F`, 10)] })
    const html = measurementPage([one], parts)
    expect(dataIn(html)).toMatchObject({
      kind: 'measurement',
      title: 'tool: 1000 B (1,000 bytes): 1000 B content, 0 B padding'
    })
    expect(html).toContain('<h1><code>tool</code>: 1000 B')
    expect(html).toContain('<details><summary>Packages</summary>')
    expect(html).toContain('<svg ')
    expect(html).toContain(
      '<strong>How <code>tool</code> was measured</strong>'
    )
    expect(dataIn(measurementPage([one, one], parts)).title).toBe(
      '2 Go binaries'
    )
  })
})

describe('historyPage', () => {
  it('has the title, what is missing, the chart and the data', () => {
    const words = { title: 'sizes <of> tool', notices: ['v1 has <none>'] }
    const html = historyPage([], words, '<svg></svg>', parts)
    expect(html).toContain(
      '<h1>sizes &lt;of&gt; tool</h1><ul><li>v1 has &lt;none&gt;</li></ul>'
    )
    expect(html).toContain('<figure><svg></svg></figure>')
    expect(dataIn(html)).toMatchObject({ kind: 'history', histories: [] })
  })

  it('says what the history lacks', () => {
    const history = {
      schemaVersion: 1,
      source: { kind: 'releases', name: 'o/r' },
      binaries: [],
      notices: ['v2 has no\u202E binary']
    } as const
    expect(historyFile(history, parts)).toContain('<li>v2 has no binary</li>')
  })

  it('has no link but to a web page, and no name that steers anything', () => {
    const point = {
      label: 'v1\u202E.0',
      commit: '',
      time: '',
      fileSize: 1,
      gzip: null,
      missing: 0,
      step: [{ module: 'a\u0000b', base: 0, head: 1 }]
    }
    const urls = ['javascript:alert(1)//https://x', 'https://x.example/v1']
    const html = historyPage(
      [
        {
          name: 'to\u2066ol',
          mainPackage: '',
          target: '',
          points: urls.map((url) => ({ ...point, url }))
        }
      ],
      { title: 'sizes', notices: [] },
      '',
      parts
    )
    const [history] = dataIn(html).histories
    expect(history?.name).toBe('tool')
    expect(history?.points.map(({ url }) => url)).toEqual(['', urls[1]])
    expect(history?.points[0]).toMatchObject({
      label: 'v1.0',
      step: [{ module: 'ab' }]
    })
  })
})
