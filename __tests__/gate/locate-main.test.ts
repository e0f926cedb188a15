import { describe, expect, it } from '@jest/globals'
import { locateMain } from '../../src/gate/locate-main.ts'

const modules = [
  { directory: '', line: 'module example.com/m // the root' },
  { directory: 'tools', line: 'module "example.com/m/tools"' },
  { directory: 'tools/testdata/copy', line: 'module example.com/m/tools' },
  { directory: 'vendor/example.com/m', line: 'module example.com/m' },
  { directory: 'a', line: 'module example.com/twice' },
  { directory: 'b', line: 'module example.com/twice' },
  { directory: 'c', line: 'module' }
]

describe('locateMain', () => {
  it.each([
    ['example.com/m', { directory: '', pattern: '.' }],
    ['example.com/m/cmd/tool', { directory: '', pattern: './cmd/tool' }],
    ['example.com/m/tools/gen', { directory: 'tools', pattern: './gen' }],
    ['example.com/mine', null],
    ['other.example/tool', null],
    ['example.com/twice/cmd', 'ambiguous'],
    ['example.com/m/../x', null],
    ['example.com/m/...', null],
    ['example.com/m//cmd', null],
    ['', null]
  ])(
    'finds %s in the module that has the longest path before it',
    (path, place) => {
      expect(locateMain(path, modules)).toEqual(place)
    }
  )
})
