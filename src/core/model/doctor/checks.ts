// The checks of `doctor`, written once: flags, help, plan and schema are made from
// this list.

/**
 * All checks, in the order in which they run and are shown. What counts compiled
 * packages comes before what fills the build cache with other builds.
 */
export const checkNames = [
  'install',
  'cache',
  'cache-keys',
  'environment',
  'enforced',
  'workspaces',
  'vendor',
  'gopath',
  'link-inputs',
  'path-leaks',
  'unneeded'
] as const

export type CheckName = (typeof checkNames)[number]

/** Checks of a finished file, which need no build. */
export const fileChecks = ['path-leaks', 'unneeded'] as const

/** What each looks for: a sentence without a full stop. */
export const checkSummaries: Readonly<Record<CheckName, string>> = {
  environment:
    'settings of the shell, the go env file, the toolchain and GOFLAGS that the enforced build replaces, and whether they change bytes',
  enforced:
    'why your build and the enforced one differ, cause by cause, to the byte',
  install: 'whether go install makes the same program as go build',
  workspaces:
    'whether two directories, module caches and build caches give the same bytes',
  cache:
    'the build cache: size, age, stale packages, what a build takes from it; outdated modules, and modules that don’t match go.sum',
  'cache-keys':
    'which settings make Go compile again, and which change the program',
  vendor: 'the vendor directory against the modules that it was copied from',
  gopath:
    'the program in GOPATH mode, packages that are in it twice, and what comes by linkname, initialisers and local functions',
  'link-inputs':
    'what the linker read: archives, where their sources lie, and libraries',
  'path-leaks': 'absolute paths of the build machine in the program',
  unneeded: 'symbol table, debug information, notes and build IDs'
}

/** How much a finding matters: a problem is to be solved, a note to be known. */
export const findingKinds = ['problem', 'note'] as const

export type FindingKind = (typeof findingKinds)[number]

/** From which kind of finding on the exit status is 1. */
export const failOnChoices = ['problem', 'note', 'never'] as const

export type FailOn = (typeof failOnChoices)[number]

/** What became of a check. */
export const checkStates = ['done', 'not-run', 'left-out'] as const

export type CheckState = (typeof checkStates)[number]

/** What a step of the plan costs: a cold build compiles everything, a warm one links. */
export const stepCosts = ['none', 'warm', 'cold'] as const

export type StepCost = (typeof stepCosts)[number]
