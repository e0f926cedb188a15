// Turns option texts into one typed and validated Plan. Every error names
// its option.
import { isAbsolute, relative, resolve, sep } from 'node:path'
import {
  inlineLayer,
  inlineNames
} from '../policy/budget-file/inline-budget.ts'
import { UserError, messageOf } from '../user-error.ts'
import {
  acceptedChoices,
  parseBaselineChoice,
  type BaselineChoice
} from '../policy/budget-file/baseline-choice.ts'
import {
  buildIdChoices,
  buildModes,
  cgoChoices,
  goWorkChoices,
  moduleCaches
} from '../inputs/choices.ts'
import { parseCommands } from './command-line.ts'
import { acceptedFips140, isFips140 } from '../inputs/fips140.ts'
import { isPrivateCache, readCacheLimit } from '../inputs/go-cache.ts'
import { parseGcflags } from '../inputs/gcflags.ts'
import { leadsOut } from '../inputs/path-within.ts'
import { givenWork } from '../given/given-work.ts'
import { checkReleaseSource, readGiven } from './given-plan.ts'
import { workOf, type Work } from './job-work.ts'
import { parseLdflags } from '../inputs/ldflags.ts'
import {
  acceptedExclusions,
  cleanPattern,
  isExclusion
} from '../inputs/package-pattern.ts'
import type { BaseChoice, BuildSettings, Plan } from './plan.ts'
import {
  compareRelease,
  modeOf,
  releaseAttest,
  releaseSignature,
  releaseTag
} from './plan-mode.ts'
import { choice, flag, invalid, words, type ReadOption } from './read-option.ts'
import { readRetention } from '../inputs/retention.ts'
import { parseTargets, type Target } from '../model/target.ts'

/** Option name -> text. An absent or empty text means the default. */
export type OptionTexts = Readonly<Record<string, string>>

const timeoutPattern = /^(\d+)\s*(s|m|h)?$/
const secondsOf: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600 }
const maxTimeout = 24 * 3600

/** `90s`, `30m`, `1h` or plain seconds -> seconds. */
function seconds(read: ReadOption, name: string): number {
  const text = read(name)
  const [, count = '', unit = 's'] = timeoutPattern.exec(text) ?? []
  const value = Number(count) * (secondsOf[unit] ?? 1)
  if (count === '' || value < 1 || value > maxTimeout) {
    throw invalid(name, text, 'a time such as 90s, 30m or 1h, at most 24h')
  }
  return value
}

function targets(read: ReadOption): Target[] {
  try {
    return parseTargets(read('targets'))
  } catch (error) {
    throw new UserError(`targets: ${messageOf(error)}`)
  }
}

/** A package pattern can't be a flag, a file or a path out of the tree. */
function packages(read: ReadOption, root: string, directory: string): string[] {
  const patterns = words(read('packages'), /[\s,]+/)
  for (const pattern of patterns) {
    if (pattern.startsWith('-')) {
      throw invalid('packages', pattern, 'package patterns, not flags')
    }
    if (pattern.endsWith('.go')) {
      throw invalid('packages', pattern, 'packages such as ./cmd/tool')
    }
    if (pattern.includes('\0')) {
      throw invalid('packages', pattern, 'patterns without NUL characters')
    }
  }
  return canonical('packages', patterns, root, directory)
}

/** What is left out of those. */
function exclude(read: ReadOption, root: string, directory: string): string[] {
  const patterns = canonical(
    'exclude',
    words(read('exclude'), /[\s,]+/),
    root,
    directory
  )
  for (const pattern of patterns) {
    if (pattern.startsWith('-') || !isExclusion(pattern)) {
      throw invalid('exclude', pattern, acceptedExclusions)
    }
  }
  return patterns
}

/** Patterns without repetitions, each as the go command writes it and relative to the working directory. */
function canonical(
  name: string,
  patterns: readonly string[],
  root: string,
  directory: string
): string[] {
  const relativePatterns = patterns.map((pattern) => {
    if (!isAbsolute(pattern)) return cleanPattern(pattern)
    if (leadsOut(root, resolve(pattern))) {
      throw invalid(name, pattern, `packages inside ${root}`)
    }
    const way = relative(directory, pattern).split(sep).join('/')
    return cleanPattern(
      way.startsWith('../') || way === '..' ? way : `./${way}`
    )
  })
  return [...new Set(relativePatterns)]
}

function baseChoice(read: ReadOption): BaseChoice {
  const revision = read('base')
  const exact = flag(read, 'exact-base')
  if (revision === '') {
    if (exact) {
      throw new UserError('exact-base: needs a revision in the option base')
    }
    return { kind: 'event' }
  }
  if (revision.startsWith('-')) {
    throw invalid('base', revision, 'a commit, branch or tag')
  }
  return exact ? { kind: 'exact', revision } : { kind: 'merge-base', revision }
}

function baselineChoice(read: ReadOption): BaselineChoice {
  const text = read('baseline')
  const parsed = parseBaselineChoice(text)
  if (parsed === null) throw invalid('baseline', text, acceptedChoices)
  return parsed
}

/** The path below `root`, absolute; one that leads out of it is an error. */
function inside(root: string, path: string, name: string): string {
  const full = resolve(root, path)
  if (leadsOut(root, full)) {
    throw invalid(name, path, `a directory inside ${root}`)
  }
  return full
}

/** The text of compiler flags, proved to be such. */
function gcflags(text: string): string {
  parseGcflags(text)
  return text
}

function buildSettings(
  read: ReadOption,
  root: string,
  directory: string
): BuildSettings {
  const goCache = read('go-cache')
  const goProxy = read('go-proxy')
  if (goProxy === 'off') {
    throw invalid('go-proxy', goProxy, 'direct or the address of a proxy')
  }
  const experiment = read('go-experiment')
  if (!/^[A-Za-z0-9_,]*$/.test(experiment)) {
    throw invalid('go-experiment', experiment, 'names separated by commas')
  }
  const fips = read('go-fips140')
  if (!isFips140(fips)) throw invalid('go-fips140', fips, acceptedFips140)
  return {
    packages: packages(read, root, directory),
    exclude: exclude(read, root, directory),
    targets: targets(read),
    tags: [...new Set(words(read('tags'), /[\s,]+/))],
    ldflags: parseLdflags(read('ldflags')),
    cgoEnabled: choice(read, 'cgo-enabled', cgoChoices),
    buildMode: choice(read, 'buildmode', buildModes),
    buildId: choice(read, 'build-id', buildIdChoices),
    gcflags: gcflags(read('gcflags')),
    goFips140: fips,
    goExperiment: experiment,
    goWork: choice(read, 'go-work', goWorkChoices),
    goProxy,
    goCache: isPrivateCache(goCache) ? goCache : resolve(root, goCache),
    modCache: choice(read, 'mod-cache', moduleCaches),
    buildvcs: flag(read, 'buildvcs'),
    allowUnsafeBuildFlags: flag(read, 'allow-unsafe-build-flags'),
    allowToolchainDownload: flag(read, 'allow-toolchain-download'),
    prepare: parseCommands(read('prepare')),
    timeoutSeconds: seconds(read, 'timeout'),
    verifyReproducible:
      read('verify-reproducible') === ''
        ? read('mode') === 'release'
        : flag(read, 'verify-reproducible'),
    explain: flag(read, 'explain')
  }
}

/** Relative to the repository's root, with slashes. */
function budgetPath(read: ReadOption): string {
  const path = read('budget-file')
  if (isAbsolute(path) || path.split(/[\\/]/).includes('..')) {
    throw invalid(
      'budget-file',
      path,
      "a path relative to the repository's root"
    )
  }
  return path.replaceAll('\\', '/')
}

/** What the job measures, as a hash; '' for a mode that measures nothing. */
function workIn({
  mode,
  given,
  ...work
}: Pick<Plan, 'mode' | 'given'> & Work): string {
  if (mode === 'judge' || mode === 'comment') return ''
  return given === null
    ? workOf(work)
    : givenWork(given.patterns, work.directory)
}

/**
 * @param texts values as the user gave them, by option name
 * @param defaults the default of every option
 * @param root absolute path of the workspace; `working-directory` is inside it
 * @param machine target of this machine, such as `linux/amd64`
 * @throws UserError that names the option and what it accepts
 */
export function makePlan(
  texts: OptionTexts,
  defaults: OptionTexts,
  root: string,
  machine: string
): Plan {
  const read: ReadOption = (name) => {
    const text = (texts[name] ?? '').trim()
    return text === '' ? (defaults[name] ?? '') : text
  }
  const modeAndLegs = modeOf(read)
  const workingDirectory = inside(
    root,
    read('working-directory'),
    'working-directory'
  )
  const directory = relative(root, workingDirectory).replaceAll('\\', '/')
  const { mode } = modeAndLegs
  const given = readGiven(
    read,
    mode,
    (name) => read(name) === (defaults[name] ?? '')
  )
  checkReleaseSource(read, given, mode)
  const settings = buildSettings(read, root, workingDirectory)
  const build =
    given === null ? settings : { ...settings, verifyReproducible: false }
  return {
    ...modeAndLegs,
    workspace: root,
    workingDirectory,
    build,
    given,
    base: baseChoice(read),
    budgetPath: budgetPath(read),
    releaseTag: releaseTag(read, mode),
    compareRelease: compareRelease(read, mode),
    releaseFiles:
      read('release-files') === '' ? '' : resolve(root, read('release-files')),
    releaseAttach: flag(read, 'release-attach'),
    releaseSignature: releaseSignature(read, mode),
    releaseAttest: releaseAttest(read, mode),
    inlineBudget: inlineLayer(
      Object.fromEntries(inlineNames.map((name) => [name, read(name)]))
    ),
    allowNoBaseline: flag(read, 'allow-no-baseline'),
    key: read('key'),
    work: workIn({ mode, given, directory, build, machine }),
    baseline: baselineChoice(read),
    keepModules: flag(read, 'keep-modules'),
    goCacheLimit: readCacheLimit(read('go-cache-limit')),
    retentionDays: readRetention(read),
    htmlReport: flag(read, 'html-report') && mode !== 'measure',
    comment: flag(read, 'comment') && read('mode') !== 'measure',
    commentKey: read('comment-key') || read('key')
  }
}
