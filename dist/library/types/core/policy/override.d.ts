import type { Verdict } from '../model/report.js';
/** What a budget file says about overrides; the base's file counts, always. */
export interface OverrideRules {
    /** The label that overrides; '' for none. */
    readonly label: string;
    /** Whether an override outlives the commit for which it was given. */
    readonly sticky: boolean;
    /** Logins that may override without the right to write. */
    readonly approvers: readonly string[];
}
export declare const defaultOverrideRules: OverrideRules;
/** Somebody who had a hand in an override. */
export interface Writer {
    readonly login: string;
    /** Whether the platform says that they may write to the repository; null: it didn't say. */
    readonly mayWrite: boolean | null;
}
/** An override as it was found on the platform, before it is known to count. */
export interface OverrideClaim {
    readonly kind: 'label' | 'description' | 'commit';
    /** The reason given; of a label its name. */
    readonly reason: string;
    /** Everybody who may have written it; [] when that can't be proved. */
    readonly writers: readonly Writer[];
    /** Whether it was given for the commit that is judged; null: unknown. */
    readonly current: boolean | null;
}
export interface OverrideDecision {
    readonly accepted: OverrideClaim | null;
    /** Why the others don't count, a sentence each. */
    readonly ignored: readonly string[];
}
export declare const noOverride: OverrideDecision;
/** The first override that counts, and why the others don't. */
export declare function decideOverride(claims: readonly OverrideClaim[], rules: OverrideRules): OverrideDecision;
/** What an override lets pass becomes a warning that names who did it and why; errors stay. */
export declare function overridden(verdict: Verdict, claim: OverrideClaim): Verdict;
/** The line that overrides, in a pull request's text or a commit's message. */
export declare const trailerLine = "Binary-Size: <reason>";
/** The reason in a `trailerLine`; null where there is none. */
export declare function trailerReason(text: string): string | null;
