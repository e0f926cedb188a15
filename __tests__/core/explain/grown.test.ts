import { describe, expect, it } from '@jest/globals'
import { grownContents, newSymbols } from '../../../src/core/explain/grown.ts'
import { symbol } from '../compare/example.ts'
import { sides } from './sides.ts'

const tool = 'example.com/tool'
const lib = 'example.com/lib'
const larger = { packages: { [tool]: 100_000, [lib]: 100_000 } }

const own = { package: tool }
const main = symbol('main.main', 500, own)

describe('newSymbols', () => {
  it('are the largest that only the head has, with the path of the linker', () => {
    const found = newSymbols(
      sides(
        { ...larger, symbols: [main, symbol(`${lib}.Old`, 9000)] },
        {
          packages: { [tool]: 200_000 },
          symbols: [
            main,
            symbol('runtime.main', 400),
            symbol(`${lib}.open`, 100),
            symbol(`${lib}.Table`, 5000, { region: 'data' }),
            symbol(`${lib}.Small`, 1023)
          ],
          keptBy: {
            'main.main': 'runtime.main',
            [`${lib}.open`]: 'main.main',
            [`${lib}.Table`]: `${lib}.open`
          }
        }
      )
    )
    expect(found).toEqual([
      {
        name: `${lib}.Table`,
        package: lib,
        delta: 5000,
        path: [
          { package: 'runtime', symbol: 'runtime.main' },
          { package: tool, symbol: 'main.main' },
          { package: lib, symbol: `${lib}.Table` }
        ]
      }
    ])
  })

  it('say nothing of data of a variable that both sides have, which may be in the base under the name of another', () => {
    const letter = symbol('unicode.Letter', 8)
    const found = newSymbols(
      sides(
        {
          ...larger,
          symbols: [main, letter, symbol('unicode.Ranges (data)', 9000)]
        },
        {
          packages: { [tool]: 200_000 },
          symbols: [
            main,
            letter,
            symbol('unicode.Letter (data)', 5000),
            symbol('unicode.Latin', 8),
            symbol('unicode.Latin (data)', 3000)
          ]
        }
      )
    )
    expect(found.map(({ name }) => name)).toEqual(['unicode.Latin (data)'])
  })

  it('are five at most, and have no path where none was recorded', () => {
    const many = Array.from({ length: 8 }, (_, i) =>
      symbol(`${lib}.F${i}`, 2000 + i)
    )
    const found = newSymbols(
      sides(larger, { packages: { [tool]: 1 }, symbols: many, deadCode: null })
    )
    expect(found.map(({ name }) => name)).toEqual(
      [7, 6, 5, 4, 3].map((i) => `${lib}.F${i}`)
    )
    expect(found[0]?.path).toEqual([])
  })

  it('leave out what was renamed or only grew, and what is no symbol of its own', () => {
    const found = newSymbols(
      sides(
        {
          ...larger,
          symbols: [symbol(`${lib}.Old`, 4000), symbol(`${lib}.Grow`, 10)]
        },
        {
          packages: { [tool]: 1 },
          symbols: [
            symbol(`${lib}.Grow`, 9000),
            symbol(`${lib}.New`, 4000),
            symbol('web/app.js (embedded)', 9000, own)
          ]
        }
      )
    )
    expect(found).toEqual([])
  })
})

describe('grownContents', () => {
  it('are embedded files and literals that came or grew, by path and owner', () => {
    const file = 'web/app.js (embedded)'
    const found = grownContents(
      sides(
        { ...larger, symbols: [symbol(file, 2000, own)] },
        {
          packages: { [tool]: 1 },
          symbols: [
            symbol(file, 9000, own),
            symbol('web/new.css (embedded)', 3000, own),
            symbol('main.usage (string)', 4000, own),
            symbol('main.short (string)', 1000, own),
            symbol('main.Table', 70_000, own)
          ]
        }
      )
    )
    expect(found).toEqual([
      { name: 'web/app.js', owner: tool, base: 2000, head: 9000, delta: 7000 },
      { name: 'main.usage', owner: tool, base: 0, head: 4000, delta: 4000 },
      { name: 'web/new.css', owner: tool, base: 0, head: 3000, delta: 3000 }
    ])
  })
})
