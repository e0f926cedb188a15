// Flags that doctor and slim share: which parts of a run, how many cold builds, and what
// the user gives to go build.
import { splitQuoted } from '../../core/text/go-quoting.ts'
import { wordList } from '../../core/text/word-list.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'

const defaultTime = 6
const maxTime = 100

/**
 * The parts that `--only` and `--skip` leave.
 * @param noun what a part is called
 * @throws UserError for an unknown one, or both flags
 */
export function readParts<Name extends string>(
  { only, skip }: Arguments['flags'],
  noun: string,
  all: readonly Name[]
): ReadonlySet<Name> {
  if (only !== undefined && skip !== undefined) {
    throw new UserError('only and skip: give one of them')
  }
  if (only !== undefined) return new Set(readNames('only', only, noun, all))
  const skipped = new Set(
    skip === undefined ? [] : readNames('skip', skip, noun, all)
  )
  return new Set(all.filter((name) => !skipped.has(name)))
}

function readNames<Name extends string>(
  flag: string,
  text: string,
  noun: string,
  all: readonly Name[]
): Name[] {
  return text.split(',').map((part) => {
    const word = part.trim()
    const name = all.find((known) => known === word)
    if (name === undefined) {
      throw new UserError(
        `${flag}: unknown ${noun} "${word}"; use ${wordList(all, 'or')}`
      )
    }
    return name
  })
}

/**
 * Cold builds.
 * @param least what the command can't do without
 * @throws UserError for what is no such number
 */
export function readTime(text: string | undefined, least: number): number {
  if (text === undefined) return defaultTime
  const time = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (time < least || time > maxTime) {
    throw new UserError(
      `time: "${text}" is not accepted; give the number of cold builds, ${least} to ${maxTime}`
    )
  }
  return time
}

/** Flags that would change where things go, or run programs of the user's. */
const refused = /^--?(?:o|n|work|exec|C|toolexec)(?:=|$)/

/** @throws UserError for what is no flag of go build, or not accepted */
export function readBuildFlags(text: string): readonly string[] {
  const flags = split(text)
  for (const flag of flags) {
    if (!flag.startsWith('-') || refused.test(flag)) {
      throw new UserError(
        `build-flags: "${flag}" is not accepted; give flags of go build with their values after "=", and no -o, -n, -C, -work or -toolexec`
      )
    }
  }
  return flags
}

function split(text: string): readonly string[] {
  try {
    return splitQuoted(text)
  } catch (error) {
    throw new UserError(`build-flags: ${messageOf(error)}`)
  }
}
