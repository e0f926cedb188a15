// The flags of doctor.
import { describe, expect, it } from '@jest/globals'
import { readDoctorArguments } from '../../src/commands/doctor/doctor-arguments.ts'
import { checkNames } from '../../src/core/model/doctor/checks.ts'

const readFlags = (
  flags: Record<string, string>,
  positionals: readonly string[] = []
) => readDoctorArguments({ flags, positionals })

describe('checks', () => {
  it('are all, without a flag', () => {
    expect([...readFlags({}).checks]).toEqual(checkNames)
  })

  it('are those of --only', () => {
    const { checks } = readFlags({ only: 'unneeded, install' })
    expect([...checks]).toEqual(['unneeded', 'install'])
  })

  it('are all but those of --skip', () => {
    const { checks } = readFlags({ skip: 'workspaces' })
    expect([...checks]).toEqual(
      checkNames.filter((name) => name !== 'workspaces')
    )
  })
})

describe('wrong usage', () => {
  it.each([
    [{ only: 'nope' }, 'only: unknown check "nope"'],
    [{ only: 'install', skip: 'install' }, 'only and skip'],
    [{ time: '0' }, 'time: "0"'],
    [{ time: '1h' }, 'time: "1h"'],
    [{ 'fail-on': 'all' }, 'fail-on: "all"'],
    [{ 'build-flags': '-o x' }, 'build-flags: "-o"'],
    [{ 'build-flags': './cmd' }, 'build-flags: "./cmd"'],
    [{ 'build-flags': '"-tags=a' }, 'build-flags: a " is not closed'],
    [{ twin: 'x' }, '--twin is for a finished file'],
    [{ file: 'x', quick: 'true' }, '--quick is for packages'],
    [{ base: 'main' }, '--base is for a function'],
    [{ symbol: '' }, 'symbol: name a function'],
    [{ symbol: 'x', only: 'install' }, '--only is for checks'],
    [{ symbol: 'x', file: 'y' }, '--file is for checks']
  ])('%j is refused', (flags, message) => {
    expect(() => readFlags(flags)).toThrow(message)
  })

  it('a package beside a file is refused', () => {
    expect(() => readFlags({ file: 'x' }, ['./cmd'])).toThrow('no package')
  })
})

describe('values', () => {
  it('have defaults', () => {
    expect(readFlags({})).toMatchObject({
      isQuick: false,
      time: 6,
      failOn: 'problem',
      buildFlags: [],
      file: null,
      symbol: null
    })
  })

  it('are a function and a revision', () => {
    expect(readFlags({ symbol: 'main.f' }).symbol).toEqual({
      symbol: 'main.f',
      base: null
    })
    expect(readFlags({ symbol: 'main.f', base: 'v1' }).symbol).toEqual({
      symbol: 'main.f',
      base: 'v1'
    })
  })

  it('are read', () => {
    const flags = {
      time: '12',
      'fail-on': 'never',
      'build-flags': `-trimpath '-ldflags=-s -w'`
    }
    expect(readFlags(flags)).toMatchObject({
      time: 12,
      failOn: 'never',
      buildFlags: ['-trimpath', '-ldflags=-s -w']
    })
  })
})
