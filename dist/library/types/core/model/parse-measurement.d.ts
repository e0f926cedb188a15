import type { Measurement } from './measurement.js';
/**
 * Reads a stored or saved measurement, and checks that it adds up.
 * @throws UserError that names the place in the document, such as
 *   `symbols[3].size`, and what must stand there
 */
export declare function parseMeasurement(value: unknown): Measurement;
