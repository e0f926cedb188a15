import { describe, expect, it } from '@jest/globals'
import { parseMeasurement } from '../../../../src/core/model/parse-measurement.ts'
import { example } from '../../compare/example.ts'

const main = 'example.com/tool'

interface Row {
  path: string
  module?: number
  imports: number[]
  directory?: string
  places?: string[]
}

function graph(change: (rows: [Row, Row, Row]) => void = () => {}): unknown {
  const rows: [Row, Row, Row] = [
    {
      path: main,
      module: 0,
      imports: [1, 2],
      directory: '.',
      places: ['main.go:3', '']
    },
    {
      path: 'example.com/tool/a',
      module: 0,
      imports: [2],
      directory: 'a..b/...',
      places: ['größe x.go:12']
    },
    { path: 'fmt', imports: [] }
  ]
  change(rows)
  const modules = [{ path: main, version: '' }]
  return { ...example(), imports: { modules, packages: rows } }
}

describe('parseMeasurement', () => {
  it('reads an import graph that holds together, and does without one', () => {
    expect(parseMeasurement(graph()).imports?.packages).toHaveLength(3)
    expect(parseMeasurement(example()).imports).toBeUndefined()
  })

  const refused: [string, Parameters<typeof graph>[0], RegExp][] = [
    [
      'another program',
      ([row]) => (row.path = 'x'),
      /is of x, not of example.com\/tool$/
    ],
    [
      'an import of nothing',
      ([row]) => (row.imports = [1, 3]),
      /wrong imports of example.com\/tool$/
    ],
    ['imports in disorder', ([row]) => (row.imports = [2, 1]), /wrong imports/],
    ['an import twice', ([row]) => (row.imports = [1, 1]), /wrong imports/],
    [
      'a module that it lacks',
      ([row]) => (row.module = 1),
      /lacks the module of/
    ],
    [
      'a place too many',
      ([row]) => row.places?.push(''),
      /a place for each import/
    ],
    [
      'places without a directory',
      ([row]) => delete row.directory,
      /a place for each import/
    ],
    [
      'a directory without places',
      ([row]) => delete row.places,
      /a place for each import/
    ],
    [
      'a circle',
      ([, row]) => ((row.imports = [0]), (row.places = [''])),
      /in a circle of imports/
    ],
    [
      'a circle behind the main package',
      ([, , row]) => (row.imports = [1]),
      /in a circle of imports/
    ],
    ['a path twice', ([, , row]) => (row.path = main), /each path once only/],
    ['a fraction', ([row]) => (row.imports = [0.5, 2]), /imports\[0\]/]
  ]
  it.each(refused)('refuses a graph with %s', (_, change, message) => {
    expect(() => parseMeasurement(graph(change))).toThrow(message)
  })

  it('refuses a graph with a package that nothing imports', () => {
    const value = graph(([first, second]) => {
      first.imports = [1]
      first.places = ['']
      second.imports = []
      second.places = []
    })
    expect(() => parseMeasurement(value)).toThrow(/no way to fmt$/)
  })

  it.each([
    '..',
    '../x',
    'a/../b',
    'a/..',
    '/etc',
    '',
    './a',
    'a//b',
    'a/',
    'a\\b',
    'a\nb',
    'C:\\x',
    'a\u0085b'
  ])('refuses the directory %j', (directory) => {
    const value = graph(([row]) => (row.directory = directory))
    expect(() => parseMeasurement(value)).toThrow(
      /imports\.packages\[0\]\.directory must be a path from the root/
    )
  })

  it.each([
    'main.go',
    'main.go:',
    'main.go:0',
    'main.go:-1',
    'a/main.go:1',
    '..\\x.go:1',
    'x\u001b[31m.go:1',
    ':1',
    `${'x'.repeat(300)}:1`,
    'main.go:1e9',
    'main.go:12345678901'
  ])('refuses the place %j', (place) => {
    const value = graph(([row]) => (row.places = [place, '']))
    expect(() => parseMeasurement(value)).toThrow(
      /imports\.packages\[0\]\.places\[0\] must be file\.go:LINE/
    )
  })
})
