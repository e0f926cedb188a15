// The page of two real releases of a program of 47 MB, which `diff` wrote, opened from the
// link of an artifact: all that a reader does with it. With GO_SIZE_GATE_PICTURES=1 the
// pictures of docs/images/ are written too.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import {
  corpusFolder,
  fetchPackage,
  packageFolder
} from '../../scripts/corpus/fetch.ts'
import { packages, type CorpusPackage } from '../../scripts/corpus/packages.ts'
import { overflowOf, visibleText } from '../rendered/browser.ts'
import {
  artifact,
  serveArtifact,
  type ArtifactServer
} from './artifact-server.ts'
import { hindrances } from './hindrances.ts'
import {
  median,
  openingTime,
  openPage,
  ready,
  type OpenedPage
} from './opened-page.ts'
import { usePages } from './use-pages.ts'

const project = join(import.meta.dirname, '..', '..')
const pictures = join(project, 'docs', 'images')

/** Bytes, as the page promises for a program of 47 MB. */
const maxPage = 2.5e6

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

const pages = usePages(async () => ({}))

let path = ''
let server: ArtifactServer

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
  path = join(pages.scratch, 'buf.html')
  const cli = join(project, 'dist', 'cli.js')
  const compare = ['diff', base, head, '--format', 'html', '--output', path]
  execFileSync(process.execPath, [cli, ...compare])
  server = await serveArtifact(readFileSync(path, 'utf8'))
})
afterAll(async () => {
  await server?.[Symbol.asyncDispose]()
})

/** Opens the link of the comment. @param place in the page, as an address has it */
const open = async (
  options: BrowserContextOptions = {},
  kind: 'live' | 'still' = 'live',
  place = ''
): Promise<OpenedPage> =>
  await openPage(
    pages.browser,
    `${server.link}#artifact=${artifact}${place}`,
    options,
    kind
  )

const mapOf = (page: Page) => page.getByRole('application', { name: /^Map of/ })
const status = (page: Page) => page.getByRole('status')
const details = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' })
const firstLine = (page: Page) => page.locator('tbody button').first()
const choose = async (page: Page, name: string, value: string) =>
  await page.getByRole('combobox', { name }).selectOption(value)

/** Names of the places from the binary down to where the reader is. */
const places = async (page: Page): Promise<string[]> =>
  await page
    .getByRole('navigation', { name: 'Place' })
    .getByRole('button')
    .allInnerTexts()

/** What the status says when it says something else. */
async function statusAfter(
  page: Page,
  act: () => Promise<unknown>
): Promise<string> {
  const before = await status(page).innerText()
  await act()
  await status(page).filter({ hasNotText: before }).waitFor()
  return await status(page).innerText()
}

/** Draws what is seen at first. */
async function draw(
  name: string,
  viewport: { width: number; height: number },
  colorScheme: 'light' | 'dark'
): Promise<void> {
  await using drawn = await open({ viewport, colorScheme })
  await drawn.page.screenshot({ path: join(pictures, name) })
}

describe('the page of two releases of buf', () => {
  it('is a file of 2.5 MB at most, and opens from the link of an artifact', async () => {
    const { size } = statSync(path)
    expect(size).toBeLessThanOrEqual(maxPage)
    const openings: number[] = []
    for (let turn = 0; turn < 3; turn++) {
      await using opened = await open()
      openings.push(await openingTime(opened.page))
      expect(opened.troubles).toEqual([])
      expect(new URL(opened.page.url()).origin).toBe(server.storage)
    }
    console.log(
      `buf 1.74.0 to 1.75.0: ${size.toLocaleString('en-US')} bytes, opens in ${Math.round(median(openings))} ms`
    )
    expect(server.requests).toHaveLength(2 * openings.length)
  })

  it('has the sizes of both files as the root of its map', async () => {
    await using opened = await open()
    expect(await mapOf(opened.page).getAttribute('aria-label')).toContain(
      '46,764,192 bytes, base 48,083,106 bytes, change -1,318,914'
    )
  })

  it('leads to the largest new symbol in two steps', async () => {
    await using opened = await open()
    const { page } = opened
    await choose(page, 'Show', 'new')
    await firstLine(page).click()
    const text = await details(page).innerText()
    expect(text).toMatch(/Base\s+0 bytes/)
    expect(text).toMatch(/Head\s+24,836 bytes/)
  })

  it('searches, filters, groups and sorts', async () => {
    await using opened = await open()
    const { page } = opened
    expect(await status(page).innerText()).toMatch(/^64,891 symbols/)
    const search = page.getByRole('searchbox', { name: 'Search' })
    const found = await statusAfter(page, () =>
      search.pressSequentially('encoderstate')
    )
    expect(found).toMatch(/^\d+ of 64,891 symbols/)
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await status(page)
      .getByText(/^64,891 symbols/)
      .waitFor()
    await statusAfter(page, () => choose(page, 'Region', 'code'))
    await statusAfter(page, () => choose(page, 'Module', 'std'))
    const grouped = await statusAfter(page, () =>
      choose(page, 'Group by', 'package')
    )
    expect(grouped).toMatch(/^\d+ (?:of \d+ )?packages/)
    const title = page.getByRole('columnheader', { name: 'Head' })
    await title.getByRole('button').click()
    expect(await title.getAttribute('aria-sort')).toBe('descending')
    expect(await firstLine(page).innerText()).toContain('runtime')
    expect(opened.troubles).toEqual([])
  })

  it('zooms by a click and by the keyboard, and goes back', async () => {
    await using opened = await open()
    const { page } = opened
    const box = await mapOf(page).boundingBox()
    if (box === null) throw new Error('no map')
    await page.mouse.click(box.x + 60, box.y + 60)
    const inner = await places(page)
    expect(inner.length).toBeGreaterThan(1)
    await page.goBack()
    expect(await places(page)).toEqual(['buf'])
    await mapOf(page).focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    const { length: depth } = await places(page)
    expect(depth).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    expect((await places(page)).length).toBeLessThan(depth)
  })

  it('has an address for each place, and a link to copy that is the artifact', async () => {
    await using opened = await open({
      permissions: ['clipboard-read', 'clipboard-write']
    })
    const { page } = opened
    await choose(page, 'Show', 'new')
    await firstLine(page).click()
    const chosen = await places(page)
    const [, place = ''] = page.url().split('#')
    expect(place).toContain(`artifact=${artifact}`)
    // A page of the terminal has no run: its own address is what can be given on.
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.getByText('copied', { exact: true }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    expect(copied.split('#')[1]).toContain('show=new')
    await page.reload()
    await ready(page)
    expect(await places(page)).toEqual(chosen)
  })

  it.each([
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 400, height: 800 } }]
  ] as const)('hinders nobody (axe): %s', async (_, options) => {
    await using opened = await open(options)
    const { page } = opened
    await firstLine(page).click()
    expect(await hindrances(page)).toEqual([])
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })

  it('has its words and a still map without scripts', async () => {
    await using opened = await open({ javaScriptEnabled: false }, 'still')
    const { page } = opened
    const text = await visibleText(page)
    expect(text).toContain('shrank by 1.26 MiB')
    expect(text).toContain('rows add up to -1,318,914 bytes')
    expect(
      (await page.locator('main svg').boundingBox())?.width
    ).toBeGreaterThan(600)
  })

  if (process.env['GO_SIZE_GATE_PICTURES'] === '1') {
    it('is drawn', async () => {
      mkdirSync(pictures, { recursive: true })
      await draw('page-light.png', { width: 1100, height: 760 }, 'light')
      await draw('page-dark.png', { width: 1100, height: 760 }, 'dark')
      await draw('page-400.png', { width: 400, height: 1200 }, 'light')
    })
  }
})
