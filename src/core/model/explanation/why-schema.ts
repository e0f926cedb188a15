// The shape of a Why: what a name of a program is, what brings it in, and what it
// holds. Contract with users (JSON, `schemaVersion: 1`); `schema/why.schema.json` is
// made from it.
import * as v from 'valibot'
import { regionNames, whyKinds } from '../closed-lists.ts'
import { described, size, text, type DeepInferred } from '../schema-parts.ts'
import { importEdgeSchema } from './explanation-schema.ts'
import { deadCodeSchema, stepSchema } from './reachability-schema.ts'

const packageSize = v.object({ path: text, size })

const below = v.object({
  count: described('How many packages, the name itself among them.', size),
  size: described(
    'Bytes that the file has of them: what would go with the imports, before second-order effects of the linker.',
    size
  ),
  largest: described('The largest of them.', v.array(packageSize))
})

const importers = v.object({
  count: described('How many packages of the program import it.', size),
  edges: described(
    'The first of them; own code first.',
    v.array(importEdgeSchema)
  )
})

const requirement = v.object({
  lines: described(
    'The require lines of the main modules that name it.',
    v.array(
      v.object({
        file: described("go.mod, from the repository's root.", text),
        line: size,
        indirect: v.boolean()
      })
    )
  ),
  through: described(
    'The shortest chain of requirements to the version in use, `path@version` each, a main module first; empty where unknown.',
    v.array(text)
  )
})

export const answerSchema = v.object({
  kind: v.picklist(whyKinds),
  name: described('In full, as the measurement has it.', text),
  package: v.optional(
    described('Of a symbol, an embedded file or a literal: its owner.', text)
  ),
  module: v.optional(v.object({ path: text, version: text })),
  region: v.optional(v.picklist(regionNames)),
  size: described('Bytes of the file that it holds.', size),
  packages: v.optional(
    described(
      'Of a module: its packages in the program.',
      v.object({ count: size, largest: v.array(packageSize) })
    )
  ),
  below: v.optional(
    described(
      'Packages that the program imports through the name alone. Absent without an import graph, and for what is not imported.',
      below
    )
  ),
  chain: described(
    'The shortest chain of imports from the main package; of a module, to its nearest package. Empty where unknown.',
    v.array(importEdgeSchema)
  ),
  importers: v.optional(importers),
  path: described(
    'How the linker came to it, from the entry; of a package or module, to the symbol of it that was reached first. Empty where unknown.',
    v.array(stepSchema)
  ),
  requirement: v.optional(
    described('Of a module: which requirement brings it in.', requirement)
  )
})

const whyDeadCode = v.object({
  ...deadCodeSchema.entries,
  chains: described(
    'For each of culprits the chain of imports to its package; empty where unknown.',
    v.array(v.array(importEdgeSchema))
  )
})

const whyProgram = v.object({
  name: text,
  mainPackage: text,
  target: described('Empty for a file that was only analysed.', text),
  fileSize: described('Bytes of the file.', size),
  answers: described(
    'What the name stands for; empty where the program has no such name.',
    v.array(answerSchema)
  ),
  more: described('How many answers were left out.', size),
  deadCode: v.optional(described('Where it was asked for.', whyDeadCode)),
  notRecorded: described(
    'What could not be said, a clause each.',
    v.array(text)
  )
})

export const whySchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    name: described(
      'As it was asked for; empty for dead-code elimination.',
      text
    ),
    programs: v.array(whyProgram)
  }),
  v.title('Why'),
  v.description(
    'What a name of a program is, what brings it in, and what it holds. All sizes are bytes of the file.'
  )
)

export type Why = DeepInferred<typeof whySchema>
export type WhyProgram = Why['programs'][number]
export type Answer = WhyProgram['answers'][number]
export type WhyDeadCode = NonNullable<WhyProgram['deadCode']>
export type Requirement = NonNullable<Answer['requirement']>
