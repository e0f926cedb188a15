import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  comparesAlone,
  planCheck,
  typedBinaries,
  typedPackages
} from '../../src/commands/check.ts'
import { baselineDirectoryOf } from '../../src/commands/terminal-host.ts'
import { typed } from './typed.ts'

function check(...args: string[]) {
  return planCheck(typed('check', ...args), '/checkout', false)
}

describe('typedPackages', () => {
  it('takes absolute paths inside of the current directory, by any name', async () => {
    const scratch = await realpath(await mkdtemp(join(tmpdir(), 'gate-')))
    try {
      const root = join(scratch, 'my project, old')
      await mkdir(join(root, 'module', 'cmd', 'tool'), { recursive: true })
      const alias = join(scratch, 'alias')
      await symlink(root, alias)
      const packages = (name: string, flags = {}) =>
        typedPackages({ positionals: [name], flags }, root)
      const inModule = { 'working-directory': 'module' }
      for (const way of [root, alias]) {
        const tool = join(way, 'module', 'cmd', 'tool')
        expect(await packages(tool)).toEqual(['./module/cmd/tool'])
        expect(await packages(`${tool}/...`, inModule)).toEqual([
          './cmd/tool/...'
        ])
        expect(await packages(way, inModule)).toEqual(['..'])
      }
      for (const other of ['./cmd/tool', 'cmd/...', '/elsewhere/tool']) {
        expect(await packages(other)).toEqual([other])
      }
    } finally {
      await rm(scratch, { recursive: true })
    }
  })
})

describe('typedBinaries', () => {
  it('keeps a path that is there in one piece, and lists apart', async () => {
    const scratch = await realpath(await mkdtemp(join(tmpdir(), 'gate-')))
    try {
      const root = join(scratch, 'my project, old')
      await mkdir(join(root, 'dist', 'a tool'), { recursive: true })
      const binaries = async (text: string) =>
        (await typedBinaries({ binaries: text }, root)).binaries
      expect(await binaries(join(root, 'dist'))).toBe('dist')
      expect(await binaries('dist/a tool')).toBe('"dist/a tool"')
      expect(await binaries(root)).toBe('.')
      for (const list of ['dist dist/b', 'dist', 'a,b']) {
        expect(await binaries(list)).toBe(list)
      }
    } finally {
      await rm(scratch, { recursive: true })
    }
  })
})

const alone = (...args: readonly string[]) => {
  const { flags, ...rest } = typed('check', ...args)
  return comparesAlone(planCheck({ ...rest, flags }, '/checkout', true), flags)
}

describe('comparesAlone', () => {
  it.each([
    [['--binaries', 'a', '--base', 'HEAD']],
    [['--binaries', 'a', '--base-binaries', 'b', '--mode', 'observe']]
  ])('holds for %j', (args) => {
    expect(alone(...args)).toBe(true)
  })

  it.each([
    [['--base', 'HEAD']],
    [['--binaries', 'a']],
    [['--binaries', 'a', '--base', 'HEAD', '--comment', 'true']],
    [['--binaries', 'a', '--base', 'HEAD', '--token', 't']],
    [['--binaries', 'a', '--base', 'HEAD', '--record', '--baseline-dir', 'c']],
    [['--binaries', 'a', '--base', 'HEAD', '--mode', 'measure', '--leg', 'a']]
  ])('does not hold for %j', (args) => {
    expect(alone(...args)).toBe(false)
  })
})

describe('planCheck', () => {
  it('takes packages as arguments', () => {
    expect(check('./a', './b', '--base', 'main').build.packages).toEqual([
      './a',
      './b'
    ])
    expect(
      check('--packages', './a ./b', '--base', 'main').build.packages
    ).toEqual(['./a', './b'])
  })

  it('takes what a shell completes: a trailing slash', () => {
    expect(check('./cmd/tool/', '--base', 'main').build.packages).toEqual([
      './cmd/tool'
    ])
  })

  it('needs no base to record, and judges ceilings then', () => {
    expect(check('--record').base).toEqual({ kind: 'event' })
  })

  it('posts nothing unless asked to', () => {
    expect(check('--base', 'main').comment).toBe(false)
  })

  it.each([
    [['./a'], 'what to compare with'],
    [['./a', '--packages', './b', '--base', 'x'], 'given both'],
    [['--base', 'main', '--comment', 'true'], 'inside of a workflow'],
    [['--base', 'main', '--mode', 'x'], 'mode'],
    [
      ['--record', '--mode', 'measure', '--leg', 'a'],
      'record: is for the modes gate and observe'
    ]
  ])('refuses %j', (args, message) => {
    expect(() => check(...args)).toThrow(message)
  })
})

function directory(...args: string[]) {
  return baselineDirectoryOf(typed('check', ...args), '/nowhere')
}

describe('baselineDirectoryOf', () => {
  it('is absolute, and need not be there', async () => {
    expect(await directory('--base', 'main')).toBeUndefined()
    expect(await directory('--baseline-dir', 'sizes')).toEqual({
      path: join('/nowhere', 'sizes'),
      records: false
    })
    expect(await directory('--baseline-dir', '/sizes', '--record')).toEqual({
      path: '/sizes',
      records: true
    })
  })

  it.each([[['--record']], [['--baseline-dir', '']]])(
    'has to be named: %j',
    async (args) => {
      await expect(directory(...args)).rejects.toThrow(
        'baseline-dir: name a directory'
      )
    }
  )
})
