// Which embedded files are in an executable, and how often they are packed.
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { PackageSources } from '../../../src/core/source/package-sources.ts'
import {
  embeddedIn,
  openPacker
} from '../../../src/gate/slim/embedded-files.ts'

const page = Buffer.from('a line of a page\n'.repeat(100))
const large = Buffer.from('a line of a larger page\n'.repeat(200))
const executable = Buffer.concat([Buffer.from('code'), page, large])

let root: string
let packed: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'embedded-'))
  packed = join(root, 'packed')
  mkdirSync(packed)
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** A package in the tree that embeds these files. */
function pages(files: Readonly<Record<string, Buffer>>): PackageSources {
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(root, name), content)
  }
  return {
    path: 'example.com/tool/pages',
    module: 'example.com/tool',
    directory: root,
    imports: [],
    files: [],
    embedded: Object.keys(files)
  }
}

const options = (packer = openPacker(packed)) => ({
  modCache: join(root, 'modules'),
  packer
})

it('finds those whose content the executable has, with packed copies', async () => {
  const other = Buffer.from('not in it')
  const of = pages({ 'page.txt': page, 'other.txt': other, none: Buffer.of() })
  const { files, tooLarge } = await embeddedIn(executable, [of], options())
  expect(tooLarge).toEqual([])
  expect(files).toMatchObject([
    {
      name: 'example.com/tool/pages/page.txt',
      isForeign: false,
      size: page.length
    }
  ])
  const copy = readFileSync(files[0]?.copies.gzip ?? '')
  expect(copy).toHaveLength(files[0]?.packed.gzip ?? 0)
  expect(gunzipSync(copy)).toEqual(page)
})

it('packs a file once for all programs', async () => {
  const of = pages({ 'page.txt': page })
  const shared = options()
  const [first] = (await embeddedIn(executable, [of], shared)).files
  const made = readdirSync(packed)
  const [second] = (await embeddedIn(executable, [of], shared)).files
  expect(second).toEqual(first)
  expect(readdirSync(packed)).toEqual(made)
})

it('names a file that is too large, and goes on with the others', async () => {
  const of = pages({ 'large.txt': large, 'page.txt': page })
  const found = await embeddedIn(executable, [of], {
    ...options(),
    maxBytes: page.length
  })
  expect(found.tooLarge).toEqual([
    { name: 'example.com/tool/pages/large.txt', size: large.length }
  ])
  expect(found.files.map(({ size }) => size)).toEqual([page.length])
})

it('names no large file that the executable has no room for', async () => {
  const of = pages({ 'large.txt': large })
  const found = await embeddedIn(page, [of], {
    ...options(),
    maxBytes: page.length
  })
  expect(found).toEqual({ files: [], tooLarge: [] })
})
