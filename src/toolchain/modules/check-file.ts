// Checks a downloaded file against its hash in go.sum, which is computed
// afresh.
import { readRange, type FileRange } from './file-range.ts'
import type { SummedFile } from './go-sum.ts'
import { modFileHash } from './h1-hash.ts'
import { hashModuleZip } from './hash-zip.ts'
import { messageOf } from '../../core/user-error.ts'

/** Of a go.mod (golang.org/x/mod/zip, MaxGoMod). */
const maxModBytes = 16 * 1024 * 1024

/** @returns why it is not what go.sum names, a clause about the file; null when it is */
export async function whyRefused(
  range: FileRange,
  { kind, hash }: SummedFile
): Promise<string | null> {
  try {
    const actual = kind === 'zip' ? await hashModuleZip(range) : hashMod(range)
    return actual === hash
      ? null
      : `its hash is ${actual} and not the ${hash} of go.sum`
  } catch (error) {
    return messageOf(error)
  }
}

function hashMod(range: FileRange): string {
  if (range.size > maxModBytes) {
    throw new Error(`it has ${range.size} bytes, more than ${maxModBytes}`)
  }
  return modFileHash(readRange(range, 0, range.size))
}
