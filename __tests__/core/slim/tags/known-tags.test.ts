import { expect, it } from '@jest/globals'
import {
  explainTag,
  isKnownFree
} from '../../../../src/core/slim/tags/known-tags.ts'

it.each([
  ['nomsgpack', true],
  ['nethttpomithttp2', true],
  ['purego', false],
  ['of-somebody', false]
])('says whether %s is known to cost no speed', (tag, expected) => {
  expect(isKnownFree(tag)).toBe(expected)
})

it('explains a tag, one that is set, and none that is not known', () => {
  expect(explainTag('nomsgpack', false)).toBe(
    'With it gin can neither read nor write MessagePack.'
  )
  expect(explainTag('nomsgpack', true)).toBe(
    'Now gin can neither read nor write MessagePack; without the tag no longer.'
  )
  expect(explainTag('of-somebody', false)).toBe('')
})
