import { describe, expect, it } from '@jest/globals'
import { viewText } from '../../../../src/core/report/terminal/view.ts'
import { viewMarkdown } from '../../../../src/core/report/markdown/view.ts'
import {
  changedTable,
  measuredTable
} from '../../../../src/core/report/views/rows.ts'
import { treeLines } from '../../../../src/core/report/views/tree.ts'
import { readView } from '../../../../src/core/report/views/view.ts'
import { example } from '../../compare/example.ts'

const style = { colours: false, width: 80 }

const row = (name: string, head: number, base = 0) => ({
  name,
  parts: name.split(/(?=\/)/),
  base,
  head
})

describe('treeLines', () => {
  const rows = [row('a', 10), row('a/b/c', 30), row('a/b/d', 20), row('e/f', 5)]

  it('sums up what is below, and joins what has no branches', () => {
    const lines = treeLines(rows, Infinity, false)
    expect(
      lines.map(({ branches, name, head }) => [branches + name, head])
    ).toEqual([
      ['a', 60],
      ['├─ b', 50],
      ['│  ├─ c', 30],
      ['│  └─ d', 20],
      ['└─ .', 10],
      ['e/f', 5]
    ])
  })

  it('shows the heaviest nodes, and sums up their neighbours', () => {
    const many = [
      ...rows,
      row('a/g', 4),
      row('a/h', 3),
      row('i', 2),
      row('j', 1)
    ]
    const lines = treeLines(many, 3, false)
    expect(
      lines.map(({ branches, name, head }) => [branches + name, head])
    ).toEqual([
      ['a', 67],
      ['├─ b', 50],
      ['│  ├─ c', 30],
      ['│  └─ d', 20],
      ['└─ and 3 more', 17],
      ['and 3 more', 8]
    ])
  })

  it('weighs growth and shrinking alike', () => {
    const [first] = treeLines(
      [row('a/b', 100, 0), row('a/c', 0, 100), row('d', 50)],
      9,
      true
    )
    expect(first).toMatchObject({
      name: 'a',
      base: 100,
      head: 100,
      weight: 200
    })
  })
})

describe('a view', () => {
  const measurement = example({
    packages: { 'a.com/x': 2048, 'a.com/y': 1024, net: 512, os: 256, io: 256 }
  })
  const shown = (flags: Readonly<Record<string, string>>) => {
    const view = readView(flags)
    if (!view?.by) throw new Error('no table')
    const table = measuredTable(measurement, view, view.by)
    return {
      text: viewText(table, view, style),
      markdown: viewMarkdown(table, view)
    }
  }

  it('ends in what was left out', () => {
    expect(shown({ by: 'package', top: '2' }).text.split('\n')).toEqual([
      'Packages: 5 rows, 4.0 KiB, 100.0 % of the file',
      '                 size  of file',
      '  a.com/x     2.0 KiB   50.0 %',
      '  a.com/y     1.0 KiB   25.0 %',
      '  and 3 more  1.0 KiB   25.0 %'
    ])
  })

  it('says what it is a part of', () => {
    expect(shown({ filter: 'a.com/*' }).text).toContain(
      'Packages by the filter a.com/*: 2 rows, 3.0 KiB, 75.0 % of the file'
    )
    expect(shown({ filter: 'nothing' }).text).toBe(
      'Packages by the filter nothing: none'
    )
  })

  it('is a table in Markdown, with names that are only names', () => {
    expect(shown({ by: 'package', top: '2' }).markdown).toContain(
      '| <code>a.com/x</code> | 2.0\u00a0KiB | 50.0\u00a0% |'
    )
  })
})

describe('a view of a change', () => {
  const base = example({
    packages: { 'a.com/x': 2048, 'a.com/old/gone': 1024, net: 512 }
  })
  const head = example({
    packages: {
      'a.com/x': 2049,
      'a.com/new/a': 300,
      'a.com/new/b': 300,
      'a.com/z': 5,
      net: 512
    },
    moduleOf: { 'a.com/new/a': 'a.com/new', 'a.com/new/b': 'a.com/new' },
    binary: { sha256: 'b'.repeat(64) }
  })
  const shown = (flags: Readonly<Record<string, string>>, width = 80) => {
    const view = readView({ by: 'package', ...flags })
    if (!view?.by) throw new Error('no table')
    const table = changedTable(base, head, view, view.by)
    return {
      lines: viewText(table, view, { ...style, width }).split('\n'),
      markdown: viewMarkdown(table, view)
    }
  }

  it('marks what is new and what is gone', () => {
    const { lines, markdown } = shown({ top: '3' })
    expect(lines).toEqual([
      'Packages that changed: 5 rows, -418 B, 100.0 % of all that changed',
      '                           base     head    change  of change',
      '  gone: a.com/old/gone  1.0 KiB      0 B  -1.0 KiB     62.8 %',
      '  new: a.com/new/a          0 B    300 B    +300 B     18.4 %',
      '  new: a.com/new/b          0 B    300 B    +300 B     18.4 %',
      '  and 2 more            2.0 KiB  2.0 KiB      +6 B      0.4 %'
    ])
    expect(markdown).toContain('| new: <code>a.com/new/a</code> |')
    expect(markdown).toContain('| gone: <code>a.com/old/gone</code> |')
    // What is left out has no one side.
    expect(shown({ top: '1', filter: 'a.com/new/*' }).lines).toHaveLength(4)
    expect(shown({ filter: 'a.com/**', top: '2' }).lines.at(-1)).toMatch(
      /^ {2}and 3 more /
    )
  })

  it('marks nodes of a tree of which one side has nothing', () => {
    expect(
      shown({ tree: 'true' })
        .lines.slice(2)
        .map((line) => line.trim().split('  ')[0])
    ).toEqual([
      'gone: a.com/old/gone',
      'new: a.com/new',
      '├─ new: a',
      '└─ new: b',
      'new: a.com/z',
      'a.com/x'
    ])
  })

  it('says what is shown of it', () => {
    expect(shown({ show: 'new' }).lines[0]).toBe(
      'Packages that are new: 3 rows, +605 B, 37.1 % of all that changed'
    )
    expect(shown({ show: 'gone', within: 'net' }).lines).toEqual([
      'Packages that are gone within net: none'
    ])
  })

  it('keeps marks whole where names are shortened', () => {
    const { lines } = shown({ show: 'new' }, 56)
    for (const line of lines.slice(2)) expect(line).toMatch(/^ {2}new: /)
    for (const line of lines.slice(1)) expect(line.length).toBeLessThan(57)
  })
})
