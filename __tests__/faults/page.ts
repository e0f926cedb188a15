// docs/reliability.md: its prose is written by hand, its tables by the test.
import { markdownTable } from 'markdown-table'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { project } from '../e2e/job.ts'
import { faults } from './outcome.ts'

export const pagePath = join(project, 'docs', 'reliability.md')

/** What follows this line is the test's. */
const line = '<!-- Made by the fault test: see the end of the page. -->'

export interface Section {
  readonly title: string
  readonly about: string
  /** Ends with these words when nothing fails. */
  readonly healthy: string
  /** Call -> outcomes in the order of the faults. */
  readonly rows: readonly (readonly [string, readonly string[]])[]
}

export function sectionText({ title, about, healthy, rows }: Section): string {
  const table = markdownTable([
    ['Call', ...faults.map(([name]) => name)],
    ...rows.map(([call, outcomes]) => [`\`${call}\``, ...outcomes])
  ])
  return `### ${title}\n\n${about} Without a fault: **${healthy}**.\n\n${table}\n`
}

/** The section of this title as the page has it; '' where it has none. */
export function committedSection(title: string): string {
  const [, sections = ''] = readFileSync(pagePath, 'utf8').split(line)
  const found = sections
    .split(/(?=^### )/m)
    .find((one) => one.startsWith(`### ${title}\n`))
  return found === undefined ? '' : `${found.trimEnd()}\n`
}

export function writeSections(sections: readonly Section[]): void {
  const [prose = ''] = readFileSync(pagePath, 'utf8').split(line)
  writeFileSync(
    pagePath,
    [`${prose}${line}\n`, ...sections.map(sectionText)].join('\n')
  )
}
