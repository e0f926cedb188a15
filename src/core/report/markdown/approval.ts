// "To let this change pass": the ways on from a red report, as Markdown.
import { approvalDocumentation } from '../documentation.ts'
import { markdownName } from '../../text/escape.ts'
import type { Approval, Report } from '../../model/report.ts'

/** Approvers that are named; the rest is counted. */
const maxApprovers = 5

/** Who may do what, with a link to the rules; '' where there is nothing to let pass. */
export function approvalBlock({ approval }: Pick<Report, 'approval'>): string {
  if (approval === undefined) return ''
  const { label, line } = approval
  const writes = `writes the line ${markdownName(line)} in the pull request's text or in the message of its last, signed commit`
  const ways =
    label === ''
      ? writes
      : `adds the label ${markdownName(label)}, or ${writes}`
  return `**To let this change pass**: ${whoOf(approval)} ${ways} ([how it works](${approvalDocumentation})).`
}

function whoOf({ approvers }: Approval): string {
  const shown = approvers.slice(0, maxApprovers)
  const more = approvers.length - shown.length
  return [
    'somebody who may write to this repository',
    ...shown.map((login) => markdownName(login, 40)),
    ...(more > 0 ? [`one of ${more} more approvers`] : [])
  ].join(' or ')
}
