// The corpus: Go binaries that people publish inside npm packages and Debian's,
// what is known of them, and how to know them again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'

const bytes = v.pipe(v.number(), v.integer(), v.minValue(1))

const corpusFile = v.strictObject({
  /** Path inside the package's tarball. */
  path: v.pipe(v.string(), v.regex(/^[^/.-][^/]*(?:\/[^/.][^/]*)+$/)),
  bytes,
  /** Lower-case hex SHA-256. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  format: v.picklist(['elf', 'macho', 'pe', 'wasm', 'xcoff']),
  /** GOARCH. */
  goarch: v.string(),
  /** As the file itself says it; '' where it doesn't. */
  goVersion: v.string(),
  /** Whether Go's own debug/buildinfo finds the build info. */
  buildInfo: v.boolean(),
  /** Entries of the function table; null where nobody else could count them. */
  functions: v.nullable(v.number()),
  /** No symbol table and no debug sections; null where nobody else could tell. */
  stripped: v.nullable(v.boolean())
})

const corpusPackage = v.strictObject({
  name: v.string(),
  version: v.string(),
  /** Of the tarball, as the registry gives it. */
  integrity: v.pipe(v.string(), v.startsWith('sha512-')),
  files: v.pipe(v.array(corpusFile), v.minLength(1))
})

const debianPackage = v.strictObject({
  name: v.string(),
  version: v.string(),
  /** Debian's name of it. */
  architecture: v.string(),
  /** Below the archive's root. */
  pool: v.pipe(v.string(), v.regex(/^pool\/[\w.+~/-]+\.deb$/)),
  /** Lower-case hex SHA-256 of the package, as the archive's index gives it. */
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  files: v.pipe(v.array(corpusFile), v.minLength(1))
})

export type CorpusFile = Readonly<v.InferOutput<typeof corpusFile>>

export type CorpusPackage = Readonly<v.InferOutput<typeof corpusPackage>>

export type DebianPackage = Readonly<v.InferOutput<typeof debianPackage>>

const table = (name: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8'))

export const packages: readonly CorpusPackage[] = v.parse(
  v.array(corpusPackage),
  table('packages.json')
)

/** Position-independent programs of several releases and architectures of Debian. */
export const debianPackages: readonly DebianPackage[] = v.parse(
  v.array(debianPackage),
  table('debian.json')
)

/** `name@version`, of Debian's packages with their architecture. */
export const specOf = (one: CorpusPackage | DebianPackage): string =>
  'pool' in one
    ? `debian:${one.name}@${one.version}:${one.architecture}`
    : `${one.name}@${one.version}`

/** Major and minor number of a Go release, `[1, 26]`; null where there is none. */
export function releaseOf(goVersion: string): readonly [number, number] | null {
  const match = /^go(\d+)\.(\d+)/.exec(goVersion)
  return match ? [Number(match[1]), Number(match[2])] : null
}

/** Whether a file is of Go 1.26, the oldest that its makers still support, or later. */
export function isCurrent(goVersion: string): boolean {
  const [major, minor] = releaseOf(goVersion) ?? [0, 0]
  return major > 1 || minor >= 26
}
