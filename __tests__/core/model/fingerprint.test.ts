import { describe, expect, it } from '@jest/globals'
import {
  byRelease,
  joinFingerprint,
  splitFingerprint,
  splitGoVersion
} from '../../../src/core/model/fingerprint.ts'

describe('splitGoVersion', () => {
  it.each([
    ['go1.26.8', 'go1.26.8', ''],
    ['go1.20', 'go1.20', ''],
    ['go1.27rc1', 'go1.27rc1', ''],
    ['go1.26.8 X:fieldtrack', 'go1.26.8', 'X:fieldtrack'],
    ['go1.26.8-corp', '', 'go1.26.8-corp'],
    ['devel go1.27-abc Mon Nov 2', '', 'devel go1.27-abc Mon Nov 2']
  ])('%s', (version, release, rest) => {
    expect(splitGoVersion(version)).toEqual({ release, rest })
  })
})

describe('splitFingerprint', () => {
  const settings = 'a'.repeat(64)

  it.each(['go1.26.8', 'go1.27beta2', ''])(
    'reads what was joined: "%s"',
    (release) => {
      const joined = joinFingerprint({ settings, release })
      expect(splitFingerprint(joined)).toEqual({ settings, release })
    }
  )

  it('takes nothing else for a release', () => {
    for (const text of [
      'x-go2',
      'x-',
      'x-go1.26.8/..',
      `x-go1.${'1'.repeat(99)}`
    ]) {
      expect(splitFingerprint(text)).toEqual({ settings: text, release: '' })
    }
  })
})

it('is that of the same job by another release', () => {
  expect(byRelease('s-go1.26.8', 'go1.25.3')).toBe('s-go1.25.3')
  expect(byRelease('s', 'go1.25.3')).toBe('s-go1.25.3')
})
