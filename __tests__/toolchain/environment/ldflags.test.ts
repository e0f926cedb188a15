import { describe, expect, it } from '@jest/globals'
import {
  enforcedLdflags,
  stampsOf,
  twinLdflags,
  withoutValues
} from '../../../src/toolchain/environment/ldflags.ts'
import { splitQuoted } from '../../../src/core/text/go-quoting.ts'

describe('enforcedLdflags', () => {
  it.each<[string[], string]>([
    [[], '-s -w'],
    [['-X', 'main.version=1'], '-X main.version=1 -s -w'],
    [['-X=main.version=1'], '-X main.version=1 -s -w'],
    [['--X', 'main.a=b c'], "-X 'main.a=b c' -s -w"],
    [['-X=main.a=b c'], "-X 'main.a=b c' -s -w"],
    [['-X', "main.a=it's"], '-X "main.a=it\'s" -s -w'],
    [['-s=false', '-w=0'], '-s=false -w=0 -s -w'],
    [
      ['-linkmode=external', '-extldflags', ''],
      "-linkmode external -extldflags '' -s -w"
    ],
    [['-checklinkname=0', '-v'], '-checklinkname=0 -v -s -w'],
    [['-X', '-s=false'], '-X -s=false -s -w']
  ])('puts the enforced flags last: %j', (ldflags, text) => {
    expect(enforcedLdflags(ldflags)).toBe(text)
    expect(splitQuoted(text).slice(-2)).toEqual(['-s', '-w'])
  })

  it.each<[string[], string]>([
    [['-X', 'main.a=b', '-extldflags'], '-extldflags has no value'],
    [['all=-X', 'main.a=b'], '"all=-X" is not a flag of the linker'],
    [['-v', 'main.a'], '"main.a" is not a flag of the linker'],
    [['--'], '"--" is not a flag of the linker'],
    [['-'], '"-" is not a flag of the linker'],
    [[''], '"" is not a flag of the linker'],
    [['-X', `main.a='"`], 'both single and double quotes']
  ])('refuses what would swallow or end them: %j', (ldflags, message) => {
    expect(() => enforcedLdflags(ldflags)).toThrow(message)
  })
})

it('asks for a symbol table and the listing in the twin, whatever the user wants', () => {
  expect(twinLdflags(['-s', '-X', 'main.a=b'])).toBe(
    '-s -X main.a=b -s=false -w -dumpdep'
  )
})

const stamped = ['-X', 'main.key=secret', '-extldflags', '-static', '-X=b.c=é']

it('tells the lengths of stamps in bytes, of each name the last one', () => {
  expect(stampsOf([...stamped, '-X', 'main.key=other!'])).toEqual([
    { name: 'b.c', length: 2 },
    { name: 'main.key', length: 6 }
  ])
})

it('shows flags without the values of stamps', () => {
  expect(withoutValues(stamped)).toEqual([
    '-X main.key=…',
    '-extldflags=-static',
    '-X b.c=…'
  ])
})

describe('splitQuoted', () => {
  it.each<[string, string[]]>([
    ['', []],
    [' a\tb\nc ', ['a', 'b', 'c']],
    [`'a b' "c 'd'"`, ['a b', "c 'd'"]],
    [`a'b c'`, ["a'b", "c'"]],
    [`'a'b ""`, ['a', 'b', '']]
  ])('splits %j as Go does', (text, fields) => {
    expect(splitQuoted(text)).toEqual(fields)
  })

  it('refuses a quote that is not closed', () => {
    expect(() => splitQuoted(`-X 'main.a=b`)).toThrow(`a ' is not closed`)
  })
})
