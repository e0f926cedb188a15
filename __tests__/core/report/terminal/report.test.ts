import { describe, expect, it } from '@jest/globals'
import { stripVTControlCharacters } from 'node:util'
import { explained, flip, templates } from '../explanation/explained.ts'
import { renderText } from '../../../../src/core/report/terminal/report.ts'
import {
  grown,
  KiB,
  moduleRow,
  provenance,
  reason,
  report,
  side,
  symbolRow,
  unchanged,
  unknownBase,
  writtenRow
} from '../reports.ts'

const plain = { colours: false, width: 100 }

describe('renderText', () => {
  it('says the verdict first, then the table, then where it went', () => {
    const lines = renderText(report([grown()]), plain).split('\n')
    expect(lines.slice(0, 10)).toEqual([
      '❌ scc grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB',
      '',
      '  binary  target            base       head               change       limit',
      '  scc     linux/amd64  17.00 MiB  17.10 MiB  +104.0 KiB (+0.6 %)  +100.0 KiB  fail',
      '',
      'Where it went (scc linux/amd64; rows add up to +106,496 bytes)',
      "  updated dependencies +64.0 KiB · own code +37.0 KiB · alignment +4.0 KiB · Go's standard library -1.0 KiB",
      '  what                               change  of change  largest part',
      '  github.com/x/y v1.2.0 → v1.3.0  +61.0 KiB     57.5 %  new: y/internal/tables +58.0 KiB',
      '  this module, ./processor        +30.0 KiB     28.3 %  processor.(*Job).Run +12.0 KiB'
    ])
    expect(lines).toContain('  Reproduce: go-size-gate check --base 563f6a0')
  })

  it('says how a stopped change is let pass', () => {
    const approval = {
      label: 'size-ok',
      line: 'Binary-Size: <reason>',
      approvers: []
    }
    const text = renderText({ ...report([grown()]), approval }, plain)
    expect(text.split('\n')).toContain(
      'to let this change pass, somebody who may write to this repository gives it the label size-ok or the line "Binary-Size: <reason>" in its text'
    )
  })

  it('shows every other state', () => {
    const text = renderText(
      report(
        [
          grown(),
          unchanged({ target: 'linux/arm64' }),
          unknownBase({ target: 'plan9/386' }),
          grown({ status: 'removed', head: null, target: 'linux/386' })
        ],
        {
          notBuilt: [
            { mainPackage: 'm/js', target: 'js/wasm', reason: 'excluded' }
          ],
          budgetChange: {
            path: 'b.yml',
            accepted: true,
            baseVerdict: 'fail',
            headVerdict: 'pass'
          },
          provenance: { ...provenance, notices: ['look here'] }
        }
      ),
      plain
    )
    for (const line of [
      "! This change touches the budget b.yml. By the base's budget the verdict is fail, by the changed one pass; the changed one counts, as the base's file accepts changes.",
      '! look here',
      'no-baseline: scc plan9/386: no baseline to compare with: nothing is stored for 563f6a0',
      'not built: m/js js/wasm: excluded'
    ]) {
      expect(text.split('\n')).toContain(line)
    }
    expect(text).toMatch(
      / plan9\/386 +unknown +17\.10 MiB +unknown +no-baseline\n/
    )
    expect(text).toMatch(
      / linux\/386 +17\.00 MiB +– +gone, \+104\.0 KiB .*fail\n/
    )
  })

  it('tells a pass that is not plain', () => {
    const text = renderText(
      report([
        unchanged({
          verdict: {
            state: 'pass',
            reasons: [
              reason('pass', 'is unchanged'),
              reason('pass', 'base and head were not made alike: Go differs')
            ]
          }
        })
      ]),
      plain
    )
    expect(text).toContain(
      'note: base and head were not made alike: Go differs'
    )
    expect(text).not.toContain('is unchanged')
  })

  it('has colours only when asked', () => {
    expect(renderText(report([grown()]), plain)).not.toContain('\u001b')
    const text = renderText(report([grown()]), { ...plain, colours: true })
    expect(text).toContain('\u001b[31mfail\u001b[39m')
    expect(stripVTControlCharacters(text)).toBe(
      renderText(report([grown()]), plain)
    )
  })

  it('lets no name reach the terminal with a control character', () => {
    const name = 'x\u001b]0;owned\u0007\u001b[2J\r\n\u202e\u009b31m'
    const text = renderText(
      report(
        [
          grown({
            mainPackage: name,
            target: name,
            head: side(18 * KiB, { name, goVersion: name }),
            sections: [{ name, base: 0, head: 1, delta: 1 }],
            modules: [moduleRow(name, 104 * KiB, [name, 'v2'])],
            packages: [writtenRow(name, 104 * KiB, 0)],
            symbols: [
              {
                ...symbolRow(name, name, 2 * KiB),
                change: 'renamed',
                from: name,
                instantiatedFor: name
              }
            ],
            verdict: { state: 'fail', reasons: [reason('fail', name)] },
            baseline: {
              source: 'cache',
              commit: name,
              chosenBy: name,
              run: name
            }
          })
        ],
        {
          notBuilt: [{ mainPackage: name, target: name, reason: name }],
          provenance: {
            ...provenance,
            overrides: [name],
            notices: [name],
            reproduce: name
          }
        }
      ),
      plain
    )
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })

  it('keeps within the width where names are long', () => {
    const long = `example.com/${'very-long/'.repeat(30)}end`
    const text = renderText(
      report([
        grown({
          packages: [writtenRow(long, 104 * KiB, 0)],
          symbols: [
            {
              ...symbolRow(`${long}.Symbol`, long, 5 * KiB),
              instantiatedFor: long
            }
          ]
        })
      ]),
      { colours: false, width: 80 }
    )
    const table = text.slice(text.indexOf('Packages\n'), text.indexOf('How it'))
    expect(table).toMatch(/\nWho wrote it .*\n[^]*\nGeneric code, by /)
    for (const line of table.split('\n'))
      expect(line.length).toBeLessThanOrEqual(80)
  })

  it('marks rows that one side alone has', () => {
    const text = renderText(
      report([
        grown({
          packages: [writtenRow('a.com/new', 104 * KiB, 0)],
          symbols: [
            { ...symbolRow('a.F', 'a', 5 * KiB), base: 0, head: 5 * KiB },
            { ...symbolRow('a.G', 'a', -4 * KiB), base: 4 * KiB, head: 0 },
            symbolRow('a.H', 'a', KiB)
          ]
        })
      ]),
      plain
    )
    const symbols = text.slice(text.indexOf('Symbols\n'))
    expect(symbols).toMatch(/^ {2}new: a\.F {3}/m)
    expect(symbols).toMatch(/^ {2}gone: a\.G {2}/m)
    expect(symbols).toMatch(/^ {2}a\.H {3}/m)
  })

  it('has whole names in a file or a pipe, up to 2,000 characters', () => {
    const long = `example.com/${'very-long/'.repeat(30)}end`
    const given = report([
      grown({
        mainPackage: long,
        packages: [writtenRow(long, 104 * KiB, 0)],
        symbols: [
          { ...symbolRow(`${long}.Symbol`, long, 5 * KiB) },
          { ...symbolRow('x'.repeat(9000), long, KiB), instantiatedFor: long }
        ]
      })
    ])
    const text = renderText(given, { colours: false, width: Infinity })
    const table = text.slice(text.indexOf('Packages\n'), text.indexOf('How it'))
    expect(table).toMatch(/\nWho wrote it .*\n[^]*\nGeneric code, by /)
    expect(table).toContain(`  ${long}.Symbol `)
    expect(table.match(/…/g)).toHaveLength(1)
    const longest = Math.max(...text.split('\n').map(({ length }) => length))
    expect(longest).toBeLessThan(2100)
  })

  it('says why, a switch of dead-code elimination first', () => {
    const given = explained({
      deadCode: flip,
      arrivals: [templates],
      notRecorded: ["the base's listing\u001b[31m"]
    })
    const text = renderText(report([given]), plain)
    expect(text.split('\n\n')[1]).toMatch(
      /^This change switches dead-code elimination off: .*processor\/render\.go:7$/
    )
    expect(text).toContain(
      `Why
  html/template and 11 more packages (+412.0 KiB) came in by processor/render.go:7 (scc → processor → html/template)
  not recorded: the base's listing[31m

Where it went`
    )
    expect(renderText(report([grown()]), plain)).not.toContain('Why')
  })

  it('says ten causes and counts the others', () => {
    const arrivals = Array.from({ length: 13 }, (_, index) => ({
      ...templates,
      packages: [`p${index}`]
    }))
    const text = renderText(report([explained({ arrivals })]), plain)
    expect(text.match(/^ {2}p\d+ \(/gm)).toHaveLength(10)
    expect(text).toContain('\n  and 3 more\n')
  })
})
