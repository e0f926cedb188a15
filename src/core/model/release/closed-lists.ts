// The closed lists of releases.
import { metrics } from '../closed-lists.ts'

/**
 * What is known of the sizes of an earlier release:
 * - `verified`: whoever the budget file trusts vouches for them
 * - `unverified`: anybody who may write to releases can have changed them
 * - `unknown`: there is neither a measurement nor a binary that can be measured
 */
export const releaseEvidence = ['verified', 'unverified', 'unknown'] as const

export type ReleaseEvidence = (typeof releaseEvidence)[number]

/** Where the sizes of an earlier release come from: its measurement, or its binaries. */
export const releaseSources = ['measurement', 'assets', 'none'] as const

export type ReleaseSource = (typeof releaseSources)[number]

/** The sizes that limits of releases can name: also that of the package that people download. */
export const releaseMetrics = [...metrics, 'package'] as const

export type ReleaseMetric = (typeof releaseMetrics)[number]
