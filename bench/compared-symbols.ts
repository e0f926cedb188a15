// Pairs of symbol tables to compare: what really happens between two builds, and
// what somebody would think up to make it slow. Pure.
import type { Measurement, SymbolSize } from '../src/core/model/measurement.ts'

export interface ComparedPair {
  readonly name: string
  readonly base: readonly SymbolSize[]
  readonly head: readonly SymbolSize[]
}

const section = '.text'

/** Largest first as in a measurement, where sizes differ at all. */
function symbols(
  count: number,
  nameOf: (index: number) => readonly [owner: string, name: string],
  sizeOf: (index: number) => number = () => 128
): SymbolSize[] {
  return Array.from({ length: count }, (_, index) => {
    const [owner, local] = nameOf(index)
    const name = `${owner}.${local}`
    const size = sizeOf(index)
    return { name, package: owner, region: 'code', section, size }
  })
}

const one = 'example.com/program/one'
const other = 'example.com/program/other'

/** Sizes as functions have them, some hundred different ones. */
const mixed = (index: number): number =>
  64 + 16 * (Math.imul(index, 0x9e3779b1) >>> 24)

/** Small changes of a real program. */
export function* likelyPairs(
  base: readonly SymbolSize[]
): Generator<ComparedPair> {
  yield { name: 'nothing changed', base, head: base }
  yield {
    name: 'one function in a hundred grew',
    base,
    head: base.map((symbol, index) =>
      index % 100 === 7 ? { ...symbol, size: symbol.size + 16 } : symbol
    )
  }
  yield {
    name: 'one function in a hundred was renamed, one removed',
    base,
    head: base
      .filter((_, index) => index % 100 !== 11)
      .map((symbol, index) =>
        index % 100 === 7 ? { ...symbol, name: `${symbol.name}Again` } : symbol
      )
  }
  yield {
    name: 'every package moved to another module',
    base,
    head: base.map((symbol) => ({
      ...symbol,
      name: symbol.name.replaceAll('example.com/large', 'example.com/huge/v2'),
      package: symbol.package.replace(
        'example.com/large',
        'example.com/huge/v2'
      )
    }))
  }
}

/** As many symbols on either side, all of them open to doubt. */
export function* hostilePairs(count: number): Generator<ComparedPair> {
  yield {
    name: 'all names new, all of one size',
    base: symbols(count, (index) => [one, `f${index}`]),
    head: symbols(count, (index) => [one, `g${index}`])
  }
  yield {
    name: 'all names new, sizes mixed',
    base: symbols(count, (index) => [one, `f${index}`], mixed),
    head: symbols(count, (index) => [one, `g${index}`], mixed)
  }
  yield {
    name: 'the same few names in packages that are all new',
    base: symbols(count, (index) => [`${one}/p${index >> 2}`, `f${index & 3}`]),
    head: symbols(count, (index) => [
      `${other}/q${index >> 2}`,
      `f${index & 3}`
    ])
  }
  yield {
    name: 'the same method of types that are all new',
    base: symbols(count, (index) => [one, `(*T${index}).Close`], mixed),
    head: symbols(count, (index) => [one, `(*U${index}).Close`], mixed)
  }
  yield {
    name: 'one function full of closures, a new one before them',
    base: symbols(count, (index) => [one, `run.func${index + 1}`], mixed),
    head: symbols(count, (index) => [one, `run.func${index + 2}`], mixed)
  }
  yield {
    name: 'functions with two thousand closures each, counted anew',
    base: symbols(
      count,
      (index) => [one, `f${index >> 11}.func${(index & 2047) + 1}`],
      mixed
    ),
    head: symbols(
      count,
      (index) => [one, `f${index >> 11}.func${(index & 2047) + 2}`],
      (index) => mixed(index * 3)
    )
  }
  yield {
    name: 'closures in closures',
    base: symbols(count, (index) => [one, nested('f', index)], mixed),
    head: symbols(count, (index) => [one, nested('g', index)], mixed)
  }
  yield {
    name: 'instances of one generic function, all with other types',
    base: symbols(count, (index) => [one, `Map[int,${other}.T${index}]`]),
    head: symbols(count, (index) => [one, `Map[int,${other}.U${index}]`])
  }
}

function nested(name: string, index: number): string {
  return `${name}${index >> 3}.func1${'.1'.repeat(index & 7)}`
}

/** A measurement of one package that has the symbols; it adds up. */
export function measurementOf(
  symbolList: readonly SymbolSize[],
  sha256: string
): Measurement {
  const size = symbolList.reduce((sum, symbol) => sum + symbol.size, 0)
  const name = 'code'
  return {
    schemaVersion: 1,
    binary: {
      name: 'program',
      format: 'elf',
      goos: 'linux',
      goarch: 'amd64',
      goVersion: 'go1.26.8',
      mainPackage: one,
      stripped: true,
      sha256,
      fileSize: size,
      contentSize: size,
      paddingSize: 0,
      compressed: null
    },
    build: null,
    attribution: {
      level: 'functions',
      ownedBytes: size,
      unattributedBytes: 0,
      notes: []
    },
    sections: [{ name: section, offset: 0, fileSize: size, virtualSize: size }],
    regions: [{ name, size }],
    modules: [{ path: 'example.com/program', version: '', size }],
    packages: [
      {
        path: one,
        module: 'example.com/program',
        kind: 'main',
        size,
        regions: [{ name, size }]
      }
    ],
    symbols: symbolList
  }
}
