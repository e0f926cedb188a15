// Which source file each function is from, by its name.
import type { Functions } from './functions.ts'

/** Paths as they were compiled. Where functions of one name are from several files, none is given. */
export function sourcesByName({
  files,
  names
}: Pick<Functions, 'files' | 'names'>): ReadonlyMap<string, string> {
  const byName = new Map<string, string | null>()
  for (const [i, name] of names.all().entries()) {
    const at = files.fileOf(i)
    if (at < 0) continue
    const path = files.names.at(at)
    const known = byName.get(name)
    byName.set(name, known === undefined || known === path ? path : null)
  }
  return new Map(
    [...byName].flatMap(([name, path]) => (path === null ? [] : [[name, path]]))
  )
}
