// Reads and writes Sigstore bundles v0.3. What is read is hostile: its form is
// checked to the last field before a library sees it.
import {
  bundleFromJSON,
  bundleToJSON,
  type Bundle as SigstoreBundle
} from '@sigstore/bundle'
import * as v from 'valibot'
import { bundleSchema } from '../core/signing/bundle-schema.ts'
import { maxReason, visibleLine } from '../core/text/plain-text.ts'

export type { SigstoreBundle }

/**
 * @param bytes no more than `maxBundleBytes`
 * @param digest SHA-256 of what the bundle is for, where it leaves that out
 * @throws Error with the reason, a clause
 */
export function readBundle(bytes: Uint8Array, digest: Buffer): SigstoreBundle {
  const parsed = v.safeParse(bundleSchema, parseJson(bytes))
  if (!parsed.success) {
    const [issue] = parsed.issues
    const part = visibleLine(v.getDotPath(issue) ?? 'content', maxReason)
    const fault = visibleLine(issue.message, maxReason)
    throw new Error(
      `its ${part} is not that of a Sigstore bundle v0.3: ${fault}`
    )
  }
  const { messageSignature, ...rest } = parsed.output
  if (messageSignature === undefined) return bundleFromJSON(rest)
  const stated = messageSignature.messageDigest
  const messageDigest =
    stated?.digest === undefined
      ? { algorithm: 'SHA2_256', digest: digest.toString('base64') }
      : stated
  return bundleFromJSON({
    ...rest,
    messageSignature: { ...messageSignature, messageDigest }
  })
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return JSON.parse(decoder.decode(bytes))
  } catch {
    throw new Error('it is not JSON')
  }
}

/** A bundle's file: one line. */
export function writeBundle(bundle: SigstoreBundle): Buffer {
  return Buffer.from(`${JSON.stringify(bundleToJSON(bundle))}\n`)
}
