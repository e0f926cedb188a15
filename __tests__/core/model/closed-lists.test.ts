// Each closed list is written once in the whole source.
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readSources } from '../../../scripts/layout/source-graph.ts'
import * as choices from '../../../src/core/inputs/choices.ts'
import * as lists from '../../../src/core/model/closed-lists.ts'

/** The members of every union and list of literals in a text, in one order. */
function literalLists(text: string): string[] {
  const literal = String.raw`'[^'\n]+'`
  const separated = (separator: string) =>
    new RegExp(`${literal}(?:\\s*${separator}\\s*${literal})+`, 'g')
  return [separated('\\|'), separated(',')]
    .flatMap((pattern) => text.match(pattern) ?? [])
    .map((list) =>
      keyOf(Array.from(list.matchAll(/'([^'\n]+)'/g), (m) => m[1]))
    )
}

function keyOf(words: readonly unknown[]): string {
  return JSON.stringify(words.map(String).toSorted())
}

const sources = readSources(join(import.meta.dirname, '../../../src'))
const named = Object.entries<readonly string[]>({ ...lists, ...choices })

describe('the search for repeated lists', () => {
  it.each([
    ["type A = 'x' | 'y'"],
    ["type A =\n  | 'y'\n  | 'x'"],
    ["v.picklist(['x', 'y'])"],
    ["choice(read, 'x', 'y')"]
  ])('finds the list in %j', (text) => {
    expect(literalLists(text)).toEqual([keyOf(['x', 'y'])])
  })
})

describe('closed lists', () => {
  it.each(named)('%s is written in one file', (_, words) => {
    const holders = sources.filter(({ text }) =>
      literalLists(text).includes(keyOf(words))
    )
    expect(holders.length).toBeLessThanOrEqual(1)
  })

  it('have their members once', () => {
    for (const [name, words] of named) {
      expect([name, new Set(words).size]).toEqual([name, words.length])
    }
  })
})
