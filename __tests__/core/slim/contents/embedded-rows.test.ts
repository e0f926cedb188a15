import { expect, it } from '@jest/globals'
import {
  embeddedRow,
  tooLargeRow,
  worthPacking,
  type EmbeddedFile
} from '../../../../src/core/slim/contents/embedded-rows.ts'

const file = (
  name: string,
  size: number,
  gzip: number,
  isForeign = false
): EmbeddedFile => ({
  path: `/src/${name}`,
  isForeign,
  name,
  size,
  packed: { gzip, zstd: null }
})

const page = file('page.html', 9000, 2000)
const icon = file('icon.png', 5000, 5010)
const table = file('table.bin', 20_000, 9000)

it('packs what gets smaller, the largest gain first', () => {
  expect(worthPacking([page, icon, table], 'gzip')).toEqual([table, page])
  expect(worthPacking([page, icon, table], 'zstd')).toEqual([])
})

it('says what the files lose and what the decoder adds', () => {
  const row = embeddedRow('example.com/tool', 'gzip', [table, page], 4096)
  expect(row.change).toBe('2 files embedded as gzip')
  expect(row.risk).toMatch(
    /17\.6 KiB smaller, and the decoder adds 4\.0 KiB\.$/
  )
})

it('says whose the files of other modules are', () => {
  const foreign = file('a.txt', 9000, 2000, true)
  const row = embeddedRow('example.com/tool', 'gzip', [foreign], 0)
  expect(row.change).toBe('1 file of other modules embedded as gzip')
  expect(row.risk).toMatch(/not yours: their authors could pack them\.$/)
})

it('says of a file that it is too large to be packed', () => {
  const large = { name: 'example.com/tool/a\u202Eb', size: 600 * 1024 * 1024 }
  const row = tooLargeRow('example.com/tool', large, 512 * 1024 * 1024)
  expect(row.change).not.toContain('\u202E')
  expect(row.risk).toBe(
    'Not measured: the file has 600.00 MiB, and slim packs none of more than 512.00 MiB.'
  )
})
