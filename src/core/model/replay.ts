// The types of a Replay: a recorded history judged by a budget. They follow from
// `replay-schema.ts`, which says what each field means.
import type { replaySchema } from './replay-schema.ts'
import type { DeepInferred } from './schema-parts.ts'

export type Replay = DeepInferred<typeof replaySchema>

/** From one recorded commit to the next. */
export type ReplayedChange = Replay['changes'][number]

/** One binary, in one change of the history. */
export type ReplayedBinary = ReplayedChange['binaries'][number]

export type CommitName = ReplayedChange['base']

/** Growth per change in bytes, of all changes that could be compared; nearest ranks. */
export type Growth = NonNullable<Replay['growth']>

/** A growth limit, and how many changes it alone would have stopped. */
export type Threshold = Replay['maxGrowth'][number]
