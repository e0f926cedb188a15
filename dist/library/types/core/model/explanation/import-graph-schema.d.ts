import * as v from '../../../valibot.mjs';
/** A path from the repository's root that stays inside of it, with `/`; `.` for the root. */
export declare const directoryPattern: RegExp;
/** `file.go:LINE`, or empty. */
export declare const placeText: v.SchemaWithPipe<readonly [v.SchemaWithPipe<readonly [v.StringSchema<"must be a string">, v.MaxLengthAction<string, number, "must have at most 1048576 characters">]>, v.CheckAction<string, "must be file.go:LINE, or empty">]>;
export declare const importGraphSchema: v.ObjectSchema<{
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
}, undefined>;
