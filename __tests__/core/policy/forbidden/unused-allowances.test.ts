import { expect, it } from '@jest/globals'
import { compare } from '../../../../src/core/compare/compare.ts'
import { parseBudgetFile } from '../../../../src/core/policy/budget-file/budget-file.ts'
import { noLayer } from '../../../../src/core/policy/budget.ts'
import { unusedAllowances } from '../../../../src/core/policy/forbidden/unused-allowances.ts'
import { main, program } from './program.ts'

const text = `fail:
  forbid:
    - package: html/template
      reason: x
      allow-through: ['${main}/rendr', 'io']
`
const rendr = `allow-through "${main}/rendr" of the forbidden package "html/template" (line 3) matches no package that was built`

function unused(
  file: string,
  ...imports: readonly (readonly string[] | null)[]
) {
  const comparisons = imports.map((names) =>
    compare(null, program({ imports: names && { [main]: names } }))
  )
  return unusedAllowances(
    { inline: noLayer, file: parseBudgetFile(file, 'budget.yml') },
    comparisons
  )
}

it('names what matches no package of any program', () => {
  expect(unused(text, ['io'])).toEqual([rendr])
  expect(unused(text, ['fmt'], ['io'])).toEqual([rendr])
  expect(unused(text, ['io'], [`${main}/rendr`])).toEqual([])
})

it('says nothing where imports are not known, or where the rule is for no binary', () => {
  expect(unused(text, ['io'], null)).toEqual([])
  const other = `binaries:\n  - binary: other\n${text.replaceAll(/^/gm, '    ').trimEnd()}`
  expect(unused(other, ['io'])).toEqual([])
  expect(unused(text)).toEqual([])
})
