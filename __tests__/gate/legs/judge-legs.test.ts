// Of each program and target one leg counts.
import { describe, expect, it } from '@jest/globals'
import { doubledBinary } from '../../../src/gate/legs/judge-legs.ts'
import { example } from '../../core/compare/example.ts'

const leg = (target: string) => ({ head: [example({ build: { target } })] })

describe('a program that two legs measured', () => {
  it.each([
    ['linux/amd64', 'linux/amd64'],
    ['linux/amd64', 'linux/amd64/v1'],
    ['linux/arm/7', 'linux/arm']
  ])('is seen for %s and %s', (one, other) => {
    expect(doubledBinary([leg(one), leg(other)])).toContain(`for ${other}`)
  })

  it('is two for another level', () => {
    expect(
      doubledBinary([leg('linux/amd64'), leg('linux/amd64/v3')])
    ).toBeNull()
  })
})
