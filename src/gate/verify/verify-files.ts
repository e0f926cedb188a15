// The story of `verify`: each file is read, proved by its signature or by a signed
// checksum, and measured again where a measurement is given.
import type {
  Verification,
  VerifiedFile
} from '../../core/model/signing/verification-schema.ts'
import { fingerprintOf } from '../../sigstore/keys.ts'
import type { Trust, TrustedSigner } from '../../sigstore/trust.ts'
import {
  loadFile,
  proveFile,
  type EvidencePaths,
  type LoadedFile
} from './evidence.ts'

export interface VerifyRequest {
  /** At least one path. */
  readonly files: readonly string[]
  readonly evidence: EvidencePaths
  /** Path of a measurement; null: nothing is measured. */
  readonly measurement: string | null
  readonly trust: Trust
}

/**
 * @param now evidence from later than this is refused
 * @throws UserError for a file that can't be read
 */
export async function verifyFiles(
  { files, evidence, measurement, trust }: VerifyRequest,
  now: Date
): Promise<Verification> {
  const saved = measurement === null ? null : await loadFile(measurement)
  const verified: VerifiedFile[] = []
  // One after the other: each is in memory as a whole.
  for (const path of files) {
    const file = await loadFile(path)
    verified.push(await verifyLoaded(file, saved, evidence, trust, now))
  }
  return {
    schemaVersion: 1,
    verified: verified.every((file) => file.verified),
    signer: signerOf(trust.signer),
    files: verified
  }
}

async function verifyLoaded(
  file: LoadedFile,
  saved: LoadedFile | null,
  evidence: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<VerifiedFile> {
  const own = await proveFile(file, evidence, trust, now)
  const measured =
    saved === null ? null : await measure(file, saved, evidence, trust, now)
  const checks = [own.check, ...(measured === null ? [] : [measured.check])]
  return {
    path: file.path,
    sha256: file.sha256,
    size: file.bytes.length,
    verified: checks.every(({ state }) => state === 'proved'),
    release: measured?.release ?? null,
    checks
  }
}

/** What measures is loaded only if something is measured. */
async function measure(
  ...args: Parameters<
    (typeof import('./verify-measurement.ts'))['proveMeasurement']
  >
) {
  const { proveMeasurement } = await import('./verify-measurement.ts')
  return await proveMeasurement(...args)
}

function signerOf(signer: TrustedSigner): Verification['signer'] {
  return signer.kind === 'key'
    ? { kind: 'key', fingerprint: fingerprintOf(signer.key) }
    : {
        kind: 'identity',
        identity: signer.identity,
        issuer: signer.issuer
      }
}
