// A log of the tests' own, which has one entry: as Rekor v1 promises and proves it, and
// as Rekor v2 proves it.
import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { json } from '@sigstore/core'
import {
  hashOf,
  signingKeyOf,
  type SigningKey
} from '../../src/sigstore/keys.ts'
import { signFile } from '../../src/sigstore/sign.ts'
import type { SignedFile } from '../../src/sigstore/signed-content.ts'

const digestOf = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64')

export interface TestLog {
  /** Address without a scheme. */
  readonly name: string
  readonly key: SigningKey
  readonly id: Buffer
}

export function newLog(name = 'log.example.com'): TestLog {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const key = signingKeyOf(privateKey)
  return { name, key, id: Buffer.from(key.hint, 'base64') }
}

const spkiOf = ({ publicKey }: SigningKey) =>
  publicKey.export({ format: 'der', type: 'spki' })

/** As a file would have it. */
export function rootOf(
  log: TestLog,
  validFor: object = { start: '2000-01-01T00:00:00.000Z' }
): string {
  return JSON.stringify({
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [
      {
        baseUrl: `https://${log.name}`,
        hashAlgorithm: 'SHA2_256',
        publicKey: {
          rawBytes: base64(spkiOf(log.key)),
          keyDetails: 'PKIX_ECDSA_P256_SHA_256',
          validFor
        },
        logId: { keyId: base64(log.id) }
      }
    ],
    ctlogs: [],
    certificateAuthorities: [],
    timestampAuthorities: []
  })
}

/** The lines that sign a note, by whichever name. */
export function noteLine(name: string, log: TestLog, note: string): string {
  const hint = log.id.subarray(0, 4)
  const { privateKey } = log.key
  const signature = sign(hashOf(privateKey), Buffer.from(note), privateKey)
  return `\u2014 ${name} ${base64(Buffer.concat([hint, signature]))}\n`
}

/** The body of a v1 entry, by whose key. */
function bodyV1(file: SignedFile, signature: string, key: SigningKey): object {
  const pem = key.publicKey.export({ format: 'pem', type: 'spki' })
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: { hash: { algorithm: 'sha256', value: file.sha256 } },
      signature: {
        content: signature,
        publicKey: { content: base64(Buffer.from(pem)) }
      }
    }
  }
}

function bodyV2(file: SignedFile, signature: string, key: SigningKey): object {
  const digest = base64(Buffer.from(file.sha256, 'hex'))
  return {
    apiVersion: '0.0.2',
    kind: 'hashedrekord',
    spec: {
      hashedRekordV002: {
        data: { algorithm: 'SHA2_256', digest },
        signature: {
          content: signature,
          verifier: {
            keyDetails: 'PKIX_ECDSA_P256_SHA_256',
            publicKey: { rawBytes: base64(spkiOf(key)) }
          }
        }
      }
    }
  }
}

/** The bundle of a file with an entry of the log, as JSON. */
export function loggedBundle(
  file: SignedFile,
  key: SigningKey,
  log: TestLog,
  { version = 1, entryKey = key } = {}
): Record<string, any> {
  const bundle: Record<string, any> = JSON.parse(
    signFile(file.bytes, key).toString()
  )
  const { signature } = bundle['messageSignature']
  const bodyOf = version === 1 ? bodyV1 : bodyV2
  const body = Buffer.from(json.canonicalize(bodyOf(file, signature, entryKey)))
  const rootHash = base64(digestOf(Buffer.from([0]), body))
  const note = `${log.name}\n1\n${rootHash}\n`
  const integratedTime = Math.floor(Date.now() / 1000)
  const promised = json.canonicalize({
    body: base64(body),
    integratedTime,
    logIndex: 7,
    logID: log.id.toString('hex')
  })
  const promise = sign('sha256', Buffer.from(promised), log.key.privateKey)
  bundle['verificationMaterial'].tlogEntries = [
    {
      logId: { keyId: base64(log.id) },
      kindVersion: { kind: 'hashedrekord', version: `0.0.${version}` },
      ...(version === 1
        ? {
            logIndex: '7',
            integratedTime: String(integratedTime),
            inclusionPromise: { signedEntryTimestamp: base64(promise) }
          }
        : { logIndex: '0' }),
      inclusionProof: {
        logIndex: '0',
        rootHash,
        treeSize: '1',
        hashes: [],
        checkpoint: { envelope: `${note}\n${noteLine(log.name, log, note)}` }
      },
      canonicalizedBody: base64(body)
    }
  ]
  return bundle
}
