// The browser and the pages of a test file: made before its first test, gone after its last.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, jest } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../rendered/browser.ts'

export interface Pages<Name extends string> {
  readonly browser: Browser
  /** Directory that is removed in the end. */
  readonly scratch: string
  /** `file:` address of a page. */
  readonly address: (name: Name) => string
}

/**
 * Starts the browser, which may have to be installed, and writes pages into files.
 * @param make HTML by name
 */
export function usePages<Name extends string>(
  make: () => Promise<Readonly<Record<Name, string>>>
): Pages<Name> {
  jest.setTimeout(900_000)
  let browser: Browser | null = null
  let scratch = ''
  beforeAll(async () => {
    scratch = mkdtempSync(join(tmpdir(), 'page-'))
    browser = await openBrowser()
    for (const [name, html] of Object.entries<string>(await make())) {
      writeFileSync(join(scratch, `${name}.html`), html)
    }
  })
  afterAll(async () => {
    await browser?.close()
    if (scratch !== '') rmSync(scratch, { recursive: true, force: true })
  })
  return {
    get browser() {
      if (browser === null) throw new Error('the browser is not open yet')
      return browser
    },
    get scratch() {
      return scratch
    },
    address: (name) => pathToFileURL(join(scratch, `${name}.html`)).href
  }
}
