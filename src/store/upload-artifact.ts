// Uploads a file as an artifact of this run, with the official client, which is
// loaded only if there is something to upload and a service to take it.
import type { ArtifactClient, UploadArtifactResponse } from '@actions/artifact'
import { createHash } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { plainText } from '../core/text/plain-text.ts'
import { messageOf } from '../core/user-error.ts'
import type { ProcessEnvironment } from '../host/process.ts'
import { isOtherServer } from './runner.ts'

export interface UploadOptions {
  /** This process's environment; the client reads the same. */
  readonly environment: ProcessEnvironment
  /** A private directory of this run. */
  readonly scratch: string
  /** Days for which the artifact is kept; 0: as long as the repository keeps any. */
  readonly retentionDays: number
  /** For the whole upload. Default 120. */
  readonly limitSeconds?: number
}

export type Upload =
  | {
      readonly kind: 'stored'
      /** The platform's number of the artifact, and `sha256:…` of what was uploaded; null where the service gave none. */
      readonly artifact: { readonly id: number; readonly digest: string } | null
    }
  /** This run has an artifact of that name: a re-run of the same job. */
  | { readonly kind: 'already' }
  | { readonly kind: 'unsupported'; readonly reason: string }
  | {
      readonly kind: 'failed'
      readonly reason: string
      /** Present where the service doesn't take an upload of this form, whoever asks. */
      readonly isFormRefused?: true
      /** Present where the run has an artifact of that name, which this upload may have left whole. */
      readonly isNameTaken?: true
    }

/** What is uploaded: one file. */
export interface UploadedFile {
  /** Name of the artifact. */
  readonly name: string
  /** Name of the file in the artifact's zip archive; null: the artifact is the file itself. */
  readonly file: string | null
  readonly content: Uint8Array
  /** Whether what an earlier attempt of this run left gives way. */
  readonly replaces: boolean
}

/** Loads the client, where there is a service, so that it is there when something is measured. */
export async function loadUploader(
  environment: ProcessEnvironment
): Promise<void> {
  if (whyUnsupported(environment) === null) await import('@actions/artifact')
}

/** Uploads a file; whatever the service or the network does wrong is in the result. */
export async function uploadArtifact(
  uploaded: UploadedFile,
  options: UploadOptions
): Promise<Upload> {
  const { name, file, content, replaces } = uploaded
  const { environment, scratch, limitSeconds = 120 } = options
  const unsupported = whyUnsupported(environment)
  if (unsupported !== null) return { kind: 'unsupported', reason: unsupported }
  // The client names an artifact that is no archive after its file.
  const form = { ...retentionOf(options), skipArchive: file === null }
  const directory = await mkdtemp(join(scratch, 'artifact-'))
  const finished = new AbortController()
  try {
    const path = join(directory, file ?? name)
    await writeFile(path, content)
    const { DefaultArtifactClient } = await import('@actions/artifact')
    const client = new DefaultArtifactClient()
    const upload = (): Promise<Upload> =>
      client
        .uploadArtifact(name, [path], directory, form)
        .then(storedBy, (error: unknown) => ended(client, uploaded, error))
    const work = upload()
      .then((first) => giveWay(client, name, first, replaces ? upload : null))
      .catch(failureOf)
    const limit = pause(limitSeconds * 1000, null, { signal: finished.signal })
    const done = await Promise.race([work, limit])
    const reason = `the artifact service did not take it within ${limitSeconds} s`
    return done ?? { kind: 'failed', reason }
  } finally {
    finished.abort()
    await rm(directory, { recursive: true, force: true })
  }
}

function storedBy({ id, digest }: UploadArtifactResponse): Upload {
  const artifact =
    id === undefined || digest === undefined
      ? null
      : { id, digest: `sha256:${digest}` }
  return { kind: 'stored', artifact }
}

/**
 * What became of an upload that failed. Where only the answer to its last request is
 * missing, the artifact may be there. An earlier attempt of the run may have left one of
 * that name, too: of a file the digest says whether it is this one.
 */
async function ended(
  client: ArtifactClient,
  { name, file, content }: UploadedFile,
  error: unknown
): Promise<Upload> {
  if (!lastRequest.test(messageOf(error))) return failureOf(error)
  const listed = await client.listArtifacts().catch(() => null)
  const there = listed?.artifacts.filter((artifact) => artifact.name === name)
  const failure = { kind: 'failed', reason: reasonIn(error) } as const
  if (there === undefined || there.length === 0) return failure
  if (file !== null) return { ...failure, isNameTaken: true }
  const sha256 = createHash('sha256').update(content).digest('hex')
  const digest = `sha256:${sha256}`
  const own = there.find((artifact) => artifact.digest === digest)
  return own === undefined
    ? failure
    : { kind: 'stored', artifact: { id: own.id, digest } }
}

/** How the client begins when it says that the request failed which ends an upload. */
const lastRequest = /^(?:Failed to )?FinalizeArtifact: /

/**
 * Where the name is taken: replaces what has it, or finds out whether that is whole.
 * @param again uploads once more; null where the artifact that exists stays
 */
async function giveWay(
  client: ArtifactClient,
  name: string,
  first: Upload,
  again: (() => Promise<Upload>) | null
): Promise<Upload> {
  if (first.kind !== 'already') return first
  if (again !== null) {
    await client.deleteArtifact(name)
    const second = await again()
    return second.kind === 'already'
      ? { kind: 'failed', reason: 'its name is taken again' }
      : second
  }
  // An upload that broke off has taken the name, too.
  const { artifacts } = await client.listArtifacts()
  return artifacts.some((artifact) => artifact.name === name)
    ? first
    : { kind: 'failed', reason: unfinished }
}

/**
 * What the official client is asked for. It would warn, in a log of its own, where
 * the repository keeps nothing that long.
 */
function retentionOf({
  environment,
  retentionDays
}: Pick<UploadOptions, 'environment' | 'retentionDays'>) {
  if (retentionDays === 0) return {}
  const longest = Number(environment['GITHUB_RETENTION_DAYS'] ?? '')
  return {
    retentionDays:
      longest >= 1 ? Math.min(retentionDays, longest) : retentionDays
  }
}

const unfinished = 'an upload of this run that broke off has taken its name'

/** Where the official client would refuse, or has no service to talk to. */
function whyUnsupported(environment: ProcessEnvironment): string | null {
  if (isOtherServer(environment)) {
    return 'this server takes no artifacts of this kind (only github.com and ghe.com do)'
  }
  return environment['ACTIONS_RESULTS_URL'] &&
    environment['ACTIONS_RUNTIME_TOKEN']
    ? null
    : 'this runner offers no artifact service'
}

/** The client says `(409) Conflict` of a name that the run has. */
function failureOf(error: unknown): Upload {
  const message = messageOf(error)
  if (/\(409\)|already exists/i.test(message)) return { kind: 'already' }
  const reason = reasonIn(error)
  return formRefusal.test(message)
    ? { kind: 'failed', reason, isFormRefused: true }
    : { kind: 'failed', reason }
}

function reasonIn(error: unknown): string {
  return plainText(messageOf(error)).replaceAll('\n', ' ').slice(0, 500)
}

/** How the client quotes an answer to a request that the service doesn't understand. */
const formRefusal = /Failed request: \((?:400|404|415|422|501)\)/
