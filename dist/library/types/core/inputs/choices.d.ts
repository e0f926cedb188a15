/** The input `cgo-enabled`; `auto`: as Go decides for each target. */
export declare const cgoChoices: readonly ['auto', 'true', 'false'];
export type CgoChoice = (typeof cgoChoices)[number];
/** The input `buildmode`; `auto`: as Go decides for each target. */
export declare const buildModes: readonly ['auto', 'exe', 'pie'];
export type BuildMode = (typeof buildModes)[number];
/**
 * The input `build-id`: the build IDs of a program as Go makes them, none, or one that is
 * derived from commit and settings.
 */
export declare const buildIdChoices: readonly ['keep', 'none', 'commit'];
export type BuildIdChoice = (typeof buildIdChoices)[number];
/** The input `go-work`. */
export declare const goWorkChoices: readonly ['auto', 'on', 'off'];
export type GoWorkChoice = (typeof goWorkChoices)[number];
/** The input `mod-cache`: the machine's module cache, or one of this run alone. */
export declare const moduleCaches: readonly ['machine', 'private'];
export type ModuleCache = (typeof moduleCaches)[number];
/** The input `release-signature`: by the key of baselines, by an identity of the platform, or not at all. */
export declare const releaseSignatures: readonly ['key', 'keyless', 'none'];
export type ReleaseSignature = (typeof releaseSignatures)[number];
/** Inputs that are on or off. */
export declare const flagValues: readonly ['true', 'false'];
/** The key `require` of a budget: whether one of two growth limits is enough to be over it, or both are needed. */
export declare const requirements: readonly ['any', 'all'];
export type Requirement = (typeof requirements)[number];
