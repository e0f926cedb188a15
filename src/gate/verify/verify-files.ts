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
import type { MeasurementResult } from './verify-measurement.ts'

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
  const again =
    measurement === null
      ? null
      : await loadMeasurement(measurement, evidence, trust, now)
  const verified: VerifiedFile[] = []
  // One after the other: each is in memory as a whole.
  for (const path of files) {
    const file = await loadFile(path)
    const own = await proveFile(file, evidence, trust, now)
    const measured = (await again?.(file, own.proof !== null)) ?? null
    const checks = [own.check, ...(measured === null ? [] : [measured.check])]
    verified.push({
      path: file.path,
      sha256: file.sha256,
      size: file.bytes.length,
      verified: checks.every(({ state }) => state === 'proved'),
      release: measured?.release ?? null,
      checks
    })
  }
  return {
    schemaVersion: 1,
    verified: verified.every((file) => file.verified),
    signer: signerOf(trust.signer),
    files: verified
  }
}

/** What measures is loaded only if something is measured. */
async function loadMeasurement(
  path: string,
  evidence: EvidencePaths,
  trust: Trust,
  now: Date
): Promise<
  (file: LoadedFile, isProved: boolean) => Promise<MeasurementResult>
> {
  const { measureAgain, proveMeasurement } =
    await import('./verify-measurement.ts')
  const saved = await loadFile(path)
  const signed = await proveMeasurement(saved, evidence, trust, now)
  return (file, isProved) => measureAgain(file, isProved, signed)
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
