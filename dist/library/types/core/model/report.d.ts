import type { baselineSchema, binaryReportSchema, notBuiltSchema, failureSchema, reasonSchema, reportSchema, rowSchema, sideSchema, verdictSchema } from './report-schema.js';
import type { provenanceSchema } from './provenance-schema.js';
import type { DeepInferred } from './schema-parts.js';
import type { archiveSizesSchema, sizeDeltaSchema } from './size-delta-schema.js';
export type Report = DeepInferred<typeof reportSchema>;
/** One sentence for people, with the state it argues for. */
export type Reason = DeepInferred<typeof reasonSchema>;
/** A build that failed, and how it began to say so. */
export type Failure = DeepInferred<typeof failureSchema>;
export type Verdict = DeepInferred<typeof verdictSchema>;
export type Baseline = DeepInferred<typeof baselineSchema>;
export type Side = DeepInferred<typeof sideSchema>;
/** Bytes: head - base. A side that is null counts 0. */
export type SizeDelta = DeepInferred<typeof sizeDeltaSchema>;
/** Bytes on both sides of the archives of one format. */
export type ArchiveSizes = DeepInferred<typeof archiveSizesSchema>;
/** Bytes on both sides, and head - base. */
export type Row = DeepInferred<typeof rowSchema>;
/** One binary for one target. Rows are sorted by |delta|, largest first. */
export type BinaryReport = DeepInferred<typeof binaryReportSchema>;
export type SectionRow = BinaryReport['sections'][number];
export type RegionRow = BinaryReport['regions'][number];
export type ModuleRow = BinaryReport['modules'][number];
export type PackageRow = BinaryReport['packages'][number];
export type OriginSum = BinaryReport['origins'][number];
export type SymbolRow = BinaryReport['symbols'][number];
/**
 * What another release of Go adds to a binary: the base built by this run's Go,
 * less the base built by the Go before. It is not part of `delta`, for which one
 * Go built both sides.
 */
export type GoUpgrade = NonNullable<BinaryReport['goUpgrade']>;
/** A main package that build constraints exclude for a target. */
export type NotBuilt = DeepInferred<typeof notBuiltSchema>;
/** What is true of the whole run. */
export type Provenance = DeepInferred<typeof provenanceSchema>;
/** The verdict by the head's budget file, when the change touches that file. */
export type BudgetChange = NonNullable<Report['budgetChange']>;
/** How somebody lets a pull request pass that is over its budget, or has no baseline. */
export type Approval = NonNullable<Report['approval']>;
