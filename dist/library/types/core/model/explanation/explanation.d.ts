import type { duplicateSchema, explanationSchema, importEdgeSchema } from './explanation-schema.js';
import type { importGraphSchema } from './import-graph-schema.js';
import type { deadCodeSchema, reachabilitySchema, stepSchema } from './reachability-schema.js';
import type { DeepInferred } from '../schema-parts.js';
/** Packages of a program and which of them import which. */
export type ImportGraph = DeepInferred<typeof importGraphSchema>;
export type GraphPackage = ImportGraph['packages'][number];
/** Which symbol the linker kept for which. */
export type Reachability = DeepInferred<typeof reachabilitySchema>;
export type DeadCode = DeepInferred<typeof deadCodeSchema>;
export type Culprit = DeadCode['culprits'][number];
/** A package on a path of symbols, and the symbol by which the path leaves it. */
export type Step = DeepInferred<typeof stepSchema>;
export type Explanation = DeepInferred<typeof explanationSchema>;
export type ImportEdge = DeepInferred<typeof importEdgeSchema>;
export type Arrival = Explanation['arrivals'][number];
export type Cause = Arrival['cause'];
export type DeadCodeChange = NonNullable<Explanation['deadCode']>;
export type GrownSymbol = Explanation['symbols'][number];
export type GrownContent = Explanation['contents'][number];
/** What a program holds more than once. */
export type Duplicate = DeepInferred<typeof duplicateSchema>;
export type DuplicateChange = Explanation['duplicates'][number];
