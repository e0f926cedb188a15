// The line of the comment and the job summary that leads to the page.
import { markdownUrl } from '../../text/escape.ts'
import type { Detail } from '../detail-levels.ts'

/** Where the page of a report is. */
export interface PageLink {
  readonly url: string
  /** Whether a browser gets a zip archive with the page in it. */
  readonly isZip: boolean
}

/** @param page null or absent where there is none; then '' */
export function pageLine(
  page: PageLink | null | undefined,
  { page: isShown }: Pick<Detail, 'page'>
): string {
  const url = markdownUrl(page?.url ?? '')
  if (!page || url === '' || !isShown) return ''
  const form = page.isZip ? ' (a zip archive with one HTML file)' : ''
  return `[See it as a page](${url})${form}: every byte in a map to click through, every symbol in a table.`
}
