// Pairs the programs of two revisions that were searched for a function, and chooses the
// functions whose assembly is listed.
import type { FunctionSearch, NamedFunction } from './named-functions.ts'

/** By the import path of the main package; a sentence where its functions can't be read. */
export type SearchedPrograms = ReadonlyMap<string, FunctionSearch | string>

/** The function, or all instances of a generic one, in both revisions of a program. */
export interface ProgramPair {
  /** Import path of the main package. */
  readonly name: string
  readonly base: readonly NamedFunction[]
  readonly head: readonly NamedFunction[]
}

/** A function that is listed once, though several programs may have it. */
export interface ListedFunction {
  readonly name: string
  /** Import path of the main package; null where only one function has the name. */
  readonly program: string | null
  readonly base: NamedFunction | null
  readonly head: NamedFunction | null
}

/** Programs by name, those of the head first. */
export function pairPrograms(
  base: SearchedPrograms | null,
  head: SearchedPrograms
): ProgramPair[] {
  const names = new Set([...head.keys(), ...(base?.keys() ?? [])])
  return [...names].map((name) => ({
    name,
    base: functionsOf(base?.get(name)),
    head: functionsOf(head.get(name))
  }))
}

const functionsOf = (
  search: FunctionSearch | string | undefined
): readonly NamedFunction[] =>
  search === undefined || typeof search === 'string' ? [] : search.functions

/**
 * Functions of one name are the same if they are of the same package; each program has a
 * package main of its own.
 */
export function listedFunctions(
  pairs: readonly ProgramPair[]
): readonly ListedFunction[] {
  const found = new Map<string, ListedFunction & { readonly program: string }>()
  for (const { name: program, base, head } of pairs) {
    for (const one of [...head, ...base]) {
      const key = JSON.stringify([one.name, one.package])
      const isIt = (other: NamedFunction): boolean => other.name === one.name
      const known = found.get(key)
      found.set(key, {
        name: one.name,
        program: known?.program ?? program,
        base: known?.base ?? base.find(isIt) ?? null,
        head: known?.head ?? head.find(isIt) ?? null
      })
    }
  }
  const all = [...found.values()]
  return all.map((one) => {
    const isOnly = all.every(
      (other) => other === one || other.name !== one.name
    )
    return isOnly ? { ...one, program: null } : one
  })
}
