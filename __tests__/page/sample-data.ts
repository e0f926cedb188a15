// Data of pages for tests: a small change whose numbers can be added up by hand, and
// one of as many symbols as large programs have. Nothing in it is random.
import { regionNames } from '../../src/core/model/closed-lists.ts'
import type {
  PageBinary,
  PageData,
  PagePackage,
  PageRest,
  PageSide,
  PageSymbols
} from '../../src/core/page/page-data.ts'

/** `[name, package, group, region, base, head]`, as names and bytes. */
type SymbolLine = readonly [
  name: string,
  owner: string,
  group: string,
  region: (typeof regionNames)[number],
  base: number,
  head: number
]

const moduleNames = ['example.com/app', 'example.com/lib', 'std', '(other)']

const smallSymbols: readonly SymbolLine[] = [
  ['.init', 'example.com/app/tables', '', 'code', 0, 120],
  ['.table', 'example.com/app/tables', '', 'rodata', 0, 9000],
  ['.(*Job).Run', 'example.com/app', 'Job', 'code', 400, 700],
  ['.(*Job).Stop', 'example.com/app', 'Job', 'code', 200, 200],
  ['.main', 'example.com/app', '', 'code', 100, 90],
  ['.Old', 'example.com/lib', '', 'code', 640, 0],
  ['.Parse[go.shape.int]', 'example.com/lib', 'parse.go', 'code', 300, 310],
  ['.Printf', 'fmt', '', 'code', 1000, 1000],
  ['.(*pp).doPrint', 'fmt', 'pp', 'code', 800, 800],
  ['go:string.*', '(shared types)', '', 'strings', 50, 60]
]

type PackageLine = readonly [
  path: string,
  module: number,
  kind: PagePackage['kind']
]

const smallPackages: readonly PackageLine[] = [
  ['example.com/app', 0, 'main'],
  ['example.com/app/tables', 0, 'main'],
  ['example.com/lib', 1, 'module'],
  ['fmt', 2, 'std'],
  ['(shared types)', 3, 'pseudo']
]

/** Bytes of `fmt` that no symbol has. */
const smallRest: PageRest = {
  package: [3],
  region: [regionNames.indexOf('pclntab')],
  base: [64],
  head: [80]
}

function side(fileSize: number): PageSide {
  return {
    fileSize,
    gzip: null,
    goVersion: 'go1.26.8',
    sha256: 'ab'.repeat(32),
    level: 'symbols'
  }
}

/** 3,554 bytes become 12,360. */
export const smallBinary: PageBinary = binaryOf(
  smallSymbols,
  smallPackages,
  smallRest
)

/** A page of it, and of the same for another target. */
export const smallData: PageData = {
  schemaVersion: 1,
  kind: 'change',
  title: 'app grew by 8.6 KiB',
  runUrl: 'https://github.com/o/r/actions/runs/1',
  binaries: [smallBinary, { ...smallBinary, target: 'windows/amd64' }],
  histories: []
}

function binaryOf(
  lines: readonly SymbolLine[],
  owners: readonly PackageLine[],
  rest: PageRest
): PageBinary {
  const groups = [...new Set(lines.map((line) => line[2]))].filter(Boolean)
  const paths = owners.map(([path]) => path)
  const symbols: PageSymbols = {
    name: lines.map((line) => line[0]),
    package: lines.map((line) => paths.indexOf(line[1])),
    group: lines.map((line) => groups.indexOf(line[2])),
    region: lines.map((line) => regionNames.indexOf(line[3])),
    section: lines.map(() => 0),
    base: lines.map((line) => line[4]),
    head: lines.map((line) => line[5]),
    from: [],
    instance: [[6, 'example.com/app']],
    moved: []
  }
  return {
    name: 'app',
    mainPackage: 'example.com/app',
    target: 'linux/amd64',
    status: 'changed',
    notes: [],
    sections: ['.text'],
    groups,
    symbols,
    rest,
    ...summed(symbols, rest, owners)
  }
}

/** Packages, modules and files, whose sizes are sums of symbols and rest. */
function summed(
  symbols: PageSymbols,
  rest: PageRest,
  owners: readonly PackageLine[]
): Pick<PageBinary, 'base' | 'head' | 'modules' | 'packages'> {
  const zeros = () => owners.map(() => 0)
  const base = zeros()
  const head = zeros()
  for (const columns of [symbols, rest]) {
    columns.package.forEach((owner, row) => {
      base[owner] = (base[owner] ?? NaN) + (columns.base[row] ?? NaN)
      head[owner] = (head[owner] ?? NaN) + (columns.head[row] ?? NaN)
    })
  }
  const packages = owners.map(([path, module, kind], index) => ({
    path,
    module,
    kind,
    base: base[index] ?? NaN,
    head: head[index] ?? NaN,
    written: { base: base[index] ?? NaN, head: head[index] ?? NaN },
    why: path === 'example.com/app/tables' ? ['new: main imports it'] : []
  }))
  const count = Math.max(...owners.map(([, module]) => module)) + 1
  const modules = Array.from({ length: count }, (_, module) => {
    const members = packages.filter((member) => member.module === module)
    return {
      path: moduleNames[module] ?? `example.com/module${module}`,
      baseVersion: module === 1 ? 'v1.2.0' : '',
      headVersion: module === 1 ? 'v1.3.0' : '',
      base: total(members.map((member) => member.base)),
      head: total(members.map((member) => member.head))
    }
  })
  return {
    packages,
    modules,
    base: side(total(base)),
    head: side(total(head))
  }
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0)
}

/**
 * A program of so many symbols, in packages and modules of very different sizes, of
 * which a tenth changed.
 */
export function largeData(count: number): PageData {
  const packageCount = 900
  const owners = Array.from({ length: packageCount }, (_, index) => {
    const module = index < 60 ? 0 : index < 220 ? 2 : (index % 180) + 4
    const path =
      index < 220 && index >= 60
        ? `std/library${index}`
        : `example.com/organisation${index % 40}/module${module}/internal/package${index}`
    return [path, module, module === 2 ? 'std' : 'module'] as const
  })
  const lines = Array.from({ length: count }, (_, row) =>
    largeLine(row, Math.floor(packageCount * (row / count) ** 1.7), owners)
  )
  const binary = binaryOf(lines, owners, smallRest)
  return { ...smallData, title: 'large', binaries: [binary] }
}

function largeLine(
  row: number,
  owner: number,
  owners: readonly PackageLine[]
): SymbolLine {
  const noise = (row * 2_654_435_761) % 4_294_967_296
  const size = 40 + Math.floor(1600 * (noise / 4_294_967_296) ** 6 * 30)
  const change = noise % 10 === 0 ? (noise % 7) * 40 - 90 : 0
  const isNew = noise % 97 === 0
  const isGone = noise % 131 === 0
  const type = noise % 3 === 0 ? '' : `Type${owner}_${noise % 23}`
  return [
    type === '' ? `.function${row}` : `.(*${type}).Method${row}`,
    owners[owner]?.[0] ?? '',
    type,
    row % 5 === 4 ? 'rodata' : 'code',
    isNew ? 0 : size,
    isGone && !isNew ? 0 : Math.max(1, size + change)
  ]
}
