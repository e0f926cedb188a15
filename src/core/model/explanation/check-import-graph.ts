// Checks that an import graph holds together: its indexes lead somewhere, and every
// package is reached from the main package.
import type { ImportGraph } from './explanation.ts'

/**
 * @param mainPackage import path of the program; empty where unknown
 * @throws Error, a sentence, where the graph contradicts itself or is another program's
 */
export function checkImportGraph(
  { modules, packages }: ImportGraph,
  mainPackage: string
): void {
  const main = packages[0]?.path ?? ''
  if (mainPackage !== '' && main !== mainPackage) {
    throw new Error(`the import graph is of ${main}, not of ${mainPackage}`)
  }
  for (const { path, module, imports, directory, places } of packages) {
    const isInRange = imports.every((number) => number < packages.length)
    if (!isInRange || !isAscending(imports)) {
      throw new Error(`the import graph has wrong imports of ${path}`)
    }
    if (module !== undefined && module >= modules.length) {
      throw new Error(`the import graph lacks the module of ${path}`)
    }
    if (
      (directory === undefined) !== (places === undefined) ||
      (places !== undefined && places.length !== imports.length)
    ) {
      throw new Error(
        `the import graph doesn't have a place for each import of ${path}`
      )
    }
  }
  const reached = new Set(packages.length === 0 ? [] : [0])
  // A Set grows while it is walked: each package is visited once.
  for (const number of reached) {
    for (const imported of packages[number]?.imports ?? []) {
      reached.add(imported)
    }
  }
  const missing = packages.findIndex((_, number) => !reached.has(number))
  if (missing >= 0) {
    throw new Error(
      `the import graph has no way to ${packages[missing]?.path ?? ''}`
    )
  }
}

function isAscending(numbers: readonly number[]): boolean {
  let before = -1
  for (const number of numbers) {
    if (number <= before) return false
    before = number
  }
  return true
}
