// What the schemas of the contracts are made of. A schema is the source: types
// are inferred from it (`DeepInferred`), and `npm run schema` publishes it. Each
// field's meaning and unit are its description.
import * as v from 'valibot'
import { wordList } from '../text/word-list.ts'

/** The type that a schema reads, unchangeable to its last field. */
export type DeepInferred<T extends v.GenericSchema> = DeepReadonly<
  v.InferOutput<T>
>

type DeepReadonly<T> = T extends object
  ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
  : T

// Above any real program.
const maxTextLength = 2 ** 20

const sizeMessage = 'must be a whole number of bytes, 0 to 2^53 - 1'

/** A count, mostly of bytes. */
export const size = v.pipe(
  v.number(sizeMessage),
  v.safeInteger(sizeMessage),
  v.minValue(0, sizeMessage)
)

/** A difference in bytes. */
export const change = v.pipe(v.number(), v.safeInteger())

export const text = v.pipe(
  v.string('must be a string'),
  v.maxLength(maxTextLength, `must have at most ${maxTextLength} characters`)
)

/** A member of a closed list. */
export function oneOf<const T extends readonly string[]>(words: T) {
  return v.picklist(words, `must be ${wordList(words, 'or')}`)
}

export function list<T extends v.GenericSchema>(item: T, maxLength: number) {
  return v.pipe(
    v.array(item, 'must be a list'),
    v.maxLength(maxLength, `must have at most ${maxLength} entries`)
  )
}

/** A condition on a list: no two of its items have the same key. */
export function unique<T>(keyOf: (item: T) => string, what: string) {
  return v.check(
    (items: T[]) => new Set(items.map(keyOf)).size === items.length,
    `must have each ${what} once only`
  )
}

/**
 * The schema with its meaning, for readers and for the published schema. It reads
 * as fast as without: `v.pipe` would add a step for each value, and a measurement
 * has millions of them.
 */
export function described<T extends v.GenericSchema>(
  meaning: string,
  schema: T
): T {
  const steps =
    'pipe' in schema && Array.isArray(schema.pipe) ? schema.pipe : [schema]
  return Object.assign({}, schema, {
    pipe: [...steps, v.description(meaning)]
  })
}
