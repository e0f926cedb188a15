// Writes the job summary, a file that the runner reads when the step ends.
import { appendFile, stat } from 'node:fs/promises'
import type { Report } from '../core/model/report.ts'
import {
  minBytes,
  renderMarkdown,
  type MarkdownOptions
} from '../core/report/markdown/report.ts'
import { reasonOf } from '../host/system-error.ts'

/** The runner drops a step's summary whole above 1 MiB; in bytes, with room for a line end. */
const maxSummaryBytes = 1_048_576 - 64

/**
 * Appends what `render` gives for the room that is left, in bytes. Returns a
 * warning, one sentence, when it could not; a summary never changes a verdict.
 */
export async function appendSummary(
  path: string,
  render: (limit: number) => string
): Promise<string | null> {
  if (path === '') {
    return 'there is no job summary: the runner set no GITHUB_STEP_SUMMARY'
  }
  try {
    const room = maxSummaryBytes - (await sizeOf(path))
    if (room < minBytes) {
      return 'the job summary has no room left: an earlier part of this step filled it'
    }
    await appendFile(path, `${render(room)}\n`)
    return null
  } catch (error) {
    return `could not write the job summary ${path}: ${reasonOf(error)}`
  }
}

/** Bytes in the file; 0 when it is not there yet. */
async function sizeOf(path: string): Promise<number> {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/**
 * Appends the report to the job summary, whatever else happens.
 * @param path '' where there is none
 * @returns a warning, one sentence, when it could not; null when it is written
 */
export async function writeSummary(
  report: Report,
  path: string,
  links: Pick<MarkdownOptions, 'filesUrl' | 'page'> = {}
): Promise<string | null> {
  return await appendSummary(path, (limit) =>
    renderMarkdown(report, { limit, ...links })
  )
}
