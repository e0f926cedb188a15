import { afterAll, describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../../../src/core/binary/buildinfo/buildinfo.ts'
import { readElf } from '../../../../src/core/binary/elf/elf.ts'
import {
  findTypes,
  type RuntimeTypes
} from '../../../../src/core/binary/types/find-types.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { read, workshop } from '../../measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

/** All that the rows and their lists hold. */
const contents = ({ descriptors, rows }: RuntimeTypes) => {
  const { address, size, packages, named, parts } = descriptors
  const { maskAddress, maskSize, types, names } = descriptors
  return [...rows].map((row) => [
    [address, size, packages, named, parts, maskAddress, maskSize].map(
      (column) => column[row]
    ),
    ...[types, names].map((lists) => [
      ...lists.values.subarray(lists.start(row), lists.start(row + 1))
    ])
  ])
}

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
    const { address, size, packages: paths } = found.descriptors
    for (const row of found.rows) {
      expect(address[row]).toBeGreaterThanOrEqual(end)
      end = (address[row] ?? 0) + (size[row] ?? 0)
    }
    const packages = new Set(paths)
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
    expect(found.rows).toHaveLength(kept.size)
  })

  it.each([
    ['the module data tells', moved],
    ['descriptors tell', { ...moved, epclntab: 0 }]
  ])('needs no version where %s the layout', (_, module) => {
    const found = findTypes(image, moved, info)
    const alone = findTypes(image, module, null)
    if (typeof found === 'string') throw new Error(found)
    if (typeof alone === 'string') throw new Error(alone)
    expect(contents(alone)).toEqual(contents(found))
  })

  it.each([
    [{ etypes: 2 ** 52 }],
    [{ etypes: Number.NaN }],
    [{ inOrder: { typesSize: 2 ** 52, itabsOffset: 0, itabsSize: 0 } }],
    [{ inOrder: { typesSize: 0, itabsOffset: 0, itabsSize: 2 ** 52 } }],
    [{ inOrder: { typesSize: 0, itabsOffset: 2 ** 52, itabsSize: 0 } }]
  ])('does not follow module data that leaves the file: %j', (hostile) => {
    expect(findTypes(image, { ...moved, ...hostile }, info)).toBe(
      'the module data has no range of type descriptors'
    )
  })
})
