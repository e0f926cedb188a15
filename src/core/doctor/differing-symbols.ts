// What differs in two stripped builds of one program, by name: functions, by the
// function table, and texts of other sections.
import type { Image } from '../binary/image.ts'
import { withinFile } from '../binary/malformed-binary.ts'
import { readImage } from '../binary/read-image.ts'
import {
  readFunctionTable,
  type FunctionTable
} from '../binary/runtime/pclntab/pclntab.ts'
import { inColumn } from '../model/columns.ts'
import { shiftOf } from '../binary/image.ts'

/** Differing places that are named. */
const maxPlaces = 50

/** Characters of a text around a difference. */
const maxText = 120

/** Names of functions whose machine code differs, and texts around other differences. */
export function differingSymbols(
  first: Uint8Array,
  second: Uint8Array
): readonly string[] {
  const [one, other] = [imageOf(first), imageOf(second)]
  if (!one || !other || one.placement) return []
  return [...differingFunctions(one, other), ...differingTexts(one, other)]
}

/**
 * Functions that only one of two programs has, or of other sizes. Machine code holds
 * addresses, so that its bytes differ where other data moved them.
 */
export function differingFunctionSizes(
  first: Uint8Array,
  second: Uint8Array
): readonly string[] {
  const images = [imageOf(first), imageOf(second)] as const
  if (!images[0] || !images[1] || images[0].placement) return []
  const [mine, theirs] = [
    readFunctionTable(images[0]),
    readFunctionTable(images[1])
  ]
  if (typeof mine === 'string' || typeof theirs === 'string') return []
  return sizesThatDiffer(codeOf(images[0], mine), codeOf(images[1], theirs))
}

/** Of several functions of one name, the sizes as a list. */
function sizesByName(codes: readonly Code[]): ReadonlyMap<string, string> {
  const sizes = new Map<string, number[]>()
  for (const { name, bytes } of codes) {
    const known = sizes.get(name)
    if (known) known.push(bytes.length)
    else sizes.set(name, [bytes.length])
  }
  return new Map(
    [...sizes].map(([name, list]) => [
      name,
      list.toSorted((a, b) => a - b).join(' and ')
    ])
  )
}

function sizesThatDiffer(
  codes: readonly Code[],
  others: readonly Code[]
): string[] {
  const [mine, theirs] = [sizesByName(codes), sizesByName(others)]
  return [...new Set([...mine.keys(), ...theirs.keys()])]
    .filter((name) => mine.get(name) !== theirs.get(name))
    .slice(0, maxPlaces)
    .map(
      (name) =>
        `${name}: ${mine.get(name) ?? 'no'} and ${theirs.get(name) ?? 'no'} bytes of machine code`
    )
}

function imageOf(file: Uint8Array): Image | null {
  return withinFile(file, () => readImage(file).image ?? null)
}

interface Code {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Functions in the order of the table; none where the code is not in one piece. */
function codeOf(image: Image, table: FunctionTable): readonly Code[] {
  const functions: Code[] = []
  const start = inColumn(table.entries[0])
  const end = inColumn(table.entries[table.count])
  const shift = shiftOf(image, start, end)
  if (shift === null) return []
  for (let i = 0; i < table.count; i++) {
    const from = inColumn(table.entries[i]) + shift
    const to = inColumn(table.entries[i + 1]) + shift
    functions.push({
      name: table.names.at(inColumn(table.nameOffsets[i])),
      bytes: image.bytes.file.subarray(from, to)
    })
  }
  return functions
}

/** Functions of other sizes, or that only one has; and, where all agree in size, of other bytes. */
function differingFunctions(one: Image, other: Image): string[] {
  const [mine, theirs] = [readFunctionTable(one), readFunctionTable(other)]
  if (typeof mine === 'string' || typeof theirs === 'string') return []
  const [codes, others] = [codeOf(one, mine), codeOf(other, theirs)]
  const isAligned =
    codes.length === others.length &&
    codes.every(
      ({ name, bytes }, i) =>
        others[i]?.name === name && others[i]?.bytes.length === bytes.length
    )
  if (isAligned) {
    return codes
      .filter(
        ({ bytes }, i) => Buffer.compare(bytes, others[i]?.bytes ?? bytes) !== 0
      )
      .slice(0, maxPlaces)
      .map(({ name }) => `${name}: other machine code of the same size`)
  }
  return sizesThatDiffer(codes, others)
}

/** The first printable text around a difference, of each section of data. */
function differingTexts(one: Image, other: Image): string[] {
  return one.sections.flatMap((section) => {
    const isText = section.region === 'rodata' || section.region === 'data'
    const counterpart = other.sections.find(({ name }) => name === section.name)
    if (!isText || section.fileSize === 0 || !counterpart) return []
    const mine = bytesOf(one, section)
    const theirs = bytesOf(other, counterpart)
    const at = firstDifference(mine, theirs)
    if (at < 0) return []
    const [text, otherText] = [textAt(mine, at), textAt(theirs, at)]
    return text === '' && otherText === ''
      ? []
      : [`${section.name}: "${text}" and "${otherText}"`]
  })
}

function bytesOf(
  { bytes }: Image,
  { offset, fileSize }: { readonly offset: number; readonly fileSize: number }
): Uint8Array {
  return bytes.file.subarray(offset, offset + fileSize)
}

function firstDifference(one: Uint8Array, other: Uint8Array): number {
  const length = Math.min(one.length, other.length)
  for (let at = 0; at < length; at++) if (one[at] !== other[at]) return at
  return one.length === other.length ? -1 : length
}

/** Printable characters around an offset. */
function textAt(bytes: Uint8Array, at: number): string {
  const isPrintable = (i: number): boolean => {
    const byte = bytes[i]
    return byte !== undefined && byte >= 0x20 && byte < 0x7f
  }
  let start = at
  while (at - start < maxText / 2 && isPrintable(start - 1)) start--
  let end = at
  while (end - at < maxText / 2 && isPrintable(end)) end++
  return Buffer.from(bytes.subarray(start, end)).toString('latin1')
}
