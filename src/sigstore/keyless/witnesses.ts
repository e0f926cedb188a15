// Who proves when a signature was made: a transparency log (sigstore/rekor, API v1), or a
// timestamp authority (sigstore/timestamp-authority).
import { createHash } from 'node:crypto'
import { envelopeToJSON } from '@sigstore/bundle'
import type { TransparencyLogEntry } from '@sigstore/bundle'
import * as v from 'valibot'
import type { SigstoreBundle } from '../bundle.ts'
import { askService, readService, unusable } from './ask-service.ts'

type Content = SigstoreBundle['content']

const hex = v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{2}){1,64}$/))
const base64 = v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]+={0,2}$/))
const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

const entrySchema = v.object({
  body: base64,
  integratedTime: count,
  logID: hex,
  logIndex: count,
  verification: v.object({
    signedEntryTimestamp: base64,
    inclusionProof: v.object({
      checkpoint: v.string(),
      hashes: v.array(hex),
      logIndex: count,
      rootHash: hex,
      treeSize: count
    })
  })
})

const kindSchema = v.object({ kind: v.string(), apiVersion: v.string() })

const logDoing = 'log the signature'
const entriesPath = '/api/v1/log/entries'

/**
 * Puts a signature into the log, where it stays for ever.
 * @param certificate PEM
 * @throws UserError where the log doesn't take it
 */
export async function logEntry(
  rekorUrl: string,
  content: Content,
  certificate: string
): Promise<TransparencyLogEntry> {
  const answer = await askService(
    rekorUrl,
    entriesPath,
    proposedEntry(content, certificate),
    logDoing,
    [201, 409]
  )
  // An attempt before this one came through, and its answer did not.
  const { body } =
    answer.status === 409
      ? await askService(
          rekorUrl,
          `${entriesPath}/${entryIdIn(answer.headers.get('location'))}`,
          null,
          logDoing,
          [200]
        )
      : answer
  const entries = readService(
    v.record(v.string(), entrySchema),
    rekorUrl,
    body,
    logDoing
  )
  const [entry, ...others] = Object.values(entries)
  if (entry === undefined || others.length > 0) {
    throw unusable(rekorUrl, logDoing)
  }
  const logged = Buffer.from(entry.body, 'base64')
  const { kind, apiVersion } = readService(
    kindSchema,
    rekorUrl,
    logged,
    logDoing
  )
  const { inclusionProof, signedEntryTimestamp } = entry.verification
  return {
    logIndex: String(entry.logIndex),
    logId: { keyId: Buffer.from(entry.logID, 'hex') },
    kindVersion: { kind, version: apiVersion },
    integratedTime: String(entry.integratedTime),
    inclusionPromise: {
      signedEntryTimestamp: Buffer.from(signedEntryTimestamp, 'base64')
    },
    inclusionProof: {
      logIndex: String(inclusionProof.logIndex),
      rootHash: Buffer.from(inclusionProof.rootHash, 'hex'),
      treeSize: String(inclusionProof.treeSize),
      hashes: inclusionProof.hashes.map((hash) => Buffer.from(hash, 'hex')),
      checkpoint: { envelope: inclusionProof.checkpoint }
    },
    canonicalizedBody: logged
  }
}

/** The last part of `/api/v1/log/entries/ID`; '' for anything else. */
function entryIdIn(location: string | null): string {
  const id = location?.slice(location.lastIndexOf('/') + 1) ?? ''
  return /^[0-9a-f]{64,80}$/.test(id) ? id : ''
}

/** What the log is asked to keep: digests, the signature and the certificate. */
function proposedEntry(content: Content, certificate: string): object {
  const verifier = Buffer.from(certificate).toString('base64')
  if (content.$case === 'dsseEnvelope') {
    const envelope = JSON.stringify(envelopeToJSON(content.dsseEnvelope))
    return {
      apiVersion: '0.0.1',
      kind: 'dsse',
      spec: { proposedContent: { envelope, verifiers: [verifier] } }
    }
  }
  const { messageDigest, signature } = content.messageSignature
  return {
    apiVersion: '0.0.1',
    kind: 'hashedrekord',
    spec: {
      data: {
        hash: {
          algorithm: 'sha256',
          value: messageDigest.digest.toString('hex')
        }
      },
      signature: {
        content: signature.toString('base64'),
        publicKey: { content: verifier }
      }
    }
  }
}

/**
 * @returns the authority's answer (RFC 3161) for a signature
 * @throws UserError where there is none
 */
export async function timestampOf(
  timestampUrl: string,
  signature: Buffer
): Promise<Buffer> {
  const { body } = await askService(
    timestampUrl,
    '/api/v1/timestamp',
    {
      artifactHash: createHash('sha256').update(signature).digest('base64'),
      hashAlgorithm: 'sha256'
    },
    'make a timestamp',
    [200, 201]
  )
  return body
}
