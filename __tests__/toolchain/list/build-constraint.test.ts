import { describe, expect, it } from '@jest/globals'
import {
  evaluate,
  isBuildable,
  readHeader
} from '../../../src/toolchain/list/build-constraint.ts'

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
