// Entries of a build cache. The text of the first is of a real cache.
import { describe, expect, it } from '@jest/globals'
import {
  entryBytes,
  entryName,
  formatEntry,
  outputName,
  parseEntry
} from '../../../src/core/build-cache/cache-files.ts'

const action = 'a6'.repeat(32)
const output = '0b'.repeat(32)
const real = `v1 ${action} ${output}                 1523  1795952713882966763\n`

describe('an entry of the build cache', () => {
  it('is read and written as Go does', () => {
    const entry = parseEntry(real, action)
    expect(entry).toEqual({
      outputId: output,
      size: 1523,
      time: 1795952713882966763n
    })
    expect(real).toHaveLength(entryBytes)
    expect(entry && formatEntry(action, entry)).toBe(real)
  })

  it.each([
    ['of another action', real.replace('v1 a6', 'v1 a7')],
    ['of another version', real.replace('v1', 'v2')],
    ['that is cut off', real.slice(0, -1)],
    ['with more than it should have', `${real}\n`],
    [
      'with a size that no file has',
      real.replace('                1523', '99999999999999999999')
    ],
    ['with narrower columns', real.replace(/ {2,}/, ' ')],
    ['that is empty', '']
  ])('%s is none', (_, text) => {
    expect(parseEntry(text, action)).toBeNull()
  })

  it('and its output lie in the directory of their first two digits', () => {
    expect(entryName(action)).toBe(`a6/${action}-a`)
    expect(outputName(output)).toBe(`0b/${output}-d`)
  })
})
