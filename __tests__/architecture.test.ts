// The rules of docs/architecture.md, held.
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  longFunctions,
  maxFunctionLines,
  reasonsForLength
} from '../scripts/layout/long-functions.ts'
import { upwardArrows } from '../scripts/layout/rooms.ts'
import {
  circles,
  folderOf,
  hasOpening,
  readSources,
  type SourceFile
} from '../scripts/layout/source-graph.ts'
import {
  reasonsForDefault,
  columnDefaults
} from '../scripts/layout/column-defaults.ts'

const sources = readSources(join(import.meta.dirname, '..', 'src'))
const core = sources.filter(({ path }) => path.startsWith('core/'))

/** Libraries of Node and npm that compute only. */
const pureLibraries =
  /^(?:node:(?:buffer|crypto|path|util|zlib)|valibot|yaml|picomatch|markdown-table|micromark|micromark-extension-gfm-table|d3-hierarchy|semver\/functions\/(?:compare|compare-build|parse)\.js|string-argv|string-width)$/

/** Folders that may have more than 16 files, and why. */
const largeFolders: Readonly<Record<string, number>> = {
  // A file for each kind of claim.
  'core/measure/claim': 20
}

/** A source file that imports these. */
const source = (path: string, ...targets: readonly string[]): SourceFile => ({
  path,
  text: '',
  imports: targets.map((target) => ({
    file: path,
    target,
    isInternal: true,
    isType: false
  }))
})

describe('the layout', () => {
  it('is read at all', () => {
    expect(sources.length).toBeGreaterThan(300)
    const imports = sources.flatMap((file) => file.imports)
    expect(imports.length).toBeGreaterThan(1500)
  })

  it('keeps core free of input and output', () => {
    const imports = core
      .flatMap((file) => file.imports)
      .filter(
        ({ target, isType, isInternal }) =>
          !isType && !isInternal && !pureLibraries.test(target)
      )
    expect(imports).toEqual([])
    const impure = core.filter(({ text }) =>
      /\b(?:process\.[a-z]|Date\.now|new Date\(\)|Math\.random|fetch\()/.test(
        text
      )
    )
    expect(impure.map(({ path }) => path)).toEqual([])
  })

  it('has no circles', () => {
    expect(circles(sources)).toEqual([])
  })

  it('has no upward arrows', () => {
    expect(upwardArrows(sources)).toEqual([])
  })

  it('has folders that are taken in at a glance', () => {
    const counts = new Map<string, number>()
    for (const { path } of sources) {
      counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1)
    }
    const large = [...counts].filter(
      ([folder, count]) => count > (largeFolders[folder] ?? 16)
    )
    expect(large).toEqual([])
  })

  it('says at the top of each file what it does', () => {
    const silent = sources.filter((file) => !hasOpening(file))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('has files of no more than 320 lines', () => {
    const long = sources.filter(({ text }) => text.split('\n').length > 320)
    expect(long.map(({ path }) => path)).toEqual([])
  })
})

describe('the functions', () => {
  const long = sources.flatMap((file) => longFunctions(file, maxFunctionLines))

  it('are of no more than 60 lines where no reason is written', () => {
    const unreasoned = long.filter(({ key }) => !(key in reasonsForLength))
    expect(unreasoned.map(({ place }) => place)).toEqual([])
  })

  it('that have a reason for their length are long', () => {
    const keys = new Set(long.map(({ key }) => key))
    const stale = Object.keys(reasonsForLength).filter((key) => !keys.has(key))
    expect(stale).toEqual([])
  })
})

describe('the columns', () => {
  const defaults = new Set(sources.flatMap(columnDefaults))

  it('have no 0 or -1 for what is missing where no reason is written', () => {
    // `inColumn` reads what must be there.
    const unreasoned = [...defaults].filter(
      (key) => !(key in reasonsForDefault)
    )
    expect(unreasoned).toEqual([])
  })

  it('that have a reason for a 0 or -1 have one', () => {
    const stale = Object.keys(reasonsForDefault).filter(
      (key) => !defaults.has(key)
    )
    expect(stale).toEqual([])
  })
})

describe('the search for broken rules', () => {
  it.each([
    ['sizes[row] ?? 0', 'sizes[row]'],
    ['sum + (this.#sizes[row + 1] ?? 0)', 'this.#sizes[row + 1]'],
    ['sizes[rows[i] ?? -1] ?? 0', 'sizes[rows[i] ?? -1]'],
    ['symbols?.size[row] ??\n  0', 'symbols?.size[row]'],
    ['places[at] ?? -1', 'places[at]'],
    ['listOf(kind)[0]?.[1] ?? 0', '[0]?.[1]'],
    ['f(\n  sizes[\n    row\n  ] ?? 0\n)', 'sizes[ row ]']
  ])('finds the default of %s', (text, read) => {
    expect(columnDefaults({ path: 'a.ts', text, imports: [] })).toEqual([
      `a.ts ${read}`
    ])
  })

  it.each([
    'sizes.get(row) ?? 0',
    'row.size ?? 0',
    'x[i] ?? 0.5',
    'x[i] ?? -12'
  ])('lets %s be', (text) => {
    expect(columnDefaults({ path: 'a.ts', text, imports: [] })).toEqual([])
  })

  it('finds functions, methods and closures by their names and lines', () => {
    const body = 'x()\n'.repeat(4)
    const text = `function a() {\n${body}}\nconst b = {\nc() {\n${body}}\n}\nconst d = () => {\n${body}}\n`
    expect(longFunctions({ path: 'a.ts', text, imports: [] }, 5)).toEqual([
      { place: 'a.ts:1', key: 'a.ts a', lines: 6 },
      { place: 'a.ts:8', key: 'a.ts c', lines: 6 },
      { place: 'a.ts:15', key: 'a.ts d', lines: 6 }
    ])
    expect(longFunctions({ path: 'a.ts', text, imports: [] }, 6)).toEqual([])
  })

  it('finds two files that import each other', () => {
    const files = [
      source('gate/a.ts', 'gate/b.ts'),
      source('gate/b.ts', 'gate/a.ts')
    ]
    expect(circles(files)).toEqual([['gate/a.ts', 'gate/b.ts']])
  })

  it('finds two folders that import each other by different files', () => {
    const files = [
      source('gate/legs/a.ts', 'gate/judge/b.ts'),
      source('gate/judge/c.ts', 'gate/legs/d.ts')
    ]
    expect(circles(files)).toEqual([['gate/judge', 'gate/legs']])
  })

  it.each([
    ['core/binary/a.ts', 'core/measure/b.ts'],
    ['core/policy/a.ts', 'core/report/b.ts'],
    ['core/model/a.ts', 'host/b.ts'],
    ['git/a.ts', 'github/b.ts'],
    ['host/a.ts', 'git/b.ts'],
    ['toolchain/a.ts', 'gate/b.ts'],
    ['gate/a.ts', 'action/b.ts'],
    ['commands/a.ts', 'action/b.ts'],
    ['commands/a.ts', 'page/b.ts'],
    ['page/a.ts', 'host/b.ts'],
    ['core/report/a.ts', 'core/page/b.ts'],
    ['action/a.ts', 'index.ts']
  ])('finds that %s imports %s', (from, to) => {
    expect(upwardArrows([source(from, to)])).toEqual([`${from} -> ${to}`])
  })

  it.each([
    ['index.ts', 'action/b.ts'],
    ['action/a.ts', 'gate/b.ts'],
    ['git/a.ts', 'host/b.ts'],
    ['host/a.ts', 'core/text/b.ts'],
    ['page/a.ts', 'core/page/b.ts'],
    ['core/report/a.ts', 'core/policy/b.ts']
  ])('lets %s import %s', (from, to) => {
    expect(upwardArrows([source(from, to)])).toEqual([])
  })
})
