// Lines that a reader types are taken by Go as they stand: go list splits them anew.
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import {
  compilerFlags,
  goBuildLine,
  linkerText,
  mergeChanges,
  strippedLine
} from '../../../src/core/slim/build-changes.ts'

const settings = { tags: ['a'], ldflags: [], gcflags: '' }

describe('the line of the stripped build', () => {
  it('has its flags, the tags of the user and nothing else', () => {
    expect(strippedLine(settings, {}, './cmd/tool')).toBe(
      "go build -trimpath '-ldflags=-s -w' -tags=a ./cmd/tool"
    )
  })

  it('has each change', () => {
    const changes = {
      tags: ['b'],
      withoutTags: ['a'],
      cgoEnabled: false,
      compilerFlag: '-l',
      pgo: 'off'
    } as const
    expect(strippedLine(settings, changes, 'example.com/tool')).toBe(
      "CGO_ENABLED=0 go build -trimpath '-ldflags=-s -w' -gcflags=all=-l -pgo=off -tags=b example.com/tool"
    )
  })

  it('keeps linker flags of the user, in quotes that a shell and Go take off', () => {
    const line = strippedLine(
      { tags: [], ldflags: ['-X', "main.v=it's 1"], gcflags: '' },
      {},
      '.'
    )
    const words = execFileSync(
      'sh',
      ['-c', line.replace('go build', "printf '%s\\n'")],
      { encoding: 'utf8' }
    )
    expect(words.split('\n')).toEqual([
      '-trimpath',
      `-ldflags=-X "main.v=it's 1" -s -w`,
      '.',
      ''
    ])
  })

  it('shows no text that would not be what is typed', () => {
    expect(goBuildLine(['-tags=\u202Ea'], '\u0007')).toBe(
      'go build FLAG PACKAGE'
    )
    expect(linkerText([`'"`])).toBe('FLAG')
  })
})

describe('flags of the compiler', () => {
  it.each([
    ['', ['-gcflags=all=-l']],
    ['all=-B', ['-gcflags=all=-B -l']],
    // Go takes the last one whose pattern matches.
    ['-B', ['-gcflags=all=-l', '-gcflags=-B -l']],
    ['./...=-B', ['-gcflags=all=-l', '-gcflags=./...=-B -l']],
    // Twice, -l inlines more.
    ['-l', ['-gcflags=all=-l', '-gcflags=-l']],
    ['all=-l -B', ['-gcflags=all=-l -B']]
  ])('are joined to the user’s %j', (own, joined) => {
    expect(compilerFlags(own, { compilerFlag: '-l' })).toEqual(joined)
    expect(compilerFlags(own, {})).toEqual(
      own === '' ? [] : [`-gcflags=${own}`]
    )
    const line = strippedLine(
      { tags: [], ldflags: [], gcflags: own },
      { compilerFlag: '-l' },
      '.'
    )
    for (const flag of joined) expect(line).toContain(flag)
  })
})

describe('changes together', () => {
  it('have all tags, each once, and of all else the last', () => {
    expect(
      mergeChanges([
        { tags: ['a', 'b'], cgoEnabled: false },
        { tags: ['b'], withoutTags: ['c'] },
        { compilerFlag: '-l' }
      ])
    ).toEqual({
      tags: ['a', 'b'],
      withoutTags: ['c'],
      cgoEnabled: false,
      compilerFlag: '-l'
    })
  })
})
