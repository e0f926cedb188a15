import { describe, expect, it } from '@jest/globals'
import { declaresMain } from '../../../src/toolchain/list/program-source.ts'
import { withProcessorTime } from '../../setup/processor-time.ts'

describe('declaresMain', () => {
  it.each<[string, string]>([
    ['a plain one', 'package main\n\nfunc main() {}\n'],
    ['one without a body', 'package main\nfunc main()\n'],
    ['one with comments between', 'package main; func /* a */ main /* b */ ()'],
    [
      'one after code',
      'package main\nfunc a() { b(`}`, "}", \'}\') }\nfunc main() {}'
    ],
    ['one after a stray quote', "package main // don't\nfunc main() {}"],
    [
      'an alias',
      'package main\n\nimport _ "unsafe"\n\n//go:linkname start main.main\nfunc start() {}\n'
    ],
    ['source that is not closed', 'package main\n\nfunc start() {\n'],
    ['source that closes too much', 'package main\n}\n'],
    ['a comment that is not closed', 'package main\n/* func'],
    ['a string that is not closed', 'package main\nvar a = `']
  ])('finds %s', (_name, source) => {
    expect(declaresMain(source)).toBe(true)
  })

  it.each<[string, string]>([
    ['a plugin', 'package main\n\nfunc Run() {}\n'],
    ['a method', 'package main\ntype t int\nfunc (t) main() {}\n'],
    ['another name', 'package main\nfunc mainly() {}\nfunc domain() {}\n'],
    ['a comment', 'package main\n// func main() {}\n/* func main() {} */\n'],
    ['a string', 'package main\nvar a, b = `func main() {}`, "func main() {}"'],
    ['a last comment', 'package main // func main()'],
    ['a local function', 'package main\nfunc a() { func() { main() }() }\n']
  ])('finds none in %s', (_name, source) => {
    expect(declaresMain(source)).toBe(false)
  })

  it('reads a megabyte of hostile source at once', () => {
    for (const piece of [
      '/*',
      '"\\',
      '`',
      'func ',
      'main(',
      '//go:linkname\t'
    ]) {
      const text = piece.repeat(1_000_000 / piece.length)
      expect(
        withProcessorTime(() => declaresMain(text)).milliseconds
      ).toBeLessThan(2000)
    }
  })
})
