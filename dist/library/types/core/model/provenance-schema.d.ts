import * as v from '../../valibot.mjs';
export declare const provenanceSchema: v.ObjectSchema<{
    readonly tool: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly mode: v.PicklistSchema<readonly ["gate", "observe", "measure", "judge", "comment", "release"], undefined>;
    readonly event: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly headCommit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly overrides: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly relaxations: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly passedThrough: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly modulesReused: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly modulesFetched: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    readonly verified: v.BooleanSchema<undefined>;
    readonly notices: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly buildCache: v.OptionalSchema<v.NullableSchema<v.ObjectSchema<{
        readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly run: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly createdAt: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly packBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly reused: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, undefined>, undefined>;
    readonly buildCacheNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly legBuildCaches: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly leg: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly pack: v.NullableSchema<v.ObjectSchema<{
            readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly packBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly reused: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, undefined>;
        readonly note: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>, undefined>;
    readonly reproduce: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly reproduceNote: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly given: v.OptionalSchema<v.ObjectSchema<{
        readonly binaries: v.ArraySchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly target: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly trimmed: v.PicklistSchema<readonly ["yes", "no", "unknown"], undefined>;
            readonly stripped: v.PicklistSchema<readonly ["yes", "no", "unknown"], undefined>;
            readonly cgo: v.PicklistSchema<readonly ["yes", "no", "unknown"], undefined>;
            readonly tags: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly ldflags: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly revision: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly isHead: v.PicklistSchema<readonly ["yes", "no", "unknown"], undefined>;
            readonly modified: v.PicklistSchema<readonly ["yes", "no", "unknown"], undefined>;
        }, undefined>, undefined>;
        readonly passedOver: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, undefined>;
}, undefined>;
