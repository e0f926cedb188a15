// A pack: files of the module cache's `cache/download` in one file. It is no
// archive: it says which files it has and how long they are, and then has their
// bytes, one after the other. The layout:
//
//   go-size-gate-modules-1 <bytes of the index>\n
//   <index: JSON, a list of [name, bytes of the file]>\n
//   <bytes of each file, in that order>
//
// Nothing else is in it, so a pack that broke off is not read at all. Pure.
import * as v from 'valibot'
import { messageOf } from '../../core/user-error.ts'

/** A file of a pack. */
export interface PackedFile {
  /** Path below `cache/download`, with `/`. Hostile when it was read. */
  readonly name: string
  /** Bytes. */
  readonly size: number
}

export interface PlacedFile extends PackedFile {
  /** Offset in the pack. */
  readonly start: number
}

const magic = 'go-size-gate-modules-1'

/** Bytes of a pack, of its index, and files in it. */
export const maxPackBytes = 1024 * 1024 * 1024
const maxIndexBytes = 8 * 1024 * 1024
const maxFiles = 50_000

/** Bytes at the beginning of a pack that hold its first line. */
export const firstLineBytes = 64

const indexSchema = v.pipe(
  v.array(
    v.strictTuple([
      v.pipe(v.string(), v.maxLength(1000)),
      v.pipe(v.number(), v.safeInteger(), v.minValue(0))
    ])
  ),
  v.maxLength(maxFiles)
)

/**
 * What a pack of these files begins with.
 * @throws Error with the reason when they are too many
 */
export function packHead(files: readonly PackedFile[]): Buffer {
  const index = Buffer.from(
    `${JSON.stringify(files.map(({ name, size }) => [name, size]))}\n`
  )
  const head = Buffer.concat([Buffer.from(`${magic} ${index.length}\n`), index])
  const size = files.reduce((sum, file) => sum + file.size, head.length)
  if (files.length > maxFiles || index.length > maxIndexBytes) {
    throw new Error(`they are ${files.length} files`)
  }
  if (size > maxPackBytes) {
    throw new Error(`they have ${size} bytes, more than ${maxPackBytes}`)
  }
  return head
}

/**
 * Where the index of a pack is.
 * @param first at most `firstLineBytes` bytes
 * @throws Error with the reason, a clause about the pack
 */
export function locateIndex(first: Buffer): {
  readonly start: number
  readonly size: number
} {
  const line = /^([\w-]+) (\d{1,8})\n/.exec(first.toString('latin1'))
  if (line === null || line[1] !== magic)
    throw new Error('it is of no known kind')
  const size = Number(line[2])
  if (size > maxIndexBytes) {
    throw new Error(`its index has ${size} bytes, more than ${maxIndexBytes}`)
  }
  return { start: line[0].length, size }
}

/**
 * The files of a pack.
 * @param start where the index begins
 * @param packSize bytes of the whole pack
 * @throws Error with the reason, a clause about the pack
 */
export function readIndex(
  index: Buffer,
  start: number,
  packSize: number
): readonly PlacedFile[] {
  let value: unknown
  try {
    value = JSON.parse(index.toString('utf8'))
  } catch (error) {
    throw new Error(`its index is damaged (${messageOf(error)})`, {
      cause: error
    })
  }
  const parsed = v.safeParse(indexSchema, value)
  if (!parsed.success) throw new Error('its index is damaged')
  const files: PlacedFile[] = []
  let at = start + index.length
  for (const [name, size] of parsed.output) {
    files.push({ name, size, start: at })
    at += size
  }
  if (at !== packSize) {
    throw new Error(
      `it has ${packSize} bytes and not the ${at} that it declares`
    )
  }
  if (new Set(files.map(({ name }) => name)).size !== files.length) {
    throw new Error('it has a file twice')
  }
  return files
}
