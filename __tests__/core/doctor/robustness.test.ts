// Damaged programs are refused with a place in the file, and by nothing else.
import { afterAll, describe, expect, it } from '@jest/globals'
import { findLeaks } from '../../../src/core/doctor/leaks/find-leaks.ts'
import { unneededFindings } from '../../../src/core/doctor/unneeded.ts'
import { MalformedBinary } from '../../../src/core/binary/malformed-binary.ts'
import { seeded } from '../compare/example.ts'
import { read, workshop } from '../measure/build.ts'

const shop = workshop()

afterAll(() => shop.remove())

/** What reading a file throws, by name; '' for nothing. */
function thrownBy(file: Uint8Array): string {
  try {
    findLeaks(file, {
      twin: null,
      deps: null,
      directories: [{ name: 'tree', path: '/srv/build' }],
      inflate: () => null
    })
    unneededFindings(file, 'damaged')
    return ''
  } catch (error) {
    return error instanceof MalformedBinary ? 'malformed' : String(error)
  }
}

describe('a damaged program', () => {
  it('is read or refused', () => {
    const whole = read(shop.build('whole', { fixture: 'containers' }))
    const random = seeded(20)
    const outcomes = new Set<string>()
    for (let round = 0; round < 80; round++) {
      const file = Uint8Array.from(whole)
      const isHead = round % 2 === 0
      for (let change = 0; change < 40; change++) {
        const at = random() % (isHead ? 4096 : file.length)
        file[at] = random() % 256
      }
      const length = round % 8 === 7 ? random() % file.length : file.length
      outcomes.add(thrownBy(file.subarray(0, length)))
    }
    expect([...outcomes].toSorted()).toEqual(['', 'malformed'])
  })
})
