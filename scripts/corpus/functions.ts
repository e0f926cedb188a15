// The functions of a Measurement against those that Go's own programs list.
import type { Measurement } from '../../src/core/model/measurement.ts'
import type { BinaryFormat } from '../../src/core/model/closed-lists.ts'
import type { SymbolOfCode, Told } from './oracles.ts'

/** By name, the bytes of all functions of that name, and their number. */
type Sizes = ReadonlyMap<
  string,
  { readonly size: number; readonly count: number }
>

/**
 * Bytes that can follow a function without being its own: up to the next
 * multiple of 64, where assembly asks for that alignment (PCALIGN).
 */
const mostPadding = 63

/**
 * Against the function table as debug/gosym reads it: the same names, and no
 * function is longer than its space, or shorter by more than an alignment. For
 * a file that has no other names.
 * @returns what is wrong, null where nothing is
 */
export function wrongFunctions(
  measurement: Measurement,
  functions: NonNullable<Told['functions']>
): string | null {
  const ours = ourFunctions(measurement)
  const theirs = sizesOf(
    functions.map(({ name, space }) => ({ name: plain(name), size: space }))
  )
  for (const [name, { size, count }] of theirs) {
    const own = ours.get(name)
    if (!own) return `${name} is missing`
    const rest = size - own.size
    if (rest < 0 || rest > count * mostPadding) {
      return `${name} has ${own.size} bytes in a space of ${size}`
    }
  }
  return missingFrom(theirs, ours)
}

/**
 * Against the symbol table as `go tool nm` reads it. In ELF files sizes are the
 * linker's own, and equal; elsewhere nm gives the distance to the next symbol.
 * @param functions names of the function table, by debug/gosym
 * @returns what is wrong, null where nothing is
 */
export function wrongSymbols(
  measurement: Measurement,
  symbols: readonly SymbolOfCode[],
  functions: NonNullable<Told['functions']>
): string | null {
  const { format } = measurement.binary
  const ours = ourFunctions(measurement)
  const theirs = sizesOf(
    symbols.map(({ name, size }) => ({
      name: goName(name, format, ours),
      size
    }))
  )
  const inTable = new Set(
    functions.filter(({ space }) => space > 0).map(({ name }) => plain(name))
  )
  for (const [name, { size, count }] of theirs) {
    const own = ours.get(name)
    if (!own) {
      if (inTable.has(name)) return `${name} is missing`
      continue
    }
    const rest = size - own.size
    const most =
      format === 'elf'
        ? 0
        : inTable.has(name)
          ? count * mostPadding
          : // A compiler of C may leave anything behind its functions.
            size
    // A label inside a function of C, as mingw has them, is a symbol to nm, too.
    const isCut = format === 'pe' && !inTable.has(name)
    if ((rest < 0 && !isCut) || rest > most) {
      return `${name} has ${own.size} bytes, and for nm ${size}`
    }
  }
  return missingFrom(theirs, ours)
}

function missingFrom(theirs: Sizes, ours: Sizes): string | null {
  const odd = [...ours.keys()].find((name) => !theirs.has(name))
  return odd === undefined ? null : `${odd} is in no table but ours`
}

function ourFunctions({ symbols }: Measurement): Sizes {
  return sizesOf(symbols.filter(({ region }) => region === 'code'))
}

function sizesOf(functions: readonly SymbolOfCode[]): Sizes {
  const sizes = new Map<string, { size: number; count: number }>()
  for (const { name, size } of functions) {
    const sum = sizes.get(name)
    if (sum) {
      sum.size += size
      sum.count += 1
    } else sizes.set(name, { size, count: 1 })
  }
  return sizes
}

/** A name as people write it: the compiler's middle dot is a dot. */
const plain = (name: string): string => name.replaceAll('·', '.')

/**
 * A linker's name as the function table has it: without the ABI, and in Mach-O
 * without the underscore before names of assembly and C.
 */
function goName(name: string, format: BinaryFormat, ours: Sizes): string {
  const short = plain(name).replace(/\.abi0$/, '')
  const isPrefixed = format === 'macho' && short.startsWith('_')
  return isPrefixed && !ours.has(short) ? short.slice(1) : short
}
