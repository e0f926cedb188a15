import { describe, expect, it } from '@jest/globals'
import type {
  Build,
  IgnoredDirectory
} from '../../../src/core/model/measurement.ts'
import {
  withoutIgnored,
  type IgnoredGrowth
} from '../../../src/core/policy/ignored-files.ts'
import type { Reason } from '../../../src/core/model/report.ts'

const build = (ignored?: readonly IgnoredDirectory[]): Build => ({
  fingerprint: '',
  target: 'linux/amd64',
  goVersion: 'go1.26.0',
  flags: [],
  environment: {},
  stamps: [],
  ...(ignored === undefined ? {} : { ignored })
})
const embedded = (embeddedBytes: number, compiled = 0): IgnoredDirectory => ({
  directory: 'ui',
  files: 1 + compiled,
  examples: ['ui/app.js'],
  embeddedBytes,
  compiled
})
const grown: Reason = {
  state: 'fail',
  message: 'grew by 3000 B',
  rule: 'fail.max-growth',
  limit: 1000,
  value: 3000
}
const state = (
  base: Build,
  head: Build,
  endsAs: IgnoredGrowth = 'warn',
  reason = grown
) => withoutIgnored([reason], base, head, true, endsAs)[0]?.state

describe('withoutIgnored', () => {
  it('blames nobody for what is embedded to the byte', () => {
    expect(state(build([]), build([embedded(2000)]))).toBe('warn')
    expect(state(build([]), build([embedded(1999)]))).toBe('fail')
  })

  it('judges no growth where the compiler read such files', () => {
    expect(state(build([]), build([embedded(0, 1)]))).toBe('warn')
    const gzip = { ...grown, rule: 'gzip.fail.max-growth' }
    expect(state(build([]), build([embedded(1)]), 'warn', gzip)).toBe('warn')
  })

  it.each<[string, Build, Build]>([
    ['neither side has any', build([]), build([])],
    ['both sides have them', build([embedded(9)]), build([embedded(5000)])],
    ['the base does not say', build(), build([embedded(5000)])],
    ['the head does not say', build([]), build()]
  ])('changes nothing where %s', (_name, base, head) => {
    expect(withoutIgnored([grown], base, head, true, 'warn')).toEqual([grown])
  })

  it('lets no pull request pass: its steps may make more of them', () => {
    const head = build([embedded(5000, 1)])
    expect(state(build([]), head, 'no-baseline')).toBe('no-baseline')
    expect(state(build([]), head, 'fail')).toBe('fail')
  })

  it('leaves ceilings as they are', () => {
    const over = { ...grown, rule: 'fail.max-size' }
    expect(state(build([]), build([embedded(5000)]), 'warn', over)).toBe('fail')
  })

  it('warns of growth that is hidden since the head lacks what the base held', () => {
    const pass: Reason = { state: 'pass', message: 'shrank' }
    const [first] = withoutIgnored(
      [pass],
      build([embedded(5000)]),
      build([]),
      true,
      'warn'
    )
    expect(first).toMatchObject({
      state: 'warn',
      message: expect.stringContaining('(ui/app.js), so growth may be hidden')
    })
  })
})
