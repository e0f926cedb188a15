// Recognises errors that come from a full file system. Programs that meet
// one often report something else: a missing package, a truncated file.
import { statfs } from 'node:fs/promises'
import { UserError } from '../../core/user-error.ts'
import { sentenceOf } from '../system-error.ts'

/** Bytes and inodes below which nothing useful can be written. */
const minBytes = 1024 * 1024
const minInodes = 16

/** A file system as statfs(2) has it; some have no blocks or inodes to count. */
export interface FileSystem {
  readonly bsize: number
  readonly blocks: number
  readonly bavail: number
  readonly files: number
  readonly ffree: number
}

export function isFull(system: FileSystem): boolean {
  const { bsize, blocks, bavail, files, ffree } = system
  return (
    (blocks > 0 && bavail * bsize < minBytes) ||
    (files > 0 && ffree < minInodes)
  )
}

const fullPattern = /no space left on device|disk quota exceeded/i

/**
 * An error of a run that used a directory for temporary files: where that is
 * full, or a program said so, with what to do about it.
 * @param systemOf the file system of a path
 */
export async function withSpaceRemedy(
  error: unknown,
  temporary: string,
  systemOf: (path: string) => Promise<FileSystem> = statfs
): Promise<unknown> {
  const sentence = sentenceOf(error)
  if (sentence === null) return error
  const system = await systemOf(temporary).catch(() => null)
  if (system !== null && isFull(system)) {
    return new UserError(
      `${sentence}; the file system of ${temporary}, where temporary files go, is full: free some space or inodes (see df and df -i), or set TMPDIR (in a workflow RUNNER_TEMP) to another directory`
    )
  }
  return fullPattern.test(sentence)
    ? new UserError(
        `${sentence}; free some space or inodes (see df and df -i), or set TMPDIR (in a workflow RUNNER_TEMP) to another directory`
      )
    : error
}
