// Absolute paths in string literals, by the linker's `-dumpdep` listing: each
// literal is tested by itself, as neighbours in the file run together.
import type { Literal } from '../../measure/linker/string-literals.ts'
import type { LiteralBlock } from '../../measure/linker/find-literals.ts'
import { plainName } from '../../measure/owners/package-name.ts'
import type { Leak, MachineDirectory } from './leak.ts'
import { homePaths, pathsBelow } from './paths.ts'

/** What knows whose a symbol is. */
export type OwnerOf = (symbol: string) => string

/** Where literals are in the file, as far as that is known. */
export interface LiteralPlaces {
  readonly block: LiteralBlock | null
  /** Paths of embedded files, by the offsets of their content. */
  readonly embedded: ReadonlyMap<number, string>
}

interface LiteralText {
  readonly literal: Literal
  /** Null where only a hash of it is known. */
  readonly text: string | null
  /** The embedded file that it is; null for none. */
  readonly file: string | null
}

/** A literal with its text, where the listing or the file has it. */
function textsOf(
  file: Uint8Array,
  literals: readonly Literal[],
  { block, embedded }: LiteralPlaces
): readonly LiteralText[] {
  if (block === null) {
    return literals.map((literal) => ({
      literal,
      file: null,
      text: literal.text === null ? null : utf8(literal.text)
    }))
  }
  return block.placed.map(({ offset, literal }) => ({
    literal,
    file: embedded.get(offset) ?? null,
    text: Buffer.from(
      file.buffer,
      file.byteOffset + offset,
      literal.length
    ).toString('utf8')
  }))
}

const utf8 = (latin: string): string =>
  Buffer.from(latin, 'latin1').toString('utf8')

/**
 * Literals that hold a path below one of the directories are leaks; those that
 * hold one that looks like somebody's home are hints, since a program may have
 * an example in its help.
 */
export function literalLeaks(
  file: Uint8Array,
  literals: readonly Literal[],
  places: LiteralPlaces,
  directories: readonly MachineDirectory[],
  ownerOf: OwnerOf
): { readonly leaks: Leak[]; readonly untested: number } {
  const leaks: Leak[] = []
  let untested = 0
  for (const { literal, text, file: name } of textsOf(file, literals, places)) {
    if (text === null) {
      untested++
      continue
    }
    const symbol = plainName(literal.from.replaceAll('·', '.'))
    const certain = pathsBelow(text, directories)
    const likely = homePaths(text).filter((path) => !certain.includes(path))
    for (const path of [...certain, ...likely]) {
      leaks.push({
        place: name === null ? 'string literal' : 'embedded file',
        path,
        holder: name ?? symbol,
        package: ownerOf(literal.from),
        bytes: Buffer.byteLength(path),
        count: 1,
        isCertain: certain.includes(path)
      })
    }
  }
  return { leaks, untested }
}
