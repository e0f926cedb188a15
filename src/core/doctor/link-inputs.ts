// What the linker read: the archives of the packages, where their sources lie, and
// the libraries that the program loads.
import type { Finding } from '../model/doctor/diagnosis.ts'
import { formatBytes } from '../text/sizes.ts'
import { bounded } from './evidence.ts'

/** Where the sources of a package lie, as a reader knows it. */
export const inputOrigins = [
  'standard library',
  'module cache',
  'vendor directory',
  'source tree',
  'elsewhere'
] as const

export type InputOrigin = (typeof inputOrigins)[number]

/** An archive that the linker read. */
export interface LinkInput {
  /** Import path. */
  readonly package: string
  /** Bytes of the archive. */
  readonly size: number
  /** Directory of its sources; '' where it is not known. */
  readonly directory: string
  /** Files of it that an overlay replaces: by what. */
  readonly replaced: readonly string[]
}

/** Directories that packages may come from. */
export interface InputPlaces {
  readonly goRoot: string
  readonly modCache: string
  /** Of the repository, or else of the module. */
  readonly tree: string
}

/** Import path -> path of the archive, by what go writes for the linker (`importcfg.link`). */
export function archivesOf(importcfg: string): ReadonlyMap<string, string> {
  const archives = new Map<string, string>()
  for (const line of importcfg.split('\n')) {
    const [, name, path] = /^packagefile ([^=]+)=(.+)$/.exec(line) ?? []
    if (name !== undefined && path !== undefined) archives.set(name, path)
  }
  return archives
}

function isBelow(directory: string, path: string): boolean {
  const [above, place] = [directory, path].map((text) =>
    text.replaceAll('\\', '/').replace(/\/$/, '')
  )
  return (
    above !== '' &&
    (place === above || (place ?? '').startsWith(`${above ?? ''}/`))
  )
}

export function originOf(
  { directory }: Pick<LinkInput, 'directory'>,
  { goRoot, modCache, tree }: InputPlaces
): InputOrigin {
  if (isBelow(goRoot, directory)) return 'standard library'
  if (isBelow(modCache, directory)) return 'module cache'
  if (!isBelow(tree, directory)) return 'elsewhere'
  const inside = directory.slice(tree.length).replaceAll('\\', '/')
  return inside.includes('/vendor/') ? 'vendor directory' : 'source tree'
}

/**
 * A note on what was read, and a problem for what comes from where nobody looks: a
 * directory outside of tree, module cache and GOROOT, or an overlay.
 * @param libraries that the program loads
 */
export function linkInputFindings(
  program: string,
  inputs: readonly LinkInput[],
  places: InputPlaces,
  libraries: readonly string[]
): Finding[] {
  const outside = inputs.filter(
    (input) => originOf(input, places) === 'elsewhere'
  )
  const replaced = inputs.filter((input) => input.replaced.length > 0)
  return [
    ...(outside.length === 0
      ? []
      : [
          problem(
            program,
            'packages come from outside of tree, module cache and GOROOT',
            'a replace directive of go.mod or a line of go.work names the directory',
            outside,
            outside.map(
              ({ package: name, directory }) =>
                `${name} in ${directory === '' ? 'a directory that go list does not name' : directory}`
            ),
            'go list -m -f "{{.Path}} {{.Dir}}" all'
          )
        ]),
    ...(replaced.length === 0
      ? []
      : [
          problem(
            program,
            'an overlay replaces source files',
            '-overlay is among the flags or in GOFLAGS',
            replaced,
            replaced.flatMap(({ package: name, replaced: files }) =>
              files.map((file) => `${name}: ${file}`)
            ),
            'go env GOFLAGS'
          )
        ]),
    summary(program, inputs, places, libraries)
  ]
}

function problem(
  program: string,
  sentence: string,
  cause: string,
  inputs: readonly LinkInput[],
  lines: readonly string[],
  remedy: string
): Finding {
  return {
    check: 'link-inputs',
    kind: 'problem',
    program,
    sentence: `${sentence}: ${inputs.length}`,
    cause,
    bytes: null,
    remedy,
    evidence: [bounded('what the linker read of them', lines)]
  }
}

/** Archives that are named. */
const maxNamed = 5

function summary(
  program: string,
  inputs: readonly LinkInput[],
  places: InputPlaces,
  libraries: readonly string[]
): Finding {
  const sum = (some: readonly LinkInput[]): number =>
    some.reduce((total, { size }) => total + size, 0)
  const lines = inputOrigins.flatMap((origin) => {
    const some = inputs.filter((input) => originOf(input, places) === origin)
    return some.length === 0
      ? []
      : [`${origin}: ${some.length} packages, ${formatBytes(sum(some))}`]
  })
  const largest = inputs
    .toSorted((a, b) => b.size - a.size)
    .slice(0, maxNamed)
    .map(({ package: name, size }) => `${name}: ${formatBytes(size)}`)
  return {
    check: 'link-inputs',
    kind: 'note',
    program,
    sentence: `the linker read ${inputs.length} ${inputs.length === 1 ? 'archive' : 'archives'} of ${formatBytes(sum(inputs))}${libraries.length === 0 ? '' : `, and the program loads ${libraries.length} ${libraries.length === 1 ? 'library' : 'libraries'}`}`,
    cause: '',
    bytes: null,
    remedy: 'go build -x -a',
    evidence: [
      bounded('archives by where their sources lie', lines),
      bounded('the largest archives', largest),
      ...(libraries.length === 0
        ? []
        : [bounded('libraries that the program loads', libraries)])
    ]
  }
}
