import { describe, expect, it } from '@jest/globals'
import {
  inertJson,
  plainText,
  visibleLine,
  withoutBracketCommands,
  withoutCommands
} from '../../../src/core/text/plain-text.ts'
import { withProcessorTime } from '../../setup/processor-time.ts'

/** As actions/runner finds a command in a line: TryParseV2, then TryParse. */
function isCommand(line: string): boolean {
  return /^\s*::/.test(line) || /##\[[^\]]*\]/.test(line)
}

const commands = [
  '::error::forged',
  ' \t::stop-commands::x',
  '\u00A0\u2003::error::forged',
  '\u2028::error::forged',
  'one\n::error::forged\ntwo',
  '##[error]forged',
  'struct { F int "##[stop-commands]mark" }',
  'a ###[add-mask]b',
  '##[a]##[b]##[c]'
]

describe('plainText', () => {
  it.each([
    ['a\tb\nc', 'a\tb\nc'],
    ['a\r\nb\rc', 'a\nb\nc'],
    ['a\u2028b\u2029c', 'a\nb\nc'],
    ['\u001B[31mred\u001B[0m', 'red'],
    ['\u001B]8;;https://x\u0007link\u001B]8;;\u001B\\', 'link'],
    ['\u001B]0;open', ''],
    ['a\u0000b\u0008c\u009Bd\u007F', 'abcd'],
    ['a\u202Eb\u2066c', 'abc'],
    ['größe 大', 'größe 大']
  ])('%j', (text, expected) => expect(plainText(text)).toBe(expected))
})

describe('withoutCommands', () => {
  it.each(commands)('leaves no command in %j', (text) => {
    expect(text.split('\n').some(isCommand)).toBe(true)
    expect(withoutCommands(text).split('\n').filter(isCommand)).toEqual([])
  })

  it.each(['a ## b [c]', 'std::string', '#[cfg(test)]', '', '## [x](y)'])(
    'leaves %j as it is',
    (text) => expect(withoutCommands(text)).toBe(text)
  )

  it('also takes the commands of other services', () => {
    expect(withoutBracketCommands('x ##vso[task.setvariable]')).toBe(
      'x # #vso[task.setvariable]'
    )
  })

  it.each([
    ['blank lines', '\n'.repeat(1_000_000)],
    ['separators', '\u2028'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['hashes', '#'.repeat(1_000_000)],
    ['starts of sequences', '\u001B[0;'.repeat(250_000)]
  ])('takes no time for a megabyte of %s', (_name, text) => {
    const { milliseconds } = withProcessorTime(() => {
      withoutCommands(plainText(text))
      withoutCommands(text)
    })
    expect(milliseconds).toBeLessThan(5000)
  })
})

describe('inertJson', () => {
  it.each([...commands, 'a\u009B2Jb\u202Ec\u007F'])(
    'steers nothing with %j, and means the same',
    (text) => {
      const json = inertJson(JSON.stringify({ [text]: [text] }, null, 2))
      expect(json.split('\n').filter(isCommand)).toEqual([])
      // oxlint-disable-next-line no-control-regex
      expect(json).not.toMatch(/[\u0000-\u0009\u007F-\u009F\u202E]/)
      expect(JSON.parse(json)).toEqual({ [text]: [text] })
    }
  )
})

describe('visibleLine', () => {
  it.each([
    ['a\nb\r\tc', String.raw`a\nb\r\tc`],
    ['\u001B[2J\u009B\u2028', String.raw`\u{1b}[2J\u{9b}\u{2028}`],
    ['a\u202Eb\uD800', String.raw`a\u{202e}b\u{d800}`],
    ['größe 大', 'größe 大']
  ])('%j', (text, expected) => expect(visibleLine(text, 100)).toBe(expected))

  it('keeps no more than is asked for', () => {
    expect(visibleLine('x'.repeat(101), 100)).toBe(`${'x'.repeat(100)}…`)
  })
})
