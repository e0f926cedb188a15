// Finds the packages that define what is named as if another package did.
// `//go:linkname`, assembly and cgo may give a symbol any name, so that a name
// alone doesn't say whose bytes it has: the object that defines it does.
import type { PackageObjects } from '../linker/linker-order.ts'
import { packageOf } from './package-name.ts'
import type { Rank } from './type-owner.ts'
import { inColumn } from '../../model/columns.ts'

/** A package that defines a symbol. */
export interface Definer {
  /** As in symbol names. */
  readonly home: string
  /** Bytes. */
  readonly size: number
}

/** By the name of a symbol: the packages that define it and that its name doesn't give. */
export class Definers {
  readonly #functions = new Map<string, Definer[]>()
  readonly #data = new Map<string, Definer[]>()
  readonly #rank: Rank

  /** @param packages the objects that the linker read; none where they aren't known */
  constructor(packages: readonly PackageObjects[], rank: Rank) {
    this.#rank = rank
    for (const { home, objects } of packages) {
      for (const object of objects) {
        for (const symbol of object.misnamed) {
          this.#add(this.#functions, symbol.name, home, symbol.size)
        }
        for (const symbol of object.misnamedData) {
          this.#add(this.#data, symbol.name, home, symbol.size)
        }
        const { names, size, hashes, isDuplicate } = object
        const own = `${home}.`
        for (const [i, name] of names.entries()) {
          if (name === '' || name.startsWith(own)) continue
          if (hashes[i] !== '' || isDuplicate[i] === 1) continue
          this.#add(this.#data, name, home, inColumn(size[i]))
        }
      }
    }
  }

  #add(
    to: Map<string, Definer[]>,
    name: string,
    home: string,
    size: number
  ): void {
    if (this.homeOf(packageOf(name, this.#rank), home) === '') return
    const known = to.get(name)
    if (known) known.push({ home, size })
    else to.set(name, [{ home, size }])
  }

  /**
   * The package that defines a symbol, where it counts before the one that the
   * symbol's name is of; else ''. The standard library's packages give each
   * other functions by design.
   */
  homeOf(named: string, home: string): string {
    const isKnown = named === home || (this.#isStd(named) && this.#isStd(home))
    return isKnown ? '' : home
  }

  readonly #isStd = (path: string): boolean =>
    path !== '' && this.#rank(path) === 2

  /** Those of a function, by its name in the function table. */
  ofFunction(name: string): readonly Definer[] {
    return this.#functions.get(name) ?? []
  }

  get haveFunctions(): boolean {
    return this.#functions.size > 0
  }

  /** The only package that defines a symbol its name is not of; '' where there is none, or several. */
  of(name: string): string {
    const definers = [
      ...(this.#functions.get(name) ?? []),
      ...(this.#data.get(name) ?? [])
    ]
    const [first, ...more] = definers
    return first !== undefined && more.every(({ home }) => home === first.home)
      ? first.home
      : ''
  }
}
