import { describe, expect, it } from '@jest/globals'
import { columns, faultsOf } from './faults.ts'

const namesOf = (column: string, call: string, place: number, rows: number) =>
  faultsOf(column, call, { place, rows }).map(({ name }) => name)

describe('refusals', () => {
  it.each([1, 2, 3, 5, 8])('are all met in %d rows of a call', (rows) => {
    const met = Array.from({ length: rows }, (_, place) =>
      namesOf('refused', 'GET pulls/{id}', place, rows)
    )
    expect(met.every((names) => names.length > 0)).toBe(true)
    expect([...new Set(met.flat())].toSorted()).toEqual([
      '401',
      '403',
      '404',
      '409',
      '422'
    ])
  })

  it('are all met by a row that no table has', () => {
    expect(faultsOf('refused', 'GET pulls/{id}', null)).toHaveLength(5)
  })
})

describe('other faults', () => {
  it('are met by each row, but for lost answers of what changes nothing', () => {
    const others = (call: string): number =>
      columns.slice(1).flatMap((column) => namesOf(column, call, 4, 7)).length
    expect(others('PATCH issues/comments/{id}')).toBe(6)
    expect(others('GET pulls/{id}')).toBe(5)
    expect(others('POST graphql viewer')).toBe(5)
  })
})
