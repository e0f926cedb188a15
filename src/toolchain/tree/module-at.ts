// Reads the path of the module in a directory from its go.mod.
import { lstat, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { moduleOf } from './mod-file.ts'

const maxBytes = 1024 * 1024

/** Path of the module; '' where the directory has no regular go.mod that names one. */
export async function moduleAt(directory: string): Promise<string> {
  const path = join(directory, 'go.mod')
  const stats = await lstat(path).catch(() => null)
  if (!stats?.isFile() || stats.size > maxBytes) return ''
  return moduleOf(await readFile(path, 'utf8'))
}
