import { describe, expect, it } from '@jest/globals'
import {
  downloadName,
  isCovered,
  mergeSums,
  parseGoSum,
  versionInfo
} from '../../../src/toolchain/modules/go-sum.ts'

const hash = (letter: string): string => `h1:${letter.repeat(43)}=`

/** go.sum with one module of this name at this version. */
const line = (path: string, version = 'v1.0.0'): string =>
  `${path} ${version} ${hash('a')}\n`

const names = (...texts: string[]): string[] => [...parseGoSum(texts).keys()]

describe('parseGoSum', () => {
  it('reads zips and go.mod files by their place in the module cache', () => {
    const text = [
      `github.com/BurntSushi/toml v1.2.3 ${hash('a')}`,
      `github.com/BurntSushi/toml v1.2.3/go.mod ${hash('b')}`,
      `gopkg.in/check.v1 v0.0.0-20161208181325-20d25e280405/go.mod ${hash('c')}`,
      `example.com/~old/x_y v2.0.0+incompatible ${hash('d')}`,
      `example.com/x v1.0.0-RC1 ${hash('e')}`
    ].join('\r\n')
    expect([...parseGoSum([text])]).toEqual([
      [
        'github.com/!burnt!sushi/toml/@v/v1.2.3.zip',
        {
          path: 'github.com/BurntSushi/toml',
          version: 'v1.2.3',
          kind: 'zip',
          hash: hash('a')
        }
      ],
      [
        'github.com/!burnt!sushi/toml/@v/v1.2.3.mod',
        expect.objectContaining({ kind: 'mod', hash: hash('b') })
      ],
      [
        'gopkg.in/check.v1/@v/v0.0.0-20161208181325-20d25e280405.mod',
        expect.objectContaining({ kind: 'mod' })
      ],
      [
        'example.com/~old/x_y/@v/v2.0.0+incompatible.zip',
        expect.objectContaining({ version: 'v2.0.0+incompatible' })
      ],
      [
        'example.com/x/@v/v1.0.0-!r!c1.zip',
        expect.objectContaining({ version: 'v1.0.0-RC1' })
      ]
    ])
  })

  it.each([
    'example.com/../../x',
    'example.com/..',
    'example.com/./x',
    'example.com//x',
    '/example.com/x',
    'example.com/x/',
    'example.com/.git',
    'example.com/x.',
    'example.com/x\\y',
    'example.com/C:x',
    'example.com/CON',
    'example.com/nul.txt',
    'example.com/com1/x',
    'example.com/PROGRA~1',
    'example.com/x!y',
    'example.com/größe',
    'example.com/x\0y',
    'Example.com/x',
    '-example.com/x',
    'example/x',
    '',
    `example.com/${'x'.repeat(500)}`,
    'golang.org/toolchain'
  ])('takes no module of the name %j', (path) => {
    expect(names(line(path))).toEqual([])
  })

  it.each([
    '1.0.0',
    'v1.0',
    'v1.0.0/..',
    'v1.0.0-/../x',
    'v1.0.0-x/y',
    'v1.0.0-',
    'v1.0.0-x.',
    'v1.0.0+meta',
    'master',
    '',
    `v1.0.0-${'x'.repeat(200)}`
  ])('takes no version %j', (version) => {
    expect(names(line('example.com/x', version))).toEqual([])
  })

  it('takes no line that is none', () => {
    for (const text of [
      `example.com/x v1.0.0 ${hash('a')} more`,
      'example.com/x v1.0.0 h1:abc=',
      `example.com/x v1.0.0 h2:${'a'.repeat(43)}=`,
      // An old bug of Go: the hash of an empty go.mod.
      'example.com/x v1.0.0/go.mod h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY='
    ]) {
      expect(names(text)).toEqual([])
    }
  })

  it('takes no file that has two hashes', () => {
    const other = `example.com/x v1.0.0 ${hash('b')}\n`
    const text = line('example.com/x')
    expect(names(text, text)).toHaveLength(1)
    expect(names(text, other, text)).toEqual([])
    const both = mergeSums([parseGoSum([text]), parseGoSum([other])])
    expect([...both]).toEqual([])
  })
})

describe('downloadName', () => {
  it('is without capitals, which are one on some file systems', () => {
    expect(downloadName({ path: 'example.com/Ab', version: 'v1.0.0' })).toBe(
      'example.com/!ab/@v/v1.0.0'
    )
  })
})

describe('versionInfo', () => {
  it.each([
    ['v1.2.3', '0001-01-01T00:00:00Z'],
    ['v0.0.0-20161208181325-20d25e280405', '2016-12-08T18:13:25Z'],
    ['v1.2.4-0.20200102030405-abcdefabcdef', '2020-01-02T03:04:05Z'],
    ['v2.0.1-rc.1.0.20200102030405-abcdefabcdef', '2020-01-02T03:04:05Z']
  ])('of %s has the time %s', (version, time) => {
    expect(JSON.parse(versionInfo(version))).toEqual({
      Version: version,
      Time: time
    })
  })
})

describe('isCovered', () => {
  it.each([
    ['git.example.com', 'git.example.com/team/x', true],
    ['*.example.com', 'git.example.com/team/x', true],
    ['*.example.com', 'example.com/x', false],
    ['example.com/team', 'example.com/team', true],
    ['example.com/team', 'example.com/teams', false],
    ['example.com/team/x', 'example.com/team', false],
    ['a.com,,example.com/*/x/', 'example.com/b/x/y', true],
    ['example.com/[a-c]?', 'example.com/b1', true],
    ['example.com/[^a-c]', 'example.com/b', false],
    [String.raw`example.com/\*`, 'example.com/x', false],
    ['exampleXcom', 'example.com/x', false],
    ['*', 'example.com/x', true],
    // Go takes it for none; here nothing is kept that might be meant.
    ['example.com/[', 'example.com/x', true],
    ['', 'example.com/x', false]
  ])('%j and %s: %s', (patterns, path, covered) => {
    expect(isCovered(patterns, path)).toBe(covered)
  })
})
