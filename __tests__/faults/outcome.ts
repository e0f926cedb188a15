// What a run came to with one of its calls failing, and whether that is the truth.
import type { Verdict } from '../../src/core/model/report.ts'
import { stateIcons } from '../../src/core/report/ranking.ts'
import { token } from '../e2e/job.ts'
import type { Call } from '../servers/tap.ts'
import { secretLine, type Kind, type Prepared } from './kinds.ts'
import type { Performance } from './stage.ts'

/** A call with one fault. */
export interface Cell {
  readonly kind: Kind
  readonly options: Prepared['options']
  /** The run in which nothing fails. */
  readonly healthy: Performance
  readonly call: Call
  readonly run: Performance
}

/** Worst first. */
const states = ['error', 'fail', 'no-baseline', 'warn', 'pass'] as const

export function stateOf({ step }: Performance): Verdict['state'] | undefined {
  return states.find((state) => state === step.outputs['verdict'])
}

const sourceOf = ({ report }: Performance) =>
  report?.reports[0]?.baseline?.source
const isCommented = ({ step }: Performance) =>
  Boolean(step.outputs['comment-url'])
const hasPage = ({ step }: Performance) => Boolean(step.outputs['html-url'])
const isBuilt = ({ step }: Performance) => step.log.includes('Build the head')

/** The verdict, and what the run did instead or went without: `pass, base built`. */
export function outcomeOf(healthy: Performance, run: Performance): string {
  const state = stateOf(run) ?? '?'
  const source = sourceOf(run)
  const known = sourceOf(healthy)
  const changes: readonly (readonly [string, boolean])[] = [
    ['base built', source === 'rebuild' && known !== 'rebuild'],
    ['built again', isBuilt(run) && !isBuilt(healthy)],
    [
      'not compared',
      source === undefined &&
        known !== undefined &&
        state !== 'no-baseline' &&
        state !== 'error'
    ],
    ['not stored', run.stored < healthy.stored],
    ['no page', hasPage(healthy) && !hasPage(run)],
    ['no comment', isCommented(healthy) && !isCommented(run)]
  ]
  return [
    state,
    ...changes.flatMap(([text, holds]) => (holds ? text : []))
  ].join(', ')
}

/** What is not as it must be, a sentence each. */
export function brokenRules(cell: Cell): string[] {
  const { kind, healthy, call, run } = cell
  const { step, report } = run
  const state = stateOf(run)
  if (state === undefined) return [`there is no verdict:\n${step.log}`]
  const rules: readonly (readonly [string, boolean])[] = [
    ['the call fails', run.failed > 0],
    ['it is repeated a few times at most', run.failed <= 6],
    ['the exit status is that of the verdict', step.code === codeOf(cell)],
    [
      'the report has the verdict of the outputs',
      report === null || report.verdict.state === state
    ],
    [
      'the job summary has the verdict',
      step.summary.startsWith(`### ${stateIcons[state]} Go binary size: `)
    ],
    [
      'it is not a pass where the verdict rests on the call',
      !kind.rests(call.name) || !['pass', 'warn'].includes(state)
    ],
    [
      'it is no better than without the fault',
      ['error', 'no-baseline'].includes(state) ||
        states.indexOf(state) <= states.indexOf(kind.verdict)
    ],
    ['its figures are the true ones', hasTrueFigures(cell)],
    [
      'what it goes without is told',
      outcomeOf(healthy, run) === outcomeOf(healthy, healthy) ||
        /could not|can't|may not write|not (?:recorded|believed|left)|No baseline/.test(
          step.log
        )
    ],
    ['there is no second comment', run.comments.length <= 1],
    [
      'a comment that it tells of has its verdict',
      !step.outputs['comment-url'] ||
        run.comments[0]?.body.includes(
          `\n### ${stateIcons[state]} Go binary size: `
        ) === true
    ],
    [
      'nothing is taken for a bug',
      !/bug in go-size-gate|^\s+at .*\(.*:\d+:\d+\)/m.test(step.log)
    ],
    ['no secret is seen', !showsSecret(run)],
    ["GitHub's description is kept", run.violations.length === 0]
  ]
  return rules.flatMap(([rule, holds]) => (holds ? [] : [rule]))
}

function codeOf({ options, run }: Cell): number {
  const settles = !['measure', 'comment'].includes(
    options.inputs?.['mode'] ?? ''
  )
  const state = stateOf(run)
  if (state === 'error') return 2
  return settles && (state === 'fail' || state === 'no-baseline') ? 1 : 0
}

/** Whatever is compared, is compared with the true base. */
function hasTrueFigures({ healthy, run }: Cell): boolean {
  const state = stateOf(run)
  if (run.report === null) return state === 'error'
  const truth = new Map(
    healthy.report?.reports.map((one) => [
      `${one.mainPackage} ${one.target}`,
      one
    ])
  )
  const shown = run.report.reports
  if (state !== 'error' && shown.length !== truth.size) return false
  return shown.every((one) => {
    const same = truth.get(`${one.mainPackage} ${one.target}`)
    if (one.head?.binary.sha256 !== same?.head?.binary.sha256) return false
    return (
      one.baseline === null ||
      (one.base?.binary.sha256 === same?.base?.binary.sha256 &&
        one.delta.fileSize === same?.delta.fileSize)
    )
  })
}

function showsSecret({ step, report, comments }: Performance): boolean {
  const log = step.log
    .split('\n')
    .filter((line) => !line.startsWith('::add-mask::'))
  const seen = [
    ...log,
    step.summary,
    JSON.stringify(step.outputs),
    JSON.stringify(report),
    ...comments.map(({ body }) => body)
  ].join('\n')
  return [token, secretLine, 'sig=secret'].some((one) => seen.includes(one))
}
