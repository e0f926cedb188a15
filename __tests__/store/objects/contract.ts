// What every place of a store promises, as tests: the same for a directory, a stand-in and
// a real service.
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  ObjectTooLong,
  type ObjectStore
} from '../../../src/store/objects/object-store.ts'

const index = 'tool/index.sigstore.json'
const bytes = (text: string) => Buffer.from(text)

/** @param openNew opens a place that has no objects yet */
export function itKeepsTheContract(
  openNew: () => Promise<ObjectStore> | ObjectStore
): void {
  let store: ObjectStore

  beforeAll(async () => {
    store = await openNew()
  })

  describe('an object', () => {
    const key = 'tool/v1.0.0+build.1/linux_amd64/tool.exe'

    it('is not there at first', async () => {
      expect(await store.read(key, 100)).toBeNull()
      expect(await store.list('', 100)).toEqual([])
      expect(await store.list('tool/', 100)).toEqual([])
    })

    it('passes the proof of conditions, which leaves nothing behind', async () => {
      await store.assertConditional()
      await store.assertConditional()
      expect(await store.list('', 100)).toEqual([])
    })

    it('is created once, and read as it was written', async () => {
      expect(await store.create(key, bytes('first'))).toBe(true)
      expect(await store.create(key, bytes('other'))).toBe(false)
      expect(await store.create(key, bytes('first'))).toBe(false)
      expect((await store.read(key, 5))?.bytes.toString()).toBe('first')
    })

    it('is not read when it has more bytes than are wanted', async () => {
      const reading = store.read(key, 4)
      await expect(reading).rejects.toThrow(ObjectTooLong)
      await expect(reading).rejects.toThrow(/bytes/)
    })

    it('may be empty, and may have bytes of every kind', async () => {
      const all = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte))
      expect(await store.create('kinds/none', bytes(''))).toBe(true)
      expect(await store.create('kinds/all', all)).toBe(true)
      expect((await store.read('kinds/none', 0))?.bytes).toHaveLength(0)
      expect((await store.read('kinds/all', 256))?.bytes.equals(all)).toBe(true)
      await store.remove('kinds/none')
      await store.remove('kinds/all')
    })

    it('is listed below its folders, in order', async () => {
      await store.create('tool/v1.0.0/b', bytes('b'))
      await store.create('tool/v1.0.0/a', bytes('a'))
      await store.create('tool2/v1.0.0/a', bytes('a'))
      expect(await store.list('tool/', 100)).toEqual([
        key,
        'tool/v1.0.0/a',
        'tool/v1.0.0/b'
      ])
      expect(await store.list('tool/v1.0.0/', 2)).toHaveLength(2)
      expect(await store.list('', 100)).toHaveLength(4)
    })

    it('is not listed where there are too many', async () => {
      await expect(store.list('tool/', 2)).rejects.toThrow(
        /tool\/? has more than 2 objects|tool\/: .* more than 2 objects/
      )
    })

    it('is removed, also twice, and then its key is free', async () => {
      const free = 'tool/v1.0.0/a'
      await store.remove(free)
      await store.remove(free)
      expect(await store.read(free, 100)).toBeNull()
      expect(await store.create(free, bytes('again'))).toBe(true)
    })

    it('of one key is created by one of ten', async () => {
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, by) =>
          store.create('race/one', bytes(`by ${by}`))
        )
      )
      expect(results.filter(Boolean)).toHaveLength(1)
      const winner = results.indexOf(true)
      const stored = await store.read('race/one', 100)
      expect(stored?.bytes.toString()).toBe(`by ${winner}`)
    })
  })

  describe('the index', () => {
    it('is replaced by who has read it last', async () => {
      expect(await store.replace(index, bytes('1'), null)).toBe(true)
      expect(await store.replace(index, bytes('x'), null)).toBe(false)
      const first = await store.read(index, 10)
      const revision = first?.revision ?? ''
      expect(await store.replace(index, bytes('2'), revision)).toBe(true)
      expect(await store.replace(index, bytes('x'), revision)).toBe(false)
      expect((await store.read(index, 10))?.bytes.toString()).toBe('2')
    })

    it('is one object of the list, however often it was replaced', async () => {
      const keys = await store.list('tool/', 100)
      expect(keys.filter((key) => key.includes('index'))).toEqual([index])
    })

    it('keeps what each of five adds six times', async () => {
      const add = async (what: string): Promise<void> => {
        for (;;) {
          const last = await store.read(index, 1000)
          if (last === null) throw new Error('the index is gone')
          const next = Buffer.concat([last.bytes, bytes(` ${what}`)])
          if (await store.replace(index, next, last.revision)) return
        }
      }
      await Promise.all(
        ['a', 'b', 'c', 'd', 'e'].map(async (name) => {
          for (let turn = 0; turn < 6; turn += 1) await add(`${name}${turn}`)
        })
      )
      const last = await store.read(index, 1000)
      const words = (last?.bytes.toString() ?? '').split(' ')
      expect(words).toHaveLength(31)
      expect(new Set(words)).toHaveProperty('size', 31)
    })

    it('is not replaced where it was removed', async () => {
      const last = await store.read(index, 1000)
      await store.remove(index)
      expect(await store.read(index, 1000)).toBeNull()
      const revision = last?.revision ?? ''
      expect(await store.replace(index, bytes('x'), revision)).toBe(false)
    })
  })

  it.each(['../a', '.a', 'a//b', '/a', 'a/', 'a b', 'a/../b', 'ä', ''])(
    'has no object of the key %j',
    async (key) => {
      await expect(store.read(key, 10)).rejects.toThrow('not the key')
      await expect(store.create(key, bytes('x'))).rejects.toThrow('not the key')
      await expect(store.remove(key)).rejects.toThrow('not the key')
    }
  )
}
