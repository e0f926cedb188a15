import { expect, it } from '@jest/globals'
import type { LegClaims } from '../../../src/gate/legs/measured-leg.ts'
import { withClaims } from '../../../src/gate/legs/merge-provenance.ts'
import type { Provenance } from '../../../src/core/model/report.ts'

const own: Provenance = {
  tool: 'go-size-gate 0.0.0',
  mode: 'judge',
  event: 'push',
  headCommit: 'a',
  overrides: ['overrode GOFLAGS=-x'],
  relaxations: [],
  passedThrough: [],
  modulesReused: 1,
  modulesFetched: 1,
  verified: true,
  notices: ['of this job'],
  reproduce: 'go-size-gate check'
}

const claims: LegClaims = {
  overrides: ['overrode GOFLAGS=-x'],
  relaxations: [],
  passedThrough: [],
  modulesReused: 2,
  modulesFetched: 3,
  verified: true,
  notices: ['of all'],
  buildCache: null
}

it('gives what legs claim their names, also where all of them say the same', () => {
  const merged = withClaims(own, [
    { name: 'linux', isGiven: false, claims },
    {
      name: 'windows',
      isGiven: false,
      claims: {
        ...claims,
        overrides: ['overrode CC=y'],
        notices: ['of all', 'of one'],
        verified: false
      }
    },
    { name: 'darwin', isGiven: false, claims }
  ])
  expect(merged).toEqual({
    ...own,
    overrides: [
      'overrode GOFLAGS=-x',
      'linux, darwin: overrode GOFLAGS=-x',
      'windows: overrode CC=y'
    ],
    notices: [
      'of this job',
      'linux, windows, darwin: of all',
      'windows: of one'
    ],
    modulesReused: 7,
    modulesFetched: 10,
    verified: false
  })
})

it('does not count legs whose binaries the workflow built among those that verify settings', () => {
  const given = {
    name: 'given',
    isGiven: true,
    claims: { ...claims, verified: false }
  }
  const built = { name: 'linux', isGiven: false, claims }
  expect(withClaims(own, [given, built]).verified).toBe(true)
})

it('gives the build caches of legs their names, and none of a leg without one', () => {
  const pack = { commit: 'c', packBytes: 1, reused: 2, compiled: 3 }
  const buildCache = { pack, note: '' }
  expect(
    withClaims(own, [
      { name: 'linux', isGiven: false, claims: { ...claims, buildCache } },
      { name: 'windows', isGiven: false, claims }
    ]).legBuildCaches
  ).toEqual([{ leg: 'linux', ...buildCache }])
})
