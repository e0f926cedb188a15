// Reports as literals, for tests of everything that shows them.
import type { Binary } from '../../../src/core/model/measurement.ts'
import type {
  AttributionLevel,
  Origin,
  VerdictState
} from '../../../src/core/model/closed-lists.ts'
import type {
  Baseline,
  BinaryReport,
  GoUpgrade,
  ModuleRow,
  OriginSum,
  PackageRow,
  Provenance,
  Reason,
  Report,
  Side,
  SymbolRow
} from '../../../src/core/model/report.ts'

export const KiB = 1024
export const MiB = 1024 * KiB

export const baseline: Baseline = {
  source: 'cache',
  commit: '563f6a0' + 'b'.repeat(33),
  chosenBy: 'first parent of the merge commit',
  run: 'https://github.com/octo-org/tool/actions/runs/123'
}

export const provenance: Provenance = {
  tool: 'go-size-gate 0.1.0',
  mode: 'gate',
  event: 'pull_request',
  headCommit: 'c'.repeat(40),
  overrides: ['overrode GOPROXY=https://proxy.example'],
  relaxations: [],
  passedThrough: ['CC=gcc'],
  modulesReused: 12,
  modulesFetched: 2,
  verified: true,
  notices: [],
  reproduce: 'go-size-gate check --base 563f6a0'
}

export function binary(change: Partial<Binary> = {}): Binary {
  const fileSize = change.fileSize ?? 17 * MiB
  return {
    name: 'scc',
    format: 'elf',
    goos: 'linux',
    goarch: 'amd64',
    goVersion: 'go1.26.8',
    mainPackage: 'github.com/boyter/scc',
    stripped: true,
    sha256: 'd'.repeat(64),
    fileSize,
    contentSize: fileSize,
    paddingSize: 0,
    compressed: null,
    ...change
  }
}

export function side(
  fileSize: number,
  change: Partial<Binary> & { readonly level?: AttributionLevel } = {}
): Side {
  const { level = 'symbols', ...rest } = change
  return {
    binary: binary({ ...rest, fileSize }),
    build: {
      fingerprint: 'e'.repeat(64),
      target: 'linux/amd64',
      goVersion: rest.goVersion ?? 'go1.26.8',
      flags: ['-trimpath', '-ldflags=-s -w'],
      environment: { GOOS: 'linux' },
      stamps: []
    },
    attribution: {
      level,
      ownedBytes: fileSize - 100,
      unattributedBytes: 100,
      notes: []
    }
  }
}

export function reason(
  state: VerdictState,
  message: string,
  more: Partial<Reason> = {}
): Reason {
  return { state, message, ...more }
}

export function moduleRow(
  path: string,
  delta: number,
  versions: readonly [string, string] = ['', ''],
  base = MiB
): ModuleRow {
  const [baseVersion, headVersion] = versions
  return { path, baseVersion, headVersion, base, head: base + delta, delta }
}

function originSum(origin: Origin, delta: number): OriginSum {
  return { origin, base: MiB, head: MiB + delta, delta }
}

export function packageRow(
  path: string,
  module: string,
  delta: number,
  base = MiB
): PackageRow {
  return { path, module, base, head: base + delta, delta }
}

/** A row of a package whose author's change is another than its own. */
export function writtenRow(
  path: string,
  delta: number,
  wrote: number
): PackageRow {
  const written = { base: MiB, head: MiB + wrote, delta: wrote }
  return { ...packageRow(path, path, delta), written }
}

export function symbolRow(
  name: string,
  owner: string,
  delta: number,
  base = KiB
): SymbolRow {
  const change =
    base === 0
      ? 'added'
      : base + delta === 0
        ? 'removed'
        : delta > 0
          ? 'grown'
          : 'shrunk'
  return { name, package: owner, base, head: base + delta, delta, change }
}

/** scc for linux/amd64, grown by 104 KiB for several reasons; the tables add up. */
export function grown(change: Partial<BinaryReport> = {}): BinaryReport {
  const main = 'github.com/boyter/scc'
  const dependency = 'github.com/x/y'
  return {
    status: 'changed',
    mainPackage: main,
    target: 'linux/amd64',
    base: side(17 * MiB),
    head: side(17 * MiB + 104 * KiB),
    delta: { fileSize: 104 * KiB, contentSize: 100 * KiB, gzip: null },
    sections: [
      {
        name: '.text',
        base: 4 * MiB,
        head: 4 * MiB + 90 * KiB,
        delta: 90 * KiB
      },
      { name: '.rodata', base: MiB, head: MiB + 10 * KiB, delta: 10 * KiB },
      { name: 'padding@.text', base: 0, head: 4 * KiB, delta: 4 * KiB }
    ],
    regions: [
      {
        name: 'code',
        base: 4 * MiB,
        head: 4 * MiB + 90 * KiB,
        delta: 90 * KiB
      },
      { name: 'rodata', base: MiB, head: MiB + 10 * KiB, delta: 10 * KiB },
      { name: 'padding', base: 0, head: 4 * KiB, delta: 4 * KiB }
    ],
    modules: [
      moduleRow(dependency, 61 * KiB, ['v1.2.0', 'v1.3.0']),
      moduleRow(main, 37 * KiB),
      moduleRow('(padding)', 4 * KiB),
      moduleRow('github.com/new/dep', 3 * KiB, ['', 'v0.1.0'], 0),
      moduleRow('std', -KiB),
      moduleRow('github.com/same/size', 0, ['v1.0.0', 'v1.0.1'])
    ],
    packages: [
      packageRow(`${dependency}/internal/tables`, dependency, 58 * KiB, 0),
      packageRow(`${main}/processor`, main, 30 * KiB),
      packageRow(main, main, 7 * KiB),
      packageRow('(padding)', '(padding)', 4 * KiB),
      packageRow('github.com/new/dep', 'github.com/new/dep', 3 * KiB, 0),
      packageRow(dependency, dependency, 3 * KiB),
      packageRow('fmt', 'std', -KiB)
    ],
    origins: [
      originSum('updated-dependencies', 64 * KiB),
      originSum('own', 37 * KiB),
      originSum('alignment', 4 * KiB),
      originSum('std', -KiB)
    ],
    symbols: [
      symbolRow(
        `${dependency}/internal/tables.table`,
        `${dependency}/internal/tables`,
        58 * KiB,
        0
      ),
      symbolRow(`${main}/processor.(*Job).Run`, `${main}/processor`, 12 * KiB),
      symbolRow('fmt.old', 'fmt', -KiB, KiB),
      {
        ...symbolRow('main.renamed', main, 5),
        change: 'renamed',
        from: 'main.before'
      }
    ],
    verdict: {
      state: 'fail',
      reasons: [
        reason(
          'fail',
          'grew by 104.0 KiB (+0.6 %), 4.0 KiB over the limit of 100.0 KiB',
          {
            rule: 'fail.max-growth',
            limit: 100 * KiB,
            value: 104 * KiB
          }
        )
      ]
    },
    baseline,
    ...change
  }
}

/** What Go 1.26.8 adds to 1.25.3, unless it is otherwise. */
export function upgraded(change: Partial<GoUpgrade> = {}): GoUpgrade {
  return {
    from: 'go1.25.3',
    to: 'go1.26.8',
    byChange: true,
    delta: { fileSize: 312 * KiB, contentSize: 312 * KiB, gzip: null },
    run: 'https://github.com/octo-org/tool/actions/runs/99',
    ...change
  }
}

/** The same on both sides. */
export function unchanged(change: Partial<BinaryReport> = {}): BinaryReport {
  return {
    ...grown(),
    status: 'unchanged',
    head: side(17 * MiB),
    delta: { fileSize: 0, contentSize: 0, gzip: null },
    sections: [],
    regions: [],
    modules: [],
    packages: [],
    origins: [],
    symbols: [],
    verdict: { state: 'pass', reasons: [] },
    ...change
  }
}

/** Nothing known of the base. */
export function unknownBase(change: Partial<BinaryReport> = {}): BinaryReport {
  return {
    ...grown(),
    status: 'added',
    base: null,
    baseline: null,
    delta: { fileSize: 17 * MiB + 104 * KiB, contentSize: 0, gzip: null },
    verdict: {
      state: 'no-baseline',
      reasons: [
        reason(
          'no-baseline',
          'no baseline to compare with: nothing is stored for 563f6a0'
        )
      ]
    },
    ...change
  }
}

export function report(
  reports: readonly BinaryReport[],
  change: Partial<Report> = {}
): Report {
  const order = ['error', 'fail', 'no-baseline', 'warn', 'pass'] as const
  const state =
    order.find((candidate) =>
      reports.some(({ verdict }) => verdict.state === candidate)
    ) ?? 'error'
  return {
    schemaVersion: 1,
    verdict: { state, reasons: [] },
    reports,
    notBuilt: [],
    budgetChange: null,
    provenance,
    ...change
  }
}
