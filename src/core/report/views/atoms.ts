// A measurement in its smallest parts: symbols, and for each package and region
// what no symbol names. They add up to the file.
import type { RegionName } from '../../model/closed-lists.ts'
import type { Measurement } from '../../model/measurement.ts'

export interface Atom {
  readonly package: string
  readonly module: string
  readonly region: RegionName
  /** '' where no symbol names the bytes, in this and the next two. */
  readonly symbol: string
  readonly section: string
  /** Source file of a function; '' also for everything else. */
  readonly file: string
  /** Bytes of the file. */
  readonly size: number
}

/** All parts; their sizes add up to the file. */
export function atomsOf({ packages, symbols }: Measurement): readonly Atom[] {
  const modules = new Map(packages.map(({ path, module }) => [path, module]))
  const named = new Map<string, number>()
  const atoms = symbols.map((symbol): Atom => {
    const { name, region, section, size, file = '' } = symbol
    const key = `${symbol.package}\0${region}`
    named.set(key, (named.get(key) ?? 0) + size)
    return {
      package: symbol.package,
      module: modules.get(symbol.package) ?? '',
      region,
      symbol: name,
      section,
      file,
      size
    }
  })
  const rests = packages.flatMap(({ path, module, regions }) =>
    regions.map(({ name, size }): Atom => ({
      package: path,
      module,
      region: name,
      symbol: '',
      section: '',
      file: '',
      size: size - (named.get(`${path}\0${name}`) ?? 0)
    }))
  )
  return [...atoms, ...rests.filter(({ size }) => size !== 0)]
}
