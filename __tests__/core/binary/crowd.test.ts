// Files with as many sections and segments as their headers can count.
import { afterAll, describe, expect, it } from '@jest/globals'
import { inspectBinary } from '../../../src/core/binary/inspect.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import { read, workshop } from '../measure/build.ts'
import { plain, tiles } from './containers.ts'
import { ifAllTargets } from '../../setup/targets.ts'

const shop = workshop()
afterAll(shop.remove)

const options = { main: './single', ldflags: '-s -w' }
const file = Buffer.from(read(shop.build('elf', options)))

/** A header table of the file: where it stands, its rows, and where those are counted. */
const segments = { pointer: 32, size: 56, count: 56 }
const sections = { pointer: 40, size: 64, count: 60 }

/** Bytes 32 on say how long what a header names is, in both tables. */
const lengthAt = 32

/** The file with one more table behind its end: its own rows, and many like one of them. */
function crowded(
  table: typeof segments,
  like: (row: Buffer) => boolean,
  times: number,
  change: (row: Buffer) => void
): Buffer {
  const start = Number(file.readBigUInt64LE(table.pointer))
  const rows = Array.from({ length: file.readUInt16LE(table.count) }, (_, i) =>
    file.subarray(start + table.size * i, start + table.size * (i + 1))
  )
  const row = Buffer.from(rows.find(like) ?? Buffer.of())
  change(row)
  const added = Array.from({ length: times }, () => row)
  const result = Buffer.concat([file, ...rows, ...added])
  result.writeBigUInt64LE(BigInt(file.length), table.pointer)
  result.writeUInt16LE(rows.length + times, table.count)
  return result
}

/** By its type in the header: a loaded segment, a section of the program's. */
const isLoaded = (row: Buffer) => row.readUInt32LE(0) === 1
const isProgram = (row: Buffer) => row.readUInt32LE(4) === 1
const short = (row: Buffer) => row.writeBigUInt64LE(1n, lengthAt)

describe('a file of many', () => {
  it('sections with one name has rows with names of their own', () => {
    const crowd = crowded(sections, isProgram, 60_000, short)
    const measured = measure(crowd, plain)
    expect(tiles(measured)).toBe(true)
    const names = measured.sections.map(({ name }) => name)
    expect(names.length).toBeGreaterThan(60_000)
    expect(names).toContain('.text#60001')
    expect(measured.attribution.level).toBe('functions')
  })

  it.each([
    [
      'sections that hold the same bytes',
      crowded(sections, isProgram, 1000, () => undefined),
      /^its sections overlap: they hold \d+ bytes in a file of \d+ \(at byte 0\)$/
    ],
    [
      'segments',
      crowded(segments, isLoaded, 60_000, short),
      /^600\d\d loaded parts are more than 1024 \(at byte 0\)$/
    ]
  ])('%s is refused', (_, crowd, message) => {
    expect(() => measure(crowd, plain)).toThrow(message)
    expect(() => inspectBinary(crowd)).toThrow(message)
  })

  ifAllTargets(() => {
    it('sections in XCOFF is refused', () => {
      const aix = read(
        shop.build('aix', { ...options, goos: 'aix', goarch: 'ppc64' })
      )
      const headers = 24 + Buffer.from(aix).readUInt16BE(16)
      const text = Buffer.from(aix.subarray(headers, headers + 72))
      const rows = Array.from({ length: 65_535 }, () => text)
      const crowd = Buffer.concat([aix.subarray(0, headers), ...rows, aix])
      crowd.writeUInt16BE(65_535, 2)
      crowd.writeUInt32BE(0, 20)
      expect(() => measure(crowd, plain)).toThrow(
        /^65535 loaded parts are more than 1024 \(at byte 0\)$/
      )
    })
  })
})
