// What a reader does on the page: zoom in and out, search, sort, group, filter and
// change the binary, with the pointer and with the keyboard alone.
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { openPage } from './opened-page.ts'
import { agentSides, agentSymbols, pageOf, program } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

/** One side of another program, for an operating system. */
const tool = (side: 'base' | 'head', goos: string) =>
  program(
    agentSymbols.map(([name, before, after]) => [
      name.replace('ExportMetrics', `Export_${goos}`),
      before,
      after
    ]),
    side,
    {
      binary: { name: 'tool', mainPackage: 'example.com/tool', goos },
      build: { target: `${goos}/amd64` }
    }
  )

const pages = usePages(async () => ({
  one: await pageOf([agentSides()]),
  several: await pageOf([
    agentSides(),
    [tool('base', 'linux'), tool('head', 'linux')],
    [tool('base', 'windows'), tool('head', 'windows')]
  ]),
  recorded: await pageOf(
    [agentSides()],
    ['a', 'b'].map((letter, place) => ({
      commit: letter.repeat(40),
      time: '2026-01-02T03:04:05Z',
      missing: place,
      fileSize: 200_000 + place,
      gzip: null
    }))
  ),
  oneSided: await pageOf([
    [null, tool('head', 'linux')],
    [tool('base', 'windows'), null]
  ])
}))

const open = async (name: Parameters<typeof pages.address>[0]) =>
  await openPage(pages.browser, pages.address(name))

const exact = (bytes = 0) => bytes.toLocaleString('en-US')

const mapOf = (page: Page) => page.getByRole('application', { name: /^Map of/ })

const details = (page: Page) =>
  page.getByRole('complementary', { name: 'Details' })

/** Names of the places from the binary down to where the reader is. */
const places = async (page: Page): Promise<string[]> =>
  await page
    .getByRole('navigation', { name: 'Place' })
    .getByRole('button')
    .allInnerTexts()

/** The first lines of the table: their cells. */
async function lines(page: Page, count: number): Promise<string[][]> {
  const texts = await page.evaluate<string[][]>(readLines)
  return texts.slice(0, count)
}

/** Run on the page. */
const readLines = `[...document.querySelectorAll('#app tbody tr:not([aria-hidden])')].map((row) =>
  [...row.cells].map(({ textContent }) => textContent.trim())
)`

const status = (page: Page) => page.getByRole('status')

/** Presses Tab until an element is focused that matches. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    const isThere = await page.evaluate<boolean>(
      `document.activeElement.matches(${JSON.stringify(selector)})`
    )
    if (isThere) return
  }
  throw new Error(`the key Tab doesn't come to ${selector}`)
}

describe('the map', () => {
  it('says in its label what the root is: exactly the file', async () => {
    await using opened = await open('one')
    const [base, head] = agentSides().map((side) => side?.binary.fileSize ?? 0)
    const label = await mapOf(opened.page).getAttribute('aria-label')
    expect(label).toContain(`${exact(head)} bytes, base ${exact(base)} bytes`)
  })

  it('zooms in by a click, and out by breadcrumbs and the back button', async () => {
    await using opened = await open('one')
    const { page } = opened
    const box = await mapOf(page).boundingBox()
    if (box === null) throw new Error('no map')
    // The largest module is at the upper left.
    await page.mouse.click(box.x + 60, box.y + 60)
    const [root, ...inner] = await places(page)
    expect(root).toBe('agent')
    expect(inner.length).toBeGreaterThan(0)
    const address = page.url()
    expect(address).toContain('#')
    await page
      .getByRole('navigation', { name: 'Place' })
      .getByRole('button', { name: 'agent', exact: true })
      .click()
    expect(await places(page)).toEqual(['agent'])
    await page.goBack()
    expect(await places(page)).toEqual(['agent', ...inner])
    await page.goBack()
    expect(await places(page)).toEqual(['agent'])
    await page.goForward()
    expect(page.url()).toBe(address)
  })

  it('names what the pointer is over, with exact numbers', async () => {
    await using opened = await open('one')
    const { page } = opened
    const box = await mapOf(page).boundingBox()
    if (box === null) throw new Error('no map')
    await page.mouse.move(box.x + box.width / 3, box.y + box.height / 2)
    await page
      .locator('figcaption')
      .getByText(/: [\d,]+ bytes, base [\d,]+ bytes, change [+\d-]/)
      .waitFor()
  })
})

describe('the table', () => {
  it('has the greatest change first', async () => {
    await using opened = await open('one')
    const [first] = await lines(opened.page, 1)
    expect(first?.[0]).toContain('ExportMetrics')
    expect(first?.[3]).toContain('+41,234')
  })

  it('cuts the path of a name before the name', async () => {
    await using opened = await open('one')
    const cut = await opened.page
      .locator('.lines .path + .own')
      .evaluateAll((names) =>
        names.flatMap((name) => {
          const path = name.previousElementSibling?.getBoundingClientRect()
          const shown = name.getBoundingClientRect().width
          name.style.flex = 'none'
          name.style.maxWidth = 'none'
          const isCut = name.getBoundingClientRect().width > shown
          // An ellipsis, of a path that has no more to give.
          return isCut && (path?.width ?? 0) > 25 ? [name.textContent] : []
        })
      )
    expect(cut).toEqual([])
  })

  it('sorts by each column, both ways', async () => {
    await using opened = await open('one')
    const { page } = opened
    const title = (name: string) =>
      page.getByRole('columnheader', { name }).getByRole('button')
    await title('Head').click()
    expect((await lines(page, 1))[0]?.[2]).toBe('66,000')
    expect(
      await page
        .getByRole('columnheader', { name: 'Head' })
        .getAttribute('aria-sort')
    ).toBe('descending')
    await title('Head').click()
    expect((await lines(page, 1))[0]?.[2]).toBe('0')
    await title('Name').click()
    const names = (await lines(page, 16)).map(([name = '']) => name)
    expect(names).toEqual(names.toSorted())
    await title('Base').click()
    expect((await lines(page, 1))[0]?.[1]).toBe('70,000')
  })

  it('searches as one types, and shares the filter with the map', async () => {
    await using opened = await open('one')
    const { page } = opened
    await page
      .getByRole('searchbox', { name: 'Search' })
      .pressSequentially('serve', { delay: 5 })
    await status(page)
      .getByText(/^5 of 16 symbols/)
      .waitFor()
    expect(await mapOf(page).getAttribute('aria-label')).not.toContain('294,')
    await page.getByRole('button', { name: 'Clear filter' }).click()
    await status(page)
      .getByText(/^16 symbols/)
      .waitFor()
  })

  it.each([
    ['module', /^[\d,]+ modules/, 'google.golang.org/grpc'],
    ['package', /^[\d,]+ packages/, 'example.com/agent/internal/telemetry'],
    ['type', /^[\d,]+ types/, 'telemetry.Exporter'],
    ['region', /^[\d,]+ regions?/, 'code']
  ])('groups by %s', async (by, count, name) => {
    await using opened = await open('one')
    const { page } = opened
    await page.getByRole('combobox', { name: 'Group by' }).selectOption(by)
    await status(page).getByText(count).waitFor()
    const names = (await lines(page, 20)).map(([text = '']) => text)
    expect(names.join('\n')).toContain(name)
  })

  it('shows only what changed, and what is new', async () => {
    await using opened = await open('one')
    const { page } = opened
    const show = page.getByRole('combobox', { name: 'Show' })
    await show.selectOption('changed')
    await status(page)
      .getByText(/^10 of 16 symbols/)
      .waitFor()
    await show.selectOption('new')
    await status(page)
      .getByText(/^3 of 16 symbols/)
      .waitFor()
    const [first] = await lines(page, 1)
    expect(first?.[0]).toContain('(*Exporter).ExportMetrics')
  })

  it('filters by module', async () => {
    await using opened = await open('one')
    const { page } = opened
    await page
      .getByRole('combobox', { name: 'Module' })
      .selectOption('google.golang.org/grpc')
    await status(page)
      .getByText(/^3 of 16 symbols/)
      .waitFor()
  })

  it('shows the details of a chosen line, and its place on the map', async () => {
    await using opened = await open('one')
    const { page } = opened
    await page.getByRole('button', { name: /ExportMetrics/ }).click()
    const text = await details(page).innerText()
    expect(text).toContain(
      'example.com/agent/internal/telemetry.(*Exporter).ExportMetrics'
    )
    expect(text).toMatch(/Head\s+41,234 bytes/)
    expect(text).toMatch(/Base\s+0 bytes/)
    expect(text).toMatch(/Change\s+\+41,234/)
    expect(await places(page)).toEqual([
      'agent',
      'example.com/agent',
      expect.stringContaining('internal/telemetry'),
      expect.stringContaining('Exporter'),
      expect.stringContaining('ExportMetrics')
    ])
  })
})

describe('sizes over time', () => {
  it('are below the map where records have them, the head as the last point', async () => {
    await using opened = await open('recorded')
    const { page } = opened
    const points = page.getByRole('region', { name: 'Points' })
    expect(
      (await points.locator('tbody tr').allInnerTexts()).map(
        (row) => row.split('\t')[0]
      )
    ).toEqual([
      'this change',
      'bbbbbbb',
      '· 1 without a measurement in between',
      'aaaaaaa'
    ])
    const address = page.url()
    await page.getByRole('slider').focus()
    await page.keyboard.press('Home')
    await page
      .getByRole('complementary', { name: 'Point' })
      .getByText('200,000 bytes')
      .waitFor()
    expect(page.url()).toBe(address)
  })

  it('are absent where there are none', async () => {
    await using opened = await open('one')
    expect(await opened.page.getByRole('slider').count()).toBe(0)
  })
})

describe('several binaries', () => {
  it('have a tab each, by pointer, keyboard and address', async () => {
    await using opened = await open('several')
    const { page } = opened
    const tabs = page.getByRole('tab')
    expect(await tabs.count()).toBe(3)
    await tabs.filter({ hasText: 'windows/amd64' }).click()
    await page.locator('#app').getByText('Export_windows').first().waitFor()
    expect(page.url()).toContain('b=')
    await page.keyboard.press('ArrowLeft')
    const selected = page.getByRole('tab', { selected: true })
    expect(await selected.innerText()).not.toContain('windows')
    expect(await selected.evaluate('document.activeElement.id')).toBe(
      await selected.getAttribute('id')
    )
    await using again = await openPage(pages.browser, page.url())
    expect(
      await again.page.getByRole('tab', { selected: true }).innerText()
    ).toBe(await selected.innerText())
  })

  it('may be new or gone', async () => {
    await using opened = await open('oneSided')
    const { page } = opened
    const names = await page.getByRole('tab').allInnerTexts()
    expect(names.join('\n')).toMatch(/linux\/amd64[^]*new/)
    expect(names.join('\n')).toMatch(/windows\/amd64[^]*gone/)
    await page.getByRole('tab', { name: /windows/ }).click()
    const [first] = await lines(page, 1)
    expect(first?.[3]).toMatch(/gone/)
    expect(opened.troubles).toEqual([])
  })

  it('have none where there is but one', async () => {
    await using opened = await open('one')
    expect(await opened.page.getByRole('tab').count()).toBe(0)
  })
})

describe('the keyboard alone', () => {
  it('zooms in on the map and out again', async () => {
    await using opened = await open('one')
    const { page } = opened
    await tabTo(page, '[role=application]')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    const depth = (await places(page)).length
    expect(depth).toBeGreaterThan(1)
    await page.keyboard.press('Escape')
    expect((await places(page)).length).toBeLessThan(depth)
  })

  it('finds the largest new symbol', async () => {
    await using opened = await open('one')
    const { page } = opened
    await tabTo(page, 'select')
    await page.keyboard.type('only what is new')
    await status(page)
      .getByText(/^3 of 16 symbols/)
      .waitFor()
    await tabTo(page, 'tbody button')
    await page.keyboard.press('Enter')
    expect(await details(page).innerText()).toContain('ExportMetrics')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await details(page)
      .getByText(/telemetry\.table/)
      .waitFor()
  })

  it('shows where the focus is', async () => {
    await using opened = await open('one')
    const { page } = opened
    for (let step = 0; step < 20; step++) {
      await page.keyboard.press('Tab')
      const outline = await page.evaluate<string>(`(() => {
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
        return document.activeElement === document.body || boxShadow !== 'none' ? 'seen' : outlineStyle + ' ' + outlineWidth
      })()`)
      expect(outline).not.toMatch(/none|^\w+ 0px/)
    }
  })
})
