// Packs that somebody damaged or made to do harm, as a consumer reads them: first the
// signature, then the manifest, then the blobs. Each is refused, and nothing is placed.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createHmac, generateKeyPairSync } from 'node:crypto'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { deflateRawSync, gzipSync } from 'node:zlib'
import {
  headOf,
  packHead,
  signedPart
} from '../../../src/core/build-cache/pack-head.ts'
import {
  assertLength,
  parseManifest,
  serializeManifest,
  type PackManifest
} from '../../../src/core/build-cache/pack-manifest.ts'
import { UnfitPack } from '../../../src/core/build-cache/unfit-pack.ts'
import {
  assertSigned,
  signManifest
} from '../../../src/store/signing/sign-pack.ts'
import type { Signer, Verifier } from '../../../src/store/signing/trust.ts'
import { availableCodecs } from '../../../src/toolchain/build-cache/codecs.ts'
import type { PackContents } from '../../../src/toolchain/build-cache/pack-cache.ts'
import { withPackFile } from '../../../src/toolchain/build-cache/pack-file.ts'
import {
  checkBlobs,
  unpackCache
} from '../../../src/toolchain/build-cache/unpack-cache.ts'
import { temporaryDirectory } from '../../setup/programs.ts'
import { manifestOf } from '../../core/build-cache/manifest.ts'
import {
  archiveWithC,
  filesBelow,
  goArchive,
  noise,
  packOf,
  sha256,
  type FakePack
} from './fake-cache.ts'

const [best = 'gzip'] = availableCodecs()
const repository = 'owner/name'

function keyPair(): { signer: Signer; verifier: Verifier } {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    signer: { scheme: 'ed25519', privateKey },
    verifier: { scheme: 'ed25519', publicKey }
  }
}

const keys = keyPair()
let directory: string
let pack: FakePack

beforeAll(async () => {
  directory = await temporaryDirectory()
  const outputs = [goArchive(noise(400)), goArchive('b'), archiveWithC('c')]
  pack = await packOf(directory, outputs, best)
})
afterAll(() => rm(directory, { recursive: true, force: true }))

/** A whole pack, signed by whoever has the key. */
function signed(
  contents: PackContents,
  blobs: Uint8Array,
  { signer } = keys,
  forRepository = repository
): Buffer {
  const manifest = serializeManifest(manifestOf(contents))
  const head = signManifest(manifest, forRepository, signer)
  return Buffer.concat([head, manifest, blobs])
}

/** The same without what `serializeManifest` checks: the key's owner is mistaken, or an older tool. */
function signedUnchecked(manifest: unknown, blobs: Uint8Array): Buffer {
  const bytes = Buffer.from(JSON.stringify(manifest))
  const head = signManifest(bytes, repository, keys.signer)
  return Buffer.concat([head, bytes, blobs])
}

let reads = 0

/** Reads a pack as a consumer does. @returns why it is refused; '' where it is unpacked */
async function refusalOf(
  bytes: Uint8Array,
  verifier: Verifier | null = keys.verifier
): Promise<string> {
  const place = join(directory, `read-${++reads}`)
  await mkdir(place)
  const goCache = join(place, 'cache')
  await writeFile(join(place, 'pack'), bytes)
  try {
    await withPackFile(join(place, 'pack'), async (file) => {
      assertSigned(file.head, file.manifest, repository, verifier)
      const manifest = parseManifest(file.manifest)
      assertLength(manifest, file.head.start + file.manifest.length, file.bytes)
      const blobs = file.blobs()
      await unpackCache({
        blobs,
        contents: manifest,
        goCache,
        leaveOutC: false
      })
    })
    return ''
  } catch (error) {
    expect(await filesBelow(goCache)).toEqual([])
    if (error instanceof UnfitPack) return error.message
    throw error
  }
}

/** A pack of one blob, as somebody with the key would have to sign it. */
function packOfOne(
  outputId: string,
  bytes: number,
  blob: Uint8Array,
  codec: PackManifest['codec'] = 'gzip'
): Buffer {
  const contents: PackContents = {
    codec,
    blobs: sha256(blob),
    outputs: [[outputId, bytes, blob.length, 0]],
    actions: [[sha256('action'), 0]]
  }
  return signed(contents, blob)
}

describe('a pack', () => {
  it('is unpacked where nothing is wrong with it', async () => {
    expect(await refusalOf(signed(pack.contents, pack.blobs))).toBe('')
  })

  it('of another key, for another repository, or without a key is refused', async () => {
    const bytes = signed(pack.contents, pack.blobs)
    const reason = 'its signature is not valid for owner/name and this key'
    expect(await refusalOf(bytes, keyPair().verifier)).toBe(reason)
    const foreign = signed(pack.contents, pack.blobs, keys, 'other/name')
    expect(await refusalOf(foreign)).toBe(reason)
    expect(await refusalOf(bytes, null)).toBe(
      'no key is given that could prove it'
    )
  })

  it('that is not signed, or by a shared secret, is refused', async () => {
    const manifest = serializeManifest(manifestOf(pack.contents))
    const unsigned = Buffer.concat([manifest, pack.blobs])
    expect(await refusalOf(unsigned)).toBe('it is not a signed pack')
    expect(await refusalOf(Buffer.of())).toBe('it is not a signed pack')
    const secret = Buffer.from('a secret of more than 32 characters')
    const shared = { scheme: 'hmac-sha256', secret } as const
    const mac = createHmac('sha256', secret)
      .update(signedPart(repository, manifest))
      .digest('base64')
    const line = `go-size-gate-build-cache-1 hmac-sha256 ${mac} ${manifest.length}\n`
    const sealed = Buffer.concat([Buffer.from(line), manifest, pack.blobs])
    expect(await refusalOf(sealed, shared)).toBe(
      'it is signed by hmac-sha256, and not by ed25519'
    )
    // The same bytes under the other name.
    const renamed = Buffer.concat([
      packHead(Buffer.alloc(64, mac), manifest),
      manifest,
      pack.blobs
    ])
    expect(await refusalOf(renamed, shared)).toBe(
      'a shared secret proves no pack: use baseline-public-key'
    )
    expect(() => signManifest(manifest, repository, shared)).toThrow(
      'a shared secret signs no pack: use baseline-signing-key'
    )
  })

  it('that is cut at any hundredth of its length is refused', async () => {
    const bytes = signed(pack.contents, pack.blobs)
    for (let percent = 0; percent < 100; percent++) {
      const end = Math.floor((bytes.length * percent) / 100)
      expect(await refusalOf(bytes.subarray(0, end))).toMatch(
        /^it is not a signed pack$|cut off|^it has \d+ bytes and not the \d+ that it declares$/
      )
    }
  })

  it('that is longer than it says is refused', async () => {
    const bytes = signed(pack.contents, pack.blobs)
    expect(await refusalOf(Buffer.concat([bytes, Buffer.of(0)]))).toMatch(
      /^it has \d+ bytes and not the \d+ that it declares$/
    )
  })

  it('with a flipped bit anywhere in its head or manifest is refused', () => {
    const manifest = serializeManifest(manifestOf(pack.contents))
    const head = signManifest(manifest, repository, keys.signer)
    const bytes = Buffer.concat([head, manifest])
    for (let at = 0; at < bytes.length; at++) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at)
      expect(() => {
        const read = headOf(changed)
        const end = read.start + read.manifestBytes
        const part = changed.subarray(read.start, end)
        assertSigned(read, part, repository, keys.verifier)
      }).toThrow(UnfitPack)
    }
  })

  it.each(availableCodecs())(
    'with a flipped bit anywhere in its blobs by %s is refused',
    async (codec) => {
      const outputs = [goArchive('a'), goArchive('b')]
      const { contents, blobs } = await packOf(directory, outputs, codec)
      for (let at = 0; at < blobs.length; at++) {
        const changed = Buffer.from(blobs)
        changed.writeUInt8(blobs.readUInt8(at) ^ (1 << (at % 8)), at)
        await expect(
          checkBlobs({ contents, blobs: inOnePiece(changed) })
        ).rejects.toThrow(UnfitPack)
      }
    }
  )

  it('whose stream ends early or late is refused', async () => {
    const { contents, blobs } = pack
    const cut = inOnePiece(blobs.subarray(0, -1))
    await expect(checkBlobs({ contents, blobs: cut })).rejects.toThrow(
      new UnfitPack('it is cut off')
    )
    const longer = inOnePiece(Buffer.concat([blobs, Buffer.of(0)]))
    await expect(checkBlobs({ contents, blobs: longer })).rejects.toThrow(
      new UnfitPack('it has more bytes than it declares')
    )
  })

  it('whose blobs are in another order is refused', async () => {
    const outputs = [goArchive('a'), goArchive('b')]
    const { contents, blobs } = await packOf(directory, outputs, 'gzip')
    const [[, bytes, first] = ['', 0, 0], [, otherBytes, second] = ['', 0, 0]] =
      contents.outputs
    // Of equal sizes, unpacked and packed.
    expect([bytes, first]).toEqual([otherBytes, second])
    const swapped = Buffer.concat([
      blobs.subarray(first),
      blobs.subarray(0, first)
    ])
    const reason = /^its output [0-9a-f]{64} has other content$/
    expect(await refusalOf(signed(contents, swapped))).toMatch(reason)
    const resigned = { ...contents, blobs: sha256(swapped) }
    expect(await refusalOf(signed(resigned, swapped))).toMatch(reason)
  })
})

describe('an output', () => {
  const archive = goArchive('content')

  it('that inflates to more than it says is not inflated further', async () => {
    const zeros = Buffer.alloc(50_000_000)
    archive.copy(zeros)
    const bomb = gzipSync(zeros)
    const before = process.memoryUsage().arrayBuffers
    expect(await refusalOf(packOfOne(sha256(zeros), 1000, bomb))).toMatch(
      /^its output [0-9a-f]{64} inflates to more than 1000 bytes$/
    )
    const grown = process.memoryUsage().arrayBuffers - before
    expect(grown).toBeLessThan(10_000_000)
  })

  it.each([
    ['more', 1],
    ['fewer', -1]
  ])('with %s bytes than it says is refused', async (_, difference) => {
    const size = archive.length + difference
    const bytes = packOfOne(sha256(archive), size, gzipSync(archive))
    expect(await refusalOf(bytes)).toMatch(
      /has other content$|inflates to more than/
    )
  })

  it('of another content than its ID says is refused', async () => {
    const other = goArchive('another')
    const bytes = packOfOne(sha256(archive), other.length, gzipSync(other))
    expect(await refusalOf(bytes)).toMatch(/has other content$/)
  })

  it.each([
    ['an executable', Buffer.from('\x7fELF\x02\x01\x01 and so on')],
    ['an entry of go list', Buffer.from('./a.go\n./b.go\n')],
    ['nearly an archive', Buffer.from('!<arch>.and so on')]
  ])('that is %s is refused', async (_, content) => {
    const bytes = packOfOne(sha256(content), content.length, gzipSync(content))
    expect(await refusalOf(bytes)).toMatch(/is not an archive of a package$/)
  })

  it.each([
    ['not compressed', archive],
    ['compressed otherwise', deflateRawSync(archive)],
    ['cut off', gzipSync(archive).subarray(0, -9)],
    [
      'followed by other bytes',
      Buffer.concat([gzipSync(archive), noise(70_000)])
    ]
  ])('that is %s is refused', async (_, blob) => {
    const bytes = packOfOne(sha256(archive), archive.length, blob)
    expect(await refusalOf(bytes)).toMatch(/is damaged|has other content/)
  })
})

describe('a manifest', () => {
  it.each<[string, (manifest: PackManifest) => unknown, string]>([
    [
      'an output twice',
      ({ outputs, ...rest }) => ({
        ...rest,
        outputs: [outputs[0], ...outputs.slice(0, -1)]
      }),
      'each output ID once only'
    ],
    [
      'an action twice',
      ({ actions, ...rest }) => ({
        ...rest,
        actions: [...actions, actions[0]]
      }),
      'each action ID once only'
    ],
    [
      'a path for an ID',
      ({ outputs, ...rest }) => ({
        ...rest,
        outputs: outputs.map(([, ...row]) => [
          `../../${'a'.repeat(58)}`,
          ...row
        ])
      }),
      'outputs.0.0 must be 64 lower-case hex digits'
    ],
    [
      'an action that is a path',
      ({ actions, ...rest }) => ({
        ...rest,
        actions: actions.map(([, index]) => ['/etc/passwd', index])
      }),
      'actions.0.0 must be 64 lower-case hex digits'
    ],
    [
      'another codec',
      (manifest) => ({ ...manifest, codec: 'xz' }),
      'codec must be zstd or gzip'
    ],
    [
      'an output of more than 1 GiB',
      ({ outputs, ...rest }) => ({
        ...rest,
        outputs: outputs.map(([id, , packed, c]) => [
          id,
          2 ** 30 + 1,
          packed,
          c
        ])
      }),
      'outputs.0.1 must be at most 1073741824'
    ]
  ])('with %s is refused', async (_, change, reason) => {
    const bytes = signedUnchecked(change(manifestOf(pack.contents)), pack.blobs)
    expect(await refusalOf(bytes)).toContain(reason)
  })

  it('of 17 MiB is not read', async () => {
    const manifest = Buffer.alloc(17 * 1024 * 1024, ' ')
    const head = signManifest(manifest, repository, keys.signer)
    expect(await refusalOf(Buffer.concat([head, manifest]))).toBe(
      'its manifest has 17825792 bytes, more than 16777216'
    )
    // What it says is believed as little where the file is shorter.
    expect(await refusalOf(head)).toBe(
      'its manifest has 17825792 bytes, more than 16777216'
    )
  })
})

async function* inOnePiece(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
