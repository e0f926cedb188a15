// The outputs that a report gives to later steps of the job, and the annotation
// of its verdict. A step that prints an output can't start a workflow command
// with it.
import { plainName, plainSentence } from '../core/text/escape.ts'
import { headline } from '../core/report/headline.ts'
import { isCompared, nameOf, ranked } from '../core/report/ranking.ts'
import { openReasons } from '../core/report/reasons.ts'
import type { BinaryReport, Report } from '../core/model/report.ts'
import { inertJson, withoutCommands } from '../core/text/plain-text.ts'

/** A binary's change, as the output `changes` has it. */
export interface ChangeOutput {
  readonly binary: string
  readonly mainPackage: string
  readonly target: string
  readonly status: BinaryReport['status']
  readonly verdict: BinaryReport['verdict']['state']
  /** Bytes of the file; null where that side is not there or not known. */
  readonly base: number | null
  readonly head: number | null
  /** head - base; null without a baseline. */
  readonly delta: number | null
  readonly gzipDelta: number | null
}

/** Where later steps and people find what the run made; '' for what there is not. */
export interface OutputPlaces {
  readonly reportPath: string
  readonly pagePath: string
  readonly pageUrl: string
  readonly commentUrl: string
}

/** The step's outputs by name; every value is one line. */
export function stepOutputs(
  report: Report,
  places: OutputPlaces
): Readonly<Record<string, string>> {
  const changes = ranked(report).map((binary) => changeOutput(binary, report))
  const sizes = Object.fromEntries(
    changes.map(({ binary, target, head }) => [`${binary} ${target}`, head])
  )
  return {
    verdict: report.verdict.state,
    headline: withoutCommands(headline(report)),
    sizes: inertJson(JSON.stringify(sizes)),
    changes: inertJson(JSON.stringify(changes)),
    report: places.reportPath,
    'html-path': places.pagePath,
    'html-url': places.pageUrl,
    'comment-url': places.commentUrl
  }
}

function changeOutput(binary: BinaryReport, report: Report): ChangeOutput {
  const { mainPackage, target, status, base, head, delta, verdict } = binary
  const compared = isCompared(binary)
  return {
    binary: plainName(nameOf(binary, report)),
    mainPackage: plainName(mainPackage, 400),
    target: plainName(target),
    status,
    verdict: verdict.state,
    base: base?.binary.fileSize ?? null,
    head: head?.binary.fileSize ?? null,
    delta: compared ? delta.fileSize : null,
    gzipDelta: compared ? delta.gzip : null
  }
}

export interface Annotation {
  readonly level: 'error' | 'warning'
  readonly title: string
  /** Plain text; the runner keeps 4,096 characters. */
  readonly message: string
}

const maxMessageLength = 4000

/**
 * The annotation of the verdict; null for a plain pass.
 * @param failing whether this run fails the step
 */
export function annotationOf(
  report: Report,
  failing: boolean
): Annotation | null {
  const { state } = report.verdict
  if (state === 'pass' && !failing) return null
  const reasons = openReasons(report, ranked(report)).map(
    ({ binary, reason }) =>
      binary === null || report.reports.length === 1
        ? plainSentence(reason.message)
        : `${plainName(nameOf(binary, report))} ${plainName(binary.target)}: ${plainSentence(reason.message)}`
  )
  const text = [headline(report), ...new Set(reasons)].join('\n')
  return {
    level: failing ? 'error' : 'warning',
    title: `Go binary size: ${state}`,
    message:
      text.length <= maxMessageLength
        ? text
        : `${text.slice(0, maxMessageLength)}…`
  }
}
