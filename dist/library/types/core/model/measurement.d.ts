import type { measurementSchema } from './measurement-schema.js';
import type { DeepInferred } from './schema-parts.js';
/** Symbols that aren't listed. */
export interface OtherSymbols {
    readonly count: number;
    /** Bytes. */
    readonly size: number;
}
export type Measurement = DeepInferred<typeof measurementSchema> & {
    /** What `symbols` leaves out; only where somebody asked for the largest alone, and never in JSON. */
    readonly otherSymbols?: OtherSymbols;
};
export type Binary = Measurement['binary'];
/** What made a binary. Never holds a secret or the value of an `-X`. */
export type Build = NonNullable<Measurement['build']>;
/** A `-X importpath.name=value` stamp: its value's length in bytes, never the value. */
export type Stamp = Build['stamps'][number];
/** Files of one directory that git ignores and that went into a binary. */
export type IgnoredDirectory = NonNullable<Build['ignored']>[number];
export type Attribution = Measurement['attribution'];
export type Section = Measurement['sections'][number];
export type Region = Measurement['regions'][number];
export type Module = Measurement['modules'][number];
export type Package = Measurement['packages'][number];
export type SymbolSize = Measurement['symbols'][number];
/** Paths of the build machine in the program. */
export type PathLeaks = NonNullable<Measurement['pathLeaks']>;
export type PathLeak = PathLeaks['leaks'][number];
