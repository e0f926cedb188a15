// A Why for a terminal.
import type { Why, WhyProgram } from '../../model/explanation/why-schema.ts'
import { plainName, plainSentence } from '../../text/escape.ts'
import { coloured, type TextStyle } from '../terminal/style.ts'
import {
  answerFacts,
  culpritFacts,
  deadCodeSentence,
  kindOf,
  programOf,
  type Fact
} from './facts.ts'

/** Columns of a fact's title. */
const titleWidth = 20

/** The whole as text that ends in a line end. */
export function renderWhyText(why: Why, style: TextStyle): string {
  const blocks = why.programs.flatMap((program) => [
    ...(program.deadCode === undefined
      ? answerBlocks(why, program, style)
      : deadCodeBlocks(program, style)),
    notRecordedLines(program)
  ])
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function answerBlocks(
  { name, programs }: Why,
  program: WhyProgram,
  style: TextStyle
): string[] {
  if (program.answers.length === 0) {
    return programs.length === 1
      ? []
      : [`${programOf(program)} has no ${plainName(name)}`]
  }
  const more =
    program.more === 0
      ? []
      : [`and ${program.more} more of this name in ${programOf(program)}`]
  const blocks = program.answers.map((answer) =>
    [
      `${coloured(plainName(answer.name), 'bold', style)}: ${kindOf(answer)}, in ${programOf(program)}`,
      ...factLines(answerFacts(answer, program), style)
    ].join('\n')
  )
  return [...blocks, ...more]
}

function deadCodeBlocks(program: WhyProgram, style: TextStyle): string[] {
  const { deadCode } = program
  if (deadCode === undefined) return []
  const head = `${coloured(programOf(program), 'bold', style)}: ${plainSentence(deadCodeSentence(deadCode))}`
  const culprits = deadCode.culprits.map(({ symbol }, place) =>
    [
      coloured(plainName(symbol), 'bold', style),
      ...factLines(culpritFacts(deadCode, place), style)
    ].join('\n')
  )
  return [head, ...culprits]
}

/** The title once, and its lines below each other. */
function factLines(facts: readonly Fact[], style: TextStyle): string[] {
  return facts.flatMap(({ title, lines }) =>
    lines.map((line, place) => {
      const left = (place === 0 ? title : '').padEnd(titleWidth)
      return `  ${coloured(left, 'dim', style)}${line}`
    })
  )
}

function notRecordedLines({ notRecorded }: WhyProgram): string {
  return notRecorded
    .map((clause) => `! not known: ${plainSentence(clause)}`)
    .join('\n')
}
