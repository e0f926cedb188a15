import { describe, expect, it } from '@jest/globals'
import type { Reachability } from '../../../../src/core/model/explanation/explanation.ts'
import { parseMeasurement } from '../../../../src/core/model/parse-measurement.ts'
import { example, symbol } from '../../compare/example.ts'

const tool = 'example.com/tool'

const whole: Reachability = {
  keptBy: [1, -1, 0, 1],
  deadCode: {
    state: 'off',
    culprits: [
      {
        kind: 'reflection',
        symbol: `${tool}.d`,
        package: tool,
        path: [
          { package: '', symbol: '_rt0_amd64_linux' },
          { package: tool, symbol: `${tool}.d` }
        ]
      }
    ]
  },
  equalContents: [{ size: 20, symbols: [2, 3] }]
}
const [culprit] = whole.deadCode.culprits

const read = (reachability: unknown) =>
  parseMeasurement({
    ...example({
      symbols: [40, 30, 20, 20].map((size, i) => symbol(`${tool}.s${i}`, size))
    }),
    reachability
  })

const deadCode = (more: object) => ({
  ...whole,
  deadCode: { ...whole.deadCode, ...more }
})

describe('what a stranger keeps of the linker', () => {
  it('is read where it holds together', () => {
    expect(read(whole).reachability).toEqual(whole)
    expect(read(undefined).reachability).toBeUndefined()
  })

  it.each<[string, unknown, string]>([
    [
      'fewer entries than symbols',
      { ...whole, keptBy: [-1] },
      'reachability has 1 entries for 4 symbols'
    ],
    [
      'a symbol that is none',
      { ...whole, keptBy: [4, -1, -1, -1] },
      'reachability has no symbol 4'
    ],
    [
      'an index below -1',
      { ...whole, keptBy: [-2, -1, -1, -1] },
      'reachability.keptBy[0] must be the index of a symbol, or -1'
    ],
    [
      'a circle',
      { ...whole, keptBy: [1, 2, 0, 0] },
      'reachability leads in a circle to symbol 0'
    ],
    [
      'a symbol that keeps itself',
      { ...whole, keptBy: [-1, -1, -1, 3] },
      'reachability leads in a circle to symbol 3'
    ],
    [
      'a culprit though it is on',
      deadCode({ state: 'on' }),
      'reachability says that dead-code elimination is on, with 1 culprits'
    ],
    [
      'no culprit though it is off',
      deadCode({ culprits: [] }),
      'reachability says that dead-code elimination is off, with 0 culprits'
    ],
    [
      'no reason why it is unknown',
      deadCode({ state: 'unknown', culprits: [] }),
      'reachability says that dead-code elimination is unknown, with 0 culprits'
    ],
    [
      'a culprit of no package of the program',
      deadCode({ culprits: [{ ...culprit, package: 'evil.example/x' }] }),
      'reachability names evil.example/x, which is no package of the program'
    ],
    [
      'the line of a file elsewhere',
      deadCode({ culprits: [{ ...culprit, place: '../x.go:1' }] }),
      'reachability.deadCode.culprits[0].place must be file.go:LINE, or empty'
    ],
    [
      'a path through no package of the program',
      deadCode({
        culprits: [
          { ...culprit, path: [{ package: 'evil.example/x', symbol: 'x' }] }
        ]
      }),
      'reachability names evil.example/x, which is no package of the program'
    ],
    [
      'a path without end',
      deadCode({
        culprits: [
          {
            ...culprit,
            path: Array.from({ length: 201 }, () => ({
              package: tool,
              symbol: 's'
            }))
          }
        ]
      }),
      'must have at most 200 entries'
    ],
    [
      'equal contents in one symbol that has no room for them',
      { ...whole, equalContents: [{ size: 21, symbols: [2, 3] }] },
      'reachability has equal contents that are in no symbols'
    ],
    [
      'equal contents in one symbol only',
      { ...whole, equalContents: [{ size: 20, symbols: [2] }] },
      'reachability has equal contents that are in no symbols'
    ],
    [
      'equal contents in a symbol that is none',
      { ...whole, equalContents: [{ size: 20, symbols: [-1, 2] }] },
      'reachability has equal contents that are in no symbols'
    ]
  ])('is refused with %s', (_, reachability, message) => {
    expect(() => read(reachability)).toThrow(message)
  })
})
