// The shapes of changes of sizes in a Report: of a binary, and of what another release
// of Go adds to it.
import * as v from 'valibot'
import { change, described, text } from './schema-parts.ts'

export const sizeDeltaSchema = v.object({
  fileSize: change,
  contentSize: change,
  gzip: described(
    'null where a side that exists was not compressed.',
    v.nullable(change)
  ),
  archive: v.optional(
    described(
      'Of the archives that the executables are in; absent where a side that exists is in none.',
      change
    )
  )
})

export const goUpgradeSchema = v.object({
  from: described(
    'The release before; without its last number where no more is known.',
    v.pipe(text, v.examples(['go1.25.3']))
  ),
  to: text,
  byChange: described(
    "Whether the change's own go or toolchain line brings this Go.",
    v.boolean()
  ),
  delta: described(
    'Bytes; null where it is unknown.',
    v.nullable(sizeDeltaSchema)
  ),
  why: v.optional(
    described(
      'Why the delta is unknown, a clause; absent where it is known.',
      text
    )
  ),
  run: described(
    'Link to the run that measured the base by the Go before; empty where there is none.',
    text
  )
})
