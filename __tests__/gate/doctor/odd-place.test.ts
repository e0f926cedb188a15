// Builds are made again elsewhere only where the first one's place is why they failed.
import { describe, expect, it } from '@jest/globals'
import { UserError } from '../../../src/core/user-error.ts'
import { buildInOddPlace, oddName } from '../../../src/gate/doctor/odd-place.ts'

/** Builds with this error in the odd place; returns the places that were tried too. */
async function tried(error: Error | null) {
  const places: string[] = []
  const ended = await buildInOddPlace(async (place) => {
    places.push(place)
    if (error !== null && place === oddName) throw error
    return 'made'
  }).catch((thrown: unknown) => thrown)
  return { places, ended }
}

const failure = (line: string) =>
  new UserError('building it for linux/amd64 failed: main.go:1: no', {
    packages: ['m'],
    target: 'linux/amd64',
    output: [line]
  })

describe('a build in a directory of an odd name', () => {
  it('is the only one where it succeeds', async () => {
    expect(await tried(null)).toEqual({
      places: [oddName],
      ended: { made: 'made', refusal: null }
    })
  })

  it.each([
    [
      'Go refuses the name',
      new UserError(`malformed #cgo argument: -I/tmp/${oddName}/include`)
    ],
    ['gcc got a part', failure("cc1: error: 'c': No such file or directory")],
    [
      'the linker got a part',
      failure('ld: cannot find ü/libx.a: No such file')
    ],
    [
      'a tool counts quotes',
      failure('Syntax error: Unterminated quoted string')
    ],
    [
      'a shell looks for a quote',
      failure("unexpected EOF looking for matching `''")
    ],
    ['Go counts quotes', failure("invalid flag: unterminated ' string")],
    [
      'a part of the name was split off',
      failure('ld: open /tmp/x/a b: No such file')
    ],
    [
      'the reason may have been cut off',
      new UserError('go install failed: a.go:1:2: x; b.go:1:2: y …')
    ]
  ])('is made again in one of a plain name: %s', async (_, error) => {
    expect(await tried(error)).toEqual({
      places: [oddName, 'plain'],
      ended: { made: 'made', refusal: error.message }
    })
  })

  it.each([
    ['go took too long', new UserError('go install timed out after 600 s')],
    [
      'the gate’s build took too long',
      new UserError("building a b 'c' for linux/amd64 timed out after 5 s: …")
    ],
    ['it does not compile', failure('main.go:3:2: undefined: missing')],
    [
      'words have letters of the name',
      failure('main.go:3:2: x (a byte) is not a boolean')
    ],
    [
      'a rune of the program is one of the name',
      failure("main.go:3:2: cannot use ('c') (untyped rune constant 99)")
    ],
    [
      'words speak of quotes',
      failure('main.go:3:2: undefined: quote; did you mean quoted?')
    ],
    [
      'the program has an ellipsis',
      failure('main.go:3:2: cannot use "loading…" as int value')
    ],
    ['it is a bug', new Error(`a bug in ${oddName}`)]
  ])('is not made again where %s', async (_, error) => {
    expect(await tried(error)).toEqual({ places: [oddName], ended: error })
  })
})
