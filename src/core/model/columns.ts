// Reads numbers from columns at indexes that they must have.

/**
 * What a column or an array of numbers holds at an index that it must have:
 * `inColumn(sizes[row])`. A default there would hide a bug as a zero. Where
 * nothing at the index is a proper answer, the code says so instead.
 * @throws Error where there is nothing: a bug of this program, never a fault of the file
 */
export function inColumn(value: number | undefined): number {
  return value ?? outsideColumn()
}

/**
 * What `inColumn` does where there is nothing; the build writes calls of that in
 * place (`scripts/inline-columns.ts`).
 */
export function outsideColumn(): never {
  throw new Error('a column was read outside its rows; this is a bug')
}
