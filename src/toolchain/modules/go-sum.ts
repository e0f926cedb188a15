// The files that go.sum vouches for, by the place that the module cache has for
// them. Pure. go.sum comes from the tree under test: of its names only those are
// taken that Go itself takes, so that none leads out of the cache.
import { escapeModule, modFileHash, type ModuleVersion } from './h1-hash.ts'

/** A file below `cache/download` of the module cache, and its hash in go.sum. */
export interface SummedFile extends ModuleVersion {
  readonly kind: 'zip' | 'mod'
  /** `h1:` and SHA-256 in base64. */
  readonly hash: string
}

/** By path below `cache/download`, with `/`. */
export type Sums = ReadonlyMap<string, SummedFile>

/** `example.com/a/@v/v1.2.3`: what the names of all files of a module version begin with. */
export function downloadName({ path, version }: ModuleVersion): string {
  return `${escapeModule(path)}/@v/${escapeModule(version)}`
}

const elementPattern = /^(?!\.)[-.\w~]*[-\w~]$/
const firstPattern = /^[a-z0-9][-a-z0-9.]*$/
const shortNamePattern = /^[^.]*~\d+(?:\.|$)/
const deviceNames = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i
const versionPattern =
  /^v\d+\.\d+\.\d+(?:-[-.0-9A-Za-z]*[-0-9A-Za-z])?(?:\+incompatible)?$/

/** golang.org/x/mod/module, CheckPath; a Go toolchain is not a module of a build. */
function isModulePath(path: string): boolean {
  if (path.length > 500 || path === 'golang.org/toolchain') return false
  const elements = path.split('/')
  const [first = ''] = elements
  return (
    firstPattern.test(first) &&
    first.includes('.') &&
    elements.every(
      (element) =>
        elementPattern.test(element) &&
        !shortNamePattern.test(element) &&
        !deviceNames.test(element)
    )
  )
}

/** A line of go.sum; null for one that is none, or is of no use here. */
function parseLine(line: string): SummedFile | null {
  const [path = '', suffixed = '', hash = '', ...more] = line
    .trim()
    .split(/\s+/)
  const isMod = suffixed.endsWith('/go.mod')
  const version = isMod ? suffixed.slice(0, -'/go.mod'.length) : suffixed
  return more.length === 0 &&
    /^h1:[+/0-9A-Za-z]{43}=$/.test(hash) &&
    hash !== emptyModHash &&
    version.length <= 200 &&
    versionPattern.test(version) &&
    isModulePath(path)
    ? { path, version, kind: isMod ? 'mod' : 'zip', hash }
    : null
}

/** Of an empty go.mod, which an old bug of Go wrote; Go drops such lines, too. */
const emptyModHash = modFileHash(Buffer.of())

/**
 * The files that the texts of go.sum and go.work.sum name. One that they give two
 * hashes is none of them.
 */
export function parseGoSum(texts: readonly string[]): Sums {
  return collect(
    texts
      .flatMap((text) => text.split('\n'))
      .map(parseLine)
      .filter((file) => file !== null)
  )
}

/** What several trees vouch for, where they don't differ. */
export function mergeSums(all: readonly Sums[]): Sums {
  return collect(all.flatMap((sums) => [...sums.values()]))
}

function collect(files: readonly SummedFile[]): Sums {
  const summedFiles = new Map<string, SummedFile>()
  const disputed = new Set<string>()
  for (const file of files) {
    const name = `${downloadName(file)}.${file.kind}`
    const known = summedFiles.get(name)
    if (known !== undefined && known.hash !== file.hash) disputed.add(name)
    summedFiles.set(name, file)
  }
  for (const name of disputed) summedFiles.delete(name)
  return summedFiles
}

/**
 * What Go needs to know of a version besides its files, and would ask its origin
 * for (`.info`; cmd/go/internal/modfetch, RevInfo). go.sum does not cover it, so
 * it is made here: the time is that of a pseudo-version, else none.
 */
export function versionInfo(version: string): string {
  const [, year, month, day, hours, minutes, seconds] =
    /[-.](\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)-[0-9a-f]{12}(?:\+incompatible)?$/.exec(
      version
    ) ?? []
  const time =
    year === undefined
      ? '0001-01-01T00:00:00Z'
      : `${year}-${month}-${day}T${hours}:${minutes}:${seconds}Z`
  return JSON.stringify({ Version: version, Time: time })
}

/** True when a pattern of GOPRIVATE and the like covers the path (golang.org/x/mod/module, MatchPrefixPatterns). */
export function isCovered(patterns: string, path: string): boolean {
  const elements = path.split('/')
  return patterns
    .split(',')
    .map((pattern) => pattern.replace(/\/$/, ''))
    .filter((pattern) => pattern !== '')
    .some((pattern) => {
      const parts = pattern.split('/')
      return (
        parts.length <= elements.length &&
        parts.every((part, index) => matches(part, elements[index] ?? ''))
      )
    })
}

// One part of a pattern of Go's path.Match, from where the last one ended.
const piece = /\*+|\?|\[\^?(?:\\[^]|[^\]\\])+\]|\\[^]|[^*?[\\]/uy

/** Whether one character fits; null stands for a `*`. */
type Piece = ((character: string) => boolean) | null

/** The parts of a pattern; null for one that is malformed. */
function piecesOf(pattern: string): Piece[] | null {
  const pieces: Piece[] = []
  piece.lastIndex = 0
  while (piece.lastIndex < pattern.length) {
    const [text] = piece.exec(pattern) ?? []
    if (text === undefined) return null
    if (text.startsWith('*')) pieces.push(null)
    else if (text === '?') pieces.push(() => true)
    else if (text.startsWith('[')) {
      try {
        const oneOf = new RegExp(`^${text}$`, 'u')
        pieces.push((character) => oneOf.test(character))
      } catch {
        return null
      }
    } else {
      const literal = text.startsWith('\\') ? text.slice(1) : text
      pieces.push((character) => character === literal)
    }
  }
  return pieces
}

/**
 * Matches a pattern of Go's path.Match that has no `/`; a malformed one covers
 * everything. Goes back to the last `*` only, which suffices: the work is at most
 * the product of both lengths.
 */
function matches(pattern: string, text: string): boolean {
  const pieces = piecesOf(pattern)
  if (pieces === null) return true
  const characters = Array.from(text)
  let at = 0
  let next = 0
  let star = -1
  let resumeAt = 0
  while (at < characters.length) {
    const fits = pieces[next]
    if (fits === null) {
      star = next++
      resumeAt = at
    } else if (fits?.(characters[at] ?? '') === true) {
      at++
      next++
    } else if (star >= 0) {
      next = star + 1
      at = ++resumeAt
    } else return false
  }
  return pieces.slice(next).every((rest) => rest === null)
}
