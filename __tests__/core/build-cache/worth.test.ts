// Which pack a build uses, and when one is worth fetching or storing.
import { describe, expect, it } from '@jest/globals'
import { secondsGained } from '../../../src/core/build-cache/expected-gain.ts'
import {
  isWorthStoring,
  missingBytes
} from '../../../src/core/build-cache/missing-share.ts'
import { leavesOutC, whyUnfit } from '../../../src/core/build-cache/why-not.ts'
import { manifestOf } from './manifest.ts'

const manifest = manifestOf()
const wanted = {
  ...manifest.conditions,
  repository: manifest.repository,
  targets: ['linux/amd64']
}

describe('whyUnfit', () => {
  it('is null where all is equal that must be, whatever else the pack has', () => {
    expect(whyUnfit(manifest, wanted, ['zstd', 'gzip'])).toBeNull()
    const others = { ...wanted, compiler: null }
    expect(whyUnfit(manifest, others, ['zstd'])).toBeNull()
  })

  it.each([
    [{ repository: 'a/b' }, 'it is of owner/name, and not of a/b'],
    [
      { go: 'go1.26.9' },
      'it was made by go1.26.8, and this build uses go1.26.9'
    ],
    [
      { host: 'linux/arm64' },
      'it was made on linux/amd64, and this machine is linux/arm64'
    ],
    [
      { targets: ['darwin/arm64', 'linux/amd64', 'linux/arm64'] },
      'it has nothing for darwin/arm64 and linux/arm64'
    ]
  ])('says what differs: %j', (change, reason) => {
    expect(whyUnfit(manifest, { ...wanted, ...change }, ['zstd'])).toBe(reason)
  })

  it('refuses what this Node can not unpack, and what no build proved', () => {
    expect(whyUnfit(manifest, wanted, ['gzip'])).toBe(
      'it is compressed by zstd, which this Node does not have'
    )
    const unproved = manifestOf({ coldSeconds: null, warmSeconds: null })
    expect(whyUnfit(unproved, wanted, ['zstd'])).toBe(
      'it was not proved by a build'
    )
  })
})

describe('leavesOutC', () => {
  it.each([
    ['gcc 12', 'gcc 12', false],
    ['gcc 12', 'gcc 13', true],
    ['gcc 12', null, true],
    [null, 'gcc 12', true],
    // Neither says by whom, so that nothing is known to be equal.
    [null, null, true]
  ])('%j made, %j here: %j', (made, here, expected) => {
    const conditions = { ...manifest.conditions, compiler: made }
    expect(leavesOutC({ conditions }, { compiler: here })).toBe(expected)
  })
})

describe('secondsGained', () => {
  it('is what a build takes less, with 50 MB fetched per second', () => {
    const times = { coldSeconds: 27, warmSeconds: 2 }
    expect(secondsGained(times, 100_000_000)).toBe(23)
    expect(secondsGained({ coldSeconds: 3, warmSeconds: 2 }, 100_000_000)).toBe(
      -1
    )
    const unproved = { coldSeconds: null, warmSeconds: null }
    expect(secondsGained(unproved, 1)).toBeNull()
  })
})

describe('missingBytes', () => {
  const archives = [
    { outputId: '1'.repeat(64), bytes: 900 },
    { outputId: '3'.repeat(64), bytes: 100 }
  ]

  it('counts what the newest pack lacks', () => {
    expect(missingBytes(manifest, archives)).toBe(100)
    expect(missingBytes(null, archives)).toBe(1000)
  })

  it('is worth a new pack above a tenth of the bytes', () => {
    expect(isWorthStoring(manifest, archives)).toBe(false)
    const more = [...archives, { outputId: '4'.repeat(64), bytes: 1 }]
    expect(isWorthStoring(manifest, more)).toBe(true)
    expect(isWorthStoring(null, archives)).toBe(true)
    expect(isWorthStoring(null, [])).toBe(false)
  })
})
