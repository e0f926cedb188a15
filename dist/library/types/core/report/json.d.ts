import type { Measurement } from '../model/measurement.js';
/**
 * Indented by two, in the order in which the value was made, with a line end.
 * Nothing in it steers a terminal or a runner, whatever its strings hold.
 */
export declare function renderJson(value: object): string;
/**
 * The same text of a measurement in pieces. Most of it are its symbols, which may
 * be hundreds of megabytes of JSON.
 */
export declare function measurementJson(measurement: Measurement): Generator<string>;
/** The text of a list of measurements in pieces, as `renderJson` has it. */
export declare function measurementsJson(measurements: readonly Measurement[]): Generator<string>;
