// The pattern of twins.
import { describe, expect, it } from '@jest/globals'
import {
  checkTwinPattern,
  twinPath
} from '../../../src/core/given/twin-path.ts'

const values = {
  dir: 'dist',
  file: 'tool.exe',
  name: 'tool',
  os: 'windows',
  arch: 'amd64'
}

describe('the path of a twin', () => {
  it.each([
    ['{dir}/{file}.debug', 'dist/tool.exe.debug'],
    ['debug/{os}_{arch}/{name}', 'debug/windows_amd64/tool'],
    ['{name}{name}', 'tooltool']
  ])('%s', (pattern, path) => {
    checkTwinPattern(pattern)
    expect(twinPath(pattern, values)).toBe(path)
  })

  it('fills in what placeholders say once: no name becomes a placeholder', () => {
    const hostile = { ...values, file: '{arch}' }
    expect(twinPath('{dir}/{file}', hostile)).toBe('dist/{arch}')
  })

  it.each([
    ['{dir}/{version}', '{version} is not accepted'],
    ['dist/debug', 'one file for all binaries']
  ])('%s is refused', (pattern, why) => {
    expect(() => checkTwinPattern(pattern)).toThrow(why)
  })
})
