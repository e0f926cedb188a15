// Writes files: whole or not at all where they are files, into what is there
// where it is a device, a pipe or an open descriptor.
import { constants, write } from 'node:fs'
import { chmod, open, rename, rm } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { UserError } from '../../core/user-error.ts'
import { removeOnSignal } from './draft.ts'
import { outputTarget } from './output-target.ts'
import { writeStderr, writeStdout } from '../standard-streams.ts'
import { codeOf, reasonOf } from '../system-error.ts'

const writeDescriptor = promisify(write)

/** A text in parts, of which a generator makes one when those before it are written. */
export type TextPieces = readonly string[] | Generator<string>

/** Between two attempts to write to a full pipe. */
const fullPipeMilliseconds = 20

/**
 * Writes what a user asked for to where the user said. A regular file, nothing,
 * and a link to either are replaced, so that no half file is ever seen; a
 * device, a FIFO and a descriptor of this process are written into.
 * @throws UserError when that fails; whatever a generator throws
 */
export async function writeOutput(
  path: string,
  pieces: TextPieces
): Promise<void> {
  try {
    const target = await outputTarget(path)
    if (target.kind === 'file') await replaceFile(path, pieces)
    else if (target.kind === 'special') await writeInto(path, pieces)
    else {
      for (const piece of pieces) {
        await writeToDescriptor(target.descriptor, piece)
      }
    }
  } catch (error) {
    // Of a piece that could not be made: it is no fault of the file.
    if (codeOf(error) === '') throw error
    throw new UserError(`could not write ${path}: ${reasonOf(error)}`)
  }
}

/**
 * Writes a file beside the path and renames it over the old one.
 * @param mode permissions of the new file; by default those of any new file
 * @throws a system error; the path is as it was then
 */
export async function replaceFile(
  path: string,
  text: string | Uint8Array | TextPieces,
  mode?: number
): Promise<void> {
  await replaceBy(path, async (draft) => {
    await writeNew(draft, text)
    if (mode !== undefined) await chmod(draft, mode)
  })
}

/**
 * Replaces a file by what `make` puts at another path, as a whole or not at all.
 * @throws a system error, or that of `make`; the path is as it was then
 */
export async function replaceBy(
  path: string,
  make: (draft: string) => Promise<void>
): Promise<void> {
  const name = Buffer.from(crypto.getRandomValues(new Uint8Array(8)))
  const draft = `${path}.${name.toString('hex')}.tmp`
  const stop = removeOnSignal(draft)
  try {
    await make(draft)
    await rename(draft, path)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  } finally {
    stop()
  }
}

/**
 * Writes a file where there is none; a link in its place is not followed.
 * @throws a system error
 */
export async function writeNew(
  path: string,
  text: string | Uint8Array | TextPieces
): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(text)
  } finally {
    await file.close()
  }
}

/** A FIFO is waited for until somebody reads it, as a shell does. */
async function writeInto(path: string, pieces: TextPieces): Promise<void> {
  const file = await open(path, constants.O_WRONLY | constants.O_NOCTTY)
  try {
    await file.writeFile(pieces)
  } finally {
    await file.close()
  }
}

async function writeToDescriptor(
  descriptor: number,
  text: string
): Promise<void> {
  if (descriptor === 1) return await writeStdout(text)
  if (descriptor === 2) return await writeStderr(text)
  const bytes = Buffer.from(text)
  let done = 0
  while (done < bytes.length) {
    try {
      const { bytesWritten } = await writeDescriptor(
        descriptor,
        bytes,
        done,
        bytes.length - done,
        null
      )
      done += bytesWritten
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw error
      await pause(fullPipeMilliseconds)
    }
  }
}
