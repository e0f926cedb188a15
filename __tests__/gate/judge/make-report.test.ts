import { describe, expect, it } from '@jest/globals'
import {
  errorReport,
  exitStatus,
  makeReport,
  type Findings,
  type Leg
} from '../../../src/gate/judge/make-report.ts'
import type { Plan } from '../../../src/core/plan/plan.ts'
import type { RunBudget } from '../../../src/gate/judge/read-budget.ts'
import { noOverride } from '../../../src/core/policy/override.ts'
import {
  chooseBudget,
  type BudgetTexts
} from '../../../src/core/policy/budget-file/choose-budget.ts'
import { noLayer } from '../../../src/core/policy/budget.ts'
import type { Baseline, Provenance } from '../../../src/core/model/report.ts'
import type { VerdictState } from '../../../src/core/model/closed-lists.ts'
import { example } from '../../core/compare/example.ts'

const baseline: Baseline = {
  source: 'rebuild',
  commit: 'a'.repeat(40),
  chosenBy: 'first parent of the checked-out merge commit',
  run: ''
}

const provenance: Provenance = {
  tool: 'go-size-gate 0.0.0',
  mode: 'gate',
  event: 'pull_request',
  headCommit: 'b'.repeat(40),
  overrides: [],
  relaxations: [],
  passedThrough: [],
  modulesReused: 0,
  modulesFetched: 0,
  verified: true,
  notices: ['a notice of the run'],
  reproduce: ''
}

function budget(
  base: BudgetTexts['base'],
  head: string | null = typeof base === 'string' ? base : null
): RunBudget {
  const choice = chooseBudget({ base, head, path: 'budget.yml' })
  return {
    counted: { inline: noLayer, file: choice.counted },
    proposed: choice.change?.head
      ? { inline: noLayer, file: choice.change.head }
      : null,
    choice,
    rules: choice.change?.base ?? choice.counted,
    notices: []
  }
}

const sized = (size: number, mainPackage = 'example.com/tool') =>
  example({ packages: { [mainPackage]: size }, binary: { mainPackage } })

function findings(more: Partial<Leg & Omit<Findings, 'legs'>> = {}): Findings {
  const { budget: rules, override, ...leg } = more
  return {
    legs: [
      {
        occasion: 'change',
        base: {
          kind: 'found',
          baseline,
          measurements: [sized(10_000)],
          goBefore: null
        },
        head: [sized(20_000)],
        recorded: false,
        notBuilt: [],
        reproductions: [],
        ...leg
      }
    ],
    budget: rules ?? budget(null),
    override: override ?? noOverride
  }
}

const missing = {
  kind: 'missing',
  why: 'the cache is down',
  goBefore: null
} as const

describe('makeReport', () => {
  it('judges growth against a found base', () => {
    const report = makeReport(
      findings({ budget: budget('version: 1\nfail: { max-growth: 5 KiB }') }),
      provenance
    )
    expect(report.verdict.state).toBe('fail')
    expect(report.reports).toHaveLength(1)
    expect(report.reports[0]).toMatchObject({
      status: 'changed',
      baseline,
      delta: { fileSize: 10_000 }
    })
    expect(report.provenance?.notices).toContain('a notice of the run')
  })

  it('is no-baseline, and says why, where there is none', () => {
    const report = makeReport(findings({ base: missing }), provenance)
    expect(report.verdict.state).toBe('no-baseline')
    expect(report.verdict.reasons[0]?.message).toContain('the cache is down')
    expect(report.reports[0]?.baseline).toBeNull()
  })

  it('passes a first push, and says that it is recorded only when it is', () => {
    const push = { occasion: 'push', base: missing } as const
    const first = makeReport(findings({ ...push, recorded: true }), provenance)
    expect(first.verdict.state).toBe('pass')
    expect(first.verdict.reasons[0]?.message).toContain('recorded')
    const lost = makeReport(findings(push), provenance)
    expect(lost.verdict.state).toBe('pass')
    expect(lost.verdict.reasons[0]?.message).not.toContain('recorded')
  })

  it('shows both verdicts when the change touches its budget', () => {
    const lenient = 'version: 1\nfail: { max-growth: none }'
    const strict = 'version: 1\nfail: { max-growth: 5 KiB }'
    const raised = makeReport(
      findings({ budget: budget(strict, lenient) }),
      provenance
    )
    expect(raised.verdict.state).toBe('fail')
    expect(raised.budgetChange).toMatchObject({
      path: 'budget.yml',
      accepted: false,
      baseVerdict: 'fail'
    })
    expect(raised.budgetChange?.headVerdict).not.toBe('fail')
    const accepted = makeReport(
      findings({
        budget: budget(`${strict}\naccept-budget-change: true`, lenient)
      }),
      provenance
    )
    expect(accepted.verdict.state).not.toBe('fail')
    expect(accepted.budgetChange).toMatchObject({
      accepted: true,
      baseVerdict: 'fail'
    })
    const broken = makeReport(
      findings({ budget: budget(strict, 'version: [') }),
      provenance
    )
    expect(broken.budgetChange).toMatchObject({ headVerdict: 'error' })
    expect(broken.verdict.state).toBe('fail')
  })

  it('judges by the worse of both where the budget of the base could not be read', () => {
    const pushed = { occasion: 'push', base: missing } as const
    const by = (head: string) =>
      makeReport(
        findings({ ...pushed, budget: budget({ unread: true }, head) }),
        provenance
      )
    const broken = by('fail: { max-size: 5 KiB }')
    expect(broken.verdict.state).toBe('fail')
    expect(broken.budgetChange).toEqual({
      path: 'budget.yml',
      accepted: true,
      baseFile: 'unread',
      baseVerdict: 'pass',
      headVerdict: 'fail'
    })
    const held = by('fail: { max-size: 5 MiB }')
    expect(held.budgetChange).toMatchObject({
      accepted: false,
      baseVerdict: 'pass',
      headVerdict: 'pass'
    })
  })

  it('is an error when two builds of one tree differ', () => {
    const made = {
      mainPackage: 'example.com/tool',
      target: 'linux/amd64',
      sha256: ['a', 'b'] as const
    }
    const same = { head: [sized(10_000)] }
    const differing = makeReport(
      findings({
        ...same,
        reproductions: [{ ...made, identical: false, differing: ['.rodata'] }]
      }),
      provenance
    )
    expect(differing.verdict.state).toBe('error')
    expect(differing.verdict.reasons[0]?.message).toContain('.rodata')
    const identical = makeReport(
      findings({
        ...same,
        reproductions: [{ ...made, identical: true, differing: [] }]
      }),
      provenance
    )
    expect(identical.verdict.state).toBe('pass')
    const onlyBuildIds = makeReport(
      findings({
        ...same,
        reproductions: [
          {
            ...made,
            identical: false,
            onlyBuildIds: true,
            differing: ['.note.go.buildid']
          }
        ]
      }),
      provenance
    )
    expect(onlyBuildIds.verdict).toMatchObject({ state: 'pass' })
    expect(JSON.stringify(onlyBuildIds)).toContain(
      'identical but for build IDs'
    )
  })

  it('pairs a renamed binary, and names entries that match nothing', () => {
    const text = [
      'version: 1',
      'binaries:',
      '  - binary: example.com/new',
      '    was: example.com/tool',
      '  - { binary: example.com/nothing, metric: file }'
    ].join('\n')
    const report = makeReport(
      findings({
        head: [sized(10_500, 'example.com/new')],
        budget: budget(text)
      }),
      provenance
    )
    expect(report.reports).toHaveLength(1)
    expect(report.reports[0]).toMatchObject({
      mainPackage: 'example.com/new',
      delta: { fileSize: 500 }
    })
    expect(report.provenance?.notices.join()).toContain('example.com/nothing')
  })

  it('lets pass what an override accepts, and says who and why', () => {
    const rules = budget('fail: { max-growth: 5 KiB }')
    const claim = {
      kind: 'label',
      reason: 'size-increase-approved',
      writers: [{ login: 'maintainer', mayWrite: true }],
      current: true
    } as const
    const override = { accepted: claim, ignored: ['another was ignored'] }
    const report = makeReport(findings({ budget: rules, override }), provenance)
    expect(report.verdict.state).toBe('warn')
    expect(report.verdict.reasons[0]?.message).toContain(
      'is allowed by the label "size-increase-approved" of maintainer'
    )
    expect(report.provenance?.notices).toContain('another was ignored')
  })

  it('judges the legs of a matrix together, each by its own base', () => {
    const [first] = findings({ head: [sized(10_000)] }).legs
    const [second] = findings({
      base: missing,
      head: [sized(30_000, 'example.com/other')]
    }).legs
    if (!first || !second) throw new Error('no legs')
    const rules = budget(
      'binaries: [{ binary: example.com/other, fail: { max-size: 1 MiB } }]'
    )
    const report = makeReport(
      { legs: [first, second], budget: rules, override: noOverride },
      provenance
    )
    expect(report.verdict.state).toBe('no-baseline')
    expect(
      report.reports.map((one) => [one.baseline?.source, one.verdict.state])
    ).toEqual([
      ['rebuild', 'pass'],
      [undefined, 'no-baseline']
    ])
    expect(report.provenance?.notices).toEqual(['a notice of the run'])
  })

  it('says on a push which ceilings could be lower', () => {
    const rules = budget('fail: { max-size: 1 MiB }')
    const onPush = findings({ occasion: 'push', base: missing, budget: rules })
    const line = expect.stringContaining('max-size: 20 KiB')
    const told = makeReport(onPush, provenance).provenance?.notices
    expect(told).toContainEqual(line)
    const onChange = makeReport(findings({ budget: rules }), provenance)
    expect(onChange.provenance?.notices).not.toContainEqual(line)
  })

  it('is an error when nothing was measured at all', () => {
    const nothing = { ...missing }
    expect(
      makeReport(findings({ head: [], base: nothing }), provenance).verdict
        .state
    ).toBe('error')
  })
})

function status(
  state: VerdictState,
  mode: Plan['mode'] = 'gate',
  allowNoBaseline = false
) {
  return exitStatus(
    { ...errorReport('', null), verdict: { state, reasons: [] } },
    { mode, allowNoBaseline }
  )
}

describe('exitStatus', () => {
  it.each([
    ['pass', 0],
    ['warn', 0],
    ['no-baseline', 1],
    ['fail', 1],
    ['error', 2]
  ] as const)('%s is %i', (state, expected) => {
    expect(status(state)).toBe(expected)
  })

  it('follows the mode and what the user allowed, but an error stays one', () => {
    expect(status('fail', 'observe')).toBe(0)
    expect(status('no-baseline', 'observe')).toBe(0)
    expect(status('error', 'observe')).toBe(2)
    expect(status('no-baseline', 'gate', true)).toBe(0)
    expect(status('fail', 'gate', true)).toBe(1)
    expect(status('error', 'gate', true)).toBe(2)
    expect(status('fail', 'judge')).toBe(1)
    expect(status('no-baseline', 'judge')).toBe(1)
    expect(status('fail', 'comment')).toBe(0)
    expect(status('error', 'comment')).toBe(2)
  })

  describe('with another Go before', () => {
    const old = sized(9000)
    const goBefore = {
      release: 'go1.25.3',
      byChange: true,
      run: 'https://github.com/o/r/actions/runs/7',
      measurements: [old],
      why: ''
    }
    const found = {
      kind: 'found',
      baseline,
      measurements: [sized(10_000)],
      goBefore
    } as const
    const limit = budget(
      'fail: { go-upgrade-limit: 500, max-growth: 1 MiB }\nnoise-floor: 0'
    )
    const upgradeIn = (more: Parameters<typeof findings>[0]) =>
      makeReport(findings({ budget: limit, ...more }), provenance)

    it('shows apart what it adds, and judges it by its own limit', () => {
      const report = upgradeIn({ base: found })
      expect(report.verdict.state).toBe('fail')
      expect(report.reports[0]).toMatchObject({
        delta: { fileSize: 10_000 },
        goUpgrade: {
          from: 'go1.25.3',
          to: 'go1.26.8',
          byChange: true,
          delta: { fileSize: 1000 },
          run: goBefore.run
        }
      })
      expect(report.reports[0]?.verdict.reasons[0]).toMatchObject({
        rule: 'fail.go-upgrade-limit',
        limit: 500,
        value: 1000
      })
    })

    it('says what is unknown', () => {
      const why = 'no measurement of the base by Go 1.25.3 is stored'
      const unknown = { ...goBefore, measurements: null, run: '', why }
      const report = upgradeIn({ base: { ...found, goBefore: unknown } })
      expect(report.verdict.state).toBe('no-baseline')
      expect(report.reports[0]?.goUpgrade).toEqual({
        from: 'go1.25.3',
        to: 'go1.26.8',
        byChange: true,
        delta: null,
        run: '',
        why
      })
      const other = {
        ...goBefore,
        measurements: [sized(1, 'example.com/other')]
      }
      expect(
        upgradeIn({ base: { ...found, goBefore: other } }).reports[0]?.goUpgrade
      ).toMatchObject({
        delta: null,
        why: 'what Go 1.25.3 built has no such binary'
      })
    })

    it('is none of a binary that only one side has', () => {
      const head = [sized(20_000), sized(5, 'example.com/new')]
      const { reports } = upgradeIn({ base: found, head })
      expect(reports.map(({ goUpgrade }) => goUpgrade?.delta)).toEqual([
        { fileSize: 1000, contentSize: 1000, gzip: null },
        undefined
      ])
      const removed = upgradeIn({ base: found, head: [] })
      expect(removed.reports[0]?.goUpgrade).toBeUndefined()
    })

    it('tells both growths together where the base by the new Go is missing', () => {
      const report = upgradeIn({
        base: { ...missing, goBefore: { ...goBefore, byChange: false } }
      })
      expect(report.verdict.state).toBe('no-baseline')
      expect(report.reports[0]).toMatchObject({
        base: null,
        goUpgrade: {
          delta: null,
          why: "the base is recorded by Go 1.25.3 only; to that the head has +10.7 KiB, with the change's own growth"
        }
      })
    })
  })
})
