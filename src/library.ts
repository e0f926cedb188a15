// The door for programs: what `import { … } from 'go-size-gate'` gives. Its
// functions read no file, start no process, and keep nothing between calls.
import { createHash } from 'node:crypto'
import { compare, type Comparison } from './core/compare/compare.ts'
import { measure } from './core/measure/measure.ts'
import type { Measurement } from './core/model/measurement.ts'
import type { Report } from './core/model/report.ts'
import { noLayer, type Budget } from './core/policy/budget.ts'
import { parseBudgetFile } from './core/policy/budget-file/budget-file.ts'
import { judgeFiles } from './core/policy/judge-files.ts'
import { renderMarkdown as markdown } from './core/report/markdown/report.ts'
import { renderText as text } from './core/report/terminal/report.ts'

export { MalformedBinary } from './core/binary/malformed-binary.ts'
export { parseMeasurement } from './core/model/parse-measurement.ts'
export { renderJson } from './core/report/json.ts'
export { UserError } from './core/user-error.ts'
export { compare, type Budget, type Comparison, type Measurement, type Report }

/** UTF-8 bytes that a comment on GitHub may have. */
const commentBytes = 65_536

/** What is known about a binary besides its bytes. */
export interface AnalyzeOptions {
  /** The executable's name; by default Go's own for its main package, '' where that is unknown. */
  readonly name?: string
  /** The same inputs linked with `-ldflags=-w`: it names what a stripped file can't. */
  readonly twin?: Uint8Array
  /** What the link of the twin prints with `-ldflags='-w -dumpdep'`. */
  readonly deps?: Uint8Array
}

/**
 * Says what a Go binary is made of: each byte of the file has one owner. Its
 * `compressed` is null, since compressing takes longer than all the rest.
 * @param file the whole file: ELF, Mach-O, PE, Wasm, XCOFF or Plan 9
 * @throws MalformedBinary where the file is no executable, or is damaged
 */
export function analyze(
  file: Uint8Array,
  options: AnalyzeOptions = {}
): Measurement {
  const sha256 = createHash('sha256').update(file).digest('hex')
  return measure(file, { ...options, sha256, gzip: null, build: null })
}

/**
 * Reads the text of a budget file, as docs/budgets.md describes it.
 * @param path how messages call the file
 * @throws UserError with a line for each fault
 */
export function parseBudget(source: string, path = 'budget'): Budget {
  return { inline: noLayer, file: parseBudgetFile(source, path) }
}

/**
 * Judges comparisons, one for each binary, and makes the report on them.
 * @param budget null where nothing is to be judged
 * @throws RangeError for no comparisons
 */
export function judge(
  comparisons: readonly Comparison[],
  budget: Budget | null
): Report {
  return judgeFiles(comparisons, budget)
}

/**
 * The report as GitHub-flavoured Markdown.
 * @param limit UTF-8 bytes that it may have, at least 8192; by default those of a comment
 * @throws RangeError for a smaller limit
 */
export function renderMarkdown(report: Report, limit = commentBytes): string {
  return markdown(report, { limit })
}

/** How text is laid out. */
export interface TextOptions {
  /** Whether it has colours, for a terminal; by default it has none. */
  readonly colours?: boolean
  /** Columns; longer names are cut. By default 100. */
  readonly width?: number
}

/** The report as plain text, with a line end. */
export function renderText(report: Report, options: TextOptions = {}): string {
  const { colours = false, width = 100 } = options
  return text(report, { colours, width })
}
