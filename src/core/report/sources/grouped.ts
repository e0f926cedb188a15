// Puts items with the same key together.

/** The items by key, in the order in which keys first appear. */
export function grouped<T>(
  items: readonly T[],
  keyOf: (item: T) => string
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const item of items) {
    const key = keyOf(item)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [item])
    else group.push(item)
  }
  return groups
}
