// Which formats a view can be had in.
import type { View } from '../core/report/views/view.ts'
import { UserError } from '../core/user-error.ts'
import type { Destination } from './usage/arguments.ts'

/** Forms that show everything, and what of it. */
const wholeForms: Partial<Record<Destination['format'], string>> = {
  json: 'JSON has every row',
  html: 'a page has every row, and filters of its own',
  svg: 'a picture is of the whole'
}

/**
 * JSON is a contract that has every row, and so has a page.
 * @throws UserError for a view in these forms
 */
export function assertShown(view: View | null, { format }: Destination): void {
  const { [format]: why } = wholeForms
  if (view === null || why === undefined) return
  const flags =
    view.show === null
      ? '--by, --top, --filter, --within and --tree are'
      : '--show is'
  throw new UserError(`${flags} for text and Markdown: ${why}`)
}

/** Whether a result is drawn, which takes what is loaded for that alone. */
export function isPicture(
  format: Destination['format']
): format is 'html' | 'svg' {
  return format === 'html' || format === 'svg'
}
