// Package patterns: their canonical form, as the go command makes it
// (cmd/go/internal/search, CleanPatterns), and the match of those that leave
// packages out.
import { posix } from 'node:path'
import { isGlob, matcher } from './glob.ts'

/** The form in which the go command reports a pattern: `./cmd/tool` for `./cmd/../cmd/tool/`. */
export function cleanPattern(pattern: string): string {
  const [path = '', ...version] = pattern.split('@')
  const clean = posix.normalize(path).replace(/(?<=.)\/$/, '')
  const local = path.startsWith('./') && !/^\.{1,2}(?:\/|$)/.test(clean)
  return [local ? `./${clean}` : clean, ...version].join('@')
}

/** The patterns of a text, relative to the working directory, each once and in that form. */
export function packagePatterns(text: string): string[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  return [...new Set(words.map(cleanPattern))]
}

/** A pattern as one of our own globs, whose `**` is Go's `...`; without the leading `./`. */
function globOf(pattern: string): string {
  return pattern.replace(/^\.(?:\/|$)/, '').replaceAll('...', '**')
}

/** True for what `exclude` takes: a package pattern, or a glob over directories or import paths. */
export function isExclusion(pattern: string): boolean {
  return pattern === '.' || isGlob(globOf(pattern))
}

/** What that is, for messages. */
export const acceptedExclusions =
  'package patterns such as ./cmd/gen or ./internal/tools/...'

export interface PackagePlace {
  readonly importPath: string
  /** Relative to the working directory, with `/`: `./cmd/tool`, `.` or `../tool`. */
  readonly directory: string
}

/** A test by which a package is left out: by its directory or its import path. */
export function exclusion(
  patterns: readonly string[]
): (place: PackagePlace) => boolean {
  const tests = patterns.map((pattern) => matcher(globOf(pattern)))
  return ({ importPath, directory }) =>
    tests.some(
      (matches) =>
        matches(directory.replace(/^\.(?:\/|$)/, '')) || matches(importPath)
    )
}

/** The patterns that leave none of these packages out. */
export function unusedExclusions(
  patterns: readonly string[],
  places: readonly PackagePlace[]
): string[] {
  return patterns.filter((pattern) => !places.some(exclusion([pattern])))
}

/** A pattern for a directory whose name may hold what separates patterns. */
export function patternOf(directory: string): string {
  return directory.replaceAll(/[\s,@[\]{}!|\\*?]+/g, '...')
}
