// Finds the packages of functions by their names.
import type { NameCursor } from '../../binary/runtime/name-cursor.ts'
import type { StringTable } from '../../binary/string-table.ts'
import type { Definers } from './definers.ts'
import { packageOf } from './package-name.ts'
import type { Rank } from './type-owner.ts'

/** What names that the linker and the compiler make up start with, up to the first dot. */
const generated = /^(?:go|type|runtime)$|^gclocals|[:$]/

/**
 * Packages of Go symbols by their names in a table. Names of one package have
 * the same start, up to the first dot after the last slash, so that each start
 * is looked at once.
 */
export class FunctionPackages {
  readonly #names: StringTable
  readonly #rank: Rank
  readonly #known = new Map<string, string>()
  /** By the offset of a name: the package that defines what has it. */
  readonly #defined = new Map<number, string>()
  #definers: Definers | null = null
  /** The start that was looked at last, and its package. */
  #prefix = ''
  #package = ''

  constructor(names: StringTable, rank: Rank) {
    this.#names = names
    this.#rank = rank
  }

  /** Notes that the name at `start` doesn't give the package of its function, which is of `owner`. */
  define(start: number, owner: string): void {
    this.#defined.set(start, owner)
  }

  /** Asks who defines what is named as if another package did, from here on. */
  ask(definers: Definers): void {
    if (definers.haveFunctions) this.#definers = definers
  }

  /** Has other packages for names from here on. */
  replace(packages: ReadonlyMap<string, string>): void {
    for (const [prefix, owner] of this.#known) {
      this.#known.set(prefix, packages.get(owner) ?? owner)
    }
    this.#prefix = ''
    this.#package = ''
  }

  /** The package that has the name at `start` though another's is in it; '' for none. */
  defined(start: number): string {
    return (
      this.#defined.get(start) ||
      (this.#definers?.ofFunction(this.#names.at(start))[0]?.home ?? '')
    )
  }

  /** The package of the name that starts at `start` of the table, where the cursor is; '' for none. */
  of(start: number, cursor: NameCursor): string {
    const defined = this.#definers === null ? '' : this.defined(start)
    if (defined !== '') return defined
    const names = this.#names
    const { bracket, dot } = cursor
    if (bracket || dot < 0) return this.#ofWhole(start, cursor)
    // Neighbours are mostly of one package.
    const length = dot - names.offset - start
    if (length === this.#prefix.length && names.has(this.#prefix, start)) {
      return this.#package
    }
    const prefix = names.asciiSlice(start, start + length)
    const known = this.#known.get(prefix)
    const path = known ?? this.#ofWhole(start, cursor)
    if (path === '' || (known === undefined && generated.test(prefix))) {
      return path
    }
    this.#known.set(prefix, path)
    this.#prefix = prefix
    this.#package = path
    return path
  }

  /** By the whole name. */
  #ofWhole(start: number, { ascii, end }: NameCursor): string {
    const names = this.#names
    const name =
      end < 0
        ? names.at(start)
        : ascii
          ? names.asciiSlice(start, end - names.offset)
          : names.slice(start, end - names.offset)
    return packageOf(name, this.#rank)
  }
}
