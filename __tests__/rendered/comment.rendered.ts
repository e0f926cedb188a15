// The comment as people see it: rendered as GitHub renders, in Debian's Chromium, on a
// desktop and on a phone. With GO_SIZE_GATE_PICTURES=1 the pictures of docs/images/ are
// written too.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { renderMarkdown } from '../../src/core/report/markdown/report.ts'
import { commentLimit } from '../../src/github/comment/publish-comment.ts'
import {
  bottomOf,
  openBrowser,
  overflowOf,
  showPage,
  tablesOf,
  visibleText,
  widths,
  type ShownTable
} from './browser.ts'
import { cases, filesUrl, runUrl, type Case } from './cases.ts'
import { githubPage } from './github-page.ts'

// The browser may have to be installed.
jest.setTimeout(900_000)

const pictures = join(import.meta.dirname, '..', '..', 'docs', 'images')

/** Titles of the columns that decide; the verdict's icon begins the change. */
const decisive = ['change', 'limit', 'base → head']

/** Pixels of the page that a reader sees at once. */
const firstScreen = 900

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
})

async function commentOf({ report }: Case, width: (typeof widths)[number]) {
  const markdown = renderMarkdown(report, {
    limit: commentLimit,
    runUrl,
    filesUrl
  })
  return await showPage(browser, githubPage(markdown), width)
}

/** Cells that don't fit into the room of their table; of the decisive columns, or of all. */
function hiddenCells(
  { titles, edge, rows }: ShownTable,
  which: 'decisive' | 'all'
): string[] {
  return rows.flatMap((row) =>
    row
      .filter(
        ({ right }, place) =>
          (which === 'all' || decisive.includes(titles[place] ?? '')) &&
          right > edge + 0.5
      )
      .map(({ text }) => text)
  )
}

describe.each(widths)('at %d pixels', (width) => {
  describe.each(cases)('the comment of $name', (shown) => {
    const hasTables =
      shown.report.reports.length > 0 && shown.name !== 'unchanged'
    let page: Page
    beforeAll(async () => {
      page = await commentOf(shown, width)
    })
    afterAll(async () => {
      await page.close()
    })

    it('says what matters, in its order, without anything opened', async () => {
      const text = (await visibleText(page)).replaceAll(/\s+/g, ' ')
      let from = 0
      for (const words of shown.seen) {
        // Where a long path breaks, there is no space in it.
        const squeezed = text.replaceAll('/ ', '/')
        const place = squeezed.indexOf(words.replaceAll('/ ', '/'), from)
        expect([words, place >= from]).toEqual([words, true])
        from = place
      }
    })

    it('has the verdict, the change and the limit on the first screen', async () => {
      if (shown.name === 'unchanged') return
      expect(await bottomOf(page, 'h3')).toBeLessThan(firstScreen / 2)
      if (hasTables) {
        expect(await bottomOf(page, 'table tr:nth-child(1)')).toBeLessThan(
          firstScreen
        )
      }
    })

    it('is no wider than the screen', async () => {
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    })

    if (process.env['GO_SIZE_GATE_PICTURES'] === '1') {
      it('is drawn', async () => {
        mkdirSync(pictures, { recursive: true })
        const path = join(pictures, `comment-${shown.name}-${width}.png`)
        await page.screenshot({ path, fullPage: true })
      })
    }

    it('has nothing in its open tables that must be scrolled to', async () => {
      const open = await tablesOf(page, 'open')
      expect(open.flatMap((table) => hiddenCells(table, 'all'))).toEqual([])
      if (!hasTables) return
      expect(open[0]?.titles[0]).toBe('change')
      for (const [verdict] of open[0]?.rows.slice(1) ?? []) {
        expect(verdict?.text).toMatch(/^(?:⛔|❌|❔|⚠️|✅) /u)
      }
    })

    it('shows the numbers of its folded tables without scrolling', async () => {
      const count = (await tablesOf(page, 'open')).length
      const all = await tablesOf(page, 'all')
      expect(all.flatMap((table) => hiddenCells(table, 'decisive'))).toEqual([])
      expect(all.length > count).toBe(hasTables)
    })
  })
})

describe('the tests', () => {
  it('find what is pushed out of the screen', async () => {
    const path = 'example.com/a_very_long_module_path_of_many_words/v2'
    const markdown = `| what | change |\n| :- | -: |\n| <code>${path}</code> | +1.0 KiB |`
    const page = await showPage(browser, githubPage(markdown), 400)
    const tables = await tablesOf(page, 'open')
    expect(tables.flatMap((table) => hiddenCells(table, 'decisive'))).toEqual([
      'change',
      '+1.0 KiB'
    ])
    await page.close()
  })
})
