// Programs as measurements: their packages by who imports what and where, and what
// the linker kept.
import type {
  DeadCode,
  ImportGraph
} from '../../../../src/core/model/explanation/explanation.ts'
import type { Measurement } from '../../../../src/core/model/measurement.ts'
import { example, symbol, type Example } from '../../compare/example.ts'

export const main = 'example.com/tool'

/** Own package -> what it imports, each with the line of `own.go` where it does. */
export type Imports = Readonly<Record<string, readonly string[]>>

const isOwn = (path: string): boolean =>
  path === main || path.startsWith(`${main}/`)

/** Module of a path: the first two elements of one with a dot, else the standard library. */
function moduleOf(path: string): string | null {
  const [host = '', name = ''] = path.split('/')
  return host.includes('.') ? `${host}/${name}` : null
}

/** The graph of a program whose main package is `example.com/tool`. */
export function graphOf(imports: Imports): ImportGraph {
  const named = [
    ...new Set([...Object.keys(imports), ...Object.values(imports).flat()])
  ]
  const paths = [main, ...named.filter((path) => path !== main).toSorted()]
  const modules = [...new Set(paths.flatMap((path) => moduleOf(path) ?? []))]
  return {
    modules: modules.map((path) => ({
      path,
      version: path === main ? '' : 'v1.0.0'
    })),
    packages: paths.map((path) => {
      const module = moduleOf(path)
      const lines = (imports[path] ?? [])
        .map((imported, line) => ({
          index: paths.indexOf(imported),
          line: line + 3
        }))
        .toSorted((a, b) => a.index - b.index)
      const own = isOwn(path)
        ? {
            directory: path === main ? '.' : path.slice(main.length + 1),
            places: lines.map(({ line }) => `own.go:${line}`)
          }
        : {}
      return {
        path,
        ...(module === null ? {} : { module: modules.indexOf(module) }),
        imports: lines.map(({ index }) => index),
        ...own
      }
    })
  }
}

interface Program {
  /** null: no graph was recorded. */
  readonly imports: Imports | null
  /** Bytes of packages; by default 1000 of each imported one. */
  readonly bytes?: Readonly<Record<string, number>>
  readonly symbols?: readonly string[]
  /** Symbol -> who kept it. */
  readonly keptBy?: Readonly<Record<string, string>>
  /** null: there is no listing of the linker. */
  readonly deadCode?: DeadCode | null
  readonly notes?: readonly string[]
  readonly level?: Example['level']
  readonly build?: null
}

/** A measurement of such a program. */
export function program(of: Program): Measurement {
  const names = [main, ...Object.values(of.imports ?? {}).flat()]
  const sizes =
    of.bytes ?? Object.fromEntries(names.map((name) => [name, 1000]))
  const measurement = example({
    packages: sizes,
    moduleOf: Object.fromEntries(
      Object.keys(sizes).map((path) => [path, moduleOf(path) ?? 'std'])
    ),
    symbols: (of.symbols ?? []).map((name) => symbol(name, 10)),
    ...(of.level === undefined ? {} : { level: of.level }),
    ...(of.build === null ? { build: null } : {})
  })
  const {
    symbols = [],
    keptBy = {},
    deadCode = { state: 'on', culprits: [] }
  } = of
  return {
    ...measurement,
    attribution: { ...measurement.attribution, notes: of.notes ?? [] },
    ...(of.imports === null ? {} : { imports: graphOf(of.imports) }),
    ...(deadCode === null
      ? {}
      : {
          reachability: {
            keptBy: symbols.map((name) => symbols.indexOf(keptBy[name] ?? '')),
            deadCode,
            equalContents: []
          }
        })
  }
}
