// Which symbol the linker reached from which: the lines `from -> to` that it
// prints with `-dumpdep` (cmd/link/internal/ld/deadcode.go), each symbol once
// as `to`, with marks such as ` <UsedInIface>` behind names.

/** By symbol: the one by which the linker reached it first, as symbol tables write names. */
export type References = ReadonlyMap<string, string>

const arrow = ' -> '
const marks = ['<UsedInIface>', '<ReflectMethod>']

/** Names that others look up in the listing: literals, types, what only functions need. */
const elsewhere =
  /^(?:go[:.](?:string|info|cuinfo|constinfo)\.|type[:.](?!\.gcmask\.)|gclocals)/

/** The symbols of a listing, but for types and string literals. */
export function readReferences(listing: Uint8Array): References {
  const text = Buffer.from(
    listing.buffer,
    listing.byteOffset,
    listing.byteLength
  ).toString('latin1')
  const references = new Map<string, string>()
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start)
    const end = newline < 0 ? text.length : newline
    // Literals may hold arrows; they stand on the right only.
    const at = text.indexOf(arrow, start)
    if (at >= 0 && at < end) {
      const name = text.slice(at + arrow.length, end)
      if (!elsewhere.test(name)) {
        const to = nameOf(name)
        if (!references.has(to))
          references.set(to, nameOf(text.slice(start, at)))
      }
    }
    start = end + 1
  }
  return references
}

/** The text before the marks at its end, and before the space that they follow. */
function withoutMarks(text: string): string {
  let end = text.length
  for (;;) {
    const mark = marks.find((suffix) => text.endsWith(suffix, end))
    if (mark === undefined) break
    end -= mark.length
  }
  const marked = end < text.length
  return text.slice(0, marked && text[end - 1] === ' ' ? end - 1 : end)
}

function nameOf(latin: string): string {
  const name = withoutMarks(latin)
  return /[\x80-\xff]/.test(name)
    ? Buffer.from(name, 'latin1').toString('utf8').replaceAll('·', '.')
    : name
}
