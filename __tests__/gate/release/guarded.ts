// What the guard attaches to a release: its measurement, and the statement about it.
import { createHash } from 'node:crypto'
import {
  makeStatement,
  type Statement
} from '../../../src/core/signing/statement.ts'
import { signingKeyOf, type SigningKey } from '../../../src/sigstore/keys.ts'
import { signStatement } from '../../../src/sigstore/sign.ts'
import {
  packRelease,
  type ReleaseIdentity
} from '../../../src/store/release/release-entry.ts'
import {
  measurementBundleFile,
  measurementFile
} from '../../../src/store/release/release-files.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'
import type { Signer } from '../../../src/store/signing/trust.ts'
import { measurement } from '../../store/entries.ts'

export function packedOf(
  identity: ReleaseIdentity,
  measurements: readonly Measurement[] = [measurement]
): Buffer {
  return packRelease({
    schemaVersion: 1,
    tool: 'go-size-gate 1.0.0',
    ...identity,
    run: '',
    createdAt: '2026-01-02T03:04:05.000Z',
    measurements
  })
}

/** @param packed the measurement that it is about */
export function statementFor(
  identity: ReleaseIdentity,
  packed: Uint8Array
): Statement {
  return makeStatement({
    tool: 'go-size-gate 1.0.0',
    ...identity,
    measurement: {
      name: measurementFile,
      sha256: createHash('sha256').update(packed).digest('hex')
    },
    binaries: [{ fileName: 'tool_linux_amd64', binary: measurement.binary }]
  })
}

/** The key of baselines, as one that signs files. */
export function signingKey(signer: Signer): SigningKey {
  if (signer.scheme !== 'ed25519') throw new Error('no key')
  return signingKeyOf(signer.privateKey)
}

/** Both files, signed by a key. */
export function filesBy(
  key: SigningKey,
  identity: ReleaseIdentity,
  packed = packedOf(identity)
) {
  return {
    [measurementFile]: packed,
    [measurementBundleFile]: signStatement(statementFor(identity, packed), key)
  }
}
