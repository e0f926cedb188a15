// The order in which Go's linker numbers the symbols that packages define
// (cmd/link/internal/ld/lib.go, loadlib; loader/loader.go, LoadSyms): where
// symbols of a kind have one size, the one with the lower number comes first.
import type { GoObject } from '../../binary/goobj/object.ts'
import { inColumn } from '../../model/columns.ts'

/** The objects of one package. */
export interface PackageObjects {
  readonly importPath: string
  /** As in symbol names: `main` for the main package. */
  readonly home: string
  readonly objects: readonly GoObject[]
}

/** Symbols in the linker's order, as columns. */
export interface LinkerSymbols {
  readonly count: number
  readonly names: readonly string[]
  /** The package that defines it, as in symbol names; of several the first. */
  readonly packages: readonly string[]
  readonly kind: readonly number[]
  /** Bytes. */
  readonly size: readonly number[]
  /** Bytes; 0 where the linker chooses it by size. */
  readonly alignment: readonly number[]
  readonly hasRelocations: readonly boolean[]
  /** Whether packages share it by its content: the name is that of one of them. */
  readonly isShared: readonly boolean[]
  /** Whether several packages may define it: dictionaries of generic code, tables of interfaces. */
  readonly isDuplicate: readonly boolean[]
}

/**
 * All symbols of a program's packages, each once.
 * @param packages the main package first, the others in any order
 */
export function inLinkerOrder(
  packages: readonly PackageObjects[]
): LinkerSymbols {
  const order = inLoadOrder(packages)
  const columns = {
    names: [] as string[],
    packages: [] as string[],
    kind: [] as number[],
    size: [] as number[],
    alignment: [] as number[],
    hasRelocations: [] as boolean[],
    isShared: [] as boolean[],
    isDuplicate: [] as boolean[]
  }
  const known = new Map<string, number>()
  /** @param alignment of the row before; 0 for a new one */
  const put = (
    object: GoObject,
    i: number,
    row: number,
    home: string,
    alignment: number
  ) => {
    columns.names[row] = object.names[i] ?? ''
    columns.packages[row] = home
    columns.kind[row] = inColumn(object.kind[i])
    columns.size[row] = inColumn(object.size[i])
    columns.hasRelocations[row] = object.hasRelocations[i] === 1
    columns.isShared[row] = object.hashes[i] !== ''
    columns.isDuplicate[row] = object.isDuplicate[i] === 1
    columns.alignment[row] = Math.max(alignment, inColumn(object.alignment[i]))
  }
  const add = (object: GoObject, i: number, home: string): void => {
    const hash = object.hashes[i] ?? ''
    // Contents are told apart by kind of name: text, and a hash after a NUL.
    const key = hash === '' ? (object.names[i] ?? '') : `\0${hash}`
    const row = known.get(key)
    if (row === undefined) {
      known.set(key, columns.names.length)
      put(object, i, columns.names.length, home, 0)
    } else if (inColumn(object.size[i]) > inColumn(columns.size[row])) {
      put(object, i, row, home, inColumn(columns.alignment[row]))
    }
  }
  const rows = order.flatMap(({ objects, home }) =>
    objects.map((object) => ({ object, home }))
  )
  for (const { object, home } of rows) {
    for (let i = 0; i < object.shared; i++) add(object, i, home)
  }
  for (const { object, home } of rows) {
    for (let i = object.shared; i < object.count; i++) add(object, i, home)
  }
  return { count: columns.names.length, ...columns }
}

/** Breadth first along imports, then the runtime, which the linker asks for itself. */
function inLoadOrder(
  packages: readonly PackageObjects[]
): readonly PackageObjects[] {
  const byPath = new Map(
    packages.map((objects) => [objects.importPath, objects])
  )
  const [main] = packages
  const order = new Set(main ? [main] : [])
  const follow = (): void => {
    for (const { objects } of order) {
      for (const { imports } of objects) {
        for (const path of imports) {
          const imported = byPath.get(path)
          if (imported) order.add(imported)
        }
      }
    }
  }
  follow()
  const runtime = byPath.get('runtime')
  if (runtime) order.add(runtime)
  follow()
  return [...order]
}
