import { describe, expect, it } from '@jest/globals'
import {
  closure,
  executableName,
  parsePackages
} from '../../src/toolchain/package-list.ts'

describe('parsePackages', () => {
  it('reads objects that follow each other, with braces and lines in their strings', () => {
    const text =
      '{\n\t"ImportPath": "a",\n\t"Name": "}\\n{"\n}\n{\n\t"ImportPath": "b",\n\t"Module": {\n\t\t"Path": "m"\n\t}\n}\n'
    expect(parsePackages(text)).toEqual([
      { ImportPath: 'a', Name: '}\n{' },
      { ImportPath: 'b', Module: { Path: 'm' } }
    ])
    expect(parsePackages('')).toEqual([])
  })

  it('takes the variants of a package for one: the named one', () => {
    const text =
      '{\n\t"ImportPath": "lib [cmd/a]",\n\t"DepOnly": true\n}\n{\n\t"ImportPath": "cmd/a",\n\t"Imports": [\n\t\t"lib [cmd/a]"\n\t]\n}\n{\n\t"ImportPath": "lib"\n}\n'
    expect(parsePackages(text)).toEqual([
      { ImportPath: 'lib' },
      { ImportPath: 'cmd/a', Imports: ['lib'] }
    ])
  })

  it.each(['{\n', '[]\n', '{\n\t"Name": "x"\n}\n', 'go: oops\n'])(
    'refuses %j',
    (text) => {
      expect(() => parsePackages(text)).toThrow()
    }
  )
})

describe('closure', () => {
  it('follows imports from the roots, through cycles', () => {
    const a = { ImportPath: 'a', Imports: ['b', 'C'] }
    const b = { ImportPath: 'b', Imports: ['a'] }
    const c = { ImportPath: 'c', Imports: ['a'] }
    expect(closure([a, b, c], [a])).toEqual([a, b])
  })
})

describe('executableName', () => {
  it.each([
    ['example.com/app', 'app'],
    ['example.com/app/v2', 'app'],
    ['example.com/app/v10', 'app'],
    ['example.com/app/v1', 'v1'],
    ['example.com/app/v02', 'v02'],
    ['example.com/app/v2/cmd/server', 'server'],
    ['example.com/app/vx', 'vx'],
    ['v2', 'v2']
  ])('%s', (path, name) => expect(executableName(path)).toBe(name))
})
