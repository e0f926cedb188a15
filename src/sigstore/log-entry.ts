// What the library leaves open of a log entry: whose key or certificate its body names,
// and, of a log that promises no time, the index and the time.
import type { TransparencyLogEntry } from '@sigstore/bundle'
import { pem } from '@sigstore/core'
import type { BoundEntry } from './checkpoint.ts'

type Path = readonly (string | number)[]

const v2Verifiers = (...path: Path): readonly Path[] => [
  [...path, 'verifier', 'x509Certificate', 'rawBytes'],
  [...path, 'verifier', 'publicKey', 'rawBytes']
]

/**
 * Where the body of an entry has the verifier of its signature (sigstore/rekor, pkg/types;
 * sigstore/rekor-tiles, rekor.v2.Entry).
 */
const places: Readonly<
  Record<string, { readonly isPem: boolean; readonly paths: readonly Path[] }>
> = {
  'hashedrekord 0.0.1': {
    isPem: true,
    paths: [['spec', 'signature', 'publicKey', 'content']]
  },
  'dsse 0.0.1': { isPem: true, paths: [['spec', 'signatures', 0, 'verifier']] },
  'intoto 0.0.2': {
    isPem: true,
    paths: [['spec', 'content', 'envelope', 'signatures', 0, 'publicKey']]
  },
  'hashedrekord 0.0.2': {
    isPem: false,
    paths: v2Verifiers('spec', 'hashedRekordV002', 'signature')
  },
  'dsse 0.0.2': {
    isPem: false,
    paths: v2Verifiers('spec', 'dsseV002', 'signatures', 0)
  }
}

/**
 * @param signer DER of the certificate or of the public key (SPKI) that the bundle is signed by
 * @throws Error where the entry is of another, a clause
 */
export function assertVerifier(
  { kindVersion, canonicalizedBody }: TransparencyLogEntry,
  signer: Buffer
): void {
  const place = places[`${kindVersion.kind} ${kindVersion.version}`]
  if (place === undefined) {
    throw new Error('its log entry is of a kind that is not read')
  }
  const body = parseBody(canonicalizedBody)
  const isSame = place.paths.some((path) => {
    const text = valueAt(body, path)
    if (typeof text !== 'string') return false
    const bytes = Buffer.from(text, 'base64')
    const der = place.isPem ? pem.toDER(bytes.toString('latin1')) : bytes
    return der.equals(signer)
  })
  if (!isSame) {
    throw new Error('its log entry is of another key or certificate')
  }
}

function parseBody(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch (error) {
    throw new Error("its log entry's body is not JSON", { cause: error })
  }
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return undefined
    at = Reflect.get(at, key)
  }
  return at
}

/**
 * Without a promise, nothing that a log signed has an index or a time beside the proof:
 * such a log (Rekor v2) leaves the time to timestamp authorities.
 * @throws Error with the reason, a clause
 */
export function assertUnpromised({
  inclusionPromise,
  inclusionProof,
  integratedTime,
  logIndex
}: TransparencyLogEntry): void {
  if (inclusionPromise !== undefined) return
  if (integratedTime !== '' && integratedTime !== '0') {
    throw new Error('its log entry has a time that the log did not sign')
  }
  if (logIndex !== inclusionProof?.logIndex) {
    throw new Error("its log entry's index is not that of its proof")
  }
}

/**
 * @param times all that are proved
 * @throws Error for an entry that its log can't have made then, a clause
 */
export function assertLogWasValid(
  { log, entry }: BoundEntry,
  times: readonly Date[]
): void {
  // Of a promise, the library has checked it.
  if (entry.inclusionPromise !== undefined) return
  const { start, end } = log.validFor
  if (!times.every((time) => start <= time && time <= end)) {
    throw new Error(
      'its log was not trusted yet, or no longer, when it was signed'
    )
  }
}
