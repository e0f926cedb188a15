import { describe, expect, it } from '@jest/globals'
import { upgradeOf } from '../../../src/gate/baseline/previous-go.ts'
import { measurement } from '../../store/entries.ts'

const { build } = measurement
if (build === null) throw new Error('it was not built')

/** The example, built for a target that is written so. */
const builtFor = (target: string) => ({
  ...measurement,
  build: { ...build, target }
})

const before = (target: string) => ({
  release: 'go1.25.3',
  byChange: true,
  run: '',
  measurements: [builtFor(target)],
  why: ''
})

const plain = builtFor('linux/amd64')
const sides = { base: plain, head: plain }

describe('an upgrade of Go', () => {
  it.each(['linux/amd64', 'linux/amd64/v1'])(
    'is compared with what the other Go built for the same target, written as %s',
    (target) => {
      const upgrade = upgradeOf(before(target), sides, false)
      expect(upgrade?.comparison?.delta.fileSize).toBe(0)
    }
  )

  it('is not compared with what it built for another level', () => {
    expect(upgradeOf(before('linux/amd64/v3'), sides, false)).toMatchObject({
      comparison: null,
      why: 'what Go 1.25.3 built has no such binary'
    })
  })
})
