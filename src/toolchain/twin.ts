// The twin of a stripped executable: the same packages from the same build
// cache, linked once more with a symbol table, while the linker lists which
// symbol refers to which. Needed to name bytes, never for their number: where a
// twin can't be had, the report does without.
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget, type Target } from '../plan/target.ts'
import { isFile, runBuild, type BuildOptions } from './build.ts'
import { outline } from './outline.ts'

export interface Twin {
  /** Import path of the main package. */
  readonly mainPackage: string
  /** null when it was not made. */
  readonly path: string | null
  /** The linker's `-dumpdep` listing; null when it is missing. */
  readonly depsPath: string | null
}

// Systems of ELF, Mach-O and PE, whose links prove to be pairs, and of Wasm,
// whose links have no symbols for data, but a listing of string literals.
// Symbols of XCOFF are not read.
const pairedSystems: ReadonlySet<string> = new Set([
  'android',
  'darwin',
  'dragonfly',
  'freebsd',
  'illumos',
  'js',
  'linux',
  'netbsd',
  'openbsd',
  'solaris',
  'wasip1',
  'windows'
])

/** Whether a second link of a target names data of the first. */
export function hasTwin(target: Target): boolean {
  return pairedSystems.has(target.goos)
}

/**
 * Links the twins of a target. Never throws for a link that fails: says so in
 * the log, and the twin is null.
 * @param options as for the build, with the twin's `-ldflags` and an own directory
 */
export async function linkTwins(options: BuildOptions): Promise<Twin[]> {
  const { command, target, output } = options
  const listing = (round: number): string => join(output, `${round}.listing`)
  const rounds = await runBuild(options, listing)
  const twins: Twin[] = []
  for (const [index, round] of rounds.entries()) {
    const { code, timedOut } = round.finished
    if (code !== 0) {
      const said = await head(listing(index))
      const why = timedOut ? 'timed out' : outline(said, 1)
      command.log.warning(
        `no symbols for ${formatTarget(target)}: the second link failed (${why})`
      )
      continue
    }
    const listed = await splitListing(
      listing(index),
      [...round.paths.keys()],
      (importPath) => `${round.paths.get(importPath)}.deps`
    )
    for (const [mainPackage, path] of round.paths) {
      const made = await isFile(path)
      twins.push({
        mainPackage,
        path: made ? path : null,
        depsPath: listed.has(mainPackage) ? `${path}.deps` : null
      })
    }
  }
  const done = new Set(twins.map((twin) => twin.mainPackage))
  const missing = options.mains
    .filter(({ importPath }) => !done.has(importPath))
    .map(({ importPath }) => ({
      mainPackage: importPath,
      path: null,
      depsPath: null
    }))
  return [...twins, ...missing]
}

/** The first 64 KiB of a file, as text. */
async function head(path: string): Promise<string> {
  const file = await open(path).catch(() => null)
  if (file === null) return ''
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(65_536)
    })
    return buffer.toString('utf8', 0, bytesRead)
  } finally {
    await file.close()
  }
}

/**
 * Splits what go printed while it linked several programs: the output of each
 * stands below a line `# importpath`. No line of a listing begins so, but
 * warnings of a package with C code may stand between two of them.
 * @returns import paths that have a listing now
 */
export async function splitListing(
  path: string,
  importPaths: readonly string[],
  pathOf: (importPath: string) => string
): Promise<Set<string>> {
  const bytes = await readFile(path)
  const wanted = new Set(importPaths)
  const found = new Set<string>()
  for (let at = findHeading(bytes, 0); at >= 0;) {
    const lineEnd = bytes.indexOf(0x0a, at)
    const next = findHeading(bytes, at + 1)
    const name = bytes.toString('utf8', at + 2, Math.max(lineEnd, at + 2))
    if (wanted.has(name) && !found.has(name)) {
      const end = next < 0 ? bytes.length : next
      await writeFile(pathOf(name), bytes.subarray(lineEnd + 1, end))
      found.add(name)
    }
    at = next
  }
  return found
}

/** Offset of the next line that begins with `# `, -1 when there is none. */
function findHeading(bytes: Buffer, from: number): number {
  if (from === 0 && bytes.indexOf('# ') === 0) return 0
  const at = bytes.indexOf('\n# ', Math.max(0, from - 1))
  return at < 0 ? -1 : at + 1
}
