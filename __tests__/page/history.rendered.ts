// The page of a history in a browser: its chart by mouse and by keyboard, its table, gaps,
// and what changed at a point. With GO_SIZE_GATE_PICTURES=1 the picture of docs/images/ is
// written too.
import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import {
  corpusFolder,
  fetchPackage,
  packageFolder
} from '../../scripts/corpus/fetch.ts'
import { packages as published } from '../../scripts/corpus/packages.ts'
import {
  makeHistory,
  measuredBinary,
  type MeasuredCommit
} from '../../src/core/history/make-history.ts'
import { historyFile } from '../../src/core/page/history/history-file.ts'
import { readPageParts } from '../../src/host/files/page-parts.ts'
import { example } from '../core/compare/example.ts'
import { overflowOf } from '../rendered/browser.ts'
import { hindrances } from './hindrances.ts'
import { openPage } from './opened-page.ts'
import { usePages } from './use-pages.ts'

const project = join(import.meta.dirname, '..', '..')

const hostile = '<img src=x onerror="document.title=1">&"\''

/** Thirty pushes, the eighteenth of which is missing. */
const commits = Array.from({ length: 30 }, (_, place): MeasuredCommit => {
  const packages = {
    'example.com/tool': 1_000_000 + 1000 * place,
    [hostile]: 10
  }
  return {
    label: place === 5 ? hostile : `v${place}`,
    commit: '',
    url: '',
    time: '2026-01-02T03:04:05Z',
    missing: place === 18 ? 1 : 0,
    binaries: ['linux/amd64', 'linux/arm64'].map((target) =>
      measuredBinary(example({ packages, build: { target } }))
    )
  }
}).filter((_, place) => place !== 17)

const pages = usePages(async () => {
  const parts = await readPageParts()
  const source = { kind: 'files', name: '29 files' } as const
  const live = historyFile(makeHistory(source, commits, []), parts)
  return { live, still: live.replace(/<script>[^]*<\/script>/, '') }
})

const chart = (page: Page) => page.getByRole('slider')
const details = (page: Page) => page.getByRole('complementary')

/** Waits until the details say something. */
const says = async (page: Page, text: string): Promise<void> => {
  await details(page).getByText(text, { exact: true }).first().waitFor()
  expect(await details(page).innerText()).toContain(text)
}

describe('the page of a history', () => {
  it('moves from point to point by the keyboard, and says what changed', async () => {
    await using opened = await openPage(pages.browser, pages.address('live'))
    const { page } = opened
    await chart(page).focus()
    await says(page, '1,029,010 bytes')
    await page.keyboard.press('ArrowLeft')
    await says(page, '1,028,010 bytes')
    expect(await details(page).innerText()).toMatch(
      /\+1,000\s+example\.com\/tool/
    )
    expect(await chart(page).getAttribute('aria-valuetext')).toBe(
      'v28, 2026-01-02: 1,028,010 bytes, +1,000 bytes (+0.1 %) since v27'
    )
    await page.keyboard.press('Home')
    await says(page, '1,000,010 bytes')
    expect(page.url()).toContain('#point=v0')
    expect(opened.troubles).toEqual([])
    expect(opened.requests).toHaveLength(1)
  })

  it('shows the gap in the chart and in the table', async () => {
    await using opened = await openPage(pages.browser, pages.address('live'))
    const { page } = opened
    expect(await page.locator('.history-chart .gap').count()).toBe(1)
    expect(await page.locator('.history-chart circle').count()).toBe(29)
    const rows = await page.locator('.points tbody tr').allInnerTexts()
    const gap = rows.findIndex((row) =>
      row.includes('1 without a measurement in between')
    )
    expect(rows[gap - 1]).toContain('v18')
    expect(rows[gap + 1]).toContain('v16')
  })

  it('chooses by a click on the chart or on a line of the table', async () => {
    await using opened = await openPage(pages.browser, pages.address('live'))
    const { page } = opened
    await page.getByRole('button', { name: 'v20' }).click()
    await says(page, '1,020,010 bytes')
    await chart(page).click({ position: { x: 84, y: 100 } })
    await says(page, '1,000,010 bytes')
  })

  it('opens at the binary and the point that its address names', async () => {
    const address = `${pages.address('live')}#b=1&point=v3`
    await using opened = await openPage(pages.browser, address)
    const { page } = opened
    await says(page, '1,003,010 bytes')
    expect(await page.getByLabel('Binary').inputValue()).toBe('1')
  })

  it('shows names as text', async () => {
    await using opened = await openPage(pages.browser, pages.address('live'))
    const { page } = opened
    await page.getByRole('button', { name: hostile }).click()
    await says(page, hostile)
    expect(await page.locator('img').count()).toBe(0)
  })

  it('shows the chart without scripts', async () => {
    const still = { javaScriptEnabled: false }
    const address = pages.address('still')
    await using opened = await openPage(pages.browser, address, still, 'still')
    const { page } = opened
    expect(await page.locator('#app svg circle').count()).toBe(58)
    expect(await page.locator('h1').innerText()).toBe(
      'Sizes over time: 29 files'
    )
  })

  it.each<readonly [string, BrowserContextOptions]>([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 400, height: 800 } }]
  ])('hinders nobody (axe), %s', async (_, options) => {
    await using opened = await openPage(
      pages.browser,
      pages.address('live'),
      options
    )
    const { page } = opened
    expect(await hindrances(page)).toEqual([])
    expect(await overflowOf(page)).toBe(0)
  })
})

if (process.env['GO_SIZE_GATE_PICTURES'] === '1') {
  it('is drawn, of releases of esbuild', async () => {
    const folder = corpusFolder(process.env, process.platform)
    const releases = published
      .filter(({ name }) => name === '@esbuild/linux-x64')
      .toSorted((a, b) =>
        a.version.localeCompare(b.version, 'en', { numeric: true })
      )
    const files: string[] = []
    for (const release of releases) {
      await fetchPackage(folder, release)
      const file = join(pages.scratch, release.version)
      symlinkSync(
        join(packageFolder(folder, release), 'package/bin/esbuild'),
        file
      )
      files.push(file)
    }
    const path = join(pages.scratch, 'esbuild.html')
    const cli = join(project, 'dist', 'cli.js')
    const flags = ['--format', 'html', '--output', path]
    execFileSync(process.execPath, [cli, 'history', ...files, ...flags])
    await using opened = await openPage(
      pages.browser,
      pathToFileURL(path).href,
      { viewport: { width: 1100, height: 760 } }
    )
    await opened.page.screenshot({
      path: join(project, 'docs', 'images', 'history.png')
    })
  })
}
