// Rows of a measurement in small listings: what a reader of real builds rarely meets.
import { describe, expect, it } from '@jest/globals'
import type { LinkInfo } from '../../../src/core/measure/dead-code.ts'
import { readDependencies } from '../../../src/core/measure/linker/dependency-listing.ts'
import { reachabilityOf } from '../../../src/core/measure/reachability.ts'
import type { ReachabilityEvidence } from '../../../src/core/measure/reachability.ts'
import { Definers } from '../../../src/core/measure/owners/definers.ts'
import type { Reachability } from '../../../src/core/model/explanation/explanation.ts'
import type { SymbolSize } from '../../../src/core/model/measurement.ts'
import { symbol } from '../compare/example.ts'

const infoOf = (
  goVersion: string,
  settings: Record<string, string> = {}
): LinkInfo => ({ goVersion, settings })

const rank = () => 0

interface Given {
  readonly lines: readonly string[]
  readonly rows: readonly SymbolSize[]
  readonly end?: string
  readonly info?: LinkInfo | null
  readonly more?: Partial<ReachabilityEvidence>
}

/** The listing has a plain type, as all have whose types aren't shared. */
const plainType = 'type:int -> runtime.gcbits.'

function reachability(given: Given): Reachability {
  const { lines, rows, end = '\n', info = infoOf('go1.26.8') } = given
  const text = [plainType, ...lines].join('\n') + end
  const evidence: ReachabilityEvidence = {
    listing: readDependencies(Buffer.from(text)),
    objects: [],
    naming: { definers: new Definers([], rank), rank },
    placeOf: () => '',
    embedded: [],
    equalContents: [],
    ...given.more
  }
  const paths = new Set(rows.map((row) => row.package))
  return reachabilityOf(rows, evidence, info, (path) => {
    const real = path === 'main' ? 'example.com/tool' : path
    return paths.has(real) ? real : ''
  })
}

/** By the name of a row: the name of the one that kept it. */
function keepers(given: Given): Record<string, string> {
  const { keptBy } = reachability(given)
  expect(keptBy).toHaveLength(given.rows.length)
  return Object.fromEntries(
    given.rows.map(({ name }, row) => [
      name,
      given.rows[keptBy[row] ?? -1]?.name ?? ''
    ])
  )
}

const main = symbol('main.main', 50, { package: 'example.com/tool' })
const data = { region: 'data' as const }

describe('which row kept which', () => {
  it('skips what has no row: types, tables of interfaces, dictionaries', () => {
    const rows = [main, symbol('lib.(*T).M', 40), symbol('lib.F', 30)]
    const lines = [
      '_ -> main.main',
      'main.main -> go:itab.*lib.T,lib.I',
      'go:itab.*lib.T,lib.I -> type:*lib.T <UsedInIface>',
      'type:*lib.T <UsedInIface> -> lib.(*T).M',
      'main.main -> lib..dict.F[int]',
      'lib..dict.F[int] -> lib.F'
    ]
    expect(keepers({ rows, lines })).toEqual({
      'main.main': '',
      'lib.(*T).M': 'main.main',
      'lib.F': 'main.main'
    })
  })

  it('knows instances by their names without type arguments, the first of several', () => {
    const rows = [
      main,
      symbol('main.other', 50, { package: 'example.com/tool' }),
      symbol('lib.Sum[...]', 40),
      symbol('lib.Sum[...].func1', 30)
    ]
    const lines = [
      '_ -> main.main',
      'main.main -> main.other',
      'main.main -> lib.Sum[go.shape.int_0]',
      'main.other -> lib.Sum[go.shape.string_0]',
      'lib.Sum[go.shape.int_0] -> lib.Sum[go.shape.int_0].func1'
    ]
    expect(keepers({ rows, lines })).toMatchObject({
      'lib.Sum[...]': 'main.main',
      'lib.Sum[...].func1': 'lib.Sum[...]'
    })
  })

  it('gives literals and counted data to their users, and what is set to its variable', () => {
    const rows = [
      main,
      symbol('main.usage (string)', 400),
      symbol('main.table (data)', 300, data),
      symbol('main.table', 24, data),
      symbol('main.usage', 20),
      symbol('main.version', 16, data),
      symbol('main.version.str', 6, data),
      symbol('lib.gone (string)', 5)
    ]
    const lines = [
      '_ -> main.main',
      'main.main -> main.usage',
      'main.usage -> go:string."-> main.lie"',
      'main.usage -> main.table',
      'main.table -> main..stmp_1',
      'main.main -> main.version'
    ]
    expect(keepers({ rows, lines })).toEqual({
      'main.main': '',
      'main.usage (string)': 'main.usage',
      'main.table (data)': 'main.table',
      'main.table': 'main.usage',
      'main.usage': 'main.main',
      'main.version': 'main.main',
      'main.version.str': 'main.version',
      'lib.gone (string)': ''
    })
  })

  it('gives embedded files to the list that they are in', () => {
    const own = { package: 'example.com/tool' }
    const rows = [
      main,
      symbol('a.txt (embedded)', 400, own),
      symbol('a.txt (embedded)', 300, { package: 'lib' }),
      symbol('main.files', 24, { ...data, ...own })
    ]
    const lines = ['_ -> main.main', 'main.main -> main.files·files']
    const embedded = [
      { row: 'a.txt (embedded)', owner: 'main', list: 'main.files.files' }
    ]
    const { keptBy } = reachability({ rows, lines, more: { embedded } })
    expect(keptBy).toEqual([-1, 0, -1, -1])
  })

  it('finds no way in a circle', () => {
    const rows = [symbol('a.A', 3), symbol('a.B', 2), symbol('a.C', 1)]
    const lines = ['a.A -> a.B', 'a.B -> a.C', 'a.C -> a.A']
    expect(keepers({ rows, lines })).toEqual({
      'a.A': '',
      'a.B': 'a.A',
      'a.C': 'a.B'
    })
  })
})

describe('the state of dead-code elimination', () => {
  const rows = [main, symbol('lib.F', 30)]
  const lines = ['_ -> main.main', 'main.main -> lib.F']
  const stateOf = (given: Partial<Given>) =>
    reachability({ rows, lines, ...given }).deadCode

  it('is on where the listing has every function', () => {
    expect(stateOf({})).toEqual({ state: 'on', culprits: [] })
    const made = ['go:textfipsstart', 'x_cgo_init', 'lib.F+0-tramp0'].map(
      (name) => symbol(name, 1, { package: 'lib' })
    )
    const loader = symbol('runtime.mapinitnoop', 1)
    expect(stateOf({ rows: [...rows, ...made, loader] }).state).toBe('on')
  })

  it('is unknown where the listing lacks one, or ends in a line', () => {
    expect(stateOf({ rows: [...rows, symbol('lib.G', 1)] })).toEqual({
      state: 'unknown',
      why: "the linker's listing is cut short: it lacks lib.G",
      culprits: []
    })
    expect(stateOf({ end: '' })).toEqual({
      state: 'unknown',
      why: "the linker's listing is cut short",
      culprits: []
    })
  })

  it('is off by whom a cut listing names', () => {
    const marked = [...lines, 'lib.F -> lib.G <ReflectMethod>']
    const state = stateOf({ lines: marked, end: '' })
    expect(state).toEqual({
      state: 'off',
      culprits: [
        {
          kind: 'reflection',
          symbol: 'lib.G',
          package: 'lib',
          path: [
            { package: 'example.com/tool', symbol: 'main.main' },
            { package: 'lib', symbol: 'lib.G' }
          ]
        }
      ]
    })
  })

  it('has types on the path, and leaves out what no package has', () => {
    const marked = [
      '_ -> _rt0_amd64_linux',
      '_rt0_amd64_linux -> runtime.main·f',
      'runtime.main·f -> main.main',
      'main.main -> type:*lib.T <UsedInIface>',
      'type:*lib.T <UsedInIface> -> type:func(int)',
      'type:func(int) -> other.F <ReflectMethod>'
    ]
    const path = stateOf({
      lines: marked,
      rows: [...rows, symbol('other.F', 1), symbol('runtime.main', 1)]
    }).culprits[0]?.path
    expect(path).toEqual([
      { package: 'runtime', symbol: 'runtime.main' },
      { package: 'example.com/tool', symbol: 'main.main' },
      { package: 'lib', symbol: 'type:*lib.T' },
      { package: 'other', symbol: 'other.F' }
    ])
  })

  it.each([
    [
      'go1.20.14',
      "Go 1.20 doesn't mark what turns it off; Go 1.21 and later do"
    ],
    ['', 'the release of Go that linked it is not known']
  ])('is unknown for release "%s"', (version, why) => {
    expect(stateOf({ info: infoOf(version) })).toEqual({
      state: 'unknown',
      why,
      culprits: []
    })
  })

  it('is off where types are shared with other files', () => {
    const shared = lines.concat('type:lib.T <UsedInIface> -> type:int')
    const listing = readDependencies(Buffer.from(shared.join('\n') + '\n'))
    const info = infoOf('go1.26.8', { '-buildmode': 'plugin' })
    const culprit = { kind: 'shared', package: '', path: [] }
    expect(stateOf({ info, more: { listing } })).toEqual({
      state: 'off',
      culprits: [{ ...culprit, symbol: '-buildmode=plugin' }]
    })
    expect(stateOf({ more: { listing } })).toEqual({
      state: 'off',
      culprits: [{ ...culprit, symbol: 'a dynamic link' }]
    })
  })
})
