// Finds which package wrote the code that others inlined.
import type { Image } from '../binary/image.ts'
import { offsetOf } from '../binary/image.ts'
import { InlineTrees } from '../binary/runtime/inline-trees.ts'
import { MalformedBinary } from '../binary/malformed-binary.ts'
import type { Functions } from './functions.ts'
import type { Ledger } from './ledger/ledger.ts'
import { packageOf } from './owners/package-name.ts'
import { inColumn } from '../model/columns.ts'

/**
 * By owner's name in the ledger: bytes of its code that were inlined elsewhere,
 * less the bytes of its functions that others wrote. They add up to 0.
 */
export type InlineBalance = ReadonlyMap<string, number>

/**
 * Tells who wrote the code: what was inlined from another package is its
 * author's, the rest the function's own package's. To be asked before functions
 * claim their code. A sentence where the file doesn't say.
 */
export function readInlineBalance(
  ledger: Ledger,
  image: Image,
  functions: Functions
): InlineBalance | string {
  if (image.bodies) {
    return 'the authors of inlined code are unknown: pc tables of Wasm count no bytes'
  }
  try {
    return moved(ledger, image, functions)
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    return `the authors of inlined code are unknown: ${error.message}`
  }
}

function moved(
  ledger: Ledger,
  image: Image,
  functions: Functions
): InlineBalance {
  const { table, packages, sizes } = functions
  const { entries, count } = table
  const trees = new InlineTrees(image, table)
  const authorOf = authors(ledger, functions)
  // By owner, some of which come later: as long as one has gained nothing, it has no row.
  const gained: number[] = []
  const gain = (owner: number, size: number) => {
    gained[owner] = (gained[owner] ?? 0) + size
  }
  const first = inColumn(entries[0])
  const start = offsetOf(image, first)
  if (start < 0) return new Map()
  // Code that something else has claimed before isn't its functions' to give.
  const free = ledger.free(start, inColumn(entries[count]) - first)
  let run = 0
  for (let i = 0; i < count; i++) {
    const at = start + inColumn(entries[i]) - first
    const end = at + inColumn(sizes[i])
    while (run < free.length && inColumn(free[run + 1]) <= at) run += 2
    if (run >= free.length) break
    const isFree = at >= inColumn(free[run]) && end <= inColumn(free[run + 1])
    if (!isFree || end <= at) continue
    const calls = trees.read(i, end - at)
    if (calls === 0) continue
    const owner = ledger.owner(packages[i] ?? '')
    for (let k = 0; k < calls; k++) {
      const author = authorOf(inColumn(trees.names[k]), owner)
      if (author === owner) continue
      const size = inColumn(trees.sizes[k])
      gain(author, size)
      gain(owner, -size)
    }
  }
  return new Map(
    ledger.ownerNames().map((name, owner) => [name, gained[owner] ?? 0])
  )
}

/** Finds the owner in a function's name, by the name's offset; `otherwise` where it has none. */
function authors(
  ledger: Ledger,
  { table: { names }, byName, rank }: Functions
): (name: number, otherwise: number) => number {
  const known = new Map<number, number>()
  return (name, otherwise) => {
    let author = known.get(name)
    if (author === undefined) {
      const path = byName.defined(name) || packageOf(names.at(name), rank)
      author = path === '' ? -1 : ledger.owner(path)
      known.set(name, author)
    }
    return author < 0 ? otherwise : author
  }
}
