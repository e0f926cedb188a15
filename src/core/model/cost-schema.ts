// The shape of what `cost` says: of one module as a part of a Report, and of pending
// updates as a list of its own (JSON, `schemaVersion: 1`), of which
// `schema/cost-list.schema.json` is made.
import * as v from 'valibot'
import { costKinds } from './closed-lists.ts'
import {
  change,
  described,
  size,
  text,
  type DeepInferred
} from './schema-parts.ts'

const bound = v.object({
  mainPackage: text,
  target: text,
  lower: described(
    'Bytes that importing it adds, with nothing of it used.',
    change
  ),
  upper: described(
    'Bytes that it adds with all that it exports in use, as far as that can be named.',
    change
  )
})

export const costSchema = v.object({
  kind: v.picklist(costKinds),
  module: text,
  baseVersion: described('Empty where it was not required.', text),
  headVersion: described(
    'Empty where it is not required any more; of a replacement the module that replaces it, path@version.',
    text
  ),
  packages: v.optional(
    described('Of a new one: the packages that were imported.', v.array(text))
  ),
  bounds: v.optional(
    described(
      'Of a new one: between which bytes its use costs a program; the reports are those of the upper bound.',
      v.array(bound)
    )
  ),
  leftOut: v.optional(
    described(
      'Of a new one: exported generic functions and types, which are in no bound.',
      size
    )
  )
})

const updatedProgram = v.object({
  name: text,
  mainPackage: text,
  target: text,
  base: described('Bytes of the file.', size),
  head: described('Bytes of the file with the update.', size),
  delta: described('head - base, in bytes.', change)
})

const update = v.object({
  module: text,
  from: text,
  to: text,
  indirect: described(
    'Whether go.mod says that no package of the main module imports it.',
    v.boolean()
  ),
  delta: described(
    'Bytes that it adds to all programs; null where it could not be built.',
    v.nullable(change)
  ),
  programs: v.array(updatedProgram),
  why: v.optional(described('Why it could not be built, a sentence.', text))
})

export const costListSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    updates: described(
      'Each measured alone; the most expensive first, and last what could not be built.',
      v.array(update)
    ),
    more: described('Updates beyond the limit, which were not measured.', size),
    notices: described('Sentences that a reader must see.', v.array(text))
  }),
  v.title('Cost list'),
  v.description(
    'Pending updates of the modules that programs use, and what each would add to the programs. All sizes are bytes of files.'
  )
)

export type Cost = DeepInferred<typeof costSchema>
export type CostList = DeepInferred<typeof costListSchema>
export type UpdateCost = CostList['updates'][number]
