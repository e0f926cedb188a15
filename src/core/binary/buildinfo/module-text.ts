// The module text of the build info, in the frame by which the runtime knows it
// (runtime/debug/mod.go). Files that embed Go programs hold several.
import { indexOfBytes } from '../bytes.ts'
import { addressOf } from '../image.ts'
import type { Image } from '../image.ts'
import { pointersTo } from '../pointer-search.ts'
import type { ByteRange } from '../byte-range.ts'

/** The 16 bytes before and after the text. */
const textStart = Buffer.from('3077af0c9274080241e1c107e6d618e6', 'hex')
const textEnd = Buffer.from('f932433186182072008242104116d8f2', 'hex')
/** Bytes; longer than the module text of any program, short enough to hold. */
export const maxTextSize = 16 * 1024 * 1024
/** Texts that are looked at. */
const maxTexts = 64

/** Module texts between two offsets, with their frames, in order. */
export function* moduleTexts(
  file: Uint8Array,
  from = 0,
  to = file.length
): Generator<ByteRange> {
  let at = from
  for (let i = 0; i < maxTexts; i++) {
    const offset = indexOfBytes(file, textStart, at, to)
    if (offset < 0) return
    const limit = Math.min(to, offset + maxTextSize)
    const end = indexOfBytes(file, textEnd, offset, limit)
    if (end >= 0) yield { offset, size: end + textEnd.length - offset }
    at = offset + 1
  }
}

/** A framed text without its frame. */
export function textOf(file: Uint8Array, { offset, size }: ByteRange): string {
  return unframed(file.subarray(offset, offset + size))
}

/** Strips the 16-byte frame at both ends. */
export function unframed(text: Uint8Array): string {
  const newline = 0x0a
  const framed = text.length >= 33 && text[text.length - 17] === newline
  return new TextDecoder().decode(
    framed ? text.subarray(16, text.length - 16) : text
  )
}

/**
 * The text that the variable `runtime.modinfo` holds: a string header in writable
 * memory points at the program's own, and none at that of a program which
 * it embeds. Null where none is pointed at.
 */
export function ownModuleText(image: Image): ByteRange | null {
  const { bytes, pointerSize: p } = image
  const texts = new Map<number, ByteRange>()
  for (const text of moduleTexts(bytes.file)) {
    const address = addressOf(image, text.offset)
    if (address >= 0) texts.set(address, text)
  }
  if (texts.size === 0) return null
  for (const at of pointersTo(image, new Set(texts.keys()))) {
    const text = texts.get(bytes.looseWord(at, p))
    if (text && bytes.looseWord(at + p, p) === text.size) return text
  }
  return null
}
