// The shape of what `go-size-gate cache` made, proved, found or removed.
import * as v from 'valibot'
import {
  described,
  oneOf,
  size,
  text,
  type DeepInferred
} from '../schema-parts.ts'
import { cacheActions } from './actions.ts'

export const packStates = [
  'packed',
  'proved',
  'listed',
  'refused',
  'kept',
  'removed'
] as const

const seconds = v.nullable(v.number())

const facts = v.object({
  repository: text,
  commit: text,
  go: described('Such as go1.26.8.', text),
  host: described('The machine that compiled.', text),
  targets: v.array(text),
  compiler: described(
    'First line of what the C compiler says of its version; null where that is not known.',
    v.nullable(text)
  ),
  codec: text,
  createdAt: described('In UTC.', text),
  run: described('Address of the run that made it; empty outside.', text),
  tool: text,
  archives: described('Packages that it has.', size),
  withC: described('Those that hold what a C compiler made.', size),
  actions: size,
  unpackedBytes: size,
  coldSeconds: described(
    'What a build without it took; null where no build proved it.',
    seconds
  ),
  warmSeconds: described('What the build from it took.', seconds)
})

const pack = v.object({
  path: text,
  state: described(
    'packed: written and signed. proved: signature and every archive. listed: nothing was proved. refused: not used. kept, removed: by gc.',
    oneOf(packStates)
  ),
  reason: described(
    'Why it is refused, removed, or left though it was to be removed: a clause; else empty.',
    text
  ),
  bytes: described('Of the file.', size),
  writtenAt: described('When the file was written last, in UTC.', text),
  facts: described(
    'What its manifest says; null where that is not read. Of list nobody has proved it.',
    v.nullable(facts)
  )
})

const placed = v.object({
  directory: text,
  archives: size,
  actions: size,
  bytes: size,
  leftOut: described('Archives with C code that were left out.', size)
})

export const cacheResultSchema = v.pipe(
  v.object({
    schemaVersion: v.literal(1),
    action: oneOf(cacheActions),
    done: described('Whether no pack is refused.', v.boolean()),
    dryRun: described(
      'Whether gc only says what it would remove.',
      v.boolean()
    ),
    packs: v.array(pack),
    placed: described(
      'What verify --into put into a build cache; else null.',
      v.nullable(placed)
    )
  }),
  v.title('CacheResult'),
  v.description('What was done with packs of build caches, or found.')
)

export type CacheResult = DeepInferred<typeof cacheResultSchema>
export type PackResult = CacheResult['packs'][number]
export type PackFacts = NonNullable<PackResult['facts']>
export type PlacedArchives = NonNullable<CacheResult['placed']>
