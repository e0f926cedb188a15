import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readPageParts } from '../../../src/host/files/page-parts.ts'

const directory = mkdtempSync(join(tmpdir(), 'page-parts-'))
afterAll(() => rmSync(directory, { recursive: true }))

describe('readPageParts', () => {
  it('says which part is missing, and what to do', async () => {
    writeFileSync(join(directory, 'page.css'), 'b{}')
    await expect(readPageParts(directory)).rejects.toThrow(
      `could not read ${join(directory, 'page.js')}, a part of every page: it is not there; install go-size-gate again`
    )
  })

  it('reads the program and the styles', async () => {
    writeFileSync(join(directory, 'page.js'), 'let ä')
    writeFileSync(join(directory, 'page.css'), 'b{}')
    expect(await readPageParts(directory)).toEqual({
      script: 'let ä',
      style: 'b{}'
    })
  })

  it('finds what the build made, as source', async () => {
    const { script, style } = await readPageParts()
    // Every page passes them on.
    expect(script).toMatch(/^\/\*!\n[^]*preact [\d.]+ \(MIT\)[^]*\*\//)
    expect(script).toContain('DecompressionStream')
    expect(style).toContain('{')
  })
})
