// Writes the shell line that rebuilds the measured bytes: in a fresh clone
// it checks out the measured commit and builds it as this run did.
import { parseCommands } from './command-line.ts'
import type { BuildSettings } from './plan.ts'
import { shownAddresses } from '../inputs/proxy.ts'
import { quoteField } from '../text/go-quoting.ts'
import { shellLines, shellWord } from '../inputs/shell-word.ts'
import { formatTarget, type Target } from '../model/target.ts'

export interface MeasuredBuild {
  readonly build: BuildSettings
  /** Working directory relative to the repository's root, with slashes; '' for the root. */
  readonly directory: string
  /** What was built for, and whether with cgo. */
  readonly targets: readonly {
    readonly target: Target
    readonly cgo: boolean
  }[]
  /** Release of Go; '' for one that is not a release. */
  readonly release: string
  /** Variables of the surroundings that reached the build, and whether their values may be shown. */
  readonly passedThrough: readonly {
    readonly name: string
    readonly value: string
    readonly isShown: boolean
  }[]
  /** Full hash of the commit that was built. */
  readonly head: string
  /** Full hash of what it was compared with; '' for none. */
  readonly base: string
  /** Whether the commit may be one that a clone doesn't have, as a merge commit of a pull request. */
  readonly fetches: boolean
  /** Paths that were in no commit. */
  readonly modified: readonly string[]
}

export type ReproductionLine =
  | { readonly line: string }
  /** Why there is none, a clause. */
  | { readonly why: string }

/** Characters; a longer line would not be typed. */
const maxLine = 4000

/** A flag of the terminal, and its value: null for a switch. */
interface Flag {
  readonly name: string
  readonly word: string | null
}

class Untypable extends Error {}

/** The line, or why there is none. */
export function reproduce(measured: MeasuredBuild): ReproductionLine {
  try {
    const line = lineOf(measured)
    return line.length <= maxLine
      ? { line }
      : { why: `it would have more than ${maxLine} characters` }
  } catch (error) {
    if (error instanceof Untypable) return { why: error.message }
    throw error
  }
}

function lineOf(measured: MeasuredBuild): string {
  const { head, base, directory, release, passedThrough, modified } = measured
  const [path] = modified
  if (path !== undefined) {
    throw new Untypable(
      `the tree had ${modified.length === 1 ? 'a change that is' : `${modified.length} changes that are`} in no commit`
    )
  }
  if (release === '') {
    throw new Untypable('the Go that built it is not a release')
  }
  const hidden = passedThrough.find(({ isShown }) => !isShown)
  if (hidden !== undefined) {
    throw new Untypable(
      `the variable ${hidden.name} holds what is not to be shown`
    )
  }
  const variables = [{ name: 'GOTOOLCHAIN', value: release }, ...passedThrough]
  const flags: Flag[] = [
    { name: 'base', word: base || head },
    { name: 'exact-base', word: null },
    ...(directory === ''
      ? []
      : [
          {
            name: 'working-directory',
            word: typed('the working directory', directory)
          }
        ]),
    ...Object.values(flagsOf(measured)).filter((flag) => flag !== null)
  ]
  const commands = [
    ...(measured.fetches ? [`git fetch -q origin ${head}`] : []),
    `git checkout -q --detach ${head}`,
    [
      ...variables.map(
        ({ name, value: text }) =>
          `${name}=${typed(`the variable ${name}`, text)}`
      ),
      'go-size-gate check',
      ...flags.map(({ name, word }) =>
        word === null ? `--${name}` : `--${name}=${word}`
      )
    ].join(' ')
  ]
  return commands.join(' && ')
}

/** How each setting is said on the command line; null where it is not, as it changes no byte or is at its default. */
function flagsOf({ build, targets, head }: MeasuredBuild): {
  readonly [Name in keyof BuildSettings]: Flag | null
} {
  const places = targets.map(({ target }) => formatTarget(target))
  const withCgo = new Set(targets.map(({ cgo }) => cgo))
  const [cgo] = withCgo
  return {
    packages: list('packages', build.packages),
    exclude: list('exclude', build.exclude),
    // By what was built for: another machine has another default.
    targets: list('targets', places),
    cgoEnabled:
      withCgo.size === 1
        ? { name: 'cgo-enabled', word: String(cgo) }
        : value('cgo-enabled', build.cgoEnabled, 'auto'),
    tags: list('tags', build.tags),
    ldflags: value('ldflags', ldflagsText(build.ldflags, head), ''),
    buildMode: value('buildmode', build.buildMode, 'auto'),
    buildId: value('build-id', build.buildId, 'keep'),
    gcflags: value('gcflags', build.gcflags, ''),
    goFips140: value('go-fips140', build.goFips140, ''),
    goExperiment: value('go-experiment', build.goExperiment, ''),
    goWork: value('go-work', build.goWork, 'auto'),
    buildvcs: flagSwitch('buildvcs', build.buildvcs),
    allowUnsafeBuildFlags: flagSwitch(
      'allow-unsafe-build-flags',
      build.allowUnsafeBuildFlags
    ),
    prepare:
      build.prepare.length === 0
        ? null
        : { name: 'prepare', word: prepareWord(build.prepare) },
    // An address with credentials stays here: modules are the same from elsewhere.
    goProxy:
      shownAddresses(build.goProxy) === build.goProxy
        ? value('go-proxy', build.goProxy, 'direct')
        : null,
    // Where results are kept, who may choose the Go, and what is checked and said besides.
    goCache: null,
    modCache: null,
    allowToolchainDownload: null,
    timeoutSeconds: null,
    verifyReproducible: null,
    explain: null
  }
}

function list(name: string, entries: readonly string[]): Flag | null {
  return value(name, entries.join(' '), '')
}

function value(name: string, text: string, byDefault: string): Flag | null {
  return text === byDefault ? null : { name, word: typed(name, text) }
}

function flagSwitch(name: string, isOn: boolean): Flag | null {
  return isOn ? { name, word: null } : null
}

/** @throws Untypable with the reason */
function typed(what: string, text: string): string {
  const word = shellWord(text)
  if (word === null) {
    throw new Untypable(`${what} has characters that can't be typed safely`)
  }
  return word
}

/**
 * Linker flags by Go's quoting.
 * @throws Untypable where a stamp's value may be a secret, or can't be quoted
 */
function ldflagsText(ldflags: readonly string[], head: string): string {
  for (const [index, text] of ldflags.entries()) {
    const isStamp = /^--?X$/.test(ldflags[index - 1] ?? '')
    const [, name = '', stamped = ''] =
      (isStamp ? /^([^=]*)=(.*)$/s : /^--?X=([^=]*)=(.*)$/s).exec(text) ?? []
    const isCommit = stamped.length >= 7 && head.startsWith(stamped)
    if (stamped !== '' && !isCommit && !harmless.test(stamped)) {
      throw new Untypable(
        `the value of ${name} may be a secret, and is not shown`
      )
    }
  }
  try {
    return ldflags.map(quoteField).join(' ')
  } catch {
    throw new Untypable('ldflags: a value holds both kinds of quotes')
  }
}

/** Versions, dates and words of releases, as stamps usually are; anything else may be a secret. */
const harmless =
  /^(?:v?\d{1,5}(?:\.\d{1,5}){1,3}(?:[-+.][A-Za-z0-9.+-]{1,30})?|\d{4}-\d\d-\d\d(?:[T_ ][0-9:.+-]{1,20}Z?)?|\d{1,4}|dev|devel|development|unknown|none|snapshot|release|main|master|true|false)$/

/** @throws Untypable where no text is read as these commands */
function prepareWord(commands: readonly (readonly string[])[]): string {
  const lines = commands.map((words) => words.map(commandWord).join(' '))
  const word = isReadAs(lines, commands) ? shellLines(lines) : null
  if (word === null) {
    throw new Untypable("prepare has commands that can't be typed safely")
  }
  return word
}

function isReadAs(
  lines: readonly string[],
  commands: readonly (readonly string[])[]
): boolean {
  try {
    const again = parseCommands(lines.join('\n'))
    return JSON.stringify(again) === JSON.stringify(commands)
  } catch {
    return false
  }
}

function commandWord(word: string): string {
  if (/^[^\s'"#]+$/.test(word)) return word
  return word.includes("'") ? `"${word}"` : `'${word}'`
}
