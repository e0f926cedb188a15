// The fuzzer itself: that it repeats what it did, and that it can fail.
import { afterAll, describe, expect, it } from '@jest/globals'
import { archiveZones } from '../../scripts/fuzz/archive-zones.ts'
import { applyEdits } from '../../scripts/fuzz/edit.ts'
import type { Edit } from '../../scripts/fuzz/edit.ts'
import { minimise } from '../../scripts/fuzz/minimise.ts'
import { mutateBytes } from '../../scripts/fuzz/mutate-bytes.ts'
import { mutateText } from '../../scripts/fuzz/mutate-text.ts'
import { randomOf } from '../../scripts/fuzz/random.ts'
import { zonesOf } from '../../scripts/fuzz/zones.ts'
import { read, workshop } from '../core/measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const file = read(
  shop.build('stripped', { main: './single', ldflags: '-s -w' })
)
const zones = zonesOf(file)
const subject = { name: 'single', bytes: file, littleEndian: true, zones }
const made = (seed: number, number: number) =>
  JSON.stringify(mutateBytes(randomOf(seed, number), subject, [subject]))

const other = () => Uint8Array.of(7, 8, 9)

/** It takes one byte in the middle, and one at the end. */
const fails = (some: readonly Edit[]) => {
  const damaged = applyEdits(new Uint8Array(3000).fill(9), some, none)
  return Promise.resolve(damaged[1204] === 0x44 && damaged[2900] === 0)
}

const none = () => new Uint8Array()

describe('zones', () => {
  it('are headers, tables and sections, in the file', () => {
    const names = zones.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'file',
        'ELF header',
        'program headers',
        'section headers',
        '.text',
        'pclntab header',
        'function table',
        'function records',
        'pc tables',
        'module data',
        'first types',
        'build info'
      ])
    )
    for (const { at, size } of zones) {
      expect(at).toBeGreaterThanOrEqual(0)
      expect(at).toBeLessThan(file.length)
      expect(size).toBeGreaterThan(0)
    }
  })
})

describe('zones of an archive', () => {
  /** An object as cmd/internal/goobj writes it, whose 18 blocks have 10 bytes each. */
  const object = Buffer.alloc(96 + 180)
  object.write('\0go120ld', 'latin1')
  for (let i = 0; i <= 18; i++) object.writeUInt32LE(96 + 10 * i, 20 + 4 * i)
  const archive = Buffer.concat([Buffer.alloc(100, 0x20), object, object])

  it('are the headers and blocks of all its objects', () => {
    const found = archiveZones(archive)
    const headers = found.filter(({ name }) => name === 'object header')
    expect(headers.map(({ at, size }) => [at, size])).toEqual([
      [100, 96],
      [376, 96]
    ])
    const last = found.filter(({ name }) => name === 'block 17')
    expect(last.map(({ at, size }) => [at, size])).toEqual([
      [366, 10],
      [366, 10],
      [642, 10],
      [642, 10]
    ])
  })
})

describe('mutations', () => {
  it('are the same for the same seed and case, and others for others', () => {
    const all = new Set<string>()
    for (let number = 0; number < 300; number++) {
      expect(made(7, number)).toBe(made(7, number))
      all.add(made(7, number)).add(made(8, number))
    }
    expect(all.size).toBeGreaterThan(590)
  })

  it('are of every kind, and change the file', () => {
    const kinds = new Set<string>()
    let changed = 0
    for (let number = 0; number < 400; number++) {
      const edits = mutateBytes(randomOf(1, number), subject, [subject])
      for (const { kind } of edits) kinds.add(kind)
      const damaged = applyEdits(file, edits, () => file)
      if (Buffer.compare(damaged, file) !== 0) changed++
    }
    expect([...kinds].toSorted()).toEqual(
      ['copy', 'cut', 'fill', 'insert', 'remove', 'splice', 'write'].toSorted()
    )
    expect(changed).toBeGreaterThan(350)
  })

  it('replace the values of texts', () => {
    const text = Buffer.from('{"name": "value", "size": 123}\n'.repeat(20))
    const seen = new Set<string>()
    for (let number = 0; number < 300; number++) {
      const edits = mutateText(randomOf(1, number), text)
      seen.add(Buffer.from(applyEdits(text, edits, none)).toString('latin1'))
    }
    const all = [...seen].join('')
    expect(seen.size).toBeGreaterThan(200)
    expect(all).toContain('"size": 9007199254740992')
    expect(all).toContain('"__proto__"')
  })
})

describe('edits', () => {
  const bytes = Uint8Array.of(0, 1, 2, 3, 4, 5, 6, 7)
  it.each<[Edit, readonly number[]]>([
    [{ kind: 'write', at: 6, bytes: 'aabbcc' }, [0, 1, 2, 3, 4, 5, 0xaa, 0xbb]],
    [{ kind: 'write', at: 9, bytes: 'aa' }, [0, 1, 2, 3, 4, 5, 6, 7]],
    [{ kind: 'fill', at: 5, size: 99, value: 9 }, [0, 1, 2, 3, 4, 9, 9, 9]],
    [{ kind: 'fill', at: 20, size: 9, value: 9 }, [0, 1, 2, 3, 4, 5, 6, 7]],
    [{ kind: 'copy', from: 0, at: 4, size: 2 }, [0, 1, 2, 3, 0, 1, 6, 7]],
    [{ kind: 'cut', size: 3 }, [0, 1, 2]],
    [{ kind: 'remove', at: 1, size: 5 }, [0, 6, 7]],
    [
      { kind: 'insert', at: 1, bytes: 'ff', times: 2 },
      [0, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7]
    ],
    [
      { kind: 'splice', other: 'x', from: 1, at: 0, size: 2 },
      [8, 9, 2, 3, 4, 5, 6, 7]
    ]
  ])('%j', (edit, expected) => {
    expect([...applyEdits(bytes, [edit], other)]).toEqual(expected)
    expect([...bytes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })
})

describe('a failing case', () => {
  it('is made as small as it gets', async () => {
    const edits: Edit[] = Array.from({ length: 30 }, (_, i) => ({
      kind: 'write',
      at: 100 * i,
      bytes: '00112233445566'
    }))
    expect(await fails(edits)).toBe(true)
    expect(await minimise(edits, fails, 500)).toEqual([
      { kind: 'write', at: 1204, bytes: '44' },
      { kind: 'write', at: 2900, bytes: '00' }
    ])
  })

  it('stays as it is where no run is left', async () => {
    const edits: Edit[] = [{ kind: 'cut', size: 1 }]
    expect(await minimise(edits, () => Promise.resolve(true), 0)).toBe(edits)
  })
})
