// The steps of `slim`, written once: flags, help, plan and schema are made from this
// list.

/**
 * All steps, in the order in which they run: build tags get the builds that others
 * leave.
 */
export const slimSteps = [
  'stripping',
  'build-settings',
  'build-tags',
  'dependencies',
  'embedded-files',
  'packing'
] as const

export type SlimStep = (typeof slimSteps)[number]

/** What each measures: a clause. */
export const slimStepSummaries: Readonly<Record<SlimStep, string>> = {
  stripping: 'what -s, -w, -trimpath and strip save, alone and together',
  'build-tags': 'build tags that the dependencies understand',
  'build-settings':
    'CGO_ENABLED=0, no inlining, and no profile-guided optimization',
  dependencies:
    'packages and modules by what hangs on one import, and what dead-code elimination would save',
  'embedded-files':
    'embedded files that would be smaller compressed, with the decoder counted',
  packing: 'UPX, where it is on this machine'
}

/**
 * How the bytes of a row are known: from two files that this run made, by arithmetic on the
 * measurement of one build, or not at all.
 */
export const savingSources = ['built', 'computed', 'not-measured'] as const

export type SavingSource = (typeof savingSources)[number]

/** What a row is compared with: the build as the user makes it, or the stripped one. */
export const savingBases = ['your-build', 'stripped-build'] as const

export type SavingBase = (typeof savingBases)[number]
