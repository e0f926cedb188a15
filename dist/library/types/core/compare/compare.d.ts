import type { Explanation } from '../model/explanation/explanation.js';
import type { Measurement } from '../model/measurement.js';
import type { Baseline, BinaryReport, ModuleRow, OriginSum, PackageRow, Verdict } from '../model/report.js';
/** A `BinaryReport` that isn't judged yet, and what judging needs besides. */
export interface Comparison extends Omit<BinaryReport, 'verdict' | 'baseline' | 'explanation'> {
    /** Why it changed; null where there is nothing to say, or nobody asked. */
    readonly explanation: Explanation | null;
    /** Default name of the executable: of the head, of the base when removed. */
    readonly name: string;
    /** All packages and modules of both sides, unchanged ones too. */
    readonly everyPackage: readonly PackageRow[];
    readonly everyModule: readonly ModuleRow[];
    readonly everyOrigin: readonly OriginSum[];
    /** Whether sections mean the same on both sides; regions always do. */
    readonly sectionsComparable: boolean;
    /** The file's size changed, and its content's didn't. */
    readonly onlyAlignment: boolean;
    /** Both sides are there, of builds that aren't comparable. */
    readonly buildsDiffer: boolean;
    /** In what the sides were made differently, a phrase each. */
    readonly unlike: readonly string[];
    /** What was compared. */
    readonly measurements: {
        readonly base: Measurement | null;
        readonly head: Measurement | null;
    };
}
/**
 * Compares head with base; at least one must exist, and one that is null
 * counts 0. Files with the same SHA-256, or one that differs by build IDs alone, are
 * `unchanged` and have no rows, whatever was attributed on either side. Where the attribution reached
 * different levels the tables still add up, but symbols aren't compared; where only
 * one side has packages, no rows of packages and modules are shown.
 * @throws Error when a table doesn't add up to the change of the file
 */
export declare function compare(base: Measurement | null, head: Measurement | null): Comparison;
/** A comparison with its verdict: one entry of the report. */
export declare function binaryReport(comparison: Comparison, verdict: Verdict, baseline: Baseline | null): BinaryReport;
