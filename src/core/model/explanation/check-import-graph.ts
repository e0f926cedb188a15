// Checks that an import graph holds together: its indexes lead somewhere, every
// package is reached from the main package, and none imports itself.
import { inColumn } from '../columns.ts'
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
  checkOrder(packages)
}

/** @throws Error where the main package doesn't lead to a package, or a package leads to itself */
function checkOrder(packages: ImportGraph['packages']): void {
  const reached = new Set(packages.length === 0 ? [] : [0])
  // A Set grows while it is walked: each package is visited once.
  for (const number of reached) {
    for (const imported of packages[number]?.imports ?? [])
      reached.add(imported)
  }
  const lost = packages.find((_, number) => !reached.has(number))
  if (lost !== undefined) {
    throw new Error(`the import graph has no way to ${lost.path}`)
  }
  const importers = new Int32Array(packages.length)
  for (const { imports } of packages) {
    for (const imported of imports) {
      importers[imported] = inColumn(importers[imported]) + 1
    }
  }
  // Each package whose importers are all in it joins; those of a circle never do.
  const ordered = new Set(importers[0] === 0 ? [0] : [])
  for (const number of ordered) {
    for (const imported of packages[number]?.imports ?? []) {
      const left = inColumn(importers[imported]) - 1
      importers[imported] = left
      if (left === 0) ordered.add(imported)
    }
  }
  const circular = packages.find((_, number) => !ordered.has(number))
  if (circular !== undefined) {
    throw new Error(
      `the import graph has ${circular.path} in a circle of imports, or behind one`
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
