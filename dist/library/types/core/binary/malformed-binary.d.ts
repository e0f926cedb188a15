/**
 * A file, or a table in it, that is not what its headers promise.
 * `offset` is in bytes from the start of the file.
 */
export declare class MalformedBinary extends Error {
    readonly name = "MalformedBinary";
    readonly what: string;
    readonly offset: number;
    constructor(what: string, offset: number);
}
/**
 * Runs a reader of a whole file: what it refuses is refused at an offset that
 * the file has, also where a hostile offset led beyond its end.
 */
export declare function withinFile<T>(file: Uint8Array, run: () => T): T;
