// Go 1.17 to 1.21, and a release that there is none of.
import { describe, expect, it } from '@jest/globals'
import { describeReleases } from './each-release.ts'
import { goOfRelease } from './toolchains.ts'

describeReleases(17, 21)

describe('a release that cannot be fetched', () => {
  it(
    'is an error of one sentence',
    () => {
      expect(() => goOfRelease('1.21.999')).toThrow(
        /^Go 1\.21\.999 could not be fetched from the module proxy \(GOPROXY=.*\) by Go 1\.21 or later: .+$/
      )
    },
    10 * 60_000
  )
})
