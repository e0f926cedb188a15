// Reads numbers from columns at indexes that they must have.

/**
 * What a column or an array of numbers holds at an index that it must have:
 * `inColumn(sizes[row])`. A default there would hide a bug as a zero. Where
 * nothing at the index is a proper answer, the code says so instead.
 *
 * It is short enough to be inlined, but most of an analysis runs before V8
 * inlines anything. So the loops that read most (the bytes of pc tables, words
 * of type descriptors, booking in the ledger: about three quarters) keep a
 * default.
 * @throws Error where there is nothing: a bug of this program, never a fault of the file
 */
export function inColumn(value: number | undefined): number {
  return value ?? outsideColumn()
}

function outsideColumn(): never {
  throw new Error('a column was read outside its rows; this is a bug')
}
