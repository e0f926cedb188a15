// Absolute paths in texts: those below directories of a machine, and those that
// look like a build machine's.
import type { MachineDirectory } from './leak.ts'

/** UTF-16 code units of a path that is shown. */
const maxPath = 300

/** A shorter directory, such as /root or /go, is in texts that nobody's machine made. */
const minDirectory = 6

/** Directories that are the same on every machine. */
const everywhere: ReadonlySet<string> = new Set([
  '/usr/bin',
  '/usr/lib',
  '/usr/local',
  '/usr/local/bin',
  '/usr/share',
  '/var/tmp'
])

/** Whether a path begins at the root of a file system. */
export function isAbsolutePath(path: string): boolean {
  return /^(?:\/|[A-Za-z]:[\\/])/.test(path)
}

/**
 * The directories that say something when a text holds them, longest first, each
 * once, also as Windows writes them.
 */
export function tellingDirectories(
  directories: readonly MachineDirectory[]
): readonly MachineDirectory[] {
  const byPath = new Map<string, MachineDirectory>()
  for (const { name, path: given } of directories) {
    const path = given.replace(/[/\\]$/, '')
    const isTelling =
      isAbsolutePath(path) &&
      path.length >= minDirectory &&
      !everywhere.has(path)
    if (!isTelling) continue
    for (const form of [path, path.replaceAll('\\', '/')]) {
      if (!byPath.has(form)) byPath.set(form, { name, path: form })
    }
  }
  return [...byPath.values()].toSorted(
    (a, b) => b.path.length - a.path.length || (a.path < b.path ? -1 : 1)
  )
}

/** What may stand before or after a name, but not begin or go on it. */
const nameCharacter = /[\w.@+~%-]/

/** What ends a path in a text. */
const ending = /[\s"'`<>|;,:()[\]{}\p{Cc}]/u

/** The path at a place of a text, up to what ends it. */
function pathAt(text: string, at: number): string {
  const rest = text.slice(at, at + maxPath)
  // The colon of a drive ends no path.
  const from = /^[A-Za-z]:/.test(rest) ? 2 : 0
  const end = rest.slice(from).search(ending)
  return end < 0 ? rest : rest.slice(0, from + end)
}

/** Whether a directory's name is whole at a place of a text. */
function isWhole(text: string, at: number, length: number): boolean {
  const before = text[at - 1] ?? ''
  const after = text[at + length] ?? ''
  const begins = before === '' || !/[\w./\\-]/.test(before)
  // Flags of C compilers: -I/home/me/include.
  const isFlag = /(?:^|\s)-[ILF]$/.test(text.slice(Math.max(0, at - 3), at))
  return (begins || isFlag) && (after === '' || !nameCharacter.test(after))
}

/** Paths of a text that lie below one of the directories, or are one; each once. */
export function pathsBelow(
  text: string,
  directories: readonly MachineDirectory[]
): readonly string[] {
  const paths = new Set<string>()
  const taken: number[] = []
  for (const { path } of directories) {
    for (
      let at = text.indexOf(path);
      at >= 0;
      at = text.indexOf(path, at + path.length)
    ) {
      // A longer directory begins here already.
      if (taken.includes(at) || !isWhole(text, at, path.length)) continue
      taken.push(at)
      paths.add(pathAt(text, at))
    }
  }
  return [...paths]
}

/** Homes and the directories of hosted runners. */
const homes =
  /(?:\/home\/[\w.-]+\/|\/Users\/[\w.-]+\/|\/root\/|\/opt\/hostedtoolcache\/|\/github\/workspace\/|\/__w\/|\/go\/pkg\/mod\/|[A-Za-z]:[\\/]Users[\\/][\w.-]+[\\/]|[A-Za-z]:[\\/]a[\\/])/g

/** Paths of a text that look like those of somebody's machine; each once. */
export function homePaths(text: string): readonly string[] {
  const paths = new Set<string>()
  for (const match of text.matchAll(homes)) {
    const { index, 0: found } = match
    const path = pathAt(text, index)
    const isLonger = path.length > found.length
    if (isLonger && isWhole(text, index, found.length - 1)) paths.add(path)
  }
  return [...paths]
}

/** Texts that begin like a path of somebody's machine, whatever is before and after them. */
export function homeMatches(
  text: string
): readonly { readonly at: number; readonly path: string }[] {
  return [...text.matchAll(homes)].map(({ index }) => ({
    at: index,
    path: pathAt(text, index)
  }))
}
