// Saves what a run made in the runner's temporary directory, for later steps of the job.
import { randomBytes } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeNew } from '../host/files/write-file.ts'
import { reasonOf } from '../host/system-error.ts'

export interface SavedFile {
  /** '' where it could not be written. */
  readonly path: string
  /** A sentence; null where it is written. */
  readonly failure: string | null
}

/** The runner's directory for files of this job. */
export function temporary(): string {
  return process.env.RUNNER_TEMP || tmpdir()
}

/**
 * Writes a file under a name that nobody can have taken.
 * @param what a noun, which its name has
 * @param ending of its name, without the dot
 */
export async function saveFile(
  what: 'report' | 'page',
  text: string,
  runId: number,
  ending: string
): Promise<SavedFile> {
  const unique = randomBytes(8).toString('hex')
  const name = `go-size-gate-${what}-${runId}-${unique}.${ending}`
  const path = join(temporary(), name)
  try {
    await writeNew(path, text)
    return { path, failure: null }
  } catch (error) {
    await rm(path, { force: true })
    const failure = `could not write the ${what} to ${path}: ${reasonOf(error)}`
    return { path: '', failure }
  }
}
