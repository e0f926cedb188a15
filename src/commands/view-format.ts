// Which formats a view can be had in.
import type { View } from '../core/report/views/view.ts'
import { UserError } from '../core/user-error.ts'
import type { Destination } from './usage/arguments.ts'

/**
 * JSON is a contract that has every row.
 * @throws UserError for a view as JSON
 */
export function assertShown(view: View | null, { format }: Destination): void {
  if (view === null || format !== 'json') return
  throw new UserError(
    '--by, --top, --filter, --within and --tree are for text and Markdown: JSON has every row'
  )
}
