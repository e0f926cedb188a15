// Absolute names of source files in Go's function table (runtime/symtab.go,
// funcfile): what `-trimpath` is for. Every entry is a string of its own, so that
// neighbours can't make one up.
import type { Functions } from '../../measure/functions.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { isAbsolutePath } from './paths.ts'
import { directoryOf } from './sums.ts'
import { namesAndMore } from '../../text/word-list.ts'

/** Packages that are named for a directory. */
const maxPackages = 6

interface Group {
  readonly directory: string
  readonly packages: Set<string>
  count: number
  bytes: number
}

/**
 * The absolute names, summed up by the directory of the machine that they lie
 * below: a module cache, a GOROOT, a source tree.
 */
export function fileTableLeaks(
  functions: Functions,
  directories: readonly MachineDirectory[]
): Leak[] {
  const groups = new Map<string, Group>()
  const packages = packagesByFile(functions)
  const { firstFileName } = functions.table.header
  const { names } = functions.files
  for (let at = firstFileName; at < names.size;) {
    const end = names.end(at)
    if (end < 0) break
    const path = names.slice(at, end)
    if (isAbsolutePath(path)) {
      const directory = directoryOf(path, directories)
      const group = groups.get(directory) ?? {
        directory,
        packages: new Set<string>(),
        count: 0,
        bytes: 0
      }
      group.count++
      group.bytes += end - at + 1
      for (const name of packages.get(at) ?? []) group.packages.add(name)
      groups.set(directory, group)
    }
    at = end + 1
  }
  return [...groups.values()]
    .toSorted((a, b) => b.bytes - a.bytes)
    .map(({ directory, count, bytes, packages: some }) => ({
      place: 'file table',
      path: directory,
      holder: holderOf([...some]),
      package: some.size === 1 ? ([...some][0] ?? '') : '',
      bytes,
      count,
      isCertain: true
    }))
}

const holderOf = (packages: readonly string[]): string =>
  namesAndMore(packages.toSorted(), maxPackages)

/** Packages whose functions begin in a file, by the offset of its name. */
function packagesByFile({
  files,
  packages
}: Functions): ReadonlyMap<number, ReadonlySet<string>> {
  const byFile = new Map<number, Set<string>>()
  for (const [i, owner] of packages.entries()) {
    const file = files.fileOf(i)
    if (file < 0 || owner === '') continue
    const known = byFile.get(file)
    if (known) known.add(owner)
    else byFile.set(file, new Set([owner]))
  }
  return byFile
}

/** GOROOT and module cache of the machine that built a file, by its file table. */
export function directoriesOfTable(
  leaks: readonly Leak[]
): readonly MachineDirectory[] {
  return leaks.map(({ path }) => ({
    name: path.endsWith('/pkg/mod')
      ? 'its module cache'
      : 'a directory of its sources',
    path
  }))
}
