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
})
