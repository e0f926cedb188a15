import { describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, realpath, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArguments } from '../../src/commands/arguments.ts'
import {
  gateFlags,
  planCheck,
  typedPackages
} from '../../src/commands/check.ts'

describe('parseArguments', () => {
  it('reads flags, positionals and the destination', () => {
    expect(
      parseArguments(
        [
          './cmd/a',
          '--base',
          'main',
          '--exact-base',
          '--max-size=20 MiB',
          '--format',
          'json',
          '--output',
          'r.json',
          './cmd/b'
        ],
        gateFlags
      )
    ).toEqual({
      flags: { base: 'main', 'exact-base': 'true', 'max-size': '20 MiB' },
      positionals: ['./cmd/a', './cmd/b'],
      destination: { format: 'json', output: 'r.json' }
    })
  })

  it.each([
    ['ldflags', '-X main.version=v1'],
    ['ldflags', '-s'],
    ['prepare', '--verbose'],
    ['max-growth', '-1'],
    ['output', '-']
  ])('takes a value of --%s that begins with a dash: %s', (name, value) => {
    const args = ['./cmd/a', `--${name}`, value, '--base', 'main']
    const { flags, positionals, destination } = parseArguments(args, gateFlags)
    expect({ ...flags, output: destination.output }).toMatchObject({
      [name]: value,
      base: 'main'
    })
    expect(positionals).toEqual(['./cmd/a'])
    const after = ['--base', 'main', '--', `--${name}`, value]
    expect(parseArguments(after, gateFlags).positionals).toEqual([
      `--${name}`,
      value
    ])
  })

  it.each([
    [['--base', '--exact-base'], '--base'],
    [['--base', '--ldflags=-s'], '--base'],
    [['--base', '--'], '--base'],
    [['--exact-base', '-x'], '-x'],
    [['--frobnicate', '-x'], '--frobnicate'],
    [['--frobnicate'], '--frobnicate'],
    [['--base'], '--base'],
    [['--format', 'xml'], 'use text, json, markdown'],
    [['--exact-base=yes'], '--exact-base']
  ])('refuses %j', (args, message) => {
    expect(() => parseArguments(args, gateFlags)).toThrow(message)
  })
})

function check(...args: string[]) {
  return planCheck(parseArguments(args, gateFlags), '/checkout', false)
}

describe('typedPackages', () => {
  it('takes absolute paths inside of the current directory, by any name', async () => {
    const scratch = await realpath(await mkdtemp(join(tmpdir(), 'gate-')))
    try {
      const root = join(scratch, 'my project, old')
      await mkdir(join(root, 'module', 'cmd', 'tool'), { recursive: true })
      const alias = join(scratch, 'alias')
      await symlink(root, alias)
      const typed = (name: string, flags = {}) =>
        typedPackages({ positionals: [name], flags }, root)
      const inModule = { 'working-directory': 'module' }
      for (const way of [root, alias]) {
        const tool = join(way, 'module', 'cmd', 'tool')
        expect(await typed(tool)).toEqual(['./module/cmd/tool'])
        expect(await typed(`${tool}/...`, inModule)).toEqual(['./cmd/tool/...'])
        expect(await typed(way, inModule)).toEqual(['..'])
      }
      for (const other of ['./cmd/tool', 'cmd/...', '/elsewhere/tool']) {
        expect(await typed(other)).toEqual([other])
      }
    } finally {
      await rm(scratch, { recursive: true })
    }
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

  it('posts nothing unless asked to', () => {
    expect(check('--base', 'main').comment).toBe(false)
  })

  it.each([
    [['./a'], 'what to compare with'],
    [['./a', '--packages', './b', '--base', 'x'], 'given both'],
    [['--base', 'main', '--comment', 'true'], 'inside of a workflow'],
    [['--base', 'main', '--mode', 'x'], 'mode']
  ])('refuses %j', (args, message) => {
    expect(() => check(...args)).toThrow(message)
  })
})
