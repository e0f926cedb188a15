// What the file system says of a pack.
import { stat } from 'node:fs/promises'
import type { PackResult } from '../../core/model/build-cache/result-schema.ts'

/** @throws the system's error where there is none */
export async function describeFile(
  path: string
): Promise<Pick<PackResult, 'path' | 'bytes' | 'writtenAt'>> {
  const { size, mtime } = await stat(path)
  return { path, bytes: size, writtenAt: mtime.toISOString() }
}
