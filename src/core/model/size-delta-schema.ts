// The shapes of changes of sizes in a Report: of a binary, of the archives that it is
// in, and of what another release of Go adds to it.
import * as v from 'valibot'
import { archiveFormats } from './closed-lists.ts'
import { change, described, size, text } from './schema-parts.ts'

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

export const archiveSizesSchema = v.object({
  format: v.picklist(archiveFormats),
  base: described('Bytes; null where the base has none.', v.nullable(size)),
  head: described('Bytes; null where the head has none.', v.nullable(size)),
  delta: described(
    'Bytes; null where a side that exists has none.',
    v.nullable(change)
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
