// `why NAME [PACKAGE…]` and `why --dead-code`: what a name of a program is, what
// brings it in, and what it holds.
import type { Why } from '../../core/model/explanation/why-schema.ts'
import { answerDeadCode, answerWhy } from '../../core/explain/why/answer-why.ts'
import { nearestNames } from '../../core/explain/why/nearest-names.ts'
import { renderJson } from '../../core/report/json.ts'
import { plainName } from '../../core/text/escape.ts'
import { wordList } from '../../core/text/word-list.ts'
import { UserError } from '../../core/user-error.ts'
import type { Arguments, Destination } from '../usage/arguments.ts'
import { textStyle, writeResult } from '../write-result.ts'
import { readPrograms, type Programs } from './read-programs.ts'

/** @throws UserError for a name that no program has, and for what can't be read or built */
export async function why(args: Arguments): Promise<void> {
  const { flags, positionals, destination } = args
  const isDeadCode = flags['dead-code'] === 'true'
  const [name = '', ...others] = positionals
  if (!isDeadCode && name === '') {
    throw new UserError(
      'why needs a name, such as a package or a symbol: go-size-gate why NAME [PACKAGE...]; or --dead-code'
    )
  }
  const packages = isDeadCode ? positionals : others
  const programs = await readPrograms({ ...args, positionals: packages })
  const { measurements } = programs
  const made = isDeadCode
    ? answerDeadCode(measurements)
    : answer(name, programs)
  await show(made, destination)
}

/** @throws UserError for a name that no program has */
function answer(name: string, { measurements, requirements }: Programs): Why {
  const made = answerWhy(name, measurements, requirements)
  if (made.programs.some(({ answers }) => answers.length > 0)) return made
  throw new UserError(unknownName(name, measurements))
}

function unknownName(
  name: string,
  measurements: Programs['measurements']
): string {
  const [first] = measurements
  const where =
    measurements.length === 1 && first !== undefined
      ? plainName(first.binary.name)
      : `any of ${measurements.length} programs`
  const near = nearestNames(name, measurements).map((text) => plainName(text))
  const hint =
    near.length === 0 ? '' : `; did you mean ${wordList(near, 'or')}?`
  return `no module, package, symbol, embedded file or string literal of ${where} is named ${plainName(name)}${hint}`
}

async function show(made: Why, destination: Destination): Promise<void> {
  await writeResult(destination.output, await rendered(made, destination))
}

async function rendered(made: Why, destination: Destination): Promise<string> {
  const { format } = destination
  if (format === 'json') return renderJson(made)
  if (format === 'markdown') {
    const { renderWhyMarkdown } =
      await import('../../core/report/why/markdown.ts')
    return renderWhyMarkdown(made)
  }
  const { renderWhyText } = await import('../../core/report/why/text.ts')
  return renderWhyText(made, textStyle(destination))
}
