// The still map as an SVG document: numbers, areas, themes, and names that stay text.
import { describe, expect, it } from '@jest/globals'
import {
  stillDocument,
  stillFigure
} from '../../../../src/core/page/still/still-picture.ts'
import { pageBinary, pageData, type Row } from './page-binary.ts'

const rows: readonly Row[] = [
  ['example.com/a', 'example.com/a', 100_000, 120_000],
  ['example.com/a', 'example.com/a/new', 0, 400_000],
  ['std', 'fmt', 300_000, 300_000],
  ['std', 'net/http', 90_000, 0],
  ['(padding)', '(padding)', 16, 32]
]

/** Texts between tags of one name. */
const texts = (svg: string, tag: string): string[] =>
  [...svg.matchAll(new RegExp(`<${tag}[^>]*>([^<]*)</${tag}>`, 'g'))].map(
    ([, text = '']) => text
  )

/** x, y, width and height of the filled rectangles whose tooltip begins so. */
function box(svg: string, name: string): number[] {
  const [, attributes = ''] =
    new RegExp(`<title>${name}:[^<]*</title><rect ([^>]*)>`).exec(svg) ?? []
  return ['x', 'y', 'width', 'height'].map((key) =>
    Number(new RegExp(`\\b${key}="(\\d+)"`).exec(attributes)?.[1])
  )
}

function area(svg: string, name: string): number {
  const [, , width = 0, height = 0] = box(svg, name)
  return width * height
}

const heightOf = (svg: string): number =>
  Number(/ height="(\d+)"/.exec(svg)?.[1])

describe('stillDocument', () => {
  const svg = stillDocument(pageData([pageBinary(rows)]))

  it('states the exact numbers of the file and of each part', () => {
    expect(svg).toContain('490,016 → 820,032 bytes, +330,016 bytes (+67.3 %)')
    expect(texts(svg, 'title')).toEqual(
      expect.arrayContaining([
        'Map of agent, linux/amd64',
        'example.com/a/new: new: 400,000 bytes',
        'net/http: gone: 90,000 bytes',
        'fmt: 300,000 bytes, unchanged',
        'example.com/a: 100,000 → 520,000 bytes, +420,000 bytes (+420.0 %)'
      ])
    )
  })

  it('labels parts with their sign and exact change', () => {
    expect(texts(svg, 'text')).toEqual(
      expect.arrayContaining(['+400,000 B', '-90,000 B', '+20,000 B'])
    )
  })

  it('describes the largest changes for those who do not see it', () => {
    expect(texts(svg, 'desc')[0]).toMatch(
      /^agent, linux\/amd64: 490,016 → .* Largest changes: example\.com\/a: .*; std: .*; \(padding\): /
    )
  })

  it('draws areas in proportion to the head, and to the base of what is gone', () => {
    expect(area(svg, 'example.com/a/new') / area(svg, 'fmt')).toBeCloseTo(
      4 / 3,
      1
    )
    expect(area(svg, 'fmt') / area(svg, 'net/http')).toBeCloseTo(10 / 3, 0)
  })

  it('hatches what is new or gone, and nothing else', () => {
    expect([...svg.matchAll(/fill="url\(#still-hatch\)"/g)]).toHaveLength(
      // One of each in the map, and in the legend.
      4
    )
  })

  it('is dark where the system is', () => {
    expect(svg).toMatch(
      /<style>@media \(prefers-color-scheme:dark\)\{\.still \.paper\{fill:#0d1117\}/
    )
  })

  it('names a major version by what it is of where there is little room', () => {
    const filler = Array.from({ length: 60 }, (_, i): Row => [
      `example.com/m${i}`,
      `example.com/m${i}`,
      50,
      50
    ])
    const module: Row = [
      'example.com/toolkitname1/v2',
      'example.com/toolkitname1/v2',
      50,
      50
    ]
    const labels = texts(
      stillDocument(pageData([pageBinary([module, ...filler])])),
      'text'
    )
    expect(labels).toContain('toolkitname1')
    expect(labels).not.toContain('v2')
  })

  it('keeps each label within its rectangle', () => {
    const narrow = stillDocument(
      pageData([
        pageBinary([
          ['std', 'a-package-with-a-very-long-name-indeed', 50, 60],
          ...Array.from({ length: 90 }, (_, i): Row => [
            'std',
            `another-long-name-of-package-${i}`,
            50,
            50
          ])
        ])
      ])
    )
    for (const [, x, width, label] of narrow.matchAll(
      /<g><title>[^<]*<\/title><rect x="(\d+)" y="\d+" width="(\d+)"[^>]*><\/rect>(?:<rect [^>]*><\/rect>)?<text x="\d+"[^>]*>([^<]*)</g
    )) {
      expect([label, Number(width) - 8 >= (label ?? '').length * 6]).toEqual([
        label,
        true
      ])
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(960)
    }
  })
})

describe('a picture of several', () => {
  it('shows the first four, and says how many more there are', () => {
    const six = Array.from({ length: 6 }, (_, i) =>
      pageBinary(rows, { name: `tool${i}` })
    )
    const svg = stillDocument(pageData(six))
    const named = texts(svg, 'text').filter((text) => text.startsWith('tool'))
    expect(named).toEqual(
      [0, 1, 2, 3].map((index) => `tool${index}, linux/amd64`)
    )
    expect(texts(svg, 'text')).toContain('and 2 more')
    const one = stillDocument(pageData(six.slice(0, 1)))
    expect(heightOf(svg)).toBeGreaterThan(3.5 * heightOf(one))
  })

  it('is a picture too where there is nothing', () => {
    expect(stillDocument(pageData([]))).toMatch(/^<svg .*<\/svg>$/)
  })
})

describe('a measurement', () => {
  it('has the colours of kinds, and no changes', () => {
    const binary = pageBinary(
      rows.filter(([, , , head]) => head > 0),
      { base: null, status: 'added' }
    )
    const svg = stillDocument(pageData([binary], 'measurement'))
    expect(svg).not.toMatch(/class="tone-(?:grew|shrank)|url\(#/)
    expect(svg).toContain('>820,032 bytes<')
    expect(svg).toContain('standard library')
  })
})

describe('sides that are missing', () => {
  it.each([
    ['added', 2, 'new: 50 bytes'],
    ['removed', 3, 'gone: 50 bytes']
  ] as const)('says that a binary was %s', (status, _, words) => {
    const row: Row =
      status === 'added' ? ['std', 'fmt', 0, 50] : ['std', 'fmt', 50, 0]
    const whole = pageBinary([row], { status })
    const binary = {
      ...whole,
      base: status === 'added' ? null : whole.base,
      head: status === 'removed' ? null : whole.head
    }
    expect(texts(stillDocument(pageData([binary])), 'text')).toContain(words)
  })
})

describe('names of strangers', () => {
  const name = `</title><script>alert(1)</script>"'&\u202e\u0000\uffff]]>`
  const binary = pageBinary([[name, `${name}/p`, 1, 900_000]], { name })

  it.each(['document', 'figure'])('stay text in a %s', (kind) => {
    const data = pageData([binary])
    const svg =
      kind === 'document' ? stillDocument(data) : stillFigure(data).markup
    for (const part of [
      '<script',
      '</title><s',
      '\u202e',
      '\u0000',
      '\uffff'
    ]) {
      expect(svg).not.toContain(part)
    }
    expect(svg).toContain('&lt;script&gt;alert(1)')
  })

  it('of any length make no large file', () => {
    const long = 'x'.repeat(10_000)
    const many = Array.from({ length: 300 }, (_, index): Row => [
      'std',
      `${long}${index}`,
      10,
      20
    ])
    expect(
      stillDocument(pageData([pageBinary(many, { name: long })])).length
    ).toBeLessThan(100_000)
  })
})

describe('stillFigure', () => {
  it('needs no style of its own, which the policy of the page would refuse', () => {
    const figure = stillFigure(pageData([pageBinary(rows)])).markup
    expect(figure).not.toMatch(/<style|\sstyle=/)
    expect(figure).toContain('fill="#ee9a45"')
    expect(figure).toContain('class="still"')
    // It takes the width that there is.
    expect(figure).not.toMatch(/^<svg[^>]* (?:width|height)="\d+"/)
  })
})
