// The manifest of a pack: the archives of one build's cache, the actions that they are
// outputs of, and what must be equal for them to be used. It is signed as a whole, and
// strict: what a reader doesn't know may be what the signature is about.
import * as v from 'valibot'
import { sha256 } from '../model/binary/binary-schema.ts'
import { list, oneOf, size, type DeepInferred } from '../model/schema-parts.ts'
import { maxReason, visibleLine } from '../text/plain-text.ts'
import { maxManifestBytes } from './pack-head.ts'
import { UnfitPack } from './unfit-pack.ts'

/** How blobs are compressed, each by itself. */
export const packCodecs = ['zstd', 'gzip'] as const

export type PackCodec = (typeof packCodecs)[number]

export const maxOutputs = 50_000
export const maxActions = 100_000

/** Bytes that every archive begins with. */
const minOutputBytes = 8

/** Bytes of one output, and of all outputs together, uncompressed. */
export const maxOutputBytes = 1024 ** 3
export const maxUnpackedBytes = 8 * 1024 ** 3

/** Seconds that a build may have taken. */
const maxSeconds = 1_000_000

const line = (maxLength: number) =>
  v.pipe(
    v.string('must be a string'),
    v.maxLength(maxLength, `must have at most ${maxLength} characters`),
    v.regex(/^[\x20-\x7e]*$/, 'must be printable ASCII')
  )

const platform = v.pipe(
  line(40),
  v.regex(
    /^[a-z0-9]+\/[a-z0-9]+(?:\/[\w.,]+)?$/,
    'must be as linux/amd64 or linux/arm/6'
  )
)

/** `OWNER/NAME` on the platform. */
const repository = v.pipe(
  line(200),
  v.regex(/^[\w.-]+\/[\w.-]+$/, 'must be as OWNER/NAME')
)

const time = v.pipe(
  line(24),
  v.check(isWrittenTime, 'must be a time in UTC, as 2026-11-30T12:00:00.000Z')
)

function isWrittenTime(written: string): boolean {
  const date = new Date(written)
  return !Number.isNaN(date.getTime()) && date.toISOString() === written
}

const seconds = v.pipe(
  v.number('must be a number of seconds'),
  v.minValue(0, 'must be at least 0'),
  v.maxValue(maxSeconds, `must be at most ${maxSeconds}`)
)

const count = (least: number, most: number) =>
  v.pipe(
    size,
    v.minValue(least, `must be at least ${least}`),
    v.maxValue(most, `must be at most ${most}`)
  )

/** Output ID, bytes, bytes as packed, and whether it holds what a C compiler made. */
const output = v.strictTuple(
  [
    sha256,
    count(minOutputBytes, maxOutputBytes),
    count(1, 2 * maxOutputBytes),
    v.picklist([0, 1], 'must be 0 or 1')
  ],
  'must be [output ID, bytes, packed bytes, 0 or 1]'
)

/** Action ID, and the index of its output. */
const action = v.strictTuple(
  [sha256, count(0, maxOutputs - 1)],
  'must be [action ID, index of an output]'
)

const conditions = v.strictObject({
  /** What `go env GOVERSION` says, as a whole. */
  go: v.pipe(line(200), v.minLength(1, 'must not be empty')),
  /** The machine that built. */
  host: platform,
  targets: v.pipe(
    list(platform, 100),
    v.minLength(1, 'must have a target'),
    v.check((texts) => isAscending(texts), 'must be in order, each once')
  ),
  /** The C compiler's identity, as the fingerprint has it; null without cgo. */
  compiler: v.nullable(
    v.pipe(
      v.string('must be a string'),
      v.minLength(1, 'must not be empty'),
      v.maxLength(4000, 'must have at most 4000 characters')
    )
  )
})

function isAscending(texts: readonly string[]): boolean {
  return texts.every(
    (text, index) => index === 0 || (texts[index - 1] ?? '') < text
  )
}

export const manifestSchema = v.pipe(
  v.strictObject({
    codec: oneOf(packCodecs),
    repository,
    conditions,
    commit: v.pipe(
      line(64),
      v.regex(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/, 'must be a commit')
    ),
    /** SHA-256 of go.sum; null where there is none. */
    goSum: v.nullable(sha256),
    /** Where the run is shown that made it; '' outside of a workflow. */
    run: v.pipe(
      line(1000),
      v.regex(/^(?:|https?:\/\/.*)$/, 'must be an address, or empty')
    ),
    createdAt: time,
    tool: line(100),
    /** What the build without it took; null where no build proved the pack. */
    coldSeconds: v.nullable(seconds),
    /** What the build from it took that proved it; null likewise. */
    warmSeconds: v.nullable(seconds),
    /** SHA-256 of all blobs, as they are packed. */
    blobs: sha256,
    /** In the order of the blobs. */
    outputs: v.pipe(
      list(output, maxOutputs),
      v.minLength(1, 'must have an output')
    ),
    actions: list(action, maxActions)
  }),
  v.check(
    ({ outputs }) => areUnique(outputs),
    'must have each output ID once only'
  ),
  v.check(
    ({ actions }) => areUnique(actions),
    'must have each action ID once only'
  ),
  v.check(
    ({ outputs, actions }) =>
      actions.every(([, index]) => index < outputs.length) &&
      new Set(actions.map(([, index]) => index)).size === outputs.length,
    'must have an action for each output, and no others'
  ),
  v.check(
    ({ outputs }) =>
      outputs.reduce((sum, [, bytes]) => sum + bytes, 0) <= maxUnpackedBytes,
    `must have outputs of at most ${maxUnpackedBytes} bytes together`
  )
)

export type PackManifest = DeepInferred<typeof manifestSchema>
export type PackConditions = PackManifest['conditions']
export type PackedOutput = PackManifest['outputs'][number]

function areUnique(
  rows: readonly (readonly [string, ...unknown[]])[]
): boolean {
  return new Set(rows.map(([id]) => id)).size === rows.length
}

/**
 * @param bytes proved to be signed
 * @throws UnfitPack with the first fault
 */
export function parseManifest(bytes: Uint8Array): PackManifest {
  const parsed = v.safeParse(manifestSchema, jsonOf(bytes), {
    abortEarly: true
  })
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const fault = `${v.getDotPath(issue) ?? 'its root'} ${issue.message}`
  throw new UnfitPack(
    `its manifest is malformed: ${visibleLine(fault, maxReason)}`
  )
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    throw new UnfitPack('its manifest is not JSON')
  }
}

/**
 * @throws UnfitPack where it breaks a bound, such as that of its bytes: a pack that nobody
 *   would read is not made
 */
export function serializeManifest(manifest: PackManifest): Uint8Array {
  const bytes = Buffer.from(JSON.stringify(manifest))
  if (bytes.length > maxManifestBytes) {
    throw new UnfitPack(
      `its manifest has ${bytes.length} bytes, more than ${maxManifestBytes}`
    )
  }
  parseManifest(bytes)
  return bytes
}

/** Bytes of all blobs. */
export function blobBytes({ outputs }: PackManifest): number {
  return outputs.reduce((sum, [, , packed]) => sum + packed, 0)
}

/**
 * @param blobsStart offset of the first blob
 * @param packBytes bytes of the whole pack
 * @throws UnfitPack where the pack is not as long as its manifest says
 */
export function assertLength(
  manifest: PackManifest,
  blobsStart: number,
  packBytes: number
): void {
  const declared = blobsStart + blobBytes(manifest)
  if (packBytes === declared) return
  throw new UnfitPack(
    `it has ${packBytes} bytes and not the ${declared} that it declares`
  )
}
