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

/** `"a", "b" or "c"`. */
export function quotedList(words: readonly string[]): string {
  return wordList(
    words.map((word) => `"${word}"`),
    'or'
  )
}
