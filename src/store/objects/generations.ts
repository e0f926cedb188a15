// The index of a store in a directory: `index/0000000001.sigstore.json` and so on, of which
// the highest number counts. Old ones are removed, and their numbers are never used again.
import { lstat, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import { codeOf } from '../../host/system-error.ts'
import { createFile } from './directory-write.ts'

/** Generations that stay: readers of an older one have finished long before. */
export const keptGenerations = 16

const generationName = /^(\d{10})\.sigstore\.json$/
const folderName = 'index'
/** Of the number; more can't be counted. */
const digits = 10
const maxGeneration = 10 ** digits - 1

/** How often a search begins again because what it found was removed. */
const maxSearches = 1000

/** The folder of a replaced object's generations. @param parts of its key */
function folderOf(parts: readonly string[]): readonly string[] {
  return [...parts.slice(0, -1), folderName]
}

/** The file of a generation, in parts. @param parts of the key */
export function generationFile(
  parts: readonly string[],
  generation: number
): readonly string[] {
  const number = String(generation).padStart(digits, '0')
  return [...folderOf(parts), `${number}.sigstore.json`]
}

/** Whether a file, in parts below the root, is a generation. */
export function isGeneration(file: readonly string[]): boolean {
  return file.at(-2) === folderName && generationName.test(file.at(-1) ?? '')
}

/**
 * The highest generation; 0: there is none. It is there when this returns, so that no higher one was
 * overlooked: generations are removed from the lowest on, each long after the next ones came.
 * @throws UserError; a system error
 */
export async function currentGeneration(
  root: string,
  parts: readonly string[]
): Promise<number> {
  for (let search = 1; search <= maxSearches; search += 1) {
    const highest = (await generationsIn(root, parts)).at(-1) ?? 0
    if (highest === 0) return 0
    const path = join(root, ...generationFile(parts, highest))
    if (await isThere(path)) return highest
  }
  throw new UserError(
    `the files in ${join(root, ...folderOf(parts))} are listed and not there, again and again: check the file system`
  )
}

/** Their numbers, ascending. */
async function generationsIn(
  root: string,
  parts: readonly string[]
): Promise<number[]> {
  const names = await readdir(join(root, ...folderOf(parts))).catch(
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return []
      throw error
    }
  )
  return names
    .flatMap((name) => {
      const [, number] = generationName.exec(name) ?? []
      return number === undefined ? [] : [Number(number)]
    })
    .toSorted((a, b) => a - b)
}

async function isThere(path: string): Promise<boolean> {
  const stats = await lstat(path).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  return stats !== null
}

/**
 * Creates the next generation.
 *
 * 1. The number is created exclusively: of two who replace the same generation, one wins.
 * 2. Someone who has slept for long could create a number that was removed. A number
 *    is removed only when there is one that is higher by `keptGenerations`; so where the highest is not yet
 *    that high after the creation, the number had not been used before. Otherwise it is given back and the
 *    replacement counts as lost, even if it was not: whoever lost reads again what is there.
 * @returns false where another came first
 * @throws UserError; a system error
 */
export async function addGeneration(
  root: string,
  parts: readonly string[],
  generation: number,
  bytes: Uint8Array
): Promise<boolean> {
  if (generation > maxGeneration) {
    const last = join(root, ...generationFile(parts, maxGeneration))
    throw new UserError(
      `${last} has the last number there is, which this program never came to: remove it`
    )
  }
  const file = generationFile(parts, generation)
  if (!(await createFile(root, file, bytes))) return false
  const highest = await currentGeneration(root, parts)
  if (highest >= generation + keptGenerations) {
    await rm(join(root, ...file), { force: true })
    return false
  }
  // The replacement is done, also where an old one can't be removed, such as one of another user.
  await removeGenerations(root, parts, highest - keptGenerations).catch(
    () => null
  )
  return true
}

/** Removes generations up to a number, the lowest first. */
export async function removeGenerations(
  root: string,
  parts: readonly string[],
  last: number
): Promise<void> {
  for (const number of await generationsIn(root, parts)) {
    if (number > last) return
    await rm(join(root, ...generationFile(parts, number)), { force: true })
  }
}
