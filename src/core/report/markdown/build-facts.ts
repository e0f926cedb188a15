// "How it was measured" and the last line: what the numbers rest on.
import { formatAge } from '../../text/age.ts'
import { documentation } from '../documentation.ts'
import {
  markdownName,
  markdownSentence,
  markdownUrl
} from '../../text/escape.ts'
import type { Detail } from '../detail-levels.ts'
import { collapsed } from './table.ts'
import { goVersions, measuredFacts } from '../build-facts.ts'
import type { Fact } from '../build-facts.ts'
import type { Baseline, BinaryReport, Report } from '../../model/report.ts'
import { linesAndMore } from '../../text/word-list.ts'

/** The collapsed list; each kind of fact has at most `detail.sentences` entries. */
export function measuredBlock(
  report: Report,
  binaries: readonly BinaryReport[],
  detail: Detail
): string {
  const lines = measuredFacts(report, binaries).map((fact) =>
    factLine(fact, Math.max(detail.sentences, 1))
  )
  const { reproduceNote = '' } = report.provenance ?? {}
  const note =
    reproduceNote === ''
      ? ''
      : `No line makes the same bytes: ${markdownSentence(reproduceNote, 400)}`
  return collapsed(
    'How it was measured',
    [lines.join('\n'), note].filter((part) => part !== '').join('\n\n')
  )
}

/** Characters of a line that is shown whole; `core/plan/reproduce.ts` makes none that is longer. */
const maxLine = 4000

/** The line as it is to be typed: `pre` keeps its spaces; '' where there is none. */
export function reproduceBlock({ provenance }: Report): string {
  const { reproduce = '' } = provenance ?? {}
  return reproduce === ''
    ? ''
    : collapsed(
        'Reproduce it',
        `Typed in a fresh clone, this makes the same bytes:\n\n<pre>${markdownName(reproduce, maxLine)}</pre>`
      )
}

function factLine(fact: Fact, limit: number): string {
  const { title, entries, link } = fact
  const shown = entries.slice(0, limit)
  const texts = shown.map((entry) =>
    fact.kind === 'names'
      ? markdownName(entry, 200)
      : markdownSentence(entry, 400)
  )
  const all = linesAndMore(texts, entries.length)
  const url = markdownUrl(link)
  const run = url === '' ? '' : ` ([run](${url}))`
  return all.length === 1
    ? `- ${title}: ${all[0]}${run}`
    : [`- ${title}:${run}`, ...all.map((text) => `  - ${text}`)].join('\n')
}

/**
 * `Base 563f6a0 (…), measured by run 123 · go1.26.8 · this run · documentation`
 * @param runUrl of the run that made the report; '' for none
 */
export function footer(
  binaries: readonly BinaryReport[],
  detail: Detail,
  runUrl = ''
): string {
  const short = detail.sentences === 0
  const baselines = binaries.flatMap(({ baseline }) => baseline ?? [])
  const versions = goVersions(binaries)
  const parts = [
    ...baseParts(baselines, short),
    ...(versions.length === 1 ? [markdownSentence(versions[0] ?? '', 40)] : []),
    ...linkParts(markdownUrl(runUrl))
  ]
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

/** The run and the documentation, where there is a run to link. */
function linkParts(run: string): readonly string[] {
  return run === ''
    ? []
    : [`[this run](${run})`, `[documentation](${documentation})`]
}

function baseParts(
  baselines: readonly Baseline[],
  short: boolean
): readonly string[] {
  const [first] = baselines
  if (first === undefined) return []
  const same = baselines.every(
    ({ commit, source, run }) =>
      commit === first.commit && source === first.source && run === first.run
  )
  if (!same) return ['Several bases, see how it was measured']
  if (first.commit === '') return []
  const chosen =
    first.chosenBy === '' || short
      ? ''
      : ` (${markdownSentence(first.chosenBy, 200)})`
  return [
    `Base ${markdownSentence(first.commit.slice(0, 7))}${chosen}, ${sourceText(first)}`
  ]
}

function sourceText({ source, run, ageSeconds, measuredAt }: Baseline): string {
  if (source === 'rebuild') return 'built in this run'
  const isRecord = source === 'file' && measuredAt !== undefined
  if (source === 'file' && !isRecord) return 'read from a file'
  const age = ageSeconds === undefined ? '' : ` ${formatAge(ageSeconds)} before`
  const url = markdownUrl(run)
  const place = isRecord ? 'baseline directory' : source
  if (url === '') return `measured${age || ' before'} (${place})`
  const id = /\/runs\/(\d+)/.exec(url)?.[1]
  return `measured${age} by [run${id === undefined ? '' : ` ${id}`}](${url})`
}
