// What GOPATH mode's check reads from names and sources.
import { describe, expect, it } from '@jest/globals'
import {
  linknameFindings,
  twiceFinding
} from '../../../src/core/doctor/gopath-findings.ts'
import { linknamesIn } from '../../../src/core/doctor/linknames.ts'
import {
  bytesByPackage,
  isInitialiser,
  isLocalFunction
} from '../../../src/core/doctor/package-functions.ts'
import {
  repeatedPackages,
  withoutVendor
} from '../../../src/core/doctor/twice.ts'
import type {
  Package,
  SymbolSize
} from '../../../src/core/model/measurement.ts'

const symbol = (name: string, owner: string, size = 1): SymbolSize => ({
  name,
  package: owner,
  region: 'code',
  section: '.text',
  size
})

const row = (path: string, size = 10): Package => ({
  path,
  module: '',
  kind: 'module',
  size,
  regions: []
})

describe('names of functions', () => {
  const a = 'example.com/a'
  const yaml = 'gopkg.in/yaml.v3'

  it.each([
    [`${a}.init`, a],
    [`${a}.init.0`, a],
    [`${a}.init.0.func1`, a],
    [`${a}.map.init.0`, a],
    ['gopkg.in/yaml%2ev3.init', yaml],
    [`${yaml}.init.0`, yaml]
  ])('%s is of an initialiser', (name, owner) => {
    expect(isInitialiser(symbol(name, owner))).toBe(true)
    expect(isLocalFunction(symbol(name, owner))).toBe(false)
  })

  it.each([
    [`${a}.Run.func1`, a],
    // A literal of a variable: where it is called, it runs.
    [`${a}.init.func2`, a],
    [`${a}.Run-range1`, a],
    [`${a}.(*T).Run.func1.2`, a],
    [`${a}.Run.gowrap1`, a],
    ['gopkg.in/yaml%2ev3.Run.func1', yaml]
  ])('%s is local', (name, owner) => {
    expect(isLocalFunction(symbol(name, owner))).toBe(true)
    expect(isInitialiser(symbol(name, owner))).toBe(false)
  })

  it.each([`${a}.initialise`, `${a}.(*T).init`, `${a}.func1`, 'other.init'])(
    '%s is neither',
    (name) => {
      expect(isInitialiser(symbol(name, a))).toBe(false)
      expect(isLocalFunction(symbol(name, a))).toBe(false)
    }
  )

  it('are summed by package, of those that are asked for', () => {
    const symbols = [
      symbol(`${a}.init`, a, 5),
      symbol(`${a}.init.0`, a, 7),
      symbol('example.com/b.init', 'example.com/b', 20),
      symbol('os.init', 'os', 90)
    ]
    const names = new Set([a, 'example.com/b'])
    expect(bytesByPackage(symbols, names, isInitialiser)).toEqual([
      { package: 'example.com/b', count: 1, bytes: 20 },
      { package: a, count: 2, bytes: 12 }
    ])
  })
})

describe('packages that are in a file twice', () => {
  it('have a vendor directory in one name', () => {
    expect(withoutVendor('vendor/golang.org/x/net/idna')).toBe(
      'golang.org/x/net/idna'
    )
    expect(withoutVendor('a.b/c/vendor/d.e/f')).toBe('d.e/f')
    expect(withoutVendor('example.com/vendors/x')).toBe('example.com/vendors/x')
  })

  it('are found with the bytes of each, and are none otherwise', () => {
    const idna = row('golang.org/x/net/idna', 30)
    const own = row('vendor/golang.org/x/net/idna', 20)
    expect(repeatedPackages([idna, row('os')])).toEqual([])
    expect(repeatedPackages([idna, row('os'), own])).toEqual([
      {
        path: 'golang.org/x/net/idna',
        copies: [
          { path: 'golang.org/x/net/idna', size: 30 },
          { path: 'vendor/golang.org/x/net/idna', size: 20 }
        ]
      }
    ])
    const finding = twiceFinding('example.com/tool', [
      { name: 'your build', packages: [idna, own] },
      { name: 'GO111MODULE=off with vendor', packages: [idna] }
    ])
    expect(finding).toMatchObject({
      sentence: 'one package is in the program twice: your build',
      bytes: 20
    })
  })

  it('count where only another build has them', () => {
    const copy = row('example.com/tool/vendor/a.b/c', 15)
    expect(
      twiceFinding('example.com/tool', [
        { name: 'your build', packages: [row('a.b/c', 40)] },
        {
          name: 'GO111MODULE=off with vendor',
          packages: [row('a.b/c', 40), copy]
        }
      ])
    ).toMatchObject({
      sentence:
        'one package is in the program twice: GO111MODULE=off with vendor',
      bytes: 15
    })
  })
})

describe('linknames', () => {
  const source = `package a

//go:linkname local runtime.nanotime
func local() int64

//go:linkname shown
func shown() {}
// go:linkname no directive
var text = "//go:linkname neither"
`
  const linknames = linknamesIn(source, 'example.com/a', 'a.go')

  it('are read with their place, and a target of their own where none is named', () => {
    expect(linknames).toEqual([
      {
        package: 'example.com/a',
        place: 'a.go:3',
        local: 'local',
        target: 'runtime.nanotime'
      },
      {
        package: 'example.com/a',
        place: 'a.go:6',
        local: 'shown',
        target: 'example.com/a.shown'
      }
    ])
  })

  it('have the bytes of the symbol, or are not in the program', () => {
    const [finding] = linknameFindings('example.com/a', linknames, [
      symbol('runtime.nanotime', 'runtime', 1)
    ])
    expect(finding?.sentence).toContain('2 //go:linkname lines')
    expect(finding?.evidence[0]?.lines).toEqual([
      'example.com/a a.go:3: local, runtime.nanotime: 1 byte',
      'example.com/a a.go:6: shown, example.com/a.shown: not in the program'
    ])
    expect(linknameFindings('example.com/a', [], [])).toEqual([])
  })
})
