import { describe, expect, it } from '@jest/globals'
import type { SymbolSize } from '../../../../src/core/model/measurement.ts'
import {
  changedTable,
  measuredTable
} from '../../../../src/core/report/views/rows.ts'
import {
  groupings,
  readView,
  type Grouping
} from '../../../../src/core/report/views/view.ts'
import { example } from '../../compare/example.ts'

const packages = {
  'example.com/tool': 1000,
  'golang.org/x/net/http2': 600,
  'net/http': 500,
  '(padding)': 100
}
const moduleOf = {
  'golang.org/x/net/http2': 'golang.org/x/net',
  'net/http': 'std'
}

const symbol = (
  name: string,
  owner: string,
  size: number,
  file?: string
): SymbolSize => ({
  name,
  package: owner,
  region: 'code',
  section: '.text',
  size,
  ...(file === undefined ? {} : { file })
})

const symbols = [
  symbol('main.main', 'example.com/tool', 300, 'example.com/tool/main.go'),
  symbol('net/http.(*Server).Serve', 'net/http', 200, 'net/http/server.go'),
  symbol(
    'net/http.(*Server).Serve.func1',
    'net/http',
    50,
    'net/http/server.go'
  ),
  symbol('net/http.Server.Close', 'net/http', 25, 'net/http/server.go'),
  symbol(
    'golang.org/x/net/http2.Map[go.shape.int].Get',
    'golang.org/x/net/http2',
    400,
    'golang.org/x/net@v0.1.0/http2/map.go'
  )
]

const measurement = example({ packages, moduleOf, symbols })

function view(flags: Readonly<Record<string, string>>) {
  const read = readView(flags)
  if (read === null) throw new Error('no view')
  return read
}

function rows(by: Grouping, flags: Readonly<Record<string, string>> = {}) {
  const table = measuredTable(measurement, view({ by, ...flags }), by)
  return Object.fromEntries(table.rows.map(({ name, head }) => [name, head]))
}

describe('measuredTable', () => {
  it.each(groupings)('by %s adds up to the file', (by) => {
    const { rows: all, whole } = measuredTable(measurement, view({ by }), by)
    expect(whole).toBe(2200)
    expect(all.reduce((sum, { head }) => sum + head, 0)).toBe(whole)
  })

  it('groups by what a row stands for', () => {
    expect(rows('module')).toEqual({
      'example.com/tool': 1000,
      'golang.org/x/net': 600,
      std: 500,
      '(padding)': 100
    })
    expect(rows('symbol')).toMatchObject({
      'net/http.(*Server).Serve': 200,
      'golang.org/x/net/http2.Map[~int].Get': 400,
      '(no symbol)': 1225
    })
    expect(rows('receiver')).toEqual({
      'net/http.Server': 275,
      'golang.org/x/net/http2.Map[...]': 400,
      '(no receiver)': 1525
    })
    expect(rows('file')).toEqual({
      'example.com/tool/main.go': 300,
      'net/http/server.go': 275,
      'golang.org/x/net/http2/map.go': 400,
      '(no source file)': 1225
    })
  })

  it('shows what is within a package, or also in those below a path', () => {
    expect(rows('symbol', { within: 'net/http' })).toEqual({
      'net/http.(*Server).Serve': 200,
      'net/http.(*Server).Serve.func1': 50,
      'net/http.Server.Close': 25,
      '(no symbol)': 225
    })
    expect(rows('package', { within: 'golang.org/x/...' })).toEqual({
      'golang.org/x/net/http2': 600
    })
    expect(() => rows('symbol', { within: 'net' })).toThrow(
      'there is no package "net"'
    )
  })

  it('filters by the whole name, or without a slash by its last part', () => {
    expect(Object.keys(rows('symbol', { filter: '*Serve' }))).toEqual([
      'net/http.(*Server).Serve'
    ])
    expect(Object.keys(rows('package', { filter: 'http*' }))).toEqual([
      'golang.org/x/net/http2',
      'net/http'
    ])
    expect(Object.keys(rows('package', { filter: 'golang.org/**' }))).toEqual([
      'golang.org/x/net/http2'
    ])
    expect(rows('package', { filter: 'nothing' })).toEqual({})
  })
})

describe('changedTable', () => {
  const after = example({
    packages: { ...packages, 'example.com/tool': 1200, 'net/http': 450 },
    moduleOf,
    symbols: [
      symbol('main.run', 'example.com/tool', 300),
      symbol('main.added', 'example.com/tool', 150),
      ...symbols
        .slice(1)
        .map((one) => (one.size === 50 ? { ...one, size: 10 } : one))
    ],
    binary: { sha256: 'b'.repeat(64) }
  })

  it('pairs what was renamed, and adds up to the change', () => {
    const flags = view({ by: 'symbol' })
    const { rows: all, whole } = changedTable(
      measurement,
      after,
      flags,
      'symbol'
    )
    const names = all.map(({ name }) => name)
    expect(names).toContain('main.added')
    expect(names).not.toContain('main.main')
    expect(all.reduce((sum, { base, head }) => sum + head - base, 0)).toBe(150)
    expect(whole).toBe(
      all.reduce((sum, { base, head }) => sum + Math.abs(head - base), 0)
    )
  })

  it('shows what one side alone has', () => {
    const names = (show: string) => {
      const flags = view({ by: 'symbol', show })
      const { rows: some, whole } = changedTable(
        measurement,
        after,
        flags,
        'symbol'
      )
      expect(whole).toBe(
        changedTable(measurement, after, view({ by: 'symbol' }), 'symbol').whole
      )
      return some.map(({ name, base, head }) => [name, base, head])
    }
    expect(names('new')).toEqual([['main.added', 0, 150]])
    expect(names('gone')).toEqual([])
    const flags = view({ show: 'gone' })
    expect(changedTable(after, measurement, flags, 'symbol').rows).toEqual([
      expect.objectContaining({ name: 'main.added', base: 150, head: 0 })
    ])
  })

  it('has shares of all that changed, also of one package', () => {
    const flags = view({ by: 'package', within: 'net/http' })
    const table = changedTable(measurement, after, flags, 'package')
    expect(table).toMatchObject({
      rows: [{ name: 'net/http', base: 500, head: 450 }],
      whole: 250
    })
  })

  it('refuses sides that were attributed to different levels', () => {
    const other = example({ packages, moduleOf, level: 'sections' })
    for (const by of ['package', 'symbol'] as const) {
      expect(() => changedTable(other, after, view({ by }), by)).toThrow(
        "the sides can't be compared so"
      )
    }
    expect(
      changedTable(other, after, view({ by: 'region' }), 'region').rows
    ).toHaveLength(1)
  })
})

describe('readView', () => {
  it('has a table that suits the other flags', () => {
    expect(readView({})).toBeNull()
    expect(view({ top: '5' })).toMatchObject({ by: null, top: 5 })
    expect(view({ within: 'a' }).by).toBe('symbol')
    expect(view({ tree: 'true' }).by).toBe('package')
    expect(view({ show: 'new' })).toMatchObject({ by: 'symbol', show: 'new' })
    expect(view({ show: 'new', tree: 'true' }).by).toBe('package')
    expect(view({ top: 'all' }).top).toBe(Infinity)
  })

  it.each([
    [{ by: 'packages' }, 'use module, package, symbol'],
    [{ top: '0' }, 'use a number of rows'],
    [{ top: '-3' }, 'use a number of rows'],
    [{ filter: '' }, 'use a glob'],
    [{ within: 'a[b]' }, 'use a glob'],
    [{ show: 'added' }, '--show: "added" is not accepted; use new or gone'],
    [{ by: 'region', tree: 'true' }, 'no parts to make a tree of']
  ])('refuses %j', (flags, message) => {
    expect(() => readView(flags)).toThrow(message)
  })
})
