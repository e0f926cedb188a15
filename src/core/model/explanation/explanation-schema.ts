// The shape of an Explanation: why a binary changed. Each statement is a fact with
// its evidence; a list is empty where there is nothing to say.
import * as v from 'valibot'
import {
  arrivalChanges,
  deadCodeStates,
  duplicateKinds
} from '../closed-lists.ts'
import { culpritSchema, stepSchema } from './reachability-schema.ts'
import { change, described, size, text } from '../schema-parts.ts'

export const importEdgeSchema = v.object({
  from: described('Import path of the package that imports.', text),
  to: text,
  file: v.optional(
    described("Own code: the file from the repository's root.", text)
  ),
  line: v.optional(described('Own code: line of the import declaration.', size))
})

const chain = described(
  'Import paths from the main package on: the shortest chain of imports, of a module up to it, of a use by its import. One chain is shown, others may exist.',
  v.array(text)
)

const cause = v.variant('kind', [
  v.object({
    kind: v.literal('import'),
    edges: described(
      'Imports that only this side has and that all of the packages come in by: one edge where one suffices, 1000 at most.',
      v.array(importEdgeSchema)
    ),
    chain
  }),
  v.object({
    kind: v.literal('module'),
    module: described('Path of the module whose other version has them.', text),
    baseVersion: text,
    headVersion: text,
    edges: described(
      'Imports that only this version has; none where both have them, and the module uses the packages only now.',
      v.array(importEdgeSchema)
    ),
    chain
  }),
  v.object({
    kind: v.literal('use'),
    edge: described(
      'An import that both sides have: its package was eliminated on the other side.',
      importEdgeSchema
    ),
    symbol: described(
      'Symbol that uses the package first; empty where unknown.',
      text
    ),
    byReflection: v.optional(
      described(
        'true where the linker reached that symbol through a method that only this side keeps, since dead-code elimination is off there.',
        v.boolean()
      )
    ),
    chain
  }),
  v.object({
    kind: v.literal('unknown'),
    why: described('Why no cause is named, a clause.', text)
  })
])

const arrival = v.object({
  change: v.picklist(arrivalChanges),
  packages: described(
    'Import paths of packages that one side alone has in its binary: those that imports of the cause name, then the others, both the largest first.',
    v.array(text)
  ),
  delta: described(
    'Bytes of these packages, by their rows in packages.',
    change
  ),
  cause
})

const deadCodeChange = v.object({
  base: v.picklist(deadCodeStates),
  head: v.picklist(deadCodeStates),
  delta: described(
    'Where this change switched it: bytes of exported methods that only the side without it has, of packages that both sides have, and of what the linker reached through these.',
    change
  ),
  culprits: described(
    'Of the side where it is off: those that the other side lacks.',
    v.array(
      v.object({
        ...culpritSchema.entries,
        file: v.optional(
          described(
            "Head, own code: the function's file from the repository's root.",
            text
          )
        ),
        line: v.optional(
          described(
            'Head, own code: the line that declares the function.',
            size
          )
        ),
        edge: v.optional(
          described('The import that made it reachable.', importEdgeSchema)
        )
      })
    )
  )
})

const grownSymbol = v.object({
  name: text,
  package: text,
  delta: change,
  path: described(
    'From the entry to the symbol; empty where unknown.',
    v.array(stepSchema)
  )
})

const grownContent = v.object({
  name: described(
    'Path of an embedded file, or name of a string literal.',
    text
  ),
  owner: described('Import path of the package that holds it.', text),
  base: size,
  head: size,
  delta: change
})

export const duplicateSchema = v.object({
  kind: v.picklist(duplicateKinds),
  names: described(
    'major-versions: module paths. copied-package: import paths. equal-content: symbols. generic: the function, then its type arguments.',
    v.array(text)
  ),
  count: described('How many there are; names may be fewer.', size),
  bytes: described('What all of them hold together, in bytes.', size)
})

const duplicateChange = v.object({
  ...duplicateSchema.entries,
  change: described(
    'added: of the head, where the base has it not, or markedly less of it. removed: of the base, where the head has it no longer.',
    v.picklist(arrivalChanges)
  ),
  delta: described('By how many bytes what it names grew or shrank.', change)
})

export const explanationSchema = v.object({
  arrivals: v.array(arrival),
  deadCode: v.nullable(deadCodeChange),
  symbols: described(
    'The largest symbols that only the head has.',
    v.array(grownSymbol)
  ),
  contents: v.array(grownContent),
  duplicates: described(
    'Those that came or went, added ones first.',
    v.array(duplicateChange)
  ),
  notRecorded: described(
    'What could not be said because a side lacks it, a clause each.',
    v.array(text)
  )
})
