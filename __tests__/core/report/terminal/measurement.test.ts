import { describe, expect, it } from '@jest/globals'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import {
  measurementJson,
  measurementsJson,
  renderJson
} from '../../../../src/core/report/json.ts'
import { renderMeasurementMarkdown } from '../../../../src/core/report/markdown/measurement.ts'
import { renderMeasurementText } from '../../../../src/core/report/terminal/measurement.ts'
import { binary } from '../reports.ts'

const KiB = 1024
const plain = { colours: false, width: 80 }

function measurement(change: Partial<Measurement> = {}): Measurement {
  return {
    schemaVersion: 1,
    binary: binary({
      fileSize: 100 * KiB,
      contentSize: 96 * KiB,
      paddingSize: 4 * KiB,
      compressed: { gzip: 30 * KiB }
    }),
    build: null,
    attribution: {
      level: 'functions',
      ownedBytes: 90 * KiB,
      unattributedBytes: 10 * KiB,
      notes: ['no twin was given']
    },
    sections: [
      { name: '.text', offset: 0, fileSize: 96 * KiB, virtualSize: 96 * KiB },
      { name: '.bss', offset: 0, fileSize: 0, virtualSize: 5 * KiB },
      { name: 'padding@.text', offset: 0, fileSize: 4 * KiB, virtualSize: 0 }
    ],
    regions: [
      { name: 'code', size: 96 * KiB },
      { name: 'padding', size: 4 * KiB }
    ],
    modules: [
      { path: 'std', version: '', size: 50 * KiB },
      { path: 'example.com/m', version: 'v1.2.3', size: 50 * KiB }
    ],
    packages: Array.from({ length: 100 }, (_, place) => ({
      path: `example.com/m/p${place}`,
      module: 'example.com/m',
      kind: 'module' as const,
      size: KiB,
      regions: []
    })),
    symbols: [
      { name: 'a.B', package: 'a', region: 'code', section: '.text', size: KiB }
    ],
    ...change
  }
}

/** A program of two packages, one inlined into the other, with generic code. */
function twoViews(): Measurement {
  const row = { module: 'm', kind: 'module', regions: [] } as const
  const code = { package: 'p', region: 'code', section: '.text' } as const
  return measurement({
    packages: [
      { ...row, path: 'a', size: 60 * KiB, written: 50 * KiB },
      { ...row, path: 'b', size: 40 * KiB, written: 50 * KiB }
    ],
    symbols: [
      { ...code, name: 'p.F[go.shape.int]', size: 2 * KiB },
      { ...code, name: 'p.F[b.T]', size: KiB, instantiatedFor: 'b' }
    ]
  })
}

describe('renderMeasurementText', () => {
  it('says what it is, how large and how well known', () => {
    expect(
      renderMeasurementText(measurement(), plain).split('\n').slice(0, 9)
    ).toEqual([
      'scc: 100.0 KiB (102,400 bytes): 96.0 KiB content, 4.0 KiB padding, 30.0 KiB as gzip',
      'elf linux/amd64, go1.26.8, github.com/boyter/scc, stripped',
      'attributed by functions: all but 10.0 KiB of 100.0 KiB have an owner',
      '! no twin was given',
      '',
      'Sections',
      '                     size  of file',
      '  .text          96.0 KiB   96.0 %',
      '  padding@.text   4.0 KiB    4.0 %'
    ])
  })

  it('tells who wrote it, and whom generic code was compiled for', () => {
    const text = renderMeasurementText(twoViews(), plain)
    expect(text.slice(text.indexOf('Symbols\n')).split('\n')).toEqual([
      'Symbols',
      '                size  of file',
      '  p.F[~int]  2.0 KiB    2.0 %',
      '  p.F[b.T]   1.0 KiB    1.0 %',
      '',
      "Who wrote it (inlined code is its author's)",
      '        holds     wrote',
      '  a  60.0 KiB  50.0 KiB',
      '  b  40.0 KiB  50.0 KiB',
      '',
      'Generic code, by the package that it was compiled for',
      '                          size',
      '  unknown by its name  2.0 KiB',
      '  b                    1.0 KiB',
      ''
    ])
    const markdown = renderMeasurementMarkdown(twoViews())
    expect(markdown).toMatch(
      /<details><summary>Who wrote it<\/summary>\n\nCode that was inlined .*\n\n\| holds \| wrote \| package \|\n.*\n\| 60.0.KiB \| 50.0.KiB \| <code>a<\/code> \|\n/
    )
    expect(markdown).toMatch(
      /<summary>Generic code<\/summary>\n\n.*\n\n\| size \| compiled for \|\n.*\n\| 2.0.KiB \| unknown by its name \|\n/
    )
  })

  it('says nothing of who wrote it where the file does not', () => {
    expect(renderMeasurementText(measurement(), plain)).not.toMatch(
      /wrote|Generic/
    )
    expect(renderMeasurementMarkdown(measurement())).not.toMatch(
      /wrote|Generic/
    )
  })

  it('cuts a table and keeps its sum', () => {
    expect(renderMeasurementText(measurement(), plain)).toMatch(
      /\n {2}and 80 more +80\.0 KiB +80\.0 %\n/
    )
  })

  it('lets no control character through', () => {
    const name = 'x\u001b[2J\n\u202e'
    const text = renderMeasurementText(
      measurement({
        binary: binary({
          name,
          goVersion: name,
          mainPackage: name,
          goos: name
        }),
        modules: [{ path: name, version: name, size: 1 }],
        attribution: {
          level: 'file',
          ownedBytes: 0,
          unattributedBytes: 1,
          notes: [name]
        }
      }),
      plain
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

describe('renderMeasurementMarkdown', () => {
  it('has a table for each kind, and names that are only text', () => {
    const text = renderMeasurementMarkdown(
      measurement({
        symbols: [
          {
            name: 'a|b<img>@x',
            package: 'a',
            region: 'code',
            section: 's',
            size: 1
          }
        ]
      })
    )
    expect(text).toMatch(/^### <code>scc<\/code>: 100\.0 KiB /)
    for (const title of ['Sections', 'Modules', 'Packages', 'Symbols']) {
      expect(text).toContain(`<details><summary>${title}</summary>`)
    }
    expect(text).toContain('| and 50 more | 50.0\u00a0KiB | 50.0\u00a0% |')
    expect(text).toContain('<code>a&#124;b&#60;img&#62;&#64;<!-- -->x</code>')
    expect(text).toContain('<code>example.com/m v1.2.3</code>')
  })
})

describe('renderJson', () => {
  it('gives the value back and ends in a line end', () => {
    const text = renderJson(measurement())
    expect(JSON.parse(text)).toEqual(measurement())
    expect(text).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/)
  })
})

const many = (count: number): Measurement => ({
  ...measurement(),
  symbols: Array.from({ length: count }, (_, i) => ({
    package: 'example.com/p',
    region: 'code',
    section: '.text',
    size: 1,
    name: i === 7 ? '\n  "symbols": [##[error]\u202E' : `name.${i}`
  }))
})

/** Characters of the longest piece. */
const longest = (count: number): number =>
  Math.max(...[...measurementJson(many(count))].map(({ length }) => length))

it('measurementsJson is the text of a list, in pieces', () => {
  for (const list of [[], [many(1)], [many(0), many(5000), many(1)]]) {
    const pieces = [...measurementsJson(list)]
    expect(pieces.join('')).toBe(renderJson(list))
    expect(pieces.length).toBeGreaterThan(list.length)
  }
})

describe('measurementJson', () => {
  it.each([0, 1, 4096, 4097, 9000])(
    'is the same text in pieces, with %d symbols',
    (count) => {
      const value = many(count)
      expect([...measurementJson(value)].join('')).toBe(renderJson(value))
    }
  )

  it('has no piece that grows with the number of symbols', () => {
    expect(longest(50_000)).toBeLessThan(1.1 * longest(10_000))
  })
})
