import { describe, expect, it } from '@jest/globals'
import { readReferences } from '../../../../src/core/measure/linker/dumpdep.ts'
import { readDependencies } from '../../../../src/core/measure/linker/dependency-listing.ts'

const bytes = (lines: readonly string[]): Uint8Array =>
  Buffer.from(lines.map((line) => `${line}\n`).join(''))

/** By name: the name of its parent, '' for none. */
function parentsOf(listing: Uint8Array): Record<string, string> {
  const { names, parents } = readDependencies(listing)
  const byName: Record<string, string> = {}
  for (const [symbol, parent] of parents.entries()) {
    byName[names.name(symbol)] = parent < 0 ? '' : names.name(parent)
  }
  return byName
}

describe('readDependencies', () => {
  it('gives each symbol the one that reached it first', () => {
    const listing = bytes([
      '# example.com/app',
      '_ -> main.main',
      'main.main -> main.run',
      'main.main -> type:*main.T <UsedInIface>',
      'main.run -> main.deep',
      'main.deep -> main.run',
      'type:*main.T <UsedInIface> -> main.(*T).M',
      'main.(*T).M -> type:*main.T <UsedInIface>'
    ])
    expect(parentsOf(listing)).toEqual({
      'main.main': '',
      'main.run': 'main.main',
      'type:*main.T': 'main.main',
      'main.deep': 'main.run',
      'main.(*T).M': 'type:*main.T'
    })
  })

  it('reads an arrow in the tag of a struct as part of the name of a type', () => {
    const type = String.raw`type:struct { F int "a -> b" }`
    const listing = bytes([
      '_ -> main.main',
      `main.main -> ${type}`,
      `${type} -> type:int`
    ])
    expect(parentsOf(listing)).toEqual({
      'main.main': '',
      [type]: 'main.main',
      'type:int': type
    })
  })

  it('reads an arrow in a string literal as part of the literal', () => {
    const listing = bytes([
      '_ -> main.main',
      'main.main -> go:string."a -> b"',
      'main.main -> main.next'
    ])
    expect(parentsOf(listing)).toEqual({
      'main.main': '',
      'main.next': 'main.main'
    })
  })

  it('finds a name with a middle dot by its name in a symbol table', () => {
    const { names, parents } = readDependencies(
      bytes(['_ -> main.main', 'main.main -> main.T·1', 'main.T·1 -> main.x'])
    )
    expect(names.name(names.find('main.T.1'))).toBe('main.T.1')
    expect(names.find('main.T·1')).toBe(names.find('main.T.1'))
    expect(parents[names.find('main.x')]).toBe(names.find('main.T.1'))
    expect(names.find('main.U.1')).toBe(-1)
  })

  it.each(['type..eq.main.T', 'type.*main.T', 'go.itab.*main.T,io.Reader'])(
    'reads %s as Go 1.19 writes it',
    (name) => {
      expect(
        parentsOf(bytes(['_ -> main.main', `main.main -> ${name}`]))
      ).toEqual({ 'main.main': '', [name]: 'main.main' })
    }
  )

  it('knows of functions that look methods up whichever marks they have', () => {
    const { names, reflecting } = readDependencies(
      bytes([
        '_ -> main.main',
        'main.main -> main.a <ReflectMethod>',
        'main.main -> main.b <UsedInIface><ReflectMethod>',
        'main.main -> main.c <UsedInIface>',
        'main.a <ReflectMethod> -> go:string."x <ReflectMethod>"'
      ])
    )
    expect([...reflecting].map((symbol) => names.name(symbol))).toEqual([
      'main.a',
      'main.b'
    ])
  })

  it('says whether some type is plain, as none is once types are shared', () => {
    const used = ['_ -> main.main', 'type:main.T <UsedInIface> -> type:int']
    expect(readDependencies(bytes(used)).hasPlainType).toBe(false)
    const eq = 'type:.eq.main.T -> runtime.memequal'
    expect(readDependencies(bytes([...used, eq])).hasPlainType).toBe(false)
    const plain = [...used, 'type:main.U -> type:int']
    expect(readDependencies(bytes(plain)).hasPlainType).toBe(true)
  })

  it('reads a listing that ends without a newline, and says so', () => {
    const text = '_ -> main.main\nmain.main -> main.ru'
    expect(parentsOf(Buffer.from(text))).toEqual({
      'main.main': '',
      'main.ru': 'main.main'
    })
    expect(readDependencies(Buffer.from(text)).isWhole).toBe(false)
    expect(readDependencies(Buffer.from(`${text}\n`)).isWhole).toBe(true)
  })

  it.each([
    ['a circle', ['a.a -> a.b', 'a.b -> a.c', 'a.c -> a.a', 'a.a -> a.b']],
    ['a symbol that reaches itself', ['_ -> a.a', 'a.a -> a.a']],
    ['a left side that nothing reached', ['_ -> a.a', 'b.b -> a.c']],
    ['arrows only', [' -> ', ' ->  -> ', '_ -> ', ' -> a']]
  ])('has every parent before its children in %s', (_, lines) => {
    const { parents } = readDependencies(bytes(lines))
    for (const [symbol, parent] of parents.entries()) {
      expect(parent).toBeLessThan(symbol)
    }
  })

  it('reaches nothing that stands on the left alone', () => {
    const listing = readDependencies(
      bytes([' -> a.A', 'b.B -> a.C', 'c.C -> a.D', 'a.A -> c.C'])
    )
    const { names, parents } = listing
    const parentOf = (name: string) => parents[names.find(name)]
    expect(['', 'b.B', 'c.C'].map(parentOf)).toEqual([-2, -2, -1])
    expect([...readReferences(listing)]).toEqual([
      ['a.A', ''],
      ['a.C', 'b.B'],
      ['c.C', '_'],
      ['a.D', 'c.C']
    ])
  })

  it('numbers more names than it had room for', () => {
    const many = Array.from({ length: 5000 }, (_, i) => `a -> b${i}`)
    const { names, parents, to } = readDependencies(bytes(['_ -> a', ...many]))
    expect(names.count).toBe(5001)
    expect(to.length).toBe(5001)
    const each = many.map((_, i) => names.find(`b${i}`))
    expect(each).toEqual(many.map((_line, i) => i + 1))
    expect(parents[4000]).toBe(0)
  })
})
