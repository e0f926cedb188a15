// What packing and unpacking hold in memory, and what they leave when they end at any time.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { createReadStream } from 'node:fs'
import {
  mkdir,
  open,
  readFile,
  readdir,
  rm,
  stat,
  writeFile
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import {
  entryName,
  formatEntry,
  outputName
} from '../../../src/core/build-cache/cache-files.ts'
import { availableCodecs } from '../../../src/toolchain/build-cache/codecs.ts'
import { listArchives } from '../../../src/toolchain/build-cache/list-archives.ts'
import { packCache } from '../../../src/toolchain/build-cache/pack-cache.ts'
import {
  checkBlobs,
  unpackCache
} from '../../../src/toolchain/build-cache/unpack-cache.ts'
import { temporaryDirectory } from '../../setup/programs.ts'
import {
  archiveOf,
  filesBelow,
  goArchive,
  goLine,
  noise,
  packOf,
  sha256
} from './fake-cache.ts'

const [codec = 'gzip'] = availableCodecs()
const mebibyte = 1024 * 1024

let directory: string

beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** The most bytes that buffers had while `work` was done, above those before. */
async function peakOf<Result>(
  work: () => Promise<Result>
): Promise<{ readonly peak: number; readonly result: Result }> {
  const { arrayBuffers: before } = process.memoryUsage()
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().arrayBuffers)
  }, 2)
  try {
    const result = await work()
    return { peak: peak - before, result }
  } finally {
    clearInterval(timer)
  }
}

/** A cache with one archive, most of which is a hole in its file. */
async function writeLargeCache(goCache: string, bytes: number): Promise<void> {
  const start = archiveOf([['__.PKGDEF', goLine]])
  const size = bytes - start.length - 60
  const header = archiveOf([['_go_.o', '']]).subarray(8)
  header.write(String(size).padEnd(10), 48)
  const head = Buffer.concat([start, header])
  const hash = createHash('sha256').update(head)
  const zeros = Buffer.alloc(mebibyte)
  for (let left = size; left > 0; left -= zeros.length) {
    hash.update(zeros.subarray(0, left))
  }
  const outputId = hash.digest('hex')
  const path = join(goCache, outputName(outputId))
  await mkdir(dirname(path), { recursive: true })
  const file = await open(path, 'w')
  await file.write(head)
  await file.truncate(bytes)
  await file.close()
  const action = sha256('action')
  const entry = join(goCache, entryName(action))
  await mkdir(dirname(entry), { recursive: true })
  const text = formatEntry(action, { outputId, size: bytes, time: 1n })
  await writeFile(entry, text)
}

describe('an archive of 300 MiB', () => {
  it('is never in memory as a whole', async () => {
    const goCache = join(directory, 'large')
    const blobsPath = join(directory, 'large-blobs')
    await writeLargeCache(goCache, 300 * mebibyte)
    const archives = await listArchives(goCache, null)
    expect(archives.map(({ bytes }) => bytes)).toEqual([300 * mebibyte])
    const request = { goCache, archives, codec, blobsPath, maxBytes: 1e9 }
    const packing = await peakOf(() => packCache(request))
    expect(packing.peak).toBeLessThan(128 * mebibyte)
    const { result: contents } = packing
    const blobs = createReadStream(blobsPath)
    const checking = await peakOf(() => checkBlobs({ blobs, contents }))
    expect(checking.peak).toBeLessThan(128 * mebibyte)
  })
})

describe('an end in the middle', () => {
  it('leaves nothing where go looks, and the next one clears up', async () => {
    const outputs = [goArchive(noise(1000)), goArchive('b'), goArchive('c')]
    const { contents, blobs } = await packOf(directory, outputs, codec)
    const goCache = join(directory, 'ended')
    // A stream that ends with an error at any place: all is removed again.
    for (let end = 0; end < blobs.length; end += 97) {
      const failing = failingAfter(blobs.subarray(0, end))
      const request = { contents, goCache, leaveOutC: false }
      await expect(unpackCache({ ...request, blobs: failing })).rejects.toThrow(
        'the network is gone'
      )
      expect(await readdir(goCache)).toEqual([])
    }
    // One that stands still, as for who is killed: what is there lies in a private directory.
    const { stream, reached, resume } = standingAfter(blobs)
    const running = unpackCache({
      contents,
      goCache,
      leaveOutC: false,
      blobs: stream
    })
    await reached
    const [left = '', ...others] = await readdir(goCache)
    expect(others).toEqual([])
    expect(left).toMatch(/^go-size-gate-\d+-[0-9a-f]{16}$/)
    expect((await stat(join(goCache, left))).mode & 0o077).toBe(0)
    const dead = join(goCache, 'go-size-gate-1-0123456789abcdef')
    await copyOfDead(join(goCache, left), dead)
    resume()
    await running
    await unpackCache({
      contents,
      goCache,
      leaveOutC: false,
      blobs: inOnePiece(blobs)
    })
    const files = await filesBelow(goCache)
    expect(files).toHaveLength(6)
    expect(files.every((name) => /^[0-9a-f]{64}-[ad]$/.test(name))).toBe(true)
  })
})

/** A private directory as the process that made it left it when it was killed. */
async function copyOfDead(from: string, to: string): Promise<void> {
  await mkdir(to, { mode: 0o700 })
  const owner: unknown = JSON.parse(
    await readFile(join(from, 'owner.json'), 'utf8')
  )
  const { pid } = spawnSync(process.execPath, ['-e', ''])
  const lock = { ...Object(owner), pid, started: '1' }
  await writeFile(join(to, 'owner.json'), JSON.stringify(lock))
  await writeFile(join(to, '0'), 'half of an archive')
}

async function* failingAfter(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield bytes
  throw new Error('the network is gone')
}

/** A stream that waits before its last byte. */
function standingAfter(bytes: Buffer) {
  const signals = new EventEmitter()
  const reached = once(signals, 'reached')
  const stream = (async function* () {
    yield bytes.subarray(0, -1)
    const resumed = once(signals, 'resume')
    signals.emit('reached')
    await resumed
    yield bytes.subarray(-1)
  })()
  return { stream, reached, resume: () => signals.emit('resume') }
}

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
