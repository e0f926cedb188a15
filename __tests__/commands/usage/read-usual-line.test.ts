import { describe, expect, it } from '@jest/globals'
import { readUsualLine } from '../../../src/commands/usage/read-usual-line.ts'
import { parseCommandLine } from '../../../src/commands/usage/parse-command-line.ts'
import { plain } from '../typed.ts'

describe('readUsualLine', () => {
  it.each([
    'analyze tool',
    'analyze tool --format json --output r.json',
    'analyze --gzip tool --twin=twin --top 3',
    'check ./a --base main --base next ./b --exact-base',
    'diff a b c',
    'diff a',
    'budget'
  ])('reads %j as commander does', (line) => {
    const words = line.split(' ')
    const request = readUsualLine(words)
    expect(request).not.toBeNull()
    expect(request).toEqual(parseCommandLine(words, '', plain))
  })

  it.each([
    '',
    'help analyze',
    'analise tool',
    'analyze --help',
    'analyze -h',
    'analyze tool --unknown',
    'analyze tool --gzip=yes',
    'analyze tool --twin',
    'analyze tool --twin --gzip',
    'analyze tool --twin=',
    'analyze -- --gzip',
    'check --ldflags -s'
  ])('leaves %j to commander', (line) => {
    expect(readUsualLine(line === '' ? [] : line.split(' '))).toBeNull()
  })

  it('refuses a format that there is not', () => {
    expect(() => readUsualLine(['analyze', 'a', '--format', 'xml'])).toThrow(
      '--format: "xml" is not accepted'
    )
  })
})
