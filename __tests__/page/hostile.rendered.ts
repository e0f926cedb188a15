// Names that strangers choose, on the page in a browser: they are text, whatever they
// look like, and however long they are.
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { renderPage } from '../../src/core/page/page-file.ts'
import { measurementData } from '../../src/core/page/report-page.ts'
import { readPageParts } from '../../src/host/files/page-parts.ts'
import { example, symbol } from '../core/compare/example.ts'
import { overflowOf } from '../rendered/browser.ts'
import { openPage, type OpenedPage } from './opened-page.ts'
import { pageOf, program } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

const image = '<img src=x onerror=window.hacked=1>'

/** Each becomes a package, with a type and a symbol. */
const names = [
  `</script><script>window.hacked=1</script>${image}`,
  `</style></title></svg>${image}`,
  `<!--${image}<!--<script>`,
  `"' onmouseover=window.hacked=1 x='`,
  'javascript:window.hacked=1',
  '[x](javascript:window.hacked=1)',
  '![x](https://evil.example/x.png)',
  '](https://evil.example)<https://evil.example>',
  '__proto__',
  'constructor',
  'prototype/toString',
  'hasOwnProperty/valueOf',
  '&lt;b&gt;&#x3C;i&#x3E;',
  '\u202egpj.exe\u2066',
  'a\u0000b\u001b[31mc\u2028d\ud800e\uffff',
  '#b=1&at=x&artifact=1',
  '%2e%2e/..%00',
  '::error::x',
  `long/${'w'.repeat(10_000)}`,
  '٣١٤/日本語/🧮',
  '=cmd|x!A1',
  '|table|`code`|@octocat #1 |'
]

let html = ''
const pages = usePages(async () => {
  const rows = names.flatMap((name, index) => [
    [`example.com/${name}.(*${name}).${name}`, 0, 1000 + index] as const,
    [`${name}.${name}`, 500, 700 + index] as const,
    [name, 900, 0] as const
  ])
  const [evil = ''] = names
  const more = {
    binary: { name: evil, mainPackage: evil, goVersion: evil },
    level: 'functions'
  } as const
  html = await pageOf([
    [program(rows, 'base', more), program(rows, 'head', more)],
    [null, program(rows, 'head', { ...more, binary: { name: '__proto__' } })]
  ])
  return { hostile: html, many: await manyModules(), broken: await broken() }
})

/** A program of 20,000 modules, and of more bytes than any file has. */
const hugeProgram = (size: number) =>
  example({
    packages: {
      ...Object.fromEntries(
        Array.from({ length: 20_000 }, (_, at) => [`m${at}`, at + 1])
      ),
      huge: size
    },
    symbols: [
      symbol('huge.A', size - 9),
      symbol('huge.B', 7),
      ...Array.from({ length: 3000 }, (_, at) => symbol(`m${at}.F`, 1))
    ]
  })

const manyModules = async (): Promise<string> =>
  await pageOf([[hugeProgram(2 ** 52), hugeProgram(2 ** 52 + 2 ** 40)]])

/** A page whose symbols are of packages that are not there. */
async function broken(): Promise<string> {
  const { binaries, ...data } = measurementData([
    example({ symbols: [symbol('example.com/tool.F', 10)] })
  ])
  return renderPage({
    data: {
      ...data,
      binaries: binaries.map((binary) => ({ ...binary, packages: [] }))
    },
    headHtml: '<h1>broken</h1>',
    measuredHtml: '',
    still: '<p>the still map</p>',
    parts: await readPageParts()
  })
}

const open = async (options = {}) =>
  await openPage(pages.browser, pages.address('hostile'), options)

/** Elements that a name could have made, and what their scripts would have left. */
const intruders = async (page: Page): Promise<unknown> =>
  await page.evaluate(`({
    hacked: window.hacked ?? 0,
    images: document.querySelectorAll('img, iframe, object, embed, base, link:not([rel=icon])').length,
    scripts: document.scripts.length,
    handlers: [...document.querySelectorAll('*')].filter((element) =>
      element.getAttributeNames().some((name) => name.startsWith('on'))).length,
    links: [...document.querySelectorAll('a[href]')]
      .map((link) => link.href)
      .filter((href) => href.startsWith('javascript:') || href.includes('evil')),
    polluted: Object.keys(Object.prototype).length
  })`)

const harmless = {
  hacked: 0,
  images: 0,
  // The data and the program.
  scripts: 2,
  handlers: 0,
  links: [],
  polluted: 0
}

/** Goes through all that shows names. */
async function lookAround({ page }: OpenedPage): Promise<void> {
  for (const by of ['type', 'package', 'module', 'region', 'symbol']) {
    await page.getByRole('combobox', { name: 'Group by' }).selectOption(by)
    await page.locator('tbody button').first().click()
  }
  const map = page.getByRole('application')
  const box = await map.boundingBox()
  if (box === null) throw new Error('no map')
  for (const share of [0.1, 0.4, 0.7, 0.9]) {
    await page.mouse.move(box.x + box.width * share, box.y + box.height * share)
  }
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}

describe('names of strangers', () => {
  it('make no element, no script and no request', async () => {
    await using opened = await open()
    await lookAround(opened)
    expect(await intruders(opened.page)).toEqual(harmless)
    expect(opened.troubles).toEqual([])
    expect(opened.requests.filter((url) => !url.startsWith('data:'))).toEqual([
      pages.address('hostile')
    ])
  })

  it('are harmless without scripts too', async () => {
    await using opened = await openPage(
      pages.browser,
      pages.address('hostile'),
      {
        javaScriptEnabled: false
      },
      'still'
    )
    const svg = opened.page.locator('main svg')
    expect(await svg.locator('script, image, foreignObject, a').count()).toBe(0)
    expect(await opened.page.locator('img, iframe, object').count()).toBe(0)
  })

  it('are found as they are, and have an address that leads back to them', async () => {
    await using opened = await open()
    const { page } = opened
    for (const name of ['__proto__', 'constructor', 'onmouseover', '日本語']) {
      await page.getByRole('searchbox').fill(name)
      await page
        .locator('tbody button')
        .filter({ hasText: name })
        .first()
        .click()
      const title = page.getByRole('complementary').getByRole('heading').first()
      const text = await title.innerText()
      expect(text).toContain(name)
      await using again = await openPage(pages.browser, page.url())
      expect(
        await again.page
          .getByRole('complementary')
          .getByRole('heading')
          .first()
          .innerText()
      ).toBe(text)
    }
  })

  it('steer no text by marks that nobody sees', async () => {
    await using opened = await open()
    await lookAround(opened)
    const text = await opened.page.evaluate<string>(
      'document.documentElement.outerHTML'
    )
    expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
  })

  it.each([1280, 400])('do not widen the page at %d pixels', async (width) => {
    await using opened = await open({
      viewport: { width, height: 800 }
    })
    const { page } = opened
    await page.getByRole('searchbox').fill('wwwwww')
    await page.locator('tbody button').first().click()
    expect(await overflowOf(page)).toBeLessThanOrEqual(0)
  })
})

describe('numbers of strangers', () => {
  it('may be larger, and modules more, than any program has', async () => {
    await using opened = await openPage(pages.browser, pages.address('many'))
    const { page } = opened
    await page.getByRole('button', { name: 'Head', exact: true }).click()
    const [first, second] = await page.locator('tbody td.name').all()
    expect(await first?.textContent()).toBe('huge.A')
    expect(await second?.textContent()).toBe('huge.B')
    const modules = page.getByRole('combobox', { name: 'Module' })
    expect(await modules.locator('option').count()).toBe(2001)
    expect(opened.troubles).toEqual([])
  })

  it('that don’t fit together leave the still map, and say so', async () => {
    await using opened = await openPage(
      pages.browser,
      pages.address('broken'),
      {},
      'still'
    )
    const { page } = opened
    await page.getByRole('alert').waitFor()
    expect(await page.getByText('the still map').isVisible()).toBe(true)
  })
})

describe('addresses of strangers', () => {
  it.each([
    '#b=__proto__&at=constructor',
    '#b=1e9&at=&at=&at=&at=&at=&at=&in=-1',
    '#show=constructor&bytes=x&sort=__proto__&by=toString&region=x&module=x',
    `#q=${'('.repeat(3000)}`,
    '#q=%F0%90&at=%ZZ&artifact=../../evil',
    `#${'at=x&'.repeat(20_000)}`
  ])('show the page all the same (%#)', async (hash) => {
    await using opened = await openPage(
      pages.browser,
      `${pages.address('hostile')}${hash}`
    )
    expect(await intruders(opened.page)).toEqual(harmless)
    expect(opened.troubles).toEqual([])
    const copied = opened.page.getByRole('button', { name: 'Copy link' })
    expect(await copied.isVisible()).toBe(true)
  })
})
