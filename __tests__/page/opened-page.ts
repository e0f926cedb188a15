// A page in the browser: how it is opened, what it asked for, and what went wrong in it.
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/** Milliseconds for each step on a page, on a machine that does other things too. */
const patience = 60_000

export interface OpenedPage {
  readonly page: Page
  /** Addresses that the browser asked for; the page itself is the first. */
  readonly requests: readonly string[]
  /** Errors of scripts, and what the policy refused. */
  readonly troubles: readonly string[]
  [Symbol.asyncDispose](): Promise<void>
}

export const desktop = { width: 1280, height: 900 } as const

/**
 * Opens an address, and waits until the page answers clicks.
 * @param address `file:` or `http:`, with a fragment where one is wanted
 * @param kind `still` for a page whose scripts don't run
 */
export async function openPage(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
  kind: 'live' | 'still' = 'live'
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: desktop,
    colorScheme: 'light',
    ...options
  })
  const page = await context.newPage()
  page.setDefaultTimeout(patience)
  const requests: string[] = []
  const troubles: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      troubles.push(message.text())
    }
  })
  await page.goto(address, { waitUntil: 'load' })
  if (kind === 'live') await ready(page)
  return {
    page,
    requests,
    troubles,
    [Symbol.asyncDispose]: () => context.close()
  }
}

/** Waits until the page answers clicks. */
export async function ready(page: Page): Promise<void> {
  await page.locator('#app[data-ready]').waitFor({ state: 'attached' })
}

/** Milliseconds from the beginning of the navigation until the page answered clicks. */
export async function openingTime(page: Page): Promise<number> {
  return await page.evaluate<number>(
    "performance.getEntriesByName('page-ready')[0].startTime"
  )
}

/**
 * Milliseconds that the page takes for its answer to a click or a key, up to what is
 * painted then: the longest where it is several events.
 */
export async function answerTime(
  page: Page,
  act: (page: Page) => Promise<unknown>
): Promise<number> {
  await page.evaluate("performance.clearMeasures('answer')")
  await act(page)
  await waitUntil(page, "performance.getEntriesByName('answer').length > 0")
  return await page.evaluate<number>(
    "Math.max(...performance.getEntriesByName('answer').map(({ duration }) => duration))"
  )
}

/**
 * Waits until an expression is true on the page. Playwright's own way to wait evaluates
 * text again and again, which the page's policy refuses.
 */
export async function waitUntil(page: Page, expression: string): Promise<void> {
  await page.evaluate(`new Promise((resolve) => {
    const check = () => ((${expression}) ? resolve() : setTimeout(check, 5))
    check()
  })`)
}

/** The middle one; of an even count the greater of both. */
export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
