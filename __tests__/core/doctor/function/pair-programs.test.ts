// Functions of several programs: which are the same, and which only have one name.
import { describe, expect, it } from '@jest/globals'
import type {
  FunctionSearch,
  NamedFunction
} from '../../../../src/core/doctor/function/named-functions.ts'
import {
  listedFunctions,
  pairPrograms
} from '../../../../src/core/doctor/function/pair-programs.ts'

const named = (name: string, owner: string, size = 10): NamedFunction => ({
  name,
  symbol: name,
  package: owner,
  instantiatedFor: '',
  file: 'a.go',
  size,
  own: size,
  parts: [],
  unknown: null
})

const search = (...functions: readonly NamedFunction[]) => ({
  functions,
  names: new Set<string>()
})

describe('programs', () => {
  it('are paired by name, and one that can’t be read has no functions', () => {
    const old = named('main.X', 'm/a', 5)
    const now = named('main.X', 'm/a')
    const pairs = pairPrograms(
      new Map([
        ['m/gone', search(old)],
        ['m/a', search(old)]
      ]),
      new Map<string, FunctionSearch | string>([
        ['m/a', search(now)],
        ['m/b', 'the file has no function table of Go']
      ])
    )
    expect(pairs).toEqual([
      { name: 'm/a', base: [old], head: [now] },
      { name: 'm/b', base: [], head: [] },
      { name: 'm/gone', base: [old], head: [] }
    ])
  })
})

describe('functions that are listed', () => {
  it('are one for each program where they are of its package main', () => {
    const [a, b] = [named('main.X', 'm/a', 1), named('main.X', 'm/b', 2)]
    const [wasA, wasB] = [named('main.X', 'm/a', 3), named('main.X', 'm/b', 4)]
    expect(
      listedFunctions([
        { name: 'm/a', base: [wasA], head: [a] },
        { name: 'm/b', base: [wasB], head: [b] }
      ])
    ).toEqual([
      { name: 'main.X', program: 'm/a', base: wasA, head: a },
      { name: 'main.X', program: 'm/b', base: wasB, head: b }
    ])
  })

  it('are one for all programs that share a package, with each side that has it', () => {
    const is = named('p.F', 'm/p')
    const was = named('p.F', 'm/p', 3)
    expect(
      listedFunctions([
        { name: 'm/a', base: [was], head: [] },
        { name: 'm/b', base: [], head: [is] }
      ])
    ).toEqual([{ name: 'p.F', program: null, base: was, head: is }])
  })

  it('are all instances of a generic function, those of the head first', () => {
    const [int, text] = [named('p.F[int]', 'm/p'), named('p.F[string]', 'm/p')]
    const listed = listedFunctions([
      { name: 'm/a', base: [text, int], head: [int] }
    ])
    expect(listed.map(({ name, program }) => [name, program])).toEqual([
      ['p.F[int]', null],
      ['p.F[string]', null]
    ])
  })
})
