// How the build writes reads of columns in place.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from '@jest/globals'
import { withoutCalls } from '../../scripts/inline-columns.ts'

const imports = "import { inColumn } from './columns.ts'\n"
const imported = "import { inColumn, outsideColumn } from './columns.ts'\n"

it.each([
  ['an element', 'inColumn(a[i])', '(a[i] ?? outsideColumn())'],
  [
    'an element at an index from a column',
    'inColumn(this.#a[inColumn(b[i]) + 1])',
    '(this.#a[(b[i] ?? outsideColumn()) + 1] ?? outsideColumn())'
  ],
  [
    'behind characters of two code units',
    "'🙂'.length + inColumn(a[i])",
    "'🙂'.length + (a[i] ?? outsideColumn())"
  ],
  [
    'what has an operator is called',
    'inColumn(a ? b : c)',
    'inColumn(a ? b : c)'
  ],
  ['a text', "'inColumn(a[i])'", "'inColumn(a[i])'"]
])('%s', (_, before, after) => {
  expect(withoutCalls(`${imports}x = ${before}`, 'x.ts')).toBe(
    `${imported}x = ${after}`
  )
})

it('a file of the ledger, with its import', () => {
  const path = join(
    import.meta.dirname,
    '../../src/core/measure/ledger/ledger.ts'
  )
  const code = withoutCalls(readFileSync(path, 'utf8'), path)
  expect(code).toContain('import { inColumn, outsideColumn } from')
  expect(code).not.toContain('inColumn(')
})
