/**
 * What is known of the sizes of an earlier release:
 * - `verified`: whoever the budget file trusts vouches for them
 * - `unverified`: anybody who may write to releases can have changed them
 * - `unknown`: there is neither a measurement nor a binary that can be measured
 */
export declare const releaseEvidence: readonly ['verified', 'unverified', 'unknown'];
export type ReleaseEvidence = (typeof releaseEvidence)[number];
/** Where the sizes of an earlier release come from: its measurement, or its binaries. */
export declare const releaseSources: readonly ['measurement', 'assets', 'none'];
export type ReleaseSource = (typeof releaseSources)[number];
/** The sizes that limits of releases can name: also that of the package that people download. */
export declare const releaseMetrics: readonly ["file", "content", "gzip", "package"];
export type ReleaseMetric = (typeof releaseMetrics)[number];
