// The shape of a History: sizes of binaries over time, which `history` prints as JSON.
// `schema/history.schema.json` is made from it.
import * as v from 'valibot'
import { described, size, text, type DeepInferred } from '../schema-parts.ts'

/** Where a history is from. */
export const historySources = [
  'baseline-directory',
  'artifacts',
  'releases',
  'files'
] as const

export type HistorySource = (typeof historySources)[number]

const missing = described(
  'How many commits (of releases: releases) between it and the point before have no measurement; null where that is unknown; 0 for the first point.',
  v.nullable(size)
)

const time = described(
  'When it was measured, ISO 8601; empty where it is not known.',
  text
)

/** Of a report's binary: what was recorded before. */
export const recordedSizeSchema = v.object({
  commit: described('Full hash.', text),
  time,
  missing,
  fileSize: described('Bytes of the file.', size),
  gzip: described(
    'Bytes of its gzip; null where it was not measured.',
    v.nullable(size)
  )
})

const step = v.object({
  module: text,
  base: described('Bytes at the point before.', size),
  head: described('Bytes at this point.', size)
})

const point = v.object({
  label: described(
    'What people call it: the short commit, the tag or the name of the file.',
    text
  ),
  commit: described('Full hash; empty where it is not known.', text),
  url: described('Page of the commit or release; empty for none.', text),
  time,
  missing,
  fileSize: described('Bytes of the file.', size),
  gzip: described(
    'Bytes of its gzip; null where it was not measured.',
    v.nullable(size)
  ),
  step: described(
    'Modules that changed since the point before, the largest change first, 50 at most; null where that is not at hand.',
    v.nullable(v.array(step))
  )
})

export const historySchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    source: v.object({
      kind: v.picklist(historySources),
      name: described(
        'owner/name, branch main; the directory or the files.',
        text
      )
    }),
    binaries: v.array(
      v.object({
        name: described('Default name of the executable.', text),
        mainPackage: described('Import path; empty where it is unknown.', text),
        target: v.pipe(text, v.examples(['linux/amd64'])),
        points: described('Oldest first.', v.array(point))
      })
    ),
    notices: described('What a reader must know, sentences.', v.array(text))
  }),
  v.title('History'),
  v.description('Sizes of binaries over time. All sizes are bytes.')
)

export type History = DeepInferred<typeof historySchema>

/** One binary over time. */
export type BinaryHistory = History['binaries'][number]

/** What was measured of it at one commit, release or file. */
export type HistoryPoint = BinaryHistory['points'][number]

/** What a record says of one binary at an earlier commit. */
export type RecordedSize = DeepInferred<typeof recordedSizeSchema>
