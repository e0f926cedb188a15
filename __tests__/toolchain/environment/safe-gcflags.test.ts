import { describe, expect, it } from '@jest/globals'
import { parseGcflags } from '../../../src/core/inputs/gcflags.ts'
import { checkGcflags } from '../../../src/toolchain/environment/safe-gcflags.ts'

describe('checkGcflags', () => {
  it.each([
    '',
    '-N -l',
    'all=-N -l',
    './...=-l=4',
    "example.com/a/...='-l' -B",
    'all=-spectre=index,ret',
    'all=-d=checkptr=0 -lang=go1.21 -c=1',
    '-dwarf=false'
  ])('takes %s', (text) => {
    expect(() => checkGcflags(text)).not.toThrow()
  })

  it.each([
    ['-o=/etc/passwd', '-o=/etc/passwd'],
    ['-o /etc/passwd', '-o'],
    ['all=-cpuprofile=/tmp/x', '-cpuprofile=/tmp/x'],
    ['--memprofile=/tmp/x', '--memprofile=/tmp/x'],
    ['-traceprofile=/tmp/x', '-traceprofile'],
    ['-linkobj=/tmp/x', '-linkobj'],
    ['-asmhdr=/tmp/x', '-asmhdr'],
    ['-json=0,/tmp/x', '-json'],
    ['-bench=/tmp/x', '-bench'],
    ['-importcfg=/tmp/x', '-importcfg'],
    ['-embedcfg=/tmp/x', '-embedcfg'],
    ['-pgoprofile=/tmp/x', '-pgoprofile'],
    ['-I=/tmp', '-I'],
    ['-D=/tmp', '-D'],
    ['-trimpath=', '-trimpath='],
    ['-d=ssa/all/dump=main', '-d=ssa'],
    ['-d=checkptr=0,ssa/build/dump=main', '-d=checkptr'],
    ['-d checkptr=0', '-d'],
    ['-m', '-m'],
    ['-S', '-S'],
    ['-race', '-race'],
    ['-l main.go', 'main.go'],
    ['-l @/tmp/arguments', '@/tmp/arguments']
  ])('refuses %s', (text, flag) => {
    expect(() => checkGcflags(text)).toThrow(`gcflags: ${flag}`)
  })
})

describe('parseGcflags', () => {
  it('reads flags, and those of a pattern', () => {
    expect(parseGcflags(" all=-N '-l' ")).toEqual({
      pattern: 'all',
      flags: ['-N', '-l']
    })
    expect(parseGcflags('-N')).toEqual({ pattern: '', flags: ['-N'] })
  })

  it.each(['N', "'-N'", '=-N', 'a b=-N', '-l "', '$x=-l', '-l\0'])(
    'refuses %j',
    (text) => {
      expect(() => parseGcflags(text)).toThrow('gcflags: ')
    }
  )
})
