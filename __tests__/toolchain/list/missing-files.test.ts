import { describe, expect, it } from '@jest/globals'
import {
  explainMissingFiles,
  missingIgnoredFiles
} from '../../../src/toolchain/list/missing-files.ts'

const ignored = [
  'node_modules/left/index.js',
  'web/dist/app.js',
  'web/dist/css/app.css',
  'web/cache/',
  'version_gen.go',
  'internal/api/types_gen.go',
  'internal/api/types_gen_test.go',
  'internal/made/',
  'cdeps/config.h',
  'data.bin'
]

describe('missingIgnoredFiles', () => {
  it.each<[string, string, string, string[]]>([
    [
      'an embedded directory',
      'web/web.go:8:12: pattern dist: no matching files found',
      '',
      ['web/dist/app.js', 'web/dist/css/app.css']
    ],
    [
      'an embed pattern with a wildcard',
      'web/web.go:8:12: pattern all:dist/*: no matching files found',
      '',
      ['web/dist/app.js', 'web/dist/css/app.css']
    ],
    [
      'an embedded file, below a working directory',
      'web.go:8:12: pattern dist/app.js: no matching files found',
      'web',
      ['web/dist/app.js']
    ],
    [
      'a directory that git lists as one',
      'web/web.go:8:12: pattern cache/*.bin: no matching files found',
      '',
      ['web/cache/']
    ],
    [
      'the message of a failed build',
      'building for linux/amd64 failed: ./main.go:9:10: undefined: version; ./main.go:10:2: undefined: commit',
      '',
      ['version_gen.go']
    ],
    [
      'an undefined name in another package',
      '# example.com/app/internal/api\ninternal/api/api.go:3:7: undefined: Type',
      '',
      ['internal/api/types_gen.go']
    ],
    [
      'a package that is missing altogether',
      'main.go:4:2: no required module provides package example.com/app/internal/made; to add it:',
      '',
      ['internal/made/']
    ],
    [
      'a header of C',
      './main.go:4:10: fatal error: config.h: No such file or directory',
      '',
      ['cdeps/config.h']
    ],
    [
      'a file that could not be opened, in the tree of the base',
      'open /tmp/x/base/data.bin: no such file or directory',
      '',
      ['data.bin']
    ],
    ['another cause: a type error', './main.go:3:9: cannot use "a"', '', []],
    [
      'another cause: a name where nothing is ignored',
      'cmd/main.go:3:9: undefined: x',
      '',
      []
    ],
    [
      'another cause: a pattern that nothing ignored matches',
      'web/web.go:8:12: pattern static/*: no matching files found',
      '',
      []
    ],
    [
      'another cause: a module',
      'main.go:4:2: no required module provides package example.com/other; to add it:',
      '',
      []
    ]
  ])('%s', (_name, output, directory, expected) => {
    expect(missingIgnoredFiles(output, ignored, directory)).toEqual(expected)
  })
})

describe('a go.work that git ignores', () => {
  it('is named where the base misses a package that nothing else makes', () => {
    const output =
      'main.go:3:8: no required module provides package example.com/lib/x; to add it:'
    const files = missingIgnoredFiles(output, ['a.go', 'go.work', 'lib/y/'])
    expect(files).toEqual(['go.work'])
    expect(explainMissingFiles(files)).toBe(
      'the base lacks go.work, which git ignores in the head\'s checkout: commit it, or set "go-work: off"'
    )
  })
})

describe('explainMissingFiles', () => {
  it('names some of many, and prepare', () => {
    const files = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    expect(explainMissingFiles(files)).toBe(
      'the base lacks what git ignores in the head\'s checkout (a, b, c, d, e and 2 more): name the command that makes it in "prepare", so that it runs for both'
    )
  })
})
