// Where the sources of a program's packages lie, and which of their files an overlay
// replaces.
import { dirname, isAbsolute, join, normalize } from 'node:path'
import * as v from 'valibot'
import { UserError } from '../../core/user-error.ts'
import { readBounded } from '../../host/files/read-bounded.ts'
import { listDependencies, type Program } from './shell-build.ts'
import { flagsOf, lastFlag, type Shell } from './shell.ts'

/** Import path -> directory of its sources. */
export async function packageDirectories(
  shell: Shell,
  flags: readonly string[],
  programs: readonly Program[]
): Promise<ReadonlyMap<string, string>> {
  const printed = await listDependencies(
    shell,
    flags,
    programs,
    '-f={{.ImportPath}}\t{{.Dir}}'
  )
  const lines = printed.split('\n')
  return new Map(
    lines
      .filter((line) => line.includes('\t'))
      .map((line) => {
        const [name = '', path = ''] = line.split('\t')
        return [name, path] as const
      })
  )
}

const overlaySchema = v.object({ Replace: v.record(v.string(), v.string()) })

/** Bytes of an overlay file. */
const maxOverlay = 16 * 1024 * 1024

/**
 * Directory -> `file by other file` of what an overlay replaces; empty without one.
 * @throws UserError for an overlay that can't be read
 */
export async function overlayFiles(
  shell: Shell,
  flags: readonly string[]
): Promise<ReadonlyMap<string, readonly string[]>> {
  const named = lastFlag([...flagsOf(shell.facts.GOFLAGS), ...flags], 'overlay')
  const files = new Map<string, string[]>()
  if (named === null || named === '') return files
  const absolute = (path: string): string =>
    isAbsolute(path) ? normalize(path) : join(shell.directory, path)
  const text = await readBounded(absolute(named), maxOverlay)
  const read = v.safeParse(overlaySchema, parsed(text.toString('utf8')))
  if (!read.success) throw new UserError(`overlay: ${named} is no overlay file`)
  for (const [from, to] of Object.entries(read.output.Replace)) {
    const path = absolute(from)
    const line = `${path} by ${to === '' ? 'nothing' : to}`
    const known = files.get(dirname(path))
    if (known) known.push(line)
    else files.set(dirname(path), [line])
  }
  return files
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
