// Reads what was typed, by way of commander: a command with its arguments, a
// request for help, or a sentence on what is wrong.
import { Command, CommanderError, Option, type Help } from 'commander'
import { coloured, type TextStyle } from '../../core/report/terminal/style.ts'
import { UserError } from '../../core/user-error.ts'
import {
  flagsOf,
  isSwitch,
  type CommandSpec,
  type Flag
} from './command-spec.ts'
import { commands } from './commands.ts'
import { operandTerm, runRequest, usageOf, type Request } from './request.ts'

/** Columns of help in a file or a pipe. */
const helpColumns = 100

const afterAll = `
Start with: go-size-gate demo
go-size-gate help COMMAND explains a command, its flags and examples.

Exit status: 0 pass or warning; 1 fail, or no baseline; 2 error, with one line
that says what to do. demo and replay end with 0 when they ran, doctor with 1 if
it finds a problem, slim with 1 if a step was not run, verify and store with 1 if
something is not proved, refused or missing.
`

/**
 * @param args what follows the program's name
 * @param version what --version prints
 * @param style of the help
 * @throws UserError for an unknown command or flag, or a missing value
 */
export function parseCommandLine(
  args: readonly string[],
  version: string,
  style: TextStyle
): Request {
  let printed = ''
  let request: Request | null = null
  const program = new Command('go-size-gate')
    .description(
      'Keeps Go programs small: measures, explains and judges binaries.'
    )
    .usage('COMMAND [options]')
    .version(version, '-V, --version', 'print the version')
    .helpOption('-h, --help', 'explain a command')
    .helpCommand('help [COMMAND]', 'explain a command')
    .enablePositionalOptions()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => (printed += text),
      writeErr: () => {},
      getOutHasColors: () => style.colours,
      getOutHelpWidth: () =>
        Number.isFinite(style.width) ? style.width : helpColumns
    })
    .configureHelp({
      styleTitle: (text) => coloured(text, 'bold', style),
      subcommandTerm: (command) => command.name(),
      padWidth: () => termWidth,
      formatItem: itemText,
      minWidthToWrap: 20
    })
    .addHelpText('after', afterAll)
  const spec = commands.find(({ name }) => name === args[0])
  // What is typed for a command means the same without the others, which take milliseconds.
  for (const each of spec === undefined ? commands : [spec]) {
    addCommand(program, each, (made) => (request = made))
  }
  if (spec !== undefined) refuseForgottenValues(args.slice(1), spec)
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode !== 0) throw new UserError(sentence(error, spec))
  }
  return request ?? { kind: 'print', text: printed }
}

/** Columns of a term in the help; below a longer one its meaning begins on a line of its own. */
const termWidth = 26

function itemText(
  term: string,
  width: number,
  meaning: string,
  help: Help
): string {
  const left = ' '.repeat(width + 4)
  const wrapped = help.boxWrap(meaning, (help.helpWidth ?? 80) - left.length)
  const first =
    term.length > width ? `  ${term}\n${left}` : `  ${term.padEnd(width)}  `
  return `${first}${wrapped.replaceAll('\n', `\n${left}`)}`
}

/** The help of the whole program. */
export function usage(version: string, style: TextStyle): string {
  const request = parseCommandLine(['--help'], version, style)
  return request.kind === 'print' ? request.text : ''
}

function addCommand(
  program: Command,
  spec: CommandSpec,
  take: (request: Request) => void
): void {
  const command = program
    .command(spec.name)
    .summary(spec.summary)
    .description(
      [`${capitalised(spec.summary)}.`, spec.description ?? '']
        .join('\n\n')
        .trimEnd()
    )
    .usage(usageOf(spec))
    .helpOption('-h, --help', 'Print this.')
    // Their number is looked at when it is known where results go.
    .allowExcessArguments()
    .addHelpText('after', examplesText(spec))
  for (const operand of spec.operands) {
    const term = operandTerm({ ...operand, isOptional: true })
    command.argument(term, operand.description)
  }
  for (const { title, flags } of spec.groups) {
    for (const flag of flags) {
      command.addOption(
        new Option(flagTerm(flag), flag.description).helpGroup(`${title}:`)
      )
    }
  }
  command.action(() => {
    const given = command.opts<Record<string, string | true>>()
    const texts = Object.fromEntries(
      command.options.flatMap((option) => {
        const value = given[option.attributeName()]
        return value === undefined ? [] : [[option.name(), String(value)]]
      })
    )
    take(runRequest(spec, texts, command.args))
  })
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

/** `--twin <FILE>`, `--gzip`. */
function flagTerm(flag: Flag): string {
  const { name, value, choices = [] } = flag
  return isSwitch(flag)
    ? `--${name}`
    : `--${name} <${value ?? choices.join('|')}>`
}

function examplesText({ examples }: CommandSpec): string {
  const lines = examples.map(({ line, meaning }) => `  # ${meaning}\n  ${line}`)
  return `\nExamples:\n${lines.join('\n\n')}\n`
}

/**
 * A value may begin with a dash, as in `--ldflags "-X main.v=1"`. But what is a
 * flag of the command itself means that a value was forgotten; `--base=--x` says
 * that it was not.
 * @throws UserError where a flag stands where a value belongs
 */
function refuseForgottenValues(
  args: readonly string[],
  spec: CommandSpec
): void {
  const flags = flagsOf(spec)
  const isFlag = (text: string): boolean =>
    ['--', '--help', '-h'].includes(text) ||
    flags.some(({ name }) => text.split('=')[0] === `--${name}`)
  for (let index = 0; index < args.length; index++) {
    const [arg = '', value] = args.slice(index)
    if (arg === '--') return
    const flag = flags.find(({ name }) => arg === `--${name}`)
    if (flag === undefined || isSwitch(flag)) continue
    if (value === undefined || isFlag(value)) {
      const why = value === undefined ? '' : `, and ${value} is a flag itself`
      throw new UserError(
        `${arg} needs a value${why} (see go-size-gate ${spec.name} --help)`
      )
    }
    index++
  }
}

/** Around commander's guess at what was meant. */
const guessStart = '(Did you mean '
const guessEnd = '?)'

/** One sentence of what commander has to say. */
function sentence(
  { code, message }: CommanderError,
  spec: CommandSpec | undefined
): string {
  const help = ['go-size-gate', spec?.name ?? '', '--help']
    .filter((word) => word !== '')
    .join(' ')
  const [what = '', hint = ''] = message
    .replace(/^error: /, '')
    .replaceAll("'", '')
    .split('\n')
  const guess = hint.startsWith(guessStart)
    ? hint.slice(guessStart.length, -guessEnd.length)
    : ''
  if (guess !== '') return `${what}; did you mean ${guess}? (see ${help})`
  const names = commands.map(({ name }) => name).join(', ')
  return code === 'commander.unknownCommand'
    ? `${what}; use one of ${names} (see ${help})`
    : `${what} (see ${help})`
}
