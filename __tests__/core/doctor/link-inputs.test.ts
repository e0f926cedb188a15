// What the linker read, and what of it comes from where it should not.
import { describe, expect, it } from '@jest/globals'
import {
  archivesOf,
  linkInputFindings,
  originOf,
  type LinkInput
} from '../../../src/core/doctor/link-inputs.ts'

const places = {
  goRoot: '/usr/lib/go',
  modCache: '/home/me/go/pkg/mod',
  tree: '/home/me/tool'
}

const input = (changes: Partial<LinkInput>): LinkInput => ({
  package: 'fmt',
  size: 10,
  directory: '/usr/lib/go/src/fmt',
  replaced: [],
  ...changes
})

describe('the origin of a package', () => {
  it.each([
    ['/usr/lib/go/src/fmt', 'standard library'],
    ['/home/me/go/pkg/mod/golang.org/x/net@v1/http2', 'module cache'],
    ['/home/me/tool', 'source tree'],
    ['/home/me/tool/cmd', 'source tree'],
    ['/home/me/tool/vendor/golang.org/x/net', 'vendor directory'],
    ['/home/me/tool-2/cmd', 'elsewhere'],
    ['/usr/lib/go-1.2/src/fmt', 'elsewhere'],
    ['', 'elsewhere']
  ])('in %j is the %s', (directory, origin) => {
    expect(originOf({ directory }, places)).toBe(origin)
  })
})

describe('the list for the linker', () => {
  it('has archives by import path', () => {
    const text = `# import config
packagefile fmt=/cache/ab/fmt-d
packageshlib x=/y
packagefile example.com/a b=/tmp/$WORK/b001/_pkg_.a
modinfo "x=y"
`
    expect([...archivesOf(text)]).toEqual([
      ['fmt', '/cache/ab/fmt-d'],
      ['example.com/a b', '/tmp/$WORK/b001/_pkg_.a']
    ])
  })
})

describe('the findings', () => {
  it('are a note where everything is in its place', () => {
    const found = linkInputFindings('tool', [input({})], places, ['libc.so.6'])
    expect(found.map(({ kind }) => kind)).toEqual(['note'])
    expect(found[0]?.sentence).toBe(
      'the linker read 1 archive of 10 B, and the program loads 1 library'
    )
  })

  it('have a problem for a package of another directory', () => {
    const dep = input({ package: 'dep', directory: '/srv/dep' })
    const [problem] = linkInputFindings('tool', [dep], places, [])
    expect(problem?.kind).toBe('problem')
    expect(problem?.evidence[0]?.lines).toEqual(['dep in /srv/dep'])
  })

  it('have a problem for files that an overlay replaces', () => {
    const file = '/usr/lib/go/src/fmt/print.go by /tmp/print.go'
    const [problem] = linkInputFindings(
      'tool',
      [input({ replaced: [file] })],
      places,
      []
    )
    expect(problem?.kind).toBe('problem')
    expect(problem?.evidence[0]?.lines).toEqual([`fmt: ${file}`])
  })
})
