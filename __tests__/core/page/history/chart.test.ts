import { describe, expect, it } from '@jest/globals'
import {
  historyChart,
  historyFigure
} from '../../../../src/core/page/history/chart.ts'
import { sizeScale } from '../../../../src/core/page/history/scale.ts'
import { renderHistoryMarkdown } from '../../../../src/core/report/markdown/history.ts'
import { renderHistoryText } from '../../../../src/core/report/terminal/history.ts'
import type {
  BinaryHistory,
  History
} from '../../../../src/core/model/history/history-schema.ts'

const binary = (
  points: readonly Partial<BinaryHistory['points'][number]>[],
  more: Partial<BinaryHistory> = {}
): BinaryHistory => ({
  name: 'tool',
  mainPackage: 'example.com/tool',
  target: 'linux/amd64',
  points: points.map((point, place) => ({
    label: `v${place + 1}`,
    commit: '',
    url: '',
    time: '2026-01-02T03:04:05Z',
    missing: 0,
    fileSize: 1000,
    gzip: null,
    step: null,
    ...point
  })),
  ...more
})

const hostile = '<img src=x onerror=alert(1)>"\'&\u001b[31m\u202e::error::x'
const evil: History = {
  schemaVersion: 1,
  source: { kind: 'files', name: hostile },
  binaries: [
    binary([{ label: hostile }, { label: hostile, missing: 3 }], {
      name: hostile,
      mainPackage: hostile,
      target: hostile
    })
  ],
  notices: [hostile]
}

describe('the chart', () => {
  it('says each size to the byte', () => {
    const svg = historyChart({
      binaries: [
        binary([{}, { fileSize: 1536 }, { fileSize: 1536, missing: null }])
      ]
    })
    expect(
      [...svg.matchAll(/<title>([^<]*)/g)].map(([, text]) => text)
    ).toEqual([
      'v1, 2026-01-02: 1,000 bytes',
      'v2, 2026-01-02: 1,536 bytes, +536 bytes (+53.6 %) since v1',
      'v3, 2026-01-02: 1,536 bytes, as v2; others may lie in between'
    ])
    expect(svg).toContain(
      'tool, linux/amd64: from 1,000 bytes (v1) to 1,536 bytes (v3) in 3 points.'
    )
  })

  it('draws the largest size above the smallest, from left to right', () => {
    const svg = historyChart({
      binaries: [binary([{ fileSize: 1024 }, { fileSize: 5000 }])]
    })
    const circles = [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)]
    const [first, last] = circles.map(([, x, y]) => [Number(x), Number(y)])
    expect(first?.[0]).toBeLessThan(last?.[0] ?? 0)
    expect(first?.[1]).toBeGreaterThan(last?.[1] ?? 0)
  })

  it('is drawn of one point, of none, and of more binaries than fit', () => {
    expect(historyChart({ binaries: [binary([{}])] })).toContain('<circle')
    expect(historyChart({ binaries: [] })).toContain('Nothing was measured.')
    const many = Array.from({ length: 10 }, () => binary([{}, {}]))
    const svg = historyChart({ binaries: many })
    expect(svg.match(/<g /g)).toHaveLength(8)
    expect(svg).toContain('and 2 more')
  })

  it('has dark colours of its own, which a page brings instead', () => {
    const whole = { binaries: [binary([{}, {}])] }
    expect(historyChart(whole)).toContain('prefers-color-scheme:dark')
    expect(historyFigure(whole).markup).not.toContain('<style')
    expect(historyFigure(whole).markup).not.toContain(' style=')
  })
})

describe('names of strangers', () => {
  it('are text in the chart', () => {
    const svg = historyChart(evil)
    expect(svg).not.toContain('<img')
    expect(svg).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u)
    expect(svg).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;&#39;&amp;')
  })

  it('are text in Markdown and in a terminal', () => {
    const markdown = renderHistoryMarkdown(evil)
    expect(markdown).not.toContain('<img')
    const text = renderHistoryText(evil, { colours: false, width: 100 })
    expect(text).not.toMatch(/\p{Cf}|\p{Cc}(?<!\n)/u)
    expect(text).toContain('· 3 without a measurement in between')
  })
})

describe('sizeScale', () => {
  it.each([
    [
      [5, 5],
      ['5 B', '6 B']
    ],
    [
      [0, 100],
      ['0 B', '20 B', '40 B', '60 B', '80 B', '100 B']
    ],
    [
      [1024 * 10, 1024 * 35],
      ['10.0 KiB', '15.0 KiB', '20.0 KiB', '25.0 KiB', '30.0 KiB', '35.0 KiB']
    ],
    [
      [9_101_312, 11_083_776],
      [
        '8.50 MiB',
        '9.00 MiB',
        '9.50 MiB',
        '10.00 MiB',
        '10.50 MiB',
        '11.00 MiB'
      ]
    ],
    [
      [10_485_761, 10_485_770],
      [
        '10,485,760 B',
        '10,485,762 B',
        '10,485,764 B',
        '10,485,766 B',
        '10,485,768 B',
        '10,485,770 B'
      ]
    ]
  ])('has few round sizes around %j', (sizes, texts) => {
    const scale = sizeScale(sizes)
    expect(scale.ticks.map(({ text }) => text)).toEqual(texts)
    expect(scale.least).toBeLessThanOrEqual(Math.min(...sizes))
    expect(scale.most).toBeGreaterThanOrEqual(Math.max(...sizes))
    expect(scale.ticks[0]?.size).toBe(scale.least)
    expect(scale.ticks.at(-1)?.size).toBe(scale.most)
  })

  it('has a scale of the largest numbers, too', () => {
    const { ticks } = sizeScale([0, Number.MAX_SAFE_INTEGER])
    expect(ticks.length).toBeLessThan(12)
  })
})
