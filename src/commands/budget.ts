// `budget FILE…`: lists ceilings of the budget file that could be lower,
// judging by what the binaries weigh now; --update writes them.
import { parseBudgetFile } from '../core/policy/budget-file/budget-file.ts'
import { noLayer } from '../core/policy/budget.ts'
import {
  keyOf,
  tightenings,
  tighteningSentence,
  type Tightening
} from '../core/policy/ratchet.ts'
import { tighten } from '../core/policy/budget-file/tighten.ts'
import {
  markdownName,
  markdownSentence,
  plainSentence
} from '../core/text/escape.ts'
import { formatBytes } from '../core/text/sizes.ts'
import { renderJson } from '../core/report/json.ts'
import { table } from '../core/report/markdown/table.ts'
import type { Arguments } from './usage/arguments.ts'
import { readText } from './diff.ts'
import { measuredBinaries } from './measured-binaries.ts'
import { rewriteFile } from './rewrite-file.ts'

/** Bytes of a budget file. */
const maxBudgetBytes = 1024 * 1024

/**
 * What there is to say, in the format asked for.
 * @throws UserError for a file that can't be read or a malformed budget
 */
export async function budget(args: Arguments): Promise<string> {
  const { positionals, flags, destination } = args
  const path = flags['budget-file'] ?? '.github/go-size-gate.yml'
  const text = await readText(path, maxBudgetBytes)
  const file = parseBudgetFile(text, path)
  const binaries = await measuredBinaries(positionals)
  const available = tightenings({ inline: noLayer, file }, binaries)
  if (flags.update !== 'true') {
    return render(
      { path, found: available, left: [], updated: false },
      destination.format
    )
  }
  const tightened = tighten(text, available)
  if (tightened.done.length > 0) {
    // What is written must be read again as it was meant.
    parseBudgetFile(tightened.text, path)
    await rewriteFile(path, tightened.text)
  }
  return render(
    { path, found: tightened.done, left: tightened.left, updated: true },
    destination.format
  )
}

interface Outcome {
  readonly path: string
  readonly found: readonly Tightening[]
  /** What --update could not write. */
  readonly left: readonly Tightening[]
  readonly updated: boolean
}

function render(outcome: Outcome, format: Arguments['destination']['format']) {
  const { path, found: available, left, updated } = outcome
  if (format === 'json') {
    const json = { path, updated, tightened: available, left }
    return renderJson(json)
  }
  const byHand = left.map(
    (tightening) =>
      `${keyOf(tightening.path)} comes from an anchor, an alias or a merge key: change it by hand to ${tightening.text}`
  )
  if (available.length === 0) {
    const none = `No ceiling of ${path} leaves more than 10 % free.`
    return textLines([...(left.length > 0 ? [] : [none]), ...byHand])
  }
  if (format === 'markdown') {
    const rows = available.map((tightening) => [
      markdownName(keyOf(tightening.path)),
      formatBytes(tightening.limit),
      formatBytes(tightening.largest),
      tightening.text
    ])
    const columns = [
      { title: 'ceiling', align: 'l' },
      { title: 'limit', align: 'r' },
      { title: 'largest size', align: 'r' },
      { title: updated ? 'now' : 'would hold', align: 'r' }
    ] as const
    return `${[table(columns, rows), ...byHand.map((line) => markdownSentence(line))].join('\n\n')}\n`
  }
  const lines = available.map((tightening) =>
    updated
      ? `${path}: ${keyOf(tightening.path)} is ${tightening.text} now, and was ${formatBytes(tightening.limit)}; the largest size is ${formatBytes(tightening.largest)}`
      : `${path}: ${tighteningSentence(tightening)}`
  )
  return textLines([...lines, ...byHand])
}

/** Keys of the file are names of the user's own choice, or of a stranger's. */
function textLines(lines: readonly string[]): string {
  return lines.map((line) => `${plainSentence(line)}\n`).join('')
}
