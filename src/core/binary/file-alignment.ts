// How far apart a linker can have put two parts of a file to align them: zeros
// between parts that are longer are no alignment.

/** Bytes; the pages of 64 KiB that some processors have, and no format asks for more. */
export const defaultAlignment = 65_536
const minAlignment = 512

/** Bytes; an alignment that a header gives, within what linkers choose. */
export const withinLinkers = (alignment: number, max: number): number =>
  Math.min(Math.max(alignment, minAlignment), max)
