import { afterAll, describe, expect, it } from '@jest/globals'
import { readMachO } from '../../../../src/core/binary/macho/macho.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { readUniversal } from '../../../../src/core/binary/macho/universal.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { read, workshop } from '../../measure/build.ts'
import { plain, sizeOf, tiles } from '../containers.ts'

const shop = workshop()
afterAll(shop.remove)

const cpus = { amd64: 0x0100_0007, arm64: 0x0100_000c, other: 0x0100_0012 }
const build = (goarch: string, ldflags = '-s -w') =>
  read(shop.build(`${goarch}${ldflags}`, { goos: 'darwin', goarch, ldflags }))
const amd64 = build('amd64')
const arm64 = build('arm64')

type Part = readonly [cpu: number, file: Uint8Array]

const writtenBy = ({ packages }: Measurement, path: string) =>
  packages.find((row) => row.path === path)?.written ?? 0

/** A universal file, its slices at pages of 16 KiB. */
function join(parts: readonly Part[], wide = false): Buffer {
  const step = wide ? 32 : 20
  const header = Buffer.alloc(8 + step * parts.length)
  header.writeUInt32BE(wide ? 0xcafe_babf : 0xcafe_babe, 0)
  header.writeUInt32BE(parts.length, 4)
  const pieces: Uint8Array[] = [header]
  let end = header.length
  for (const [i, [cpu, file]] of parts.entries()) {
    const start = Math.ceil(end / 0x4000) * 0x4000
    const at = 8 + step * i
    header.writeUInt32BE(cpu, at)
    header.writeUInt32BE(i, at + 4)
    if (wide) {
      header.writeBigUInt64BE(BigInt(start), at + 8)
      header.writeBigUInt64BE(BigInt(file.length), at + 16)
    } else {
      header.writeUInt32BE(start, at + 8)
      header.writeUInt32BE(file.length, at + 12)
    }
    pieces.push(new Uint8Array(start - end), file)
    end = start + file.length
  }
  return Buffer.concat(pieces)
}

const both: readonly Part[] = [
  [cpus.amd64, amd64],
  [cpus.arm64, arm64]
]

describe('a universal file', () => {
  const one = measure(amd64, plain)
  const other = measure(arm64, plain)

  it.each([false, true])('is the sum of its slices (64 bits: %s)', (wide) => {
    const file = join(both, wide)
    const all = measure(file, plain)
    expect(tiles(all)).toBe(true)
    expect(all.binary).toMatchObject({
      name: 'measured',
      format: 'macho',
      goos: 'darwin',
      goarch: 'amd64+arm64',
      mainPackage: 'example.com/measured',
      goVersion: one.binary.goVersion,
      stripped: one.binary.stripped,
      fileSize: file.length
    })
    for (const path of ['runtime', 'fmt', '(unattributed)', '(signature)']) {
      const sum = sizeOf(one, path) + sizeOf(other, path)
      expect([path, sizeOf(all, path)]).toEqual([path, sum])
    }
    for (const path of ['errors', 'runtime', '(padding)']) {
      const gap = sizeOf(all, path) - sizeOf(one, path) - sizeOf(other, path)
      const sum = writtenBy(one, path) + writtenBy(other, path) + gap
      expect([path, writtenBy(all, path)]).toEqual([path, sum])
    }
    expect(writtenBy(all, 'errors')).toBeGreaterThan(sizeOf(all, 'errors'))
    const header = wide ? 8 + 2 * 32 : 8 + 2 * 20
    expect(sizeOf(all, '(headers)')).toBe(
      header + sizeOf(one, '(headers)') + sizeOf(other, '(headers)')
    )
    const gaps = file.length - amd64.length - arm64.length - header
    expect(sizeOf(all, '(padding)')).toBe(
      gaps + sizeOf(one, '(padding)') + sizeOf(other, '(padding)')
    )
    const names = all.sections.map(({ name }) => name)
    expect(names).toEqual([
      'universal header',
      'padding@amd64',
      ...one.sections.map(({ name }) => `amd64:${name}`),
      'padding@arm64',
      ...other.sections.map(({ name }) => `arm64:${name}`)
    ])
    expect(all.symbols).toHaveLength(one.symbols.length + other.symbols.length)
    expect(
      all.modules.find(({ path }) => path === 'example.com/dep')?.version
    ).toBe('v1.2.3 => ./dep')
  })

  it('is paired slice by slice', () => {
    const twin = join([
      [cpus.amd64, build('amd64', '-w')],
      [cpus.arm64, build('arm64', '-w')]
    ])
    const { attribution } = measure(join(both), { ...plain, twin })
    expect(attribution.level).toBe('symbols')
    const half = join([both[0] ?? [0, amd64], [cpus.other, arm64]])
    expect(measure(half, { ...plain, twin }).attribution.level).toBe(
      other.attribution.level
    )
  })

  it('keeps its own names where its twin is damaged', () => {
    const twin = join(both).subarray(0, 0x5000)
    const file = join(both)
    expect(measure(file, { ...plain, twin }).attribution.level).toBe(
      measure(file, plain).attribution.level
    )
  })

  it('takes what stands between slices for padding only where it is zero', () => {
    const file = join(both)
    file[4096] = 1
    const all = measure(file, plain)
    expect(all.sections.map(({ name }) => name)).toContain('unmapped@amd64')
    expect(tiles(all)).toBe(true)
    // Nor where it is longer than slices are aligned to.
    const long = measure(
      Buffer.concat([join(both), Buffer.alloc(40_000)]),
      plain
    )
    expect(long.sections.at(-1)?.name).toBe('unmapped@end')
  })

  it('counts a slice of 32 bits as a whole', () => {
    const old = Buffer.alloc(64)
    old.writeUInt32LE(0xfeed_face, 0)
    const all = measure(join([[7, old], ...both]), plain)
    expect(all.binary.goarch).toBe('386+amd64+arm64')
    expect(all.attribution.level).toBe('file')
    expect(all.attribution.notes).toContain(
      '386: macho files are measured by their total size only, and gated by it'
    )
    expect(all.packages.some(({ written }) => written !== undefined)).toBe(
      false
    )
    expect(tiles(all)).toBe(true)
  })

  it('has symbols of its sections, or of none where headers say so', () => {
    const file = join(both)
    // The last slice's code begins before its section, by its module data.
    const start = readUniversal(file)?.slices.at(-1)?.offset ?? 0
    const table = readFunctionTable(readMachO(arm64))
    if (typeof table === 'string') throw new Error(table)
    const text = start + (table.module?.offset ?? 0) + 22 * 8
    file.writeBigUInt64LE(file.readBigUInt64LE(text) - 16n, text)
    const { sections, symbols } = measure(file, plain)
    const rows = new Set(sections.map(({ name }) => name))
    const homes = new Set(symbols.map(({ section }) => section))
    expect([...homes].filter((name) => !rows.has(name))).toEqual([''])
  })

  it('names slices of one architecture apart', () => {
    const file = join([
      [cpus.arm64, arm64],
      [cpus.arm64, arm64],
      [cpus.other, arm64]
    ])
    expect(readUniversal(file)?.slices.map(({ name }) => name)).toEqual([
      'arm64',
      'arm64:1',
      `cpu ${cpus.other}:2`
    ])
  })

  it('is refused where slices overlap, leave the file, or are broken', () => {
    const overlapping = join(both)
    overlapping.writeUInt32BE(0x4000, 8 + 20 + 8)
    expect(() => measure(overlapping, plain)).toThrow(
      'the slice arm64 overlaps another (at byte 16384)'
    )
    const file = join(both)
    expect(() => measure(file.subarray(0, file.length - 1), plain)).toThrow(
      /^the slice arm64 of \d+ bytes ends beyond the file's/
    )
    expect(() => measure(file.subarray(0, 20), plain)).toThrow(
      /^the list of slices of 48 bytes ends beyond/
    )
    file.writeUInt32LE(0x7fff_ffff, 0x4000 + 16)
    expect(() => measure(file, plain)).toThrow(
      'in the slice amd64, 2147483647 load commands are more than 10000 (at byte 16400)'
    )
  })

  it('is none where the magic is that of a Java class', () => {
    const java = Buffer.from('cafebabe00000034000000000000000000', 'hex')
    expect(readUniversal(java)).toBeNull()
    expect(() => measure(java, plain)).toThrow('the file is a Java class')
  })
})
