// Which binaries get a notice for their twin.
import { describe, expect, it } from '@jest/globals'
import { twinNotices } from '../../../src/gate/given/given-notices.ts'
import { example, type Example } from '../../core/compare/example.ts'

const noticesOf = (hasTwin: boolean | null, of: Example) =>
  twinNotices(
    [{ file: 'tool', measurement: example(of) }],
    new Map(hasTwin === null ? [] : [['tool', hasTwin]])
  )

describe('a notice of twins', () => {
  it.each([
    ['is missing', false, 'twins: no such executable'],
    ['is of another build', true, 'twins: damaged or of another build']
  ])('names a stripped binary whose twin %s', (_, hasTwin, text) => {
    expect(noticesOf(hasTwin, { level: 'functions' })).toEqual([
      expect.stringContaining(text)
    ])
  })

  it.each([
    ['an archive, which has no twin', null, { level: 'functions' }],
    ['a binary with symbols of its own', false, { level: 'symbols' }],
    [
      'Wasm, whose links have no symbols',
      true,
      { level: 'functions', binary: { format: 'wasm' } }
    ]
  ] as const)('leaves out %s', (_, hasTwin, of) => {
    expect(noticesOf(hasTwin, of)).toEqual([])
  })
})
