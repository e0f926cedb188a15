import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from '../../../src/host/files/scratch.ts'
import {
  checkPatterns,
  defaultPatterns,
  findGoMod,
  findGoWork,
  isWithin
} from '../../../src/toolchain/tree/find-modules.ts'
import { findExcludedMains } from '../../../src/toolchain/list/excluded-mains.ts'
import { temporaryDirectory, writeTree } from '../../setup/programs.ts'

let scratch: string

beforeAll(async () => {
  scratch = await temporaryDirectory()
})

afterAll(() => removeTree(scratch))

describe('isWithin', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/b', true],
    ['/a', '/a/..b', true],
    ['/a', '/ab', false],
    ['/a/b', '/a', false],
    ['/a/b', '/a/c/b', false],
    ['/', '/a', true]
  ])('%s %s', (root, path, expected) => {
    expect(isWithin(root, path)).toBe(expected)
  })
})

describe('checkPatterns', () => {
  const tree = { root: '/repo', directory: '/repo/sub' }

  it.each([
    './...',
    '.',
    './cmd/server',
    'cmd/server',
    'example.com/app/cmd/...',
    '..',
    '../other/...',
    './a-b_c',
    'all'
  ])('takes %s', (pattern) => {
    expect(() => checkPatterns(tree, [pattern])).not.toThrow()
  })

  it.each([
    ['', 'an empty name is not a package'],
    ['-toolexec=/bin/x', 'a package pattern does not begin with "-"'],
    ['--', 'a package pattern does not begin with "-"'],
    ['./a\0b', 'a package pattern has no spaces or control characters'],
    ['./a b', 'a package pattern has no spaces or control characters'],
    [
      'main.go',
      'name the package (its directory, such as ./cmd/server), no file'
    ],
    ['./cmd/x/main.go', 'name the package'],
    ['example.com/x@latest', 'a version is chosen in go.mod'],
    ['/repo/sub/cmd', 'write it relative to the working directory'],
    ['C:\\repo\\cmd', 'write it relative to the working directory'],
    ['..\\..\\elsewhere', 'write it with "/"'],
    ['../../elsewhere', 'it leaves the repository'],
    ['./../../...', 'it leaves the repository'],
    ['../..', 'it leaves the repository']
  ])('refuses %j', (pattern, why) => {
    expect(() => checkPatterns(tree, ['./ok', pattern])).toThrow(
      `package ${JSON.stringify(pattern)}: ${why}`
    )
  })
})

describe('finding go.mod and go.work', () => {
  it('looks upwards, but never above the repository', async () => {
    const { root } = await writeTree(join(scratch, 'outer'), {
      'go.mod': '',
      'go.work': '',
      'repo/a/go.mod': '',
      'repo/a/b/x.txt': '',
      'repo/c/x.txt': ''
    })
    const repo = join(root, 'repo')
    const inside = { root: repo, directory: join(repo, 'a/b') }
    expect(await findGoMod(inside)).toBe(join(repo, 'a/go.mod'))
    expect(await findGoWork(inside, 'auto')).toBe('off')
    expect(await findGoMod({ root: repo, directory: join(repo, 'c') })).toBe(
      null
    )
    const whole = { root, directory: join(repo, 'c') }
    expect(await findGoMod(whole)).toBe(join(root, 'go.mod'))
    expect(await findGoWork(whole, 'auto')).toBe(join(root, 'go.work'))
    expect(await findGoWork(whole, 'off')).toBe('off')
  })

  it('is not a go.work that git ignores, unless asked for', async () => {
    const { root } = await writeTree(join(scratch, 'ignored-work'), {
      'go.work': 'go 1.19\n',
      'go.mod': 'module a\n'
    })
    const ignoring = { root, directory: root, ignored: ['go.work'] }
    expect(await findGoWork(ignoring, 'auto')).toBe('off')
    expect(await findGoWork(ignoring, 'on')).toBe(join(root, 'go.work'))
    expect(await findGoWork(ignoring, 'off')).toBe('off')
    const other = { ...ignoring, ignored: ['sub/go.work', 'go.work.sum'] }
    expect(await findGoWork(other, 'auto')).toBe(join(root, 'go.work'))
  })
})

describe('defaultPatterns', () => {
  it('is everything, or every module of the go.work at the working directory', async () => {
    const { root } = await writeTree(join(scratch, 'work'), {
      'go.work':
        'go 1.19\n\nuse (\n\t. // here\n\t"./with space"\n\t../outside\n)\nuse ./b/c\n',
      'b/c/go.mod': ''
    })
    const tree = { root, directory: root }
    expect(await defaultPatterns(tree, 'auto')).toEqual([
      './...',
      './with space/...',
      './b/c/...'
    ])
    expect(await defaultPatterns(tree, 'off')).toEqual(['./...'])
    const below = { root, directory: join(root, 'b/c') }
    expect(await defaultPatterns(below, 'auto')).toEqual(['./...'])
  })

  it('fails for a go.work without modules', async () => {
    const directory = join(scratch, 'empty-work')
    await mkdir(directory)
    const tree = await writeTree(directory, { 'go.work': 'go 1.19\n' })
    await expect(defaultPatterns(tree, 'auto')).rejects.toThrow(
      'go.work uses no module: add one with "go work use", or set "go-work: off"'
    )
  })
})

describe('findExcludedMains', () => {
  it('does not look into what go.mod ignores', async () => {
    const main = '//go:build windows\n\npackage main\n'
    const tree = await writeTree(join(scratch, 'ignoring'), {
      'go.mod':
        'module a\n\ngo 1.25\n\nignore ./assets\n\nignore (\n\tweb/cache/\n\tthird\n)\n',
      'assets/main.go': main,
      'lib/assets/main.go': main,
      'lib/web/cache/main.go': main,
      'third/deep/main.go': main,
      'web/main.go': main
    })
    const found = await findExcludedMains(tree, ['./...'], [], new Set())
    expect(found.map(({ pattern }) => pattern)).toEqual([
      './lib/assets',
      './web'
    ])
  })
})
