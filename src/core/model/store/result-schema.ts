// The shape of a StoreResult: what `store` did, refused or found. Contract with users
// (JSON, `schemaVersion: 1`); `schema/store.schema.json` is made from it.
import * as v from 'valibot'
import {
  described,
  oneOf,
  size,
  text,
  type DeepInferred
} from '../schema-parts.ts'
import { storeActions } from './actions.ts'
import { moveReasons } from './index-schema.ts'

export const resultStates = ['done', 'refused', 'missing'] as const
export const objectStates = ['proved', 'refused', 'missing'] as const

const time = described('In UTC.', text)

const file = v.object({
  platform: described('Such as linux_amd64, or linux_arm_6.', text),
  file: described('Name of the binary.', text),
  bytes: size,
  sha256: text
})

const version = v.object({
  version: text,
  addedAt: time,
  files: v.array(file)
})

const move = v.object({
  version: text,
  at: time,
  generation: size,
  why: oneOf(moveReasons)
})

const object = v.object({
  key: described('Below the place of the store.', text),
  state: oneOf(objectStates),
  reason: described('Why it is not proved, a clause; empty if it is.', text)
})

const index = v.object({
  generation: described('How often the index was written.', size),
  issuedAt: time,
  expiresAt: time,
  latest: described('null before the first put.', v.nullable(text))
})

const program = v.object({
  name: text,
  state: described(
    'done: all that was asked for. refused: the index was not changed, and nothing handed out. missing: it is not there.',
    oneOf(resultStates)
  ),
  reason: described('Why it is not done, a sentence; empty if it is.', text),
  changed: described('Whether the index was written.', v.boolean()),
  index: described(
    'The index after it, which is proved; null without one.',
    v.nullable(index)
  ),
  versions: described(
    'What was put, got or named, with the files that were; of list and verify all.',
    v.array(version)
  ),
  history: described(
    'How latest moved, the newest last: of list and rollback.',
    v.array(move)
  ),
  objects: described('What was checked: of get and verify.', v.array(object)),
  restored: described(
    'Keys of objects that put wrote again: the index listed them, and they were lost.',
    v.array(text)
  ),
  output: described('Where get wrote the binary; else null.', v.nullable(text))
})

export const storeResultSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    action: oneOf(storeActions),
    store: described('Its place.', text),
    done: described(
      'Whether there is a program, and the state of each is done.',
      v.boolean()
    ),
    programs: v.array(program)
  }),
  v.title('StoreResult'),
  v.description('What was done with a store of binaries, or found in it.')
)

export type StoreResult = DeepInferred<typeof storeResultSchema>
export type ProgramResult = StoreResult['programs'][number]
export type ObjectCheck = ProgramResult['objects'][number]
