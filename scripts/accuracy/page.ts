// docs/accuracy.md. Pure.
import { markdownTable } from 'markdown-table'
import type { Measurement } from '../../src/measure/measurement.ts'
import { contentShare, sharesOf, type Shares } from '../corpus/shares.ts'
import type { GsaResult } from './gsa.ts'
import type { BuiltProgram } from './programs.ts'

export interface FileResult {
  /** `name@version` of the npm package. */
  readonly spec: string
  /** Path inside it. */
  readonly path: string
  readonly goVersion: string
  readonly measurement: Measurement
  /** null where it was not run. */
  readonly gsa: GsaResult | null
}

export interface PageInput {
  readonly files: readonly FileResult[]
  readonly programs: readonly BuiltProgram[]
  /** null where it was not run. */
  readonly gsa: {
    readonly version: string
    readonly newestMinor: number | null
  } | null
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

Each byte of a file is counted exactly once, so the columns from *owned* to *unattributed* add up to 100 % of the file.

- **owned**: bytes that belong to a package of Go (yours, a module's, the standard library's), to C code, or to one of the tables
  of the container and the runtime that the schema names: \`(headers)\`, \`(build info)\`, \`(module data)\` and so on.
  In a file that is not stripped, symbol table and debug information are \`(headers)\`.
- **types**: descriptors of types that are made of built-in types only, such as \`[]string\`. Many packages share them.
- **padding**: alignment between sections and functions.
- **signature**: the code signature of a Mach-O or PE file.
- **unattributed**: string literals, garbage collector bitmaps and static data that only the linker could have named.
- **content**: owned, of the file without its padding.
- **level**: how far names reach: \`sections\`, \`functions\` (function table and types), \`symbols\`, \`literals\` (string literals, too).

## Programs built here

Built with ${input.goVersion} and \`CGO_ENABLED=0\`, by the code that the gate builds with: stripped, and once more with symbols and the linker's list of
dependencies. The pairing of the two links is proved on each run. Links for Wasm have no symbols for data, and XCOFF symbols
are not read.

${programTable(input.programs)}

## Published programs, stripped file alone

${input.files.length} Go binaries of npm packages, as their authors published them. Of each ELF, Mach-O and PE file of Go 1.26 or later, at
least ${100 * input.leastOwned} % must have an owner, C code not counted: \`npm run corpus\` fails otherwise.

${gsaText(input)}

${fileTable(input)}

## Repeat it

\`\`\`
npm run corpus      # fetch the files (0.5 GB, once), measure them, check the results against other programs
npm run accuracy    # write this page; it also builds the programs and runs go-size-analyzer
\`\`\`

Both need Node 24, npm and Go; the first also readelf. The list of files, with their hashes, is
[packages.json](../scripts/corpus/packages.json). What is checked of each file: that all tables add up to the file and
the sections tile it; size, SHA-256, format, architecture, Go release and number of functions; sections against \`readelf\`
and Go's own readers; names and sizes of all functions against Go's \`debug/gosym\`, and against \`go tool nm\` where
the file has a symbol table.
`
}

const percent = (part: number, whole: number): string =>
  `${((100 * part) / whole).toFixed(1)} %`

const count = (bytes: number): string => bytes.toLocaleString('en-US')

/** Bytes of a file that have an owner. */
const ownedOf = (shares: Shares): number =>
  shares.packages + shares.namedRuntimeTables + shares.c

function programTable(programs: readonly BuiltProgram[]): string {
  const rows = programs.map(({ program, target, alone, paired }) => {
    const shares = sharesOf(alone)
    const whole = shares.fileSize
    const named = paired && sharesOf(paired)
    return [
      program.module ?? program.mainPackage,
      target,
      count(whole),
      percent(ownedOf(shares), whole),
      percent(contentShare(shares), 1),
      ...(named
        ? [
            paired.attribution.level,
            percent(ownedOf(named), whole),
            percent(contentShare(named), 1),
            percent(named.sharedTypes, whole),
            percent(named.padding, whole),
            percent(named.signature, whole),
            percent(named.unattributed, whole)
          ]
        : ['no pair', '', '', '', '', '', ''])
    ]
  })
  return markdownTable(
    [
      [
        'program',
        'target',
        'bytes',
        'alone: owned',
        'content',
        'paired: level',
        'owned',
        'content',
        'types',
        'padding',
        'signature',
        'unattributed'
      ],
      ...rows
    ],
    { align: ['l', 'l', 'r', 'r', 'r', 'l', 'r', 'r', 'r', 'r', 'r', 'r'] }
  )
}

function fileTable({ files, gsa }: PageInput): string {
  const rows = files.map(({ spec, path, goVersion, measurement, ...file }) => {
    const shares = sharesOf(measurement)
    const whole = shares.fileSize
    const { format, goarch } = measurement.binary
    return [
      spec,
      path.split('/').at(-1) ?? '',
      `${format} ${goarch}`,
      goVersion === '' ? 'not told' : goVersion.replace(/ .*/, ''),
      count(whole),
      measurement.attribution.level,
      percent(ownedOf(shares), whole),
      percent(shares.sharedTypes, whole),
      percent(shares.padding, whole),
      percent(shares.signature, whole),
      percent(shares.unattributed, whole),
      ...(gsa ? [gsaCell(file.gsa, whole)] : [])
    ]
  })
  const heads = [
    'package',
    'file',
    'format',
    'Go',
    'bytes',
    'level',
    'owned',
    'types',
    'padding',
    'signature',
    'unattributed',
    ...(gsa ? ['gsa: packages'] : [])
  ]
  const align = ['l', 'l', 'l', 'l', 'r', 'l', 'r', 'r', 'r', 'r', 'r', 'r']
  return markdownTable([heads, ...rows], { align })
}

function gsaCell(result: GsaResult | null, fileSize: number): string {
  if (result === null || result.kind === 'newer') return '–'
  return result.kind === 'failed'
    ? `fails: ${result.error.replaceAll('|', '\\|')}`
    : percent(result.packages, fileSize)
}

function gsaText({ gsa }: PageInput): string {
  if (!gsa) return 'go-size-analyzer was not run.'
  const limit =
    gsa.newestMinor === null
      ? ''
      : ` It is older than Go 1.${gsa.newestMinor + 1} and was not asked about files of that or a later Go (–); newer versions of it may read them.`
  return `*gsa: packages* is what [go-size-analyzer](https://github.com/Zxilly/go-size-analyzer) ${gsa.version} gives to packages, by its own JSON: the sum
of its packages, of the file. The two columns don't count alike: its packages have no tables of the runtime, and it
guesses some owners where this program says *unattributed*.${limit}`
}
