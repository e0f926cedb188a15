// Lists of words in a sentence.

/** `a, b and c`, `a or b`; a single word is itself. */
export function wordList(
  words: readonly string[],
  conjunction: 'and' | 'or'
): string {
  const last = words.at(-1) ?? ''
  const first = words.slice(0, -1)
  return first.length === 0
    ? last
    : `${first.join(', ')} ${conjunction} ${last}`
}

/** The first so many, and how many others there are: `a`, `b`, `3 more`. */
export function firstOf(
  words: readonly string[],
  max: number
): readonly string[] {
  const more = words.length - max
  return more > 0 ? [...words.slice(0, max), `${more} more`] : words
}

/** `"a", "b" or "c"`. */
export function quotedList(words: readonly string[]): string {
  return wordList(
    words.map((word) => `"${word}"`),
    'or'
  )
}
