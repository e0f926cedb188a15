import * as v from '../../valibot.mjs';
/** The type that a schema reads, unchangeable to its last field. */
export type DeepInferred<T extends v.GenericSchema> = DeepReadonly<v.InferOutput<T>>;
type DeepReadonly<T> = T extends object ? {
    readonly [K in keyof T]: DeepReadonly<T[K]>;
} : T;
/** A count, mostly of bytes. */
export declare const size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
/** A difference in bytes. */
export declare const change: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
export declare const text: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
/** A member of a closed list. */
export declare function oneOf<const T extends readonly string[]>(words: T): v.PicklistSchema<T, `must be ${string}`>;
export declare function list<T extends v.GenericSchema>(item: T, maxLength: number): v.SchemaWithPipe<readonly [v.ArraySchema<T, "must be a list">, v.MaxLengthAction<v.InferOutput<T>[], number, `must have at most ${number} entries`>]>;
/** A condition on a list: no two of its items have the same key. */
export declare function unique<T>(keyOf: (item: T) => string, what: string): v.CheckAction<T[], `must have each ${string} once only`>;
/**
 * The schema with its meaning, for readers and for the published schema. It reads
 * as fast as without: `v.pipe` would add a step for each value, and a measurement
 * has millions of them.
 */
export declare function described<T extends v.GenericSchema>(meaning: string, schema: T): T;
export {};
