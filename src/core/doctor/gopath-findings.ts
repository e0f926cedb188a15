// What the check of GOPATH mode says: the program built in that mode, packages that are
// in it twice, names that are reached by linkname, and what dependencies bring along.
import type { Finding } from '../model/doctor/diagnosis.ts'
import type { Package, SymbolSize } from '../model/measurement.ts'
import { formatExactBytes, formatExactDelta } from '../text/sizes.ts'
import type { ProgramComparison } from './compare-programs.ts'
import { comparisonEvidence } from './difference.ts'
import { bounded } from './evidence.ts'
import type { Linkname } from './linknames.ts'
import {
  bytesByPackage,
  isInitialiser,
  isLocalFunction,
  type PackageBytes
} from './package-functions.ts'
import { repeatedPackages, type RepeatedPackage } from './twice.ts'

const note = { check: 'gopath', kind: 'note' } as const

/** One way in which the program was built, with its packages. */
export interface BuiltWay {
  /** `your build`, `GO111MODULE=off with vendor`. */
  readonly name: string
  readonly packages: readonly Package[]
}

/** A build in GOPATH mode beside the user's. */
export function modeFinding(
  program: string,
  way: BuiltWay,
  comparison: ProgramComparison
): Finding {
  const [own, other] = comparison.sizes
  const delta = other - own
  const prefixed = way.packages.filter(({ path }) =>
    path.slice(1).includes('/vendor/')
  ).length
  const change =
    delta === 0
      ? 'the program has the size of your build'
      : `the program is ${formatExactBytes(Math.abs(delta))} ${delta > 0 ? 'larger' : 'smaller'} than your build`
  return {
    ...note,
    program,
    sentence: `${way.name}: ${change}`,
    cause:
      prefixed === 0
        ? ''
        : `the names of ${prefixed} packages have the vendor directory in them`,
    bytes: delta,
    remedy: `go version -m "$(go list -f '{{.Target}}' .)"`,
    evidence: comparisonEvidence(comparison, ['your build', way.name])
  }
}

/** Bytes of all copies but the largest of each package. */
function excessOf(repeated: readonly RepeatedPackage[]): number {
  return repeated.reduce((sum, { copies }) => {
    const sizes = copies.map(({ size }) => size)
    const all = sizes.reduce((total, size) => total + size, 0)
    return sum + all - Math.max(...sizes)
  }, 0)
}

/** Whether a package is in the file twice, said for each way; the bytes are of the way that has most. */
export function twiceFinding(
  program: string,
  ways: readonly BuiltWay[]
): Finding {
  const found = ways.map(({ name, packages }) => ({
    name,
    repeated: repeatedPackages(packages)
  }))
  const lines = found.flatMap(({ name, repeated }) =>
    repeated.map(
      ({ copies }) =>
        `${name}: ${copies.map(({ path, size }) => `${path} ${formatExactBytes(size)}`).join(', ')}`
    )
  )
  const names = new Set(
    found.flatMap(({ repeated }) => repeated.map(({ path }) => path))
  )
  const concerned = found.filter(({ repeated }) => repeated.length > 0)
  const isAll = concerned.length === 0 || concerned.length === ways.length
  const list = (isAll ? ways : concerned).map(({ name }) => name).join('; ')
  return {
    ...note,
    program,
    sentence:
      names.size === 0
        ? `no package is in the program twice: ${list}`
        : `${names.size === 1 ? 'one package is' : `${names.size} packages are`} in the program twice${isAll ? '' : `: ${list}`}`,
    cause:
      names.size === 0
        ? ''
        : 'a vendored copy has a name of its own: that of the standard library, or that of GOPATH mode',
    bytes: Math.max(0, ...found.map(({ repeated }) => excessOf(repeated))),
    remedy: `go list -deps ${program}`,
    evidence: lines.length === 0 ? [] : [bounded('packages', lines)]
  }
}

/** Uses of linkname outside of the standard library; none where there is none. */
export function linknameFindings(
  program: string,
  linknames: readonly Linkname[],
  symbols: readonly SymbolSize[]
): readonly Finding[] {
  if (linknames.length === 0) return []
  const sizes = new Map<string, number>()
  for (const { name, size } of symbols) {
    sizes.set(name, (sizes.get(name) ?? 0) + size)
  }
  const used = linknames
    .map((linkname) => ({ ...linkname, size: sizes.get(linkname.target) }))
    .toSorted((a, b) => (b.size ?? -1) - (a.size ?? -1))
  const inProgram = used.filter(({ size }) => size !== undefined).length
  return [
    {
      ...note,
      program,
      sentence: `${linknames.length} //go:linkname lines outside of the standard library, ${inProgram} of them with a symbol in the program`,
      cause: '',
      bytes: null,
      remedy: `grep -rn '^//go:linkname' $(go list -deps -f '{{if not .Standard}}{{.Dir}}{{end}}' ${program})`,
      evidence: [
        bounded(
          'owner, place, local name, target and bytes',
          used.map(
            ({ package: owner, place, local, target, size }) =>
              `${owner} ${place}: ${local}, ${target}: ${size === undefined ? 'not in the program' : formatExactBytes(size)}`
          )
        )
      ]
    }
  ]
}

/** Initialisers and local functions of dependencies; none without dependencies. */
export function functionFindings(
  program: string,
  symbols: readonly SymbolSize[],
  dependencies: ReadonlySet<string>
): readonly Finding[] {
  const kinds = [
    ['package initialisers', isInitialiser],
    ['local functions', isLocalFunction]
  ] as const
  return kinds.flatMap(([what, isMeant]) => {
    const rows = bytesByPackage(symbols, dependencies, isMeant)
    return rows.length === 0 ? [] : [functionsFinding(program, what, rows)]
  })
}

function functionsFinding(
  program: string,
  what: string,
  rows: readonly PackageBytes[]
): Finding {
  const bytes = rows.reduce((sum, row) => sum + row.bytes, 0)
  const count = rows.reduce((sum, row) => sum + row.count, 0)
  return {
    ...note,
    program,
    sentence: `${what} of dependencies: ${formatExactBytes(bytes)} in ${count} symbols of ${rows.length} packages`,
    cause: '',
    bytes: null,
    remedy: 'go tool nm -size -sort size PROGRAM',
    evidence: [
      bounded(
        what,
        rows.map(
          ({ package: name, count: symbols, bytes: size }) =>
            `${name}: ${formatExactDelta(size).replace('+', '')} in ${symbols}`
        )
      )
    ]
  }
}
