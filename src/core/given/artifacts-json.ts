// Reads the list of what GoReleaser made, `dist/artifacts.json` (v2, internal/artifact):
// a JSON list, whose paths count from the project's root.
import { posix } from 'node:path'
import * as v from 'valibot'
import { levelIn, type Target } from '../model/target.ts'
import { UserError } from '../user-error.ts'

/** A file that the list names. */
export interface ListedFile {
  /** Relative, with slashes; leads nowhere out. */
  readonly path: string
  /** What it was built for, where the list says so. */
  readonly target: Target | null
}

export interface ListedFiles {
  /** Directory of the list by its own paths, such as `dist`; `.` for the project's root. */
  readonly directory: string
  readonly binaries: readonly ListedFile[]
  /** Archives and packages. */
  readonly packages: readonly ListedFile[]
}

/** Bytes of such a list. */
export const maxListBytes = 64 * 1024 * 1024

/** Files that a list may name. */
const maxListed = 100_000

const binaryTypes = ['Binary', 'Universal Binary']
const packageTypes = ['Archive', 'Linux Package']

const text = v.optional(v.string(), '')

const entrySchema = v.looseObject({
  path: v.string(),
  type: v.string(),
  goos: text,
  goarch: text
})

/**
 * Reads such a list.
 * @param title of the file, for messages
 * @throws UserError where it is another file, or names a file outside of the project
 */
export function readArtifactsList(json: string, title: string): ListedFiles {
  const refused = (why: string): UserError =>
    new UserError(
      `${title} is not a list of artifacts as GoReleaser writes it: ${why}`
    )
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw refused('it is not JSON')
  }
  if (!Array.isArray(value)) throw refused('it is not a JSON list')
  if (value.length > maxListed) {
    throw refused(`it has more than ${maxListed} entries`)
  }
  const entries = value.map((entry: unknown, index) => {
    const parsed = v.safeParse(entrySchema, entry)
    if (parsed.success) return parsed.output
    throw refused(
      `entry ${index} lacks ${v.getDotPath(parsed.issues[0]) ?? 'its fields'}`
    )
  })
  const filesOf = (types: readonly string[]): ListedFile[] =>
    entries
      .filter(({ type }) => types.includes(type))
      .map((entry) => ({
        path: insidePath(entry.path, title),
        target: targetOf(entry)
      }))
  const metadata = entries.find(({ type }) => type === 'Metadata')
  const binaries = filesOf(binaryTypes)
  return {
    directory:
      metadata === undefined
        ? firstDirectory(binaries)
        : posix.dirname(insidePath(metadata.path, title)),
    binaries,
    packages: filesOf(packageTypes)
  }
}

function firstDirectory([first]: readonly ListedFile[]): string {
  const [directory = '', ...rest] = first?.path.split('/') ?? []
  return rest.length === 0 ? '.' : directory
}

/** @throws UserError for a path that leads out */
function insidePath(path: string, title: string): string {
  const slashed = path.replaceAll('\\', '/')
  const isOut =
    slashed === '' ||
    /^(?:\/|[A-Za-z]:)/.test(slashed) ||
    slashed.split('/').includes('..') ||
    slashed.includes('\0')
  if (!isOut) return posix.normalize(slashed)
  throw new UserError(
    `${title} names ${JSON.stringify(path.slice(0, 200))}, which is not below the working directory: name the binaries themselves`
  )
}

type Entry = v.InferOutput<typeof entrySchema>

function targetOf(entry: Entry): Target | null {
  const { goos, goarch } = entry
  if (!/^[a-z0-9]+$/.test(goos) || !/^[a-z0-9]+$/.test(goarch)) return null
  // Levels are keys such as goamd64, named after their variables.
  const settings = Object.fromEntries(
    Object.entries(entry).flatMap(([name, value]) =>
      typeof value === 'string' && name.startsWith('go')
        ? [[name.toUpperCase(), value]]
        : []
    )
  )
  return { goos, goarch, level: levelIn(goarch, settings) }
}
