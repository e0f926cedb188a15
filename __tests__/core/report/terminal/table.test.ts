import { describe, expect, it } from '@jest/globals'
import {
  roomForNames,
  textTable
} from '../../../../src/core/report/terminal/table.ts'

const style = { colours: false, width: 80 }

describe('textTable', () => {
  it('takes more rows than a call takes arguments', () => {
    const rows = Array.from({ length: 200_000 }, (_, row) => [`${row} B`])
    expect(roomForNames(['size'], rows, style)).toBe(80 - 2 - 2 - 8)
    const lines = textTable(['size'], ['right'], rows, style).split('\n')
    expect(lines).toHaveLength(200_001)
    expect(lines.at(0)).toBe('      size')
    expect(lines.at(-1)).toBe('  199999 B')
  })

  it('lets a giant name in a file move no numbers but its own', () => {
    const giant = 'x'.repeat(2000)
    const rows = [
      [giant, '1 B'],
      ['a', '2 B']
    ]
    const file = { colours: false, width: Infinity }
    const lines = textTable(['', 'size'], ['left', 'right'], rows, file)
    expect(lines.split('\n').slice(1)).toEqual([
      `  ${giant}   1 B`,
      `  ${'a'.padEnd(200)}   2 B`
    ])
  })
})
