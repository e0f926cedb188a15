export interface Percent {
    /** Millionths of a percent: 0.5 % is 500000. */
    readonly millionths: number;
}
export declare const percentPattern: RegExp;
/** How a percentage may be written, for messages. */
export declare const percentForms = "a percentage such as 2, 0.5 or 0.5 % (at most six decimals)";
/** null when the text is not a percentage. */
export declare function parsePercent(text: string): Percent | null;
/**
 * The most whole bytes that are not above this share of `bytes`: a change is
 * above the percentage exactly when it is above this number.
 */
export declare function shareOf({ millionths }: Percent, bytes: number): number;
/** `2 %`, `0.5 %`. */
export declare function formatShare({ millionths }: Percent): string;
