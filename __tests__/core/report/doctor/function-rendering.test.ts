// A function up close as text and as Markdown.
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import {
  functionReportSchema,
  type AssemblyListing,
  type FunctionReport
} from '../../../../src/core/model/doctor/function-schema.ts'
import { renderFunctionMarkdown } from '../../../../src/core/report/doctor/function-markdown.ts'
import { renderFunctionText } from '../../../../src/core/report/doctor/function-text.ts'

const plain = { colours: false, width: 80 }
const forms = [
  ['text', (made: FunctionReport) => renderFunctionText(made, plain)],
  ['markdown', renderFunctionMarkdown]
] as const

const listing: AssemblyListing = {
  function: 'main.sum',
  inlining: true,
  flags: '-S',
  base: null,
  head: { size: 1400, lines: ['0x0000  a.go:1  RET'], more: 0 },
  difference: null
}

const alone: FunctionReport = {
  schemaVersion: 1,
  tool: 'go-size-gate 0.0.0',
  goVersion: 'go1.26.8',
  symbol: 'main.sum',
  base: null,
  programs: [
    {
      name: 'example.com/tool',
      target: 'linux/amd64',
      functions: [
        {
          name: 'main.sum',
          package: 'example.com/tool',
          file: 'example.com/tool/main.go',
          base: null,
          head: { size: 1400, own: 1300 },
          parts: [
            {
              callee: 'strings.Cut',
              package: 'strings',
              base: 0,
              head: 100,
              calls: 2
            }
          ]
        }
      ]
    }
  ],
  listings: [listing],
  notices: []
}

const [program] = alone.programs
const [sum] = program?.functions ?? []
if (program === undefined || sum === undefined) throw new Error('no function')

const compared: FunctionReport = {
  ...alone,
  base: { revision: 'main', commit: 'a'.repeat(40) },
  programs: [
    {
      ...program,
      functions: [
        {
          ...sum,
          base: { size: 900, own: 900 }
        }
      ]
    }
  ],
  listings: [
    {
      ...listing,
      base: { size: 900, lines: ['0x0000  a.go:1  NOP'], more: 0 },
      difference: ['- NOP', '+ RET']
    }
  ]
}

const cells = (text: string): readonly string[] =>
  text.split('\n').map((line) =>
    line
      .replaceAll(/<\/?code>/g, '')
      .replaceAll('|', ' ')
      .trim()
      .split(/\s+/)
      .join(' ')
  )

describe.each(forms)('a function as %s', (_, render) => {
  it('has its own bytes, what was inlined, and their sum', () => {
    const rows = cells(render(alone))
    expect(rows).toContain('1,300 its own code')
    expect(rows).toContain('100 2 strings.Cut')
    expect(rows).toContain('1,400 in all')
    expect(render(alone)).toContain('0x0000  a.go:1  RET')
    expect(render(alone)).not.toMatch(/change|base/)
  })

  it('has both sides, and what differs', () => {
    const rows = cells(render(compared))
    expect(rows).toContain('900 1,300 +400 bytes its own code')
    expect(rows).toContain('0 100 +100 bytes 2 strings.Cut')
    expect(rows).toContain('900 1,400 +500 bytes in all')
    expect(rows).toContain('- NOP')
    expect(rows).toContain('+ RET')
    expect(render(compared)).toContain('aaaaaaa')
    expect(render(compared)).not.toContain('0x0000')
  })

  it('names the program of a listing where several have the name', () => {
    const named = { ...listing, program: 'example.com/tool' }
    expect(render({ ...alone, listings: [listing, named] })).toMatch(
      /main\.sum.* with inlining[^]*main\.sum.* of .*example\.com\/tool.* with inlining/
    )
  })

  it.each([
    [{ difference: [] }, 'the same instructions on both sides'],
    [{ difference: null }, 'too long to be compared'],
    [{ head: null, difference: null, why: 'it went' }, 'in the head it went'],
    [{ base: null, head: null, why: 'it is assembly' }, 'it is assembly']
  ])('says what there is to say of listings: %j', (change, text) => {
    const [one] = compared.listings
    const made = { ...compared, listings: [{ ...listing, ...one, ...change }] }
    expect(render(made)).toContain(text)
  })

  it('says what is not known, and what was left out', () => {
    const lines = Array.from({ length: 500 }, (__, i) => `LINE${i}`)
    const text = render({
      ...alone,
      programs: [
        { ...program, functions: [{ ...sum, parts: [], unknown: 'no tables' }] }
      ],
      listings: [{ ...listing, head: { size: 1, lines, more: 70 } }],
      notices: ['the base was built with go1.25.0']
    })
    expect(text).toContain('no tables')
    expect(text).not.toContain('its own code')
    expect(text).toContain('170 more lines')
    expect(text).not.toContain('LINE400')
    expect(text).toContain('go1.25.0')
  })

  it('shows names of strangers as text alone', () => {
    const evil = '\u001B[31m<img src=x onerror=alert(1)>|@me\n::error::x ``` '
    const text = render({
      ...compared,
      symbol: evil,
      goVersion: evil,
      base: { revision: evil, commit: evil },
      programs: [
        {
          name: evil,
          target: evil,
          functions: [
            {
              ...sum,
              name: evil,
              file: evil,
              parts: sum.parts.map((part) => ({ ...part, callee: evil }))
            }
          ]
        }
      ],
      listings: [
        {
          ...listing,
          function: evil,
          program: evil,
          head: { size: 1, lines: [evil], more: 0 }
        }
      ],
      notices: [evil]
    })
    expect(text).not.toContain('\u001B')
    expect(text).not.toMatch(/^::error/m)
    // Within a block of code it is text, and its fence is a longer one.
    const outside = text.replaceAll(/^(`{4,})\n[^]*?^\1$/gm, '')
    expect(outside).not.toMatch(
      render === renderFunctionMarkdown ? /<img/ : /\n<img/
    )
  })

  it('fits the schema', () => {
    expect(v.parse(functionReportSchema, compared)).toEqual(compared)
  })
})
