import { describe, expect, it } from '@jest/globals'
import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { described, oneOf, size } from '../../../src/core/model/schema-parts.ts'

describe('described', () => {
  it.each<[string, v.GenericSchema, unknown, unknown]>([
    ['a pipe', size, 7, -1],
    ['a plain schema', v.boolean(), true, 'true'],
    ['an object', v.object({ a: size }), { a: 1 }, { a: '1' }],
    ['a nullable one', v.nullable(size), null, 0.5],
    ['a list', v.array(oneOf(['a', 'b'])), ['a'], ['c']]
  ])(
    'reads what %s reads, and publishes its meaning',
    (_, schema, good, bad) => {
      const meaning = described('Bytes of the file.', schema)
      expect(v.parse(meaning, good)).toEqual(good)
      const [issues, plain] = [meaning, schema].map(
        (one) => v.safeParse(one, bad).issues
      )
      expect(issues).toEqual(plain)
      expect(issues).not.toBeUndefined()
      expect(toJsonSchema(meaning)).toEqual({
        ...toJsonSchema(schema),
        description: 'Bytes of the file.'
      })
    }
  )

  it('leaves the schema that it is given as it was', () => {
    described('Bytes of the file.', size)
    expect(toJsonSchema(size).description).toBeUndefined()
  })
})
