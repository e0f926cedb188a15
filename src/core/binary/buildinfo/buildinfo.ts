// Reads what `go version -m` prints: modules and build settings, as text in the
// format of runtime/debug/mod.go.
import { findBuildInfoBlob } from './buildinfo-blob.ts'
import { findBuildVersion } from './build-version.ts'
import type { Image } from '../image.ts'
import { moduleTexts, ownModuleText, textOf } from './module-text.ts'
import type { ByteRange } from '../byte-range.ts'

export interface BuildModule {
  readonly path: string
  /** '' for a directory, `(devel)` for an unversioned main module. */
  readonly version: string
}

export interface BuildDependency extends BuildModule {
  /** What the go.mod file's `replace` put in its place. */
  readonly replacement: BuildModule | null
}

export interface BuildInfo {
  /** e.g. `go1.26.8`; '' when unknown. */
  readonly goVersion: string
  /** Import path of the main package; '' when unknown. */
  readonly path: string
  readonly main: BuildModule | null
  readonly dependencies: readonly BuildDependency[]
  /** The lines `build key=value`. */
  readonly settings: Readonly<Record<string, string>>
  /** The lines of all this, as the file has them; '' when unknown. */
  readonly text: string
  /** Its place in the file; absent where there is only its text. */
  readonly blob?: ByteRange
}

/**
 * The build info of an executable, or null where it holds none: its blob, else
 * (Wasm, and files that lost it) the module text that the program itself reads
 * and the version that its runtime names. Without an image (a format that has
 * no reader) the whole file is searched.
 */
export function readBuildInfo(
  file: Uint8Array,
  image: Image | null
): BuildInfo | null {
  const match = findBuildInfoBlob(file, image)
  if (match) {
    const { goVersion, text, blob } = match
    return { ...parse(goVersion, text), blob }
  }
  const goVersion =
    versionOfProducer(image) || (image ? findBuildVersion(image) : '')
  const framed = image
    ? (ownModuleText(image) ?? onlyTextOfOldGo(file, goVersion))
    : (moduleTexts(file).next().value ?? null)
  const text = framed ? textOf(file, framed) : ''
  const isText = text.startsWith('path\t') || text.startsWith('mod\t')
  return isText || goVersion !== ''
    ? parse(goVersion, isText ? text : '')
    : null
}

/**
 * Up to Go 1.12 code assigns the text to its variable, so that no data point at
 * it. No such Go embeds files.
 */
function onlyTextOfOldGo(
  file: Uint8Array,
  goVersion: string
): ByteRange | null {
  const minor = Number(
    /^go1\.(\d{1,3})(?:\D|$)/.exec(goVersion)?.[1] ?? Infinity
  )
  if (minor > 12) return null
  const [only, second] = moduleTexts(file)
  return only !== undefined && second === undefined ? only : null
}

/** Go's version as its linker names itself in a Wasm file; '' where it doesn't. */
function versionOfProducer(image: Image | null): string {
  const go = image?.producers?.find(({ name }) => name === 'Go')
  return go && /^(go|devel)/.test(go.version) ? go.version : ''
}

function parse(goVersion: string, text: string): BuildInfo {
  let path = ''
  let main: BuildModule | null = null
  const dependencies: BuildDependency[] = []
  const settings: Record<string, string> = Object.create(null)
  for (const line of text.split('\n')) {
    const [kind = '', first = '', version = ''] = line.split('\t')
    if (kind === 'path') path = first
    else if (kind === 'mod') main = { path: first, version }
    else if (kind === 'dep') {
      dependencies.push({ path: first, version, replacement: null })
    } else if (kind === '=>') {
      const last = dependencies.pop()
      if (last) {
        dependencies.push({ ...last, replacement: { path: first, version } })
      }
    } else if (kind === 'build') {
      const [key, value] = setting(line.slice('build\t'.length))
      settings[key] = value
    }
  }
  return { goVersion, path, main, dependencies, settings, text }
}

/** `key=value`; Go quotes the value where it holds spaces or quotes. */
function setting(text: string): [string, string] {
  const quotedKey = /^"((?:[^"\\]|\\.)*)"=/.exec(text)
  const equals = quotedKey ? quotedKey[0].length - 1 : text.indexOf('=')
  if (equals < 0) return [text, '']
  const key = quotedKey ? (quotedKey[1] ?? '') : text.slice(0, equals)
  return [key, unquoted(text.slice(equals + 1))]
}

function unquoted(value: string): string {
  if (/^`[^`]*`$/.test(value)) return value.slice(1, -1)
  if (!/^".*"$/.test(value)) return value
  try {
    // Values are quoted by strconv.Quote; for printable text that is JSON's form.
    return String(JSON.parse(value))
  } catch {
    return value.slice(1, -1)
  }
}
