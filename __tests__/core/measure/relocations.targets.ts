// Whom relocations of Windows and macOS belong to.
import { afterAll, describe, expect, it } from '@jest/globals'
import { measure } from '../../../src/core/measure/measure.ts'
import { output, read, workshop } from './build.ts'
import { relocationsOf, sum, totalOf } from './relocations.ts'

const shop = workshop()
afterAll(shop.remove)

const plain = { sha256: '', gzip: null, build: null }

describe('a Windows file', () => {
  const path = shop.build('windows.exe', {
    fixture: 'linked',
    goos: 'windows',
    ldflags: '-s -w'
  })
  const measurement = measure(read(path), plain)
  const row = measurement.sections.find(({ name }) => name === '.reloc')
  const { offset = 0, fileSize = 0 } = row ?? {}

  it('has all fixups that objdump lists, by their owners', () => {
    const text = output('objdump', '-p', path)
    const fixups = [...text.matchAll(/^\treloc .*? (\w+)$/gm)]
    const fillers = fixups.filter(([, type]) => type === 'ABSOLUTE').length
    const blocks = [...text.matchAll(/ Chunk size (\d+) /g)]
    const listedSize = sum(blocks.map(([, size]) => Number(size)))
    expect(fixups.length).toBeGreaterThan(3000)
    expect(totalOf(measurement)).toBe(fileSize)
    expect(listedSize).toBe(8 * blocks.length + 2 * fixups.length)
    expect(relocationsOf(measurement).get('(relocations)')).toBe(
      fileSize - 2 * (fixups.length - fillers)
    )
  })

  it.each([0, 7, 0xffff_ffff])(
    'is measured where a block of it says that it has %i bytes',
    (size) => {
      const file = Buffer.from(read(path))
      file.writeUInt32LE(size, offset + 4)
      const damaged = relocationsOf(measure(file, plain))
      expect(damaged.get('(relocations)')).toBe(fileSize)
    }
  )
})

it('books the streams of a Mach-O file as a whole', () => {
  const path = shop.build('darwin', {
    fixture: 'linked',
    goos: 'darwin',
    goarch: 'arm64',
    ldflags: '-s -w'
  })
  const measurement = measure(read(path), plain)
  const streams = measurement.sections.filter(({ name }) =>
    /^(?:rebases|binds|weak binds|lazy binds|chained fixups)$/.test(name)
  )
  expect(streams.length).toBeGreaterThan(0)
  expect(totalOf(measurement)).toBe(
    sum(streams.map(({ fileSize }) => fileSize))
  )
  expect([...relocationsOf(measurement).keys()].toSorted()).toEqual([
    '(headers)',
    '(relocations)'
  ])
})
