// The first line of a pack.
import { describe, expect, it } from '@jest/globals'
import {
  headOf,
  isPackStart,
  maxHeadBytes,
  packHead,
  signedPart
} from '../../../src/core/build-cache/pack-head.ts'
import { UnfitPack } from '../../../src/core/build-cache/unfit-pack.ts'

const signature = Buffer.alloc(64, 7)
const base64 = signature.toString('base64')
const name = 'go-size-gate-build-cache-1'
const manifest = Buffer.from('{"a":1}')

describe('the head of a pack', () => {
  it('is read as it is written, whatever follows', () => {
    const head = packHead(signature, manifest)
    expect(Buffer.from(head).toString()).toBe(`${name} ed25519 ${base64} 7\n`)
    const { length } = head
    const read = { signature, start: length, manifestBytes: 7 }
    expect(headOf(head)).toEqual(read)
    expect(headOf(Buffer.concat([head, manifest, Buffer.alloc(999)]))).toEqual(
      read
    )
    expect(isPackStart(head)).toBe(true)
  })

  it('fits into what is read of it', () => {
    const longest = `${name} ed25519 ${base64} ${16 * 1024 * 1024}\n`
    expect(longest.length).toBeLessThanOrEqual(maxHeadBytes)
    expect(headOf(Buffer.from(longest)).manifestBytes).toBe(16 * 1024 * 1024)
  })

  it.each([
    ['nothing', '', 'it is not a signed pack'],
    [
      'a pack of modules',
      'go-size-gate-modules-1 7\n',
      'it is not a signed pack'
    ],
    [
      'a later form',
      `go-size-gate-build-cache-2 ed25519 ${base64} 7\n`,
      'it is not a signed pack'
    ],
    ['no signature', `${name} 7\n`, 'its first line is cut off or damaged'],
    [
      'a line without end',
      `${name} ed25519 ${base64} 7`,
      'its first line is cut off or damaged'
    ],
    [
      'a length with a zero before it',
      `${name} ed25519 ${base64} 07\n`,
      'its first line is cut off or damaged'
    ],
    [
      'no length',
      `${name} ed25519 ${base64} 0\n`,
      'its first line is cut off or damaged'
    ],
    [
      'two spaces',
      `${name}  ed25519 ${base64} 7\n`,
      'its first line is cut off or damaged'
    ],
    [
      'a carriage return',
      `${name} ed25519 ${base64} 7\r\n`,
      'its first line is cut off or damaged'
    ],
    [
      'a shared secret',
      `${name} hmac-sha256 ${'A'.repeat(43)}= 7\n`,
      'it is signed by hmac-sha256, and not by ed25519'
    ],
    [
      'a short signature',
      `${name} ed25519 ${'A'.repeat(43)}= 7\n`,
      'its signature is malformed'
    ],
    // Bits that no byte of the signature has.
    [
      'base64 of another form',
      `${name} ed25519 ${base64.replace(/.==$/, 'x==')} 7\n`,
      'its signature is malformed'
    ],
    [
      'a manifest of 16 MiB and a byte',
      `${name} ed25519 ${base64} 16777217\n`,
      'its manifest has 16777217 bytes, more than 16777216'
    ]
  ])('with %s is refused', (_, text, reason) => {
    expect(() => headOf(Buffer.from(text))).toThrow(new UnfitPack(reason))
  })

  it('has a signature over purpose, repository and manifest', () => {
    expect(Buffer.from(signedPart('a"b/c\n', manifest)).toString()).toBe(
      'go-size-gate build cache\n[1,"a\\"b/c\\n"]\n{"a":1}'
    )
  })
})
