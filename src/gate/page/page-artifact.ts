// The artifact of a page: its name, and its upload as the HTML file itself, which GitHub
// shows in the browser; where the service takes no single files, as a zip archive of it.
import { createHash } from 'node:crypto'
import type { Plan } from '../../core/plan/plan.ts'
import {
  uploadArtifact,
  type Upload,
  type UploadOptions
} from '../../store/upload-artifact.ts'

/**
 * `go-size-gate-page-<key>-<commit>-<hash>`, the name of the file without its ending:
 * the key as far as a name can show it, and a hash of the whole key and the job's work,
 * so that no other job has the name. No record of a push begins so without a key of that name.
 * @param commit full hash of the commit that the page is about
 */
export function pageName(
  { key, commentKey, work }: Pick<Plan, 'key' | 'commentKey' | 'work'>,
  commit: string
): string {
  const hash = createHash('sha256')
    .update(JSON.stringify([key, commentKey, work]))
    .digest('hex')
  return ['go-size-gate-page', shown(commentKey, 60), shown(commit, 7)]
    .filter((part) => part !== '')
    .concat(hash.slice(0, 8))
    .join('-')
}

/** As far as the name of a file can show it. */
function shown(text: string, length: number): string {
  return text.replaceAll(/[^A-Za-z0-9._-]+/g, '_').slice(0, length)
}

/** Seconds for one upload: nobody waits long for what only adds something. */
const maxSeconds = 60

export interface UploadedPage {
  /** As `pageName` has it. */
  readonly name: string
  readonly html: Uint8Array
  /** Whether a page of that name is of an earlier attempt of the run, and not of another job. */
  readonly isRepeated: boolean
}

export type PageUpload = Upload & {
  /** Whether the artifact is a zip archive with the page in it. */
  readonly isZip: boolean
}

/** Uploads a page, within 60 s by default; whatever the service or the network does wrong is in the result. */
export async function uploadPage(
  { name, html, isRepeated }: UploadedPage,
  options: UploadOptions
): Promise<PageUpload> {
  const file = `${name}.html`
  const upload = async (isZip: boolean): Promise<PageUpload> => ({
    ...(await uploadArtifact(
      {
        name: isZip ? name : file,
        file: isZip ? file : null,
        content: html,
        replaces: isRepeated
      },
      { limitSeconds: maxSeconds, ...options }
    )),
    isZip
  })
  const plain = await upload(false)
  return plain.kind === 'failed' && plain.isFormRefused
    ? await upload(true)
    : plain
}
