import { describe, expect, it } from '@jest/globals'
import type { Arrival } from '../../../../src/core/model/explanation/explanation.ts'
import type { Report } from '../../../../src/core/model/report.ts'
import {
  minBytes,
  renderMarkdown
} from '../../../../src/core/report/markdown/report.ts'
import { explained, flip, main, templates } from '../explanation/explained.ts'
import { grown, KiB, provenance, report, unchanged } from '../reports.ts'

const filesUrl = 'https://github.com/boyter/scc/blob'
const link = `[<code>processor/render.go&#58;<!-- -->7</code>](${filesUrl}/${'c'.repeat(40)}/processor/render.go#L7)`
const chain =
  '(<code>scc</code> → <code>processor</code> → <code>html/template</code>)'

const render = (given: Report, limit = 60_000): string =>
  renderMarkdown(given, { limit, filesUrl })

const one = report([explained({ arrivals: [templates] })])

/** As many arrivals, of different lines. */
const many = (count: number): readonly Arrival[] =>
  Array.from({ length: count }, (_, index) => ({
    ...templates,
    packages: [`example.com/p${index}`],
    delta: (count - index) * KiB
  }))

describe('Why', () => {
  it('is a list above the table of where it went, with links to lines of the head', () => {
    expect(render(one)).toContain(
      `**Why**\n\n- <code>html/template</code> and 11 more packages (+412.0 KiB) came in by ${link} ${chain}\n\n**Where it went**`
    )
  })

  it('is absent where there is nothing to say', () => {
    for (const given of [[grown()], [explained({})], [unchanged()]]) {
      expect(render(report(given))).not.toContain('Why')
    }
  })

  it('links nothing without a commit or an address, of the base, or to an address too long', () => {
    const plain = '<code>processor/render.go&#58;<!-- -->7</code>'
    const unknown = { ...one, provenance: { ...provenance, headCommit: '' } }
    expect(render(unknown)).toContain(`came in by ${plain} (`)
    expect(renderMarkdown(one, { limit: 60_000 })).toContain(
      `came in by ${plain} (`
    )
    const went = { ...templates, change: 'removed', delta: -KiB } as const
    expect(render(report([explained({ arrivals: [went] })]))).toContain(
      `went with ${plain} of the base`
    )
  })

  it.each(['../../evil/blob/x.go', 'a//b.go', './x.go', ''])(
    'links no path that leads elsewhere: %j',
    (file) => {
      const edges = [{ from: main, to: 'x', file, line: 1 }]
      const cause = { kind: 'import', edges, chain: [] } as const
      const text = render(
        report([explained({ arrivals: [{ ...templates, cause }] })])
      )
      expect(text).toContain('came in by <code>')
      expect(text).not.toContain(filesUrl)
    }
  )

  it('escapes what strangers chose', () => {
    const hostile = {
      ...templates,
      packages: ['<img src=x>@octocat'],
      cause: {
        kind: 'import' as const,
        edges: [
          {
            from: 'a',
            to: 'b',
            file: 'a](https:/evil.example) <b>.go',
            line: 3
          }
        ],
        chain: ['a|b', '`c`\u202E']
      }
    }
    const why = render(
      report([explained({ arrivals: [hostile], notRecorded: ['<b>&'] })])
    )
    expect(why).toContain(
      '<code>&#60;img src=x&#62;&#64;<!-- -->octocat</code>'
    )
    expect(why).toContain('/a%5D%28https%3A/evil.example%29%20%3Cb%3E.go#L3)')
    expect(why).not.toMatch(/<b>|<img|\u202E|\]\(https:\/evil/)
    expect(why).toContain('<sub>Not recorded: &#60;b&#62;&#38;.</sub>')
  })

  it('opens ten and folds the others', () => {
    const text = render(report([explained({ arrivals: many(14) })]))
    const [open = '', folded = ''] = text.split(
      '<details><summary>4 more causes</summary>'
    )
    expect(open.match(/^- <code>example/gm)).toHaveLength(10)
    expect(
      folded.split('</details>')[0]?.match(/^- <code>example/gm)
    ).toHaveLength(4)
  })

  it('folds what is below a hundredth of the change', () => {
    const small = { ...templates, packages: ['small'], delta: 1000 }
    const text = render(report([explained({ arrivals: [templates, small] })]))
    const [open = '', folded] = text.split(
      '<details><summary>1 more cause</summary>'
    )
    expect(open).not.toContain('<code>small</code>')
    expect(folded).toContain('<code>small</code>')
  })

  it('bounds a giant list and giant names', () => {
    const long = many(500).map((arrival) => ({
      ...arrival,
      packages: [`${arrival.packages[0]}/${'x'.repeat(5000)}`]
    }))
    const text = render(report([explained({ arrivals: long })]))
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(60_000)
    expect(text).toMatch(/^- and \d+ more$/m)
  })

  it('says that a run of the pull request measured it, and links nothing then', () => {
    const foreign: Report = {
      ...report([explained({ arrivals: [templates], deadCode: flip })]),
      provenance: { ...provenance, mode: 'comment' }
    }
    const text = render(foreign)
    expect(text).toContain("**Why** (as measured by the pull request's run)")
    expect(text).toContain(
      "_As measured by the pull request's run:_ **This change switches"
    )
    expect(text).not.toContain(filesUrl)
  })
})

describe('a switch of dead-code elimination', () => {
  const given = report([explained({ deadCode: flip, arrivals: [templates] })])

  it('is right below the headline', () => {
    const lines = render(given).split('\n')
    expect(lines[0]).toMatch(/^### ❌ Go binary size: /)
    expect(lines[2]).toBe(
      `**This change switches dead-code elimination off**: the linker now keeps all exported methods (+812.0 KiB of methods and what they keep). It is off because of <code>text/template.(&#42;state).evalField</code> (<code>scc</code> → <code>processor</code> → <code>text/template</code>), reached by the import at ${link}.`
    )
  })

  it('stays when all else is shed, but for the verdict', () => {
    const reports = Array.from({ length: 40 }, (_, index) =>
      explained(
        { deadCode: flip, arrivals: many(30) },
        { mainPackage: `${main}/cmd/tool-${index}-${'n'.repeat(200)}` }
      )
    )
    const text = render(report(reports), minBytes)
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(minBytes)
    expect(text).toMatch(/^### ❌ /)
    expect(text).toContain('This change switches dead-code elimination off')
    expect(text).not.toContain('**Where it went**')
  })
})

describe('less room', () => {
  it('sheds folded causes before the open ones, and these before the verdict', () => {
    const given = report([explained({ arrivals: many(70) })])
    const counts = [60_000, 20_000, 14_000, 9000, minBytes].map(
      (limit) => render(given, limit).match(/^- <code>example/gm)?.length ?? 0
    )
    expect(counts).toEqual(counts.toSorted((a, b) => b - a))
    expect(counts[0]).toBe(70)
    expect(counts.at(-1)).toBeLessThan(70)
  })
})
