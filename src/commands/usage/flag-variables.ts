// Flags whose values are secrets. Every program of the machine sees the arguments of
// others, so that these may also come in variables.
import { wordList } from '../../core/text/word-list.ts'
import type { Arguments } from './arguments.ts'

type Flags = Arguments['flags']

/** By flag: variables, of which the first that isn't empty counts. */
const variables: Readonly<Record<string, readonly string[]>> = {
  token: ['GH_TOKEN', 'GITHUB_TOKEN'],
  'baseline-signing-key': ['BASELINE_SIGNING_KEY'],
  'baseline-secret': ['BASELINE_SECRET']
}

/** Each of them says who signs: where one is given, no variable says otherwise. */
const signing = ['baseline-signing-key', 'baseline-secret']

/** `Default: the variable X or Y.`; '' for other flags. */
export function variablesText(flag: string): string {
  const { [flag]: names = [] } = variables
  return names.length === 0
    ? ''
    : `Default: the variable ${wordList(names, 'or')}.`
}

/** Flags as given, and the others by their variables. */
export function withVariables(
  flags: Flags,
  environment: Readonly<Record<string, string | undefined>>
): Flags {
  const signs = signing.some((flag) => flags[flag] !== undefined)
  const added = Object.entries(variables).flatMap(([flag, names]) => {
    if (signs && signing.includes(flag)) return []
    const value = names.map((name) => environment[name]).find((text) => text)
    return value === undefined ? [] : [[flag, value]]
  })
  return { ...Object.fromEntries(added), ...flags }
}
