// What cosign v3.1.2 signed with its own key pairs (`cosign sign-blob --key K
// --use-signing-config=false --tlog-upload=false --bundle B blob.txt`) is proved here.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import { readVerificationKey } from '../../src/sigstore/keys.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import { fileOf, kinds, unrefused } from './signer.ts'

const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', 'cosign', name))

describe.each(kinds)("cosign's signature by %s", (kind) => {
  const key = readVerificationKey(fixture(`${kind}.pub`).toString(), 'the key')
  const trust = { signer: { kind: 'key', key }, root: null } as const
  const bundle = fixture(`${kind}.bundle`)
  const file = fileOf(fixture('blob.txt'))
  const verify = (signed: typeof file, bytes: Buffer) =>
    verifyFile(signed, bytes, trust, new Date())

  it('is believed', () => {
    expect(verify(file, bundle)).toEqual({ signedAt: null, statement: null })
  })

  it('is refused with any single byte of file or bundle flipped', () => {
    const places = [
      ...unrefused(file.bytes, (bytes) => verify(fileOf(bytes), bundle)),
      ...unrefused(bundle, (bytes) => verify(file, bytes))
    ]
    expect(places).toEqual([])
  })
})
