// The reports that are looked at: one for each kind of comment that people see.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { errorReport } from '../../src/gate/judge/make-report.ts'
import { overridden } from '../../src/core/policy/override.ts'
import { formatDelta, formatPercent } from '../../src/core/text/sizes.ts'
import type { BinaryReport, Report } from '../../src/core/model/report.ts'
import {
  grown,
  KiB,
  MiB,
  moduleRow,
  packageRow,
  provenance,
  reason,
  report,
  side,
  symbolRow,
  unchanged,
  unknownBase,
  upgraded
} from '../core/report/reports.ts'

const main = 'github.com/octo-org/agent'

const approval = {
  label: 'size-increase-approved',
  line: 'Binary-Size: <reason>',
  approvers: ['octocat']
}

const realProvenance = {
  ...provenance,
  tool: 'go-size-gate 1.0.0',
  reproduce: `git fetch origin ${'c'.repeat(40)} && git checkout ${'c'.repeat(40)} && go-size-gate check ./cmd/agent --base 563f6a0 --exact-base`
}

/** Import path and bytes, and `new` for what the base doesn't have. */
type Part = readonly [path: string, delta: number, news?: 'new']

/** A change of the agent by packages of its own, of dependencies and of the rest. */
function changed(
  target: string,
  parts: readonly Part[],
  more: Partial<BinaryReport> = {}
): BinaryReport {
  const delta = parts.reduce((sum, [, bytes]) => sum + bytes, 0)
  const base = 24 * MiB + 300 * KiB
  const moduleOf = (path: string): string =>
    path.startsWith(main)
      ? main
      : path.startsWith('(')
        ? path
        : (dependencies.find(([module]) => path.startsWith(module))?.[0] ??
          'std')
  const rows = parts.map(([path, bytes, news]) =>
    packageRow(path, moduleOf(path), bytes, news ? 0 : MiB)
  )
  const modules = [...new Set(rows.map(({ module }) => module))].map((path) => {
    const own = rows.filter(({ module }) => module === path)
    const bytes = own.reduce((sum, row) => sum + row.delta, 0)
    const [, from = '', to = ''] =
      dependencies.find(([module]) => module === path) ?? []
    return moduleRow(
      path,
      bytes,
      [from, to],
      from === '' && to !== '' ? 0 : MiB
    )
  })
  return grown({
    mainPackage: `${main}/cmd/agent`,
    target,
    base: side(base, { name: 'agent' }),
    head: side(base + delta, { name: 'agent' }),
    delta: { fileSize: delta, contentSize: delta, gzip: Math.round(delta / 3) },
    modules,
    packages: rows,
    origins: [],
    symbols: rows
      .filter(({ path }) => !path.startsWith('('))
      .map(({ path, delta: bytes, base: before }) =>
        symbolRow(
          `${path}.(*Exporter).ExportMetricsAndResources`,
          path,
          Math.round(bytes / 2),
          before === 0 ? 0 : KiB * 400
        )
      ),
    ...judged(base, delta),
    ...more
  })
}

const dependencies: readonly (readonly [string, string, string])[] = [
  [
    'go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc',
    '',
    'v1.40.0'
  ],
  [
    'go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp',
    '',
    'v1.40.0'
  ],
  ['go.opentelemetry.io/otel/sdk', 'v1.37.0', 'v1.40.0'],
  ['go.opentelemetry.io/otel', 'v1.37.0', 'v1.40.0'],
  ['k8s.io/apimachinery', 'v0.33.1', 'v0.34.0'],
  ['k8s.io/client-go', 'v0.33.1', 'v0.34.0'],
  ['k8s.io/api', 'v0.33.1', 'v0.34.0'],
  ['github.com/prometheus/client_golang', 'v1.22.0', 'v1.23.0']
]

/** By the limits of warn 100 KiB and fail 500 KiB. */
function judged(base: number, delta: number): Pick<BinaryReport, 'verdict'> {
  const grew = `grew by ${formatDelta(delta).slice(1)} (${formatPercent(delta, base)})`
  const over = (limit: number): string =>
    `${grew}, ${formatDelta(delta - limit).slice(1)} over the limit of ${formatDelta(limit).slice(1)}`
  const state = delta > 500 * KiB ? 'fail' : delta > 100 * KiB ? 'warn' : 'pass'
  const limit = (state === 'fail' ? 500 : 100) * KiB
  const message =
    delta <= 0
      ? `shrank by ${formatDelta(delta).slice(1)} (${formatPercent(delta, base)})`
      : state === 'pass'
        ? `${grew}, within the limit of 100.0 KiB`
        : over(limit)
  const rule = `${state === 'fail' ? 'fail' : 'warn'}.max-growth`
  return {
    verdict: {
      state,
      reasons: [
        delta <= 0
          ? reason(state, message)
          : reason(state, message, { rule, limit, value: delta })
      ]
    }
  }
}

const telemetry: readonly Part[] = [
  [
    'go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc',
    212 * KiB,
    'new'
  ],
  [
    'go.opentelemetry.io/otel/exporters/otlp/otlptrace/otlptracehttp',
    131 * KiB,
    'new'
  ],
  ['go.opentelemetry.io/otel/sdk/metric', 96 * KiB],
  ['net/http', 71 * KiB],
  ['crypto/tls', 38 * KiB],
  ['compress/gzip', 12 * KiB, 'new'],
  ['encoding/json', 9 * KiB],
  ['reflect', 4 * KiB],
  ['runtime', 3 * KiB],
  [`${main}/internal/telemetry`, 44 * KiB, 'new'],
  [`${main}/cmd/agent`, 6 * KiB],
  ['github.com/prometheus/client_golang/prometheus', -18 * KiB],
  ['(padding)', 9 * KiB],
  ['(headers)', 2 * KiB],
  ['(findfunctab)', KiB],
  ['(type index)', 512]
]

const half = (parts: readonly Part[], share: number): readonly Part[] =>
  parts.map(([path, bytes, news]) =>
    news === undefined
      ? [path, Math.round(bytes * share)]
      : [path, Math.round(bytes * share), news]
  )

const tools = [
  'agent',
  'api',
  'backup',
  'controller',
  'gateway',
  'importer',
  'kubelet-plugin',
  'migrate',
  'operator',
  'proxy',
  'restore',
  'scheduler',
  'sidecar-injector',
  'webhook',
  'worker'
]

/** Another Kubernetes, of which a program has a share. */
const bump = (share: number): readonly Part[] =>
  half(
    [
      ['k8s.io/client-go/kubernetes', 180 * KiB],
      ['k8s.io/api/core/v1', 96 * KiB],
      ['k8s.io/apimachinery/pkg/runtime', 31 * KiB],
      ['(padding)', 4 * KiB]
    ],
    share
  )

/** Fifteen programs of one repository: some have a dependency more, all have another Kubernetes. */
function fifteen(): BinaryReport[] {
  return tools.map((name, place) => {
    const sides = (bytes: number) => side(bytes, { name })
    const base = (18 + place) * MiB
    const own: Partial<BinaryReport> = { mainPackage: `${main}/cmd/${name}` }
    if (place % 7 === 6) {
      return unchanged({ ...own, base: sides(base), head: sides(base) })
    }
    const parts =
      place < 2 ? telemetry : bump([0.2, 0.9, 0.35, 0.6, 0.25][place % 5] ?? 1)
    const made = changed('linux/amd64', parts, own)
    const head = base + made.delta.fileSize
    return {
      ...made,
      base: sides(base),
      head: sides(head),
      ...judged(base, made.delta.fileSize)
    }
  })
}

/** Two targets of the agent, of which nearly the same is said. */
function explainedReport(): Report {
  const line = { file: 'internal/telemetry/export.go', line: 9 }
  const own = `${main}/internal/telemetry`
  const grpc =
    'go.opentelemetry.io/otel/exporters/otlp/otlpmetric/otlpmetricgrpc'
  const edge = { from: own, to: grpc, ...line }
  const forbidden = reason(
    'fail',
    `text/template is forbidden: makes the linker keep all exported methods; imported at ${line.file}:${line.line} (cmd/agent → internal/telemetry → ${grpc} → google.golang.org/grpc → text/template)`,
    { rule: 'fail.forbid', place: line }
  )
  const explanation = (bytes: number): BinaryReport['explanation'] => ({
    deadCode: {
      base: 'on',
      head: 'off',
      delta: bytes / 2,
      culprits: [
        {
          kind: 'reflection',
          symbol: 'text/template.(*state).evalField',
          package: 'text/template',
          path: [
            { package: `${main}/cmd/agent`, symbol: 'main.main' },
            { package: own, symbol: `${own}.Start` },
            { package: grpc, symbol: `${grpc}.New` },
            { package: 'golang.org/x/net/trace', symbol: 'x' },
            { package: 'html/template', symbol: 'y' },
            {
              package: 'text/template',
              symbol: 'text/template.(*state).evalField'
            }
          ],
          edge
        }
      ]
    },
    arrivals: [
      {
        change: 'added',
        packages: [grpc, ...Array.from({ length: 17 }, (_, i) => `grpc/p${i}`)],
        delta: bytes,
        cause: {
          kind: 'import',
          edges: [edge],
          chain: [`${main}/cmd/agent`, own, grpc]
        }
      },
      {
        change: 'added',
        packages: ['go.opentelemetry.io/otel/sdk/metric/internal/exemplar'],
        delta: 31 * KiB,
        cause: {
          kind: 'module',
          module: 'go.opentelemetry.io/otel/sdk',
          baseVersion: 'v1.37.0',
          headVersion: 'v1.40.0',
          edges: [],
          chain: [
            `${main}/cmd/agent`,
            own,
            'go.opentelemetry.io/otel/sdk/metric',
            'go.opentelemetry.io/otel/sdk/metric/internal/exemplar'
          ]
        }
      },
      {
        change: 'added',
        packages: ['encoding/xml'],
        delta: 22 * KiB,
        cause: {
          kind: 'use',
          byReflection: true,
          edge: { from: own, to: 'encoding/xml', file: line.file, line: 4 },
          symbol: `${own}.(*Exporter).ExportMetricsAndResources`,
          chain: [`${main}/cmd/agent`, own, 'encoding/xml']
        }
      }
    ],
    contents: [
      {
        name: 'internal/telemetry/dashboards/overview-of-all-services.json',
        owner: own,
        base: 0,
        head: 40 * KiB,
        delta: 40 * KiB
      }
    ],
    symbols: Array.from({ length: 6 }, (_, index) => ({
      name: `${grpc}.table${index}`,
      package: grpc,
      delta: (12 - index) * KiB,
      path: [
        { package: `${main}/cmd/agent`, symbol: 'main.main' },
        { package: own, symbol: `${own}.(*Exporter).Start` },
        { package: grpc, symbol: `${grpc}.table${index}` }
      ]
    })),
    duplicates: [
      {
        kind: 'major-versions',
        names: [
          'github.com/cenkalti/backoff/v4',
          'github.com/cenkalti/backoff/v5'
        ],
        count: 2,
        bytes: 18 * KiB,
        change: 'added',
        delta: 9 * KiB
      },
      {
        kind: 'generic',
        names: [`${own}.encode[...]`, 'int64', 'float64', 'string', 'bool'],
        count: 14,
        bytes: 9 * KiB,
        change: 'added',
        delta: 6 * KiB
      }
    ],
    notRecorded: ["which literals the base's listing has"]
  })
  return report(
    [
      changed('linux/amd64', telemetry, {
        explanation: explanation(412 * KiB)
      }),
      changed('linux/arm64', half(telemetry, 0.9), {
        explanation: explanation(398 * KiB)
      })
    ].map((binary) => ({
      ...binary,
      verdict: {
        state: 'fail',
        reasons: [...binary.verdict.reasons, forbidden]
      }
    }))
  )
}

const run = 'https://github.com/octo-org/agent/actions/runs/456'
const one = report([changed('linux/amd64', telemetry)])
const failing: Report = {
  ...one,
  approval,
  provenance: realProvenance
}
const buildMessage =
  'building for linux/amd64 failed: internal/telemetry/export.go:41:9: undefined: metricdata.Histogram; internal/telemetry/export.go:58:21: cannot use sum (variable of type int64) as float64 value in argument to record; internal/telemetry/export.go:77:2: missing return'

export interface Case {
  /** As in the name of its picture. */
  readonly name: string
  readonly report: Report
  /** What is seen without opening anything, in this order. */
  readonly seen: readonly string[]
}

/** The link of the run, as of every comment. */
export const runUrl = run

/** The files of its repository. */
export const filesUrl = 'https://github.com/octo-org/agent/blob'

export const cases: readonly Case[] = [
  {
    name: 'unchanged',
    report: report([unchanged()]),
    seen: ['Go binary size: scc has not changed (17.00 MiB).', 'Base 563f6a0']
  },
  {
    name: 'tiny',
    report: report([
      changed('linux/amd64', [[`${main}/cmd/agent`, 812]], {
        verdict: {
          state: 'pass',
          reasons: [
            reason(
              'pass',
              'grew by 812 B (+0.003 %), below the noise floor of 2.0 KiB',
              { rule: 'noise-floor', limit: 2 * KiB, value: 812 }
            )
          ]
        }
      })
    ]),
    seen: ['✅ Go binary size: agent grew by 812 B', '+812 B', 'Where it went']
  },
  {
    name: 'warn',
    report: report(
      [
        changed('linux/amd64', half(telemetry, 0.5)),
        changed('windows/amd64', half(telemetry, 0.45)),
        changed('darwin/arm64', half(telemetry, 0.15))
      ],
      { provenance: realProvenance }
    ),
    seen: [
      '⚠️ Go binary size: 2 of 3 binaries need a look; first agent linux/amd64 grew by',
      '+100 KiB',
      'windows/amd64',
      'Changed alike: agent windows/amd64'
    ]
  },
  {
    name: 'fail',
    report: failing,
    seen: [
      '❌ Go binary size: agent grew by 620.5 KiB (+2.5 %)',
      '+500 KiB',
      'Where it went',
      "Go's standard library",
      'How to let it pass',
      'size-increase-approved',
      'Binary-Size: <reason>',
      'octocat',
      'this run',
      'documentation'
    ]
  },
  {
    name: 'explained',
    report: {
      ...explainedReport(),
      approval,
      provenance: realProvenance
    },
    seen: [
      '❌ Go binary size: 2 of 2 binaries fail the budget',
      'This change switches dead-code elimination off',
      'internal/telemetry/export.go:9',
      'is forbidden: makes the linker keep all exported methods',
      'Why',
      'and 17 more packages (up to +412.0 KiB) came in by internal/telemetry/export.go:9',
      'v1.37.0 → v1.40.0',
      '2 more causes',
      'Where it went',
      'How to let it pass'
    ]
  },
  {
    name: 'fifteen',
    report: { ...report(fifteen()), approval, provenance: realProvenance },
    seen: [
      '❌ Go binary size: 2 of 15 binaries fail the budget',
      'sidecar-injector',
      '2 unchanged',
      'Where it went (scheduler',
      'k8s.io/… v0.33.1 → v0.34.0 (3 modules)',
      'How to let it pass'
    ]
  },
  {
    name: 'no-baseline',
    report: {
      ...report([unknownBase()]),
      approval,
      provenance: realProvenance
    },
    seen: [
      '❔ Go binary size: scc (17.10 MiB) has no baseline to compare with',
      'unknown',
      'nothing is stored for 563f6a0',
      'How to let it pass'
    ]
  },
  {
    name: 'error',
    report: errorReport(
      'go.mod asks for Go 1.27.1, and this machine has 1.26.8: install it (in a workflow: actions/setup-go with "go-version-file: go.mod")',
      null
    ),
    seen: [
      '⛔ Go binary size: go.mod asks for Go 1.27.1',
      'The log of the run has all of it.'
    ]
  },
  {
    name: 'build-error',
    report: errorReport(buildMessage, null, {
      packages: [`${main}/internal/telemetry`],
      target: 'linux/amd64',
      output: (buildMessage.split('failed: ')[1] ?? '').split('; ')
    }),
    seen: [
      `⛔ Go binary size: building ${main}/internal/telemetry for linux/amd64 failed`,
      'internal/telemetry/export.go:41:9: undefined: metricdata.Histogram',
      'internal/telemetry/export.go:77:2: missing return',
      'The log of the run has all of it.'
    ]
  },
  {
    name: 'override',
    report: report([
      {
        ...changed('linux/amd64', telemetry),
        verdict: overridden(changed('linux/amd64', telemetry).verdict, {
          kind: 'label',
          reason: 'size-increase-approved',
          writers: [{ login: 'octocat', mayWrite: true }],
          current: true
        })
      }
    ]),
    seen: [
      '⚠️ Go binary size: agent grew by 620.5 KiB',
      'it is allowed by the label "size-increase-approved" of octocat',
      '+500 KiB'
    ]
  },
  {
    name: 'fork',
    report: {
      ...failing,
      provenance: {
        ...realProvenance,
        mode: 'comment',
        verified: false,
        notices: [
          "the head's figures were measured by the pull request's own run, of commit ccccccc: its author can influence them, and no check passes by them"
        ]
      }
    },
    seen: [
      '❌ Go binary size',
      "the head's figures were measured by the pull request's own run",
      '+500 KiB'
    ]
  },
  {
    name: 'go-upgrade',
    report: report([
      changed('linux/amd64', [[`${main}/cmd/agent`, 3 * KiB]], {
        goUpgrade: upgraded()
      })
    ]),
    seen: ['Go 1.25.3 → 1.26.8: +312.0 KiB, not counted as growth']
  },
  {
    name: 'budget-change',
    report: report([changed('linux/amd64', half(telemetry, 0.6))], {
      budgetChange: {
        path: '.github/go-size-gate.yml',
        accepted: false,
        baseVerdict: 'warn',
        headVerdict: 'pass'
      },
      provenance: realProvenance
    }),
    seen: [
      '⚠️ Go binary size',
      "This change touches the budget .github/go-size-gate.yml. By the base's budget the verdict is warn, by the changed one pass",
      '+100 KiB'
    ]
  },
  {
    name: 'caddy',
    report: recorded('caddy.json.gz'),
    seen: [
      '❌ Go binary size: caddy grew by 2.79 MiB (+5.8 %)',
      '+2.79 MiB',
      '+988 KiB',
      'go.opentelemetry.io/otel'
    ]
  }
]

/** What `check` said of two releases of a real program (`node scripts/examples.ts` writes it). */
function recorded(file: string): Report {
  const packed = readFileSync(
    join(import.meta.dirname, '..', 'fixtures', 'rendered', file)
  )
  return JSON.parse(gunzipSync(packed).toString('utf8'))
}
