// Uploads measurements, as JSON in an artifact of this run.
import { artifactFile } from './read-artifact.ts'
import { maxJsonBytes, serializeEntry, type Entry } from './entry.ts'
import { artifactName } from './entry-key.ts'
import {
  uploadArtifact,
  type Upload,
  type UploadOptions
} from './upload-artifact.ts'

/** What is uploaded: one file of JSON. */
export interface UploadedJson {
  /** Name of the artifact. */
  readonly name: string
  /** Name of the file in it. */
  readonly file: string
  readonly json: Buffer
  /** Whether what an earlier attempt of this run left gives way. */
  readonly replaces: boolean
}

/**
 * Uploads an entry; whatever goes wrong is in the result. Whoever gets `already` compares
 * what is there: so it is for an upload whose end was not confirmed, too.
 */
export async function uploadEntry(
  entry: Entry,
  options: UploadOptions
): Promise<Upload> {
  const upload = await uploadJson(
    {
      name: artifactName(entry),
      file: artifactFile,
      json: serializeEntry(entry),
      replaces: false
    },
    options
  )
  return upload.kind === 'failed' && upload.isNameTaken
    ? { kind: 'already' }
    : upload
}

/** Uploads JSON that is read again; whatever goes wrong is in the result. */
export async function uploadJson(
  { name, file, json, replaces }: UploadedJson,
  options: UploadOptions
): Promise<Upload> {
  if (json.length > maxJsonBytes) {
    const reason = `the measurements have ${json.length} bytes, and at most ${maxJsonBytes} are read again`
    return { kind: 'failed', reason }
  }
  return await uploadArtifact({ name, file, content: json, replaces }, options)
}
