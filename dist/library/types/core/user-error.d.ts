/** A build that failed, and how it began to say so. */
export interface BuildFailure {
    /** Import paths of the packages that did not build. */
    readonly packages: readonly string[];
    readonly target: string;
    /** The first lines of what it printed. */
    readonly output: readonly string[];
}
/**
 * An error that the user can act on. Its message is one clear sentence: what
 * happened, where (file, offset, input, line) and what to do. It ends a run
 * with exit status 2 and is shown without a stack. Whatever the message quotes,
 * it has no control characters, and a line for each fault.
 */
export declare class UserError extends Error {
    readonly name = "UserError";
    /** Of a build, for a report that shows its output; null for any other error. */
    readonly failure: BuildFailure | null;
    /** @param message a list has one line for each fault */
    constructor(message: string | readonly string[], failure?: BuildFailure | null);
}
/** The text of whatever was thrown (an Error of another realm is not an `instanceof Error`). */
export declare function messageOf(thrown: unknown): string;
/** The stack of whatever was thrown, for a bug's report. */
export declare function stackOf(thrown: unknown): string;
