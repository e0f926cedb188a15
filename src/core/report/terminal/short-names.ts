// Shortens names to a terminal's width, so that no two of a table look the same.
import { plainName } from '../../text/escape.ts'
import { textWidth } from './text-width.ts'

/** Characters of a name, however much room there is. */
export const maxNameLength = 2000

/** How much of a shortened name is its beginning, best first. */
const shares = [1 / 3, 1 / 2, 2 / 3, 1 / 6, 5 / 6, 0] as const

/**
 * The names in their order, none wider than `width` columns but those that could
 * not be told from another one then. An ellipsis stands for what is left out, near
 * the middle if that will do.
 */
export function shortNames(
  names: readonly string[],
  width: number
): readonly string[] {
  const plain = names.map((name) => plainName(name, maxNameLength))
  const all = [...new Set(plain)]
  const short = new Map(
    all.filter((name) => textWidth(name) <= width).map((name) => [name, name])
  )
  const taken = new Set(short.keys())
  const long = all.filter((name) => !short.has(name))
  for (const group of grouped(long, (name) => cut(name, width, shares[0]))) {
    const texts = distinct(group, width, taken)
    for (const [index, name] of group.entries()) {
      const text = texts[index] ?? name
      short.set(name, text)
      taken.add(text)
    }
  }
  return plain.map((name) => short.get(name) ?? name)
}

/** Names that look alike if they are cut in the usual way. */
function grouped(
  names: readonly string[],
  keyOf: (name: string) => string
): Iterable<readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const name of names) {
    const key = keyOf(name)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [name])
    else group.push(name)
  }
  return groups.values()
}

/** Short texts of names, each unlike all others; the names themselves if there are none. */
function distinct(
  names: readonly string[],
  width: number,
  taken: ReadonlySet<string>
): readonly string[] {
  const differ = differenceOf(names)
  const ways = [
    ...shares.map((share) => (name: string) => cut(name, width, share)),
    (name: string) => cutAround(name, width, differ)
  ]
  for (const way of ways) {
    const texts = names.map(way)
    const isClear =
      new Set(texts).size === names.length &&
      texts.every((text) => !taken.has(text))
    if (isClear) return texts
  }
  return names
}

/** Index of the first character in which names differ. */
function differenceOf(names: readonly string[]): number {
  const [first = '', ...others] = names
  let at = 0
  while (at < first.length && others.every((name) => name[at] === first[at])) {
    at += 1
  }
  return at
}

/** The beginning and the end of a name, `share` of it the beginning. */
function cut(name: string, width: number, share: number): string {
  const head = Math.floor((width - 1) * share)
  return `${startOf(name, head)}…${endOf(name, width - 1 - head)}`
}

/** What stands around a place in a name. */
function cutAround(name: string, width: number, place: number): string {
  const characters = Array.from(name)
  const room = width - 2
  const from = Math.max(0, Math.min(place - 4, characters.length - room))
  const text = startOf(characters.slice(from).join(''), room)
  return `…${text}…`
}

function startOf(text: string, width: number): string {
  let kept = ''
  let columns = 0
  for (const character of text) {
    columns += textWidth(character)
    if (columns > width) break
    kept += character
  }
  return kept
}

function endOf(text: string, width: number): string {
  let kept = ''
  let columns = 0
  for (const character of Array.from(text).toReversed()) {
    columns += textWidth(character)
    if (columns > width) break
    kept = character + kept
  }
  return kept
}
