// Large pages in a browser: how fast one of 60,000 symbols opens and answers, and the one
// of two releases of a program of 47 MB. The page's own marks are what is measured.
import { execFileSync } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import {
  corpusFolder,
  fetchPackage,
  packageFolder
} from '../../scripts/corpus/fetch.ts'
import { packages, type CorpusPackage } from '../../scripts/corpus/packages.ts'
import {
  answerTime,
  median,
  openingTime,
  openPage,
  type OpenedPage
} from './opened-page.ts'
import { largeSides, pageOf } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

const project = join(import.meta.dirname, '..', '..')
const pictures = join(project, 'docs', 'images')

/** Milliseconds, as the page promises; a machine that does other things meanwhile has more. */
const maxOpening = 1000
const maxAnswer = 100
const patience = 5

/** Bytes, as the page promises for a program of 47 MB. */
const maxPage = 2.5e6

/** How often each is measured; the median counts. */
const repetitions = 9

/** The release before the corpus' own. */
const buf = '@bufbuild/buf-linux-x64'
const older: CorpusPackage = {
  name: buf,
  version: '1.74.0',
  integrity:
    'sha512-F2VqhsWcbsOW9aHaoKio0o0A5X2YLwB6n9Jm/fIlsdXRoLskW9p2p1bTWQoAxXq0W8iPpXMxZFf1jhM2uTQ+ww==',
  files: [
    {
      path: 'package/bin/buf',
      bytes: 48_083_106,
      sha256:
        '92326d957d613712669fb55f9e4340946a8142a92120e09008459118778273d2',
      format: 'elf',
      goarch: 'amd64',
      goVersion: 'go1.26.9',
      buildInfo: true,
      functions: null,
      stripped: null
    }
  ]
}

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
  it('opens within a second, and answers within a tenth of it (medians)', async () => {
    const openings: number[] = []
    const answers = actions.map((): number[] => [])
    for (let turn = 0; turn < repetitions; turn++) {
      const address = pages.address('large')
      await using opened = await openPage(pages.browser, address)
      openings.push(await openingTime(opened.page))
      for (const [index, [, act]] of actions.entries()) {
        answers[index]?.push(await answerTime(opened.page, act))
      }
    }
    const opening = median(openings)
    const medians = answers.map(median)
    const list = actions.map(
      ([name], index) => `${name} ${Math.round(medians[index] ?? 0)}`
    )
    console.log(
      `60,000 symbols, ms: opens in ${Math.round(opening)}; answers to ${list.join(', ')}`
    )
    expect(opening).toBeLessThan(patience * maxOpening)
    expect(Math.max(...medians)).toBeLessThan(patience * maxAnswer)
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

describe('the page of two releases of buf', () => {
  let file: string
  let opened: OpenedPage
  beforeAll(async () => {
    const newer = packages.find(
      ({ name, version }) => name === buf && version === '1.75.0'
    )
    if (newer === undefined) throw new Error(`no ${buf} in the corpus`)
    const folder = corpusFolder(process.env, process.platform)
    const [base = '', head = ''] = await Promise.all(
      [older, newer].map(async (one) => {
        await fetchPackage(folder, one)
        return join(packageFolder(folder, one), 'package/bin/buf')
      })
    )
    const path = join(pages.scratch, 'buf.html')
    const cli = join(project, 'dist', 'cli.js')
    const compare = ['diff', base, head, '--format', 'html', '--output', path]
    execFileSync(process.execPath, [cli, ...compare])
    file = pathToFileURL(path).href
    opened = await openPage(pages.browser, file)
  })
  afterAll(async () => {
    await opened?.[Symbol.asyncDispose]()
  })

  it('is a file of 2.5 MB at most', () => {
    const { size } = statSync(new URL(file))
    console.log(`buf 1.74.0 to 1.75.0: ${size.toLocaleString('en-US')} bytes`)
    expect(size).toBeLessThanOrEqual(maxPage)
  })

  it('has the sizes of both files as the root of its map', async () => {
    const map = opened.page.getByRole('application', { name: /^Map of/ })
    expect(await map.getAttribute('aria-label')).toContain(
      '46,764,192 bytes, base 48,083,106 bytes, change -1,318,914'
    )
    expect(opened.troubles).toEqual([])
  })

  it('leads to the largest new symbol in two steps', async () => {
    const { page } = opened
    await page.getByRole('combobox', { name: 'Show' }).selectOption('new')
    await page.locator('tbody button').first().click()
    const details = page.getByRole('complementary', { name: 'Details' })
    expect(await details.innerText()).toMatch(/Base\s+0 bytes/)
  })

  if (process.env['GO_SIZE_GATE_PICTURES'] === '1') {
    it('is drawn', async () => {
      mkdirSync(pictures, { recursive: true })
      await draw('page-light.png', { width: 1100, height: 760 }, 'light')
      await draw('page-dark.png', { width: 1100, height: 760 }, 'dark')
      await draw('page-400.png', { width: 400, height: 1200 }, 'light')
    })
  }

  /** Draws what is seen at first, without what is above the map but for the headline. */
  async function draw(
    name: string,
    viewport: { width: number; height: number },
    colorScheme: 'light' | 'dark'
  ): Promise<void> {
    await using drawn = await openPage(pages.browser, file, {
      viewport,
      colorScheme
    })
    await drawn.page.screenshot({ path: join(pictures, name) })
  }
})
