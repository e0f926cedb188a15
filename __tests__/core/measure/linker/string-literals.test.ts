import { describe, expect, it } from '@jest/globals'
import { readDependencies } from '../../../../src/core/measure/linker/dependency-listing.ts'
import { readLiterals } from '../../../../src/core/measure/linker/string-literals.ts'
import { placeLiterals } from '../../../../src/core/measure/linker/place-literals.ts'

/** UTF-8 bytes as Latin-1 text, one character each. */
const bytes = (text: string): string => Buffer.from(text).toString('latin1')

const literal = (text: string, from = 'main.f') => ({
  from,
  length: text.length,
  text,
  hash: ''
})

/** A file that has `text` as its block of strings, from byte 4 on. */
const fileOf = (text: string) => Buffer.from(`head${text}tail`)

const blockOf = (text: string) => ({ offset: 4, size: text.length })

describe('readLiterals', () => {
  it('reads texts as strconv.Quote writes them, each once', () => {
    const listing = [
      '# example.com/app',
      '_ -> main.main',
      'main.main -> go:string."plain"',
      String.raw`main.f -> go:string."tab\t quote\" byte\xff zero\x00 wide\u2028 far\U000e0001 ü"`,
      'main.g -> go:string."plain"',
      String.raw`main.g -> go:string."an arrow -> go:string.\"x\""`,
      'main.h -> go:string..gostring.193.2tRgfZePQ5WM4DpP00c1lg==',
      'type:*main.T -> type:main.T<UsedInIface>',
      'main.old -> go.string."old"',
      ''
    ]
    expect(
      readLiterals(readDependencies(Buffer.from(listing.join('\n'))))
    ).toEqual([
      literal('plain', 'main.main'),
      literal(
        `tab\t quote" byte\xff zero\0${bytes(' wide\u2028 far\u{e0001} ü')}`
      ),
      literal('an arrow -> go:string."x"', 'main.g'),
      {
        from: 'main.h',
        length: 193,
        text: null,
        hash: '2tRgfZePQ5WM4DpP00c1lg=='
      },
      literal('old', 'main.old')
    ])
  })
})

describe('placeLiterals', () => {
  it('finds literals by length and bytes', () => {
    const text = 'abbccdddeee\0\0'
    const placed = placeLiterals(
      fileOf(text),
      blockOf(text),
      ['eee', 'ddd', 'bb', 'cc', 'a', ''].map((one) => literal(one))
    )
    expect(placed).toEqual(
      ['a', 'bb', 'cc', 'ddd', 'eee'].map((one) => ({
        offset: 4 + text.indexOf(one),
        literal: literal(one)
      }))
    )
  })

  it('finds literals that are aligned to even places', () => {
    const text = 'a\0b\0cc'
    const placed = placeLiterals(
      fileOf(text),
      blockOf(text),
      ['b', 'cc', 'a'].map((one) => literal(one))
    )
    expect(placed).toMatchObject([{ offset: 4 }, { offset: 6 }, { offset: 8 }])
  })

  it('finds an embedded file, which is aligned like data', () => {
    const file = 'f'.repeat(40)
    const text = `a${'\0'.repeat(27)}${file}${'g'.repeat(41)}`
    const placed = placeLiterals(
      fileOf(text),
      blockOf(text),
      ['a', file, 'g'.repeat(41)].map((one) => literal(one))
    )
    expect(placed).toMatchObject([
      { offset: 4 },
      { offset: 32 },
      { offset: 72 }
    ])
  })

  it.each([
    [
      'one too few',
      'abb',
      ['a'],
      /names strings up to byte 5 .* more up to byte 7/
    ],
    [
      'one too many',
      'abb',
      ['a', 'bb', 'ccc'],
      /the 3 bytes of a string at byte 7/
    ],
    ['another', 'abb', ['a', 'cc'], /the 2 bytes of a string at byte 5/]
  ])('refuses %s', (_, text, literals, message) => {
    expect(
      placeLiterals(
        fileOf(text),
        blockOf(text),
        literals.map((one) => literal(one))
      )
    ).toMatch(message)
  })
})
