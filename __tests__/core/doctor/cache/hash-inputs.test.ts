// What go hashes, and how two runs differ. The lines are as Go 1.26 prints them.
import { describe, expect, it } from '@jest/globals'
import {
  differenceLine,
  hashDifferences,
  HashInputReader,
  type HashInputs
} from '../../../../src/core/doctor/cache/hash-inputs.ts'

/** What go prints for a chain of packages, each of which imports the one before. */
function printed(compiler: string, file = 'file a.go TTvZGlCuo0'): string[] {
  return ['a', 'b', 'c'].flatMap((name, i) => [
    `HASH[build example.com/${name}]`,
    `HASH[build example.com/${name}]: "compile\\n"`,
    `HASH[build example.com/${name}]: "import \\"example.com/${name}\\"\\n"`,
    `HASH[build example.com/${name}]: "compile ${compiler} [] []\\n"`,
    ...(i === 0
      ? [`HASH[build example.com/a]: "${file}\\n"`]
      : [`HASH[build example.com/${name}]: "import example.com/x ${file}\\n"`]),
    `HASH[build example.com/${name}]: 64e5714eedba8f09`,
    `HASH[link example.com/${name}]: "link\\n"`
  ])
}

function read(lines: readonly string[]): HashInputs {
  const reader = new HashInputReader()
  for (const line of lines) reader.add(line)
  return reader.inputs
}

describe('what go hashes', () => {
  it('is read for each package', () => {
    const inputs = read(printed('compile version go1.26.8'))
    expect([...inputs.keys()]).toEqual([
      'example.com/a',
      'example.com/b',
      'example.com/c'
    ])
    expect(inputs.get('example.com/a')).toEqual([
      '"compile\\n"',
      '"import \\"example.com/a\\"\\n"',
      '"compile compile version go1.26.8 [] []\\n"',
      '"file a.go TTvZGlCuo0\\n"'
    ])
  })

  it('of the same build is the same', () => {
    const inputs = read(printed('x'))
    expect(hashDifferences(inputs, inputs)).toEqual([])
  })

  it('by another tool differs for all, in one line', () => {
    const differences = hashDifferences(read(printed('x')), read(printed('y')))
    expect(differences.map(differenceLine)).toEqual([
      '3 packages, such as example.com/a: "compile x [] []\\n" → "compile y [] []\\n"'
    ])
  })

  it('of another source differs for its package, and not for those that import it', () => {
    const differences = hashDifferences(
      read(printed('x')),
      read(printed('x', 'file a.go RH4TBp'))
    )
    expect(differences.map(differenceLine)).toEqual([
      'example.com/a: "file a.go TTvZGlCuo0\\n" → "file a.go RH4TBp\\n"'
    ])
  })

  it('of packages that one run does not have is not compared', () => {
    expect(hashDifferences(new Map(), read(printed('x')))).toEqual([])
  })
})
