// Finds functions of a program by name, with the bytes of their machine code: their own
// code, and what was inlined into them, by the function table and its inline trees.
import { readBuildInfo } from '../../binary/buildinfo/buildinfo.ts'
import type { Image } from '../../binary/image.ts'
import { MalformedBinary, withinFile } from '../../binary/malformed-binary.ts'
import { placing } from '../../binary/placement.ts'
import { readImage } from '../../binary/read-image.ts'
import { InlineTrees } from '../../binary/runtime/inline-trees.ts'
import { readFunctionTable } from '../../binary/runtime/pclntab/pclntab.ts'
import { describeFunctions, type Functions } from '../../measure/functions.ts'
import { overlayOf } from '../../measure/linker/find-overlay.ts'
import type { Overlay } from '../../measure/linker/twin-overlay.ts'
import {
  instantiatedFor,
  readDictionaries
} from '../../measure/owners/instances.ts'
import {
  packageOf,
  plainName,
  unescape
} from '../../measure/owners/package-name.ts'
import { inColumn } from '../../model/columns.ts'

/** What was inlined from one function. */
export interface InlinedPart {
  /** Name of the function that it was inlined from. */
  readonly callee: string
  /** Import path of that function's package; '' where its name gives none. */
  readonly package: string
  /** Bytes of code that come from it, without what was inlined into it in turn. */
  readonly size: number
  /** Inlined calls that left code. */
  readonly calls: number
}

export interface NamedFunction {
  /** As people write it. */
  readonly name: string
  /** As the linker writes it: dots in import paths may be %2e. */
  readonly symbol: string
  /** Import path of the package that defines it. */
  readonly package: string
  /** Of a generic function's instance: import path of the package for whose types it was compiled; '' where unknown. */
  readonly instantiatedFor: string
  /** Source file as it was compiled; '' where unknown. */
  readonly file: string
  /** Bytes of machine code: `own` and all `parts`. */
  readonly size: number
  /** Bytes that were written in it, or in code that names no function. */
  readonly own: number
  /** The largest first. */
  readonly parts: readonly InlinedPart[]
  /** Why the parts are not known, a clause; null where they are. */
  readonly unknown: string | null
}

export interface FunctionSearch {
  /** The largest first. */
  readonly functions: readonly NamedFunction[]
  /** Names of all functions of the program. */
  readonly names: ReadonlySet<string>
}

/**
 * Functions of one name. Without type arguments it means every instance.
 * @returns a sentence where the program's functions can't be read
 * @throws MalformedBinary where the file is of no known format, or truncated
 */
export function namedFunctions(
  file: Uint8Array,
  wanted: string
): FunctionSearch | string {
  return withinFile(file, () => {
    const { format, image } = readImage(file)
    if (!image) return `functions of ${format} files are not read`
    return placing(image.placement, () => search(image, wanted))
  })
}

function search(image: Image, wanted: string): FunctionSearch | string {
  const info = readBuildInfo(image.bytes.file, image)
  const { overlay } = overlayOf(image, null)
  const table = readFunctionTable(image)
  if (typeof table === 'string') return table
  const functions = describeFunctions(image, table, overlay, info, [])
  const names = functions.names.all().map((name) => shownName(name))
  const rows = rowsNamed(names, wanted, info?.path ?? '')
  const describe = describer(image, functions, overlay)
  return {
    functions: rows
      .map((row) => describe(row, names[row] ?? ''))
      .toSorted((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1)),
    names: new Set(names)
  }
}

/** Without the escapes of import paths. */
export const shownName = (symbol: string): string => unescape(plainName(symbol))

/** Rows of a name; else of all instances of a generic function of that name. */
function rowsNamed(
  names: readonly string[],
  wanted: string,
  mainPackage: string
): number[] {
  // The linker calls the main package main, whatever its import path is.
  const isOfMain = mainPackage !== '' && wanted.startsWith(`${mainPackage}.`)
  const text = shownName(
    isOfMain ? `main${wanted.slice(mainPackage.length)}` : wanted
  )
  const matching = (isIt: (name: string) => boolean): number[] =>
    names.flatMap((name, row) => (isIt(name) ? [row] : []))
  const exact = matching((name) => name === text)
  if (exact.length > 0) return exact
  const bare = withoutArguments(text)
  return matching(
    (name) => name.includes('[') && withoutArguments(name) === bare
  )
}

/** `p.(*T).M` of `p.(*T[int]).M` and of `p.(*T[...]).M`. */
function withoutArguments(name: string): string {
  const open = name.indexOf('[')
  const close = name.lastIndexOf(']')
  return open < 0 || close < open
    ? name
    : name.slice(0, open) + name.slice(close + 1)
}

function describer(
  image: Image,
  functions: Functions,
  overlay: Overlay | null
): (row: number, name: string) => NamedFunction {
  const { names, packages, sizes, files, modules, rank } = functions
  const symbols = overlay
    ? Array.from({ length: overlay.count }, (_, i) => overlay.name(i))
    : []
  const dictionaries = readDictionaries(symbols, rank)
  const homeOf = (owner: string): string =>
    owner === '' ? '' : modules.homeOf(owner).path
  return (row, name) => {
    const symbol = names.at(row)
    const size = inColumn(sizes[row])
    const owner = packages[row] ?? ''
    const file = files.fileOf(row)
    const user = symbol.includes('[')
      ? instantiatedFor(symbol, owner, rank, dictionaries)
      : ''
    const parts = partsOf(image, functions, row, size)
    const inlined =
      typeof parts === 'string' ? [] : [...parts].map(withHome(homeOf))
    const sum = inlined.reduce((all, part) => all + part.size, 0)
    if (sum > size) {
      throw new Error(`${sum} bytes were inlined into ${size} of ${symbol}`)
    }
    return {
      name,
      symbol,
      package: homeOf(owner),
      instantiatedFor: homeOf(user),
      file: file < 0 ? '' : files.names.at(file),
      size,
      own: size - sum,
      parts: inlined.toSorted(
        (a, b) => b.size - a.size || (a.callee < b.callee ? -1 : 1)
      ),
      unknown: typeof parts === 'string' ? parts : null
    }
  }
}

const withHome =
  (homeOf: (owner: string) => string) =>
  (part: InlinedPart): InlinedPart => ({
    ...part,
    package: homeOf(part.package)
  })

/** What was inlined into a function, by the callee's name; a clause where the file doesn't say. */
function partsOf(
  image: Image,
  { table, byName, rank }: Functions,
  row: number,
  size: number
): readonly InlinedPart[] | string {
  if (image.bodies) return 'pc tables of Wasm count no bytes'
  try {
    const trees = new InlineTrees(image, table)
    const calls = trees.read(row, size)
    const parts = new Map<string, InlinedPart>()
    for (let k = 0; k < calls; k++) {
      const offset = inColumn(trees.names[k])
      const symbol = table.names.at(offset)
      const callee = shownName(symbol)
      const known = parts.get(callee)
      parts.set(callee, {
        callee,
        package: byName.defined(offset) || packageOf(symbol, rank),
        size: (known?.size ?? 0) + inColumn(trees.sizes[k]),
        calls: (known?.calls ?? 0) + 1
      })
    }
    return [...parts.values()]
  } catch (error) {
    if (!(error instanceof MalformedBinary)) throw error
    return error.message
  }
}
