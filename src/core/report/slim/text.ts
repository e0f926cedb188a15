// A Slimming for a terminal: the builds of each program, then its rows, the largest
// first, each with what it costs and the line to type.
import type {
  Saving,
  Slimming,
  SlimProgram
} from '../../model/slim/slimming.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { formatBytes, formatPercent } from '../../text/sizes.ts'
import { coloured, type TextStyle } from '../terminal/style.ts'
import { textTable } from '../terminal/table.ts'
import {
  baseTitles,
  basisSentence,
  buildsOf,
  firstLines,
  headlineOf,
  savesText
} from './words.ts'

/** Characters of a line to type. */
const maxLine = 400

/** Lines of a detail; JSON and Markdown have more. */
const maxDetailLines = 4

/** @returns text that ends with a line end */
export function renderSlimText(slimming: Slimming, style: TextStyle): string {
  const { programs, savings, steps, notices, goVersion } = slimming
  const undone = steps.filter(({ state }) => state === 'not-run')
  const parts = [
    ...programs.map((program) =>
      [
        programText(program, goVersion, style),
        ...savings
          .filter((saving) => saving.program === program.name)
          .map((saving) => savingText(saving, style))
      ].join('\n\n')
    ),
    basisSentence,
    ...undone.map(({ name, reason, command }) =>
      [
        `${coloured('not run', 'yellow', style)}: ${name}: ${plainSentence(reason)}`,
        ...(command === '' ? [] : [`  ${plainName(command, maxLine)}`])
      ].join('\n')
    ),
    ...(notices.length === 0
      ? []
      : [notices.map((text) => `note: ${plainSentence(text)}`).join('\n')])
  ]
  return `${parts.join('\n\n')}\n`
}

function programText(
  program: SlimProgram,
  goVersion: string,
  style: TextStyle
): string {
  const { name, target, yours } = program
  const rows = buildsOf(program).map(({ what, sizes }) => [
    what,
    formatBytes(sizes.fileSize),
    formatBytes(sizes.gzip),
    formatPercent(sizes.fileSize - yours.fileSize, yours.fileSize)
  ])
  const lines = buildsOf(program).filter(({ line }) => line !== '')
  return [
    `${coloured(plainName(name), 'bold', style)}  ${plainName(target)}  ${plainName(goVersion)}`,
    headlineOf(program),
    '',
    textTable(
      ['build', 'file', 'gzip', 'change'],
      ['left', 'right', 'right', 'right'],
      rows,
      style
    ),
    ...lines.map(({ line }) => `  ${plainName(line, maxLine)}`)
  ].join('\n')
}

function savingText(saving: Saving, style: TextStyle): string {
  const { step, change, base, bytes, gzip, source } = saving
  const { risk, line, details } = saving
  const saves = coloured(savesText(bytes, source), 'bold', style)
  const compressed = gzip === null ? '' : `, gzip ${savesText(gzip, 'built')}`
  return [
    `${saves}${compressed} of ${baseTitles[base]}  ${step}: ${plainName(change)}`,
    `  cost: ${plainSentence(risk)}`,
    `  line: ${plainName(line, maxLine)}`,
    ...details.flatMap(({ title, lines }) => [
      `  ${coloured(plainSentence(title), 'dim', style)}`,
      ...firstLines(lines, maxDetailLines).map(
        (text) => `    ${plainName(text, maxLine)}`
      )
    ])
  ].join('\n')
}
