// The twin of a stripped executable: the same packages from the same build
// cache, linked once more with a symbol table, while the linker lists which
// symbol refers to which, and go which archives the linker reads (`-x`). Needed
// to name bytes, never for their number: where a twin can't be had, the report
// does without.
import { open, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatTarget, type Target } from '../core/model/target.ts'
import { isFile, runBuild, type BuildOptions } from './build.ts'
import { outline } from './error-summary.ts'

export interface Twin {
  /** Import path of the main package. */
  readonly mainPackage: string
  /** null when it was not made. */
  readonly path: string | null
  /** The linker's `-dumpdep` listing; null when it is missing. */
  readonly depsPath: string | null
  /** What go wrote for the linker: a line per archive; null when it is missing. */
  readonly importcfgPath: string | null
}

/** What go prints in a round of links. */
const listingOf = (output: string, round: number): string =>
  join(output, `${round}.listing`)

/** What a second link leaves besides an executable, next to it. */
const listings = (path: string) => ({
  deps: `${path}.deps`,
  importcfg: `${path}.importcfg`
})

// Systems of ELF, Mach-O, PE and Plan 9, whose links prove to be pairs, and of Wasm,
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
  'plan9',
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
  const listing = (round: number): string => listingOf(output, round)
  const rounds = await runBuild(options, { stderrPath: listing, flags: ['-x'] })
  const twins: Twin[] = []
  for (const [index, round] of rounds.entries()) {
    const { code, timedOut } = round.finished
    if (code !== 0) {
      const printed = (await head(listing(index))).toString('utf8')
      const why = timedOut ? 'timed out' : outline(withoutCommands(printed), 1)
      command.log.warning(
        `no symbols for ${formatTarget(target)}: the second link failed (${why})`
      )
      continue
    }
    await splitListing(listing(index), round.paths)
    for (const [mainPackage, path] of round.paths) {
      const { deps, importcfg } = listings(path)
      twins.push({
        mainPackage,
        path: (await isFile(path)) ? path : null,
        depsPath: (await isFile(deps)) ? deps : null,
        importcfgPath: (await isFile(importcfg)) ? importcfg : null
      })
    }
  }
  const done = new Set(twins.map((twin) => twin.mainPackage))
  const missing = options.mains
    .filter(({ importPath }) => !done.has(importPath))
    .map(({ importPath }) => ({
      mainPackage: importPath,
      path: null,
      depsPath: null,
      importcfgPath: null
    }))
  return [...twins, ...missing]
}

/**
 * What go has written for the linker by now, of the first link of a target.
 * @param output that of `linkTwins`, which may run
 * @returns null where it is not all there
 */
export async function begunImportcfg(output: string): Promise<Buffer | null> {
  const [first] = importcfgs(await head(listingOf(output, 0)))
  return first?.text ?? null
}

/** The first 4 MiB of a file: what go says it runs may be long. */
async function head(path: string): Promise<Buffer> {
  const file = await open(path).catch(() => null)
  if (file === null) return Buffer.of()
  try {
    const { buffer, bytesRead } = await file.read({
      buffer: Buffer.alloc(4 * 1024 * 1024)
    })
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** What `go build -x` prints, without the commands that it says it runs. */
function withoutCommands(output: string): string {
  const heading = output.search(/^# /m)
  return heading < 0 ? output : output.slice(heading)
}

/**
 * Splits what go printed while it linked several programs. The output of each
 * link is below a line `# importpath`; no line of a listing begins so, but
 * warnings of a package with C code may stand between two of them. Before it go
 * prints the file that it writes for the linker, as the shell would.
 * @param paths import path -> path of the executable; the parts go next to it
 */
export async function splitListing(
  listing: string,
  paths: ReadonlyMap<string, string>
): Promise<void> {
  const bytes = await readFile(listing)
  const done = new Set<string>()
  const write = async (
    name: string,
    part: 'deps' | 'importcfg',
    text: Buffer
  ) => {
    const path = paths.get(name)
    if (path === undefined || done.has(`${part} ${name}`)) return
    done.add(`${part} ${name}`)
    await writeFile(listings(path)[part], text)
  }
  for (const { name, text } of importcfgs(bytes)) {
    await write(name, 'importcfg', text)
  }
  for (let at = findHeading(bytes, 0); at >= 0;) {
    const lineEnd = bytes.indexOf(0x0a, at)
    const next = findHeading(bytes, at + 1)
    const name = bytes.toString('utf8', at + 2, Math.max(lineEnd, at + 2))
    const end = next < 0 ? bytes.length : next
    await write(name, 'deps', bytes.subarray(lineEnd + 1, end))
    at = next
  }
}

const heredoc = Buffer.from("importcfg.link << 'EOF'")
const endOfHeredoc = Buffer.from('\nEOF\n')

/** The files `importcfg.link`, by the main package, which is the first in each. */
function* importcfgs(
  bytes: Buffer
): Generator<{ readonly name: string; readonly text: Buffer }> {
  for (let at = bytes.indexOf(heredoc); at >= 0;) {
    const start = bytes.indexOf(0x0a, at) + 1
    const end = bytes.indexOf(endOfHeredoc, at)
    if (start === 0 || end < start) return
    const text = bytes.subarray(start, end + 1)
    const [, name] =
      /^packagefile ([^=\s]+)=/m.exec(text.toString('utf8')) ?? []
    if (name !== undefined) yield { name, text }
    at = bytes.indexOf(heredoc, end)
  }
}

/** Offset of the next line that begins with `# `, -1 when there is none. */
function findHeading(bytes: Buffer, from: number): number {
  if (from === 0 && bytes.indexOf('# ') === 0) return 0
  const at = bytes.indexOf('\n# ', Math.max(0, from - 1))
  return at < 0 ? -1 : at + 1
}
