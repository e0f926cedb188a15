import { describe, expect, it } from '@jest/globals'
import {
  formatTarget,
  levelVariableNames,
  parseTarget,
  targetEnvironment
} from '../../../src/core/model/target.ts'

describe('parseTarget', () => {
  it.each([
    ['linux/amd64', { GOOS: 'linux', GOARCH: 'amd64' }],
    ['linux/amd64/v3', { GOOS: 'linux', GOARCH: 'amd64', GOAMD64: 'v3' }],
    ['linux/arm/7', { GOOS: 'linux', GOARCH: 'arm', GOARM: '7' }],
    [
      'linux/arm/7,softfloat',
      { GOOS: 'linux', GOARCH: 'arm', GOARM: '7,softfloat' }
    ],
    [
      'linux/mips/softfloat',
      { GOOS: 'linux', GOARCH: 'mips', GOMIPS: 'softfloat' }
    ],
    ['js/wasm', { GOOS: 'js', GOARCH: 'wasm' }]
  ])('%s sets just its own variables', (text, environment) => {
    const target = parseTarget(text)
    expect(targetEnvironment(target)).toEqual(environment)
    expect(formatTarget(target)).toBe(text)
  })

  it.each([
    '',
    'linux',
    'linux/',
    '/amd64',
    'linux/amd64/v3/x',
    'linux amd64',
    'Linux/amd64',
    'linux/amd64/v3;x',
    '-os/amd64',
    'linux/amd64\0'
  ])('refuses %j and says what is accepted', (text) => {
    expect(() => parseTarget(text)).toThrow('goos/goarch[/level]')
  })

  it('refuses a level where Go has none', () => {
    expect(() => parseTarget('linux/s390x/z13')).toThrow(
      'Go knows no micro-architecture level for s390x'
    )
  })

  it.each([
    ['linux/amd64/v9', 'GOAMD64: write v1, v2, v3 or v4'],
    ['linux/amd64/3', 'GOAMD64: '],
    ['linux/386/387', 'GO386: write sse2 or softfloat'],
    ['linux/arm/8', 'GOARM: write 5, 6 or 7, '],
    ['linux/arm/7,hard', 'GOARM: '],
    ['linux/arm64/v8', 'GOARM64: write v8.0 to v8.9 or v9.0 to v9.5, '],
    ['linux/mips/v1', 'GOMIPS: write hardfloat or softfloat'],
    ['linux/mips64le/fpu', 'GOMIPS64: write hardfloat or softfloat'],
    ['linux/ppc64le/power7', 'GOPPC64: write power8, power9 or power10'],
    ['linux/riscv64/v1', 'GORISCV64: write rva20u64, rva22u64 or rva23u64'],
    ['js/wasm/simd', 'GOWASM: write satconv, signext or both with a comma']
  ])('refuses %s, a level that Go does not have', (text, message) => {
    const [, , level] = text.split('/')
    expect(() => parseTarget(text)).toThrow(
      `target "${text}": ${level} is not a level of ${message}`
    )
  })

  it.each([
    'linux/amd64/v4',
    'linux/386/softfloat',
    'linux/arm/6,hardfloat',
    'linux/arm64/v9.5',
    'linux/arm64/v8.1,lse,crypto',
    'linux/mips64/softfloat',
    'aix/ppc64/power10',
    'linux/riscv64/rva23u64',
    'wasip1/wasm/satconv,signext'
  ])('takes %s', (text) => {
    expect(formatTarget(parseTarget(text))).toBe(text)
  })

  it('knows every variable that sets a level', () => {
    expect(levelVariableNames).toEqual(
      expect.arrayContaining(['GOAMD64', 'GOARM', 'GOARM64', 'GO386'])
    )
    expect(new Set(levelVariableNames).size).toBe(levelVariableNames.length)
  })
})
