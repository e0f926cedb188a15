// docs/reliability.md: its prose is written by hand, its tables by the test.
import { markdownTable } from 'markdown-table'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../e2e/job.ts'
import { columns, type Share } from './faults.ts'

export const pagePath = join(project, 'docs', 'reliability.md')

/** What follows this line is the test's. */
const line = '<!-- What follows is written by the fault test. -->'

export interface Section {
  readonly title: string
  readonly about: string
  /** Ends with these words when nothing fails. */
  readonly healthy: string
  /** Call -> outcomes in the order of the columns. */
  readonly rows: readonly (readonly [string, readonly string[]])[]
}

export function sectionText({ title, about, healthy, rows }: Section): string {
  const table = markdownTable([
    ['Call', ...columns],
    ...rows.map(([call, outcomes]) => [`\`${call}\``, ...outcomes])
  ])
  return `### ${title}\n\n${about} Without a fault: **${healthy}**.\n\n${table}\n`
}

/** The section of this title as the page has it; '' where it has none. */
export function committedSection(title: string): string {
  return readPage().sections.get(title) ?? ''
}

/** The sections as they were before any was written: the shares of all kinds fit together. */
const sectionsBefore = readPage().sections

/**
 * Which of all rows of its call a row is; null where the page didn't have it.
 * @param call with its turn, as the first cell has it
 */
export function shareOf(title: string, call: string): Share | null {
  const rows = [...sectionsBefore].flatMap(([section, text]) =>
    [...text.matchAll(/^\| `([^`]+)`/gm)].flatMap(([, row = '']) =>
      withoutTurn(row) === withoutTurn(call) ? `${section}: ${row}` : []
    )
  )
  const place = rows.indexOf(`${title}: ${call}`)
  return place === -1 ? null : { place, rows: rows.length }
}

const withoutTurn = (call: string): string => call.replace(/ \(\d+\)$/, '')

/** @param titles of all sections, in their order */
export function writeSection(
  section: Section,
  titles: readonly string[]
): void {
  const { prose, sections } = readPage()
  sections.set(section.title, sectionText(section))
  const texts = titles.flatMap((title) => sections.get(title) ?? [])
  writeFileSync(pagePath, [`${prose}${line}\n`, ...texts].join('\n'))
}

function readPage(): {
  readonly prose: string
  readonly sections: Map<string, string>
} {
  const [prose = '', tables = ''] = readFileSync(pagePath, 'utf8').split(line)
  const sections = new Map(
    tables.split(/(?=^### )/m).flatMap((text): [string, string][] => {
      const [, title] = /^### (.*)$/m.exec(text) ?? []
      return title === undefined ? [] : [[title, `${text.trimEnd()}\n`]]
    })
  )
  return { prose, sections }
}
