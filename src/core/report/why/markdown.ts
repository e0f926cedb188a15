// A Why as Markdown.
import type { Why, WhyProgram } from '../../model/explanation/why-schema.ts'
import { markdownName, markdownSentence } from '../../text/escape.ts'
import {
  answerFacts,
  culpritFacts,
  deadCodeSentence,
  kindOf,
  programOf,
  type Fact
} from './facts.ts'

/** The whole as Markdown that ends in a line end. */
export function renderWhyMarkdown(why: Why): string {
  const blocks = why.programs.flatMap((program) => [
    ...(program.deadCode === undefined
      ? answerBlocks(why, program)
      : deadCodeBlocks(program)),
    program.notRecorded
      .map((clause) => `- not known: ${markdownSentence(clause)}`)
      .join('\n')
  ])
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function answerBlocks({ name, programs }: Why, program: WhyProgram): string[] {
  if (program.answers.length === 0) {
    return programs.length === 1
      ? []
      : [`${markdownSentence(programOf(program))} has no ${markdownName(name)}`]
  }
  const more =
    program.more === 0
      ? []
      : [
          `and ${program.more} more of this name in ${markdownSentence(programOf(program))}`
        ]
  const blocks = program.answers.map(
    (answer) =>
      `### ${markdownName(answer.name)}: ${markdownSentence(`${kindOf(answer)}, in ${programOf(program)}`)}\n\n${factsList(answerFacts(answer, program))}`
  )
  return [...blocks, ...more]
}

function deadCodeBlocks(program: WhyProgram): string[] {
  const { deadCode } = program
  if (deadCode === undefined) return []
  const head = `### ${markdownSentence(`${programOf(program)}: ${deadCodeSentence(deadCode)}`)}`
  const culprits = deadCode.culprits.map(({ symbol }, place) => {
    const facts = factsList(culpritFacts(deadCode, place))
    return `**${markdownName(symbol)}**${facts === '' ? '' : `\n\n${facts}`}`
  })
  return [head, ...culprits]
}

/** A point for each fact; where it has several lines, they are points below it. */
function factsList(facts: readonly Fact[]): string {
  return facts
    .map(({ title, lines }) => {
      const [first = '', ...others] = lines
      return others.length === 0
        ? `- ${title}: ${markdownSentence(first)}`
        : [
            `- ${title}:`,
            ...lines.map((line) => `  - ${markdownSentence(line.trim())}`)
          ].join('\n')
    })
    .join('\n')
}
