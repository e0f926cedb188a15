// The file in which a client remembers the indexes that it has seen.
import {
  emptyMemory,
  maxMemoryBytes,
  readMemory,
  type Memory
} from '../../core/store/memory.ts'
import { UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { replaceFile } from '../../host/files/write-file.ts'
import { codeOf, reasonOf } from '../../host/system-error.ts'

/**
 * @param path null: nothing is remembered
 * @throws UserError for a file that is something else, or can't be read
 */
export async function loadMemory(path: string | null): Promise<Memory> {
  if (path === null) return emptyMemory
  let bytes: Buffer
  try {
    bytes = await readBounded(path, maxMemoryBytes)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return emptyMemory
    if (error instanceof UserError) throw error
    throw new UserError(`cannot read ${path}: ${reasonOf(error)}`)
  }
  return readMemory(bytes.toString('utf8'), path)
}

/** Replaces the file as a whole, if there is anything new. @throws UserError */
export async function saveMemory(
  path: string | null,
  before: Memory,
  after: Memory
): Promise<void> {
  const text = `${JSON.stringify(after)}\n`
  if (path === null || text === `${JSON.stringify(before)}\n`) return
  try {
    await replaceFile(path, text)
  } catch (error) {
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}
