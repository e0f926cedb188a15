import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { UserError } from '../../../src/core/user-error.ts'
import { openDirectory } from '../../../src/store/objects/directory.ts'
import { keptGenerations } from '../../../src/store/objects/generations.ts'
import { ObjectTooLong } from '../../../src/store/objects/object-store.ts'
import { makeSandbox, type Sandbox } from '../../e2e/sandbox.ts'
import { itKeepsTheContract } from './contract.ts'

let sandbox: Sandbox

beforeAll(() => {
  sandbox = makeSandbox()
})

afterAll(() => sandbox.remove())

const index = 'tool/index.sigstore.json'
const bytes = (text: string) => Buffer.from(text)

/** A file of a store, with its folders. */
function plant(root: string, path: string, text: string): string {
  const file = join(root, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

describe('a store in a directory', () => {
  itKeepsTheContract(() => openDirectory(join(sandbox.root, 'deep', 'store')))
})

describe('a directory', () => {
  it('has the objects as files under their keys, with the modes of any new file', async () => {
    const root = sandbox.directory('layout')
    const store = openDirectory(root)
    const umask = process.umask(0o022)
    await store.create('tool/v1.0.0/linux_amd64/tool', bytes('program'))
    await store.replace(index, bytes('index'), null)
    process.umask(umask)
    const file = join(root, 'tool/v1.0.0/linux_amd64/tool')
    expect(readFileSync(file, 'utf8')).toBe('program')
    expect((statSync(file).mode & 0o777).toString(8)).toBe('644')
    expect((statSync(dirname(file)).mode & 0o777).toString(8)).toBe('755')
    expect(readdirSync(join(root, 'tool/index'))).toEqual([
      '0000000001.sigstore.json'
    ])
    expect(readdirSync(join(root, '.partial'))).toEqual([])
  })

  it('shows no file that is still written, and removes those of killed processes when they are old', async () => {
    const root = sandbox.directory('partial')
    const store = openDirectory(root)
    const old = plant(root, `.partial/${'a'.repeat(32)}.tmp`, 'half')
    const young = plant(root, `.partial/${'b'.repeat(32)}.tmp`, 'half')
    const other = plant(root, '.partial/README', 'by a person')
    const twoDaysAgo = Date.now() / 1000 - 2 * 24 * 60 * 60
    for (const path of [old, other]) utimesSync(path, twoDaysAgo, twoDaysAgo)
    expect(await store.list('', 10)).toEqual([])
    await store.assertConditional()
    expect([old, young, other].map((path) => existsSync(path))).toEqual([
      false,
      true,
      true
    ])
  })

  it('creates objects in folders that others remove at the same time', async () => {
    const store = openDirectory(sandbox.directory('busy'))
    const writers = Array.from({ length: 10 }, async (_, writer) => {
      const key = `probe/${writer}/object`
      for (let turn = 0; turn < 30; turn += 1) {
        expect(await store.create(key, bytes('x'))).toBe(true)
        await store.remove(key)
      }
    })
    await Promise.all(writers)
  })

  it('leaves no empty folders behind what it removes', async () => {
    const root = sandbox.directory('empty')
    const store = openDirectory(root)
    await store.create('tool/v1.0.0/linux_amd64/tool', bytes('x'))
    await store.create('tool/v1.0.0/linux_arm64/tool', bytes('x'))
    await store.remove('tool/v1.0.0/linux_amd64/tool')
    expect(readdirSync(join(root, 'tool/v1.0.0'))).toEqual(['linux_arm64'])
    await store.remove('tool/v1.0.0/linux_arm64/tool')
    expect(readdirSync(root)).toEqual(['.partial'])
  })

  it.each(['read', 'write', 'remove', 'list'])(
    'follows no link below it: %s',
    async (action) => {
      const root = sandbox.directory('links')
      const outside = sandbox.directory('outside')
      plant(outside, 'v1.0.0/secret', 'secret')
      symlinkSync(outside, join(root, 'tool'))
      const store = openDirectory(root)
      const key = 'tool/v1.0.0/secret'
      const refused = {
        read: () => store.read(key, 100),
        write: () => store.create('tool/v2.0.0/new', bytes('x')),
        remove: () => store.remove(key),
        list: () => store.list('tool/v1.0.0/', 10)
      }[action]
      await expect(refused?.()).rejects.toThrow(
        `${join(root, 'tool')} is a link or a file, where the store has a folder: remove it`
      )
      expect(readdirSync(outside)).toEqual(['v1.0.0'])
      expect(await store.list('', 10)).toEqual([])
    }
  )

  it.each(['remove', 'list', 'remove an index'])(
    'follows no link in the place of the last folder: %s',
    async (action) => {
      const root = sandbox.directory('last-link')
      const outside = sandbox.directory('last-outside')
      plant(outside, 'secret', 'secret')
      plant(outside, '0000000001.sigstore.json', 'secret')
      mkdirSync(join(root, 'tool'))
      symlinkSync(outside, join(root, 'tool/v1.0.0'))
      symlinkSync(outside, join(root, 'tool/index'))
      const store = openDirectory(root)
      const refused = {
        remove: () => store.remove('tool/v1.0.0/secret'),
        list: () => store.list('tool/v1.0.0/', 10),
        'remove an index': () => store.remove(index)
      }[action]
      await expect(refused?.()).rejects.toThrow(
        'is a link or a file, where the store has a folder: remove it'
      )
      expect(readdirSync(outside)).toHaveLength(2)
    }
  )

  it('reads no link in the place of a file', async () => {
    const root = sandbox.directory('link')
    const secret = plant(sandbox.directory('outside'), 'secret', 'secret')
    mkdirSync(join(root, 'tool'))
    symlinkSync(secret, join(root, 'tool', 'a'))
    symlinkSync('/dev/zero', join(root, 'tool', 'b'))
    const store = openDirectory(root)
    await expect(store.read('tool/a', 100)).rejects.toThrow('it is a link')
    await expect(store.read('tool/b', 100)).rejects.toThrow('it is a link')
    expect(await store.create('tool/a', bytes('x'))).toBe(false)
    expect(readFileSync(secret, 'utf8')).toBe('secret')
  })

  it('says so when a file is in the place of a folder, and of itself', async () => {
    const root = sandbox.directory('file')
    plant(root, 'tool', 'a file')
    await expect(
      openDirectory(root).create('tool/a', bytes('x'))
    ).rejects.toThrow(`${join(root, 'tool')} is a link or a file`)
    await expect(
      openDirectory(join(root, 'tool')).create('tool/a', bytes('x'))
    ).rejects.toThrow(/^could not write .*tool\/tool\/a: /)
    await expect(
      openDirectory(join(root, 'tool')).read('tool/a', 100)
    ).rejects.toThrow(/^could not use .*tool\/tool\/a: /)
  })
})

describe('the generations of an index', () => {
  it('are the last sixteen, and reading gives the highest', async () => {
    const root = sandbox.directory('generations')
    const store = openDirectory(root)
    let revision: string | null = null
    for (let turn = 1; turn <= 20; turn += 1) {
      expect(await store.replace(index, bytes(`${turn}`), revision)).toBe(true)
      const stored = await store.read(index, 10)
      expect(stored?.bytes.toString()).toBe(`${turn}`)
      revision = stored?.revision ?? null
    }
    const names = readdirSync(join(root, 'tool/index')).toSorted()
    expect(names).toHaveLength(keptGenerations)
    expect(names.at(0)).toBe('0000000005.sigstore.json')
    expect(names.at(-1)).toBe('0000000020.sigstore.json')
  })

  it('don’t take one whose number was removed long ago, of a writer that slept', async () => {
    const root = sandbox.directory('sleeper')
    const store = openDirectory(root)
    const { addGeneration } =
      await import('../../../src/store/objects/generations.ts')
    for (let turn = 0; turn < 20; turn += 1) {
      const last = await store.read(index, 10)
      await store.replace(index, bytes(`${turn}`), last?.revision ?? null)
    }
    // It had read the first of them.
    const parts = index.split('/')
    expect(await addGeneration(root, parts, 2, bytes('late'))).toBe(false)
    expect((await store.read(index, 10))?.bytes.toString()).toBe('19')
    const names = readdirSync(join(root, 'tool/index'))
    expect(names).toHaveLength(keptGenerations)
    expect(names).not.toContain('0000000002.sigstore.json')
  })

  it('end in a sentence where somebody planted the last number', async () => {
    const root = sandbox.directory('last')
    const store = openDirectory(root)
    const last = plant(root, 'tool/index/9999999999.sigstore.json', '1')
    const stored = await store.read(index, 10)
    const replacing = store.replace(index, bytes('2'), stored?.revision ?? null)
    await expect(replacing).rejects.toThrow(UserError)
    await expect(replacing).rejects.toThrow(
      `${last} has the last number there is, which this program never came to: remove it`
    )
  })

  it('are replaced also where an old one can’t be removed', async () => {
    const root = sandbox.directory('stuck')
    const store = openDirectory(root)
    plant(root, 'tool/index/0000000001.sigstore.json/file', 'x')
    plant(root, 'tool/index/0000000020.sigstore.json', '20')
    expect(await store.replace(index, bytes('21'), '20')).toBe(true)
    expect((await store.read(index, 10))?.bytes.toString()).toBe('21')
  })

  it('end in a sentence where the last one is a folder', async () => {
    const root = sandbox.directory('folder')
    plant(root, 'tool/index/0000000001.sigstore.json/file', 'x')
    const reading = openDirectory(root).read(index, 10)
    await expect(reading).rejects.toThrow('it is not a regular file')
    await expect(reading).rejects.not.toThrow(ObjectTooLong)
  })

  it('are files of these names alone', async () => {
    const root = sandbox.directory('names')
    const store = openDirectory(root)
    await store.replace(index, bytes('1'), null)
    for (const name of ['9.sigstore.json', '0000000009.json', 'copy']) {
      plant(root, `tool/index/${name}`, 'x')
    }
    expect((await store.read(index, 10))?.bytes.toString()).toBe('1')
  })
})
