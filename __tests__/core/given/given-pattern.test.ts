// Where given binaries lie, as users write it.
import { describe, expect, it } from '@jest/globals'
import {
  parseGivenPattern,
  patternText
} from '../../../src/core/given/given-pattern.ts'
import { givenFingerprint } from '../../../src/core/given/given-work.ts'

const parse = (text: string) => parseGivenPattern('binaries', text)

describe('a pattern of given binaries', () => {
  it.each([
    ['dist', { kind: 'path', text: 'dist' }],
    ['dist\\tool.exe', { kind: 'path', text: 'dist/tool.exe' }],
    ['artifact:bins', { kind: 'artifact', name: 'bins', glob: '' }],
    [
      'artifact:my bins/**/tool',
      { kind: 'artifact', name: 'my bins', glob: '**/tool' }
    ]
  ])('%s', (text, expected) => {
    expect(parse(text)).toEqual(expected)
    expect(parse(patternText(parse(text)))).toEqual(expected)
  })

  it.each([
    ['a\0b', 'NUL'],
    ['artifact:', 'artifact:NAME'],
    ['artifact:a/../b', 'a path in the artifact'],
    [`${'a'.repeat(200)}*`, 'at most 200 characters']
  ])('%j is refused', (text, why) => {
    expect(() => parse(text)).toThrow(why)
  })
})

const of = (texts: readonly string[], directory = '', leg = '') =>
  givenFingerprint(texts.map(parse), directory, leg)

describe('the fingerprint of given binaries', () => {
  it('is the same for the same places in any order', () => {
    expect(of(['a', 'b'])).toBe(of(['b', 'a']))
    expect(of(['a'])).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differs by leg, whose jobs have other files in the same place', () => {
    expect(of(['out'], '', 'linux')).not.toBe(of(['out'], '', 'macos'))
    expect(of(['out'], '', 'linux')).not.toBe(of(['out']))
  })

  it('differs by place and by directory', () => {
    expect(of(['a'])).not.toBe(of(['b']))
    expect(of(['a'])).not.toBe(of(['a'], 'sub'))
    expect(of(['artifact:a'])).not.toBe(of(['a']))
  })
})
