import { compare, type Comparison } from './core/compare/compare.js';
import type { Measurement } from './core/model/measurement.js';
import type { Report } from './core/model/report.js';
import { type Budget } from './core/policy/budget.js';
export { MalformedBinary } from './core/binary/malformed-binary.js';
export { parseMeasurement } from './core/model/parse-measurement.js';
export { renderJson } from './core/report/json.js';
export { UserError } from './core/user-error.js';
export { compare, type Budget, type Comparison, type Measurement, type Report };
/** What is known about a binary besides its bytes. */
export interface AnalyzeOptions {
    /** The executable's name; by default Go's own for its main package, '' where that is unknown. */
    readonly name?: string;
    /** The same inputs linked with `-ldflags=-w`: it names what a stripped file can't. */
    readonly twin?: Uint8Array;
    /** What the link of the twin prints with `-ldflags='-w -dumpdep'`. */
    readonly deps?: Uint8Array;
}
/**
 * Says what a Go binary is made of: each byte of the file has one owner. Its
 * `compressed` is null, since compressing takes longer than all the rest.
 * @param file the whole file: ELF, Mach-O, PE, Wasm, XCOFF or Plan 9
 * @throws MalformedBinary where the file is no executable, or is damaged
 */
export declare function analyze(file: Uint8Array, options?: AnalyzeOptions): Measurement;
/**
 * Reads the text of a budget file, as docs/budgets.md describes it.
 * @param path how messages call the file
 * @throws UserError with a line for each fault
 */
export declare function parseBudget(source: string, path?: string): Budget;
/**
 * Judges comparisons, one for each binary, and makes the report on them.
 * @param budget null where nothing is to be judged
 * @throws RangeError for no comparisons
 */
export declare function judge(comparisons: readonly Comparison[], budget: Budget | null): Report;
/**
 * The report as GitHub-flavoured Markdown.
 * @param limit UTF-8 bytes that it may have, at least 8192; by default those of a comment
 * @throws RangeError for a smaller limit
 */
export declare function renderMarkdown(report: Report, limit?: number): string;
/** How text is laid out. */
export interface TextOptions {
    /** Whether it has colours, for a terminal; by default it has none. */
    readonly colours?: boolean;
    /** Columns; longer names are cut. By default 100. */
    readonly width?: number;
}
/** The report as plain text, with a line end. */
export declare function renderText(report: Report, options?: TextOptions): string;
