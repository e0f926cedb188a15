// docs/accuracy.md. Pure.
import type { Gsa } from './gsa.ts'
import type { BuiltProgram } from './programs.ts'
import type { LinkedProgram } from './linkers.ts'
import {
  fileTable,
  linkerTable,
  programTable,
  type FileResult
} from './tables.ts'

export interface PageInput {
  readonly files: readonly FileResult[]
  readonly programs: readonly BuiltProgram[]
  readonly linked: readonly LinkedProgram[]
  /** null where it was not run. */
  readonly gsa: Pick<Gsa, 'build' | 'isGiven' | 'newest' | 'newestMinor'> | null
  /** e.g. `go1.26.8`: what the programs were built with. */
  readonly goVersion: string
  readonly leastOwned: number
}

export function accuracyPage(input: PageInput): string {
  return `# Accuracy

<!-- Made by: npm run accuracy -->

How much of a Go binary this program can give an owner. Two situations: a stripped file alone, as you download
it, and a file that the gate has built itself and linked once more with symbols (the paired link).

## What the columns mean

Each byte of a file is counted exactly once, so _owned_, _types_, _padding_, _signature_ and _unattributed_ add up to the file,
but for rounding.

- **owned**: bytes that belong to a package of Go (yours, a module's, the standard library's), to C code, to resources and added sections, or to one of the tables
  of the container and the runtime that the schema names: \`(headers)\`, \`(build info)\`, \`(module data)\` and so on.
  In a file that is not stripped, symbol table and debug information are \`(headers)\`.
- **packages**: the part of _owned_ that belongs to packages of Go.
- **types**: descriptors of types that are made of built-in types only, such as \`[]string\`. Many packages share them.
- **padding**: alignment between sections and functions.
- **signature**: the code signature of a Mach-O or PE file.
- **unattributed**: string literals, garbage collector bitmaps and static data that only the linker could have named.
- **content**: owned, of the file without its padding.
- **level**: how far names reach: \`sections\`, \`functions\` (function table and types), \`symbols\`, \`literals\` (string literals, too).

## Programs built here

Built with ${input.goVersion} and \`CGO_ENABLED=0\`, by the code that the gate builds with: stripped, and once more with symbols and the
linker's list of dependencies. That the two links are a pair is proved on each run. The goal is that 98 % of the content has an
owner. XCOFF, the format of AIX, is read by sections, functions and types; its symbols are not read, so there is no pair, and the
goal is not reached there.

${programTable(input.programs)}
${notesOf(input.programs)}
${linkerSection(input)}
## Published programs, stripped file alone

${input.files.length} Go binaries of npm packages, as their authors published them. Of each ELF, Mach-O and PE file of Go 1.26 or later, at
least ${100 * input.leastOwned} % must have an owner, C code not counted: \`npm run corpus\` fails otherwise. Functions are read from
Go 1.2 on, types from Go 1.10 on.

${gsaText(input)}

${fileTable(input.files, input.gsa !== null)}

## Repeat it

\`\`\`
npm run corpus      # fetch the files (0.5 GB, once), measure them, check the results against other programs
npm run accuracy    # write this page (-- --only linkers: that section); it also builds the programs and runs go-size-analyzer
\`\`\`

Both need Node 24, npm and Go; the first also readelf, ar and apt. The list of files, with their hashes, is
[packages.json](../scripts/corpus/packages.json). What is checked of each file: that all tables add up to the file and
the sections tile it; size, SHA-256, format, architecture, Go release and number of functions; sections against \`readelf\`
and Go's own readers; names and sizes of all functions against Go's \`debug/gosym\`, and against \`go tool nm\` where
the file has a symbol table; and that no package is made up: each is the standard library's, or below a module of the file's own
build info. It does the same with position-independent programs of three releases of Debian
([debian.json](../scripts/corpus/debian.json)), and with programs that it builds: by lld, by mingw, by Go 1.27, without section
headers, packed, with a Go program inside.
`
}

const linkerHeading = '## One program by linker'

/** The section about linkers, with its heading. */
export function linkerSection({
  linked,
  goVersion
}: Pick<PageInput, 'linked' | 'goVersion'>): string {
  return `${linkerHeading}

A small program (scripts/corpus/program), built with ${goVersion} and \`-trimpath\`, and stripped: as a position-independent
executable (pie), as a shared library (c-shared), and for Windows. The table's point is that columns agree within an
architecture and a mode: whose the types are must not depend on whether the linker leaves pointers in place or in relocation
entries alone. With Go's own linker the program has no C code, and with mingw it is another format, so these differ.

- **types**: bytes of type descriptors and their names; **shared**: how much of them is made of built-in types only.
- **relocations**: bytes of relocation entries, each with the owner of the address that it mends; **nobody's**: their headers,
  bitmaps and padding, the row \`(relocations)\`.
- **unattributed**: in the stripped file alone, and with the paired link. mold up to 1.10 drops all symbols with the option that Go
  gives it for \`-w\`, so that there is no pair.

${linkerTable(linked)}
`
}

/**
 * A page with another section about linkers.
 * @throws Error where the page has none
 */
export function withLinkers(page: string, section: string): string {
  const start = page.indexOf(linkerHeading)
  const end = page.indexOf('\n## ', start)
  if (start < 0 || end < 0) {
    throw new Error(`the page has no section "${linkerHeading}"`)
  }
  return page.slice(0, start) + section + page.slice(end)
}

function gsaText({ gsa }: PageInput): string {
  if (!gsa) return 'go-size-analyzer was not run.'
  const { build, isGiven, newest, newestMinor } = gsa
  const { version, commit, goVersion } = build
  const origin = isGiven
    ? ` It was given to the command with \`--gsa\`, and says of itself that it was built${commit === '' ? '' : ` from commit ${commit.slice(0, 7)} of its repository`}${goVersion === '' ? '' : ` by ${goVersion}`}; without the flag the command installs ${newest}.`
    : ''
  const limit =
    newestMinor === null
      ? ''
      : ` Version ${version} is older than Go 1.${newestMinor + 1}, so it was not asked about files of that or a later Go (–); newer versions of it may read them.`
  return `_gsa: packages_ is what [go-size-analyzer](https://github.com/Zxilly/go-size-analyzer) ${version} gives to packages by its own JSON: the sum of its
packages, of the file. The column to hold it against is _packages_, not _owned_, and even these don't count alike: it shares
tables out by its own rules, and on amd64 it guesses the owners of some strings by disassembly.${origin}${limit}`
}

/** What the measurements say that they lack, each once, with the programs. */
function notesOf(programs: readonly BuiltProgram[]): string {
  const told = new Map<string, string[]>()
  for (const { program, target, paired } of programs) {
    for (const note of paired?.attribution.notes ?? []) {
      const places = told.get(note) ?? []
      places.push(`${program.name} ${target}`)
      told.set(note, places)
    }
  }
  const lines = [...told].map(
    ([note, places]) => `- ${note} (${places.join(', ')})`
  )
  return lines.length === 0
    ? ''
    : `\nWhat the measurements note:\n\n${lines.join('\n')}\n`
}
