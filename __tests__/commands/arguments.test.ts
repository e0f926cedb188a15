import { describe, expect, it } from '@jest/globals'
import { parseArguments } from '../../src/commands/arguments.ts'
import { gateFlags } from '../../src/commands/check.ts'
import { planCheck } from '../../src/commands/check.ts'

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
