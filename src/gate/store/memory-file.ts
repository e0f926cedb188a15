// The file in which a client remembers the indexes that it has seen.
import {
  emptyMemory,
  maxMemoryBytes,
  readMemory,
  remembering,
  type Memory,
  type RememberedIndex
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

/**
 * Adds what was seen to the file, which is replaced as a whole, if there is anything new. It is read
 * again for that: another command may have written to it meanwhile.
 * @throws UserError
 */
export async function saveMemory(
  path: string | null,
  seen: readonly RememberedIndex[]
): Promise<void> {
  if (path === null) return
  const before = await loadMemory(path)
  const after = seen.reduce(remembering, before)
  if (after === before) return
  try {
    await replaceFile(path, `${JSON.stringify(after)}\n`)
  } catch (error) {
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}
