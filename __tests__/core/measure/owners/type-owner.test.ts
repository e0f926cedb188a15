import { createHash } from 'node:crypto'
import { afterAll, describe, expect, it } from '@jest/globals'
import { readBuildInfo } from '../../../../src/core/binary/buildinfo/buildinfo.ts'
import { readElf } from '../../../../src/core/binary/elf/elf.ts'
import { findTypes } from '../../../../src/core/binary/types/find-types.ts'
import { offsetOf } from '../../../../src/core/binary/image.ts'
import { readFunctionTable } from '../../../../src/core/binary/runtime/pclntab/pclntab.ts'
import { Modules } from '../../../../src/core/measure/owners/modules.ts'
import { packageOf } from '../../../../src/core/measure/owners/package-name.ts'
import {
  ownersOfTypes,
  rankBy
} from '../../../../src/core/measure/owners/type-owner.ts'
import { read, workshop } from '../build.ts'

const shop = workshop()
afterAll(shop.remove)

const options = { fixture: 'owners' }
const image = readElf(read(shop.build('owners', options)))
const listing = Buffer.from(shop.listing('owners', options)).toString()
const info = readBuildInfo(image.bytes.file, image)
const table = readFunctionTable(image)
if (typeof table === 'string') throw new Error(table)
const moved = table.module?.moved
const found = moved ? findTypes(image, moved, info) : 'no layout'
if (typeof found === 'string') throw new Error(found)
const rank = rankBy(new Modules(info, []))
const ownerOf = ownersOfTypes(found.descriptors, rank)

/**
 * Hashes that compilers gave types by their names: the first word of SHA-256
 * with a byte, a bit or all of it inverted, or of MD5 (cmd/internal/hash,
 * cmd/internal/notsha256).
 */
const hashes: readonly ((name: string) => number)[] = [
  (name) => firstWord('sha256', name, 0xff),
  (name) => firstWord('sha256', name, 1),
  (name) => firstWord('sha256', name, 0xffff_ffff),
  (name) => firstWord('md5', name, 0)
]

const firstWord = (algorithm: string, name: string, inverted: number) =>
  (createHash(algorithm).update(name).digest().readUInt32LE() ^ inverted) >>> 0

const addresses = [...found.rows].map(
  (row) => found.descriptors.address[row] ?? 0
)

/** The linker's names of types, by the hash that their descriptors hold. */
const names = namesByHash(addresses)

function namesByHash(types: readonly number[]): ReadonlyMap<number, string> {
  const linked = listing.split('\n').flatMap((line) => {
    const [, name] = / -> type[:.](?!\.)(.*?)(?: <\S+>)?$/.exec(line) ?? []
    return name === undefined ? [] : [name.replace(/^noalg\./, '')]
  })
  const stored = new Set(types.map(hashAt))
  const maps = hashes.map(
    (hash) => new Map(linked.map((name) => [hash(name), name]))
  )
  const matches = (map: ReadonlyMap<number, string>) =>
    [...map.keys()].filter((hash) => stored.has(hash)).length
  const [best] = maps.toSorted((a, b) => matches(b) - matches(a))
  return best ?? new Map()
}

function hashAt(address: number): number {
  return image.bytes.u32(offsetOf(image, address) + 2 * image.pointerSize)
}

const nameOf = (address: number) => names.get(hashAt(address))

describe('owners of types', () => {
  it('are by the descriptor what they are by the name, for every type of a program', () => {
    const byName: Record<string, string> = {}
    const byDescriptor: Record<string, string> = {}
    for (const address of addresses) {
      const name = nameOf(address)
      expect(name).toBeDefined()
      byName[name ?? ''] = packageOf(`type:.eq.${name}`, rank)
      byDescriptor[name ?? ''] = ownerOf(address)
    }
    expect(Object.keys(byName).length).toBeGreaterThan(500)
    expect(byDescriptor).toEqual(byName)
  })

  it('agree for interface tables', () => {
    expect(found.tables.length).toBeGreaterThan(15)
    for (const { valueType, interfaceType } of found.tables) {
      const name = `go:itab.${nameOf(valueType)},${nameOf(interfaceType)}`
      expect([name, ownerOf(valueType, interfaceType)]).toEqual([
        name,
        packageOf(name, rank)
      ])
    }
  })

  it.each([
    [
      'map[example.com/aaa.Key]*example.com/owners/far.Unit',
      'example.com/owners/far'
    ],
    [
      'map[example.com/owners/near.Level]example.com/aaa.Key',
      'example.com/owners/near'
    ],
    [
      'struct { Shown string; example.com/aaa.hidden float64 }',
      'example.com/aaa'
    ],
    ['struct { main.error = error; Rate float32 }', 'main'],
    ['struct { io.Reader; fmt.Stringer }', 'fmt'],
    [
      '[]interface { example.com/owners/far.rename(string) }',
      'example.com/owners/far'
    ],
    [
      '[]example.com/aaa.Pair[*main.local,example.com/owners/near.Level]',
      'example.com/aaa'
    ],
    ['map[string]map[int][]float64', '(shared types)'],
    ['[]interface { Do(int) }', '(shared types)'],
    ['func(int, ...string) bool', '(shared types)'],
    ['string', 'runtime']
  ])('%s is of %s', (name, owner) => {
    const type = addresses.find((address) => nameOf(address) === name)
    expect(type !== undefined && ownerOf(type)).toBe(owner)
  })
})
