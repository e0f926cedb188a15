// Outputs of packs that are not what their rows say, inflated at once and in pieces alike.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { PackedOutput } from '../../../src/core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../../src/core/build-cache/unfit-pack.ts'
import {
  availableCodecs,
  compress
} from '../../../src/toolchain/build-cache/codecs.ts'
import {
  inflateInPieces,
  inflateWhole
} from '../../../src/toolchain/build-cache/inflate-output.ts'
import { temporaryDirectory } from '../../setup/programs.ts'
import { goArchive, noise, sha256 } from './fake-cache.ts'

let directory: string

beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

const archive = goArchive(noise(200_000))
const executable = Buffer.from('\x7fELF\x02\x01\x01 and so on')
const packed = gzipSync(archive)

function rowOf(content: Buffer, bytes = content.length): PackedOutput {
  return [sha256(content), bytes, 0, 0]
}

async function* inPieces(blob: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < blob.length; at += 5003) {
    yield blob.subarray(at, at + 5003)
  }
}

type Inflate = typeof inflateWhole

const ways: readonly (readonly [string, Inflate])[] = [
  ['at once', inflateWhole],
  [
    'in pieces',
    (row, codec, blob, path) =>
      inflateInPieces(row, codec, inPieces(blob), path)
  ]
]

describe.each(ways)('an output that is inflated %s', (way, inflate) => {
  it.each(availableCodecs())('is written as it was, by %s', async (codec) => {
    const path = join(directory, `${way}-${codec}`)
    await inflate(rowOf(archive), codec, await compress(codec, archive), path)
    expect((await readFile(path)).equals(archive)).toBe(true)
    // The file has to be a new one.
    await expect(
      inflate(rowOf(archive), codec, await compress(codec, archive), path)
    ).rejects.toThrow('EEXIST')
  })

  it.each(availableCodecs())(
    'is refused where it is more than its row says, by %s',
    async (codec) => {
      const zeros = Buffer.alloc(30_000_000)
      archive.copy(zeros)
      const bomb = await compress(codec, zeros)
      const before = process.memoryUsage().arrayBuffers
      const inflating = inflate(rowOf(zeros, 300_000), codec, bomb, null)
      await expect(inflating).rejects.toThrow(
        new UnfitPack(
          `its output ${sha256(zeros)} inflates to more than 300000 bytes`
        )
      )
      const grown = process.memoryUsage().arrayBuffers - before
      expect(grown).toBeLessThan(10_000_000)
    }
  )

  it.each<[string, PackedOutput, Buffer, RegExp]>([
    ['fewer bytes', rowOf(archive, 300_000), packed, /has other content$/],
    [
      'another ID',
      rowOf(noise(9), archive.length),
      packed,
      /has other content/
    ],
    [
      'an executable',
      rowOf(executable),
      gzipSync(executable),
      /is not an archive of a package$/
    ],
    ['no compression', rowOf(archive), archive, /is damaged/],
    ['no end', rowOf(archive), packed.subarray(0, -9), /is damaged/],
    [
      'other bytes after it',
      rowOf(archive),
      Buffer.concat([packed, noise(70_000)]),
      /is damaged/
    ],
    ['a flipped bit', rowOf(archive), flipped(packed, 9000), /is damaged|other/]
  ])('is refused with %s', async (_, row, blob, reason) => {
    const inflating = inflate(row, 'gzip', blob, null)
    await expect(inflating).rejects.toThrow(UnfitPack)
    await expect(inflating).rejects.toThrow(reason)
  })
})

function flipped(bytes: Buffer, at: number): Buffer {
  const changed = Buffer.from(bytes)
  changed.writeUInt8(bytes.readUInt8(at) ^ 1, at)
  return changed
}
