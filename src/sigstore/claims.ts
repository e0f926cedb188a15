// What the certificate of a workflow says of its run (fulcio/docs/oid-info.md): the
// extensions 1.3.6.1.4.1.57264.1.8 and above, each a UTF8String in DER.
import { X509Certificate } from '@sigstore/core'

/** By the last number of the extension. */
const numbers = {
  sourceRepositoryUri: 12,
  sourceRepositoryDigest: 13,
  sourceRepositoryRef: 14,
  buildConfigUri: 18
} as const

type ClaimName = keyof typeof numbers

/** What an issuer vouches for, beside the identity. */
export type WorkflowClaims = Readonly<Record<ClaimName, string>> & {
  /** The subject alternative name; '' where there is none that is a text. */
  readonly identity: string
}

const utf8String = 0x0c

/**
 * @param raw DER of a certificate; who issued it is for the caller to prove
 * @throws Error where a claim is missing, there twice, or malformed; a clause
 */
export function readClaims(raw: Buffer): WorkflowClaims {
  const { identity, extensions } = parsed(raw)
  const claim = (name: ClaimName): string => {
    const oid = `1.3.6.1.4.1.57264.1.${numbers[name]}`
    const [first, ...others] = extensions.filter((one) => one.oid === oid)
    const text = first === undefined ? null : readText(first.value)
    if (text === null || others.length > 0) {
      throw new Error(`its certificate has no plain extension ${oid}`)
    }
    return text
  }
  return {
    identity,
    sourceRepositoryUri: claim('sourceRepositoryUri'),
    sourceRepositoryDigest: claim('sourceRepositoryDigest'),
    sourceRepositoryRef: claim('sourceRepositoryRef'),
    buildConfigUri: claim('buildConfigUri')
  }
}

interface Parsed extends Pick<WorkflowClaims, 'identity'> {
  readonly extensions: readonly {
    readonly oid: string
    /** Content of the extension's octet string. */
    readonly value: Buffer
  }[]
}

function parsed(raw: Buffer): Parsed {
  try {
    const { subjectAltName = '', extensions } = X509Certificate.parse(
      Buffer.from(raw)
    )
    return {
      identity: subjectAltName,
      extensions: extensions.map(({ subs }) => ({
        oid: subs[0]?.toOID() ?? '',
        value: subs.at(-1)?.value ?? Buffer.alloc(0)
      }))
    }
  } catch (error) {
    throw new Error('its certificate is malformed', { cause: error })
  }
}

/** The text of a UTF8String in its only DER form; null for anything else, and for letters that are not ASCII. */
function readText(der: Buffer): string | null {
  const header = headerLength(der)
  if (header === null) return null
  const length =
    header === 2
      ? der.readUInt8(1)
      : header === 3
        ? der.readUInt8(2)
        : der.readUInt16BE(2)
  const isMinimal = header === 2 || length >= (header === 3 ? 0x80 : 0x100)
  const text = der.subarray(header)
  return isMinimal &&
    text.length === length &&
    text.every((byte) => byte >= 0x20 && byte < 0x7f)
    ? text.toString('latin1')
    : null
}

/** Bytes of tag and length of a UTF8String below 64 KiB; null for anything else. */
function headerLength(der: Buffer): 2 | 3 | 4 | null {
  if (der.length < 4 || der.readUInt8(0) !== utf8String) return null
  const first = der.readUInt8(1)
  if (first < 0x80) return 2
  if (first === 0x81) return 3
  return first === 0x82 ? 4 : null
}
