// "How to let it pass": the ways on from a red report, as Markdown.
import { approvalDocumentation } from '../documentation.ts'
import { markdownName } from '../../text/escape.ts'
import type { Approval, Report } from '../../model/report.ts'

/** Approvers that are named; the rest is counted. */
const maxApprovers = 5

/** How, and who may, with a link to the rules; '' where there is nothing to let pass. */
export function approvalBlock({ approval }: Pick<Report, 'approval'>): string {
  if (approval === undefined) return ''
  const { label, line } = approval
  const lines = [
    ...(label === '' ? [] : [`Label: ${markdownName(label)}`]),
    `${label === '' ? 'Line' : 'Or a line'}: ${markdownName(line)} in the pull request's text, or in the message of its last, signed commit`,
    `Who may: ${whoOf(approval)}`
  ]
  return [
    `**How to let it pass** ([the rules](${approvalDocumentation}))`,
    lines.map((text) => `- ${text}`).join('\n')
  ].join('\n\n')
}

function whoOf({ approvers }: Approval): string {
  const shown = approvers.slice(0, maxApprovers)
  const more = approvers.length - shown.length
  return [
    'whoever may write to this repository',
    ...shown.map((login) => markdownName(login, 40)),
    ...(more > 0 ? [`one of ${more} more approvers`] : [])
  ].join(' or ')
}
