// Checks that all that a page shows adds up to the files.
import { sideNames, type SideName } from '../model/closed-lists.ts'
import { inColumn } from '../model/columns.ts'
import type { PageBinary } from './page-data.ts'

/**
 * Checks both sides: modules and packages each add up to the file, the packages of a
 * module to it, and the symbols of a package with its rest to that.
 * @throws Error, a bug of this program
 */
export function assertAddsUp(binary: PageBinary): void {
  for (const side of sideNames) {
    const size = binary[side]?.fileSize ?? 0
    const { modules, packages } = binary
    assertEqual('modules', sum(modules.map((row) => row[side])), size)
    const ofModules = new Float64Array(modules.length)
    for (const row of packages) add(ofModules, row.module, row[side])
    assertColumn('packages of a module', ofModules, modules, side)
    const ofPackages = new Float64Array(packages.length)
    for (const table of [binary.symbols, binary.rest]) {
      for (const [row, place] of table.package.entries()) {
        add(ofPackages, place, inColumn(table[side][row]))
      }
    }
    assertColumn('symbols and rest of a package', ofPackages, packages, side)
  }
}

function add(sums: Float64Array, place: number, size: number): void {
  sums[place] = inColumn(sums[place]) + size
}

function assertColumn(
  what: string,
  sums: Float64Array,
  rows: readonly Readonly<Record<SideName, number>>[],
  side: SideName
): void {
  for (const [row, value] of rows.entries()) {
    assertEqual(what, inColumn(sums[row]), value[side])
  }
}

function assertEqual(what: string, total: number, size: number): void {
  if (total === size) return
  throw new Error(
    `the ${what} of a page add up to ${total} bytes, not ${size}; this is a bug`
  )
}

const sum = (sizes: readonly number[]): number =>
  sizes.reduce((total, size) => total + size, 0)
