import { describe, expect, it } from '@jest/globals'
import { whatCouldLeave } from '../../../../src/core/slim/contents/leaving.ts'
import { leavingRows } from '../../../../src/core/slim/contents/leaving-rows.ts'
import { eliminationRow } from '../../../../src/core/slim/contents/elimination-row.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { example, symbol } from '../../compare/example.ts'
import { measured } from '../../explain/why/measured.ts'

const kib = 1024

//   tool -> store -> db -> db/driver, net
//   tool -> store -> big (own, with no dependency)
//   tool -> web -> db
//   tool -> fmt -> os
const sizes = {
  'example.com/tool': 10 * kib,
  'example.com/tool/store': 5 * kib,
  'example.com/tool/big': 90 * kib,
  'example.com/tool/web': 1 * kib,
  'example.org/db': 300 * kib,
  'example.org/db/driver': 200 * kib,
  'net/x': 100 * kib,
  'net/x/inner': 70 * kib,
  fmt: 80 * kib,
  os: 70 * kib,
  '(padding)': 70 * kib
}

const order = Object.keys(sizes).slice(0, -1)
const at = (...paths: readonly string[]): number[] =>
  paths.map((path) => order.indexOf(path))

const graphOf: Readonly<Record<string, readonly number[]>> = {
  'example.com/tool': at(
    'example.com/tool/store',
    'example.com/tool/web',
    'fmt'
  ),
  'example.com/tool/store': at('example.com/tool/big', 'example.org/db'),
  'example.com/tool/web': at('example.org/db'),
  'example.org/db': at('example.org/db/driver', 'net/x', 'fmt'),
  'net/x': at('net/x/inner'),
  fmt: at('os')
}

const program: Measurement = {
  ...example({
    packages: sizes,
    symbols: [
      symbol('main.table', 65 * kib, {
        package: 'example.com/tool',
        region: 'data'
      }),
      symbol('main.small', 60 * kib, {
        package: 'example.com/tool',
        region: 'data'
      }),
      symbol('main.code', 99 * kib, { package: 'example.com/tool' }),
      symbol('a.txt (embedded)', 99 * kib, {
        package: 'example.com/tool',
        region: 'strings'
      }),
      symbol('(pad)', 70 * kib, { package: '(padding)', region: 'data' })
    ]
  }),
  imports: {
    modules: [
      { path: 'example.com/tool', version: '' },
      { path: 'example.org/db', version: 'v1.0.0' }
    ],
    packages: order.map((path, number) => ({
      path,
      ...(path.startsWith('example')
        ? { module: path.startsWith('example.org') ? 1 : 0 }
        : {}),
      imports: [...(graphOf[path] ?? [])],
      ...(number === 1
        ? { directory: 'store', places: ['store.go:3', 'store.go:4'] }
        : {})
    }))
  }
}

describe('whatCouldLeave', () => {
  const leaving = whatCouldLeave(program)

  it('has modules, chosen packages and own code, once each', () => {
    expect(leaving.map(({ kind, name, bytes }) => [kind, name, bytes])).toEqual(
      [
        // Not its packages, nor net/x, which only it imports, as parts of nearly its size.
        ['module', 'example.org/db', 670 * kib],
        ['package', 'example.org/db/driver', 200 * kib],
        ['std', 'net/x', 170 * kib],
        ['own', 'example.com/tool/store', 95 * kib]
        // fmt, os: basic; net/x/inner: nobody but the standard library imports it.
      ]
    )
  })

  it('names the imports that hold a module, own code with its place first', () => {
    const [db] = leaving
    expect([db?.importers, db?.edges]).toEqual([
      2,
      [
        {
          from: 'example.com/tool/store',
          to: 'example.org/db',
          file: 'store/store.go',
          line: 4
        },
        { from: 'example.com/tool/web', to: 'example.org/db' }
      ]
    ])
  })

  it('has nothing without an import graph', () => {
    const { imports: _, ...rest } = program
    expect(whatCouldLeave(rest)).toEqual([])
  })

  it('has nothing of a program that is small', () => {
    expect(whatCouldLeave(measured())).toEqual([])
  })
})

describe('leavingRows', () => {
  it('names large tables, but neither code nor embedded files', () => {
    const tables = leavingRows(program, 'example.com/tool')
      .filter(({ change }) => change.includes('table'))
      .map(({ change, bytes, source }) => [change, bytes, source])
    expect(tables).toEqual([
      ['without the table main.table', 65 * kib, 'computed']
    ])
  })

  it('names notable packages however small they are', () => {
    const rows = leavingRows(measured(), 'example.com/tool')
    expect(rows.map(({ change, bytes }) => [change, bytes])).toEqual([
      ['without html/template', 1600],
      ['without text/template', 600]
    ])
  })
})

describe('eliminationRow', () => {
  it('names what turns it off, and the chain to it', () => {
    const row = eliminationRow(measured(), 'example.com/tool')
    expect(row?.details[0]?.lines).toEqual([
      'text/template.evalField, imported by example.com/tool → example.com/tool/report → html/template → text/template'
    ])
  })

  it('says of plugin that it keeps all methods', () => {
    const off = measured({
      reachability: {
        keptBy: [],
        deadCode: {
          state: 'off',
          culprits: [
            {
              kind: 'plugin',
              symbol: 'plugin',
              package: 'example.com/tool',
              path: []
            }
          ]
        },
        equalContents: []
      }
    })
    const row = eliminationRow(off, 'example.com/tool')
    expect(row?.risk).toMatch(
      /^A program that imports plugin keeps all methods/
    )
    expect(row?.details[0]?.lines[0]).toBe(
      'plugin, which example.com/tool imports'
    )
  })

  it.each(['on', 'unknown'] as const)('is silent where it is %s', (state) => {
    const deadCode = { state, culprits: [] }
    const reachability = { keptBy: [], deadCode, equalContents: [] }
    expect(eliminationRow(measured({ reachability }), 'x')).toBeNull()
  })
})
