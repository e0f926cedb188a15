// The JSON of a Sigstore bundle v0.3 (sigstore/protobuf-specs, sigstore_bundle.proto)
// within bounds. It is strict: an unknown field, or base64 that another text decodes
// to as well, is refused. How its JSON is written is free: white space, order, escapes.
import * as v from 'valibot'

export const bundleMediaType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Bytes of a bundle that are read. */
export const maxBundleBytes = 4 * 1024 * 1024

const maxSignatureBytes = 1024
const maxCertificateBytes = 32 * 1024
const maxTimestampBytes = 64 * 1024
const maxEntries = 8
const maxProofHashes = 64
const maxTextLength = 16 * 1024

const shortText = v.pipe(v.string(), v.maxLength(maxTextLength))

/** Standard base64 with padding, and the only text for its bytes. */
function base64(maxBytes: number) {
  return v.pipe(
    v.string(),
    v.minLength(4),
    v.maxLength(Math.ceil(maxBytes / 3) * 4),
    v.check(
      (text) => Buffer.from(text, 'base64').toString('base64') === text,
      'is not base64'
    )
  )
}

/** Protobuf's JSON has such numbers as texts. */
const count = v.pipe(
  v.string(),
  v.regex(/^(?:0|[1-9]\d{0,18})$/, 'is no number')
)

const digest = base64(64)

const logEntry = v.strictObject({
  logIndex: v.optional(count),
  logId: v.strictObject({ keyId: digest }),
  kindVersion: v.strictObject({ kind: shortText, version: shortText }),
  integratedTime: v.optional(count),
  inclusionPromise: v.optional(
    v.strictObject({ signedEntryTimestamp: base64(maxSignatureBytes) })
  ),
  inclusionProof: v.strictObject({
    logIndex: v.optional(count),
    rootHash: digest,
    treeSize: count,
    hashes: v.optional(v.pipe(v.array(digest), v.maxLength(maxProofHashes))),
    checkpoint: v.strictObject({ envelope: shortText })
  }),
  canonicalizedBody: base64(maxBundleBytes)
})

const verificationMaterial = v.strictObject({
  publicKey: v.optional(v.strictObject({ hint: v.optional(shortText) })),
  certificate: v.optional(
    v.strictObject({ rawBytes: base64(maxCertificateBytes) })
  ),
  tlogEntries: v.optional(v.pipe(v.array(logEntry), v.maxLength(maxEntries))),
  timestampVerificationData: v.optional(
    v.strictObject({
      rfc3161Timestamps: v.optional(
        v.pipe(
          v.array(
            v.strictObject({ signedTimestamp: base64(maxTimestampBytes) })
          ),
          v.maxLength(maxEntries)
        )
      )
    })
  )
})

const messageSignature = v.strictObject({
  // Of a signature over the message itself cosign leaves the digest out.
  messageDigest: v.optional(
    v.pipe(
      v.strictObject({
        algorithm: v.optional(v.literal('SHA2_256', 'is not SHA2_256')),
        digest: v.optional(digest)
      }),
      v.check(
        (stated) =>
          (stated.algorithm === undefined) === (stated.digest === undefined),
        'must have an algorithm and a digest'
      )
    )
  ),
  signature: base64(maxSignatureBytes)
})

const envelope = v.strictObject({
  payload: base64(maxBundleBytes),
  payloadType: shortText,
  signatures: v.pipe(
    v.array(
      v.strictObject({
        sig: base64(maxSignatureBytes),
        keyid: v.optional(shortText)
      })
    ),
    v.length(1, 'must be one signature')
  )
})

const hasOne = (...values: readonly unknown[]): boolean =>
  values.filter((value) => value !== undefined).length === 1

export const bundleSchema = v.pipe(
  v.strictObject({
    mediaType: v.literal(bundleMediaType, `is not ${bundleMediaType}`),
    verificationMaterial: v.pipe(
      verificationMaterial,
      v.check(
        ({ publicKey, certificate }) => hasOne(publicKey, certificate),
        'must have a public key or a certificate'
      )
    ),
    messageSignature: v.optional(messageSignature),
    dsseEnvelope: v.optional(envelope)
  }),
  v.check(
    (bundle) => hasOne(bundle.messageSignature, bundle.dsseEnvelope),
    'must have one signature'
  )
)
