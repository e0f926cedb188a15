// Programs for Windows with C code, as Debian's mingw links them.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { findBuildId } from '../../src/core/binary/buildinfo/build-id.ts'
import { readPe } from '../../src/core/binary/pe/pe.ts'
import { measure } from '../../src/core/measure/measure.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { plain, share, sizeOf, tiles } from '../core/binary/containers.ts'
import { workshop, type Linked } from '../core/measure/build.ts'
import { needCommand } from './debian-package.ts'

const cc = 'x86_64-w64-mingw32-gcc'

const shop = workshop()
afterAll(shop.remove)

const regionOf = ({ regions }: Measurement, region: string) =>
  regions.find(({ name }) => name === region)?.size ?? 0

describe('windows amd64 with cgo', () => {
  let linked: Linked
  let alone: Measurement
  let own: Measurement
  let named: Measurement
  beforeAll(() => {
    needCommand(cc, 'gcc-mingw-w64-x86-64')
    linked = shop.link('mingw.exe', {
      goos: 'windows',
      goarch: 'amd64',
      cgo: true,
      cc,
      main: './cgo'
    })
    const { file, twin, listing: deps } = linked
    alone = measure(file, plain)
    own = measure(twin, plain)
    named = measure(file, { ...plain, twin, deps })
  }, 600_000)

  it('proves the twin, whose build ID stands behind start-up code', () => {
    const image = readPe(linked.file)
    const id = findBuildId(image)
    const [text] = image.sections
    expect((id?.offset ?? 0) - (text?.offset ?? 0)).toBeGreaterThan(1024)
    expect(named.attribution).toMatchObject({
      level: 'literals',
      notes: [expect.stringMatching(/^symbols of pe files have no sizes/)]
    })
    expect(tiles(named)).toBe(true)
    expect(sizeOf(named, '(unattributed)')).toBeLessThan(4096)
    expect(share(alone)).toBeLessThan(share(named) - 0.03)
  })

  it('has the types that its tables give, also where its symbols are kept', () => {
    expect(regionOf(alone, 'types')).toBeGreaterThan(100_000)
    for (const one of [own, named]) {
      const types = regionOf(one, 'types')
      expect(Math.abs(types - regionOf(alone, 'types'))).toBeLessThan(1024)
    }
    for (const path of ['fmt', 'runtime', 'reflect', '(shared types)']) {
      const [kept, stripped] = [own, named].map((one) => typesOf(one, path))
      expect([path, kept]).toEqual([path, stripped])
    }
  })

  it('gives to C what C compilers made', () => {
    const symbols = own.symbols.filter(({ package: path }) => path === '(C)')
    const names = symbols.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'sum_of_squares',
        '__tmainCRTStartup',
        '.refptr._fmode'
      ])
    )
    // An object's section of read-only data has no other name.
    expect(names.filter((name) => name.startsWith('.rdata'))).not.toEqual([])
    const unnamed = own.symbols.filter(
      ({ package: path, name }) =>
        path === '(unattributed)' && !/^\$f(32|64)\./.test(name)
    )
    expect(unnamed).toEqual([])
  })
})

const typesOf = ({ packages }: Measurement, path: string) =>
  packages
    .find((one) => one.path === path)
    ?.regions.find(({ name }) => name === 'types')?.size
