// Claims string literals, by the linker's `-dumpdep` listing.
import type { Image } from '../../binary/image.ts'
import type { Block } from './blocks.ts'
import type { Functions } from '../functions.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { DependencyListing } from '../linker/dependency-listing.ts'
import { readLiterals } from '../linker/string-literals.ts'
import { packageOf, plainName } from '../owners/package-name.ts'
import { findLiterals } from '../linker/find-literals.ts'
import type { LiteralBlock } from '../linker/find-literals.ts'
import type { Literal } from '../linker/string-literals.ts'
import { placeLiterals } from '../linker/place-literals.ts'

/** A note on a file whose literals alone have names. */
export const literalsAlone =
  'string literals were named by the dependency listing, and other data were not'

/** Bytes; a longer literal is a row of its own among the symbols. */
const longLiteral = 100

/**
 * Gives string literals to the packages that use them, by a `-dumpdep`
 * listing: the first user that the linker met. Symbols say where they are, and
 * where there are none, the literals themselves. Null when all have their
 * place, else a sentence why none has.
 */
export function claimLiterals(
  ledger: Ledger,
  image: Image,
  blocks: readonly Block[],
  listing: DependencyListing,
  { definers, rank }: Pick<Functions, 'definers' | 'rank'>
): string | null {
  const literals = locate(image, blocks, readLiterals(listing))
  if (typeof literals === 'string') return literals
  const { block, placed } = literals
  const section =
    image.sections.find(
      ({ offset, fileSize }) =>
        block.offset >= offset && block.offset < offset + fileSize
    )?.name ?? ''
  for (const { offset, literal } of placed) {
    const { from: name, length } = literal
    const owner = ledger.owner(
      definers.of(name) || packageOf(name, rank) || '(unattributed)'
    )
    const symbol =
      length > longLiteral
        ? ledger.symbol(
            `${plainName(name)} (string)`,
            owner,
            'strings',
            section
          )
        : -1
    ledger.claim(offset, length, owner, 'strings', symbol)
  }
  ledger.book()
  const padding = ledger.owner('(padding)')
  ledger.claim(block.offset, block.size, padding, 'padding', -1)
  ledger.book()
  return null
}

function locate(
  image: Image,
  blocks: readonly Block[],
  literals: readonly Literal[]
): LiteralBlock | string {
  const block = blocks.find(({ kind }) => kind === 'strings')
  if (!block) {
    return (
      findLiterals(image, literals) ??
      'the string literals of the dependency listing were not found in the file'
    )
  }
  const placed = placeLiterals(image.bytes.file, block, literals)
  return typeof placed === 'string' ? placed : { block, placed }
}
