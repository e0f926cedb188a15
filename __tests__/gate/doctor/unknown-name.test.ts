// What is said of a name that no program has, where some may not have been read.
import { expect, it } from '@jest/globals'
import type { FunctionSearch } from '../../../src/core/doctor/function/named-functions.ts'
import { unknownName } from '../../../src/gate/doctor/function/unknown-name.ts'

const read = (...names: readonly string[]) => ({
  functions: [],
  names: new Set(names)
})
const noTable = 'the file has no function table of Go'

it('offers names that are near', () => {
  expect(
    unknownName('main.sums', new Map([['m/a', read('main.sum')]]), null)
  ).toBe('no function of m/a is named main.sums; did you mean main.sum?')
})

it('says of a program that it could not be read, and not that it has no such function', () => {
  expect(unknownName('main.X', new Map([['m/a', noTable]]), null)).toBe(
    `functions of m/a can't be read: ${noTable}`
  )
})

it('counts only programs that were read, on either side', () => {
  const head = new Map<string, FunctionSearch | string>([
    ['m/a', read('main.Y')],
    ['m/b', noTable]
  ])
  const base = new Map([['m/a', noTable]])
  expect(unknownName('zzzzzzzz.zzzzzzzz', head, base)).toBe(
    `no function of m/a, or of the base, is named zzzzzzzz.zzzzzzzz (functions of m/b can't be read: ${noTable}; functions of m/a of the base can't be read: ${noTable}); what was inlined everywhere is no function of a program`
  )
})
