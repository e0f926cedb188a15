// A diagnosis as text and as Markdown.
import { describe, expect, it } from '@jest/globals'
import * as v from 'valibot'
import { diagnosisSchema } from '../../../../src/core/model/doctor/diagnosis-schema.ts'
import { renderDoctorMarkdown } from '../../../../src/core/report/doctor/markdown.ts'
import { renderDoctorText } from '../../../../src/core/report/doctor/text.ts'
import { diagnosis, finding } from '../../doctor/example.ts'

const plain = { colours: false, width: 80 }
const forms = [
  [
    'text',
    (made: ReturnType<typeof diagnosis>) => renderDoctorText(made, plain)
  ],
  ['markdown', renderDoctorMarkdown]
] as const

describe.each(forms)('a diagnosis as %s', (_, render) => {
  it('has of each finding kind, sentence, cause, effect, evidence and remedy', () => {
    const text = render(diagnosis())
    for (const part of [
      'problem',
      'go install and go build make different programs here',
      'only the first has -trimpath=true',
      '-1,234 bytes',
      'go build: 10 bytes',
      'go env GOFLAGS'
    ]) {
      expect(unescaped(text)).toContain(part)
    }
  })

  it('says what was not run, and how to run it', () => {
    const text = unescaped(render(diagnosis()))
    expect(text).toMatch(/not run/i)
    expect(text).toContain('go-size-gate doctor --only workspaces --time 2')
  })

  it('names no check that was left out', () => {
    expect(render(diagnosis())).not.toContain('path-leaks')
  })

  it('says that nothing was found', () => {
    expect(render(diagnosis({ findings: [] }))).toMatch(/nothing found/i)
  })

  it('shows names of strangers as text alone', () => {
    const evil = '\u001B[31m<img src=x onerror=alert(1)>|@me\n::error::x'
    const made = diagnosis({
      programs: [{ name: evil, target: evil, fileSize: 1 }],
      notices: [evil],
      findings: [
        finding({
          program: evil,
          sentence: evil,
          cause: evil,
          remedy: evil,
          evidence: [{ title: evil, lines: [evil] }]
        })
      ]
    })
    const text = render(made)
    expect(text).not.toContain('\u001B')
    expect(text).not.toMatch(/^::error/m)
    if (render === renderDoctorMarkdown) expect(text).not.toContain('<img')
  })
})

/** What a browser shows of Markdown's character references. */
function unescaped(text: string): string {
  return text
    .replaceAll(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code))
    )
    .replaceAll('<!-- -->', '')
}

describe('the schema', () => {
  it('takes a diagnosis', () => {
    expect(v.parse(diagnosisSchema, diagnosis())).toEqual(diagnosis())
  })
})
