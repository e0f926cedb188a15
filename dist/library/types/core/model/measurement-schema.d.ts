import * as v from '../../valibot.mjs';
/** One side of a comparison, and the head of a measurement. */
export declare const sideEntries: {
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
};
export declare const regionName: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
export declare const measurementSchema: v.SchemaWithPipe<readonly [v.ObjectSchema<{
    readonly binary: v.ObjectSchema<{
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
    readonly build: v.NullableSchema<v.ObjectSchema<{
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
    readonly attribution: v.ObjectSchema<{
        readonly level: v.PicklistSchema<readonly ["file", "sections", "functions", "symbols", "literals"], `must be ${string}`>;
        readonly ownedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly unattributedBytes: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly notes: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>;
    }, undefined>;
    readonly schemaVersion: v.LiteralSchema<1, "must be 1, the only version that this program reads">;
    readonly sections: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly offset: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly fileSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly virtualSize: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        name: string;
        offset: number;
        fileSize: number;
        virtualSize: number;
    }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
        name: string;
        offset: number;
        fileSize: number;
        virtualSize: number;
    }[], `must have each ${string} once only`>]>;
    readonly regions: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly name: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
        readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        size: number;
    }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
        name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        size: number;
    }[], `must have each ${string} once only`>]>;
    readonly modules: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly version: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        path: string;
        version: string;
        size: number;
    }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
        path: string;
        version: string;
        size: number;
    }[], `must have each ${string} once only`>]>;
    readonly packages: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.RegexAction<string, `must be an import path or one of ${string}`>]>;
        readonly module: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly kind: v.PicklistSchema<readonly ["main", "module", "std", "pseudo"], `must be ${string}`>;
        readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly written: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
        readonly regions: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly name: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
            readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[], `must have each ${string} once only`>]>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        path: string;
        module: string;
        kind: "main" | "module" | "pseudo" | "std";
        size: number;
        written?: number | undefined;
        regions: {
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[];
    }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
        path: string;
        module: string;
        kind: "main" | "module" | "pseudo" | "std";
        size: number;
        written?: number | undefined;
        regions: {
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[];
    }[], `must have each ${string} once only`>]>;
    readonly symbols: v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
        readonly name: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly region: v.PicklistSchema<readonly ["code", "pclntab", "types", "strings", "data", "rodata", "debug", "symtab", "headers", "buildinfo", "relocations", "signature", "padding", "other"], "must be the name of a region">;
        readonly section: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        readonly size: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        readonly file: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
        readonly instantiatedFor: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, "must be a list">, v.MaxLengthAction<{
        name: string;
        package: string;
        region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        section: string;
        size: number;
        file?: string | undefined;
        instantiatedFor?: string | undefined;
    }[], number, `must have at most ${number} entries`>]>;
    readonly imports: v.OptionalSchema<v.ObjectSchema<{
        readonly modules: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly version: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            path: string;
            version: string;
        }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
            path: string;
            version: string;
        }[], `must have each ${string} once only`>]>;
        readonly packages: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly path: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly module: v.OptionalSchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, undefined>;
            readonly imports: v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>, "must be a list">, v.MaxLengthAction<number[], number, `must have at most ${number} entries`>]>;
            readonly directory: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.CheckAction<string, "must be a path from the root that stays in the repository">, v.DescriptionAction<string, "Own code: its directory from the repository's root, . for the root; absent for packages of other modules and std.">]>, undefined>;
            readonly places: v.OptionalSchema<v.SchemaWithPipe<readonly [v.ArraySchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.CheckAction<string, "must be file.go:LINE, or empty">]>, v.DescriptionAction<string, "file.go:LINE of the import declaration, the file without its directory; empty where none was found.">]>, "must be a list">, v.MaxLengthAction<string[], number, `must have at most ${number} entries`>]>, undefined>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            path: string;
            module?: number | undefined;
            imports: number[];
            directory?: string | undefined;
            places?: string[] | undefined;
        }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
            path: string;
            module?: number | undefined;
            imports: number[];
            directory?: string | undefined;
            places?: string[] | undefined;
        }[], `must have each ${string} once only`>]>;
    }, undefined>, undefined>;
    readonly reachability: v.OptionalSchema<v.ObjectSchema<{
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
    }, undefined>, undefined>;
    readonly pathLeaks: v.OptionalSchema<v.ObjectSchema<{
        readonly leaks: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.ArraySchema<v.ObjectSchema<{
            readonly place: v.PicklistSchema<readonly ["file table", "build info", "default GOROOT", "-X value", "string literal", "embedded file", "data", "C code", "library path", "debug information"], `must be ${string}`>;
            readonly path: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.MaxLengthAction<string, 1000, "must have at most 1000 characters">]>;
            readonly holder: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.MaxLengthAction<string, 1000, "must have at most 1000 characters">]>;
            readonly package: v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>;
            readonly declared: v.OptionalSchema<v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.CheckAction<string, "must be file.go:LINE, or empty">]>, undefined>;
            readonly count: v.SchemaWithPipe<readonly [v.NumberSchema<"must be a whole number of bytes, 0 to 2^53 - 1">, v.SafeIntegerAction<number, "must be a whole number of bytes, 0 to 2^53 - 1">, v.MinValueAction<number, 0, "must be a whole number of bytes, 0 to 2^53 - 1">]>;
        }, undefined>, "must be a list">, v.MaxLengthAction<{
            place: "-X value" | "C code" | "build info" | "data" | "debug information" | "default GOROOT" | "embedded file" | "file table" | "library path" | "string literal";
            path: string;
            holder: string;
            package: string;
            declared?: string | undefined;
            count: number;
        }[], number, `must have at most ${number} entries`>]>, v.CheckAction<{
            place: "-X value" | "C code" | "build info" | "data" | "debug information" | "default GOROOT" | "embedded file" | "file table" | "library path" | "string literal";
            path: string;
            holder: string;
            package: string;
            declared?: string | undefined;
            count: number;
        }[], `must have each ${string} once only`>]>;
        readonly missing: v.OptionalSchema<v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, undefined>;
    }, undefined>, undefined>;
}, "must be an object">, v.TitleAction<{
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
    schemaVersion: 1;
    sections: {
        name: string;
        offset: number;
        fileSize: number;
        virtualSize: number;
    }[];
    regions: {
        name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        size: number;
    }[];
    modules: {
        path: string;
        version: string;
        size: number;
    }[];
    packages: {
        path: string;
        module: string;
        kind: "main" | "module" | "pseudo" | "std";
        size: number;
        written?: number | undefined;
        regions: {
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[];
    }[];
    symbols: {
        name: string;
        package: string;
        region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        section: string;
        size: number;
        file?: string | undefined;
        instantiatedFor?: string | undefined;
    }[];
    imports?: {
        modules: {
            path: string;
            version: string;
        }[];
        packages: {
            path: string;
            module?: number | undefined;
            imports: number[];
            directory?: string | undefined;
            places?: string[] | undefined;
        }[];
    } | undefined;
    reachability?: {
        keptBy: number[];
        deadCode: {
            state: "off" | "on" | "unknown";
            why?: string | undefined;
            culprits: {
                kind: "plugin" | "reflection" | "shared";
                symbol: string;
                package: string;
                place?: string | undefined;
                path: {
                    package: string;
                    symbol: string;
                }[];
            }[];
        };
        equalContents: {
            size: number;
            symbols: number[];
        }[];
    } | undefined;
    pathLeaks?: {
        leaks: {
            place: "-X value" | "C code" | "build info" | "data" | "debug information" | "default GOROOT" | "embedded file" | "file table" | "library path" | "string literal";
            path: string;
            holder: string;
            package: string;
            declared?: string | undefined;
            count: number;
        }[];
        missing?: string | undefined;
    } | undefined;
}, "Measurement">, v.DescriptionAction<{
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
    schemaVersion: 1;
    sections: {
        name: string;
        offset: number;
        fileSize: number;
        virtualSize: number;
    }[];
    regions: {
        name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        size: number;
    }[];
    modules: {
        path: string;
        version: string;
        size: number;
    }[];
    packages: {
        path: string;
        module: string;
        kind: "main" | "module" | "pseudo" | "std";
        size: number;
        written?: number | undefined;
        regions: {
            name: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
            size: number;
        }[];
    }[];
    symbols: {
        name: string;
        package: string;
        region: "buildinfo" | "code" | "data" | "debug" | "headers" | "other" | "padding" | "pclntab" | "relocations" | "rodata" | "signature" | "strings" | "symtab" | "types";
        section: string;
        size: number;
        file?: string | undefined;
        instantiatedFor?: string | undefined;
    }[];
    imports?: {
        modules: {
            path: string;
            version: string;
        }[];
        packages: {
            path: string;
            module?: number | undefined;
            imports: number[];
            directory?: string | undefined;
            places?: string[] | undefined;
        }[];
    } | undefined;
    reachability?: {
        keptBy: number[];
        deadCode: {
            state: "off" | "on" | "unknown";
            why?: string | undefined;
            culprits: {
                kind: "plugin" | "reflection" | "shared";
                symbol: string;
                package: string;
                place?: string | undefined;
                path: {
                    package: string;
                    symbol: string;
                }[];
            }[];
        };
        equalContents: {
            size: number;
            symbols: number[];
        }[];
    } | undefined;
    pathLeaks?: {
        leaks: {
            place: "-X value" | "C code" | "build info" | "data" | "debug information" | "default GOROOT" | "embedded file" | "file table" | "library path" | "string literal";
            path: string;
            holder: string;
            package: string;
            declared?: string | undefined;
            count: number;
        }[];
        missing?: string | undefined;
    } | undefined;
}, "What one Go binary is made of. All sizes are bytes of the file; the tables of sections, regions, modules and packages each add up to it.">]>;
