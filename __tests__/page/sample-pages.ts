// Pages of small programs, made as `diff --format html` makes them: measurements are
// compared, judged and rendered.
import { compareAndExplain } from '../../src/core/explain/explain.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import type { BinaryReport } from '../../src/core/model/report.ts'
import { measurementPage, reportPage } from '../../src/core/page/report-page.ts'
import { judgeFiles } from '../../src/core/policy/judge-files.ts'
import { readPageParts } from '../../src/host/files/page-parts.ts'
import { example, symbol, type Example } from '../core/compare/example.ts'
import { runUrl } from './artifact-server.ts'

type Sides = readonly [base: Measurement | null, head: Measurement | null]

/**
 * The page of binaries, each with its two sides; null where there is none.
 * @param history what records say of each binary
 */
export async function pageOf(
  pairs: readonly Sides[],
  history: BinaryReport['history'] = []
): Promise<string> {
  const report = judgeFiles(
    pairs.map(([base, head]) => compareAndExplain(base, head)),
    null
  )
  const reports = report.reports.map((binary) => ({ ...binary, history }))
  return reportPage(
    { ...report, reports },
    pairs.flat().filter((side) => side !== null),
    { runUrl, filesUrl: '' },
    await readPageParts()
  )
}

/** Symbol, and its bytes in base and head. */
type SymbolRow = readonly [name: string, base: number, head: number]

const agent = 'example.com/agent'
const telemetry = `${agent}/internal/telemetry`
const grpc = 'google.golang.org/grpc'

/** The largest new symbol is the exporter's method. */
export const agentSymbols: readonly SymbolRow[] = [
  [`${agent}.main`, 900, 1100],
  [`${agent}.run`, 4200, 4200],
  [`${agent}.(*Server).Serve`, 12_000, 15_500],
  [`${agent}.(*Server).Close`, 800, 800],
  [`${agent}/internal/legacy.(*Reader).Read`, 22_000, 0],
  [`${agent}/internal/legacy.Open`, 3000, 0],
  [`${telemetry}.(*Exporter).ExportMetrics`, 0, 41_234],
  [`${telemetry}.(*Exporter).Start`, 0, 7100],
  [`${telemetry}.table`, 0, 30_000],
  [`${grpc}.(*ClientConn).Connect`, 51_000, 60_100],
  [`${grpc}.(*Server).Serve`, 70_000, 66_000],
  [`${grpc}/internal/transport.(*http2Client).NewStream`, 33_000, 33_000],
  ['net/http.(*conn).serve', 24_000, 24_000],
  ['net/http.ListenAndServe', 1200, 1200],
  ['fmt.Sprintf', 2300, 2300],
  ['runtime.mallocgc', 15_000, 15_040]
]

const packageOf = (name: string): string => {
  const end = name.indexOf('.', name.lastIndexOf('/') + 1)
  return name.slice(0, end)
}

const moduleOf = (path: string): string =>
  [agent, grpc].find((module) => path.startsWith(module)) ??
  (path.startsWith('(') ? path : 'std')

/** One side of a program whose packages have these symbols, and a tenth more. */
export function program(
  rows: readonly SymbolRow[],
  side: 'base' | 'head',
  more: Example = {}
): Measurement {
  const sizes = new Map<string, number>([['(padding)', 4096]])
  const symbols = rows.flatMap(([name, base, head]) => {
    const size = side === 'base' ? base : head
    if (size === 0) return []
    const path = packageOf(name)
    sizes.set(path, (sizes.get(path) ?? 0) + size)
    return [symbol(name, size, { package: path })]
  })
  const packages = Object.fromEntries(
    Array.from(sizes, ([path, size]) => [
      path,
      path.startsWith('(') ? size : size + Math.floor(size / 10)
    ])
  )
  const modules = Object.fromEntries(
    Array.from(sizes.keys(), (path) => [path, moduleOf(path)])
  )
  return example({
    packages,
    moduleOf: modules,
    kinds: Object.fromEntries(
      Array.from(sizes.keys(), (path) => [path, kindOf(path)])
    ),
    versions: { [grpc]: side === 'base' ? 'v1.70.0' : 'v1.71.0' },
    symbols,
    gzip: 100_000,
    ...more,
    binary: { name: 'agent', mainPackage: agent, ...more.binary }
  })
}

function kindOf(path: string): 'main' | 'module' | 'std' | 'pseudo' {
  const module = moduleOf(path)
  if (path.startsWith('(')) return 'pseudo'
  if (module === agent) return 'main'
  return module === 'std' ? 'std' : 'module'
}

/** Both sides of the agent. */
export const agentSides = (): Sides => [
  program(agentSymbols, 'base'),
  program(agentSymbols, 'head')
]

/** A program of so many symbols, of which each tenth changed. */
export function largeSides(count: number): Sides {
  const perPackage = 100
  const rows = Array.from({ length: count }, (_, index): SymbolRow => {
    const place = Math.floor(index / perPackage)
    const path = `example.com/m${place % 40}/internal/package${place}`
    const name =
      index % 3 === 0
        ? `${path}.(*Type${index % 7}).Method${index}`
        : `${path}.function${index}`
    const size = 100 + ((index * 7919) % 2000)
    const head = index % 10 === 0 ? size + ((index * 31) % 400) - 150 : size
    return [name, size, head]
  })
  return [program(rows, 'base'), program(rows, 'head')]
}

/** The page of one measurement. */
export async function measuredPage(
  measurement: Measurement | null
): Promise<string> {
  if (measurement === null) throw new Error('nothing to show')
  return measurementPage([measurement], await readPageParts())
}
