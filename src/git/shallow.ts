// The boundary of a shallow clone (gitformat: `shallow` in the git directory,
// one commit hash a line). A fetch of this program may move it; at the end of
// the run it is put back, so that later steps see the history they had.
import { open, readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../user-error.ts'

/** Mutable: what the file held when opened, and as our last fetch left it. */
export interface ShallowRecord {
  readonly original: string | null
  left: string | null
}

const maxBytes = 64 * 1024 * 1024

/** The file's content; null where history is complete. */
export async function readShallow(
  commonDirectory: string
): Promise<string | null> {
  const path = join(commonDirectory, 'shallow')
  const found = await stat(path).catch(() => null)
  if (found === null) return null
  if (!found.isFile() || found.size > maxBytes) {
    throw new UserError(`${path} is not git's list of shallow commits`)
  }
  return await readFile(path, 'utf8')
}

/** The commits whose parents are cut off. */
export async function shallowCommits(
  commonDirectory: string
): Promise<ReadonlySet<string>> {
  const content = await readShallow(commonDirectory)
  return new Set((content ?? '').split('\n').filter((line) => line !== ''))
}

interface ShallowRepository {
  readonly commonDirectory: string
  readonly shallow: ShallowRecord
}

/** Notes how a fetch of ours left the file. */
export async function noteShallow(repository: ShallowRepository) {
  repository.shallow.left = await readShallow(repository.commonDirectory)
}

/**
 * Puts the boundary back to where it was when the repository was opened. A file
 * that somebody else changed or locked in the meantime is left alone.
 */
export async function restoreShallow(
  repository: ShallowRepository
): Promise<void> {
  const { commonDirectory, shallow } = repository
  if (shallow.original === shallow.left) return
  const path = join(commonDirectory, 'shallow')
  const lock = `${path}.lock`
  const file = await open(lock, 'wx').catch(() => null)
  if (file === null) return
  try {
    await file.writeFile(shallow.original ?? '')
    await file.close()
    if ((await readShallow(commonDirectory)) !== shallow.left) return
    if (shallow.original === null) await rm(path, { force: true })
    else await rename(lock, path)
    shallow.left = shallow.original
  } finally {
    await rm(lock, { force: true })
  }
}
