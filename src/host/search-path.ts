// The directories in which children find programs and libraries. A relative
// or empty entry means the current directory, usually a tree of strangers,
// so no child gets one.
import { access, constants } from 'node:fs/promises'
import { delimiter, isAbsolute, join } from 'node:path'

/** Variables that list directories of programs, or of libraries that are loaded into them. */
const lists: ReadonlySet<string> = new Set([
  'PATH',
  'GIT_EXEC_PATH',
  'LD_LIBRARY_PATH',
  'DYLD_LIBRARY_PATH',
  'DYLD_FRAMEWORK_PATH',
  'DYLD_FALLBACK_LIBRARY_PATH',
  'DYLD_FALLBACK_FRAMEWORK_PATH'
])

/** The absolute entries of such a list, in their order. */
export function absoluteEntries(list: string): string[] {
  return list.split(delimiter).filter((entry) => isAbsolute(entry))
}

/**
 * An environment without relative and empty entries in its lists of directories.
 * A list that has no other entry is left out: an empty one stands for the current
 * directory as well.
 */
export function withAbsolutePaths(
  environment: Readonly<Record<string, string>>
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) => {
      if (!lists.has(name.toUpperCase())) return [[name, value]]
      const entries = absoluteEntries(value)
      return entries.length === 0 ? [] : [[name, entries.join(delimiter)]]
    })
  )
}

/**
 * The absolute path of a program that is found by its name, null where there is
 * none. Windows would look in the current directory first.
 */
export async function findProgram(
  name: string,
  list: string
): Promise<string | null> {
  const endings = process.platform === 'win32' ? ['.exe', '.com', ''] : ['']
  for (const directory of absoluteEntries(list)) {
    for (const ending of endings) {
      const path = join(directory, name + ending)
      const isExecutable = await access(path, constants.X_OK).then(
        () => true,
        () => false
      )
      if (isExecutable) return path
    }
  }
  return null
}
