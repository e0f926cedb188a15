// Finds where a commit has a main package, by its import path alone: the module whose
// path begins it, and the rest of the path. Pure.
import type { ModuleLine } from '../git/history/modules-at.ts'
import { moduleOf } from '../toolchain/tree/mod-file.ts'

export interface MainLocation {
  /** Of the module, relative to the root, with `/`; '' for the root. */
  readonly directory: string
  /** Of the package, from there, such as `./cmd/tool`. */
  readonly pattern: string
}

/** `ambiguous`: several modules of the commit have that path. */
export type MainPlace = MainLocation | 'ambiguous' | null

/** @param importPath of a main package, as anybody may have written it */
export function locateMain(
  importPath: string,
  modules: readonly ModuleLine[]
): MainPlace {
  const parts = importPath.split('/')
  const odd = parts.some((part) => part === '' || /^\.+$/.test(part))
  if (odd || importPath.includes('...')) return null
  let longest = ''
  let directories: string[] = []
  for (const { directory, line } of modules) {
    // Copies of modules lie there.
    if (/(?:^|\/)(?:testdata|vendor)(?:\/|$)/.test(directory)) continue
    const path = moduleOf(line)
    const holds = importPath === path || importPath.startsWith(`${path}/`)
    if (path === '' || !holds || path.length < longest.length) continue
    if (path.length > longest.length) directories = []
    longest = path
    directories.push(directory)
  }
  const [directory] = directories
  if (directory === undefined) return null
  if (directories.length > 1) return 'ambiguous'
  return { directory, pattern: `.${importPath.slice(longest.length)}` }
}
