import * as v from '../../../valibot.mjs';
export declare const importEdgeSchema: v.ObjectSchema<{
    readonly from: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
}, undefined>;
export declare const duplicateSchema: v.ObjectSchema<{
    readonly kind: v.PicklistSchema<readonly ["major-versions", "copied-package", "equal-content", "generic"], undefined>;
    readonly names: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly count: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly bytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
}, undefined>;
export declare const explanationSchema: v.ObjectSchema<{
    readonly arrivals: v.ArraySchema<v.ObjectSchema<{
        readonly change: v.PicklistSchema<readonly ["added", "removed"], undefined>;
        readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly cause: v.VariantSchema<"kind", [v.ObjectSchema<{
            readonly kind: v.LiteralSchema<"import", undefined>;
            readonly edges: v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            }, undefined>, undefined>;
            readonly chain: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        }, undefined>, v.ObjectSchema<{
            readonly kind: v.LiteralSchema<"module", undefined>;
            readonly module: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly baseVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly headVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly edges: v.ArraySchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            }, undefined>, undefined>;
            readonly chain: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        }, undefined>, v.ObjectSchema<{
            readonly kind: v.LiteralSchema<"use", undefined>;
            readonly edge: v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            }, undefined>;
            readonly symbol: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly byReflection: v.OptionalSchema<v.BooleanSchema<undefined>, undefined>;
            readonly chain: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        }, undefined>, v.ObjectSchema<{
            readonly kind: v.LiteralSchema<"unknown", undefined>;
            readonly why: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>], undefined>;
    }, undefined>, undefined>;
    readonly deadCode: v.NullableSchema<v.ObjectSchema<{
        readonly base: v.PicklistSchema<readonly ["on", "off", "unknown"], undefined>;
        readonly head: v.PicklistSchema<readonly ["on", "off", "unknown"], undefined>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly culprits: v.ArraySchema<v.ObjectSchema<{
            readonly kind: v.PicklistSchema<readonly ["reflection", "plugin", "shared"], `must be ${string}`>;
            readonly symbol: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly place: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.CheckAction<string, "must be file.go:LINE, or empty">]>, undefined>;
            readonly path: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly symbol: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                package: string;
                symbol: string;
            }[], number, `must have at most ${number} entries`>]>;
            readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly edge: v.OptionalSchema<v.ObjectSchema<{
                readonly from: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly line: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly symbols: v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly path: v.ArraySchema<v.ObjectSchema<{
            readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly symbol: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly contents: v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly owner: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    }, undefined>, undefined>;
    readonly duplicates: v.ArraySchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<readonly ["major-versions", "copied-package", "equal-content", "generic"], undefined>;
        readonly names: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly count: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly bytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly change: v.PicklistSchema<readonly ["added", "removed"], undefined>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    }, undefined>, undefined>;
    readonly notRecorded: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
}, undefined>;
