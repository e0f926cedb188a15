// "Did you mean …" for a mistyped word.

/** The allowed word that is at most two edits away, the nearest first; null: none. */
export function suggest(
  word: string,
  allowed: readonly string[]
): string | null {
  const near = allowed
    .map((candidate) => ({ candidate, edits: editDistance(word, candidate) }))
    .filter(({ edits, candidate }) => edits <= 2 && edits < candidate.length)
    .toSorted((a, b) => a.edits - b.edits)
  return near[0]?.candidate ?? null
}

/** Levenshtein's distance; words that differ much in length are far apart at once. */
function editDistance(from: string, to: string): number {
  if (Math.abs(from.length - to.length) > 2) return Infinity
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [i, letter] of Array.from(from).entries()) {
    const next = [i + 1]
    for (const [j, other] of Array.from(to).entries()) {
      const replaced = (row[j] ?? 0) + (letter === other ? 0 : 1)
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? Infinity
}
