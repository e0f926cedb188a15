import * as v from '../../valibot.mjs';
export declare const failureSchema: v.ObjectSchema<{
    readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
    readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
}, undefined>;
export declare const reasonSchema: v.ObjectSchema<{
    readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    readonly message: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly rule: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, v.ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
    readonly limit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    readonly place: v.OptionalSchema<v.ObjectSchema<{
        readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly line: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, undefined>;
    readonly failure: v.OptionalSchema<v.ObjectSchema<{
        readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
        readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const verdictSchema: v.ObjectSchema<{
    readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    readonly reasons: v.ArraySchema<v.ObjectSchema<{
        readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
        readonly message: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly rule: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, v.ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
        readonly limit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        readonly place: v.OptionalSchema<v.ObjectSchema<{
            readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly line: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, undefined>;
        readonly failure: v.OptionalSchema<v.ObjectSchema<{
            readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
            readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
}, undefined>;
export declare const sideSchema: v.ObjectSchema<{
    binary: v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly format: v.PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
        readonly goos: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly goarch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly stripped: v.BooleanSchema<"must be true or false">;
        readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly sha256WithoutBuildIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly paddingSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly compressed: v.NullableSchema<v.ObjectSchema<{
            readonly gzip: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, undefined>;
        readonly archive: v.OptionalSchema<v.ObjectSchema<{
            readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
            readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
        }, undefined>, undefined>;
        readonly archives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
            readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            file: string;
            format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
            size: number;
            contentSize: number;
            path: string;
            sha256: string;
        }[], number, `must have at most ${number} entries`>]>, v.MinLengthAction<{
            file: string;
            format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
            size: number;
            contentSize: number;
            path: string;
            sha256: string;
        }[], 1, undefined>]>, undefined>;
        readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
            [x: string]: string;
        }, 1000, "must have at most 1000 entries">]>, undefined>;
    }, undefined>;
    build: v.NullableSchema<v.ObjectSchema<{
        readonly fingerprint: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
        readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
        readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly flags: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        readonly environment: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
            [x: string]: string;
        }, 1000, "must have at most 1000 entries">]>;
        readonly stamps: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            name: string;
            length: number;
        }[], number, `must have at most ${number} entries`>]>;
        readonly ignored: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly directory: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly files: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
            readonly embeddedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            directory: string;
            files: number;
            examples: string[];
            embeddedBytes: number;
            compiled: number;
        }[], number, `must have at most ${number} entries`>]>, undefined>;
    }, undefined>, undefined>;
    attribution: v.ObjectSchema<{
        readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
        readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
    }, undefined>;
}, undefined>;
export declare const rowSchema: v.ObjectSchema<{
    base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
}, undefined>;
export declare const notBuiltSchema: v.ObjectSchema<{
    readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly target: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
}, undefined>;
export declare const baselineSchema: v.ObjectSchema<{
    readonly source: v.PicklistSchema<readonly ["artifact", "cache", "rebuild", "release", "file"], undefined>;
    readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly run: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly measuredAt: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    readonly ageSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    readonly distance: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
}, undefined>;
export declare const binaryReportSchema: v.ObjectSchema<{
    readonly status: v.PicklistSchema<readonly ["changed", "unchanged", "added", "removed"], undefined>;
    readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
    readonly base: v.NullableSchema<v.ObjectSchema<{
        binary: v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly format: v.PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
            readonly goos: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly goarch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly stripped: v.BooleanSchema<"must be true or false">;
            readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            readonly sha256WithoutBuildIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
            readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly paddingSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly compressed: v.NullableSchema<v.ObjectSchema<{
                readonly gzip: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, undefined>;
            readonly archive: v.OptionalSchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            }, undefined>, undefined>;
            readonly archives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                file: string;
                format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                size: number;
                contentSize: number;
                path: string;
                sha256: string;
            }[], number, `must have at most ${number} entries`>]>, v.MinLengthAction<{
                file: string;
                format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                size: number;
                contentSize: number;
                path: string;
                sha256: string;
            }[], 1, undefined>]>, undefined>;
            readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                [x: string]: string;
            }, 1000, "must have at most 1000 entries">]>, undefined>;
        }, undefined>;
        build: v.NullableSchema<v.ObjectSchema<{
            readonly fingerprint: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
            readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly flags: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
            readonly environment: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                [x: string]: string;
            }, 1000, "must have at most 1000 entries">]>;
            readonly stamps: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                name: string;
                length: number;
            }[], number, `must have at most ${number} entries`>]>;
            readonly ignored: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly directory: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly files: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                readonly embeddedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                directory: string;
                files: number;
                examples: string[];
                embeddedBytes: number;
                compiled: number;
            }[], number, `must have at most ${number} entries`>]>, undefined>;
        }, undefined>, undefined>;
        attribution: v.ObjectSchema<{
            readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
            readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        }, undefined>;
    }, undefined>, undefined>;
    readonly head: v.NullableSchema<v.ObjectSchema<{
        binary: v.ObjectSchema<{
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly format: v.PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
            readonly goos: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly goarch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly stripped: v.BooleanSchema<"must be true or false">;
            readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            readonly sha256WithoutBuildIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
            readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly paddingSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly compressed: v.NullableSchema<v.ObjectSchema<{
                readonly gzip: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, undefined>;
            readonly archive: v.OptionalSchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            }, undefined>, undefined>;
            readonly archives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                file: string;
                format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                size: number;
                contentSize: number;
                path: string;
                sha256: string;
            }[], number, `must have at most ${number} entries`>]>, v.MinLengthAction<{
                file: string;
                format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                size: number;
                contentSize: number;
                path: string;
                sha256: string;
            }[], 1, undefined>]>, undefined>;
            readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                [x: string]: string;
            }, 1000, "must have at most 1000 entries">]>, undefined>;
        }, undefined>;
        build: v.NullableSchema<v.ObjectSchema<{
            readonly fingerprint: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
            readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
            readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly flags: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
            readonly environment: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                [x: string]: string;
            }, 1000, "must have at most 1000 entries">]>;
            readonly stamps: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                name: string;
                length: number;
            }[], number, `must have at most ${number} entries`>]>;
            readonly ignored: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                readonly directory: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly files: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                readonly embeddedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, "must be a list">, v.MaxLengthAction<{
                directory: string;
                files: number;
                examples: string[];
                embeddedBytes: number;
                compiled: number;
            }[], number, `must have at most ${number} entries`>]>, undefined>;
        }, undefined>, undefined>;
        attribution: v.ObjectSchema<{
            readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
            readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
        }, undefined>;
    }, undefined>, undefined>;
    readonly delta: v.ObjectSchema<{
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        readonly archive: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>;
    readonly sections: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
    readonly regions: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly name: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
    }, undefined>, undefined>;
    readonly modules: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly baseVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly headVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
    readonly packages: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly module: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly written: v.OptionalSchema<v.ObjectSchema<{
            base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        }, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly origins: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly origin: v.PicklistSchema<readonly ["own", "updated-dependencies", "other-dependencies", "std", "alignment", "other"], undefined>;
    }, undefined>, undefined>;
    readonly symbols: v.ArraySchema<v.ObjectSchema<{
        readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly change: v.PicklistSchema<readonly ["added", "removed", "grown", "shrunk", "renamed"], undefined>;
        readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly instantiatedFor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, undefined>;
    readonly verdict: v.ObjectSchema<{
        readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
        readonly reasons: v.ArraySchema<v.ObjectSchema<{
            readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
            readonly message: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly rule: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, v.ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
            readonly limit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
            readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
            readonly place: v.OptionalSchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly line: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, undefined>;
            readonly failure: v.OptionalSchema<v.ObjectSchema<{
                readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
                readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>;
    readonly baseline: v.NullableSchema<v.ObjectSchema<{
        readonly source: v.PicklistSchema<readonly ["artifact", "cache", "rebuild", "release", "file"], undefined>;
        readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly run: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly measuredAt: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly ageSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        readonly distance: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
    }, undefined>, undefined>;
    readonly onlyBuildIds: v.OptionalSchema<v.LiteralSchema<true, undefined>, undefined>;
    readonly explanation: v.OptionalSchema<v.ObjectSchema<{
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
    }, undefined>, undefined>;
    readonly archives: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], undefined>;
        readonly base: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        readonly head: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        readonly delta: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
    }, undefined>, undefined>, undefined>;
    readonly lastRelease: v.OptionalSchema<v.ObjectSchema<{
        readonly tag: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly evidence: v.PicklistSchema<readonly ["verified", "unverified", "unknown"], undefined>;
        readonly vouchedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
    }, undefined>, undefined>;
    readonly goUpgrade: v.OptionalSchema<v.ObjectSchema<{
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
    }, undefined>, undefined>;
    readonly history: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
        readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly time: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly missing: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    }, undefined>, undefined>, undefined>;
}, undefined>;
export declare const reportSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly schemaVersion: v.LiteralSchema<1, undefined>;
    readonly verdict: v.ObjectSchema<{
        readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
        readonly reasons: v.ArraySchema<v.ObjectSchema<{
            readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
            readonly message: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly rule: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, v.ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
            readonly limit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
            readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
            readonly place: v.OptionalSchema<v.ObjectSchema<{
                readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly line: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            }, undefined>, undefined>;
            readonly failure: v.OptionalSchema<v.ObjectSchema<{
                readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
                readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
    }, undefined>;
    readonly reports: v.ArraySchema<v.ObjectSchema<{
        readonly status: v.PicklistSchema<readonly ["changed", "unchanged", "added", "removed"], undefined>;
        readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
        readonly base: v.NullableSchema<v.ObjectSchema<{
            binary: v.ObjectSchema<{
                readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
                readonly goos: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly goarch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly stripped: v.BooleanSchema<"must be true or false">;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                readonly sha256WithoutBuildIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
                readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly paddingSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly compressed: v.NullableSchema<v.ObjectSchema<{
                    readonly gzip: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, undefined>;
                readonly archive: v.OptionalSchema<v.ObjectSchema<{
                    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                    readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                }, undefined>, undefined>;
                readonly archives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                    readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[], number, `must have at most ${number} entries`>]>, v.MinLengthAction<{
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[], 1, undefined>]>, undefined>;
                readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                    [x: string]: string;
                }, 1000, "must have at most 1000 entries">]>, undefined>;
            }, undefined>;
            build: v.NullableSchema<v.ObjectSchema<{
                readonly fingerprint: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
                readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly flags: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                readonly environment: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                    [x: string]: string;
                }, 1000, "must have at most 1000 entries">]>;
                readonly stamps: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    name: string;
                    length: number;
                }[], number, `must have at most ${number} entries`>]>;
                readonly ignored: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly directory: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly files: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                    readonly embeddedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[], number, `must have at most ${number} entries`>]>, undefined>;
            }, undefined>, undefined>;
            attribution: v.ObjectSchema<{
                readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
                readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
            }, undefined>;
        }, undefined>, undefined>;
        readonly head: v.NullableSchema<v.ObjectSchema<{
            binary: v.ObjectSchema<{
                readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly format: v.PicklistSchema<readonly ["elf", "macho", "pe", "plan9", "wasm", "xcoff"], `must be ${string}`>;
                readonly goos: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly goarch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly level: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly stripped: v.BooleanSchema<"must be true or false">;
                readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                readonly sha256WithoutBuildIds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>, undefined>;
                readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly paddingSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly compressed: v.NullableSchema<v.ObjectSchema<{
                    readonly gzip: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, undefined>;
                readonly archive: v.OptionalSchema<v.ObjectSchema<{
                    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                    readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                }, undefined>, undefined>;
                readonly archives: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], `must be ${string}`>;
                    readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly sha256: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[], number, `must have at most ${number} entries`>]>, v.MinLengthAction<{
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[], 1, undefined>]>, undefined>;
                readonly settings: v.OptionalSchema<v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                    [x: string]: string;
                }, 1000, "must have at most 1000 entries">]>, undefined>;
            }, undefined>;
            build: v.NullableSchema<v.ObjectSchema<{
                readonly fingerprint: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, "must be 64 lower-case hex digits">]>;
                readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64/v3"]>]>;
                readonly goVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly flags: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                readonly environment: v.SchemaWithPipe<readonly [v.RecordSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a mapping of strings">, v.MaxEntriesAction<{
                    [x: string]: string;
                }, 1000, "must have at most 1000 entries">]>;
                readonly stamps: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly length: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    name: string;
                    length: number;
                }[], number, `must have at most ${number} entries`>]>;
                readonly ignored: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
                    readonly directory: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly files: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly examples: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
                    readonly embeddedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                    readonly compiled: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, "must be a list">, v.MaxLengthAction<{
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[], number, `must have at most ${number} entries`>]>, undefined>;
            }, undefined>, undefined>;
            attribution: v.ObjectSchema<{
                readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
                readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
            }, undefined>;
        }, undefined>, undefined>;
        readonly delta: v.ObjectSchema<{
            readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly contentSize: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
            readonly archive: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        }, undefined>;
        readonly sections: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, undefined>;
        readonly regions: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly name: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
        }, undefined>, undefined>;
        readonly modules: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly baseVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly headVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, undefined>;
        readonly packages: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly module: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly written: v.OptionalSchema<v.ObjectSchema<{
                base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            }, undefined>, undefined>;
        }, undefined>, undefined>;
        readonly origins: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly origin: v.PicklistSchema<readonly ["own", "updated-dependencies", "other-dependencies", "std", "alignment", "other"], undefined>;
        }, undefined>, undefined>;
        readonly symbols: v.ArraySchema<v.ObjectSchema<{
            readonly base: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly head: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly change: v.PicklistSchema<readonly ["added", "removed", "grown", "shrunk", "renamed"], undefined>;
            readonly from: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly instantiatedFor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        }, undefined>, undefined>;
        readonly verdict: v.ObjectSchema<{
            readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
            readonly reasons: v.ArraySchema<v.ObjectSchema<{
                readonly state: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
                readonly message: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                readonly rule: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.DescriptionAction<string, "The rule of the budget behind it; absent where there is none.">, v.ExamplesAction<string, readonly ["fail.max-growth", "gzip.warn.max-size"]>]>, undefined>;
                readonly limit: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
                readonly value: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
                readonly place: v.OptionalSchema<v.ObjectSchema<{
                    readonly file: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
                    readonly line: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
                }, undefined>, undefined>;
                readonly failure: v.OptionalSchema<v.ObjectSchema<{
                    readonly packages: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                    readonly target: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["linux/amd64"]>]>;
                    readonly output: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
                }, undefined>, undefined>;
            }, undefined>, undefined>;
        }, undefined>;
        readonly baseline: v.NullableSchema<v.ObjectSchema<{
            readonly source: v.PicklistSchema<readonly ["artifact", "cache", "rebuild", "release", "file"], undefined>;
            readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly run: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly measuredAt: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly ageSeconds: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly distance: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>, v.MinValueAction<number, 0, undefined>]>, undefined>;
        }, undefined>, undefined>;
        readonly onlyBuildIds: v.OptionalSchema<v.LiteralSchema<true, undefined>, undefined>;
        readonly explanation: v.OptionalSchema<v.ObjectSchema<{
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
        }, undefined>, undefined>;
        readonly archives: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly format: v.PicklistSchema<readonly ["tar", "tar.gz", "tar.xz", "tar.zst", "zip", "deb", "rpm", "apk", "gz", "xz", "zst"], undefined>;
            readonly base: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly head: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly delta: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>, undefined>;
        }, undefined>, undefined>, undefined>;
        readonly lastRelease: v.OptionalSchema<v.ObjectSchema<{
            readonly tag: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly evidence: v.PicklistSchema<readonly ["verified", "unverified", "unknown"], undefined>;
            readonly vouchedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly delta: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        }, undefined>, undefined>;
        readonly goUpgrade: v.OptionalSchema<v.ObjectSchema<{
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
        }, undefined>, undefined>;
        readonly history: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly time: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly missing: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
            readonly gzip: v.NullableSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        }, undefined>, undefined>, undefined>;
    }, undefined>, undefined>;
    readonly notBuilt: v.ArraySchema<v.ObjectSchema<{
        readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly target: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly reason: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
    }, undefined>, undefined>;
    readonly budgetChange: v.NullableSchema<v.ObjectSchema<{
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly branch: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly accepted: v.BooleanSchema<undefined>;
        readonly baseFile: v.OptionalSchema<v.PicklistSchema<readonly ["valid", "absent", "malformed", "unread"], undefined>, undefined>;
        readonly baseVerdict: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
        readonly headVerdict: v.PicklistSchema<readonly ["error", "fail", "no-baseline", "warn", "pass"], undefined>;
    }, undefined>, undefined>;
    readonly approval: v.OptionalSchema<v.ObjectSchema<{
        readonly label: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly line: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly approvers: v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, undefined>;
    readonly cost: v.OptionalSchema<v.ObjectSchema<{
        readonly kind: v.PicklistSchema<readonly ["update", "removal", "replacement", "new"], undefined>;
        readonly module: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly baseVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly headVersion: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly packages: v.OptionalSchema<v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>, undefined>;
        readonly bounds: v.OptionalSchema<v.ArraySchema<v.ObjectSchema<{
            readonly mainPackage: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly target: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly lower: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
            readonly upper: v.SchemaWithPipe<readonly [v.NumberSchema<undefined>, v.SafeIntegerAction<number, undefined>]>;
        }, undefined>, undefined>, undefined>;
        readonly leftOut: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
    }, undefined>, undefined>;
    readonly release: v.OptionalSchema<v.ObjectSchema<{
        readonly tag: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.ExamplesAction<string, readonly ["v1.3.0"]>]>;
        readonly branch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly budgetBranch: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly previous: v.NullableSchema<v.ObjectSchema<{
            readonly tag: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly evidence: v.PicklistSchema<readonly ["verified", "unverified", "unknown"], undefined>;
            readonly source: v.PicklistSchema<readonly ["measurement", "assets", "none"], undefined>;
            readonly why: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly vouchedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly page: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, undefined>;
        readonly since: v.OptionalSchema<v.ObjectSchema<{
            readonly tag: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly commit: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly evidence: v.PicklistSchema<readonly ["verified", "unverified", "unknown"], undefined>;
            readonly source: v.PicklistSchema<readonly ["measurement", "assets", "none"], undefined>;
            readonly why: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly vouchedBy: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
            readonly page: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, undefined>;
        readonly chosenBy: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly verifiedReproducible: v.BooleanSchema<undefined>;
    }, undefined>, undefined>;
    readonly provenance: v.NullableSchema<v.ObjectSchema<{
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
    }, undefined>, undefined>;
}, undefined>, v.TitleAction<{
    schemaVersion: 1;
    verdict: {
        state: "error" | "fail" | "no-baseline" | "pass" | "warn";
        reasons: {
            state: "error" | "fail" | "no-baseline" | "pass" | "warn";
            message: string;
            rule?: string | undefined;
            limit?: number | undefined;
            value?: number | undefined;
            place?: {
                file: string;
                line: number;
            } | undefined;
            failure?: {
                packages: string[];
                target: string;
                output: string[];
            } | undefined;
        }[];
    };
    reports: {
        status: "added" | "changed" | "removed" | "unchanged";
        mainPackage: string;
        target: string;
        base: {
            binary: {
                name: string;
                format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
                goos: string;
                goarch: string;
                level?: string | undefined;
                goVersion: string;
                mainPackage: string;
                stripped: boolean;
                sha256: string;
                sha256WithoutBuildIds?: string | undefined;
                fileSize: number;
                contentSize: number;
                paddingSize: number;
                compressed: {
                    gzip: number;
                } | null;
                archive?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                } | undefined;
                archives?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[] | undefined;
                settings?: {
                    [x: string]: string;
                } | undefined;
            };
            build: {
                fingerprint: string;
                target: string;
                goVersion: string;
                flags: string[];
                environment: {
                    [x: string]: string;
                };
                stamps: {
                    name: string;
                    length: number;
                }[];
                ignored?: {
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[] | undefined;
            } | null;
            attribution: {
                level: "file" | "functions" | "literals" | "sections" | "symbols";
                ownedBytes: number;
                unattributedBytes: number;
                notes: string[];
            };
        } | null;
        head: {
            binary: {
                name: string;
                format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
                goos: string;
                goarch: string;
                level?: string | undefined;
                goVersion: string;
                mainPackage: string;
                stripped: boolean;
                sha256: string;
                sha256WithoutBuildIds?: string | undefined;
                fileSize: number;
                contentSize: number;
                paddingSize: number;
                compressed: {
                    gzip: number;
                } | null;
                archive?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                } | undefined;
                archives?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[] | undefined;
                settings?: {
                    [x: string]: string;
                } | undefined;
            };
            build: {
                fingerprint: string;
                target: string;
                goVersion: string;
                flags: string[];
                environment: {
                    [x: string]: string;
                };
                stamps: {
                    name: string;
                    length: number;
                }[];
                ignored?: {
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[] | undefined;
            } | null;
            attribution: {
                level: "file" | "functions" | "literals" | "sections" | "symbols";
                ownedBytes: number;
                unattributedBytes: number;
                notes: string[];
            };
        } | null;
        delta: {
            fileSize: number;
            contentSize: number;
            gzip: number | null;
            archive?: number | undefined;
        };
        sections: {
            base: number;
            head: number;
            delta: number;
            name: string;
        }[];
        regions: {
            base: number;
            head: number;
            delta: number;
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        }[];
        modules: {
            base: number;
            head: number;
            delta: number;
            path: string;
            baseVersion: string;
            headVersion: string;
        }[];
        packages: {
            base: number;
            head: number;
            delta: number;
            path: string;
            module: string;
            written?: {
                base: number;
                head: number;
                delta: number;
            } | undefined;
        }[];
        origins: {
            base: number;
            head: number;
            delta: number;
            origin: "alignment" | "other" | "other-dependencies" | "own" | "std" | "updated-dependencies";
        }[];
        symbols: {
            base: number;
            head: number;
            delta: number;
            name: string;
            package: string;
            change: "added" | "grown" | "removed" | "renamed" | "shrunk";
            from?: string | undefined;
            instantiatedFor?: string | undefined;
        }[];
        verdict: {
            state: "error" | "fail" | "no-baseline" | "pass" | "warn";
            reasons: {
                state: "error" | "fail" | "no-baseline" | "pass" | "warn";
                message: string;
                rule?: string | undefined;
                limit?: number | undefined;
                value?: number | undefined;
                place?: {
                    file: string;
                    line: number;
                } | undefined;
                failure?: {
                    packages: string[];
                    target: string;
                    output: string[];
                } | undefined;
            }[];
        };
        baseline: {
            source: "artifact" | "cache" | "file" | "rebuild" | "release";
            commit: string;
            chosenBy: string;
            run: string;
            measuredAt?: string | undefined;
            ageSeconds?: number | undefined;
            distance?: number | undefined;
        } | null;
        onlyBuildIds?: true | undefined;
        explanation?: {
            arrivals: {
                change: "added" | "removed";
                packages: string[];
                delta: number;
                cause: {
                    kind: "import";
                    edges: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    }[];
                    chain: string[];
                } | {
                    kind: "module";
                    module: string;
                    baseVersion: string;
                    headVersion: string;
                    edges: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    }[];
                    chain: string[];
                } | {
                    kind: "use";
                    edge: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    };
                    symbol: string;
                    byReflection?: boolean | undefined;
                    chain: string[];
                } | {
                    kind: "unknown";
                    why: string;
                };
            }[];
            deadCode: {
                base: "off" | "on" | "unknown";
                head: "off" | "on" | "unknown";
                delta: number;
                culprits: {
                    kind: "plugin" | "reflection" | "shared";
                    symbol: string;
                    package: string;
                    place?: string | undefined;
                    path: {
                        package: string;
                        symbol: string;
                    }[];
                    file?: string | undefined;
                    line?: number | undefined;
                    edge?: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    } | undefined;
                }[];
            } | null;
            symbols: {
                name: string;
                package: string;
                delta: number;
                path: {
                    package: string;
                    symbol: string;
                }[];
            }[];
            contents: {
                name: string;
                owner: string;
                base: number;
                head: number;
                delta: number;
            }[];
            duplicates: {
                kind: "copied-package" | "equal-content" | "generic" | "major-versions";
                names: string[];
                count: number;
                bytes: number;
                change: "added" | "removed";
                delta: number;
            }[];
            notRecorded: string[];
        } | undefined;
        archives?: {
            format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
            base: number | null;
            head: number | null;
            delta: number | null;
        }[] | undefined;
        lastRelease?: {
            tag: string;
            evidence: "unknown" | "unverified" | "verified";
            vouchedBy?: string | undefined;
            fileSize: number;
            delta: number;
        } | undefined;
        goUpgrade?: {
            from: string;
            to: string;
            byChange: boolean;
            delta: {
                fileSize: number;
                contentSize: number;
                gzip: number | null;
                archive?: number | undefined;
            } | null;
            why?: string | undefined;
            run: string;
        } | undefined;
        history?: {
            commit: string;
            time: string;
            missing: number | null;
            fileSize: number;
            gzip: number | null;
        }[] | undefined;
    }[];
    notBuilt: {
        mainPackage: string;
        target: string;
        reason: string;
    }[];
    budgetChange: {
        path: string;
        branch?: string | undefined;
        accepted: boolean;
        baseFile?: "absent" | "malformed" | "unread" | "valid" | undefined;
        baseVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
        headVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
    } | null;
    approval?: {
        label: string;
        line: string;
        approvers: string[];
    } | undefined;
    cost?: {
        kind: "new" | "removal" | "replacement" | "update";
        module: string;
        baseVersion: string;
        headVersion: string;
        packages?: string[] | undefined;
        bounds?: {
            mainPackage: string;
            target: string;
            lower: number;
            upper: number;
        }[] | undefined;
        leftOut?: number | undefined;
    } | undefined;
    release?: {
        tag: string;
        branch: string;
        budgetBranch: string;
        previous: {
            tag: string;
            commit: string;
            chosenBy: string;
            evidence: "unknown" | "unverified" | "verified";
            source: "assets" | "measurement" | "none";
            why: string;
            vouchedBy?: string | undefined;
            page: string;
        } | null;
        since?: {
            tag: string;
            commit: string;
            chosenBy: string;
            evidence: "unknown" | "unverified" | "verified";
            source: "assets" | "measurement" | "none";
            why: string;
            vouchedBy?: string | undefined;
            page: string;
        } | undefined;
        chosenBy: string;
        verifiedReproducible: boolean;
    } | undefined;
    provenance: {
        tool: string;
        mode: "comment" | "gate" | "judge" | "measure" | "observe" | "release";
        event: string;
        headCommit: string;
        overrides: string[];
        relaxations: string[];
        passedThrough: string[];
        modulesReused: number;
        modulesFetched: number;
        verified: boolean;
        notices: string[];
        buildCache?: {
            commit: string;
            run: string;
            createdAt: string;
            packBytes: number;
            reused: number;
            compiled: number;
        } | null | undefined;
        buildCacheNote?: string | undefined;
        legBuildCaches?: {
            leg: string;
            pack: {
                commit: string;
                packBytes: number;
                reused: number;
                compiled: number;
            } | null;
            note: string;
        }[] | undefined;
        reproduce: string;
        reproduceNote?: string | undefined;
        given?: {
            binaries: {
                name: string;
                mainPackage: string;
                target: string;
                file: string;
                goVersion: string;
                trimmed: "no" | "unknown" | "yes";
                stripped: "no" | "unknown" | "yes";
                cgo: "no" | "unknown" | "yes";
                tags: string;
                ldflags: string;
                revision: string;
                isHead: "no" | "unknown" | "yes";
                modified: "no" | "unknown" | "yes";
            }[];
            passedOver: number;
        } | undefined;
    } | null;
}, "Report">, v.DescriptionAction<{
    schemaVersion: 1;
    verdict: {
        state: "error" | "fail" | "no-baseline" | "pass" | "warn";
        reasons: {
            state: "error" | "fail" | "no-baseline" | "pass" | "warn";
            message: string;
            rule?: string | undefined;
            limit?: number | undefined;
            value?: number | undefined;
            place?: {
                file: string;
                line: number;
            } | undefined;
            failure?: {
                packages: string[];
                target: string;
                output: string[];
            } | undefined;
        }[];
    };
    reports: {
        status: "added" | "changed" | "removed" | "unchanged";
        mainPackage: string;
        target: string;
        base: {
            binary: {
                name: string;
                format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
                goos: string;
                goarch: string;
                level?: string | undefined;
                goVersion: string;
                mainPackage: string;
                stripped: boolean;
                sha256: string;
                sha256WithoutBuildIds?: string | undefined;
                fileSize: number;
                contentSize: number;
                paddingSize: number;
                compressed: {
                    gzip: number;
                } | null;
                archive?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                } | undefined;
                archives?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[] | undefined;
                settings?: {
                    [x: string]: string;
                } | undefined;
            };
            build: {
                fingerprint: string;
                target: string;
                goVersion: string;
                flags: string[];
                environment: {
                    [x: string]: string;
                };
                stamps: {
                    name: string;
                    length: number;
                }[];
                ignored?: {
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[] | undefined;
            } | null;
            attribution: {
                level: "file" | "functions" | "literals" | "sections" | "symbols";
                ownedBytes: number;
                unattributedBytes: number;
                notes: string[];
            };
        } | null;
        head: {
            binary: {
                name: string;
                format: "elf" | "macho" | "pe" | "plan9" | "wasm" | "xcoff";
                goos: string;
                goarch: string;
                level?: string | undefined;
                goVersion: string;
                mainPackage: string;
                stripped: boolean;
                sha256: string;
                sha256WithoutBuildIds?: string | undefined;
                fileSize: number;
                contentSize: number;
                paddingSize: number;
                compressed: {
                    gzip: number;
                } | null;
                archive?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                } | undefined;
                archives?: {
                    file: string;
                    format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
                    size: number;
                    contentSize: number;
                    path: string;
                    sha256: string;
                }[] | undefined;
                settings?: {
                    [x: string]: string;
                } | undefined;
            };
            build: {
                fingerprint: string;
                target: string;
                goVersion: string;
                flags: string[];
                environment: {
                    [x: string]: string;
                };
                stamps: {
                    name: string;
                    length: number;
                }[];
                ignored?: {
                    directory: string;
                    files: number;
                    examples: string[];
                    embeddedBytes: number;
                    compiled: number;
                }[] | undefined;
            } | null;
            attribution: {
                level: "file" | "functions" | "literals" | "sections" | "symbols";
                ownedBytes: number;
                unattributedBytes: number;
                notes: string[];
            };
        } | null;
        delta: {
            fileSize: number;
            contentSize: number;
            gzip: number | null;
            archive?: number | undefined;
        };
        sections: {
            base: number;
            head: number;
            delta: number;
            name: string;
        }[];
        regions: {
            base: number;
            head: number;
            delta: number;
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        }[];
        modules: {
            base: number;
            head: number;
            delta: number;
            path: string;
            baseVersion: string;
            headVersion: string;
        }[];
        packages: {
            base: number;
            head: number;
            delta: number;
            path: string;
            module: string;
            written?: {
                base: number;
                head: number;
                delta: number;
            } | undefined;
        }[];
        origins: {
            base: number;
            head: number;
            delta: number;
            origin: "alignment" | "other" | "other-dependencies" | "own" | "std" | "updated-dependencies";
        }[];
        symbols: {
            base: number;
            head: number;
            delta: number;
            name: string;
            package: string;
            change: "added" | "grown" | "removed" | "renamed" | "shrunk";
            from?: string | undefined;
            instantiatedFor?: string | undefined;
        }[];
        verdict: {
            state: "error" | "fail" | "no-baseline" | "pass" | "warn";
            reasons: {
                state: "error" | "fail" | "no-baseline" | "pass" | "warn";
                message: string;
                rule?: string | undefined;
                limit?: number | undefined;
                value?: number | undefined;
                place?: {
                    file: string;
                    line: number;
                } | undefined;
                failure?: {
                    packages: string[];
                    target: string;
                    output: string[];
                } | undefined;
            }[];
        };
        baseline: {
            source: "artifact" | "cache" | "file" | "rebuild" | "release";
            commit: string;
            chosenBy: string;
            run: string;
            measuredAt?: string | undefined;
            ageSeconds?: number | undefined;
            distance?: number | undefined;
        } | null;
        onlyBuildIds?: true | undefined;
        explanation?: {
            arrivals: {
                change: "added" | "removed";
                packages: string[];
                delta: number;
                cause: {
                    kind: "import";
                    edges: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    }[];
                    chain: string[];
                } | {
                    kind: "module";
                    module: string;
                    baseVersion: string;
                    headVersion: string;
                    edges: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    }[];
                    chain: string[];
                } | {
                    kind: "use";
                    edge: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    };
                    symbol: string;
                    byReflection?: boolean | undefined;
                    chain: string[];
                } | {
                    kind: "unknown";
                    why: string;
                };
            }[];
            deadCode: {
                base: "off" | "on" | "unknown";
                head: "off" | "on" | "unknown";
                delta: number;
                culprits: {
                    kind: "plugin" | "reflection" | "shared";
                    symbol: string;
                    package: string;
                    place?: string | undefined;
                    path: {
                        package: string;
                        symbol: string;
                    }[];
                    file?: string | undefined;
                    line?: number | undefined;
                    edge?: {
                        from: string;
                        to: string;
                        file?: string | undefined;
                        line?: number | undefined;
                    } | undefined;
                }[];
            } | null;
            symbols: {
                name: string;
                package: string;
                delta: number;
                path: {
                    package: string;
                    symbol: string;
                }[];
            }[];
            contents: {
                name: string;
                owner: string;
                base: number;
                head: number;
                delta: number;
            }[];
            duplicates: {
                kind: "copied-package" | "equal-content" | "generic" | "major-versions";
                names: string[];
                count: number;
                bytes: number;
                change: "added" | "removed";
                delta: number;
            }[];
            notRecorded: string[];
        } | undefined;
        archives?: {
            format: "apk" | "deb" | "gz" | "rpm" | "tar" | "tar.gz" | "tar.xz" | "tar.zst" | "xz" | "zip" | "zst";
            base: number | null;
            head: number | null;
            delta: number | null;
        }[] | undefined;
        lastRelease?: {
            tag: string;
            evidence: "unknown" | "unverified" | "verified";
            vouchedBy?: string | undefined;
            fileSize: number;
            delta: number;
        } | undefined;
        goUpgrade?: {
            from: string;
            to: string;
            byChange: boolean;
            delta: {
                fileSize: number;
                contentSize: number;
                gzip: number | null;
                archive?: number | undefined;
            } | null;
            why?: string | undefined;
            run: string;
        } | undefined;
        history?: {
            commit: string;
            time: string;
            missing: number | null;
            fileSize: number;
            gzip: number | null;
        }[] | undefined;
    }[];
    notBuilt: {
        mainPackage: string;
        target: string;
        reason: string;
    }[];
    budgetChange: {
        path: string;
        branch?: string | undefined;
        accepted: boolean;
        baseFile?: "absent" | "malformed" | "unread" | "valid" | undefined;
        baseVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
        headVerdict: "error" | "fail" | "no-baseline" | "pass" | "warn";
    } | null;
    approval?: {
        label: string;
        line: string;
        approvers: string[];
    } | undefined;
    cost?: {
        kind: "new" | "removal" | "replacement" | "update";
        module: string;
        baseVersion: string;
        headVersion: string;
        packages?: string[] | undefined;
        bounds?: {
            mainPackage: string;
            target: string;
            lower: number;
            upper: number;
        }[] | undefined;
        leftOut?: number | undefined;
    } | undefined;
    release?: {
        tag: string;
        branch: string;
        budgetBranch: string;
        previous: {
            tag: string;
            commit: string;
            chosenBy: string;
            evidence: "unknown" | "unverified" | "verified";
            source: "assets" | "measurement" | "none";
            why: string;
            vouchedBy?: string | undefined;
            page: string;
        } | null;
        since?: {
            tag: string;
            commit: string;
            chosenBy: string;
            evidence: "unknown" | "unverified" | "verified";
            source: "assets" | "measurement" | "none";
            why: string;
            vouchedBy?: string | undefined;
            page: string;
        } | undefined;
        chosenBy: string;
        verifiedReproducible: boolean;
    } | undefined;
    provenance: {
        tool: string;
        mode: "comment" | "gate" | "judge" | "measure" | "observe" | "release";
        event: string;
        headCommit: string;
        overrides: string[];
        relaxations: string[];
        passedThrough: string[];
        modulesReused: number;
        modulesFetched: number;
        verified: boolean;
        notices: string[];
        buildCache?: {
            commit: string;
            run: string;
            createdAt: string;
            packBytes: number;
            reused: number;
            compiled: number;
        } | null | undefined;
        buildCacheNote?: string | undefined;
        legBuildCaches?: {
            leg: string;
            pack: {
                commit: string;
                packBytes: number;
                reused: number;
                compiled: number;
            } | null;
            note: string;
        }[] | undefined;
        reproduce: string;
        reproduceNote?: string | undefined;
        given?: {
            binaries: {
                name: string;
                mainPackage: string;
                target: string;
                file: string;
                goVersion: string;
                trimmed: "no" | "unknown" | "yes";
                stripped: "no" | "unknown" | "yes";
                cgo: "no" | "unknown" | "yes";
                tags: string;
                ldflags: string;
                revision: string;
                isHead: "no" | "unknown" | "yes";
                modified: "no" | "unknown" | "yes";
            }[];
            passedOver: number;
        } | undefined;
    } | null;
}, "Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize.">]>;
