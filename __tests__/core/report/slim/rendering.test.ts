// A Slimming as text and as Markdown.
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { slimmingSchema } from '../../../../src/core/model/slim/slimming-schema.ts'
import type { Slimming } from '../../../../src/core/model/slim/slimming.ts'
import { renderSlimMarkdown } from '../../../../src/core/report/slim/markdown.ts'
import { renderSlimText } from '../../../../src/core/report/slim/text.ts'
import { saving, slimming } from '../../slim/example.ts'

const plain = { colours: false, width: 80 }
const forms = [
  ['text', (made: Slimming) => renderSlimText(made, plain)],
  ['markdown', renderSlimMarkdown]
] as const

describe.each(forms)('a Slimming as %s', (_, render) => {
  it('has all builds, and what is possible in the headline', () => {
    const text = unescaped(render(slimming()))
    for (const part of [
      '4.00 MiB could be 2.00 MiB (-50.0 %)',
      '3.00 MiB',
      '-25.0 %',
      'CGO_ENABLED=0 go build -trimpath example.com/tool'
    ]) {
      expect(text).toContain(part)
    }
  })

  it('has of each row what it saves of which build, what it costs and the line', () => {
    const text = unescaped(render(slimming()))
    for (const part of [
      '1.0 KiB',
      '512 B',
      'your build',
      'No DWARF.',
      'go build -ldflags=-w example.com/tool',
      'the file has none'
    ]) {
      expect(text).toContain(part)
    }
  })

  it('marks what was computed, what was not measured and what adds bytes', () => {
    const savings = [
      saving({ source: 'computed', bytes: 2048, gzip: null }),
      saving({ bytes: -3, gzip: 0 }),
      saving({ source: 'not-measured', bytes: null, gzip: null })
    ]
    const text = unescaped(render(slimming({ savings })))
    expect(text).toContain('2.0 KiB (computed)')
    expect(text).toContain('adds 3 B')
    expect(text).toContain('nothing')
    expect(text).toContain('not measured')
  })

  it('keeps the order of the rows', () => {
    const savings = ['first', 'second'].map((change) => saving({ change }))
    const text = render(slimming({ savings }))
    expect(text.indexOf('first')).toBeLessThan(text.indexOf('second'))
  })

  it('says what was not run, and how to run it', () => {
    const text = unescaped(render(slimming()))
    expect(text).toMatch(/not run/i)
    expect(text).toContain('go-size-gate slim --only packing --time 12')
    expect(text).toContain('your build has -trimpath already')
  })

  it('claims nothing where no build is smaller', () => {
    const sizes = { fileSize: 2048, gzip: 1024 }
    const [program] = slimming().programs
    if (program === undefined) throw new Error('no program')
    const same = { ...program, yours: sizes, stripped: sizes, together: null }
    const text = render(slimming({ programs: [same] }))
    expect(text).toContain('2.0 KiB, and nothing that was built is smaller')
    expect(text).not.toContain('could be')
  })

  it('shows names of strangers as text alone', () => {
    const evil = '\u001B[31m<img src=x onerror=alert(1)>|@me\n::error::x'
    const [program] = slimming().programs
    if (program === undefined) throw new Error('no program')
    const text = render(
      slimming({
        tool: evil,
        goVersion: evil,
        programs: [{ ...program, name: evil, target: evil }],
        notices: [evil],
        steps: [
          { name: 'packing', state: 'not-run', reason: evil, command: evil }
        ],
        savings: [
          saving({
            program: evil,
            change: evil,
            risk: evil,
            line: evil,
            details: [{ title: evil, lines: [evil] }]
          })
        ]
      })
    )
    expect(text).not.toContain('\u001B')
    expect(text).not.toMatch(/^::error/m)
    if (render === renderSlimMarkdown) expect(text).not.toContain('<img')
  })
})

describe('a Slimming of several programs', () => {
  it('has each with its own rows', () => {
    const [program] = slimming().programs
    if (program === undefined) throw new Error('no program')
    const text = renderSlimMarkdown(
      slimming({
        programs: [program, { ...program, name: 'example.com/other' }],
        savings: [
          saving({ change: 'first' }),
          saving({ change: 'second', program: 'example.com/other' })
        ]
      })
    )
    const order = ['com/tool', 'first', 'com/other', 'second'].map((part) =>
      text.indexOf(part)
    )
    expect(order).toEqual(order.toSorted((a, b) => a - b))
  })
})

it('keeps to its schema', () => {
  expect(v.parse(slimmingSchema, slimming())).toEqual(slimming())
  expect(
    v.safeParse(slimmingSchema, slimming({ savings: [saving({ bytes: 0.5 })] }))
      .success
  ).toBe(false)
})

/** What a browser shows of Markdown's character references. */
function unescaped(text: string): string {
  return text
    .replaceAll('<!-- -->', '')
    .replaceAll('\u00A0', ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code))
    )
}
