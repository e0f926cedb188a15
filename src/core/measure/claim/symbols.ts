// Claims the bytes that symbols name.
import type { Image } from '../../binary/image.ts'
import type { Ledger } from '../ledger/ledger.ts'
import type { RegionName } from '../../model/closed-lists.ts'
import { packageOf, plainName, unescape } from '../owners/package-name.ts'
import type { Overlay } from '../linker/twin-overlay.ts'
import type { MeasureOptions } from '../options.ts'
import type { Rank } from '../owners/type-owner.ts'
import { isZero } from '../../binary/bytes.ts'
import { inColumn } from '../../model/columns.ts'

/** Data is aligned to its size, rounded down to a power of two, up to this (cmd/link/internal/ld/data.go, symalign). */
const maxAlignment = 32

export interface SymbolRules {
  /** Names of `-X` variables, `importpath.name`. */
  readonly stamps: ReadonlySet<string>
  /** Whether C code was linked in, whose names may look like Go's. */
  readonly hasC: boolean
  /** By which types without a name belong to a package. */
  readonly rank: Rank
}

/** What the claim of symbols knows besides their names. */
export function symbolContext(
  { sections }: Image,
  { rank }: { readonly rank: Rank },
  { build }: Pick<MeasureOptions, 'build'>
): SymbolRules {
  return {
    stamps: new Set(build?.stamps.map(({ name }) => name)),
    hasC: sections.some(({ origin }) => origin === 'c'),
    rank
  }
}

/**
 * Gives bytes to the symbols that name them, after functions and the function
 * table had theirs, and zeros between symbols to alignment.
 */
export function claimSymbols(
  ledger: Ledger,
  image: Image,
  symbols: Overlay,
  rules: SymbolRules
): void {
  const padding = ledger.owner('(padding)')
  const order = sizedByOffset(symbols)
  for (const i of order) {
    const section = image.sections[inColumn(symbols.section[i])]
    if (!section || section.origin === 'container') continue
    const offset = inColumn(symbols.offset[i])
    const size = inColumn(symbols.size[i])
    // Nearly all code has its owner by the function table.
    if (section.executable && !ledger.hasFree(offset, size)) continue
    const name = plainName(symbols.name(i))
    const region = regionOf(name, section.region)
    const owner = ledger.owner(
      symbols.owner?.(i) ||
        // Only compilers of C fill this section of Mach-O files.
        (section.name.endsWith(',__const')
          ? '(C)'
          : ownerOf(name, rules, section.executable))
    )
    ledger.claim(
      offset,
      size,
      owner,
      region,
      name === '' ? -1 : ledger.symbol(name, owner, region, section.name)
    )
  }
  ledger.book()
  const { file } = image.bytes
  let reached = 0
  for (const [k, i] of order.entries()) {
    const start = inColumn(symbols.offset[i])
    const before = order[k - 1] ?? i
    const gap = start - reached
    const near =
      k > 0 &&
      gap > 0 &&
      gap < alignmentOf(inColumn(symbols.size[i])) &&
      symbols.section[before] === symbols.section[i]
    if (near && isZero(file, reached, start)) {
      ledger.claim(reached, gap, padding, 'padding', -1)
    }
    reached = Math.max(reached, start + inColumn(symbols.size[i]))
  }
  ledger.book()
}

/** Rows of symbols with bytes, by offset; of several at one place the first stays first. */
function sizedByOffset(symbols: Overlay): readonly number[] {
  const rows: number[] = []
  for (let i = 0; i < symbols.count; i++) {
    const named =
      inColumn(symbols.offset[i]) >= 0 && inColumn(symbols.size[i]) > 0
    if (named) rows.push(i)
  }
  const { offset } = symbols
  // Tables are mostly in order, which sorting an array of numbers makes use of
  // and sorting a typed array doesn't.
  return rows.toSorted(
    (a, b) => inColumn(offset[a]) - inColumn(offset[b]) || a - b
  )
}

function alignmentOf(size: number): number {
  const power = 2 ** Math.floor(Math.log2(Math.max(size, 1)))
  return Math.min(power, maxAlignment)
}

/**
 * Names of C compilers: without a dot, with one of their suffixes (`completed.0`,
 * `f.cold`), or with a dot in front (`.refptr.f`, and sections of their objects:
 * `.rdata$zzz`), or a constant's of Clang (`__const.f.x`).
 */
const nameOfC =
  /^(?:[A-Za-z_]\w*(?:$|@|\.(?:\d+|part|constprop|isra|cold|lto_priv)\b)|\.[A-Za-z]|__(?:const|func__|PRETTY_FUNCTION__)\.)/

/** Clang's names of literals in Mach-O files: no package's, also where no section is C's. */
const literalOfC = /^[lL]_\.str\b/

function ownerOf(
  name: string,
  { stamps, hasC, rank }: SymbolRules,
  executable: boolean
): string {
  if (name.endsWith('.str')) {
    const variable = name.slice(0, -'.str'.length)
    if (stamps.has(variable) || stamps.has(unescape(variable))) {
      return '(stamped values)'
    }
  }
  // Go's code is in the function table, and claimed before; what is left is C's.
  if (hasC && (executable || nameOfC.test(name))) return '(C)'
  if (literalOfC.test(name)) return '(C)'
  return packageOf(name, rank) || '(unattributed)'
}

function regionOf(name: string, region: RegionName): RegionName {
  if (region !== 'rodata' && region !== 'data') return region
  if (/^type[:.]/.test(name) || /^go[:.]itab\./.test(name)) return 'types'
  return region === 'rodata' && name.endsWith('.str') ? 'strings' : region
}
