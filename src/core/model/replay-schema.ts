// The shape of a Replay: a recorded history judged by a budget, which `replay`
// prints as JSON. `replay.ts` has the types that follow from it, and
// `schema/replay.schema.json` is made from it.
import * as v from 'valibot'
import {
  binaryStatuses,
  historyKinds,
  metrics,
  replayStates
} from './closed-lists.ts'
import { reasonSchema } from './report-schema.ts'
import { change as bytes, described, size, text } from './schema-parts.ts'

const sizeOrNull = v.nullable(size)

const commitName = v.object({
  commit: described('Full hash; empty where it is not known.', text),
  label: described(
    'What stands for a commit whose hash is not known: the name of its file or directory; else empty.',
    text
  ),
  measuredAt: described(
    'When it was measured, ISO 8601; empty where it is not known.',
    text
  )
})

const threshold = v.object({
  limit: described(
    'As a budget file has it.',
    v.pipe(text, v.examples(['100 KiB', '0.5 %']))
  ),
  stopped: described('Changes that it alone would have stopped.', size)
})

const replayedBinary = v.object({
  name: described(
    "Import path of the main package, or the executable's name.",
    text
  ),
  target: text,
  status: v.picklist(binaryStatuses),
  metric: described(
    'The size that the budget judges, of several the first.',
    v.picklist(metrics)
  ),
  base: described(
    'Bytes; null for a side that is not there, or was not measured so.',
    sizeOrNull
  ),
  head: described(
    'Bytes; null for a side that is not there, or was not measured so.',
    sizeOrNull
  ),
  reasons: described(
    'What the budget says against it: no reason that is a pass.',
    v.array(reasonSchema)
  )
})

const replayedChange = v.object({
  state: v.picklist(replayStates),
  base: commitName,
  head: commitName,
  commits: described(
    'Commits that it holds, by first parents; null where the history is not known.',
    sizeOrNull
  ),
  pullRequest: described(
    'Number of the pull request that the head came with; null: unknown, or not asked for.',
    sizeOrNull
  ),
  growth: described(
    'The largest of any binary, in bytes; null where none can be compared.',
    v.nullable(bytes)
  ),
  binaries: v.array(replayedBinary),
  unlike: described(
    'Binaries that were made differently, and so not compared, a sentence each.',
    v.array(text)
  ),
  allowances: described(
    "The budget's allowances that hold for it, a sentence each.",
    v.array(text)
  )
})

const counts = v.object({
  stopped: size,
  warned: size,
  passed: size,
  undecided: described(
    'Changes of which a size that the budget judges was not measured.',
    size
  ),
  unlike: described('Changes in which nothing can be compared.', size)
} satisfies Record<(typeof replayStates)[number], v.GenericSchema>)

export const replaySchema = v.object({
  schemaVersion: v.literal(1),
  source: v.object({
    kind: v.picklist(historyKinds),
    name: described('owner/name, branch main, or the directory.', text)
  }),
  budget: v.object({
    file: described('Its path; empty for none.', text),
    flags: described(
      'Limits given as flags.',
      v.pipe(v.array(text), v.examples([['max-growth 100 KiB']]))
    )
  }),
  commits: described('Recorded commits.', size),
  span: described(
    'The oldest and the newest of them; null where there is none.',
    v.nullable(v.object({ from: commitName, to: commitName }))
  ),
  counts,
  unmeasured: described(
    'Commits in between without a measurement; null where that is not known.',
    sizeOrNull
  ),
  several: described('Changes of more than one commit.', size),
  growth: described(
    'Growth per change in bytes, of all changes that could be compared, by nearest ranks; null where none could.',
    v.nullable(
      v.object({ median: bytes, p90: bytes, p99: bytes, largest: bytes })
    )
  ),
  maxGrowth: described(
    'What each limit alone would have stopped.',
    v.array(threshold)
  ),
  maxGrowthPercent: described(
    'The same for limits in percent.',
    v.array(threshold)
  ),
  changes: described('All changes, oldest first.', v.array(replayedChange)),
  notices: described('What a reader must know, sentences.', v.array(text))
})
