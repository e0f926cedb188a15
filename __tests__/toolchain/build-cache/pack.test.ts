// Packs of build caches, from a cache to another and back.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  entryName,
  outputName,
  parseEntry
} from '../../../src/core/build-cache/cache-files.ts'
import { availableCodecs } from '../../../src/toolchain/build-cache/codecs.ts'
import { listArchives } from '../../../src/toolchain/build-cache/list-archives.ts'
import { packCache } from '../../../src/toolchain/build-cache/pack-cache.ts'
import { unpackCache } from '../../../src/toolchain/build-cache/unpack-cache.ts'
import { usedOutputs } from '../../../src/toolchain/build-cache/used-outputs.ts'
import { temporaryDirectory } from '../../setup/programs.ts'
import {
  archiveWithC,
  filesBelow,
  goArchive,
  noise,
  packOf,
  sha256,
  writeCache
} from './fake-cache.ts'

let directory: string

beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const plain = goArchive('plain')
const large = goArchive(noise(300_000))
const withC = archiveWithC('with C')

describe('listArchives', () => {
  it('lists archives alone, with their actions and what they are', async () => {
    const goCache = join(directory, 'listed')
    const executable = Buffer.from('\x7fELF executable')
    const outputs = [plain, Buffer.from('./x\n'), withC, executable]
    const [first, , third] = await writeCache(goCache, outputs)
    const archives = await listArchives(goCache, null)
    const facts = { go: 'go1.26.8', target: 'linux/amd64' }
    expect(archives).toHaveLength(2)
    expect(archives).toContainEqual({
      outputId: sha256(plain),
      bytes: plain.length,
      actions: [first],
      holdsC: false,
      ...facts
    })
    expect(archives).toContainEqual({
      outputId: sha256(withC),
      bytes: withC.length,
      actions: [third],
      holdsC: true,
      ...facts
    })
  })

  it('lists what is used alone', async () => {
    const goCache = join(directory, 'used')
    await writeCache(goCache, [plain, withC])
    const archives = await listArchives(goCache, new Set([sha256(withC)]))
    expect(archives.map(({ outputId }) => outputId)).toEqual([sha256(withC)])
  })

  it('passes over entries of other forms, without outputs, and under other names', async () => {
    const goCache = join(directory, 'odd')
    const [action = ''] = await writeCache(goCache, [plain, withC, large])
    const path = join(goCache, entryName(action))
    await writeFile(path, `${await readFile(path, 'utf8')} `)
    await rm(join(goCache, outputName(sha256(withC))))
    await writeFile(join(goCache, '00'), 'no directory').catch(() => {})
    const archives = await listArchives(goCache, null)
    expect(archives.map(({ outputId }) => outputId)).toEqual([sha256(large)])
  })
})

describe('usedOutputs', () => {
  it('are what the linkers were given from the cache', async () => {
    const [used, other] = [sha256('used'), sha256('other')]
    const path = join(directory, 'importcfg')
    await writeFile(
      path,
      [
        `packagefile fmt=/cache/${used.slice(0, 2)}/${used}-d`,
        `packagefile os=/elsewhere/${other.slice(0, 2)}/${other}-d`,
        'packagefile main=/tmp/b001/_pkg_.a',
        `packagefile bad=/cache/xx/${used.slice(1)}-d`,
        'modinfo "x"',
        ''
      ].join('\n')
    )
    expect(await usedOutputs('/cache', [path, path])).toEqual(new Set([used]))
    expect(await usedOutputs('/cache', [path, null])).toBeNull()
    expect(await usedOutputs('/other', [path])).toBeNull()
  })
})

describe.each(availableCodecs())('a pack by %s', (codec) => {
  const outputs = [plain, large, withC]

  it('gives another cache the same archives and entries', async () => {
    const { contents, blobs } = await packOf(directory, outputs, codec)
    const goCache = join(directory, `unpacked-${codec}`)
    const unpacked = await unpackCache({
      // In pieces that meet no boundary.
      blobs: piecesOf(blobs, 7001),
      contents,
      goCache,
      leaveOutC: false
    })
    const bytes = plain.length + large.length + withC.length
    expect(unpacked).toEqual({ outputs: 3, actions: 3, bytes, leftOut: 0 })
    for (const [index, content] of outputs.entries()) {
      const action = sha256(`action ${index}`)
      const text = await readFile(join(goCache, entryName(action)), 'utf8')
      const outputId = sha256(content)
      expect(parseEntry(text, action)).toMatchObject({
        outputId,
        size: content.length
      })
      const placed = await readFile(join(goCache, outputName(outputId)))
      expect(placed.equals(content)).toBe(true)
    }
    expect(await filesBelow(goCache)).toHaveLength(6)
  })

  it('is read a byte at a time', async () => {
    const { contents, blobs } = await packOf(directory, [plain], codec)
    const goCache = join(directory, `by-byte-${codec}`)
    const request = { contents, goCache, leaveOutC: false }
    const blobsByByte = piecesOf(blobs, 1)
    const { outputs: placed } = await unpackCache({
      ...request,
      blobs: blobsByByte
    })
    expect(placed).toBe(1)
  })

  it('leaves out what a C compiler made where it is told to', async () => {
    const { contents, blobs } = await packOf(directory, outputs, codec)
    const goCache = join(directory, `without-c-${codec}`)
    const unpacked = await unpackCache({
      blobs: piecesOf(blobs, 7001),
      contents,
      goCache,
      leaveOutC: true
    })
    const bytes = plain.length + large.length
    expect(unpacked).toEqual({ outputs: 2, actions: 2, bytes, leftOut: 1 })
    const files = await filesBelow(goCache)
    expect(files).not.toContain(`${sha256(withC)}-d`)
    expect(files).not.toContain(`${sha256('action 2')}-a`)
  })

  it('is brought by two at once', async () => {
    const { contents, blobs } = await packOf(directory, outputs, codec)
    const goCache = join(directory, `twice-${codec}`)
    const bring = (piece: number) => {
      const pieces = piecesOf(blobs, piece)
      const request = { contents, goCache, leaveOutC: false }
      return unpackCache({ ...request, blobs: pieces })
    }
    const [first, second] = await Promise.all([bring(7001), bring(501)])
    expect(second).toEqual(first)
    expect(await filesBelow(goCache)).toHaveLength(6)
    const archives = await listArchives(goCache, null)
    expect(archives.map(({ outputId }) => outputId)).toEqual(
      outputs.map(sha256).toSorted()
    )
  })

  it('replaces a file of the cache that has other content', async () => {
    const { contents, blobs } = await packOf(directory, [plain], codec)
    const goCache = join(directory, `poisoned-${codec}`)
    await writeCache(goCache, [plain])
    const path = join(goCache, outputName(sha256(plain)))
    await writeFile(path, goArchive('other'))
    const pieces = piecesOf(blobs, 7001)
    await unpackCache({ blobs: pieces, contents, goCache, leaveOutC: false })
    expect((await readFile(path)).equals(plain)).toBe(true)
  })
})

describe('packCache', () => {
  const [codec = 'gzip'] = availableCodecs()

  it.each([
    ['content', async (path: string) => writeFile(path, goArchive('other'))],
    ['bytes at its end', async (path: string) => grow(path, 1)],
    ['bytes less', async (path: string) => grow(path, -1)]
  ])('refuses an output that got other %s', async (_, change) => {
    const place = join(directory, `changed-${_.replaceAll(' ', '-')}`)
    const goCache = join(place, 'cache')
    await writeCache(goCache, [plain])
    const archives = await listArchives(goCache, null)
    await change(join(goCache, outputName(sha256(plain))))
    const blobsPath = join(place, 'blobs')
    const request = { goCache, archives, codec, blobsPath, maxBytes: 1e6 }
    await expect(packCache(request)).rejects.toThrow(
      /the build cache is damaged: its output [0-9a-f]{64} has other content/
    )
  })

  it('refuses more bytes than it may have, and nothing at all', async () => {
    const goCache = join(directory, 'limited')
    await writeCache(goCache, [large, plain])
    const archives = await listArchives(goCache, null)
    const request = { goCache, archives, codec, maxBytes: 200_000 }
    await expect(
      packCache({ ...request, blobsPath: join(directory, 'limited-blobs') })
    ).rejects.toThrow('it would have more than 200000 bytes')
    const { size } = await stat(join(directory, 'limited-blobs'))
    expect(size).toBeLessThanOrEqual(200_000)
    await expect(
      packCache({
        ...request,
        archives: [],
        blobsPath: join(directory, 'no-blobs')
      })
    ).rejects.toThrow('it would hold nothing')
  })
})

async function grow(path: string, bytes: number): Promise<void> {
  const { size } = await stat(path)
  await truncate(path, size + bytes)
}

async function* piecesOf(
  bytes: Buffer,
  length: number
): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += length) {
    yield bytes.subarray(at, at + length)
  }
}
