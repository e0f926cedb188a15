// When the base does not build but the head does: which files, ignored by git
// and so present in the head's checkout alone, the base's build misses. Pure.
import { posix } from 'node:path'
import picomatch from 'picomatch'
import { boundedText } from '../../core/text/bounded-text.ts'
import { namesAndMore } from '../../core/text/word-list.ts'

/** A path in Go's output, from the root. */
function fromRoot(directory: string, path: string): string {
  return posix.normalize(posix.join(directory, path.replaceAll('\\', '/')))
}

/** True when `path` is the entry, lies below it, or has it below itself. */
function touches(entry: string, path: string): boolean {
  const bare = entry.replace(/\/$/, '')
  return (
    bare === path ||
    bare.startsWith(`${path}/`) ||
    (entry.endsWith('/') && path.startsWith(entry))
  )
}

/** The files that a `//go:embed` pattern would have matched (`go doc embed`). */
function embedded(
  pattern: string,
  directory: string,
  ignored: readonly string[]
): string[] {
  const full = fromRoot(directory, pattern.replace(/^all:/, ''))
  const matches = picomatch(full, {
    dot: true,
    nobrace: true,
    noextglob: true,
    noglobstar: true
  })
  return ignored.filter((entry) => {
    const parts = entry.replace(/\/$/, '').split('/')
    // A pattern that matches a directory takes all that is in it.
    const isInside = parts.some((_, count) =>
      matches(parts.slice(0, count + 1).join('/'))
    )
    const base = picomatch.scan(full).base
    return isInside || (entry.endsWith('/') && touches(entry, base))
  })
}

function goFilesIn(directory: string, ignored: readonly string[]): string[] {
  return ignored.filter((entry) => {
    if (entry.endsWith('/')) return touches(entry, directory)
    return (
      entry.endsWith('.go') &&
      !entry.endsWith('_test.go') &&
      fromRoot('', posix.dirname(entry)) === directory
    )
  })
}

/** The pattern of an embed that matched nothing, as Go writes it; null for other lines. */
function embedPattern(line: string): string | null {
  const opening = 'pattern '
  const start = line.indexOf(opening)
  const ends = [': no matching files found', ': cannot embed']
    .map((text) => line.indexOf(text, start + opening.length))
    .filter((end) => end >= 0)
  return start < 0 || ends.length === 0
    ? null
    : line.slice(start + opening.length, Math.min(...ends))
}

/** The path of a file that could not be opened; null for other lines. */
function openedPath(line: string): string | null {
  const opened =
    /(?:open|l?stat|chdir|fatal error:|read)\s+["']?([^\s"':]+)["']?: /i.exec(
      line
    )
  const rest = opened === null ? '' : line.slice(opened.index)
  if (rest.toLowerCase().includes('no such file')) return opened?.[1] ?? null
  return /no Go files in (\S+)$/.exec(line)?.[1] ?? null
}

/** Go files and directories that would be the package of this import path. */
function packagesAt(
  path: string,
  ignored: readonly string[],
  directory: string
): string[] {
  return ignored.filter((entry) => {
    const isDirectory = entry.endsWith('/')
    if (!isDirectory && !entry.endsWith('.go')) return false
    const folder = isDirectory ? entry.slice(0, -1) : posix.dirname(entry)
    const own = posix.relative(directory, folder)
    return own !== '' && !own.startsWith('..') && path.endsWith(`/${own}`)
  })
}

function isWorkFile(entry: string): boolean {
  return posix.basename(entry) === 'go.work'
}

/** What one line of output misses. */
function missedBy(
  line: string,
  ignored: readonly string[],
  directory: string
): string[] {
  // FILE:LINE:COLUMN: message, as the compiler and `go list` write it.
  const place = /(?:^|\s)([^\s:]+\.go):\d+(?::\d+)?: /.exec(line)
  const file = place?.[1] ?? ''
  const message =
    place === null ? '' : line.slice(place.index + place[0].length)
  const here = fromRoot(directory, posix.dirname(file.replaceAll('\\', '/')))
  const embed = embedPattern(line)
  if (embed !== null && place !== null) return embedded(embed, here, ignored)
  if (/^undefined: |^undeclared name: /.test(message)) {
    return goFilesIn(here, ignored)
  }
  const imported =
    /package (\S+) is not in |provides package ([^\s;:]+)|contain package ([^\s;:)]+)/.exec(
      line
    )
  const path = imported?.[1] ?? imported?.[2] ?? imported?.[3]
  if (path !== undefined) {
    const own = packagesAt(path, ignored, directory)
    return own.length > 0 ? own : ignored.filter(isWorkFile)
  }
  const opened = openedPath(line)
  if (opened === null) return []
  const name = opened.replaceAll('\\', '/').replace(/^\.\//, '')
  return ignored.filter((entry) => {
    const bare = entry.replace(/\/$/, '')
    return (
      touches(entry, fromRoot(directory, name)) ||
      bare === name ||
      bare.endsWith(`/${name}`) ||
      // Within the tree of the base, wherever that is.
      name.endsWith(`/${bare}`) ||
      (entry.endsWith('/') && name.includes(`/${entry}`))
    )
  })
}

/**
 * The ignored files that a failed build of the base misses, sorted; [] when its
 * failure has another cause.
 * @param output what Go printed, or the message of the error
 * @param ignored files that git ignores in the head: paths from the root, with
 *   `/`; a directory ends with `/`
 * @param directory the working directory from the root, '' for the root itself
 */
export function missingIgnoredFiles(
  output: string,
  ignored: readonly string[],
  directory = ''
): string[] {
  const missing = boundedText(output)
    .split(/\n|; /)
    .flatMap((line) => missedBy(line.trim(), ignored, directory))
  return [...new Set(missing)].toSorted()
}

/** Files in a sentence. */
const maxNamed = 5

/** One sentence that names the files and what makes them. */
export function explainMissingFiles(files: readonly string[]): string {
  const some = namesAndMore(files, maxNamed)
  if (files.every(isWorkFile)) {
    return `the base lacks ${some}, which git ignores in the head's checkout: commit it, or set "go-work: off"`
  }
  return `the base lacks what git ignores in the head's checkout (${some}): name the command that makes it in "prepare", so that it runs for both`
}
