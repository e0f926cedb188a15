// What the bundle has in place of calls of `inColumn`.
import { describe, expect, it } from '@jest/globals'
import { parseSync } from 'rolldown/utils'
import { inlined } from '../../scripts/inline-columns.ts'

const inline = (code: string): string =>
  inlined(code, parseSync('a.ts', code).program)

describe('a call of inColumn', () => {
  it.each([
    ['inColumn(sizes[row])', '((sizes[row]) ?? outsideColumn())'],
    [
      'inColumn(sizes[inColumn(rows[i])]) + 1',
      '((sizes[((rows[i]) ?? outsideColumn())]) ?? outsideColumn()) + 1'
    ],
    [
      'inColumn(is ? a[0] : b[0]) as number',
      '((is ? a[0] : b[0]) ?? outsideColumn()) as number'
    ]
  ])('%s becomes its body', (code, body) => {
    expect(inline(code)).toBe(body)
  })

  it('leaves the import of what its body calls', () => {
    const code =
      "import { inColumn } from '../model/columns.ts'\nf(inColumn(a[0]))"
    expect(inline(code)).toBe(
      "import { outsideColumn } from '../model/columns.ts'\nf(((a[0]) ?? outsideColumn()))"
    )
  })

  it('is no call of a method, nor one with other arguments', () => {
    const code = 'x.inColumn(1)\ninColumn()\ninColumn(1, 2)'
    expect(inline(code)).toBe(code)
  })
})
