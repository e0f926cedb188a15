// Debian's Chromium, driven by Playwright: pages of a given width, and where things are
// on them.
import { chromium, type Browser, type Page } from 'playwright-core'
import { needCommand } from '../linkers/debian-package.ts'

/** Widths in pixels: of a comment on a desktop, and of a phone. */
export const widths = [830, 400] as const

export type Width = (typeof widths)[number]

/** Milliseconds for the browser to start, and for each step on a page. */
const patience = 60_000

/** Chromium, installed where it is missing, with the fonts of the pages. */
export async function openBrowser(): Promise<Browser> {
  needCommand(
    'chromium',
    'chromium',
    'fonts-liberation',
    'fonts-noto-color-emoji'
  )
  return await chromium.launch({
    executablePath: '/usr/bin/chromium',
    // Root has no sandbox, and the pages are ours; nothing is fetched.
    args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
    timeout: patience
  })
}

/** Shows a page of HTML, without any network. */
export async function showPage(
  browser: Browser,
  html: string,
  width: Width
): Promise<Page> {
  const page = await browser.newPage({
    viewport: { width, height: 160 },
    deviceScaleFactor: 1
  })
  page.setDefaultTimeout(patience)
  await page.route('**/*', (route) => route.abort())
  await page.setContent(html, { waitUntil: 'load' })
  return page
}

/** A cell of a table, and how far it reaches to the right, in pixels of the page. */
export interface Cell {
  readonly text: string
  readonly right: number
}

export interface ShownTable {
  readonly titles: readonly string[]
  /** Where the room for the table ends, in pixels of the page; what is beyond must be scrolled to. */
  readonly edge: number
  /** The cells of each row, the titles' first. */
  readonly rows: readonly (readonly Cell[])[]
}

/** The tables that a reader sees without opening anything, or all of them. */
export async function tablesOf(
  page: Page,
  which: 'open' | 'all'
): Promise<readonly ShownTable[]> {
  if (which === 'all') {
    await page.evaluate(
      "document.querySelectorAll('details').forEach((block) => { block.open = true })"
    )
  }
  return await page.evaluate<readonly ShownTable[]>(readTables)
}

/** Run on the page: its tables as ShownTable. GitHub's style makes a table the box that scrolls. */
const readTables = `[...document.querySelectorAll('table')]
  .filter((table) => table.closest('details:not([open])') === null)
  .map((table) => {
    const rows = [...table.querySelectorAll('tr')].map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => ({
        text: cell.textContent.replaceAll('\u00a0', ' ').trim(),
        right: cell.getBoundingClientRect().right
      }))
    )
    return {
      titles: rows[0].map(({ text }) => text),
      edge: table.getBoundingClientRect().left + table.clientWidth,
      rows
    }
  })`

/** How much wider than the screen the page is, in pixels. */
export async function overflowOf(page: Page): Promise<number> {
  return await page.evaluate<number>(
    'document.documentElement.scrollWidth - window.innerWidth'
  )
}

/** The text that is seen without opening anything. */
export async function visibleText(page: Page): Promise<string> {
  const text = await page.evaluate<string>('document.body.innerText')
  return text.replaceAll('\u00a0', ' ')
}

/** Where the element that matches first ends, from the top of the page, in pixels. */
export async function bottomOf(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (box === null) throw new Error(`${selector} is not shown`)
  return box.y + box.height
}
