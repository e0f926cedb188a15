import { describe, expect, it } from '@jest/globals'
import {
  evaluate,
  readHeader
} from '../../../src/core/source/build-constraint.ts'
import {
  isBuildable,
  isIncluded,
  isSetByGo,
  tagsIn
} from '../../../src/core/source/included-files.ts'

describe('readHeader', () => {
  it.each([
    ['package main\n', 'main', ''],
    [
      '\uFEFF// hello\n\n//go:build linux && !cgo\n\npackage  main // x',
      'main',
      'linux && !cgo'
    ],
    ['/* a\n//go:build no\n*/ package lib', 'lib', ''],
    ['//go:build a\r\n\r\npackage main\r\n', 'main', 'a'],
    [
      '// +build linux,386 darwin\n// +build !cgo\n\npackage main',
      'main',
      '((linux && 386) || (darwin)) && ((!cgo))'
    ],
    ['//go:build a\n// +build b\n\npackage main', 'main', 'a'],
    ['package größe\n', 'größe', ''],
    ['// only a comment', '', ''],
    ['/* open', '', ''],
    ['', '', '']
  ])('%j', (source, packageName, constraint) => {
    expect(readHeader(source)).toEqual({ packageName, constraint })
  })
})

const holds = (tag: string): boolean => ['a', 'b'].includes(tag)

describe('evaluate', () => {
  it.each([
    ['a', true],
    ['!a', false],
    ['x || a && b', true],
    ['(x || a) && !b', false],
    ['!(x && a)', true],
    ['!!a', true],
    ['a&&b', true]
  ])('%s', (expression, expected) => {
    expect(evaluate(expression, holds)).toBe(expected)
  })

  it.each(['', 'a &&', '(a', 'a)', 'a b', '&& a', 'a & b', 'a-b'])(
    'refuses %j',
    (expression) => {
      expect(() => evaluate(expression, holds)).toThrow()
    }
  )
})

describe('isBuildable', () => {
  it.each<[string, string, string[], boolean]>([
    ['main.go', '', [], true],
    ['main.go', 'windows', [], true],
    ['main.go', 'ignore', [], false],
    ['main.go', 'tools', [], false],
    ['main.go', 'tools', ['tools'], true],
    ['main.go', '!tools', ['tools'], false],
    ['main.go', 'unix && !linux', [], true],
    ['main.go', 'linux && android', [], true],
    ['main.go', 'linux && darwin', [], false],
    ['main.go', 'cgo && !cgo', [], false],
    ['main.go', 'gc && go1.21', [], true],
    ['main.go', 'gccgo', [], false],
    ['main_windows.go', '', [], true],
    ['main_windows.go', 'linux', [], false],
    ['main_linux_arm64.go', 'android', [], true],
    ['main_linux_arm64.go', 'amd64', [], false],
    ['linux.go', 'windows', [], true],
    ['main_js_wasm.go', 'js', [], true],
    ['main.go', 'not ( valid', [], false]
  ])('%s with %j and %j', (file, constraint, tags, expected) => {
    expect(isBuildable(file, constraint, tags)).toBe(expected)
  })
})

const linux = {
  goos: 'linux',
  goarch: 'amd64',
  usesCgo: false,
  tags: new Set(['go1.1', 'netgo', 'goexperiment.boringcrypto'])
}

describe('isIncluded', () => {
  it.each<[string, string, boolean]>([
    ['a.go', '', true],
    ['a_linux.go', '', true],
    ['a_linux.go', 'linux && !amd64', false],
    ['a_darwin.go', '', false],
    ['a_amd64.s', '', true],
    ['a_linux_arm64.go', '', false],
    ['a_linux_test.go', '', true],
    ['a_darwin_test.go', '', false],
    ['a_zos.go', '', false],
    ['darwin.go', '', true],
    ['a_linux.b.go', '', true],
    ['a_darwin.b.go', '', false],
    ['_a.go', '', false],
    ['.a.go', '', false],
    ['a.go', 'netgo', true],
    ['a.go', '!netgo', false],
    ['a.go', 'cgo || unix', true],
    ['a.go', 'cgo', false],
    ['a.go', 'gc && go1.1', true],
    ['a.go', 'go1.2', false],
    ['a.go', 'boringcrypto', true],
    ['a.go', 'not ( valid', false]
  ])('%s with %j', (file, constraint, expected) => {
    expect(isIncluded(file, constraint, linux)).toBe(expected)
  })

  it('takes a system for the one that it is a kind of', () => {
    const android = { ...linux, goos: 'android' }
    expect(isIncluded('a_linux.go', '', android)).toBe(true)
    expect(isIncluded('a.go', 'android && unix', android)).toBe(true)
    expect(isIncluded('a.go', 'ios', android)).toBe(false)
  })
})

it('lists the tags of an expression once', () => {
  expect(tagsIn('(a && !b) || !(c.d&&a)')).toEqual(['a', 'b', 'c.d'])
  expect(tagsIn('')).toEqual([])
})

it.each<[string, boolean]>([
  ['linux', true],
  ['zos', true],
  ['amd64', true],
  ['amd64.v3', true],
  ['cgo', true],
  ['goexperiment.simd', true],
  ['go1.26', true],
  ['race', true],
  ['netgo', false],
  ['purego', false],
  ['gopher', false]
])('says that Go decides %s: %s', (tag, expected) => {
  expect(isSetByGo(tag)).toBe(expected)
})
