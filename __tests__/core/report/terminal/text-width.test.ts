import { describe, expect, it } from '@jest/globals'
import stringWidth from 'string-width'
import { textWidth } from '../../../../src/core/report/terminal/text-width.ts'

describe('textWidth', () => {
  it.each([
    'plain',
    '17.4 MiB → 18 MiB',
    '…/a/b – c · d',
    '≈ 3 × 4 ≤ −5’',
    '\u001b[1mbold\u001b[22m',
    '日本語',
    'e\u0301',
    '👩‍👩‍👧',
    'tab\there'
  ])('of %j is what the library says', (text) => {
    expect(textWidth(text)).toBe(stringWidth(text))
  })
})
