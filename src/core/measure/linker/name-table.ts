// Numbers the names in a text by their bytes. Names stay where they are: no
// string is made of any that nobody asks for.
import { inColumn } from '../../model/columns.ts'

/** The first byte of the middle dot in UTF-8, and the second. */
const dotFirst = 0xc2
const dotSecond = 0xb7
const fullStop = 0x2e

/**
 * Names by number, in the order in which they came. The middle dot counts as a
 * full stop, as symbol tables write it (cmd/link/internal/ld/symtab.go).
 */
export class NameTable {
  count = 0
  readonly #bytes: Uint8Array
  readonly #text: Buffer
  #start: Int32Array
  #end: Int32Array
  #hash: Int32Array
  /** Number of a name plus 1, by its hash; a power of two. */
  #slots: Int32Array

  /** @param room how many names there is room for at first */
  constructor(bytes: Uint8Array, room: number) {
    this.#bytes = bytes
    this.#text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#start = new Int32Array(room)
    this.#end = new Int32Array(room)
    this.#hash = new Int32Array(room)
    this.#slots = new Int32Array(2 ** Math.ceil(Math.log2(room * 2)))
  }

  /** The number of the name between two offsets of the text, which is new where nobody asked for it before. */
  number(start: number, end: number): number {
    const hash = hashOf(this.#bytes, start, end)
    const slot = this.#slotOf(hash, this.#bytes, start, end)
    const known = inColumn(this.#slots[slot]) - 1
    if (known >= 0) return known
    const number = this.count++
    if (number === this.#start.length) {
      this.#grow()
      this.#slots[this.#slotOf(hash, this.#bytes, start, end)] = number + 1
    } else this.#slots[slot] = number + 1
    this.#start[number] = start
    this.#end[number] = end
    this.#hash[number] = hash
    return number
  }

  /** The number of the name between two offsets of the text; -1 for none. */
  numberOf(start: number, end: number): number {
    const hash = hashOf(this.#bytes, start, end)
    const slot = this.#slotOf(hash, this.#bytes, start, end)
    return inColumn(this.#slots[slot]) - 1
  }

  /** The number of a name; -1 for none. */
  find(name: string): number {
    let hash = hashStart
    for (let i = 0; i < name.length; i++) {
      const code = name.charCodeAt(i)
      if (code > 0x7f) return this.#findUtf8(Buffer.from(name))
      hash = Math.imul(hash ^ code, hashPrime)
    }
    hash = mixed(hash)
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = inColumn(this.#slots[slot]) - 1
      if (number < 0) return -1
      if (this.#hash[number] === hash && this.#isCalled(number, name)) {
        return number
      }
    }
  }

  #findUtf8(bytes: Uint8Array): number {
    const hash = hashOf(bytes, 0, bytes.length)
    const slot = this.#slotOf(hash, bytes, 0, bytes.length)
    return inColumn(this.#slots[slot]) - 1
  }

  /** Whether a name is a text of ASCII. */
  #isCalled(number: number, text: string): boolean {
    const own = this.#bytes
    const end = inColumn(this.#end[number])
    let at = inColumn(this.#start[number])
    for (let i = 0; i < text.length; i++, at++) {
      const code = text.charCodeAt(i)
      if (own[at] === code) continue
      if (code !== fullStop || own[at] !== dotFirst) return false
      if (own[++at] !== dotSecond) return false
    }
    return at === end
  }

  /** A name as symbol tables write it. */
  name(number: number): string {
    const start = inColumn(this.#start[number])
    const end = inColumn(this.#end[number])
    const latin = this.#text.toString('latin1', start, end)
    return /[\x80-\xff]/.test(latin)
      ? this.#text.toString('utf8', start, end).replaceAll('·', '.')
      : latin
  }

  /** Whether a name starts with a text of ASCII. */
  startsWith(number: number, prefix: string): boolean {
    const start = inColumn(this.#start[number])
    if (inColumn(this.#end[number]) - start < prefix.length) return false
    for (let i = 0; i < prefix.length; i++) {
      if (this.#bytes[start + i] !== prefix.charCodeAt(i)) return false
    }
    return true
  }

  /** Whether a name, as the text has it, ends with a text. */
  endsWith(number: number, suffix: string): boolean {
    const bytes = Buffer.from(suffix)
    const start = inColumn(this.#end[number]) - bytes.length
    if (start < inColumn(this.#start[number])) return false
    return bytes.every((byte, i) => this.#bytes[start + i] === byte)
  }

  /** The slot of a name: the one that has it, else the one where it belongs. */
  #slotOf(hash: number, bytes: Uint8Array, start: number, end: number): number {
    const mask = this.#slots.length - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = inColumn(this.#slots[slot]) - 1
      if (number < 0) return slot
      if (this.#hash[number] !== hash) continue
      if (this.#equals(number, bytes, start, end)) return slot
    }
  }

  #equals(
    number: number,
    bytes: Uint8Array,
    start: number,
    end: number
  ): boolean {
    const own = this.#bytes
    const ownEnd = inColumn(this.#end[number])
    let at = inColumn(this.#start[number])
    let i = start
    while (at < ownEnd && i < end) {
      if (own[at] !== bytes[i]) {
        const isDot = own[at] === dotFirst && own[at + 1] === dotSecond
        const isOther = bytes[i] === dotFirst && bytes[i + 1] === dotSecond
        if (isDot && bytes[i] === fullStop) at++
        else if (isOther && own[at] === fullStop) i++
        else return false
      }
      at++
      i++
    }
    return at === ownEnd && i === end
  }

  #grow(): void {
    const room = this.#start.length * 2
    this.#start = larger(this.#start, room)
    this.#end = larger(this.#end, room)
    this.#hash = larger(this.#hash, room)
    const slots = new Int32Array(this.#slots.length * 2)
    const mask = slots.length - 1
    for (const taken of this.#slots) {
      if (taken === 0) continue
      let slot = inColumn(this.#hash[taken - 1]) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = taken
    }
    this.#slots = slots
  }
}

/** Of FNV-1a. */
const hashStart = 0x811c9dc5 | 0
const hashPrime = 0x01000193

/** Mixes the high bits into the low ones, which choose a slot. */
const mixed = (hash: number): number => hash ^ (hash >>> 15)

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = hashStart
  for (let i = start; i < end; i++) {
    let byte = inColumn(bytes[i])
    if (byte === dotFirst && bytes[i + 1] === dotSecond) {
      byte = fullStop
      i++
    }
    hash = Math.imul(hash ^ byte, hashPrime)
  }
  return mixed(hash)
}

function larger(column: Int32Array, room: number): Int32Array {
  const copy = new Int32Array(room)
  copy.set(column)
  return copy
}
