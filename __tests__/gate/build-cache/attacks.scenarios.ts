// Attacks on the build cache of a pull request's run, by packs in the cache service. Each
// is read twice: by a reader that trusts the cache, which has the attacker's code in the
// program then or another harm, and by the gate, which names the pack and places nothing.
import {
  afterAll,
  afterEach,
  beforeAll,
  describe,
  expect,
  it
} from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { outputName } from '../../../src/core/build-cache/cache-files.ts'
import type { PackManifest } from '../../../src/core/build-cache/pack-manifest.ts'
import { buildCache } from '../../setup/build-cache.ts'
import { makeKeys } from '../../store/entries.ts'
import { filesBelow } from '../../toolchain/build-cache/fake-cache.ts'
import { mostInflated, placeUnchecked } from './naive-reader.ts'
import {
  benign,
  hostile,
  makePackWorld,
  newRun,
  packOf,
  poisoned,
  sha256,
  signedPack,
  type PackParts,
  type PackWorld,
  type Run
} from './pack-world.ts'

let world: PackWorld
/** The push run's pack, and the same with the attacker's package, in both codecs. */
let good: PackParts
let bad: PackParts

beforeAll(async () => {
  world = await makePackWorld()
  good = await packOf(world, world.good.archives, 'gzip')
  bad = await packOf(world, poisoned(world))
})
afterEach(() => {
  world.server.entries.splice(0)
})
afterAll(() => world.close())

/** Lets a run of a pull request find a pack in its own scope, beside the true one. */
async function attack(pack: Buffer): Promise<{ run: Run; key: string }> {
  const run = await newRun(world)
  await run.store(signedPack(world, good), ['refs/heads/main'])
  return { run, key: await run.store(pack) }
}

/** @param reason why the gate doesn't use the pack */
async function expectRefused(pack: Buffer, reason: string): Promise<Run> {
  const { run, key } = await attack(pack)
  expect(await run.bring()).toEqual({
    pack: null,
    why: expect.stringMatching(reason),
    notices: [
      expect.stringMatching(
        `^the build cache ${key} is not used, and everything is compiled: ${reason}$`
      )
    ]
  })
  expect(await filesBelow(run.workspace.goCache)).toEqual([])
  return run
}

const outputOf = (id: string): Promise<Buffer> =>
  readFile(join(buildCache(), outputName(id)))

/** What a reader that checks nothing makes of a pack. */
async function buildNaively(pack: Buffer): ReturnType<Run['build']> {
  const run = await newRun(world)
  await placeUnchecked(pack, run.workspace.goCache)
  return await run.build()
}

/** The blob of the package that attackers are after. */
function greetBlob({ contents }: PackParts): {
  readonly start: number
  readonly end: number
} {
  const { greetId } = world.good
  let start = 0
  for (const [id, , packed] of contents.outputs) {
    if (id === greetId) return { start, end: start + packed }
    start += packed
  }
  throw new Error('it is not in the pack')
}

/** A gzip member of just so many bytes: the rest is a comment in its header (RFC 1952). */
function gzipOf(content: Buffer, bytes: number): Buffer {
  const plain = gzipSync(content, { level: 9 })
  const padding = bytes - plain.length
  if (padding < 1)
    throw new Error(`${plain.length} bytes are more than ${bytes}`)
  const header = Buffer.from(plain.subarray(0, 10))
  header.writeUInt8(header.readUInt8(3) | 16, 3)
  const comment = Buffer.concat([Buffer.alloc(padding - 1, ' '), Buffer.of(0)])
  return Buffer.concat([header, comment, plain.subarray(10)])
}

/** The true pack, head and manifest and all, with another blob of equal length. */
function withBlob(content: Buffer, of: { start: number; end: number }): Buffer {
  const blobs = Buffer.from(good.blobs)
  gzipOf(content, of.end - of.start).copy(blobs, of.start)
  return signedPack(world, { ...good, blobs })
}

/** What a manifest of the push run says, but for one condition. */
const claims = (changes: Partial<PackManifest['conditions']>) => ({
  conditions: {
    go: world.good.opened.toolchain.version,
    host: 'linux/amd64',
    targets: ['linux/amd64'],
    compiler: null,
    ...changes
  }
})

describe('a poisoned action ID in the own scope of a pull request', () => {
  it('is the code of the program, for a reader that trusts the cache', async () => {
    const { program, compiled } = await buildNaively(signedPack(world, bad))
    expect(program.includes(hostile)).toBe(true)
    expect(program.includes(benign)).toBe(false)
    expect(sha256(program)).toBe(world.evil.sha256)
    // go compiled the program's own package, as it does for any change of another.
    expect(compiled).toEqual(['linux/amd64 example.com/program'])
  })

  it('is not used without a signature', async () => {
    const pack = signedPack(world, bad)
    const unsigned = pack.subarray(pack.indexOf('\n') + 1)
    const run = await expectRefused(unsigned, 'it is not a signed pack')
    // The one build of this file from nothing: what the gate does after any refusal.
    const { program, compiled } = await run.build()
    expect(sha256(program)).toBe(world.good.sha256)
    expect(compiled).toContain('linux/amd64 runtime')
  })

  it('is not used when it is signed by another key', async () => {
    await expectRefused(
      signedPack(world, bad, makeKeys().signer),
      `its signature is not valid for owner/name and this key`
    )
  })

  it('is not used when the same key signed it for another repository', async () => {
    await expectRefused(
      signedPack(world, bad, undefined, { repository: 'owner/other' }),
      'its signature is not valid for owner/name and this key'
    )
  })

  it('is not used with the true signature of another pack', async () => {
    const pack = signedPack(world, bad)
    const line = signedPack(world, good).toString('latin1').split(' ', 3)
    const [, , , length = ''] = pack.toString('latin1').split(' ', 4)
    const head = Buffer.from([...line, length.split('\n')[0]].join(' ') + '\n')
    await expectRefused(
      Buffer.concat([head, pack.subarray(pack.indexOf('\n') + 1)]),
      'its signature is not valid for owner/name and this key'
    )
  })

  it.each([
    [
      'toolchain',
      { go: 'go1.26.8 X:patched' },
      'it was made by go1.26.8 X:patched, and this build uses go1.*'
    ],
    ['target', { targets: ['linux/arm64'] }, 'it has nothing for linux/amd64'],
    [
      'machine',
      { host: 'linux/arm64' },
      'it was made on linux/arm64, and this machine is linux/amd64'
    ]
  ])(
    'is not used when it was made for another %s',
    async (_, change, reason) => {
      const pack = signedPack(world, bad, undefined, claims(change))
      await expectRefused(pack, reason)
    }
  )
})

describe('the true pack', () => {
  it('is used, and makes the bytes of a build from nothing', async () => {
    const { run } = await attack(signedPack(world, good))
    expect(await run.bring()).toMatchObject({ notices: [], why: '' })
    const { program, compiled } = await run.build()
    expect(sha256(program)).toBe(world.good.sha256)
    expect(compiled).toEqual([])
  })

  it('with the content of another package is not used', async () => {
    const mine = bad.contents.outputs.findIndex(
      ([id]) => id === world.evil.greetId
    )
    expect(mine).toBeGreaterThanOrEqual(0)
    const evil = await outputOf(world.evil.greetId)
    const pack = withBlob(evil, greetBlob(good))
    expect(pack).toHaveLength(signedPack(world, good).length)
    const { program } = await buildNaively(pack)
    expect(program.includes(hostile)).toBe(true)
    expect(sha256(program)).not.toBe(world.good.sha256)
    await expectRefused(
      pack,
      `its output ${world.good.greetId} has other content`
    )
  })

  it('with a decompression bomb is not inflated', async () => {
    const { contents } = good
    const largest = contents.outputs.toSorted((a, b) => b[2] - a[2])[0]
    if (largest === undefined) throw new Error('there is no output')
    const [id, bytes, packed] = largest
    const start = contents.outputs
      .slice(0, contents.outputs.indexOf(largest))
      .reduce((sum, output) => sum + output[2], 0)
    const zeros = Buffer.alloc(2 * mostInflated)
    zeros.write('!<arch>\n')
    const pack = withBlob(zeros, { start, end: start + packed })
    const naive = await newRun(world)
    expect(await placeUnchecked(pack, naive.workspace.goCache)).toBe(
      mostInflated
    )
    expect(mostInflated).toBeGreaterThan(2 * bytes)
    await expectRefused(
      pack,
      `its output ${id} inflates to more than ${bytes} bytes`
    )
  })

  it('is not used when it is cut at any hundredth of its length', async () => {
    const pack = signedPack(world, good)
    // What the reader that trusts has of half of it doesn't make the program.
    await expect(
      buildNaively(pack.subarray(0, pack.length / 2))
    ).rejects.toThrow()
    const few = world.good.archives.filter(({ bytes }) => bytes < 20_000)
    const small = signedPack(world, await packOf(world, few))
    const run = await newRun(world)
    for (let percent = 0; percent < 100; percent++) {
      world.server.entries.splice(0)
      const end = Math.floor((small.length * percent) / 100)
      const key = await run.store(small.subarray(0, end))
      expect(await run.bring()).toMatchObject({
        pack: null,
        notices: [expect.stringContaining(key)]
      })
      expect(await filesBelow(run.workspace.goCache)).toEqual([])
    }
    // Nothing is wrong with the whole of it.
    await run.store(small)
    expect(await run.bring()).toMatchObject({ notices: [], why: '' })
  })
})
