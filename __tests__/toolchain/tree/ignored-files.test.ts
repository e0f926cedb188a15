import { describe, expect, it } from '@jest/globals'
import { join } from 'node:path'
import { removeTree } from '../../../src/host/files/scratch.ts'
import { ignoredBy } from '../../../src/toolchain/tree/ignored-by.ts'
import {
  buildFiles,
  byDirectory,
  ignoredAmong
} from '../../../src/toolchain/tree/ignored-files.ts'
import { temporaryDirectory, writeTree } from '../../setup/programs.ts'

const file = (path: string, size: number, isEmbedded = true) => ({
  path,
  size,
  isEmbedded
})

describe('ignoredBy', () => {
  const isIgnored = ignoredBy(['a.go', 'ui/dist/', 'ui/app.js'])

  it.each(['a.go', 'ui/dist/x', 'ui/dist/y/z', 'ui/app.js'])(
    'finds %s',
    (path) => expect(isIgnored(path)).toBe(true)
  )

  it.each(['b.go', 'sub/a.go', 'ui/dist', 'ui/distant/x', 'ui/app.js.map', ''])(
    'does not find %j',
    (path) => expect(isIgnored(path)).toBe(false)
  )
})

describe('buildFiles', () => {
  it('names what a build reads, but for the standard library and the module cache', () => {
    const main = {
      Path: 'example.com/a',
      Main: true,
      Dir: '/a',
      GoMod: '/a/go.mod'
    }
    const files = buildFiles(
      [
        {
          ImportPath: 'fmt',
          Dir: '/go/fmt',
          Standard: true,
          GoFiles: ['f.go']
        },
        {
          ImportPath: 'example.com/b',
          Dir: '/a/cache/b@v1',
          GoFiles: ['b.go'],
          Module: {
            Path: 'example.com/b',
            Version: 'v1.0.0',
            Dir: '/a/cache/b@v1'
          }
        },
        {
          ImportPath: 'example.com/c',
          Dir: '/a/vendor/example.com/c',
          GoFiles: ['c.go'],
          Module: { Path: 'example.com/c', Version: 'v1.0.0' }
        },
        {
          ImportPath: 'example.com/a',
          Dir: '/a',
          GoFiles: ['main.go'],
          EmbedFiles: ['ui/app.js', 'main.go'],
          Module: main
        }
      ],
      ['/a/go.work']
    )
    expect(Object.fromEntries(files)).toEqual({
      '/a/go.work': false,
      '/a/vendor/example.com/c/c.go': false,
      '/a/vendor/example.com/c/default.pgo': false,
      '/a/main.go': false,
      '/a/default.pgo': false,
      '/a/go.mod': false,
      '/a/go.sum': false,
      '/a/vendor/modules.txt': false,
      '/a/ui/app.js': true
    })
  })
})

describe('ignoredAmong', () => {
  it('leaves out what was written later, by a prepare command', async () => {
    const root = await temporaryDirectory()
    try {
      const tree = await writeTree(root, { 'ui/a.js': 'four', 'b.go': '' })
      const paths = ['ui/a.js', 'b.go', 'gone.go']
      const files = new Map(paths.map((path) => [join(root, path), true]))
      const among = (since: number) =>
        ignoredAmong(tree, files, (path) => path !== 'b.go', since)
      const one = { path: 'ui/a.js', size: 4, isEmbedded: true }
      expect(await among(Infinity)).toEqual([one])
      expect(await among(Date.now() + 60_000)).toEqual([one])
      expect(await among(Date.now() - 60_000)).toEqual([])
    } finally {
      await removeTree(root)
    }
  })
})

describe('byDirectory', () => {
  it('adds up the files of each directory', () => {
    expect(
      byDirectory([
        file('a.go', 5, false),
        file('ui/a', 1),
        file('ui/b', 2),
        file('ui/c', 3),
        file('ui/d', 4)
      ])
    ).toEqual([
      {
        directory: '.',
        files: 1,
        examples: ['a.go'],
        embeddedBytes: 0,
        compiled: 1
      },
      {
        directory: 'ui',
        files: 4,
        examples: ['ui/a', 'ui/b', 'ui/c'],
        embeddedBytes: 10,
        compiled: 0
      }
    ])
  })

  it('is bounded', () => {
    const files = Array.from({ length: 500 }, (_, index) => ({
      path: `d${index}/f`,
      size: 1,
      isEmbedded: true
    }))
    const directories = byDirectory(files)
    expect(directories).toHaveLength(100)
    expect(
      directories.reduce((sum, { embeddedBytes }) => sum + embeddedBytes, 0)
    ).toBe(500)
  })
})
