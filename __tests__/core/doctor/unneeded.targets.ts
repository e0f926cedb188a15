// What programs of other systems run without.
import { afterAll, describe, expect, it } from '@jest/globals'
import { unneededFindings } from '../../../src/core/doctor/unneeded.ts'
import { read, workshop } from '../measure/build.ts'

const { build, remove } = workshop()

afterAll(remove)

const fixture = 'containers'

describe('files of other systems', () => {
  it.each([
    ['windows', ['debug information', 'symbol table', 'build IDs']],
    ['darwin', ['debug information', 'build IDs']]
  ])('%s', (goos, expected) => {
    const found = unneededFindings(
      read(build(`plain-${goos}`, { fixture, goos })),
      'containers'
    )
    expect(found.map(({ sentence }) => sentence.split(':')[0])).toEqual(
      expected
    )
  })
})
