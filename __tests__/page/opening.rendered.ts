// The page in a browser: from disk, from an artifact's link, in a frame without rights,
// and without scripts. It asks nobody for anything.
import { describe, expect, it } from '@jest/globals'
import type { Page } from 'playwright-core'
import { visibleText } from '../rendered/browser.ts'
import { artifact, runUrl, serveArtifact } from './artifact-server.ts'
import { openPage, ready } from './opened-page.ts'
import { agentSides, pageOf } from './sample-pages.ts'
import { usePages } from './use-pages.ts'

const exporter = 'ExportMetrics'

let html = ''
const pages = usePages(async () => {
  html = await pageOf([agentSides()])
  return { agent: html }
})

/** What the clipboard has after a click on the button. */
async function copiedLink(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('copied', { exact: true }).waitFor()
  return await page.evaluate<string>('navigator.clipboard.readText()')
}

const mayCopy = { permissions: ['clipboard-read', 'clipboard-write'] }

describe('from disk', () => {
  it('opens, and asks for nothing but itself', async () => {
    await using opened = await openPage(pages.browser, pages.address('agent'))
    expect(opened.requests.filter((url) => !url.startsWith('data:'))).toEqual([
      pages.address('agent')
    ])
    expect(opened.troubles).toEqual([])
  })

  it('opens at the place of its address', async () => {
    const address = `${pages.address('agent')}#q=${exporter}`
    await using opened = await openPage(pages.browser, address)
    const search = opened.page.getByRole('searchbox', { name: 'Search' })
    expect(await search.inputValue()).toBe(exporter)
    await opened.page.getByText(/^1 of 16 symbols/).waitFor()
  })
})

describe('from the link of an artifact', () => {
  it('opens where the link leads, and asks for nothing more', async () => {
    await using server = await serveArtifact(html)
    const link = `${server.link}#artifact=${artifact}`
    await using opened = await openPage(pages.browser, link)
    expect(opened.page.url()).toMatch(
      new RegExp(String.raw`^${server.storage}/signed/.*#artifact=${artifact}$`)
    )
    await opened.page.getByRole('searchbox').fill(exporter)
    await opened.page.getByText(/^1 of 16 symbols/).waitFor()
    expect(opened.troubles).toEqual([])
    expect(server.requests).toHaveLength(2)
  })

  it('copies the link of the artifact and the place, never that of the storage', async () => {
    await using server = await serveArtifact(html)
    const link = `${server.link}#artifact=${artifact}`
    await using opened = await openPage(pages.browser, link, mayCopy)
    const { page } = opened
    await page.getByRole('searchbox').fill(exporter)
    await page.getByText(/^1 of 16 symbols/).waitFor()
    await page.getByRole('button', { name: new RegExp(exporter) }).click()
    const copied = await copiedLink(page)
    const [address, hash = ''] = copied.split('#')
    expect(address).toBe(`${runUrl}/artifacts/${artifact}`)
    expect(copied).not.toContain('secret')
    // Whoever follows it comes to the same place, and can copy it again.
    await using other = await openPage(
      pages.browser,
      `${server.link}#${hash}`,
      mayCopy
    )
    const details = other.page.getByRole('complementary', { name: 'Details' })
    expect(await details.innerText()).toMatch(/ExportMetrics[^]*41,234 bytes/)
    expect(await copiedLink(other.page)).toBe(copied)
  })

  it('copies the link of the run where it does not know its artifact', async () => {
    await using server = await serveArtifact(html)
    await using opened = await openPage(pages.browser, server.link, mayCopy)
    expect(await copiedLink(opened.page)).toBe(`${runUrl}#artifacts`)
  })

  it('works in a viewer that keeps the page apart from everything', async () => {
    await using server = await serveArtifact(html, {
      'Content-Security-Policy': 'sandbox allow-scripts',
      'X-Content-Type-Options': 'nosniff'
    })
    const link = `${server.link}#artifact=${artifact}`
    await using opened = await openPage(pages.browser, link)
    const { page } = opened
    await page.getByRole('searchbox').fill(exporter)
    await page.getByText(/^1 of 16 symbols/).waitFor()
    await page.getByRole('button', { name: 'Copy link' }).click()
    // Without the clipboard, the link is there to be copied by hand.
    await page
      .getByText('copied', { exact: true })
      .or(page.getByRole('textbox', { name: 'Link' }))
      .waitFor()
    expect(opened.troubles).toEqual([])
  })
})

/** What the static page says, in its order. */
const said = [
  'agent',
  // Where it went.
  'example.com/agent/internal/telemetry',
  'internal/legacy',
  // How it was measured.
  'measured'
]

describe.each([
  ['scripts are off', { javaScriptEnabled: false }, {}],
  ['a policy forbids scripts', {}, { 'Content-Security-Policy': 'sandbox' }]
])('where %s', (_, options, headers) => {
  it('shows headline, sizes, where it went, a still map, and how it was measured', async () => {
    await using server = await serveArtifact(html, headers)
    await using opened = await openPage(
      pages.browser,
      server.link,
      options,
      'still'
    )
    const { page } = opened
    const text = await visibleText(page)
    for (const words of said) expect(text).toContain(words)
    const map = page.locator('main svg')
    expect(await map.count()).toBe(1)
    expect((await map.boundingBox())?.width).toBeGreaterThan(600)
    expect(await map.textContent()).toContain('+')
    expect(server.requests).toHaveLength(2)
  })
})

describe('a page that is reloaded', () => {
  it('comes back to its place', async () => {
    await using opened = await openPage(pages.browser, pages.address('agent'))
    const { page } = opened
    await page.getByRole('searchbox').fill(exporter)
    await page.getByText(/^1 of 16 symbols/).waitFor()
    await page.reload()
    await ready(page)
    await page.getByText(/^1 of 16 symbols/).waitFor()
  })
})
