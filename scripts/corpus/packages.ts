// The corpus: Go binaries that people publish inside npm packages, what is
// known of them, and how to know them again.
import type { BinaryFormat } from '../../src/measure/measurement.ts'
import table from './packages.json' with { type: 'json' }

export interface CorpusFile {
  /** Path inside the package's tarball. */
  readonly path: string
  readonly bytes: number
  /** Lower-case hex SHA-256. */
  readonly sha256: string
  readonly format: BinaryFormat
  /** GOARCH. */
  readonly goarch: string
  /** As the file itself says it; '' where it doesn't. */
  readonly goVersion: string
  /** Whether Go's own debug/buildinfo finds the build info. */
  readonly buildInfo: boolean
  /** Entries of the function table; null where nobody else could count them. */
  readonly functions: number | null
  /** No symbol table and no debug sections; null where nobody else could tell. */
  readonly stripped: boolean | null
}

export interface CorpusPackage {
  readonly name: string
  readonly version: string
  /** Of the tarball, as the registry gives it: `sha512-…`. */
  readonly integrity: string
  readonly files: readonly CorpusFile[]
}

const formats: readonly string[] = ['elf', 'macho', 'pe', 'wasm', 'xcoff']

const isFormat = (text: string): text is BinaryFormat => formats.includes(text)

export const packages: readonly CorpusPackage[] = table.map((one) => ({
  ...one,
  files: one.files.map(({ format, ...file }) => {
    if (!isFormat(format)) throw new Error(`${one.name}: no format ${format}`)
    return { ...file, format }
  })
}))

export const specOf = ({ name, version }: CorpusPackage): string =>
  `${name}@${version}`

/** Major and minor number of a Go release, `[1, 26]`; null where there is none. */
export function releaseOf(goVersion: string): readonly [number, number] | null {
  const match = /^go(\d+)\.(\d+)/.exec(goVersion)
  return match ? [Number(match[1]), Number(match[2])] : null
}

/** Whether a Go release is still supported by Go itself, or newer. */
export function isCurrent(goVersion: string): boolean {
  const [major, minor] = releaseOf(goVersion) ?? [0, 0]
  return major > 1 || minor >= 26
}
