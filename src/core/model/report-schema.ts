// The shape of a Report: builds compared and judged. Contract with users (JSON,
// `schemaVersion: 1`); `report.ts` has the types that follow from it, and
// `schema/report.schema.json` is made from it.
import * as v from 'valibot'
import {
  baseFileStates,
  baselineSources,
  binaryStatuses,
  origins,
  symbolChanges,
  verdictStates
} from './closed-lists.ts'
import { costSchema } from './cost-schema.ts'
import { explanationSchema } from './explanation/explanation-schema.ts'
import { recordedSizeSchema } from './history/history-schema.ts'
import { regionName, sideEntries } from './measurement-schema.ts'
import { provenanceSchema } from './provenance-schema.ts'
import { releaseEvidence } from './release/closed-lists.ts'
import { releaseSchema } from './release/release-schema.ts'
import { change, described, size, text } from './schema-parts.ts'
import {
  archiveSizesSchema,
  goUpgradeSchema,
  sizeDeltaSchema
} from './size-delta-schema.ts'

const state = v.picklist(verdictStates)

export const failureSchema = v.object({
  packages: described(
    'Import paths of the packages that did not build.',
    v.array(text)
  ),
  target: v.pipe(text, v.examples(['linux/amd64'])),
  output: described(
    'The first lines of what the build printed, three at most.',
    v.array(text)
  )
})

export const reasonSchema = v.object({
  state: described('The verdict that it argues for.', state),
  message: described('A sentence for people.', text),
  rule: v.optional(
    v.pipe(
      text,
      v.description(
        'The rule of the budget behind it; absent where there is none.'
      ),
      v.examples(['fail.max-growth', 'gzip.warn.max-size'])
    )
  ),
  limit: v.optional(described("The rule's limit in bytes.", change)),
  value: v.optional(described('What was measured, in bytes.', change)),
  place: v.optional(
    described(
      "The line of the head's own code behind what the change brought: the file from the repository's root.",
      v.object({ file: text, line: size })
    )
  ),
  failure: v.optional(
    described('Of a build that failed: what, and what it said.', failureSchema)
  )
})

export const verdictSchema = v.object({
  state,
  reasons: v.array(reasonSchema)
})

export const sideSchema = v.object(sideEntries)

const row = {
  base: described('Bytes of the base; 0 where it has no such row.', size),
  head: described('Bytes of the head; 0 where it has no such row.', size),
  delta: described(
    'head - base, in bytes; never 0 but for a renamed symbol, a module of which the version alone changed, and a package that holds as much and wrote more or less.',
    change
  )
}

export const rowSchema = v.object(row)

export const notBuiltSchema = v.object({
  mainPackage: text,
  target: text,
  reason: text
})

export const baselineSchema = v.object({
  source: v.picklist(baselineSources),
  commit: described('Full hash; empty for files.', text),
  chosenBy: described(
    'How that commit was chosen, such as: first parent of the merge commit.',
    text
  ),
  run: described(
    'Link to the run that measured it; empty where there is none.',
    text
  ),
  measuredAt: v.optional(
    described(
      'When it was stored, ISO 8601; absent for what this run measured or read.',
      text
    )
  ),
  ageSeconds: v.optional(
    described('How old it was in this run, in seconds.', size)
  ),
  distance: v.optional(
    described(
      'Commits between it and the wanted base, by first parents; 0 for the base itself.',
      v.pipe(v.number(), v.safeInteger(), v.minValue(0))
    )
  )
})

const packageRow = v.object({
  path: text,
  module: text,
  ...row,
  written: v.optional(
    described(
      'The bytes that the package wrote, wherever they are, of which the deltas add up to delta.fileSize as well. Absent in all rows where a side does not tell.',
      rowSchema
    )
  )
})

const symbolRow = v.object({
  name: text,
  package: text,
  ...row,
  change: v.picklist(symbolChanges),
  from: v.optional(described('The old name of what was renamed.', text)),
  instantiatedFor: v.optional(
    described(
      "Of a generic function's instance: the package for whose types it was compiled; of the head where both sides have it.",
      text
    )
  )
})

export const binaryReportSchema = v.object({
  status: v.picklist(binaryStatuses),
  mainPackage: described(
    'Import path of the main package of the head (of the base when removed).',
    text
  ),
  target: v.pipe(text, v.examples(['linux/amd64'])),
  base: v.nullable(sideSchema),
  head: v.nullable(sideSchema),
  delta: described(
    'head - base, in bytes; a side that is null counts 0.',
    sizeDeltaSchema
  ),
  sections: v.array(v.object({ name: text, ...row })),
  regions: v.array(v.object({ name: regionName, ...row })),
  modules: v.array(
    v.object({
      path: text,
      baseVersion: described('Empty where there is none.', text),
      headVersion: described('Empty where there is none.', text),
      ...row
    })
  ),
  packages: v.array(packageRow),
  origins: described(
    'Whose bytes changed: of the main module, of modules that only one side has or has in another version, of other modules, of the standard library, of alignment, of what no package owns.',
    v.array(v.object({ origin: v.picklist(origins), ...row }))
  ),
  symbols: v.array(symbolRow),
  verdict: verdictSchema,
  baseline: v.nullable(baselineSchema),
  onlyBuildIds: v.optional(
    described(
      'The two files differ, and in build IDs alone, so that they count as unchanged; absent otherwise.',
      v.literal(true)
    )
  ),
  explanation: v.optional(
    described(
      'Why it changed; absent where there is nothing to say, and with explain: false.',
      explanationSchema
    )
  ),
  archives: v.optional(
    described(
      'Archives and packages that the executables are in, by format; of several of one format the largest. Absent where there are none.',
      v.array(archiveSizesSchema)
    )
  ),
  lastRelease: v.optional(
    described(
      'The last release, for the second column that compare-release shows; nothing is judged by it. Absent where it has no such binary.',
      v.object({
        tag: text,
        evidence: v.picklist(releaseEvidence),
        vouchedBy: v.optional(
          described(
            'Who vouches for its sizes, a clause; absent where nobody does.',
            text
          )
        ),
        fileSize: described('Bytes of the file in that release.', size),
        delta: described('Bytes: the head less that.', change)
      })
    )
  ),
  goUpgrade: v.optional(
    described(
      'What another release of Go adds: the base by the Go of this run, less the base by the Go before. Not part of the delta of the binary. Absent where both sides, and what is stored of the base, were built by one Go.',
      goUpgradeSchema
    )
  ),
  history: v.optional(
    described(
      'Sizes that were recorded of it, oldest first: of the commit that it is compared with and of those before, 201 at most. Absent where nothing is recorded.',
      v.array(recordedSizeSchema)
    )
  )
})

const budgetChange = v.object({
  path: text,
  branch: v.optional(
    described('Of a release: the branch whose file counts.', text)
  ),
  accepted: described("Whether the head's file counts.", v.boolean()),
  baseFile: v.optional(
    described('What the base has under this path.', v.picklist(baseFileStates))
  ),
  baseVerdict: described(
    "By the base's file; without a valid one by the inputs and the defaults.",
    state
  ),
  headVerdict: described("By the head's file.", state)
})

const approval = v.object({
  label: described(
    'The label that does it; empty where the budget file allows none.',
    text
  ),
  line: described(
    "The line of the pull request's text, or of its last commit's message, that does it.",
    text
  ),
  approvers: described(
    'Logins that count although they may not write to the repository.',
    v.array(text)
  )
})

export const reportSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    verdict: described('The worst of the reports.', verdictSchema),
    reports: described(
      'One for each binary and target; rows are sorted by the size of their delta, largest first.',
      v.array(binaryReportSchema)
    ),
    notBuilt: described(
      'Main packages that build constraints exclude for a target.',
      v.array(notBuiltSchema)
    ),
    budgetChange: described(
      "The verdict by the head's budget file, where the change touches that file.",
      v.nullable(budgetChange)
    ),
    approval: v.optional(
      described(
        'How somebody lets the pull request pass: a label, or a line of its text or of the message of its last commit. Absent where the change is not stopped, or where nobody can let it pass.',
        approval
      )
    ),
    cost: v.optional(
      described(
        'Of the command cost: what the reports are the cost of. Absent for everything else.',
        costSchema
      )
    ),
    release: v.optional(
      described(
        'Of mode release: the release, and what it was compared with. Absent for everything else.',
        releaseSchema
      )
    ),
    provenance: described(
      'What is true of the whole run.',
      v.nullable(provenanceSchema)
    )
  }),
  v.title('Report'),
  v.description(
    'Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize.'
  )
)
