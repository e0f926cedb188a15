import * as v from '../../valibot.mjs';
export declare const sizeDeltaSchema: v.ObjectSchema<{
    readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    readonly archive: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
}, undefined>;
export declare const archiveSizesSchema: v.ObjectSchema<{
    readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], undefined>;
    readonly base: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    readonly head: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    readonly delta: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
}, undefined>;
export declare const goUpgradeSchema: v.ObjectSchema<{
    readonly from: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["go1.25.3"]>]>;
    readonly to: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly byChange: v.BooleanSchema<undefined>;
    readonly delta: v.NullableSchema<v.ObjectSchema<{
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        readonly archive: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly why: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly run: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
}, undefined>;
