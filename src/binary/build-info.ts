// What `go version -m` prints: layout in debug/buildinfo/buildinfo.go and
// runtime/debug/mod.go.
import { findBuildVersion } from './build-version.ts'
import { Bytes, indexOfBytes } from './bytes.ts'
import { findSection, offsetOf } from './image.ts'
import type { Image } from './image.ts'
import type { Extent } from './pclntab-header.ts'

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
  /** Where it stands in the file; absent where there is only its text. */
  readonly blob?: Extent
}

const magic = Buffer.from('\xff Go buildinf:', 'latin1')
// runtime/debug/mod.go: the 16 bytes before and after the module text.
const textStart = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex')
const textEnd = Buffer.from('f932433186182072008242104116d8f2', 'hex')
const alignment = 16
const headerSize = 32
const inlineFlag = 2
const bigEndianFlag = 1
/** Longer than the module text of any program, short enough to hold. */
const maxTextSize = 16 * 1024 * 1024
const maxVersionSize = 256
/** A file may mention the magic in its constants; so many mentions are looked at. */
const maxCandidates = 64

/**
 * The build info of an executable, or null where it holds none. Without an
 * image (a format that has no reader) the whole file is searched; with one, its
 * memory.
 */
export function readBuildInfo(
  file: Uint8Array,
  image: Image | null
): BuildInfo | null {
  const section = image && findSection(image, '.go.buildinfo')
  if (section) {
    const found = blobAt(file, section.offset, image)
    if (found) return found
  }
  let at = 0
  for (let i = 0; i < maxCandidates; i++) {
    at = indexOfBytes(file, magic, at)
    if (at < 0) break
    const found = at % alignment === 0 ? blobAt(file, at, image) : null
    if (found) return found
    at++
  }
  const goVersion =
    versionOfProducer(image) || (image ? findBuildVersion(image) : '')
  const found = framedText(file, goVersion)
  return found ?? (goVersion === '' ? null : parse(goVersion, ''))
}

/** Go's version as its linker names itself in a Wasm file; '' where it doesn't. */
function versionOfProducer(image: Image | null): string {
  const go = image?.producers?.find(({ name }) => name === 'Go')
  return go && /^(go|devel)/.test(go.version) ? go.version : ''
}

function blobAt(
  file: Uint8Array,
  at: number,
  image: Image | null
): BuildInfo | null {
  if (at + headerSize > file.length) return null
  if (magic.some((byte, i) => file[at + i] !== byte)) return null
  const pointerSize = file[at + 14] ?? 0
  const flags = file[at + 15] ?? 0
  try {
    const strings =
      (flags & inlineFlag) !== 0
        ? inlineStrings(file, at + headerSize)
        : image && pointedStrings(file, at, pointerSize, flags, image)
    if (!strings || !/^(go|devel)/.test(strings.version)) return null
    const size = Math.ceil((strings.end - at) / alignment) * alignment
    const padded =
      at + size <= file.length && isZero(file, strings.end, at + size)
    const blob = { offset: at, size: padded ? size : strings.end - at }
    return { ...parse(strings.version, strings.text), blob }
  } catch {
    // Not a blob after all: one of its lengths or pointers leaves the file.
    return null
  }
}

interface Strings {
  readonly version: string
  readonly text: string
  /** Byte offset in the file of the end of the blob. */
  readonly end: number
}

/** Go 1.18 and later: two strings after the header, each with its length as a varint. */
function inlineStrings(file: Uint8Array, at: number): Strings | null {
  const bytes = new Bytes(file, true)
  const version = bytes.uvarint(at)
  if (version.value > maxVersionSize) return null
  const text = bytes.uvarint(version.next + version.value)
  if (text.value > maxTextSize) return null
  return {
    version: bytes.text(version.next, version.value, 'the Go version'),
    text: unframed(bytes.slice(text.next, text.value, 'the build info')),
    end: text.next + text.value
  }
}

/** Go 1.17 and earlier: two pointers to string headers. */
function pointedStrings(
  file: Uint8Array,
  at: number,
  pointerSize: number,
  flags: number,
  image: Image
): Strings | null {
  if (pointerSize !== 4 && pointerSize !== 8) return null
  const bytes = new Bytes(file, (flags & bigEndianFlag) === 0)
  const string = (pointer: number, limit: number) => {
    const header = offsetOf(image, bytes.word(pointer, pointerSize))
    if (header < 0) return new Uint8Array()
    const size = bytes.word(header + pointerSize, pointerSize)
    const start = offsetOf(image, bytes.word(header, pointerSize))
    if (start < 0 || size > limit) return new Uint8Array()
    return bytes.slice(start, size, 'a string of the build info')
  }
  return {
    version: new TextDecoder().decode(string(at + 16, maxVersionSize)),
    text: unframed(string(at + 16 + pointerSize, maxTextSize)),
    end: at + headerSize
  }
}

/** The first module text between two offsets, with its frame. */
export function findModuleText(
  file: Uint8Array,
  from: number,
  to: number
): Extent | null {
  const offset = indexOfBytes(file, textStart, from, to)
  if (offset < 0) return null
  const limit = Math.min(to, offset + maxTextSize)
  const end = indexOfBytes(file, textEnd, offset, limit)
  return end < 0 ? null : { offset, size: end + textEnd.length - offset }
}

/** The module text by its frame alone, for files without the blob. */
function framedText(file: Uint8Array, goVersion: string): BuildInfo | null {
  const extent = findModuleText(file, 0, file.length)
  if (!extent) return null
  const start = extent.offset + textStart.length
  const end = extent.offset + extent.size - textEnd.length
  const text = new TextDecoder().decode(file.subarray(start, end))
  return text.startsWith('path\t') || text.startsWith('mod\t')
    ? parse(goVersion, text)
    : null
}

/** Strips the 16-byte frame at both ends. */
function unframed(text: Uint8Array): string {
  const newline = 0x0a
  const framed = text.length >= 33 && text[text.length - 17] === newline
  return new TextDecoder().decode(
    framed ? text.subarray(16, text.length - 16) : text
  )
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
  return { goVersion, path, main, dependencies, settings }
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

function isZero(file: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (file[at] !== 0) return false
  return true
}
