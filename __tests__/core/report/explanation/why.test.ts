import { describe, expect, it } from '@jest/globals'
import type {
  Arrival,
  Cause,
  Explanation
} from '../../../../src/core/model/explanation/explanation.ts'
import type { Report } from '../../../../src/core/model/report.ts'
import { plainText } from '../../../../src/core/report/explanation/pieces.ts'
import { whyOf } from '../../../../src/core/report/explanation/why.ts'
import { grown, KiB, provenance, report, unchanged } from '../reports.ts'
import { explained, explanation, flip, main, templates } from './explained.ts'

const whole = (given: Report) => {
  const { flips, sentences, notRecorded } = whyOf(given)
  return {
    flips: flips.map(plainText),
    sentences: sentences.map(plainText),
    notRecorded
  }
}

/** What is said of one binary with this explanation. */
const said = (of: Partial<Explanation>) => whole(report([explained(of)]))

const came = (
  cause: Cause,
  change: Partial<Arrival> = {}
): Partial<Explanation> => ({
  arrivals: [{ ...templates, packages: ['encoding/xml'], cause, ...change }]
})

const chain = [main, 'encoding/xml']
const edge = { from: main, to: 'encoding/xml', file: 'main.go', line: 12 }
const foreign = { from: 'example.com/d/x', to: 'encoding/xml' }

const step = (symbol: string) => ({ package: main, symbol })

const of = (
  kind: Explanation['duplicates'][number]['kind'],
  names: string[],
  count: number,
  bytes: number,
  delta = bytes
) => {
  const change = delta < 0 ? 'removed' : 'added'
  return { kind, names, count, bytes, change, delta } as const
}

const on = (target: string, change: Partial<Arrival> = {}) =>
  explained({ arrivals: [{ ...templates, ...change }] }, { target })
const use = (name: string, delta: number, byReflection = true): Arrival => ({
  change: delta > 0 ? 'added' : 'removed',
  packages: [name],
  delta,
  cause: { kind: 'use', edge, symbol: 'main.run', byReflection, chain }
})

/** What is said of a duplicate that went. */
const gone = (kind: Explanation['duplicates'][number]['kind']) =>
  said({
    duplicates: [of(kind, ['main.a', 'main.b'], 2, 4 * KiB, -2 * KiB)]
  }).sentences[0]

const targets = ['linux/amd64', 'linux/arm64', 'windows/amd64', 'darwin/arm64']

describe('packages that came', () => {
  it('names the line and the chain of one import, own packages by their places in the module', () => {
    expect(said({ arrivals: [templates] }).sentences).toEqual([
      'html/template and 11 more packages (+412.0 KiB) came in by processor/render.go:7 (scc → processor → html/template)'
    ])
  })

  it.each<[string, Cause, string]>([
    [
      'several imports together',
      {
        kind: 'import',
        edges: [edge, foreign, { ...edge, line: 13 }],
        chain
      },
      'encoding/xml (+412.0 KiB) came in by 3 new imports together: main.go:12, the import of encoding/xml in example.com/d/x and main.go:13 (scc → encoding/xml)'
    ],
    [
      'more imports than are named',
      {
        kind: 'import',
        edges: Array.from({ length: 5 }, (_, line) => ({
          ...edge,
          line: line + 1
        })),
        chain: []
      },
      'encoding/xml (+412.0 KiB) came in by 5 new imports together: main.go:1, main.go:2, main.go:3 and 2 more'
    ],
    [
      'a new version of a module',
      {
        kind: 'module',
        module: 'example.com/d',
        baseVersion: 'v1.2.0',
        headVersion: 'v1.3.0',
        edges: [foreign],
        chain: [main, 'example.com/d/x', 'encoding/xml']
      },
      'encoding/xml (+412.0 KiB) came in with example.com/d v1.2.0 → v1.3.0 (scc → example.com/d/x → encoding/xml)'
    ],
    [
      'a use of what was imported',
      { kind: 'use', edge, symbol: `${main}/processor.Page`, chain },
      `encoding/xml (+412.0 KiB) is kept now: already imported at main.go:12, first used by processor.Page (scc → encoding/xml)`
    ],
    [
      'a use that is not known',
      { kind: 'use', edge: foreign, symbol: '', chain: [] },
      'encoding/xml (+412.0 KiB) is kept now: already imported by example.com/d/x'
    ],
    [
      'nothing that is known',
      { kind: 'unknown', why: 'the base has no import graph' },
      'encoding/xml (+412.0 KiB) came in: the base has no import graph'
    ]
  ])('names %s', (_, cause, sentence) => {
    expect(said(came(cause)).sentences).toEqual([sentence])
  })

  it.each<[Cause, string]>([
    [
      { kind: 'import', edges: [edge], chain },
      'encoding/xml (-412.0 KiB) went with main.go:12 of the base (scc → encoding/xml)'
    ],
    [
      { kind: 'import', edges: [edge, edge], chain },
      'encoding/xml (-412.0 KiB) went with 2 imports together: main.go:12 of the base and main.go:12 of the base (scc → encoding/xml)'
    ],
    [
      {
        kind: 'module',
        module: 'example.com/d',
        baseVersion: 'v1.2.0',
        headVersion: 'v1.3.0',
        edges: [],
        chain
      },
      'encoding/xml (-412.0 KiB) went with example.com/d v1.2.0 → v1.3.0 (scc → encoding/xml)'
    ],
    [
      { kind: 'use', edge, symbol: 'main.old', chain },
      'encoding/xml (-412.0 KiB) is left out now: still imported at main.go:12 of the base, last used by main.old (scc → encoding/xml)'
    ],
    [{ kind: 'unknown', why: '' }, 'encoding/xml (-412.0 KiB) went']
  ])('says the same of packages that went: %#', (cause, sentence) => {
    const went = came(cause, { change: 'removed', delta: -412 * KiB })
    expect(said(went).sentences).toEqual([sentence])
  })

  it('shortens long chains', () => {
    const steps = [
      main,
      ...Array.from({ length: 9 }, (_, index) => `a/p${index}`)
    ]
    expect(
      said(came({ kind: 'import', edges: [edge], chain: steps })).sentences
    ).toEqual([
      'encoding/xml (+412.0 KiB) came in by main.go:12 (scc → a/p0 → … → a/p6 → a/p7 → a/p8)'
    ])
  })
})

describe('a switch of dead-code elimination', () => {
  it('is a sentence of its own, with the bytes, the culprit, its path and the line', () => {
    expect(said({ deadCode: flip }).flips).toEqual([
      'This change switches dead-code elimination off: the linker now keeps all exported methods (+812.0 KiB of methods and what they keep). It is off because of text/template.(*state).evalField (scc → processor → text/template), reached by the import at processor/render.go:7'
    ])
  })

  it('names three culprits, and what was switched on', () => {
    const culprits = ['a.A', 'b.B', 'c.C', 'd.D'].map((symbol) => ({
      kind: 'reflection' as const,
      symbol,
      package: 'a',
      path: []
    }))
    expect(
      said({
        deadCode: {
          ...flip,
          culprits,
          base: 'off',
          head: 'on',
          delta: -5 * KiB
        }
      }).flips
    ).toEqual([
      'This change switches dead-code elimination on: the linker no longer keeps all exported methods (-5.0 KiB of methods and what they keep). It was off because of a.A, b.B, c.C and 1 more'
    ])
  })

  it('has the place of own code, and path and import of each culprit', () => {
    const [template] = flip.culprits
    if (template === undefined) throw new Error('no culprit')
    const own = {
      kind: 'reflection',
      symbol: `${main}/cli.call`,
      package: `${main}/cli`,
      place: 'cli.go:14',
      file: 'cli/cli.go',
      line: 14,
      path: [
        { package: 'runtime', symbol: 'runtime.main' },
        { package: main, symbol: 'main.main' },
        { package: `${main}/cli`, symbol: `${main}/cli.call` }
      ]
    } as const
    const [said1] = said({ deadCode: { ...flip, culprits: [own] } }).flips
    expect(said1).toMatch(
      / It is off because of cli\.call at cli\/cli\.go:14 \(scc → cli\)$/
    )
    const [said2] = said({
      deadCode: { ...flip, culprits: [own, template] }
    }).flips
    expect(said2).toMatch(
      / because of cli\.call at cli\/cli\.go:14 \(scc → cli\); text\/template\.\(\*state\)\.evalField \(scc → processor → text\/template\), reached by the import at processor\/render\.go:7$/
    )
  })

  it('names an import of plugin and a shared link', () => {
    const culprits = [
      { kind: 'plugin', symbol: 'plugin', package: `${main}/p`, path: [] },
      { kind: 'shared', symbol: '-linkshared', package: '', path: [] }
    ] as const
    expect(said({ deadCode: { ...flip, culprits, delta: 0 } }).flips).toEqual([
      'This change switches dead-code elimination off: the linker now keeps all exported methods. It is off because of the import of plugin in p, types shared with other files by -linkshared'
    ])
  })

  it.each([
    ['off', 'off'],
    ['on', 'on'],
    ['unknown', 'off'],
    ['on', 'unknown']
  ] as const)('is none from %s to %s', (base, head) => {
    expect(said({ deadCode: { ...flip, base, head } })).toEqual({
      flips: [],
      sentences: [],
      notRecorded: []
    })
  })
})

describe('symbols, contents and duplicates', () => {
  it('says who kept a new symbol', () => {
    const path = [step('main.main'), step('main.run'), step('main.table')]
    const symbol = { name: 'main.table', package: main, delta: 48 * KiB, path }
    expect(
      said({ symbols: [symbol, { ...symbol, delta: KiB, path: [] }] }).sentences
    ).toEqual([
      'main.table (+48.0 KiB) is new, kept by main.main → main.run',
      'main.table (+1.0 KiB) is new'
    ])
  })

  it('says by how much embedded files and literals grew, and where they are', () => {
    const content = {
      name: 'web/app.js',
      owner: `${main}/web`,
      base: KiB,
      head: 3 * KiB,
      delta: 2 * KiB
    }
    expect(
      said({ contents: [content, { ...content, base: 0, delta: KiB }] })
        .sentences
    ).toEqual([
      'web/app.js in web grew (+2.0 KiB: 1.0 KiB → 3.0 KiB)',
      'web/app.js (+1.0 KiB) is new in web'
    ])
  })

  it('names what is there more than once', () => {
    expect(
      said({
        duplicates: [
          of('major-versions', ['a.com/m', 'a.com/m/v2'], 2, 4 * KiB),
          of('copied-package', ['a.com/m/p', `${main}/p`], 2, 3 * KiB),
          of(
            'equal-content',
            ['main.a', 'main.b', 'main.c', 'main.d'],
            9,
            2 * KiB
          ),
          of('generic', ['main.Sort', 'int', 'string'], 12, KiB)
        ]
      }).sentences
    ).toEqual([
      'a.com/m and a.com/m/v2 are major versions of one module (4.0 KiB together, +4.0 KiB)',
      'a.com/m/p and p are one package under several paths (3.0 KiB together, +3.0 KiB)',
      'main.a, main.b, main.c and 6 more hold the same bytes (2.0 KiB together, +2.0 KiB)',
      'main.Sort is compiled for 12 types (1.0 KiB together, +1.0 KiB): int, string and 10 more'
    ])
  })

  it('has one sentence for generic functions of a package that are compiled together', () => {
    const type = `struct { ${'Name string; '.repeat(20)}}`
    const generic = (
      name: string,
      count: number,
      bytes: number,
      delta = bytes
    ) => of('generic', [name, type], count, bytes, delta)
    expect(
      said({
        duplicates: [
          generic('slices.pdqsort', 11, 3 * KiB, 2 * KiB),
          generic('slices.siftDown', 11, 2 * KiB, KiB),
          generic('slices.Index', 12, 4 * KiB),
          generic('maps.Keys', 11, 5 * KiB, -2 * KiB),
          generic('maps.Values', 11, 5 * KiB, -2 * KiB)
        ]
      }).sentences
    ).toEqual([
      `slices.Index is compiled for 12 types (4.0 KiB together, +4.0 KiB): ${type.slice(0, 60)}… and 11 more`,
      'maps.Keys and 1 more function of maps were compiled for 11 types (10.0 KiB together, -4.0 KiB), and are for fewer now',
      'slices.pdqsort and 1 more function of slices are compiled for 11 types (5.0 KiB together, +3.0 KiB)'
    ])
  })

  it('names what is no longer there more than once', () => {
    const bytes = '(4.0 KiB together, -2.0 KiB)'
    expect([
      gone('major-versions'),
      gone('copied-package'),
      gone('equal-content'),
      gone('generic')
    ]).toEqual([
      `main.a and main.b were major versions of one module ${bytes}, and no longer are`,
      `main.a and main.b were one package under several paths ${bytes}, and no longer are`,
      `main.a and main.b held the same bytes ${bytes}, and no longer do`,
      `main.a was compiled for 2 types ${bytes}, and is for fewer now: main.b and 1 more`
    ])
  })

  it('has kinds in their order, the largest of a kind first', () => {
    const sentences = said({
      arrivals: [
        { ...templates, delta: 2 * KiB },
        { ...templates, packages: ['a'], delta: 3 * KiB }
      ],
      symbols: [
        { name: 'main.large', package: main, delta: 900 * KiB, path: [] }
      ],
      contents: [
        { name: 'x.bin', owner: '', base: 0, head: 2048, delta: 2 * KiB }
      ]
    }).sentences.map((text) => text.split(' ')[0])
    expect(sentences).toEqual(['a', 'html/template', 'x.bin', 'main.large'])
  })

  it('has what is below a hundredth of the change last, and counts what is not', () => {
    const { sentences, major } = whyOf(
      report([
        explained({
          arrivals: [{ ...templates, delta: KiB }],
          contents: [
            { name: 'x.bin', owner: '', base: 0, head: 2048, delta: 2 * KiB }
          ]
        })
      ])
    )
    expect(sentences.map(plainText).map((text) => text.split(' ')[0])).toEqual([
      'x.bin',
      'html/template'
    ])
    expect(major).toBe(1)
  })

  it('opens one where all are that small, and no small one of a large change', () => {
    const small = { arrivals: [{ ...templates, delta: KiB }] }
    expect(whyOf(report([explained(small)])).major).toBe(1)
    const large = explained(
      {
        arrivals: [
          { ...templates, delta: 65 * KiB },
          { ...templates, packages: ['a'], delta: 63 * KiB }
        ]
      },
      { delta: { fileSize: 100 * 1024 * KiB, contentSize: 0, gzip: 0 } }
    )
    const { major, sentences } = whyOf(report([large]))
    expect({ major, sentences: sentences.length }).toEqual({
      major: 1,
      sentences: 2
    })
  })

  it('has one sentence for packages that a switch of dead-code elimination keeps or removes', () => {
    const switchedOn = {
      ...flip,
      base: 'off',
      head: 'on',
      delta: -900 * KiB
    } as const
    const removed = [use('a', -20 * KiB), use('b', -10 * KiB)]
    expect(said({ deadCode: switchedOn, arrivals: removed }).sentences).toEqual(
      [
        'a and 1 more package (-30.0 KiB) are left out by elimination: imported on both sides'
      ]
    )
    expect(
      said({ deadCode: flip, arrivals: [use('a', 20 * KiB)] }).sentences
    ).toEqual([
      'a (+20.0 KiB) is kept without elimination: imported on both sides'
    ])
    // What new code calls isn't its consequence.
    expect(
      said({ deadCode: flip, arrivals: [use('a', 20 * KiB, false)] })
        .sentences[0]
    ).toContain('a (+20.0 KiB) is kept now: already imported')
    // What goes the other way isn't its consequence.
    const other = said({ deadCode: flip, arrivals: removed }).sentences
    expect(other).toHaveLength(2)
    expect(other[0]).toContain('last used by main.run')
  })
})

describe('several binaries', () => {
  it('share a line for which they say the same', () => {
    const given = report([
      ...targets.map((target) => on(target)),
      grown({ target: 'js/wasm' })
    ])
    expect(whole(given).sentences).toEqual([
      'html/template and 11 more packages (+412.0 KiB) came in by processor/render.go:7 (scc → processor → html/template), in scc for darwin/arm64 and 3 more targets'
    ])
  })

  it('share it with the largest numbers where these differ', () => {
    const given = report([
      on('linux/amd64'),
      on('linux/arm64', {
        delta: 400 * KiB,
        packages: templates.packages
          .slice(1, 5)
          .toSpliced(0, 0, 'html/template')
      })
    ])
    expect(whole(given).sentences).toEqual([
      'html/template and up to 11 more packages (up to +412.0 KiB) came in by processor/render.go:7 (scc → processor → html/template)'
    ])
  })

  it('are named where only one of them is meant', () => {
    const other = grown({ mainPackage: `${main}/cmd/other` })
    expect(whole(report([on('linux/amd64'), other])).sentences[0]).toMatch(
      /, in github\.com\/boyter\/scc$/
    )
    expect(
      whole(report([on('linux/amd64'), grown({ target: 'js/wasm' })]))
        .sentences[0]
    ).toMatch(/, in scc for linux\/amd64$/)
  })
})

describe('what was not recorded', () => {
  const notRecorded = ["the base's import graph"]

  it('is named once, where something else is said', () => {
    const said2 = explanation({ arrivals: [templates], notRecorded })
    const given = report([
      grown({ explanation: said2 }),
      grown({ explanation: said2, target: 'js/wasm' })
    ])
    expect(whole(given).notRecorded).toEqual(notRecorded)
    expect(said({ notRecorded }).notRecorded).toEqual([])
  })

  it('is nothing without an explanation', () => {
    expect(whole(report([grown(), unchanged()]))).toEqual({
      flips: [],
      sentences: [],
      notRecorded: []
    })
  })
})

it("knows what a pull request's own run says", () => {
  const given = report([explained({ arrivals: [templates] })], {
    provenance: { ...provenance, mode: 'comment' }
  })
  expect(whyOf(given).isForeign).toBe(true)
  expect(whyOf(report([grown()])).isForeign).toBe(false)
})
