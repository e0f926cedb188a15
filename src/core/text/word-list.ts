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

/** What stands for the others in a list or a table that is cut: `and 3 more`. */
export function andMore(count: number): string {
  return `and ${count} more`
}

/**
 * The lines of a list that is cut, and one for the others: `a`, `b`, `and 3 more`.
 * @param count of all
 */
export function linesAndMore(
  shown: readonly string[],
  count: number
): readonly string[] {
  const more = count - shown.length
  return more > 0 ? [...shown, andMore(more)] : shown
}

/**
 * The first so many names in a sentence: `a, b`, or `a, b and 3 more`.
 * @param count of all, where `names` has only some
 */
export function namesAndMore(
  names: readonly string[],
  max: number,
  count = names.length
): string {
  const shown = names.slice(0, max)
  const more = count - shown.length
  return more > 0 ? `${shown.join(', ')} ${andMore(more)}` : shown.join(', ')
}

/** `"a", "b" or "c"`. */
export function quotedList(words: readonly string[]): string {
  return wordList(
    words.map((word) => `"${word}"`),
    'or'
  )
}
