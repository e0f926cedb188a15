// The shape of a Replay as JSON. `schema/replay.schema.json` is made from this.
import * as v from 'valibot'
import { size, text } from './measurement-schema.ts'
import { metrics } from './metric.ts'
import { replayStates } from './replay.ts'
import { reasonSchema } from './report-schema.ts'

const bytes = v.pipe(v.number(), v.safeInteger())
const sizeOrNone = v.nullable(size)

const commitName = v.object({
  commit: v.pipe(
    text,
    v.description('Full hash; empty where it is not known.')
  ),
  label: v.pipe(
    text,
    v.description('What stands for a commit whose hash is not known.')
  ),
  measuredAt: v.pipe(
    text,
    v.description('ISO 8601; empty where it is not known.')
  )
})

const thresholds = v.array(
  v.object({
    limit: v.pipe(text, v.examples(['100 KiB', '0.5 %'])),
    stopped: size
  })
)

const change = v.object({
  state: v.picklist(replayStates),
  base: commitName,
  head: commitName,
  commits: v.pipe(
    sizeOrNone,
    v.description(
      'Commits that it holds, by first parents; null where the history is not known.'
    )
  ),
  pullRequest: v.pipe(
    sizeOrNone,
    v.description(
      'Number of the pull request that the head came with; null: unknown, or not asked for.'
    )
  ),
  growth: v.pipe(
    v.nullable(bytes),
    v.description('The largest of any binary, in bytes.')
  ),
  binaries: v.array(
    v.object({
      name: text,
      target: text,
      status: v.picklist(['changed', 'unchanged', 'added', 'removed']),
      metric: v.picklist(metrics),
      base: sizeOrNone,
      head: sizeOrNone,
      reasons: v.array(reasonSchema)
    })
  ),
  unlike: v.pipe(
    v.array(text),
    v.description('Binaries that were made differently, and so not compared.')
  ),
  allowances: v.pipe(
    v.array(text),
    v.description("The budget's allowances that hold for it.")
  )
})

const counts = v.object({
  stopped: size,
  warned: size,
  passed: size,
  undecided: size,
  unlike: size
})

export const replaySchema = v.object({
  schemaVersion: v.literal(1),
  source: v.object({
    kind: v.picklist(['artifacts', 'directory']),
    name: text
  }),
  budget: v.object({
    file: v.pipe(text, v.description('Its path; empty for none.')),
    flags: v.pipe(
      v.array(text),
      v.description('Limits given as flags.'),
      v.examples([['max-growth 100 KiB']])
    )
  }),
  commits: size,
  span: v.nullable(v.object({ from: commitName, to: commitName })),
  counts,
  unmeasured: v.pipe(
    sizeOrNone,
    v.description(
      'Commits in between without a measurement; null where that is not known.'
    )
  ),
  several: v.pipe(size, v.description('Changes of more than one commit.')),
  growth: v.nullable(
    v.object({ median: bytes, p90: bytes, p99: bytes, largest: bytes })
  ),
  maxGrowth: v.pipe(
    thresholds,
    v.description('What each limit alone would have stopped.')
  ),
  maxGrowthPercent: thresholds,
  changes: v.array(change),
  notices: v.array(text)
})
