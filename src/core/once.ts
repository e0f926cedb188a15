// Makes a value when it is first asked for.

/** Does something at the first call, and gives the same to later ones. */
export function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null
  return () => (made ??= make())
}
