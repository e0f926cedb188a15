// The statement that a release's binaries were measured: what is signed beside the
// measurement itself (in-toto Attestation Framework, Statement v1). It binds
// repository, tag and commit to the digests of the measurement and of each binary.
import * as v from 'valibot'
import type { Measurement } from '../model/measurement.ts'
import { list, size, text, type DeepInferred } from '../model/schema-parts.ts'
import { maxReason, visibleLine } from '../text/plain-text.ts'

/** The media type of a statement in an envelope. */
export const statementPayloadType = 'application/vnd.in-toto+json'

/** What this program's statements say. Other types prove nothing here. */
export const measurementPredicateType =
  'https://github.com/go-size-gate/go-size-gate/measurement/v1'

const statementType = 'https://in-toto.io/Statement/v1'

/** Other verifiers read no more than these. */
const maxSubjects = 1024

const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'is not a SHA-256 digest')
)

const subject = v.strictObject({
  name: text,
  digest: v.strictObject({ sha256 })
})

const binary = v.strictObject({
  name: text,
  goos: text,
  goarch: text,
  goVersion: text,
  sha256,
  /** Bytes. */
  fileSize: size,
  /** Bytes that are not padding. */
  contentSize: size
})

const schema = v.strictObject({
  _type: v.literal(statementType),
  subject: v.pipe(list(subject, maxSubjects), v.minLength(1)),
  predicateType: v.literal(measurementPredicateType),
  predicate: v.strictObject({
    schemaVersion: v.literal(1),
    /** Name and version of the tool that measured. */
    tool: text,
    /** `owner/name`, in lower case. */
    repository: text,
    tag: text,
    /** Full hash. */
    commit: text,
    /** The file with all that was measured. */
    measurement: v.strictObject({ name: text, sha256 }),
    binaries: v.pipe(list(binary, maxSubjects), v.minLength(1))
  })
})

export type Statement = DeepInferred<typeof schema>

/** What a statement is made from. */
export interface MeasuredRelease {
  readonly tool: string
  readonly repository: string
  readonly tag: string
  readonly commit: string
  readonly measurement: { readonly name: string; readonly sha256: string }
  readonly binaries: readonly {
    /** Of the file that is published. */
    readonly fileName: string
    readonly binary: Measurement['binary']
  }[]
}

/** @throws Error for more binaries than other verifiers read, a clause */
export function makeStatement(release: MeasuredRelease): Statement {
  const { tool, repository, tag, commit, measurement, binaries } = release
  if (binaries.length >= maxSubjects) {
    throw new Error(`it has more than ${maxSubjects - 1} binaries`)
  }
  return {
    _type: statementType,
    subject: [
      { name: measurement.name, digest: { sha256: measurement.sha256 } },
      ...binaries.map((row) => ({
        name: row.fileName,
        digest: { sha256: row.binary.sha256 }
      }))
    ],
    predicateType: measurementPredicateType,
    predicate: {
      schemaVersion: 1,
      tool,
      repository,
      tag,
      commit,
      measurement,
      binaries: binaries.map((row) => ({
        name: row.fileName,
        goos: row.binary.goos,
        goarch: row.binary.goarch,
        goVersion: row.binary.goVersion,
        sha256: row.binary.sha256,
        fileSize: row.binary.fileSize,
        contentSize: row.binary.contentSize
      }))
    }
  }
}

/**
 * Reads the payload of a signed envelope.
 * @throws Error with the reason, a clause
 */
export function readStatement(
  payloadType: string,
  payload: Uint8Array
): Statement {
  if (payloadType !== statementPayloadType) {
    throw new Error('it is signed data of another type, not a statement')
  }
  const value = parseJson(payload)
  const type = v.safeParse(v.object({ predicateType: v.string() }), value)
  if (type.success && type.output.predicateType !== measurementPredicateType) {
    const stated = visibleLine(type.output.predicateType, maxReason)
    throw new Error(`it is a statement of another type: ${stated}`)
  }
  const parsed = v.safeParse(schema, value)
  if (!parsed.success) {
    const [issue] = parsed.issues
    const fault = `${v.getDotPath(issue) ?? 'its root'}: ${issue.message}`
    throw new Error(
      `its statement is malformed at ${visibleLine(fault, maxReason)}`
    )
  }
  return parsed.output
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    throw new Error('its statement is not JSON', { cause: error })
  }
}
