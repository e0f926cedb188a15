import { afterAll, describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../src/binary/build-info.ts'
import { readElf } from '../../src/binary/elf.ts'
import { findTypes } from '../../src/binary/find-types.ts'
import { readFunctionTable } from '../../src/binary/pclntab.ts'
import { read, workshop } from '../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

describe('findTypes', () => {
  const file = read(shop.build('stripped', { ldflags: '-s -w' }))
  const image = readElf(file)
  const info = readBuildInfo(file, image)
  const table = readFunctionTable(image)
  const moved = typeof table === 'string' ? null : table.module?.moved
  if (!moved) throw new Error('the fixture has no module data')

  it('finds descriptors that do not overlap, of packages that are there', () => {
    const found = findTypes(image, moved, info)
    if (typeof found === 'string') throw new Error(found)
    let end = 0
    for (const { address, size } of found.descriptors) {
      expect(address).toBeGreaterThanOrEqual(end)
      end = address + size
    }
    const packages = new Set(found.descriptors.map((one) => one.package))
    expect(packages).toContain('example.com/measured/greet')
    expect(packages).toContain('os')
    expect(found.tables.length).toBeGreaterThan(5)
  })

  it('finds as many in the stripped file as the linker says that it kept', () => {
    const found = findTypes(image, moved, info)
    if (typeof found === 'string') throw new Error(found)
    const listing = Buffer.from(shop.listing('types', { ldflags: '-s -w' }))
    const kept = new Set(
      listing
        .toString()
        .split('\n')
        .map(
          (line) => / -> (type[:.].*?)(?: (?:<\w+>)+)?$/.exec(line)?.[1] ?? ''
        )
        // Names, import paths and functions of types follow a second dot.
        .filter((symbol) => symbol !== '' && !/^type.(?:\.|\*\.)/.test(symbol))
    )
    expect(kept.size).toBeGreaterThan(500)
    expect(found.descriptors).toHaveLength(kept.size)
  })

  it.each([
    ['the module data tells', moved],
    ['descriptors tell', { ...moved, epclntab: 0 }]
  ])('needs no version where %s the layout', (_, module) => {
    const found = findTypes(image, moved, info)
    const alone = findTypes(image, module, null)
    if (typeof found === 'string') throw new Error(found)
    if (typeof alone === 'string') throw new Error(alone)
    expect(alone.descriptors).toEqual(found.descriptors)
  })

  it.each([
    [{ etypes: 2 ** 52 }],
    [{ etypes: Number.NaN }],
    [{ inOrder: { typesSize: 2 ** 52, itabsOffset: 0, itabsSize: 0 } }],
    [{ inOrder: { typesSize: 0, itabsOffset: 0, itabsSize: 2 ** 52 } }],
    [{ inOrder: { typesSize: 0, itabsOffset: 2 ** 52, itabsSize: 0 } }]
  ])('does not follow module data that leaves the file: %j', (hostile) => {
    expect(findTypes(image, { ...moved, ...hostile }, info)).toBe(
      'the module data tells no extent of type descriptors'
    )
  })
})
