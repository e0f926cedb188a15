import { describe, expect, it } from '@jest/globals'
import { viewText } from '../../../../src/core/report/terminal/view.ts'
import { viewMarkdown } from '../../../../src/core/report/markdown/view.ts'
import { measuredTable } from '../../../../src/core/report/views/rows.ts'
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
