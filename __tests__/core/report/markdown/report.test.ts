import { describe, expect, it } from '@jest/globals'
import {
  renderMarkdown,
  minBytes
} from '../../../../src/core/report/markdown/report.ts'
import { errorReport } from '../../../../src/gate/judge/make-report.ts'
import type {
  BinaryReport,
  Provenance,
  Report
} from '../../../../src/core/model/report.ts'
import {
  grown,
  KiB,
  MiB,
  moduleRow,
  packageRow,
  provenance,
  reason,
  report,
  side,
  symbolRow,
  unchanged,
  unknownBase,
  upgraded,
  writtenRow
} from '../reports.ts'

const limit = 60_000
const pass = { state: 'pass', reasons: [] } as const

/** A program of another name. */
const otherProgram = (change: Partial<BinaryReport>) =>
  grown({
    mainPackage: 'm/other',
    head: side(18 * MiB, { name: 'other' }),
    ...change
  })

/** Over the largest size allowed. */
const tooLarge = (target: string) =>
  grown({
    target,
    verdict: {
      state: 'fail',
      reasons: [
        reason('fail', 'is 18.0 MiB, 1.0 MiB over the maximum', {
          rule: 'fail.max-size',
          limit: 17 * MiB
        })
      ]
    }
  })

/** A change that all went to one module. */
const movedIn = (target: string, path: string, delta: number) =>
  grown({
    target,
    verdict: pass,
    modules: [moduleRow(path, delta)],
    packages: [],
    delta: { fileSize: delta, contentSize: delta, gzip: null }
  })

function render(given: Report, options = {}): string {
  return renderMarkdown(given, { limit, ...options })
}

/** Body rows of the table under `title`, as cells. */
function rowsUnder(markdown: string, title: string): string[][] {
  const lines = markdown.slice(markdown.indexOf(title)).split('\n')
  const start = lines.findIndex((line) => /^\| :?-/.test(line))
  const after = lines.slice(start + 1)
  const end = after.findIndex((line) => !line.startsWith('|'))
  return after.slice(0, end).map((line) => cellsOf(line))
}

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll('\u00a0', ' '))
}

function withProvenance(change: Partial<Provenance>): string {
  const given = { ...provenance, ...change }
  return render({ ...report([grown()]), provenance: given })
}

describe('renderMarkdown', () => {
  it('puts the verdict first, beneath the marker', () => {
    const lines = render(report([grown()]), { marker: '<!-- m -->' }).split(
      '\n'
    )
    expect(lines.slice(0, 2)).toEqual([
      '<!-- m -->',
      '### ❌ Go binary size: <code>scc</code> grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB'
    ])
  })

  it('says how a stopped change is let pass, and by whom', () => {
    const approval = {
      label: 'size-ok',
      line: 'Binary-Size: <reason>',
      approvers: ['octocat']
    }
    const text = render({ ...report([grown()]), approval })
    expect(text).toContain(
      `**How to let it pass** ([the rules](https://github.com/go-size-gate/go-size-gate/blob/v1/docs/budgets.md#letting-a-change-pass))

- Label: <code>size-ok</code>
- Or a line: <code>Binary-Size: &#60;reason&#62;</code> in the pull request's text, or in the message of its last, signed commit
- Who may: whoever may write to this repository or <code>octocat</code>
`
    )
    expect(render(report([grown()]))).not.toContain('How to let it pass')
  })

  it('names only the line where the budget allows no label', () => {
    const approval = { label: '', line: 'Binary-Size: <reason>', approvers: [] }
    const text = render({ ...report([grown()]), approval })
    expect(text).toContain('- Line: <code>Binary-Size: ')
    expect(text).not.toMatch(/label/i)
  })

  it('makes no mention and no markup of labels and approvers', () => {
    const approval = {
      label: '</code>@everyone',
      line: 'Binary-Size: <reason>',
      approvers: ['@team', ...Array.from({ length: 9 }, () => 'x'.repeat(500))]
    }
    const text = render({ ...report([grown()]), approval })
    expect(text).not.toMatch(/@everyone|@team/)
    expect(text).toContain('one of 5 more approvers')
    expect(text).not.toContain('x'.repeat(41))
  })

  it('links the run and the documentation beneath a report with a run', () => {
    const runUrl = 'https://github.com/o/r/actions/runs/1'
    const text = render(report([grown()]), { runUrl })
    expect(text).toContain(`[this run](${runUrl})`)
    expect(text).toContain('[documentation](https://github.com/')
    expect(render(report([grown()]))).not.toContain('[documentation]')
  })

  it('has a row per target: verdict and change, then the limit, then the name, worst first', () => {
    const text = render(
      report([
        unchanged({ target: 'linux/arm64' }),
        grown({ verdict: pass, target: 'windows/amd64' }),
        unknownBase({ target: 'plan9/386' }),
        grown()
      ])
    )
    expect(rowsUnder(text, '### ')).toEqual([
      [
        '❌ **+104.0 KiB (+0.6 %)**',
        '+100 KiB',
        '<code>scc</code> linux/amd64'
      ],
      ['❔ **unknown**', '', 'plan9/386'],
      ['✅ +104.0 KiB (+0.6 %)', '', 'windows/amd64'],
      ['✅ 0 B', '', 'linux/arm64']
    ])
    expect(rowsUnder(text, '<summary>Sizes<')).toEqual([
      ['17.00 MiB → 17.10 MiB', '<code>scc</code> linux/amd64'],
      ['unknown → 17.10 MiB', 'plan9/386'],
      ['17.00 MiB → 17.10 MiB', 'windows/amd64'],
      ['17.00 MiB → 17.00 MiB', 'linux/arm64']
    ])
  })

  it('keeps the targets of a binary together, the binary with the worst of them first', () => {
    const text = render(
      report([
        otherProgram({ target: 'linux/arm64' }),
        grown({ verdict: pass, target: 'windows/amd64' }),
        otherProgram({ verdict: pass, target: 'linux/amd64' }),
        grown({ delta: { fileSize: MiB, contentSize: MiB, gzip: null } })
      ])
    )
    expect(rowsUnder(text, '### ').map((row) => row.at(-1))).toEqual([
      '<code>scc</code> linux/amd64',
      'windows/amd64',
      '<code>other</code> linux/arm64',
      'linux/amd64'
    ])
  })

  it('names the target once where all binaries have the same', () => {
    expect(render(report([grown()]))).toContain('| binary, linux/amd64 |')
    expect(rowsUnder(render(report([grown()])), '### ')[0]?.at(-1)).toBe(
      '<code>scc</code>'
    )
  })

  it.each([
    ['max-size', 18 * MiB, '18 MiB'],
    ['min-size', 18 * MiB, 'at least 18 MiB'],
    ['max-growth-percent', 5.5 * KiB, '+5.5 KiB']
  ])('shows the limit of %s', (rule, bytes, cell) => {
    const reasons = [
      reason('fail', 'is', { rule: `fail.${rule}`, limit: bytes })
    ]
    const text = render(
      report([grown({ verdict: { state: 'fail', reasons } })])
    )
    expect(rowsUnder(text, '### ')[0]?.[1]).toBe(cell)
    const gzip = [
      reason('fail', 'is', { rule: `gzip.fail.${rule}`, limit: bytes })
    ]
    expect(
      rowsUnder(
        render(report([grown({ verdict: { state: 'fail', reasons: gzip } })])),
        '### '
      )[0]?.[1]
    ).toBe(`gzip ${cell}`)
  })

  it('shows a gzip size without a change where there is no baseline', () => {
    const text = render(
      report([
        unknownBase({
          head: side(18 * MiB, { compressed: { gzip: 5 * MiB } }),
          delta: { fileSize: 18 * MiB, contentSize: 18 * MiB, gzip: 5 * MiB }
        })
      ])
    )
    expect(rowsUnder(text, '### ')[0]?.[0]).toBe('❔ **unknown**')
    expect(rowsUnder(text, '<summary>Sizes and gzip<')[0]?.[1]).toBe('5.00 MiB')
    expect(text).not.toContain('+5.00 MiB')
  })

  it('sums up nothing that is unknown', () => {
    const many = Array.from({ length: 150 }, (_, i) =>
      unknownBase({ target: `linux/a${i}` })
    )
    const brief = renderMarkdown(report(many), { limit: minBytes })
    const [rest = ''] = /^\|.*\| and \d+ more \|$/m.exec(brief) ?? []
    expect(rest).toMatch(/^\| unknown \|/)
  })

  it('does not say of a foreign build that settings were not verified', () => {
    const text = render(
      report([grown()], {
        provenance: { ...provenance, mode: 'comment', verified: false }
      })
    )
    expect(text).toContain(
      'Enforced settings: not checked here: the pull request&#39;s own run built the binaries'
    )
    expect(text).not.toContain('not verified in every binary')
  })

  it('shows gzip where it was measured', () => {
    const text = render(
      report([
        grown({
          head: side(18 * MiB, { compressed: { gzip: 5 * MiB } }),
          delta: { fileSize: MiB, contentSize: MiB, gzip: 30 * KiB }
        })
      ])
    )
    expect(rowsUnder(text, '<summary>Sizes and gzip<')[0]?.[1]).toBe(
      '5.00 MiB (+30.0 KiB)'
    )
  })

  it('says where it went in rows that add up', () => {
    const text = render(report([grown()]))
    expect(text).toContain('rows add up to +106,496 bytes')
    expect(rowsUnder(text, '**Where it went**')).toEqual([
      [
        '+61.0 KiB',
        '<code>github.com/x/y</code> v1.2.0 → v1.3.0<br>new: <code>y/internal/tables</code> +58.0 KiB'
      ],
      [
        '+30.0 KiB',
        'this module, <code>./processor</code><br><code>processor.(&#42;Job).Run</code> +12.0 KiB'
      ],
      ['+7.0 KiB', 'this module, <code>.</code>'],
      ['+4.0 KiB', 'alignment'],
      ['+3.0 KiB', 'new: <code>github.com/new/dep</code> v0.1.0'],
      ['-1.0 KiB', "Go's standard library<br><code>fmt</code>"]
    ])
  })

  it('cuts long tables and keeps their sum', () => {
    const modules = Array.from({ length: 24 }, (_, place) =>
      moduleRow(`example.com/m${place}`, (24 - place) * KiB)
    )
    const total = modules.reduce((sum, { delta }) => sum + delta, 0)
    const text = render(
      report([
        grown({
          modules,
          packages: [],
          delta: { fileSize: total, contentSize: total, gzip: null }
        })
      ])
    )
    const rows = rowsUnder(text, '**Where it went**')
    // 15 KiB of 300 are 5 %.
    expect(rows.length).toBe(20)
    expect(rows.at(-1)).toEqual(['+15.0 KiB', 'and 5 more'])
    const sum = rows.reduce((kib, row) => kib + Number.parseFloat(row[0]!), 0)
    expect(sum).toBe(total / KiB)
  })

  it('keeps a module whole whose packages do not add up to it', () => {
    const text = render(
      report([
        grown({
          packages: [
            packageRow('github.com/boyter/scc', 'github.com/boyter/scc', 1)
          ]
        })
      ])
    )
    expect(rowsUnder(text, '**Where it went**')[1]).toEqual([
      '+37.0 KiB',
      '<code>github.com/boyter/scc</code>'
    ])
  })

  it('keeps numbers and their units on one line', () => {
    const text = render(report([grown()]))
    expect(text).toContain('| ❌\u00a0**+104.0\u00a0KiB (+0.6\u00a0%)** |')
    expect(text).toContain('| 17.00\u00a0MiB →\u00a017.10\u00a0MiB |')
    expect(text).toContain('| +61.0\u00a0KiB |')
  })

  it.each([
    ['github.com/spf13/pflag', 'pflag.(&#42;FlagSet).parse'],
    ['example.com/go-jose/v4', 'go-jose/v4.(&#42;FlagSet).parse'],
    ['yaml', 'yaml.(&#42;FlagSet).parse']
  ])(
    'names the largest symbol of the module %s, which is a package',
    (path, name) => {
      const text = render(
        report([
          grown({
            modules: [moduleRow(path, 7 * KiB)],
            packages: [packageRow(path, path, 7 * KiB)],
            symbols: [
              symbolRow(`${path}.small`, path, KiB),
              symbolRow(`${path}.(*FlagSet).parse`, path, 5 * KiB, 0)
            ]
          })
        ])
      )
      expect(rowsUnder(text, '**Where it went**')[0]).toEqual([
        '+7.0 KiB',
        `<code>${path}</code><br>new: <code>${name}</code> +5.0 KiB`
      ])
    }
  )

  it('folds away who wrote a change, and whom generic code was compiled for', () => {
    const text = render(
      report([
        grown({
          packages: [
            writtenRow('a', 104 * KiB, 4 * KiB),
            writtenRow('b', 0, 100 * KiB)
          ],
          symbols: [
            {
              ...symbolRow('a.F[go.shape.int]', 'a', 3 * KiB, 0),
              instantiatedFor: 'b'
            }
          ]
        })
      ])
    )
    const [, authors = '', generic = ''] =
      /<details><summary>Who wrote it<\/summary>(.*?)<\/details>.*<details><summary>Generic code<\/summary>(.*?)<\/details>/s.exec(
        text
      ) ?? []
    expect(rowsUnder(authors, '')).toEqual([
      ['0 B', '+100.0 KiB', '<code>b</code>'],
      ['+104.0 KiB', '+4.0 KiB', '<code>a</code>']
    ])
    expect(rowsUnder(generic, '')).toEqual([['+3.0 KiB', '<code>b</code>']])
    // What a package holds is as it was, so it is not a row of that table.
    expect(rowsUnder(text, '<summary>Packages')).toHaveLength(1)
    expect(rowsUnder(text, '<summary>Symbols')[0]?.[2]).toBe(
      'new: <code>a.F&#91;&#126;int&#93;</code>'
    )
    expect(render(report([grown()]))).not.toMatch(/Who wrote|Generic code/)
  })

  it('tells a Go upgrade', () => {
    const text = render(
      report([grown({ base: side(17 * MiB, { goVersion: 'go1.25.1' }) })])
    )
    expect(text).toContain("Go's standard library go1.25.1 → go1.26.8")
    expect(text).toContain('- Go: go1.25.1 → go1.26.8')
  })

  it('opens on sections, regions, modules, packages and symbols', () => {
    const text = render(report([grown()]))
    for (const [title, first] of [
      ['Sections', '<code>.text</code>'],
      ['Regions', 'code'],
      ['Modules', '<code>github.com/x/y</code> v1.2.0 → v1.3.0'],
      ['Packages', '<code>github.com/x/y/internal/tables</code>'],
      ['Symbols', 'new: <code>github.com/x/y/internal/tables.table</code>']
    ] as const) {
      expect(rowsUnder(text, `<summary>${title}<`)[0]?.[2]).toBe(first)
    }
    expect(text).toContain(
      'renamed: <code>main.renamed</code> (was <code>main.before</code>)'
    )
    expect(text).toContain('v1.0.0 → v1.0.1')
  })

  it('says how it was measured', () => {
    const text = render(
      report([grown()], {
        provenance: {
          ...provenance,
          relaxations: ['go-proxy: https://goproxy.example'],
          verified: false
        }
      })
    )
    for (const line of [
      `- Baseline: stored measurement (cache) of commit 563f6a0${'b'.repeat(33)}, first parent of the merge commit ([run](https://github.com/octo-org/tool/actions/runs/123))`,
      `- Head commit: ${'c'.repeat(40)}`,
      '- Go: go1.26.8',
      '- Flags: <code>-trimpath -ldflags=-s -w</code>',
      '- Overrode: <code>GOPROXY=https&#58;<!-- -->//proxy.example</code>',
      '- Relaxed on request: <code>go-proxy: https&#58;<!-- -->//goproxy.example</code>',
      '- Passed through to the build: <code>CC=gcc</code>',
      '- Modules: 12 from this machine&#39;s verified module cache, 2 fetched',
      '- Enforced settings: not verified in every binary',
      '- Attribution: by symbols, all but 100 B'
    ]) {
      expect(text.split('\n')).toContain(line)
    }
  })

  it('is not quiet where another Go adds something, and says who recorded it', () => {
    const note = 'Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth'
    const verdict = {
      state: 'pass' as const,
      reasons: [reason('pass', 'is unchanged'), reason('pass', note)]
    }
    const quiet = unchanged({ verdict, goUpgrade: upgraded() })
    const text = render(report([quiet]))
    expect(text).toMatch(/^### ✅ Go binary size: .*; Go 1\.25\.3 → 1\.26\.8: /)
    // The headline has told it.
    expect(text).not.toContain(`- ${note}`)
    expect(text.split('\n')).toContain(
      '- Go before: go1.25.3, recorded by a run of the base ([run](https://github.com/octo-org/tool/actions/runs/99))'
    )
    const other = unchanged({ target: 'windows/amd64' })
    expect(render(report([quiet, other]))).toContain(
      `- <code>scc</code> linux/amd64: ${note}`
    )
  })

  it('shows the line that reproduces it as it is to be typed, or says why there is none', () => {
    const line = `go-size-gate check --working-directory='two  spaces & "more"'`
    const shown = withProvenance({ reproduce: line })
    expect(
      /<pre><code>(.*)<\/code><\/pre>/
        .exec(shown)?.[1]
        ?.replaceAll(/&#(\d+);/g, (_, code) =>
          String.fromCodePoint(Number(code))
        )
        .replaceAll('<!-- -->', '')
    ).toBe(line)
    const none = withProvenance({
      reproduce: '',
      reproduceNote: 'it is <b>secret</b>'
    })
    expect(none).not.toContain('<pre>')
    expect(none).toContain(
      'No line makes the same bytes: it is &#60;b&#62;secret&#60;/b&#62;'
    )
  })

  it('ends in the base and the Go version', () => {
    expect(
      render(report([grown()]))
        .trimEnd()
        .split('\n')
        .at(-1)
    ).toBe(
      '<sub>Base 563f6a0 (first parent of the merge commit), measured by [run 123](https://github.com/octo-org/tool/actions/runs/123) · go1.26.8</sub>'
    )
  })

  it('tells a base that a baseline directory has', () => {
    const { baseline } = grown()
    const recorded = {
      ...baseline!,
      source: 'file',
      run: '',
      measuredAt: '2026-11-29T10:00:00.000Z',
      ageSeconds: 7200
    } as const
    const text = render(report([grown({ baseline: recorded })]))
    expect(text).toContain(
      'Base 563f6a0 (first parent of the merge commit), measured 2 hours before (baseline directory)'
    )
    expect(text).toContain('stored measurement (baseline directory)')
  })

  it.each([
    [
      'rebuild',
      '',
      'Base 563f6a0 (first parent of the merge commit), built in this run'
    ],
    [
      'cache',
      'javascript:alert(1)',
      'Base 563f6a0 (first parent of the merge commit), measured before (cache)'
    ]
  ] as const)('tells a base by %s', (source, run, line) => {
    const { baseline } = grown()
    const text = render(
      report([grown({ baseline: { ...baseline!, source, run } })])
    )
    expect(text).toContain(`<sub>${line} ·`)
    expect(text).not.toContain('javascript:')
  })

  it('puts a change of the budget and notices before the table', () => {
    const text = render(
      report([grown()], {
        budgetChange: {
          path: '.github/go-size-gate.yml',
          accepted: false,
          baseVerdict: 'fail',
          headVerdict: 'pass'
        },
        provenance: { ...provenance, notices: ['a *notice* for @octocat'] }
      })
    )
    const [, alert = ''] = text.split('\n\n')
    expect(alert.split('\n')).toEqual([
      '> [!IMPORTANT]',
      "> - This change touches the budget <code>.github/go-size-gate.yml</code>. By the base's budget the verdict is **fail**, by the changed one **pass**; the base's one counts.",
      '> - a &#42;notice&#42; for &#64;<!-- -->octocat'
    ])
  })

  it('lists every reason but one that the verdict has told', () => {
    const one = report([grown()])
    expect(render(one)).not.toContain('- ❌')
    const reasons = [
      ...grown().verdict.reasons,
      reason('warn', 'package a/b grew by 3.0 KiB')
    ]
    const two = report([grown({ verdict: { state: 'fail', reasons } })], {
      verdict: {
        state: 'fail',
        reasons: reasons.map(({ state, message }) =>
          reason(state, `scc (linux/amd64) ${message}`)
        )
      }
    })
    expect(
      render(two)
        .split('\n')
        .filter((line) => /^- [❌⚠]/u.test(line))
    ).toEqual(['- ⚠️ package a/b grew by 3.0 KiB'])
    expect(render(report([unknownBase()]))).toContain(
      '- ❔ no baseline to compare with: nothing is stored for 563f6a0'
    )
  })

  it('repeats no reason that a row gives, and gives what many share once', () => {
    const message = 'is allowed by the label "size-ok" of octocat'
    const allowed = (target: string) =>
      grown({
        target,
        verdict: {
          state: 'warn',
          reasons: [
            reason('warn', message, { rule: 'override' }),
            { ...grown().verdict.reasons[0]!, state: 'warn' }
          ]
        }
      })
    const text = render(
      report([allowed('a/a'), allowed('b/b'), allowed('c/c')])
    )
    expect(text.split('\n').filter((line) => line.startsWith('- ⚠️'))).toEqual([
      '- ⚠️ all 3: is allowed by the label &#34;size-ok&#34; of octocat'
    ])
    expect(rowsUnder(text, '### ').map((row) => row[1])).toEqual([
      '+100 KiB',
      '+100 KiB',
      '+100 KiB'
    ])
  })

  it('names the binaries of a reason that not all have, and gives what a row lacks', () => {
    const text = render(
      report([tooLarge('a/a'), tooLarge('b/b'), unchanged({ target: 'c/c' })])
    )
    expect(text).toContain(
      '- ❌ <code>scc</code> a/a, <code>scc</code> b/b: is 18.0 MiB, 1.0 MiB over the maximum'
    )
  })

  it('says where it went for each binary that changed otherwise, most changed first', () => {
    const text = render(
      report([
        movedIn('a/a', 'example.com/x', KiB),
        movedIn('b/b', 'example.com/y', 9 * KiB),
        movedIn('c/c', 'example.com/y', 5 * KiB),
        movedIn('d/d', 'example.com/z', 3 * KiB),
        movedIn('e/e', 'example.com/w', 2 * KiB)
      ])
    )
    expect(text.match(/Where it went.*/g)).toEqual([
      'Where it went** (<code>scc</code> b/b; rows add up to +9,216 bytes)',
      'Where it went** (<code>scc</code> d/d; rows add up to +3,072 bytes)',
      'Where it went** (<code>scc</code> e/e; rows add up to +2,048 bytes)',
      'Where it went: <code>scc</code> a/a +1.0 KiB</summary>'
    ])
    expect(text).toContain('Changed alike: <code>scc</code> c/c +5.0 KiB.')
  })

  it('folds rows beyond the open ones, and keeps the sum in both tables', () => {
    const modules = Array.from({ length: 50 }, (_, place) =>
      moduleRow(`example${place}.com/m`, KiB)
    )
    const total = 50 * KiB
    const text = render(
      report([
        grown({
          modules,
          packages: [],
          delta: { fileSize: total, contentSize: total, gzip: null }
        })
      ])
    )
    expect(rowsUnder(text, '**Where it went**').at(-1)).toEqual([
      '+20.0 KiB',
      'and 20 more, below'
    ])
    const folded = rowsUnder(text, '<summary>20 more rows: +20.0 KiB<')
    expect(folded).toHaveLength(19)
    expect(folded.at(-1)).toEqual(['+2.0 KiB', 'and 2 more'])
  })

  it('names the packages that did not build, begins as the build did, and links the log', () => {
    const runUrl = 'https://github.com/o/r/actions/runs/1'
    const error = errorReport('building for linux/amd64 failed: a; b', null, {
      packages: ['m/a', 'm/b', 'm/c', 'm/d'],
      target: 'linux/amd64',
      output: ['a/a.go:1:2: undefined: <x>', 'second', 'third', 'fourth']
    })
    expect(render(error, { runUrl })).toBe(
      `### ⛔ Go binary size: building <code>m/a</code>, <code>m/b</code>, <code>m/c</code> and 1 more for linux/amd64 failed

- <code>a/a.go&#58;<!-- -->1&#58;<!-- -->2: undefined: &#60;x&#62;</code>
- <code>second</code>
- <code>third</code>

[The log of the run](${runUrl}) has all of it.

<sub>[this run](${runUrl}) · [documentation](https://github.com/go-size-gate/go-size-gate/blob/v1/README.md)</sub>
`
    )
    const other = errorReport('no go.mod', null)
    expect(render(other, { runUrl })).toContain('[The log of the run](')
    expect(render(other)).toBe('### ⛔ Go binary size: no go.mod\n')
  })

  it('shows what was not built, added, removed or only known by its size', () => {
    const text = render(
      report(
        [
          grown({
            status: 'added',
            base: null,
            mainPackage: 'm/new',
            delta: { fileSize: 3 * KiB, contentSize: 0, gzip: null },
            head: side(3 * KiB, { name: 'new' })
          }),
          grown({
            status: 'removed',
            head: null,
            mainPackage: 'm/old',
            delta: { fileSize: -4 * KiB, contentSize: 0, gzip: null },
            base: side(4 * KiB, { name: 'old' })
          }),
          grown({
            mainPackage: 'm/pe',
            target: 'windows/amd64',
            head: side(5 * KiB, { name: 'pe', level: 'file' })
          })
        ],
        {
          notBuilt: [
            { mainPackage: 'm/js', target: 'js/wasm', reason: 'excluded' }
          ]
        }
      )
    )
    const rows = rowsUnder(text, '### ')
    expect(rows).toContainEqual([
      '❌ **new, +3.0 KiB**',
      '+100 KiB',
      '<code>new</code> linux/amd64'
    ])
    expect(rows).toContainEqual([
      '❌ **gone, -4.0 KiB**',
      '+100 KiB',
      '<code>old</code> linux/amd64'
    ])
    const sizes = rowsUnder(text, '<summary>Sizes<').map(([both]) => both)
    expect(sizes).toContain('– → 3.0 KiB')
    expect(sizes).toContain('4.0 KiB → –')
    expect(text).toContain('Not built: <code>m/js</code> js/wasm (excluded).')
    expect(text).toContain(
      'Gated by total size only, as nothing within is known: <code>pe</code> windows/amd64.'
    )
  })

  it('is one line when nothing changed', () => {
    expect(
      render(report([unchanged()]), { marker: '<!-- m -->' }).split('\n')
    ).toEqual([
      '<!-- m -->',
      expect.stringMatching(
        /^✅ \*\*Go binary size:\*\* <code>scc<\/code> has not changed \(17\.00 MiB\)\. <sub>Base 563f6a0 /
      ),
      ''
    ])
  })

  it.each([
    ['a notice', { provenance: { ...provenance, notices: ['x'] } }],
    [
      'something not built',
      { notBuilt: [{ mainPackage: 'm', target: 't', reason: 'r' }] }
    ]
  ])('is not quiet about %s', (_, change) => {
    expect(render(report([unchanged()], change))).toContain('### ✅')
  })

  it('folds what passed unchanged when there are many', () => {
    const many = Array.from({ length: 59 }, (_, place) =>
      unchanged({ target: `linux/${place}` })
    )
    const rows = rowsUnder(render(report([grown(), ...many])), '### ')
    expect(rows).toEqual([
      expect.arrayContaining(['❌ **+104.0 KiB (+0.6 %)**']),
      ['✅ 0 B', '', '59 unchanged']
    ])
    expect(
      rowsUnder(render(report([grown(), ...many])), '<summary>Sizes<')[1]
    ).toEqual(['1003.00 MiB → 1003.00 MiB', '59 unchanged'])
  })
})

describe('the limit', () => {
  const full = report(
    Array.from({ length: 60 }, (_, place) => heavy(`linux/${place}`))
  )

  it.each([1_048_576, 60_000, 30_000, 15_000, minBytes])(
    'of %d bytes is kept with 60 binaries that all changed',
    (bytes) => {
      const text = render(full, { limit: bytes, marker: '<!-- m -->' })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
      expect(text).toMatch(
        /^<!-- m -->\n### ❌ Go binary size: 60 of 60 binaries fail/
      )
      expect(text).toContain('<sub>Base 563f6a0')
    }
  )

  it('sheds symbols, then packages, then modules, then sections, and the table last', () => {
    const kinds = [
      '>Symbols<',
      '>Packages<',
      '>Modules<',
      '>Sections<',
      '>How it was measured<',
      '**Where it went**',
      '| change | limit |'
    ]
    const some = report(full.reports.slice(0, 20))
    const seen = Array.from({ length: 15 }, (_, step) =>
      render(some, { limit: Math.max(minBytes, 2 ** 20 * 0.7 ** step) })
    ).map((text) => kinds.map((kind) => text.includes(kind)))
    for (const present of seen) {
      // What is shed later is present whenever what is shed earlier is.
      expect(present).toEqual(present.toSorted((a, b) => Number(a) - Number(b)))
    }
    expect(seen[0]).toEqual(kinds.map(() => true))
    expect(seen.at(-1)).toContain(false)
  })

  it('says that it was shortened, and where the rest is', () => {
    expect(
      render(full, { runUrl: 'https://github.com/o/r/actions/runs/1' })
    ).toContain(
      '_Shortened to what fits here; [the job summary](https://github.com/o/r/actions/runs/1) has more, the JSON report (output `report`) everything._'
    )
    expect(render(full)).toContain(
      'the JSON report (output `report`) has everything'
    )
    expect(render(report([grown()]))).not.toContain('Shortened')
  })

  it('keeps the sum of the table of binaries', () => {
    const long = report(
      full.reports.map((binary) => ({
        ...binary,
        mainPackage: 'm/'.repeat(60) + binary.target
      }))
    )
    const rows = rowsUnder(render(long, { limit: minBytes }), '### ')
    const shown = rows.length - 1
    expect(shown).toBeLessThan(60)
    expect(rows.at(-1)?.at(-1)).toBe(`and ${60 - shown} more`)
    expect(rows.at(-1)?.[0]).toBe(
      `+${(((60 - shown) * 104) / 1024).toFixed(2)} MiB`
    )
  })

  it('is kept with the longest and worst names everywhere', () => {
    const worst = '@#:'.repeat(2000)
    const base = heavy('linux/amd64')
    const evil = report(
      Array.from({ length: 60 }, (_, place) => ({
        ...base,
        target: `${worst}${place}`,
        mainPackage: `${worst}${place}`,
        head: side(18 * MiB, { name: worst, goVersion: worst }),
        verdict: { state: 'fail' as const, reasons: [reason('fail', worst)] },
        baseline: {
          source: 'cache' as const,
          commit: worst,
          chosenBy: worst,
          run: `https://x.example/${worst}`
        },
        goUpgrade: upgraded({ from: worst, to: worst, delta: null, why: worst })
      })),
      {
        notBuilt: Array.from({ length: 60 }, () => ({
          mainPackage: worst,
          target: worst,
          reason: worst
        })),
        budgetChange: {
          path: worst,
          accepted: true,
          baseVerdict: 'pass',
          headVerdict: 'pass'
        },
        provenance: {
          ...provenance,
          notices: Array.from({ length: 60 }, () => worst),
          overrides: [worst],
          reproduce: worst
        }
      }
    )
    for (const bytes of [minBytes, 60_000, 1_048_576]) {
      const text = render(evil, { limit: bytes })
      expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes)
      expect(text).toMatch(/^### ❌ Go binary size: 60 of 60/)
    }
  })

  it('below the smallest is a mistake of the caller', () => {
    expect(() => render(full, { limit: minBytes - 1 })).toThrow(RangeError)
  })
})

describe('hostile names', () => {
  const name = 'a|b`c<img src=x>@octocat\\|\u001b[31m\u202e\n\n## x'
  const text = render(
    report(
      [
        grown({
          head: side(18 * MiB, { name }),
          base: side(17 * MiB, { name }),
          mainPackage: name,
          target: name,
          goUpgrade: upgraded({
            from: name,
            to: name,
            delta: null,
            why: name,
            run: name
          }),
          sections: [{ name, base: 0, head: 1, delta: 1 }],
          modules: [moduleRow(name, 104 * KiB, [name, `${name}2`])],
          packages: [writtenRow(name, 104 * KiB, MiB)],
          symbols: [
            {
              ...symbolRow(name, name, 2 * KiB),
              change: 'renamed',
              from: name,
              instantiatedFor: name
            }
          ]
        })
      ],
      {
        notBuilt: [{ mainPackage: name, target: name, reason: name }],
        provenance: {
          ...provenance,
          notices: [name],
          overrides: [name],
          passedThrough: [name],
          reproduce: name
        }
      }
    )
  )

  it('leave every table whole', () => {
    const tables = text.split(/\n\n/).filter((block) => block.startsWith('| '))
    expect(tables.length).toBeGreaterThan(4)
    for (const table of tables) {
      const widths = new Set(
        table.split('\n').map((line) => cellsOf(line).length)
      )
      expect(widths.size).toBe(1)
    }
    // As it is, a name is three cells, a picture and a mention:
    expect(cellsOf(`| ${name} |`)).toHaveLength(3)
  })

  it('do nothing in what a build printed, either', () => {
    const error = errorReport(name, null, {
      packages: [name, name],
      target: name,
      output: [name, '::error::x', '- x', 'x'.repeat(9999)]
    })
    const shown = render(error, { runUrl: name })
    const own = shown.replace(/<\/?code>|<!-- -->/g, '')
    expect(own).not.toMatch(/[<`@]|\\|x{400}/)
    expect(shown.match(/^#+ /gm)).toEqual(['### '])
    expect(shown).not.toMatch(/^::/m)
  })

  it('bring no tag, mention, backtick, heading or control character', () => {
    const own = text.replace(
      /<\/?(?:br|code|details|pre|summary|sub)>|<!-- -->/g,
      ''
    )
    expect(own).not.toMatch(/[<`@]|\\/)
    expect(text.match(/^#+ /gm)).toEqual(['### '])
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u)
  })
})

/** A change with long tables. */
function heavy(target: string): BinaryReport {
  const main = 'github.com/boyter/scc'
  const numbers = Array.from({ length: 300 }, (_, place) => place)
  return grown({
    target,
    sections: numbers.map((n) => ({
      name: `.section${n}`,
      base: 1,
      head: 2,
      delta: 1
    })),
    modules: numbers.map((n) =>
      moduleRow(`example.com/module${n}`, 300 - n, ['v1.0.0', 'v1.1.0'])
    ),
    packages: numbers.map((n) =>
      packageRow(
        `example.com/module${n}/package`,
        `example.com/module${n}`,
        300 - n
      )
    ),
    symbols: numbers.map((n) =>
      symbolRow(
        `example.com/module${n}/package.(*T).Method${n}`,
        `${main}/p`,
        300 - n
      )
    )
  })
}
