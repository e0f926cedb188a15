// The shape of what a measurement keeps of the import graph: the packages that the
// program is built from, as `go list -deps` lists them, and where its own code
// imports them. Explanations need it of both sides, and a stored base has nothing else.
import * as v from 'valibot'
import { described, list, size, text, unique } from '../schema-parts.ts'
import { placePattern } from './limits.ts'

// Above any real program.
const maxPackages = 100_000
const maxImports = 10_000

/** A path from the repository's root that stays inside of it, with `/`; `.` for the root. */
export const directoryPattern =
  /^(?:\.|(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\\p{Cc}]+)*)$/u

const graphModule = v.object({
  path: text,
  version: described(
    'Such as v1.2.3, with what replaces it; empty for a main module.',
    text
  )
})

/** `file.go:LINE`, or empty. */
export const placeText = v.pipe(
  text,
  v.check(
    (value) => value === '' || placePattern.test(value),
    'must be file.go:LINE, or empty'
  )
)

const place = v.pipe(
  placeText,
  v.description(
    'file.go:LINE of the import declaration, the file without its directory; empty where none was found.'
  )
)

const graphPackage = v.object({
  path: described('Import path; of a main package its real one.', text),
  module: v.optional(
    described(
      'Index of its module in modules; absent for the standard library.',
      size
    )
  ),
  imports: described(
    'Indexes of the packages that it imports, in ascending order; of the main package also those that the linker adds, of a package with cgo those that cgo adds.',
    list(size, maxImports)
  ),
  directory: v.optional(
    v.pipe(
      text,
      v.check(
        (path) => directoryPattern.test(path),
        'must be a path from the root that stays in the repository'
      ),
      v.description(
        "Own code: its directory from the repository's root, . for the root; absent for packages of other modules and std."
      )
    )
  ),
  places: v.optional(
    described(
      'Own code: where each of the imports is declared first, one entry for each, by name of the file and then by line.',
      list(place, maxImports)
    )
  )
})

export const importGraphSchema = v.object({
  modules: v.pipe(
    list(graphModule, maxPackages),
    unique(({ path }) => path, 'path')
  ),
  packages: described(
    'The main package first; then the others, sorted by path. Each is reached from the main package.',
    v.pipe(
      list(graphPackage, maxPackages),
      unique(({ path }) => path, 'path')
    )
  )
})
