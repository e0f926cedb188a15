// Types of a Slimming, inferred from its schema.
import type { DeepInferred } from '../schema-parts.ts'
import type { slimmingSchema } from './slimming-schema.ts'

/** How small programs could be. */
export type Slimming = DeepInferred<typeof slimmingSchema>

/** One way to make a program smaller. */
export type Saving = Slimming['savings'][number]

export type SavingDetail = Saving['details'][number]

export type SlimPlannedStep = Slimming['plan'][number]

export type SlimStepResult = Slimming['steps'][number]

export type SlimProgram = Slimming['programs'][number]
