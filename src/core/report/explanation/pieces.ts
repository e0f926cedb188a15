// The pieces of a sentence on a cause, before a renderer makes text of them: Markdown
// sets names apart and links lines, a terminal has them as they are.
import { plainName, plainSentence } from '../../text/escape.ts'
import { formatBytes, formatDelta } from '../../text/sizes.ts'
import type { SideName } from '../../model/closed-lists.ts'
import type { Phrase } from '../headline.ts'

/** A line of own code, on the side that has it. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly side: SideName
}

/** A number of bytes, which may differ between binaries of which the same is said. */
interface Amount {
  readonly bytes: number
  /** Whether it is a difference. */
  readonly isChange: boolean
}

/** A number of things, which may differ as well. */
interface Count {
  readonly count: number
  readonly one: string
  readonly many: string
}

/** The most of several numbers, where they differ. */
interface AtMost {
  readonly atMost: Amount | Count
}

/** Text and names may come from strangers: they are escaped where they are shown. */
export type Piece = Phrase | Place | Amount | Count | AtMost

export type Sentence = readonly Piece[]

export const changeOfBytes = (bytes: number): Piece => ({
  bytes,
  isChange: true
})

export const sizeInBytes = (bytes: number): Piece => ({
  bytes,
  isChange: false
})

export const countOf = (count: number, one: string, many: string): Piece => ({
  count,
  one,
  many
})

/** Names one after another, separated by a text. */
export function joined(names: readonly string[], separator: string): Sentence {
  return names.flatMap((name, index) =>
    index === 0 ? [{ name }] : [separator, { name }]
  )
}

/** Steps of a chain that are shown; of a longer one the first two and the last three. */
const maxSteps = 6

/** `a → b → c`, a name each. */
export function chainPieces(steps: readonly string[]): Sentence {
  if (steps.length <= maxSteps) return joined(steps, ' → ')
  return [
    ...joined(steps.slice(0, 2), ' → '),
    ' → … → ',
    ...joined(steps.slice(3 - maxSteps), ' → ')
  ]
}

/** The same text for sentences that differ in their numbers alone. */
export function shapeOf(sentence: Sentence): string {
  return JSON.stringify(
    sentence.map((piece) =>
      typeof piece !== 'string' && ('bytes' in piece || 'count' in piece)
        ? 'number'
        : piece
    )
  )
}

/**
 * One sentence for several of the same shape, with the largest of their numbers.
 * @param sentences at least one
 */
export function merged(sentences: readonly Sentence[]): Sentence {
  const [first = [], ...others] = sentences
  return first.map((piece, place) => {
    const all = [piece, ...others.flatMap((sentence) => sentence[place] ?? [])]
    const numbers = all.filter(isNumber)
    const [largest] = numbers.toSorted((a, b) => valueOf(b) - valueOf(a))
    if (largest === undefined) return piece
    const differ = numbers.some(
      (number) => valueOf(number) !== valueOf(largest)
    )
    return differ ? { atMost: largest } : largest
  })
}

function isNumber(piece: Piece): piece is Amount | Count {
  return typeof piece !== 'string' && ('bytes' in piece || 'count' in piece)
}

function valueOf(number: Amount | Count): number {
  return Math.abs('bytes' in number ? number.bytes : number.count)
}

/** How a renderer shows what is not its own text. */
export interface Shown {
  readonly text: (text: string) => string
  readonly name: (name: string) => string
  readonly place: (place: Place) => string
}

export function show(sentence: Sentence, shown: Shown): string {
  return sentence
    .map((piece) => {
      if (typeof piece === 'string') return shown.text(piece)
      if ('name' in piece) return shown.name(piece.name)
      if ('file' in piece) return shown.place(piece)
      return 'atMost' in piece
        ? `up to ${numberText(piece.atMost)}`
        : numberText(piece)
    })
    .join('')
}

function numberText(number: Amount | Count): string {
  if ('count' in number) {
    return `${number.count} ${number.count === 1 ? number.one : number.many}`
  }
  const { bytes, isChange } = number
  return isChange ? formatDelta(bytes) : formatBytes(bytes)
}

/** Characters of a name in a sentence. */
export const maxName = 90

/** `FILE:LINE`, the file's end where it is long. */
export function placeText({ file, line }: Place): string {
  return `${plainName(file, maxName)}:${line}`
}

/** For a terminal, a log or an annotation. */
export function plainText(sentence: Sentence): string {
  return show(sentence, {
    text: plainSentence,
    name: (name) => plainName(name, maxName),
    place: placeText
  })
}
