// What go commands print about modules and packages is read, and what programs are
// given to use is written, without Go.
import { describe, expect, it } from '@jest/globals'
import { parseExportedNames } from '../../../src/toolchain/change/exported-names.ts'
import { parseUpdates } from '../../../src/toolchain/change/list-updates.ts'
import {
  allUses,
  blankImports
} from '../../../src/toolchain/change/use-packages.ts'
import { parseRequires } from '../../../src/toolchain/tree/mod-file.ts'

describe('pending updates', () => {
  const printed = [
    { Path: 'example.com/tool', Main: true },
    {
      Path: 'z.example/direct',
      Version: 'v1.0.0',
      Update: { Path: 'z.example/direct', Version: 'v1.2.0' }
    },
    {
      Path: 'a.example/indirect',
      Version: 'v0.1.0',
      Indirect: true,
      Update: { Version: 'v0.2.0' }
    },
    { Path: 'b.example/newest', Version: 'v1.0.0' },
    {
      Path: 'c.example/replaced',
      Version: 'v1.0.0',
      Update: { Version: 'v1.1.0' },
      Replace: { Path: '../c' }
    }
  ]
    .map((one) => `${JSON.stringify(one, null, '\t')}\n`)
    .join('')

  it('are those of direct requirements first, without replaced modules', () => {
    expect(parseUpdates(printed)).toEqual([
      {
        module: 'z.example/direct',
        from: 'v1.0.0',
        to: 'v1.2.0',
        indirect: false
      },
      {
        module: 'a.example/indirect',
        from: 'v0.1.0',
        to: 'v0.2.0',
        indirect: true
      }
    ])
  })
})

describe('require lines', () => {
  it('are found in blocks and alone, with their comments', () => {
    const text = `module example.com/tool

require a.example/a v1.0.0 // indirect
require (
	b.example/b v1.1.0
	// c.example/c v1.0.0
	"d.example/d" v0.1.0 // indirect; for tools
)
`
    expect(parseRequires(text)).toEqual([
      { module: 'a.example/a', version: 'v1.0.0', line: 3, indirect: true },
      { module: 'b.example/b', version: 'v1.1.0', line: 5, indirect: false },
      { module: 'd.example/d', version: 'v0.1.0', line: 7, indirect: true }
    ])
  })
})

describe('a file that uses packages', () => {
  const paths = ['a.example/a', 'b.example/b']

  it('imports them alone', () => {
    expect(blankImports(paths)).toBe(
      'package main\n\nimport _ "a.example/a"\nimport _ "b.example/b"\n'
    )
  })

  it('names all that they export but generic code, and nothing that Go did not print', () => {
    const names = parseExportedNames(
      `func a.example/a New
method a.example/a Close Client
type a.example/a Client
var a.example/a ErrClosed
generic a.example/a Map
generic b.example/b Of
func a.example/a x"); evil("
note: something else
`
    )
    expect(allUses(paths, names)).toBe(`package main

import goSizeGatePackage0 "a.example/a"
import _ "b.example/b"

var goSizeGateUses = [...]interface{}{
	goSizeGatePackage0.New,
	(*goSizeGatePackage0.Client).Close,
	(*goSizeGatePackage0.Client)(nil),
	&goSizeGatePackage0.ErrClosed,
}

var goSizeGateKept interface{}

func init() { goSizeGateKept = &goSizeGateUses }
`)
  })
})
