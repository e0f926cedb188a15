import { createHash } from 'node:crypto'
import { describe, expect, it } from '@jest/globals'
import { Bytes } from '../../../../src/core/binary/bytes.ts'
import {
  restHashOf,
  sha256WithoutBuildIds
} from '../../../../src/core/binary/buildinfo/build-ids.ts'
import type { Image, ImageSection } from '../../../../src/core/binary/image.ts'

const codeEnd = 10_000
const signatureSize = 1000

const section = (
  offset: number,
  fileSize: number,
  more: Partial<ImageSection>
): ImageSection => ({
  name: `at ${offset}`,
  offset,
  fileSize,
  address: 0,
  virtualSize: fileSize,
  loaded: true,
  executable: false,
  writable: false,
  region: 'rodata',
  origin: 'go',
  buildId: false,
  ...more
})

/** A file of three pages and a signature, with one section for build IDs. */
function hashOf(
  file: Buffer,
  format: Image['format'],
  ids: { readonly offset: number; readonly size: number }
): string {
  const image: Image = {
    format,
    bytes: new Bytes(file, true),
    pointerSize: 8,
    alignment: 4096,
    goarch: 'arm64',
    sections: [section(ids.offset, ids.size, { buildId: true })],
    tables: [
      {
        name: 'code signature',
        region: 'signature',
        offset: codeEnd,
        fileSize: signatureSize
      }
    ],
    mappings: [],
    symbols: null
  }
  return sha256WithoutBuildIds(file, image)
}

/** Words as a signature has them: the highest byte first. */
function words(...numbers: readonly number[]): Buffer {
  const buffer = Buffer.alloc(numbers.length * 4)
  numbers.forEach((number, i) => buffer.writeUInt32BE(number, i * 4))
  return buffer
}

/** Content that is filled, signed as Go's linker does it (cmd/internal/codesign). */
function signed(fill: (content: Buffer) => void = () => undefined): Buffer {
  const content = Buffer.alloc(codeEnd, 0x11)
  // No load commands.
  content.fill(0, 0, 32)
  fill(content)
  const pages = [0, 1, 2].map((page) =>
    createHash('sha256')
      .update(content.subarray(page * 4096, (page + 1) * 4096))
      .digest()
  )
  const superBlob = words(0xfade0cc0, 200, 1, 0, 20)
  const hashOffset = 48
  const directory = Buffer.concat([
    words(0xfade0c02, 180, 0x20400, 0x20002, hashOffset, 44, 0, 3, codeEnd),
    Buffer.from([32, 2, 0, 12]),
    words(0),
    Buffer.from('tool')
  ])
  const signature = Buffer.concat([superBlob, directory, ...pages])
  const padding = Buffer.alloc(signatureSize - signature.length)
  return Buffer.concat([content, signature, padding])
}

const ids = { offset: 5000, size: 100 }
const otherId = (content: Buffer) => content.write('another', 5050)
const hiddenContent = (content: Buffer) => content.write('content', 5050)

/** Hashes of a file without and with hidden content, where a place of build IDs has `size` bytes. */
const hashesWithIdsOf = (size: number) =>
  [signed(), signed(hiddenContent)].map((file) =>
    hashOf(file.subarray(0, codeEnd), 'elf', { offset: 5000, size })
  )

describe('the hash without build IDs', () => {
  it('leaves out the hashes of pages that a build ID is in', () => {
    expect(signed(otherId)).not.toEqual(signed())
    expect(hashOf(signed(otherId), 'macho', ids)).toBe(
      hashOf(signed(), 'macho', ids)
    )
    // As content, where they are no signature's:
    expect(hashOf(signed(otherId), 'elf', ids)).not.toBe(
      hashOf(signed(), 'elf', ids)
    )
  })

  it('has the rest of a signature, and hashes that are wrong', () => {
    const plain = hashOf(signed(), 'macho', ids)
    // Flags and name of a signer, a page's hash, and what lies behind.
    for (const at of [12, 44, 48, 170].map((place) => codeEnd + 20 + place)) {
      const changed = signed()
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(hashOf(changed, 'macho', ids)).not.toBe(plain)
    }
  })

  it('reads no signature beyond its end', () => {
    for (let size = 0; size < 120; size += 4) {
      const cut = signed().subarray(0, codeEnd + size)
      expect(hashOf(cut, 'macho', ids)).toMatch(/^[0-9a-f]{64}$/)
    }
    for (const word of [8, 16, 36, 48]) {
      const changed = signed()
      changed.writeUInt32BE(0xffff_ffff, codeEnd + word)
      expect(hashOf(changed, 'macho', ids)).toMatch(/^[0-9a-f]{64}$/)
    }
  })

  it('has places of build IDs in which a program could hide content', () => {
    const [plain, other] = hashesWithIdsOf(2048)
    expect(other).toBe(plain)
    const [large, largeOther] = hashesWithIdsOf(2049)
    expect(largeOther).not.toBe(large)
  })

  it('is none of what is no executable, or has no reader', () => {
    expect(restHashOf(Buffer.from('text'))).toBeNull()
    const old = Buffer.alloc(64)
    old.writeUInt32LE(0xfeedface, 0)
    expect(restHashOf(old)).toBeNull()
  })
})
