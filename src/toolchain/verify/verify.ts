// Verifies that a built binary is what the enforced build should have made.
// Settings that slipped past the flags by the environment, a wrapper or a
// bug would show here.
import type { Inspection } from '../../core/binary/inspect.ts'
import { printable } from '../../core/binary/printable.ts'
import { liesIn } from '../../core/binary/runtime/source-paths.ts'
import type { BuildSettings } from '../../core/plan/plan.ts'
import { formatTarget, targetEnvironment } from '../../core/model/target.ts'
import { UserError } from '../../core/user-error.ts'
import type { TargetFacts } from '../go/toolchain.ts'

export interface Expectation {
  readonly mainPackage: string
  readonly goVersion: string
  readonly target: TargetFacts
  readonly plan: Pick<
    BuildSettings,
    'tags' | 'buildvcs' | 'buildMode' | 'gcflags' | 'goFips140'
  >
  /** Go's build ID, '' for none; null: as Go makes it. */
  readonly buildId: string | null
  /** Directories of this machine, absolute: no source file of the binary is named by one. */
  readonly directories: readonly string[]
}

export interface Verification {
  /** What could not be checked, a sentence each. */
  readonly unchecked: string[]
  /** What is remarkable and not wrong, a sentence each. */
  readonly notes: string[]
}

// Settings of a build that the enforced flags never make.
const foreignSettings = ['-asmflags', '-race', '-msan', '-asan', '-cover']

/** What is wrong with a binary, a phrase each; [] when it is as it should be. */
export function findMismatches(
  inspection: Inspection,
  expected: Expectation
): string[] {
  const { hasSymbolTable, debugSections, absoluteSourcePaths } = inspection
  const leaks = (absoluteSourcePaths ?? []).filter((path) =>
    liesIn(expected.directories, path)
  )
  return [
    ...(inspection.format === 'elf' && inspection.buildInfo === null
      ? ['it holds no build info of Go']
      : []),
    ...(hasSymbolTable === true && !keepsSymbols(inspection, expected)
      ? ['it has a symbol table']
      : []),
    ...(debugSections !== null && debugSections.length > 0
      ? [`it has debug sections (${debugSections.slice(0, 3).join(', ')})`]
      : []),
    ...(leaks.length > 0
      ? [`it names source files by absolute path (${leaks[0]})`]
      : []),
    ...buildIdMismatch(inspection, expected),
    ...settingMismatches(inspection, expected)
  ]
}

function buildIdMismatch(
  { goBuildId, stripped }: Inspection,
  { buildId }: Expectation
): string[] {
  const actual = goBuildId ?? ''
  // A format without a reader has neither.
  if (buildId === null || stripped === null || actual === buildId) return []
  return [
    `its build ID is ${printable(actual) || '(none)'}, not ${buildId || '(none)'}`
  ]
}

/** Go's linker strips Mach-O files since Go 1.22 only; before, `-s` does nothing. */
function keepsSymbols(
  { format }: Inspection,
  { goVersion }: Expectation
): boolean {
  const [, minor] = /^go1\.(\d+)/.exec(goVersion) ?? []
  return format === 'macho' && minor !== undefined && Number(minor) < 22
}

function settingMismatches(
  { buildInfo }: Inspection,
  { mainPackage, goVersion, target, plan }: Expectation
): string[] {
  if (buildInfo === null) return []
  const { settings } = buildInfo
  const expected: Record<string, string> = {
    '-trimpath': 'true',
    '-tags': plan.tags.join(','),
    '-gcflags': plan.gcflags,
    ...(plan.buildMode === 'auto' ? {} : { '-buildmode': plan.buildMode }),
    CGO_ENABLED: target.cgo ? '1' : '0',
    ...targetEnvironment(target.target)
  }
  const wrong = Object.entries(expected).flatMap(([name, value]) => {
    const recorded = settings[name] ?? ''
    const actual = name === '-tags' ? withoutFipsTag(recorded, plan) : recorded
    return sameSetting(name, actual, value)
      ? []
      : [
          `its build info says ${name}=${actual || '(nothing)'}, not ${value || '(nothing)'}`
        ]
  })
  // Go before 1.24 does without a word.
  if (!['', 'off'].includes(plan.goFips140) && !settings['GOFIPS140']) {
    wrong.push(`it was built without GOFIPS140=${plan.goFips140}`)
  }
  if (
    buildInfo.goVersion !== '' &&
    !sameVersion(buildInfo.goVersion, goVersion)
  ) {
    wrong.push(`it was built by ${buildInfo.goVersion}, not ${goVersion}`)
  }
  if (buildInfo.path !== '' && buildInfo.path !== mainPackage) {
    wrong.push(`it is ${buildInfo.path}, not ${mainPackage}`)
  }
  for (const name of foreignSettings) {
    const actual = settings[name]
    if (actual !== undefined) wrong.push(`it was built with ${name}=${actual}`)
  }
  if (!plan.buildvcs && settings['vcs.revision'] !== undefined) {
    wrong.push('it has a version-control stamp')
  }
  return wrong
}

/** The tags without the one by which GOFIPS140 chooses a version of its module (cmd/go/internal/fips140). */
function withoutFipsTag(
  tags: string,
  { goFips140 }: Expectation['plan']
): string {
  if (goFips140 === '') return tags
  return tags
    .split(',')
    .filter((tag) => !/^fips140v\d+\.\d+$/.test(tag))
    .join(',')
}

function sameSetting(name: string, actual: string, expected: string): boolean {
  // Go fills up a level: GOARM=7 is recorded as `7` or, with its float ABI, `7,hardfloat`.
  return (
    actual === expected ||
    (name.startsWith('GO') &&
      expected !== '' &&
      actual.startsWith(`${expected},`))
  )
}

/** `go1.26.8` and, with an experiment, `go1.26.8 X:name`, are one version. */
function sameVersion(actual: string, expected: string): boolean {
  return withoutExperiment(actual) === withoutExperiment(expected)
}

function withoutExperiment(version: string): string {
  return version.replace(/[ -]X:[^]*$/, '').trim()
}

/** A note on paths that are no directory's of this machine: a generator wrote them into `//line` directives. */
function notesOn(
  name: string,
  { absoluteSourcePaths }: Inspection,
  { directories }: Expectation
): string[] {
  const foreign = (absoluteSourcePaths ?? []).find(
    (path) => !liesIn(directories, path)
  )
  return foreign === undefined
    ? []
    : [
        `${name}: a //line directive names a source file by absolute path (${printable(foreign)}), which is not a directory of this machine`
      ]
}

/**
 * Checks a binary.
 * @throws UserError that names the binary and what was found
 */
export function verifyBinary(
  inspection: Inspection,
  expected: Expectation
): Verification {
  const { mainPackage, target } = expected
  const name = `${mainPackage} for ${formatTarget(target.target)}`
  const wrong = findMismatches(inspection, expected)
  if (wrong.length > 0) {
    throw new UserError(
      `${name} was not built as enforced: ${wrong.join('; ')}`
    )
  }
  return {
    unchecked: inspection.notes.map((note) => `${name}: ${note}`),
    notes: notesOn(name, inspection, expected)
  }
}
