// Pending updates by their cost, for a terminal and as Markdown.
import type { CostList, UpdateCost } from '../../model/cost-schema.ts'
import {
  markdownName,
  markdownSentence,
  plainName,
  plainSentence
} from '../../text/escape.ts'
import { formatDelta, formatPercent } from '../../text/sizes.ts'
import { table } from '../markdown/table.ts'
import { textTable } from '../terminal/table.ts'
import type { TextStyle } from '../terminal/style.ts'

const noUpdates = 'No module that the programs use has a newer version.'

/** The whole as text that ends in a line end. */
export function renderCostListText(list: CostList, style: TextStyle): string {
  const rows = list.updates.map((update) => [
    costCell(update),
    plainName(update.module),
    plainName(`${update.from} → ${update.to}`),
    requiredCell(update)
  ])
  const body =
    rows.length === 0
      ? noUpdates
      : textTable(
          ['cost', 'module', 'update', 'required'],
          ['right', 'left', 'left', 'left'],
          rows,
          style
        )
  const lines = [
    ...list.notices.map((notice) => `! ${plainSentence(notice)}`),
    ...failures(list).map(
      ({ module, why }) => `! ${plainName(module)}: ${plainSentence(why)}`
    ),
    ...remarks(list)
  ]
  return `${[body, lines.join('\n')].filter((block) => block !== '').join('\n\n')}\n`
}

/** The whole as Markdown that ends in a line end. */
export function renderCostListMarkdown(list: CostList): string {
  const rows = list.updates.map((update) => [
    costCell(update),
    markdownName(update.module),
    markdownSentence(`${update.from} → ${update.to}`),
    requiredCell(update)
  ])
  const body =
    rows.length === 0
      ? noUpdates
      : table(
          [
            { title: 'cost', align: 'r' },
            { title: 'module', align: 'l' },
            { title: 'update', align: 'l' },
            { title: 'required', align: 'l' }
          ],
          rows
        )
  const lines = [
    ...list.notices.map((notice) => `- ${markdownSentence(notice)}`),
    ...failures(list).map(
      ({ module, why }) => `- ${markdownName(module)}: ${markdownSentence(why)}`
    ),
    ...remarks(list).map((remark) => `- ${remark}`)
  ]
  return `${[body, lines.join('\n')].filter((block) => block !== '').join('\n\n')}\n`
}

/** Over all programs. */
function costCell({ delta, programs }: UpdateCost): string {
  if (delta === null) return 'not built'
  const base = programs.reduce((sum, program) => sum + program.base, 0)
  return delta === 0
    ? '0 B'
    : `${formatDelta(delta)} (${formatPercent(delta, base)})`
}

function requiredCell({ indirect }: UpdateCost): string {
  return indirect ? 'indirect' : 'direct'
}

function failures({ updates }: CostList) {
  return updates.flatMap(({ module, why }) =>
    why === undefined ? [] : [{ module, why }]
  )
}

function remarks({ more }: CostList): string[] {
  return more === 0
    ? []
    : [
        `${more} more ${more === 1 ? 'update was' : 'updates were'} not measured: raise --limit`
      ]
}
