// The shape of a Verification: which files are proved, by whom and by what. Contract
// with users (JSON, `schemaVersion: 1`); `schema/verify.schema.json` is made from it.
import * as v from 'valibot'
import {
  described,
  oneOf,
  size,
  text,
  type DeepInferred
} from '../schema-parts.ts'

/** What is checked of a file. */
export const checkKinds = [
  'signature',
  'statement',
  'checksum',
  'measurement'
] as const

export const checkStates = ['proved', 'refused', 'missing'] as const

/** What a file is proved by. */
export type CheckKind = (typeof checkKinds)[number]

const time = described(
  'When it was signed, in UTC, as a timestamp authority or a log proves; null where nobody proves it.',
  v.nullable(text)
)

const check = v.object({
  kind: described(
    'signature: the file has a signature of its own. statement: a signed statement of a release has its SHA-256. checksum: a signed list has its SHA-256. measurement: it was measured again, and a signed measurement says the same.',
    oneOf(checkKinds)
  ),
  state: described('missing: there is nothing to check.', oneOf(checkStates)),
  evidence: described(
    'Paths of the files that prove it, the signed one before its signature.',
    v.array(text)
  ),
  reason: described('Why it is not proved, a clause; empty if it is.', text),
  signedAt: time
})

const signer = v.union([
  v.object({
    kind: v.literal('key'),
    fingerprint: described(
      'SHA-256 of the public key in its SPKI form, after "SHA256:".',
      text
    )
  }),
  v.object({
    kind: v.literal('identity'),
    identity: described(
      "The certificate's subject alternative name, such as the address of a workflow.",
      text
    ),
    issuer: described('Who vouches for the identity.', text)
  })
])

const release = v.object({
  repository: text,
  tag: text,
  commit: described('Full hash.', text)
})

const file = v.object({
  path: described('As it was given.', text),
  sha256: text,
  size: described('Bytes of the file.', size),
  verified: described('Whether each check is proved.', v.boolean()),
  release: described(
    'What release it is of, as the signed measurement says; null without one.',
    v.nullable(release)
  ),
  checks: v.array(check)
})

export const verificationSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    verified: described(
      'Whether all that was asked for is proved, of every file.',
      v.boolean()
    ),
    signer: described('Who was trusted: given, not learned.', signer),
    files: v.array(file)
  }),
  v.title('Verification'),
  v.description('What is proved of files, by whom and by what.')
)

export type Verification = DeepInferred<typeof verificationSchema>
export type VerifiedFile = Verification['files'][number]
export type VerificationCheck = VerifiedFile['checks'][number]
