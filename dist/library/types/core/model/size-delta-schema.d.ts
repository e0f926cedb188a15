import * as v from '../../valibot.mjs';
export declare const sizeDeltaSchema: v.ObjectSchema<{
    readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    readonly archive: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
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
