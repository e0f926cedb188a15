// Binds the checkpoint of a log entry (C2SP tlog-checkpoint and signed-note) to one log
// of the trusted root. The library would take a name in it for a regular expression.
import type { TransparencyLogEntry } from '@sigstore/bundle'
import type { TrustMaterial } from '@sigstore/verify'

/** A transparency log that the root trusts. */
export type TrustedLog = TrustMaterial['tlogs'][number]

export interface BoundEntry {
  readonly log: TrustedLog
  /** Its checkpoint has the signature of that log alone. */
  readonly entry: TransparencyLogEntry
}

/** Bytes at the start of a log's ID, and of each signature of a checkpoint. */
const hintLength = 4

/**
 * Finds the log whose ID the entry names, and that log's signature of the checkpoint,
 * by its whole name. Signatures of others, such as witnesses, prove nothing here and
 * are left out. Whether the signature is valid is for the library to say.
 * @throws Error with the reason, a clause
 */
export function bindToLog(
  entry: TransparencyLogEntry,
  logs: readonly TrustedLog[]
): BoundEntry {
  const known = logs.filter(({ logID }) => logID.equals(entry.logId.keyId))
  if (known.length === 0) {
    throw new Error('its log entry is of a log that is not trusted')
  }
  const { inclusionProof } = entry
  const { checkpoint, rootHash, treeSize } = inclusionProof ?? {}
  const { note, signatures } = readCheckpoint(checkpoint?.envelope ?? '')
  const [, size, hash] = note.split('\n')
  if (size !== treeSize || hash !== rootHash?.toString('base64')) {
    throw new Error("its log entry's proof is not that of its checkpoint")
  }
  for (const log of known) {
    const line = signatures.find((signature) => isBy(signature, log))
    if (line === undefined || inclusionProof === undefined) continue
    const envelope = `${note}\n\n${line.text}\n`
    const proof = { ...inclusionProof, checkpoint: { envelope } }
    return { log, entry: { ...entry, inclusionProof: proof } }
  }
  throw new Error("its log entry's checkpoint is not signed by that log")
}

interface NoteSignature {
  readonly text: string
  readonly name: string
  /** The hint of the key, then the signature. */
  readonly bytes: Buffer
}

/** A note, an empty line, and at least one line for each signature. */
function readCheckpoint(envelope: string): {
  readonly note: string
  readonly signatures: readonly NoteSignature[]
} {
  const [note = '', rest = '', ...others] = envelope.split('\n\n')
  const lines = rest.split('\n')
  const isWhole = lines.pop() === '' && others.length === 0
  const signatures = lines.flatMap(readSignature)
  if (!isWhole || signatures.length !== lines.length) {
    throw new Error("its log entry's checkpoint is malformed")
  }
  return { note, signatures }
}

/** `— NAME BASE64`; nothing for any other line. */
function readSignature(text: string): readonly NoteSignature[] {
  const [dash, name = '', base64 = '', ...others] = text.split(' ')
  const bytes = Buffer.from(base64, 'base64')
  const isSignature =
    dash === '\u2014' &&
    name !== '' &&
    others.length === 0 &&
    bytes.length > hintLength &&
    bytes.toString('base64') === base64
  return isSignature ? [{ text, name, bytes }] : []
}

function isBy({ name, bytes }: NoteSignature, log: TrustedLog): boolean {
  const hint = bytes.subarray(0, hintLength)
  return name === nameOf(log) && hint.equals(log.logID.subarray(0, hintLength))
}

/** A log is called by its address without a scheme: `rekor.sigstore.dev`. */
function nameOf({ baseURL }: TrustedLog): string {
  if (!URL.canParse(baseURL)) return ''
  const { host, pathname } = new URL(baseURL)
  const path = pathname.endsWith('/') ? pathname.slice(0, -1) : pathname
  return `${host}${path}`
}
