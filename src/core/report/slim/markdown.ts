// A Slimming in Markdown: a proposal for an issue in the user's repository.
import type {
  Saving,
  Slimming,
  SlimProgram
} from '../../model/slim/slimming.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import { collapsed, table } from '../markdown/table.ts'
import {
  baseTitles,
  basisSentence,
  buildsOf,
  headlineOf,
  savesText
} from './words.ts'

/** Characters of a line to type, or of a detail. */
const maxLine = 400

/** @returns text that ends with a line end */
export function renderSlimMarkdown(slimming: Slimming): string {
  const { programs, steps, notices, tool, goVersion } = slimming
  const undone = steps.filter(({ state }) => state === 'not-run')
  const parts = [
    ...programs.map((program) => programPart(program, slimming)),
    `${basisSentence} Measured by ${markdownSentence(tool)} with ${markdownName(goVersion)}: each row is from builds of this tree, if it does not say otherwise.`,
    ...undone.map(
      ({ name, reason, command }) =>
        `**Not run**: ${name}: ${markdownSentence(reason)}.${command === '' ? '' : ` Run ${markdownName(command, maxLine)}`}`
    ),
    notices.map((text) => `- ${markdownSentence(text)}`).join('\n')
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function programPart(program: SlimProgram, { savings }: Slimming): string {
  const own = savings.filter((saving) => saving.program === program.name)
  const details = own.map((saving) =>
    collapsed(
      `${saving.step}: ${markdownName(saving.change)}`,
      saving.details.map(detailPart).join('\n\n')
    )
  )
  return [
    `## ${markdownName(program.name)}: ${headlineOf(program)}`,
    buildsTable(program),
    savingsTable(own),
    ...details.filter((text) => text !== '')
  ].join('\n\n')
}

function buildsTable(program: SlimProgram): string {
  const { yours, target } = program
  return table(
    [
      { title: `build for ${markdownSentence(target)}`, align: 'l' },
      { title: 'file', align: 'r' },
      { title: 'gzip', align: 'r' },
      { title: 'change', align: 'r' }
    ],
    buildsOf(program).map(({ what, sizes, line }) => [
      line === '' ? what : `${what}: ${markdownName(line, maxLine)}`,
      formatBytes(sizes.fileSize),
      formatBytes(sizes.gzip),
      formatPercent(sizes.fileSize - yours.fileSize, yours.fileSize)
    ])
  )
}

function savingsTable(savings: readonly Saving[]): string {
  return table(
    [
      { title: 'saves', align: 'r' },
      { title: 'gzip', align: 'r' },
      { title: 'of', align: 'l' },
      { title: 'step', align: 'l' },
      { title: 'what it costs or risks', align: 'l' },
      { title: 'line', align: 'l' }
    ],
    savings.map(({ bytes, gzip, source, base, step, change, risk, line }) => [
      savesText(bytes, source),
      gzip === null ? '' : savesText(gzip, 'built'),
      baseTitles[base],
      `${step}: ${markdownName(change)}`,
      markdownSentence(risk),
      markdownName(line, maxLine)
    ])
  )
}

function detailPart({ title, lines }: Saving['details'][number]): string {
  const list = lines.map((line) => `- ${markdownName(line, maxLine)}`)
  return `${markdownSentence(title)}\n\n${list.join('\n')}`
}
