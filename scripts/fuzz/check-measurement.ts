// What must hold for every measurement, counted without the program's own checks.
import { compare, binaryReport } from '../../src/core/compare/compare.ts'
import type { Measurement } from '../../src/core/model/measurement.ts'
import { parseMeasurement } from '../../src/core/model/parse-measurement.ts'
import { judge } from '../../src/core/policy/judge.ts'
import type { Budget } from '../../src/core/policy/budget.ts'
import { renderMarkdown } from '../../src/core/report/markdown/report.ts'
import { renderMeasurementMarkdown } from '../../src/core/report/markdown/measurement.ts'
import { renderMeasurementText } from '../../src/core/report/terminal/measurement.ts'
import type { Report } from '../../src/core/model/report.ts'
import { renderText } from '../../src/core/report/terminal/report.ts'

/** What a terminal or a reader's eye would trip over, but the line end; and HTML that isn't ours. */
const unprintable = /(?!\n)[\p{Cc}\p{Zl}\p{Zp}\u202a-\u202e\u2066-\u2069]/u
const foreignHtml = /<(?:script|img|a|iframe|style)\b/i

const markdownLimit = 60_000

/** @throws Error where a sum, a row or a name of the measurement is wrong */
export function checkMeasurement(
  measurement: Measurement,
  file: Uint8Array
): void {
  const { binary, sections, regions, modules, packages } = measurement
  const { symbols, attribution } = measurement
  must(binary.fileSize === file.length, 'the file has another size')
  let end = 0
  for (const { name, offset, fileSize } of sections) {
    if (fileSize === 0) continue
    must(
      offset === end,
      `section ${name} does not start where the one before ends`
    )
    end += fileSize
  }
  must(end === file.length, 'sections do not tile the file')
  const tables = { regions, modules, packages }
  for (const [name, rows] of Object.entries(tables)) {
    const sum = rows.reduce((total, { size }) => total + size, 0)
    must(
      sum === file.length,
      `${name} add up to ${sum} bytes, not ${file.length}`
    )
  }
  for (const { name, size } of symbols) {
    const isSize =
      Number.isSafeInteger(size) && size >= 0 && size <= file.length
    must(isSize, `symbol ${name} has ${size} bytes`)
  }
  const owners = new Set(packages.map(({ path }) => path))
  const homes = new Set(['', ...sections.map(({ name }) => name)])
  for (const { name, package: owner, section } of symbols) {
    must(owners.has(owner), `symbol ${name} is of ${owner}, which has no row`)
    must(
      homes.has(section),
      `symbol ${name} is in ${section}, which has no row`
    )
  }
  for (const note of attribution.notes) {
    must(
      !unprintable.test(note),
      `a note is not a line: ${JSON.stringify(note)}`
    )
  }
}

/**
 * Takes a measurement the whole way: stored, read back, compared, judged and shown.
 * @throws Error where a step fails or a name becomes more than a name
 */
export function checkUses(
  clean: Measurement,
  measurement: Measurement,
  budget: Budget
): void {
  const stored: unknown = JSON.parse(JSON.stringify(measurement))
  const read = parseMeasurement(stored)
  for (const [base, head] of [
    [clean, read],
    [read, clean]
  ] as const) {
    const comparison = compare(base, head)
    const { delta, sections, regions, modules, packages } = comparison
    const tables = { sections, regions, modules, packages }
    for (const [name, rows] of Object.entries(tables)) {
      const sum = rows.reduce((total, row) => total + row.delta, 0)
      must(
        sum === delta.fileSize,
        `rows of ${name} add up to ${sum}, not ${delta.fileSize}`
      )
    }
    const verdict = judge(comparison, budget, {
      event: 'change',
      baseline: { state: 'found', source: 'file' }
    })
    const report: Report = {
      schemaVersion: 1,
      verdict,
      reports: [
        binaryReport(comparison, verdict, {
          source: 'file',
          commit: '',
          chosenBy: '',
          run: ''
        })
      ],
      notBuilt: [],
      budgetChange: null,
      provenance: null
    }
    const text = renderText(report, { width: 80, colours: false })
    must(!unprintable.test(text), 'the text has control characters')
    const markdown = renderMarkdown(report, { limit: markdownLimit })
    checkMarkdown(markdown)
    must(
      Buffer.byteLength(markdown) <= markdownLimit,
      'the Markdown is longer than its limit'
    )
  }
  const text = renderMeasurementText(read, { width: 80, colours: false })
  must(!unprintable.test(text), 'the text has control characters')
  checkMarkdown(renderMeasurementMarkdown(read))
}

function checkMarkdown(markdown: string): void {
  must(!unprintable.test(markdown), 'the Markdown has control characters')
  must(!foreignHtml.test(markdown), 'the Markdown has markup of a name')
}

function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what)
}
