// Signed data of one type: who signed it, and that nothing else passes for it.
import { describe, expect, it } from '@jest/globals'
import {
  statementPayloadType,
  readStatement
} from '../../src/core/signing/statement.ts'
import { openEnvelope } from '../../src/sigstore/envelope.ts'
import {
  signEnvelope,
  signFile,
  signStatement
} from '../../src/sigstore/sign.ts'
import { verifyFile } from '../../src/sigstore/verify.ts'
import {
  fileOf,
  kinds,
  newKey,
  statementOf,
  trustIn,
  unrefused
} from './signer.ts'

const type = 'application/vnd.example+json'
const now = new Date('2026-11-30T12:00:00Z')
const payload = Buffer.from('{"a":1}')

describe.each(kinds)('an envelope by a key of %s', (kind) => {
  const key = newKey(kind)
  const trust = trustIn(key)
  const bundle = signEnvelope(type, payload, key)
  const open = (changed: Buffer) => openEnvelope(changed, type, trust, now)

  it('is opened by that key', () => {
    expect(open(bundle)).toEqual(payload)
  })

  it('is refused by another key', () => {
    const other = trustIn(newKey(kind))
    expect(() => openEnvelope(bundle, type, other, now)).toThrow(
      'it is signed by another key'
    )
  })

  it('is refused with any single byte flipped', () => {
    expect(unrefused(bundle, open)).toEqual([])
  })

  it('is refused where another type is expected', () => {
    expect(() => openEnvelope(bundle, 'text/plain', trust, now)).toThrow(
      `it holds data of another type: ${type}`
    )
  })

  it('proves no file, also where its payload names the file', () => {
    const file = fileOf('x')
    const statement = statementOf(file, [fileOf('y')])
    const content = Buffer.from(JSON.stringify(statement))
    const signed = signEnvelope(type, content, key)
    expect(readStatement(statementPayloadType, content)).toEqual(statement)
    expect(() => verifyFile(file, signed, trust, now)).toThrow(
      'it is signed data of another type, not a statement'
    )
  })

  it('is no signature of a file, and no statement', () => {
    const ofFile = signFile(payload, key)
    expect(() => openEnvelope(ofFile, type, trust, now)).toThrow(
      'it is the signature of a file, and holds no data'
    )
    const statement = signStatement(
      statementOf(fileOf('x'), [fileOf('y')]),
      key
    )
    expect(() => openEnvelope(statement, type, trust, now)).toThrow(
      `it holds data of another type: ${statementPayloadType}`
    )
  })
})
