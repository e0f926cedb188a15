// The first line of a pack, which is all that is read before the signature is verified:
//
//   go-size-gate-build-cache-1 ed25519 <base64 of the signature> <bytes of the manifest>\n
//
// Each value is written in one way only, so that no bit of it can change unseen.
import { UnfitPack } from './unfit-pack.ts'

export interface PackHead {
  /** 64 bytes (RFC 8032). */
  readonly signature: Uint8Array
  /** Offset of the manifest, which is the length of the line. */
  readonly start: number
  /** Bytes of the manifest. */
  readonly manifestBytes: number
}

/** Bytes at the beginning of a pack that hold its first line. */
export const maxHeadBytes = 160

/** Bytes of a manifest; that of a build of 2,000 packages has about 0.5 MB. */
export const maxManifestBytes = 16 * 1024 * 1024

const magic = 'go-size-gate-build-cache-1'
const signatureBytes = 64
const linePattern =
  /^go-size-gate-build-cache-1 ([a-z0-9-]{1,20}) ([A-Za-z0-9+/]{1,88}={0,2}) ([1-9][0-9]{0,8})\n/

/** Whether a file that begins with these bytes is a pack, whole or not. */
export function isPackStart(bytes: Uint8Array): boolean {
  return latin1(bytes).startsWith(`${magic} `)
}

/**
 * @param bytes the beginning of a pack, `maxHeadBytes` where there are so many
 * @throws UnfitPack where it is not one, or its signature is of another scheme
 */
export function headOf(bytes: Uint8Array): PackHead {
  const text = latin1(bytes)
  const [line, scheme, base64 = '', length] = linePattern.exec(text) ?? []
  if (line === undefined) {
    throw new UnfitPack(
      isPackStart(bytes)
        ? 'its first line is cut off or damaged'
        : 'it is not a signed pack'
    )
  }
  if (scheme !== 'ed25519') {
    throw new UnfitPack(`it is signed by ${scheme}, and not by ed25519`)
  }
  const signature = Buffer.from(base64, 'base64')
  if (
    signature.length !== signatureBytes ||
    signature.toString('base64') !== base64
  ) {
    throw new UnfitPack('its signature is malformed')
  }
  const manifestBytes = Number(length)
  if (manifestBytes > maxManifestBytes) {
    throw new UnfitPack(
      `its manifest has ${manifestBytes} bytes, more than ${maxManifestBytes}`
    )
  }
  return { signature, start: line.length, manifestBytes }
}

/** The first line of a pack with this manifest. */
export function packHead(
  signature: Uint8Array,
  manifest: Uint8Array
): Uint8Array {
  const base64 = Buffer.from(signature).toString('base64')
  return Buffer.from(`${magic} ed25519 ${base64} ${manifest.length}\n`)
}

/**
 * What the signature of a pack is over: a purpose, so that the key's signatures over
 * anything else mean nothing here, the repository as JSON, which holds no newline, and
 * the manifest.
 */
export function signedPart(
  repository: string,
  manifest: Uint8Array
): Uint8Array {
  const context = JSON.stringify([1, repository])
  return Buffer.concat([
    Buffer.from(`go-size-gate build cache\n${context}\n`),
    manifest
  ])
}

function latin1(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = bytes.subarray(0, maxHeadBytes)
  return Buffer.from(buffer, byteOffset, length).toString('latin1')
}
