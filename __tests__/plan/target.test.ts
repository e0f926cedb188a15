import { describe, expect, it } from '@jest/globals'
import {
  formatTarget,
  levelVariableNames,
  parseTarget,
  targetEnvironment
} from '../../src/plan/target.ts'

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

  it('knows every variable that sets a level', () => {
    expect(levelVariableNames).toEqual(
      expect.arrayContaining(['GOAMD64', 'GOARM', 'GOARM64', 'GO386'])
    )
    expect(new Set(levelVariableNames).size).toBe(levelVariableNames.length)
  })
})
