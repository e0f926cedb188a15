// The program in the page: what it is made of, and how it reads its data.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from '@jest/globals'
import {
  darkPalette,
  fillsOf,
  lightPalette
} from '../../src/core/page/palette.ts'
import { withoutCommands } from '../../src/core/text/plain-text.ts'
import { decodePageData } from '../../src/page/data/decode.ts'
import { readSources } from '../../scripts/layout/source-graph.ts'
import { smallData } from './sample-data.ts'

const directory = join(import.meta.dirname, '..', '..', 'src', 'page')
const sources = readSources(directory)
const style = readFileSync(join(directory, 'page.css'), 'utf8')

describe('the source of the page', () => {
  it('writes names as text only', () => {
    expect(sources.length).toBeGreaterThan(20)
    const markup =
      /dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|\beval\(|new Function/
    const found = sources.filter(({ text }) => markup.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
  })

  it('asks nobody for anything, and keeps nothing', () => {
    const outward =
      /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|localStorage|sessionStorage|indexedDB|document\.cookie|import\(/
    const found = sources.filter(({ text }) => outward.test(text))
    expect(found.map(({ path }) => path)).toEqual([])
    expect(style).not.toMatch(/url\(|@import/)
  })

  it('imports of the rest what is pure and small', () => {
    const outside = sources
      .flatMap(({ imports }) => imports)
      .filter(({ isType, target }) => !isType && target.startsWith('../'))
      .map(({ target }) => target)
    expect(outside.length).toBeGreaterThan(10)
    const other = outside.filter(
      (target) =>
        !/^\.\.\/core\/(?:text\/|model\/(?:closed-lists|columns)\.ts$|history\/gap-text\.ts$|page\/(?:palette|page-data|history\/(?:plot|scale))\.ts$)/.test(
          target
        )
    )
    expect(other).toEqual([])
  })

  it('has styles without a line that is a command for a runner', () => {
    expect(withoutCommands(style)).toBe(style)
  })

  it('explains the colours of the map by those colours', () => {
    const [light = '', dark = ''] = style.split(
      '@media screen and (prefers-color-scheme: dark)'
    )
    for (const [text, palette] of [
      [light, lightPalette],
      [dark, darkPalette]
    ] as const) {
      const fills = fillsOf(palette)
      const swatches = {
        grew: fills['grew-2'],
        shrank: fills['shrank-2'],
        equal: fills.equal,
        main: fills.main,
        module: fills.module,
        pseudo: fills.pseudo
      }
      for (const [name, colour] of Object.entries(swatches)) {
        expect(text).toContain(`--swatch-${name}: ${colour};`)
      }
    }
  })
})

const encoded = (data: unknown): string =>
  gzipSync(JSON.stringify(data)).toString('base64')

describe('the data of the page', () => {
  it('are what was put in', async () => {
    expect(await decodePageData(`\n${encoded(smallData)}\n`)).toEqual(smallData)
  })

  it.each([
    ['', 'nothing'],
    ['????', 'no base64'],
    [Buffer.from('{}').toString('base64'), 'no gzip'],
    [encoded({ schemaVersion: 2 }), 'another version']
  ])('of %p are refused: %s', async (text) => {
    await expect(decodePageData(text)).rejects.toThrow()
  })
})
