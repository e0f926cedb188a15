// Reads the flags of `doctor`.
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
import { UserError } from '../../core/user-error.ts'
import type { Arguments } from '../usage/arguments.ts'
import type { SymbolChoice } from './function.ts'
import { readBuildFlags, readParts, readTime } from './run-flags.ts'

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
  /** A function to look at instead; null for none. */
  readonly symbol: SymbolChoice | null
}

/** @throws UserError for wrong usage */
export function readDoctorArguments({
  flags,
  positionals
}: Pick<Arguments, 'flags' | 'positionals'>): DoctorArguments {
  const { quick, time, file = null, symbol } = flags
  if (symbol !== undefined) refuseForSymbol(flags)
  else if (flags.base !== undefined) {
    throw new UserError('--base is for a function: name it by --symbol')
  }
  if (file !== null) refuseForFile(flags, positionals, file)
  else refuseForPackages(flags)
  return {
    checks: readParts(flags, 'check', checkNames),
    isQuick: quick !== undefined,
    time: readTime(time, 1),
    failOn: readFailOn(flags['fail-on']),
    keySettings: readKeySettings(flags.settings),
    buildFlags: readBuildFlags(flags['build-flags'] ?? ''),
    file,
    symbol: symbol === undefined ? null : { symbol, base: flags.base ?? null }
  }
}

/** @throws UserError for flags of checks */
function refuseForSymbol(flags: Arguments['flags']): void {
  if (flags.symbol === '') {
    throw new UserError(
      'symbol: name a function, such as --symbol "net/http.(*Server).Serve"'
    )
  }
  const given = [
    'only',
    'skip',
    'quick',
    'time',
    'settings',
    'fail-on',
    'file'
  ].find((name) => flags[name] !== undefined)
  if (given !== undefined) {
    throw new UserError(`--${given} is for checks, and --symbol makes none`)
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

function readFailOn(text = 'problem'): FailOn {
  const choice = failOnChoices.find((known) => known === text)
  if (choice === undefined) {
    throw new UserError(
      `fail-on: "${text}" is not accepted; use ${wordList(failOnChoices, 'or')}`
    )
  }
  return choice
}
