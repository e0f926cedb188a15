import { describe, expect, it } from '@jest/globals'
import { isOfModule } from '../../../src/gate/baseline/former-record.ts'
import { isSameContent } from '../../../src/gate/baseline/same-content.ts'
import { measurement } from '../../store/entries.ts'

const run = 'https://github.com/o/r/actions/runs/1'
const content = { measurements: [measurement], run, attempt: 1 }

function changed(change: Partial<typeof measurement.binary>) {
  const binary = { ...measurement.binary, ...change }
  return { ...content, measurements: [{ ...measurement, binary }] }
}

describe('isSameContent', () => {
  const other = changed({ sha256: 'b'.repeat(64) })

  it('does not count when a step of the same attempt made another file', () => {
    expect(isSameContent(content, content)).toBe(true)
    expect(isSameContent(other, content)).toBe(false)
  })

  it.each([
    ['an earlier attempt', { attempt: 2 }],
    ['another run', { run: `${run}1` }],
    ['a run that is not known', { run: '' }],
    ['an attempt that is not known', { attempt: 0 }]
  ])('is yes when %s made another file of the same program', (_, ours) => {
    expect(isSameContent(other, { ...content, ...ours })).toBe(true)
  })

  it('does not count when another program was measured, whichever run it was', () => {
    const program = changed({ mainPackage: 'example.com/other' })
    expect(isSameContent(program, { ...content, attempt: 2 })).toBe(false)
    const none = { ...content, measurements: [] }
    expect(isSameContent(content, { ...none, run: '' })).toBe(false)
  })
})

describe('isOfModule', () => {
  it('goes by the module of every main package', () => {
    const main = measurement.packages.find(({ kind }) => kind === 'main')
    const { module = '' } = main ?? {}
    expect(isOfModule([measurement], module)).toBe(true)
    expect(isOfModule([measurement], `${module}/other`)).toBe(false)
    const elsewhere = {
      ...measurement,
      packages: measurement.packages.map((row) => ({ ...row, module: 'x' }))
    }
    expect(isOfModule([measurement, elsewhere], module)).toBe(false)
  })
})
