import { describe, expect, it } from '@jest/globals'
import { columns, faultsOf } from './faults.ts'

const namesOf = (column: string, call: string, place: number, rows: number) =>
  faultsOf(column, call, { place, rows }).map(({ name }) => name)

/** Names of the faults of each row of a call, in all columns. */
const rowsOf = (call: string, rows: number) =>
  Array.from({ length: rows }, (_, place) =>
    columns.flatMap((column) => namesOf(column, call, place, rows))
  )

const all = '401 403 404 409 422 429 500 time-out cut broken'.split(' ')

describe('faultsOf', () => {
  it.each([1, 2, 3, 5, 7, 10])('gives a call of %d rows each fault', (rows) => {
    const read = new Set(rowsOf('GET pulls/{id}', rows).flat())
    expect(read).toEqual(new Set(all))
    const change = new Set(rowsOf('PATCH issues/comments/{id}', rows).flat())
    expect(change).toEqual(new Set([...all, 'lost answer']))
  })

  it('gives each row a refusal, a failure, and a lost answer if it changes something', () => {
    for (const [call, faults] of [
      ['POST graphql viewer', [1, 1, 0]],
      ['POST issues/{id}/comments', [1, 1, 1]]
    ] as const) {
      const counts = columns.map(
        (column) => namesOf(column, call, 9, 10).length
      )
      expect(counts).toEqual(faults)
    }
  })

  it('gives all to a row that no table has', () => {
    const counts = columns.map(
      (column) => faultsOf(column, 'PUT uploads/{id}', null).length
    )
    expect(counts).toEqual([7, 3, 1])
  })
})
