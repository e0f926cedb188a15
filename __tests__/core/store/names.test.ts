// Names, versions and platforms in a store, and the keys that they make.
import { describe, expect, it } from '@jest/globals'
import {
  isStoreFile,
  isStoreName,
  isStorePlatform
} from '../../../src/core/model/store/names.ts'
import {
  compareVersions,
  readVersion
} from '../../../src/core/model/store/version.ts'
import {
  asVersion,
  fileKeys,
  indexKey,
  readReference
} from '../../../src/core/store/keys.ts'
import {
  platformOf,
  platformOfTarget
} from '../../../src/core/store/platform.ts'
import { example } from '../compare/example.ts'

describe('a name', () => {
  it.each(['tool', 'a', 'My_Tool-2.x+y', 'console', 'com', 'x'.repeat(100)])(
    '%j is accepted',
    (name) =>
      expect([isStoreName(name), isStoreFile(name)]).toEqual([true, true])
  )

  it.each([
    '',
    '.',
    '..',
    '.tool',
    'tool.',
    '-tool',
    'a/b',
    String.raw`a\b`,
    'a b',
    'a:b',
    'ä',
    'a\n',
    'a\u0000',
    'con',
    'NUL.exe',
    'com1',
    'x'.repeat(101)
  ])('%j is refused', (name) =>
    expect([isStoreName(name), isStoreFile(name)]).toEqual([false, false])
  )

  it.each([
    'SHA256SUMS',
    'sha256sums',
    'measurement.json.gz',
    'index.sigstore.json'
  ])('%s is no name of a binary', (name) =>
    expect(isStoreFile(name)).toBe(false)
  )
})

describe('a version', () => {
  it.each(['v0.0.0', 'v1.2.3', 'v1.2.3-rc.1', 'v1.2.3+b.01', 'v1.2.3-a+b'])(
    '%s is accepted',
    (text) => expect(asVersion(text)).toBe(text)
  )

  it.each([
    '1.2.3',
    'v1.2',
    'v01.2.3',
    '=v1.2.3',
    ' v1.2.3',
    'v1.2.3 ',
    'V1.2.3',
    'v1.2.3-01',
    'v1.2.3+',
    'v1.2.3/..',
    'cmd/tool/v1.2.3',
    `v1.2.3-${'a'.repeat(100)}`
  ])('%j is refused', (text) => expect(readVersion(text)).toBeNull())

  it('without a v gets a hint', () => {
    expect(() => asVersion('1.2.3')).toThrow('write one, v1.2.3')
    expect(() => asVersion('latest')).toThrow('write one, such as v1.2.3')
  })

  it('has one place in the order', () => {
    const sorted = [
      'v1.0.0-alpha',
      'v1.0.0-alpha.1',
      'v1.0.0-beta.2',
      'v1.0.0-beta.11',
      'v1.0.0-rc.1',
      'v1.0.0',
      'v1.0.0+1',
      'v1.0.0+2',
      'v1.0.0+10',
      'v1.0.1',
      'v1.1.0',
      'v1.10.0',
      'v2.0.0'
    ]
    const shuffled = [...sorted.slice(6).toReversed(), ...sorted.slice(0, 6)]
    expect(shuffled.toSorted(compareVersions)).toEqual(sorted)
    expect(compareVersions('v1.0.0+01', 'v1.0.0+1')).not.toBe(0)
  })
})

describe('a reference', () => {
  it('is a name, with a version or without', () => {
    expect(readReference('tool')).toEqual({ name: 'tool', version: null })
    expect(readReference('tool@v1.2.3')).toEqual({
      name: 'tool',
      version: 'v1.2.3'
    })
  })

  it.each(['', '@v1.2.3', 'tool@', 'tool@1', 'tool@v1.2.3@v1.2.4', '../a'])(
    '%j is refused',
    (text) => expect(() => readReference(text)).toThrow()
  )

  it('makes keys', () => {
    expect(indexKey('tool')).toBe('tool/index.sigstore.json')
    const file = { platform: 'linux_arm_6', file: 'tool_arm' }
    expect(fileKeys('tool', 'v1.2.3', file)).toEqual({
      binary: 'tool/v1.2.3/linux_arm_6/tool_arm',
      measurement: 'tool/v1.2.3/linux_arm_6/measurement.json.gz',
      checksums: 'tool/v1.2.3/linux_arm_6/SHA256SUMS',
      bundle: 'tool/v1.2.3/linux_arm_6/SHA256SUMS.sigstore.json'
    })
  })
})

describe('a platform', () => {
  it.each([
    ['linux/amd64', 'linux_amd64'],
    ['linux/amd64/v1', 'linux_amd64'],
    ['linux/amd64/v3', 'linux_amd64_v3'],
    ['linux/arm/6', 'linux_arm_6'],
    ['linux/arm/7', 'linux_arm'],
    ['linux/arm/7,softfloat', 'linux_arm_7+softfloat'],
    ['linux/arm64/v8.1,lse', 'linux_arm64_v8.1+lse'],
    ['linux/mips/softfloat', 'linux_mips_softfloat'],
    ['darwin/amd64+arm64', 'darwin_amd64+arm64'],
    ['../x', null]
  ])('of %s is %s', (target, platform) => {
    expect(platformOfTarget(target)).toBe(platform)
    if (platform !== null) expect(isStorePlatform(platform)).toBe(true)
  })

  it('is that of a measurement, and unknown without a system', () => {
    expect(platformOf(example())).toBe('linux_amd64')
    const level = example({ binary: { goarch: 'arm', level: '6' } })
    expect(platformOf(level)).toBe('linux_arm_6')
    expect(platformOf(example({ binary: { goos: '' } }))).toBeNull()
  })

  it.each(['linux', 'linux_', 'linux_amd64_', 'linux_amd64/..', 'l_a_b_c'])(
    '%j is refused',
    (text) => expect(isStorePlatform(text)).toBe(false)
  )
})
