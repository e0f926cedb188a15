import { describe, expect, it } from '@jest/globals'
import { options } from '../../../src/core/plan/options.ts'
import { flagsOf, isSwitch } from '../../../src/commands/usage/command-spec.ts'
import { commands } from '../../../src/commands/usage/commands.ts'
import {
  parseCommandLine,
  usage
} from '../../../src/commands/usage/parse-command-line.ts'
import { plain, typed } from '../typed.ts'

const version = 'go-size-gate 1.0.0'

function printed(...line: readonly string[]): string {
  const request = parseCommandLine(line, version, plain)
  return request.kind === 'print' ? request.text : ''
}

describe('parseCommandLine', () => {
  it('reads flags, positionals and the destination', () => {
    expect(
      typed(
        'check',
        './cmd/a',
        '--base',
        'main',
        '--exact-base',
        '--max-size=20 MiB',
        '--format',
        'json',
        '--output',
        'r.json',
        './cmd/b/'
      )
    ).toEqual({
      flags: { base: 'main', 'exact-base': 'true', 'max-size': '20 MiB' },
      positionals: ['./cmd/a', './cmd/b/'],
      destination: { format: 'json', output: 'r.json' }
    })
    expect(typed('diff', 'a', 'b').destination).toEqual({
      format: 'text',
      output: ''
    })
  })

  it.each([
    ['ldflags', '-X main.version=v1'],
    ['ldflags', '-s'],
    ['prepare', '--verbose'],
    ['max-growth', '-1'],
    ['output', '-']
  ])('takes a value of --%s that begins with a dash: %s', (name, value) => {
    const line = ['check', './cmd/a', `--${name}`, value, '--base', 'main']
    const { flags, positionals, destination } = typed(...line)
    expect({ ...flags, output: destination.output }).toMatchObject({
      [name]: value,
      base: 'main'
    })
    expect(positionals).toEqual(['./cmd/a'])
    const after = ['check', '--base', 'main', '--', `--${name}`, value]
    expect(typed(...after).positionals).toEqual([`--${name}`, value])
  })

  it.each([
    ['check --base --exact-base', '--base needs a value, and --exact-base is'],
    ['check --base --ldflags=-s', '--base needs a value, and --ldflags=-s is'],
    ['check --base --', '--base needs a value'],
    ['check --base --help', '--base needs a value'],
    ['check --base', '--base needs a value (see go-size-gate check --help)'],
    ['check --exact-base -x', 'unknown option -x'],
    ['check --frobnicate -x', 'unknown option --frobnicate'],
    ['check --exact-base=yes', 'unknown option --exact-base=yes'],
    ['check --bse main', 'unknown option --bse; did you mean --base?'],
    ['diff a b --max-size 1', 'unknown option --max-size'],
    ['diff a b --format xml', 'use text, json, markdown, html, svg'],
    ['budget a --format html', 'use text, json, markdown'],
    ['chekc', 'unknown command chekc; did you mean check?'],
    ['frobnicate', 'use one of demo, check, analyze'],
    ['diff old', 'missing required argument NEW: go-size-gate diff OLD NEW'],
    ['diff a b c', 'diff takes no more than 2 arguments'],
    ['demo x', 'demo takes no arguments'],
    ['budget', 'missing required argument FILE']
  ])('refuses %s', (line, message) => {
    expect(() => typed(...line.split(' '))).toThrow(message)
    expect(() => typed(...line.split(' '))).not.toThrow('\n')
  })

  it('prints the version, and the help of a command in two ways', () => {
    expect(printed('--version')).toBe(`${version}\n`)
    expect(printed('-V')).toBe(`${version}\n`)
    expect(printed('help', 'diff')).toBe(printed('diff', '--help'))
    expect(printed('check', '--base', 'main', '-h')).toBe(
      printed('check', '--help')
    )
    expect(printed('--help')).toBe(usage(version, plain))
  })
})

/** A text without the breaks of its lines. */
const flowing = (text: string): string => text.replaceAll(/\s+/g, ' ')

describe('help', () => {
  it('lists every command', () => {
    const text = usage(version, plain)
    for (const { name, summary } of commands) {
      expect(flowing(text)).toContain(`${name} ${summary}`)
    }
    expect(text).toContain('Exit status: 0 pass or warning')
  })

  it.each(commands)('of $name explains its flags, by examples', (spec) => {
    const text = printed(spec.name, '--help')
    for (const flag of flagsOf(spec)) {
      expect(text).toContain(`  --${flag.name}${isSwitch(flag) ? '' : ' <'}`)
      expect(flowing(text)).toContain(flowing(flag.description))
    }
    for (const { title } of spec.groups) expect(text).toContain(`\n${title}:\n`)
    expect(spec.examples.length).toBeGreaterThan(0)
    for (const { line } of spec.examples) expect(text).toContain(line)
    const long = text.split('\n').filter((line) => line.length > plain.width)
    expect(long.filter((line) => !line.includes('go-size-gate '))).toEqual([])
  })

  it('is no wider in a file or a pipe', () => {
    const wide = { colours: false, width: Infinity }
    const request = parseCommandLine(['diff', '--help'], version, wide)
    const lines = request.kind === 'print' ? request.text.split('\n') : []
    expect(lines).toContain('The verdict:')
    expect(lines.filter(({ length }) => length > 100)).toEqual([])
  })

  it.each(['branch', 'key', 'token'])(
    'of history and replay has one --%s',
    (name) => {
      const [one, other] = ['history', 'replay'].map((command) =>
        commands
          .filter((spec) => spec.name === command)
          .flatMap(flagsOf)
          .find((flag) => flag.name === name)
      )
      expect(one).toBeDefined()
      expect(one).toBe(other)
    }
  )

  it('of check has every input once but those of releases, with what it is for', () => {
    const [check] = commands.filter(({ name }) => name === 'check')
    const names = check ? flagsOf(check).map(({ name }) => name) : []
    expect(names.toSorted()).toEqual(
      [
        ...options
          .map(({ name }) => name)
          .filter((name) => !name.startsWith('release-')),
        'baseline-dir',
        'record',
        'format',
        'output'
      ].toSorted()
    )
    const text = flowing(printed('check', '--help'))
    for (const { name, description } of options) {
      if (name.startsWith('release-')) continue
      expect(text).toContain(flowing(description))
    }
    for (const { name, isSwitch: alone, value, choices } of options) {
      expect([name, alone ?? value ?? choices]).not.toEqual([name, undefined])
    }
  })

  it('has bold titles on a terminal with colours alone', () => {
    const request = parseCommandLine(['diff', '-h'], version, {
      ...plain,
      colours: true
    })
    expect(request).toMatchObject({
      text: expect.stringContaining('\u001B[1mThe verdict:')
    })
    expect(printed('diff', '-h')).not.toContain('\u001B')
  })

  it('has examples that are lines of commands', () => {
    for (const { line } of commands.flatMap(({ examples }) => examples)) {
      const inner =
        /go-size-gate (?:"[^"]*"|[^)>"])*/.exec(line)?.[0].trim() ?? ''
      const words = [...inner.matchAll(/"([^"]*)"|(\S+)/g)].map(
        ([, quoted, word]) => quoted ?? word ?? ''
      )
      expect(() => typed(...words.slice(1))).not.toThrow()
    }
  })
})
