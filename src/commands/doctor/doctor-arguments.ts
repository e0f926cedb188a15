// Reads the flags of `doctor`.
import { splitQuoted } from '../../core/inputs/go-quoting.ts'
import {
  checkNames,
  failOnChoices,
  type CheckName,
  type FailOn
} from '../../core/model/doctor/checks.ts'
import {
  defaultKeySettings,
  keySettingNames,
  type KeySettingName
} from '../../core/model/doctor/key-settings.ts'
import { wordList } from '../../core/text/word-list.ts'
import { messageOf, UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'

export interface DoctorArguments {
  readonly checks: ReadonlySet<CheckName>
  readonly isQuick: boolean
  /** Cold builds. */
  readonly time: number
  readonly failOn: FailOn
  /** Settings that the check of cache keys varies. */
  readonly keySettings: readonly KeySettingName[]
  /** Flags of go build. */
  readonly buildFlags: readonly string[]
  /** A finished file; null for packages. */
  readonly file: string | null
}

const defaultTime = 6
const maxTime = 100

/** @throws UserError for wrong usage */
export function readDoctorArguments({
  flags,
  positionals
}: Pick<Arguments, 'flags' | 'positionals'>): DoctorArguments {
  const { only, skip, quick, time, file = null } = flags
  if (only !== undefined && skip !== undefined) {
    throw new UserError('only and skip: give one of them')
  }
  if (file !== null) refuseForFile(flags, positionals, file)
  else refuseForPackages(flags)
  const chosen = only === undefined ? null : readChecks('only', only)
  const skipped = new Set(skip === undefined ? [] : readChecks('skip', skip))
  return {
    checks: new Set(chosen ?? checkNames.filter((name) => !skipped.has(name))),
    isQuick: quick !== undefined,
    time: readTime(time),
    failOn: readFailOn(flags['fail-on']),
    keySettings: readKeySettings(flags.settings),
    buildFlags: readBuildFlags(flags['build-flags'] ?? ''),
    file
  }
}

function refuseForFile(
  flags: Arguments['flags'],
  positionals: readonly string[],
  file: string
): void {
  if (positionals.length > 0) {
    throw new UserError(`--file ${file} is a program; name no package besides`)
  }
  const given = ['quick', 'time', 'settings', 'build-flags', 'timeout'].find(
    (name) => flags[name] !== undefined
  )
  if (given !== undefined) {
    throw new UserError(`--${given} is for packages, and ${file} is a file`)
  }
}

function refuseForPackages(flags: Arguments['flags']): void {
  const given = ['twin', 'deps'].find((name) => flags[name] !== undefined)
  if (given !== undefined) {
    throw new UserError(`--${given} is for a finished file: name it by --file`)
  }
}

function readChecks(flag: string, text: string): CheckName[] {
  return text.split(',').map((part) => {
    const word = part.trim()
    const name = checkNames.find((known) => known === word)
    if (name === undefined) {
      throw new UserError(
        `${flag}: unknown check "${word}"; use ${wordList(checkNames, 'or')}`
      )
    }
    return name
  })
}

function readKeySettings(text: string | undefined): readonly KeySettingName[] {
  if (text === undefined) return defaultKeySettings
  if (text === 'all') return keySettingNames
  const words = text.split(',').map((part) => part.trim())
  return words.map((word) => {
    const name = keySettingNames.find((known) => known === word)
    if (name === undefined) {
      throw new UserError(
        `settings: unknown setting "${word}"; use all, ${wordList(keySettingNames, 'or')}`
      )
    }
    return name
  })
}

function readTime(text: string | undefined): number {
  if (text === undefined) return defaultTime
  const time = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (time < 1 || time > maxTime) {
    throw new UserError(
      `time: "${text}" is not accepted; give the number of cold builds, 1 to ${maxTime}`
    )
  }
  return time
}

function readFailOn(text = 'problem'): FailOn {
  const choice = failOnChoices.find((known) => known === text)
  if (choice === undefined) {
    throw new UserError(
      `fail-on: "${text}" is not accepted; use ${wordList(failOnChoices, 'or')}`
    )
  }
  return choice
}

/** Flags that would change where things go, or run programs of the user's. */
const refused = /^--?(?:o|n|work|exec|C|toolexec)(?:=|$)/

function readBuildFlags(text: string): readonly string[] {
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
