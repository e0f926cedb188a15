// Lines that a reader types are taken by Go as they stand: go list splits them anew.
import { execFileSync } from 'node:child_process'
import { describe, expect, it } from '@jest/globals'
import {
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
      gcflags: 'all=-l',
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

describe('changes together', () => {
  it('have all tags, each once, and of all else the last', () => {
    expect(
      mergeChanges([
        { tags: ['a', 'b'], cgoEnabled: false },
        { tags: ['b'], withoutTags: ['c'] },
        { gcflags: 'all=-l' }
      ])
    ).toEqual({
      tags: ['a', 'b'],
      withoutTags: ['c'],
      cgoEnabled: false,
      gcflags: 'all=-l'
    })
  })
})
