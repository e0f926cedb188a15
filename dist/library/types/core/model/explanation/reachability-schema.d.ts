import * as v from '../../../valibot.mjs';
export declare const stepSchema: v.ObjectSchema<{
    readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly symbol: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
}, undefined>;
export declare const culpritSchema: v.ObjectSchema<{
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
}, undefined>;
export declare const deadCodeSchema: v.ObjectSchema<{
    readonly state: v.PicklistSchema<readonly ["on", "off", "unknown"], `must be ${string}`>;
    readonly why: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly culprits: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
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
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        kind: "plugin" | "reflection" | "shared";
        symbol: string;
        package: string;
        place?: string | undefined;
        path: {
            package: string;
            symbol: string;
        }[];
    }[], number, `must have at most ${number} entries`>]>;
}, undefined>;
export declare const reachabilitySchema: v.ObjectSchema<{
    readonly keptBy: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be the index of a symbol, or -1">, v.SafeIntegerAction<number, "must be the index of a symbol, or -1">, v.MinValueAction<number, -1, "must be the index of a symbol, or -1">]>, "must be a list">, v.MaxLengthAction<number[], number, `must have at most ${number} entries`>]>;
    readonly deadCode: v.ObjectSchema<{
        readonly state: v.PicklistSchema<readonly ["on", "off", "unknown"], `must be ${string}`>;
        readonly why: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly culprits: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
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
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            kind: "plugin" | "reflection" | "shared";
            symbol: string;
            package: string;
            place?: string | undefined;
            path: {
                package: string;
                symbol: string;
            }[];
        }[], number, `must have at most ${number} entries`>]>;
    }, undefined>;
    readonly equalContents: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly symbols: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be the index of a symbol, or -1">, v.SafeIntegerAction<number, "must be the index of a symbol, or -1">, v.MinValueAction<number, -1, "must be the index of a symbol, or -1">]>, "must be a list">, v.MaxLengthAction<number[], number, `must have at most ${number} entries`>]>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        size: number;
        symbols: number[];
    }[], number, `must have at most ${number} entries`>]>;
}, undefined>;
