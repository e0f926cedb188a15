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

This page shows how much of a Go binary gets an owner, in two situations: a stripped file alone, as you download it, and a
file that the gate has built itself and linked once more with symbols (the [twin](how-it-works.md#3-the-twin)).

## What the columns mean

Each byte of a file is counted exactly once, so _owned_, _types_, _padding_, _signature_ and _unattributed_ add up to the file,
but for rounding.

- **owned**: bytes that belong to a package of Go (yours, a module's, the standard library's), to C code, to resources and
  added sections, or to one of the [tables](json.md#owners) of the container and the runtime: \`(headers)\`, \`(build info)\`,
  \`(module data)\` and so on. In a file that is not stripped, symbol table and debug information are \`(headers)\`.
- **packages**: the part of _owned_ that belongs to packages of Go.
- **types**: descriptors of types that are made of built-in types only, such as \`[]string\`. Many packages share them.
- **padding**: alignment between sections and functions.
- **signature**: the code signature of a Mach-O or PE file.
- **unattributed**: string literals, garbage collector bitmaps and static data that only the twin can name.
- **content**: the owned share of the file without its padding.
- **level**: how far names reach: \`sections\`, \`functions\` (function table and types), \`symbols\`, \`literals\` (string literals, too).

## Programs built here

Built with ${input.goVersion} and \`CGO_ENABLED=0\`, by the code that the gate builds with: stripped, and once more with symbols and the
linker's list of references. Each run proves that both are the same link. The goal is that 98 % of the content has an
owner. XCOFF, the format of AIX, is read by sections, functions and types. Its symbols are not read, so there is no twin,
and the goal is not reached there.

${programTable(input.programs)}
${notesOf(input.programs)}
${linkerSection(input)}
## Published programs, stripped file alone

${input.files.length} Go binaries of npm packages, as their authors published them. At least ${100 * input.leastOwned} % of each ELF, Mach-O
and PE file of Go 1.26 or later must have an owner, C code not counted; otherwise \`npm run corpus\` fails. Functions are
read from Go 1.2 on, types from Go 1.10 on.

${gsaText(input)}

${fileTable(input.files, input.gsa !== null)}

## Repeat it

\`\`\`
npm run corpus      # fetches the files (0.5 GB, once), measures them, and checks the results against other programs
npm run accuracy    # also builds the programs, runs go-size-analyzer, and writes this page (-- --only linkers: that section)
\`\`\`

Both need Node 24, npm and Go; the first also needs readelf, ar and apt. The list of files, with their hashes, is
[packages.json](../scripts/corpus/packages.json). The corpus checks of each file:

- All tables add up to the file, and the sections tile it.
- Size, SHA-256, format, architecture, Go release and number of functions are those of the list.
- Sections agree with \`readelf\` and Go's own readers.
- Names and sizes of all functions agree with Go's \`debug/gosym\`, and with \`go tool nm\` if the file has a symbol table.
- No package is made up: each is the standard library's, or below a module of the file's own build info.

It does the same with position-independent programs of three releases of Debian
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
executable (pie), as a shared library (c-shared), and for Windows. The columns should agree within an architecture and a
mode: the owners of types must not depend on whether the linker leaves pointers in place or only in relocation entries.
With Go's own linker the program has no C code, and with mingw it has another format, so these rows differ.

- **types**: bytes of type descriptors and their names; **shared**: how much of them is made of built-in types only.
- **relocations**: bytes of relocation entries, each with the owner of the address that it patches; **nobody's**: their headers,
  bitmaps and padding, the row \`(relocations)\`.
- **unattributed**: in the stripped file alone, and with the twin. mold up to 1.10 drops all symbols with the option that Go
  gives it for \`-w\`, so the twin has none.

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
    ? ` The command got this gsa by \`--gsa\`; it says that it was built${commit === '' ? '' : ` from commit ${commit.slice(0, 7)} of its repository`}${goVersion === '' ? '' : ` by ${goVersion}`}; without the flag the command installs ${newest}.`
    : ''
  const limit =
    newestMinor === null
      ? ''
      : ` Version ${version} is older than Go 1.${newestMinor + 1}, so it didn't get files of that or a later Go (–); newer versions of it may read them.`
  return `_gsa: packages_ is what [go-size-analyzer](https://github.com/Zxilly/go-size-analyzer) ${version} gives to packages by its own JSON: the sum of its
packages, as a share of the file. Compare it with the column _packages_, not with _owned_. Even these two don't count alike: gsa
divides tables by its own rules, and on amd64 it guesses the owners of some strings by disassembly.${origin}${limit}`
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
