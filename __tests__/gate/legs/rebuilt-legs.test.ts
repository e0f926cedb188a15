import { describe, expect, it } from '@jest/globals'
import type { RebuiltBaseline } from '../../../src/gate/baseline/baseline-result.ts'
import type { Leg } from '../../../src/gate/judge/make-report.ts'
import {
  mergeBefore,
  missingLegs,
  rebuiltLeg,
  unlikeBuild,
  withRest,
  type LegWithoutBase
} from '../../../src/gate/legs/rebuilt-legs.ts'
import type { Build, Measurement } from '../../../src/core/model/measurement.ts'
import { measurement } from '../../store/entries.ts'

const { binary, build } = measurement
const base = 'b'.repeat(40)

function program(mainPackage: string, target = 'linux/amd64'): Measurement {
  return {
    ...measurement,
    binary: { ...binary, mainPackage },
    build: build && { ...build, target }
  }
}

function waitingFor(
  name: string,
  head: readonly Measurement[]
): LegWithoutBase {
  return {
    leg: {
      name,
      fingerprint: 'f',
      head,
      isGiven: false,
      notBuilt: [{ mainPackage: name, target: 't', reason: 'r' }],
      reproductions: [],
      claims: {
        overrides: [],
        relaxations: [],
        passedThrough: [],
        notices: [],
        modulesReused: 0,
        modulesFetched: 0,
        verified: true,
        buildCache: null
      }
    },
    reasons: ['nothing is stored'],
    before: { previousGo: null, reasons: [] }
  }
}

function rebuilt(measurements: readonly Measurement[]): RebuiltBaseline {
  return {
    kind: 'found',
    baseline: { source: 'rebuild', commit: base, chosenBy: 'x', run: '' },
    measurements,
    rebuilt: {
      build: {
        goVersion: 'go1.26.8',
        binaries: [],
        notBuilt: [],
        listings: [],
        fetched: new Set(),
        unchecked: [],
        reproductions: [],
        compiling: { compiled: new Set(), seconds: 0 }
      },
      measurements
    },
    goBefore: null
  }
}

const [a, b, c] = [program('m/a'), program('m/b'), program('m/c')]

const stored: Leg = {
  occasion: 'change',
  base: {
    kind: 'found',
    baseline: { source: 'artifact', commit: base, chosenBy: 'x', run: '' },
    measurements: [b],
    goBefore: null
  },
  head: [c],
  recorded: false,
  notBuilt: [],
  reproductions: []
}

describe('unlikeBuild', () => {
  if (build === null) throw new Error('the example has a build')
  const ours = build
  const of = (more: Partial<Build>): Measurement => ({
    ...measurement,
    build: { ...ours, ...more }
  })

  it.each([
    ['nothing of a build like it', {}, ''],
    [
      'another Go and other flags',
      { fingerprint: 'x', goVersion: 'go1.25.3', flags: ['-tags=full'] },
      'Go go1.26.8 -> go1.25.3; flags -trimpath -> -tags=full'
    ],
    [
      'what a measurement does not show',
      { fingerprint: 'x' },
      'prepare, go-work or the C compiler differ'
    ]
  ])('says %s', (_, more, text) => {
    expect(unlikeBuild(ours, of(more))).toBe(text)
  })

  it('bounds what a leg writes', () => {
    const flags = ['x'.repeat(5000)]
    const text = unlikeBuild(ours, of({ fingerprint: 'x', flags }))
    expect(text).toHaveLength(301)
  })
})

describe('rebuiltLeg', () => {
  it('leaves to other legs what they have of the base, and names what no leg measured', () => {
    const gone = program('m/gone')
    const { leg, notices } = rebuiltLeg(rebuilt([a, b, c, gone]), [a], [stored])
    expect(leg.base).toMatchObject({ kind: 'found', measurements: [a, gone] })
    expect(notices).toEqual([
      expect.stringMatching(/^no leg measured m\/gone \(linux\/amd64\), which/)
    ])
  })

  it('says nothing where every program of the base was measured', () => {
    const { leg, notices } = rebuiltLeg(rebuilt([a]), [a], [])
    expect(leg.head).toEqual([a])
    expect(notices).toEqual([])
  })
})

describe('missingLegs', () => {
  it('tells each reason once, with why nothing stored counts', () => {
    const other = program('m/a', 'darwin/arm64')
    const waiting = [waitingFor('linux', [a, b, other])]
    const whys = new Map([
      [a, 'it does not build'],
      [b, 'it does not build'],
      [other, 'there is no compiler']
    ])
    const legs = missingLegs(waiting, whys)
    expect(legs.map(({ base: one, head }) => [one, head])).toEqual([
      [
        {
          kind: 'missing',
          why: 'nothing is stored; it does not build',
          goBefore: null
        },
        [a, b]
      ],
      [
        {
          kind: 'missing',
          why: 'nothing is stored; there is no compiler',
          goBefore: null
        },
        [other]
      ]
    ])
    const [first, second] = withRest(legs, waiting)
    expect(first?.notBuilt).toHaveLength(1)
    expect(second?.notBuilt).toEqual([])
  })
})

const previousGo = (release: string, of: Measurement) => ({
  previousGo: {
    release,
    byChange: false,
    run: '',
    measurements: [of],
    why: ''
  },
  reasons: []
})

describe('mergeBefore', () => {
  it('puts together what one other Go made of the base', () => {
    const merged = mergeBefore([
      { ...waitingFor('x', [a]), before: previousGo('go1.25.3', a) },
      { ...waitingFor('y', [b]), before: previousGo('go1.25.3', b) },
      { ...waitingFor('z', [c]), before: previousGo('go1.24.1', c) }
    ])
    expect(merged.previousGo).toMatchObject({
      release: 'go1.25.3',
      measurements: [a, b]
    })
  })

  it('says once why nothing could be looked for', () => {
    const before = { previousGo: null, reasons: ['the store is down'] }
    const waiting = ['x', 'y'].map((name) => ({
      ...waitingFor(name, []),
      before
    }))
    expect(mergeBefore(waiting)).toEqual({
      previousGo: null,
      reasons: ['the store is down']
    })
  })
})
