// A page of 60,000 symbols in a browser: that it answers all that a reader does. How fast
// it opens and answers is printed, by the page's own marks: it depends on the machine.
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { answerTime, median, openingTime, openPage } from './opened-page.ts'
import { largeSides, pageOf } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

/** How often each is measured; the median is printed. */
const repetitions = 3

const pages = usePages(async () => ({
  large: await pageOf([largeSides(60_000)])
}))

/** What a reader does, one after the other. */
const actions: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['a first letter', (page) => searchBox(page).press('r')],
  ['a second letter', (page) => searchBox(page).press('e')],
  ['an empty search', (page) => searchBox(page).fill('')],
  ['only what changed', (page) => choose(page, 'Show', 'changed')],
  ['everything again', (page) => choose(page, 'Show', 'all')],
  ['another order', (page) => titleOf(page, 'Name').click()],
  ['packages', (page) => choose(page, 'Group by', 'package')],
  ['a line', (page) => page.locator('tbody button').nth(3).click()],
  ['symbols', (page) => choose(page, 'Group by', 'symbol')],
  ['a cell', (page) => mapOf(page).click({ position: { x: 90, y: 90 } })],
  ['the way back', (page) => page.keyboard.press('Escape')]
]

const searchBox = (page: Page) => page.getByRole('searchbox')
const mapOf = (page: Page) => page.getByRole('application')

const titleOf = (page: Page, name: string) =>
  page.getByRole('columnheader', { name }).getByRole('button')

async function choose(page: Page, name: string, value: string): Promise<void> {
  await page.getByRole('combobox', { name }).selectOption(value)
}

describe('a page of 60,000 symbols', () => {
  it('opens, and answers each click and key', async () => {
    const openings: number[] = []
    const answers = actions.map((): number[] => [])
    for (let turn = 0; turn < repetitions; turn++) {
      const address = pages.address('large')
      await using opened = await openPage(pages.browser, address)
      openings.push(await openingTime(opened.page))
      for (const [index, [, act]] of actions.entries()) {
        answers[index]?.push(await answerTime(opened.page, act))
      }
      expect(opened.troubles).toEqual([])
    }
    const opening = median(openings)
    const medians = answers.map(median)
    const list = actions.map(
      ([name], index) => `${name} ${Math.round(medians[index] ?? 0)}`
    )
    console.log(
      `60,000 symbols, ms: opens in ${Math.round(opening)}; answers to ${list.join(', ')}`
    )
  })

  it('has few lines in the document, wherever it is scrolled', async () => {
    await using opened = await openPage(pages.browser, pages.address('large'))
    const { page } = opened
    const count = async (): Promise<number> =>
      await page.evaluate<number>("document.querySelectorAll('*').length")
    expect(await count()).toBeLessThan(2000)
    const table = page.getByRole('table', { name: /symbol/ })
    expect(await table.getAttribute('aria-rowcount')).toBe('60001')
    await page.locator('tbody button').first().focus()
    await page.keyboard.press('End')
    await page.locator('[aria-rowindex="60001"]').waitFor()
    expect(await count()).toBeLessThan(2000)
  })
})
