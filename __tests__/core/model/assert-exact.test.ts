import { describe, expect, it } from '@jest/globals'
import { assertExact } from '../../../src/core/model/assert-exact.ts'
import { measure } from '../../../src/core/measure/measure.ts'
import type { Measurement } from '../../../src/core/model/measurement.ts'

// A Wasm file of 12 bytes with a section of types: one region, one package.
const file = Buffer.from('0061736d0100000001020000', 'hex')
const exact = measure(file, { sha256: '', gzip: null, build: null })

const more = <Row extends { readonly size: number }>(rows: readonly Row[]) =>
  rows.map((row) => ({ ...row, size: row.size + 1 }))

describe('assertExact', () => {
  it('accepts a measurement whose tables add up to the file', () => {
    expect(() => assertExact(exact)).not.toThrow()
    expect(exact.binary.fileSize).toBe(12)
  })

  it.each<[string, Measurement, RegExp]>([
    [
      'sections',
      { ...exact, sections: [] },
      /sections add up to 0 bytes, not 12/
    ],
    [
      'regions',
      { ...exact, regions: more(exact.regions) },
      /regions add up to 13/
    ],
    [
      'modules',
      { ...exact, modules: more(exact.modules) },
      /modules add up to 13/
    ],
    [
      'packages',
      { ...exact, packages: more(exact.packages) },
      /packages add up to 13/
    ],
    [
      'content',
      { ...exact, binary: { ...exact.binary, contentSize: 11 } },
      /content and padding add up to 11/
    ],
    [
      'owned bytes',
      { ...exact, attribution: { ...exact.attribution, ownedBytes: 5 } },
      /owned and unattributed bytes add up to 5/
    ],
    [
      'regions of a package',
      {
        ...exact,
        packages: exact.packages.map((row) => ({ ...row, regions: [] }))
      },
      /regions of package \(headers\) don't add up to 12/
    ],
    [
      'what packages wrote',
      {
        ...exact,
        packages: exact.packages.map((row) => ({ ...row, written: 11 }))
      },
      /bytes that packages wrote add up to 11/
    ],
    [
      'what some packages wrote',
      {
        ...exact,
        packages: [
          ...exact.packages.map((row) => ({ ...row, written: 12 })),
          { path: 'p', module: 'p', kind: 'module', size: 0, regions: [] }
        ]
      },
      /only some packages have the bytes that they wrote/
    ],
    [
      'padding',
      {
        ...exact,
        binary: { ...exact.binary, contentSize: 11, paddingSize: 1 }
      },
      /padding or unattributed bytes are counted apart/
    ],
    [
      'fractions',
      {
        ...exact,
        sections: [0.5, 11.5].map((fileSize, i) => ({
          name: String(i),
          offset: 0,
          fileSize,
          virtualSize: 0
        }))
      },
      /a size is not a whole number of bytes/
    ]
  ])('refuses %s that do not', (_, measurement, message) => {
    expect(() => assertExact(measurement)).toThrow(message)
  })
})
