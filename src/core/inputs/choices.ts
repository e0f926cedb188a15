// Inputs that choose among a few words. Each list is written here once; its type
// and what reads the input derive from it.

/** The input `cgo-enabled`; `auto`: as Go decides for each target. */
export const cgoChoices = ['auto', 'true', 'false'] as const

export type CgoChoice = (typeof cgoChoices)[number]

/** The input `buildmode`; `auto`: as Go decides for each target. */
export const buildModes = ['auto', 'exe', 'pie'] as const

export type BuildMode = (typeof buildModes)[number]

/**
 * The input `build-id`: the build IDs of a program as Go makes them, none, or one that is
 * derived from commit and settings.
 */
export const buildIdChoices = ['keep', 'none', 'commit'] as const

export type BuildIdChoice = (typeof buildIdChoices)[number]

/** The input `go-work`. */
export const goWorkChoices = ['auto', 'on', 'off'] as const

export type GoWorkChoice = (typeof goWorkChoices)[number]

/** The input `mod-cache`: the machine's module cache, or one of this run alone. */
export const moduleCaches = ['machine', 'private'] as const

export type ModuleCache = (typeof moduleCaches)[number]

/** The input `release-signature`: by the key of baselines, by an identity of the platform, or not at all. */
export const releaseSignatures = ['key', 'keyless', 'none'] as const

export type ReleaseSignature = (typeof releaseSignatures)[number]

/** Inputs that are on or off. */
export const flagValues = ['true', 'false'] as const

/** The key `require` of a budget: whether one of two growth limits is enough to be over it, or both are needed. */
export const requirements = ['any', 'all'] as const

export type Requirement = (typeof requirements)[number]
