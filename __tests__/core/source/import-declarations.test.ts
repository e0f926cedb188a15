import { describe, expect, it } from '@jest/globals'
import { importDeclarations } from '../../../src/core/source/import-declarations.ts'

const importsOf = (source: string): string[] =>
  importDeclarations(source).imports.map(({ path, line }) => `${line} ${path}`)

describe('importDeclarations', () => {
  it.each([
    ['a single import', 'package a\n\nimport "fmt"\n', ['3 fmt']],
    [
      'a group with a name, a dot and a blank',
      'package a\nimport (\n\tx "a/b"\n\t. "c"\n\n\t_ "d"\n)\n',
      ['3 a/b', '4 c', '6 d']
    ],
    [
      'several declarations, and semicolons',
      'package a; import "b"; import ("c"; d "e");;\nimport()\nimport _ "f"',
      ['1 b', '1 c', '1 e', '3 f']
    ],
    [
      'raw strings',
      'package a\nimport `b`\nimport x `c/d`\n',
      ['2 b', '3 c/d']
    ],
    [
      "cgo's import with a preamble",
      'package a\n\n/*\nimport "lies"\n#include <stdio.h>\n*/\nimport "C"\nimport "fmt"\n',
      ['7 C', '8 fmt']
    ],
    [
      'comments everywhere',
      '// import "a"\n/* import "b" */ package /* x\n*/ a // import "c"\nimport /* "d" */ e /**/ "f" // "g"\nimport ( // "h"\n/* i */ "j" /* k\n\n*/; "l"\n)\n',
      ['4 f', '6 j', '8 l']
    ],
    [
      'a byte order mark and carriage returns',
      '\uFEFF//go:build linux\r\n\r\npackage a\r\n\r\nimport (\r\n\t"b"\r\n\t"c"\r\n)\r\n',
      ['6 b', '7 c']
    ],
    ['words of other scripts', 'package größe\nimport ключ "b"\n', ['2 b']],
    ['a line end where Go allows it', 'package a\nimport\n"b"\n', ['3 b']],
    ['escapes', 'package a\nimport "\\x66m\\u0074"\n', ['2 fmt']]
  ])('reads %s', (_, source, expected) => {
    expect(importsOf(source)).toEqual(expected)
  })

  it('stops at the first other declaration', () => {
    const source =
      'package a\nimport "b"\nvar x = `\nimport "c"\n`\nimport "d"\n'
    expect(importsOf(source)).toEqual(['2 b'])
  })

  it.each([
    ['package a\nimport "b"\nfunc f() {}\n', true],
    ['package a\nimport "b"\n', false],
    ['package a\nimport (\n"b"\n', false],
    ['package a\nimport "b"\n/* a comment that', false],
    ['package a\nimport "b"\nimport `c', false],
    ['// a licence\n', false],
    ['', false]
  ])('says of %j whether another declaration follows', (source, expected) => {
    expect(importDeclarations(source).isComplete).toBe(expected)
  })

  it.each([
    'import "a"',
    'package',
    'package a\nimport b c "d"',
    'package a\nimport ("b" + "c")',
    'package a\nimport (((',
    'package a\nimport "b',
    'package a\nimport "\\U00ffffff"\n'
  ])('reads what the compiler refuses without an error: %j', (source) => {
    expect(() => importDeclarations(source)).not.toThrow()
  })
})
