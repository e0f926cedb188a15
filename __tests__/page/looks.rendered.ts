// How the page looks, and for whom: light, dark, on a phone, on paper, and for those who
// don't see it. With GO_SIZE_GATE_PICTURES=1 the pictures of docs/images/ are written too.
import { describe, expect, it } from '@jest/globals'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { overflowOf } from '../rendered/browser.ts'
import { hindrances } from './hindrances.ts'
import { openPage, waitUntil } from './opened-page.ts'
import { agentSides, measuredPage, pageOf } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

const pages = usePages(async () => {
  const comparison = await pageOf([agentSides()])
  return {
    comparison,
    measurement: await measuredPage(agentSides()[1]),
    several: await pageOf([agentSides(), [null, agentSides()[1]]]),
    still: comparison.replace(/<script>[^]*<\/script>/, '')
  }
})

const looks: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['on a phone', { viewport: { width: 400, height: 800 } }],
  [
    'dark, on a phone',
    { colorScheme: 'dark', viewport: { width: 400, height: 800 } }
  ]
]

describe.each(looks)('%s', (_, options) => {
  it.each(['several', 'measurement'] as const)(
    'a page of %s hinders nobody (axe), and is no wider than the screen',
    async (name) => {
      const address = pages.address(name)
      await using opened = await openPage(pages.browser, address, options)
      const { page } = opened
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
      // With something chosen and filtered there is more to see.
      await page.locator('tbody button').first().click()
      await page.getByRole('searchbox').fill('e')
      expect(await hindrances(page)).toEqual([])
      expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    }
  )

  it('neither does one in which no program runs', async () => {
    const address = pages.address('still')
    await using opened = await openPage(
      pages.browser,
      address,
      options,
      'still'
    )
    expect(await hindrances(opened.page)).toEqual([])
    expect(await overflowOf(opened.page)).toBeLessThanOrEqual(0)
  })
})

describe('the first screen', () => {
  it('has the map, and the words of the comment folded above it', async () => {
    const address = pages.address('comparison')
    await using opened = await openPage(pages.browser, address)
    const { page } = opened
    const box = await page.getByRole('application').boundingBox()
    expect(box?.y).toBeLessThan(450)
    const rows = page.getByText(/rows add up to/).first()
    expect(await rows.isVisible()).toBe(false)
    await page
      .getByText(/^(?:Why · )?Where it went$/)
      .first()
      .click()
    expect(await rows.isVisible()).toBe(true)
  })
})

/** Mean brightness of the page's background, 0 to 255. */
const brightness = async (page: Page): Promise<number> =>
  await page.evaluate<number>(`(() => {
    const [, r, g, b] = /(\\d+), (\\d+), (\\d+)/.exec(getComputedStyle(document.body).backgroundColor) ?? [0, 255, 255, 255]
    return (Number(r) + Number(g) + Number(b)) / 3
  })()`)

/** Run on the page: the colour in a corner of the map. */
const cornerPixel =
  "[...document.querySelector('canvas').getContext('2d').getImageData(1, 1, 1, 1).data].join()"

describe('a dark system', () => {
  it('has a dark page, also when the system changes while it is shown', async () => {
    await using opened = await openPage(
      pages.browser,
      pages.address('comparison')
    )
    const { page } = opened
    const [light, lightMap] = [
      await brightness(page),
      await page.evaluate<string>(cornerPixel)
    ]
    await page.emulateMedia({ colorScheme: 'dark' })
    await waitUntil(page, `${cornerPixel} !== '${lightMap}'`)
    expect(light).toBeGreaterThan(200)
    expect(await brightness(page)).toBeLessThan(60)
  })

  it('has a dark map without scripts', async () => {
    await using opened = await openPage(
      pages.browser,
      pages.address('comparison'),
      {
        colorScheme: 'dark',
        javaScriptEnabled: false
      },
      'still'
    )
    const fill = await opened.page.evaluate<string>(
      "getComputedStyle(document.querySelector('main svg text')).fill"
    )
    expect(fill).toBe('rgb(230, 237, 243)')
  })
})

describe('paper', () => {
  it('has headline, map and numbers, and nothing cut off at the side', async () => {
    await using opened = await openPage(
      pages.browser,
      pages.address('comparison')
    )
    const { page } = opened
    await page.emulateMedia({ media: 'print' })
    await page.setViewportSize({ width: 720, height: 1000 })
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
    expect(await page.getByRole('searchbox').isVisible()).toBe(false)
    expect(await page.locator('canvas, main svg').first().isVisible()).toBe(
      true
    )
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })
})
