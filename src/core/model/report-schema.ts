// The shape of a Report as JSON. `schema/report.schema.json` is made from this.
import * as v from 'valibot'
import { regionName, sideEntries, size, text } from './measurement-schema.ts'
import { verdictStates } from './report.ts'

const change = v.pipe(v.number(), v.safeInteger())

const state = v.picklist(verdictStates)

export const reasonSchema = v.object({
  state,
  message: v.pipe(text, v.description('A sentence for people.')),
  rule: v.optional(
    v.pipe(
      text,
      v.description('The rule of the budget behind it.'),
      v.examples(['fail.max-growth', 'gzip.warn.max-size'])
    )
  ),
  limit: v.optional(
    v.pipe(change, v.description("The rule's limit in bytes."))
  ),
  value: v.optional(
    v.pipe(change, v.description('What was measured, in bytes.'))
  )
})

const verdict = v.object({ state, reasons: v.array(reasonSchema) })

const side = v.nullable(v.object(sideEntries))

const row = {
  base: size,
  head: size,
  delta: v.pipe(change, v.description('head - base, in bytes.'))
}

export const notBuiltSchema = v.object({
  mainPackage: text,
  target: text,
  reason: text
})

export const baselineSchema = v.object({
  source: v.picklist(['artifact', 'cache', 'rebuild', 'release', 'file']),
  commit: text,
  chosenBy: text,
  run: text,
  measuredAt: v.optional(
    v.pipe(
      text,
      v.description(
        'When it was stored, ISO 8601; absent for what this run measured or read.'
      )
    )
  ),
  ageSeconds: v.optional(size),
  distance: v.optional(
    v.pipe(
      v.number(),
      v.safeInteger(),
      v.minValue(0),
      v.description(
        'Commits between it and the wanted base, by first parents; 0 for the base itself.'
      )
    )
  )
})

const sizeDelta = v.object({
  fileSize: change,
  contentSize: change,
  gzip: v.nullable(change)
})

const goUpgrade = v.pipe(
  v.object({
    from: v.pipe(text, v.examples(['go1.25.3'])),
    to: text,
    byChange: v.pipe(
      v.boolean(),
      v.description(
        "Whether the change's own go or toolchain line brings this Go."
      )
    ),
    delta: v.nullable(sizeDelta),
    why: v.optional(
      v.pipe(text, v.description('Why the delta is unknown, a clause.'))
    ),
    run: text
  }),
  v.description(
    'What another release of Go adds: the base by the Go of this run, less the base by the Go before. Not part of the delta of the binary.'
  )
)

const binaryReport = v.object({
  status: v.picklist(['changed', 'unchanged', 'added', 'removed']),
  mainPackage: text,
  target: v.pipe(text, v.examples(['linux/amd64'])),
  base: side,
  head: side,
  delta: sizeDelta,
  sections: v.array(v.object({ name: text, ...row })),
  regions: v.array(v.object({ name: regionName, ...row })),
  modules: v.array(
    v.object({ path: text, baseVersion: text, headVersion: text, ...row })
  ),
  packages: v.array(
    v.object({
      path: text,
      module: text,
      ...row,
      written: v.optional(
        v.pipe(
          v.object(row),
          v.description(
            'The bytes that the package wrote, wherever they are. Absent in all rows where a side does not tell.'
          )
        )
      )
    })
  ),
  origins: v.pipe(
    v.array(
      v.object({
        origin: v.picklist([
          'own',
          'updated-dependencies',
          'other-dependencies',
          'std',
          'alignment',
          'other'
        ]),
        ...row
      })
    ),
    v.description(
      'Whose bytes changed: of the main module, of modules that only one side has or has in another version, of other modules, of the standard library, of alignment, of what no package owns.'
    )
  ),
  symbols: v.array(
    v.object({
      name: text,
      package: text,
      ...row,
      change: v.picklist(['added', 'removed', 'grown', 'shrunk', 'renamed']),
      from: v.optional(
        v.pipe(text, v.description('The old name of what was renamed.'))
      ),
      instantiatedFor: v.optional(
        v.pipe(
          text,
          v.description(
            "Of a generic function's instance: the package for whose types it was compiled."
          )
        )
      )
    })
  ),
  verdict,
  baseline: v.nullable(baselineSchema),
  goUpgrade: v.optional(goUpgrade)
})

export const provenanceSchema = v.object({
  tool: text,
  mode: v.picklist(['gate', 'observe', 'measure', 'judge', 'comment']),
  event: text,
  headCommit: text,
  overrides: v.array(text),
  relaxations: v.array(text),
  passedThrough: v.array(text),
  modulesReused: size,
  modulesFetched: size,
  verified: v.boolean(),
  notices: v.array(text),
  reproduce: v.pipe(
    text,
    v.description(
      "One line for a POSIX shell: typed in a fresh clone, it makes the head's bytes again. '' where there is none."
    )
  ),
  reproduceNote: v.optional(
    v.pipe(text, v.description('Why there is no such line.'))
  )
})

const approval = v.pipe(
  v.object({ label: text, line: text, approvers: v.array(text) }),
  v.description(
    'How somebody lets the pull request pass: a label, or a line of its text or of the message of its last commit. Absent where the change is not stopped, or where nobody can let it pass.'
  )
)

export const reportSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    verdict,
    reports: v.array(binaryReport),
    notBuilt: v.array(notBuiltSchema),
    budgetChange: v.nullable(
      v.object({
        path: text,
        accepted: v.boolean(),
        baseFile: v.optional(
          v.picklist(['valid', 'absent', 'malformed', 'unread'])
        ),
        baseVerdict: state,
        headVerdict: state
      })
    ),
    approval: v.optional(approval),
    provenance: v.nullable(provenanceSchema)
  }),
  v.title('Report'),
  v.description(
    'Builds compared and judged. All sizes are bytes; the rows of sections, regions, modules, packages and origins each add up to delta.fileSize.'
  )
)
