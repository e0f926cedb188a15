// What a client remembers of indexes: the newest generation that it has seen of each. An
// older one, which would hide newer versions, is refused then.
import * as v from 'valibot'
import { sha256 } from '../model/binary/binary-schema.ts'
import {
  list,
  size,
  text,
  unique,
  type DeepInferred
} from '../model/schema-parts.ts'
import { storeName } from '../model/store/names.ts'
import { UserError } from '../user-error.ts'
import { StoreRefusal } from './refusal.ts'

/** Bytes of the file. */
export const maxMemoryBytes = 4 * 1024 * 1024

const schema = v.strictObject({
  schemaVersion: v.literal(1),
  indexes: v.pipe(
    list(
      v.strictObject({
        name: storeName,
        /** Fingerprint of the key that signs it. */
        key: text,
        generation: size,
        /** Of the signed content. */
        sha256
      }),
      10_000
    ),
    unique(({ name, key }) => `${name} ${key}`, 'index')
  )
})

export type Memory = DeepInferred<typeof schema>
export type RememberedIndex = Memory['indexes'][number]

export const emptyMemory: Memory = { schemaVersion: 1, indexes: [] }

/**
 * @param json text of the file
 * @param path how messages call it
 * @throws UserError where it is something else
 */
export function readMemory(json: string, path: string): Memory {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    value = null
  }
  const parsed = v.safeParse(schema, value)
  if (parsed.success) return parsed.output
  throw new UserError(
    `${path} is not what --memory wrote: use another file, or remove it to start anew`
  )
}

/**
 * @throws StoreRefusal for an older index than is remembered, and for another one of the
 *   same generation
 */
export function assertRemembered(memory: Memory, seen: RememberedIndex): void {
  const known = memory.indexes.find((each) => isSame(each, seen))
  if (known === undefined) return
  if (seen.generation < known.generation) {
    throw new StoreRefusal(
      'refused',
      `the index of ${seen.name} is older than one that was seen before: it is generation ${seen.generation}, and ${known.generation} is remembered`
    )
  }
  if (seen.generation === known.generation && seen.sha256 !== known.sha256) {
    throw new StoreRefusal(
      'refused',
      `the index of ${seen.name} is another one than was seen before, of the same generation ${seen.generation}: somebody has signed two`
    )
  }
}

/** The memory with what was seen, unless it has something as new: it never goes back. */
export function remembering(memory: Memory, seen: RememberedIndex): Memory {
  const known = memory.indexes.find((each) => isSame(each, seen))
  if (known !== undefined && known.generation >= seen.generation) return memory
  const others = memory.indexes.filter((each) => !isSame(each, seen))
  return { ...memory, indexes: [...others, seen] }
}

function isSame(one: RememberedIndex, other: RememberedIndex): boolean {
  return one.name === other.name && one.key === other.key
}
