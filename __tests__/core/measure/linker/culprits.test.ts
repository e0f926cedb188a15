import { describe, expect, it } from '@jest/globals'
import { findCulprits } from '../../../../src/core/measure/linker/culprits.ts'
import { readDependencies } from '../../../../src/core/measure/linker/dependency-listing.ts'

function culprits(
  lines: readonly string[],
  minor = 26,
  isDynamic = false
): string[] {
  const listing = readDependencies(
    Buffer.from(lines.map((line) => `${line}\n`).join(''))
  )
  return findCulprits(listing, minor, isDynamic).map((symbol) =>
    listing.names.name(symbol)
  )
}

const start = ['_ -> main.main', 'main.main -> type:main.T <UsedInIface>']

/** The linker keeps the method M of T. */
const kept = [
  'type:main.T <UsedInIface> -> type:func(int) <UsedInIface>',
  'type:main.T <UsedInIface> -> main.T.M',
  'type:main.T <UsedInIface> -> main.(*T).M'
]

describe('findCulprits', () => {
  it('finds none where nothing looks methods up', () => {
    expect(culprits([...start, ...kept, 'main.T.M -> main.x'])).toEqual([])
  })

  it('finds all that the first flood reaches', () => {
    const lines = [
      ...start,
      'main.main -> a.F <ReflectMethod>',
      'main.main -> b.F <ReflectMethod>',
      ...kept
    ]
    expect(culprits(lines)).toEqual(['a.F', 'b.F'])
  })

  it('leaves out what methods kept for reflection reach', () => {
    const lines = [
      ...start,
      'main.main -> a.F <ReflectMethod>',
      ...kept,
      'main.T.M -> b.F <ReflectMethod>'
    ]
    expect(culprits(lines)).toEqual(['a.F'])
  })

  it('leaves out methods that are kept for reflection themselves', () => {
    const lines = [
      ...start,
      'main.main -> a.F <ReflectMethod>',
      'type:main.T <UsedInIface> -> main.T.M <ReflectMethod>'
    ]
    expect(culprits(lines)).toEqual(['a.F'])
  })

  it('finds those that methods of called interfaces reach', () => {
    const lines = [
      ...start,
      ...kept,
      'main.T.M -> a.F <ReflectMethod>',
      'main.T.M -> a.G <ReflectMethod>',
      'type:main.T <UsedInIface> -> main.T.N',
      'main.T.N -> b.F <ReflectMethod>'
    ]
    expect(culprits(lines)).toEqual(['a.F', 'a.G'])
  })

  it('sees another round where a type keeps methods again', () => {
    const lines = [
      ...start,
      'main.main -> type:main.U <UsedInIface>',
      'type:main.T <UsedInIface> -> main.T.M <ReflectMethod>',
      'type:main.U <UsedInIface> -> main.U.M',
      'type:main.T <UsedInIface> -> main.T.N <ReflectMethod>'
    ]
    expect(culprits(lines)).toEqual(['main.T.M'])
  })

  it('takes no function that serves a type for a method of it', () => {
    const lines = [
      ...start,
      'type:main.T <UsedInIface> -> type:.eqfunc.main.T',
      'type:main.T <UsedInIface> -> runtime.gcbits.0100000000000000',
      'type:.eq.main.T -> main.a',
      'main.main -> a.F <ReflectMethod>',
      'type:.eq.main.T -> main.b',
      'type:main.T <UsedInIface> -> runtime.memequal64·f',
      'main.main -> b.F <ReflectMethod>'
    ]
    expect(culprits(lines)).toEqual(['a.F', 'b.F'])
  })

  it('has those of the first flood alone where types are shared', () => {
    const lines = [
      ...start,
      'main.main -> a.F <ReflectMethod>',
      ...kept,
      'main.T.M -> b.F <ReflectMethod>'
    ]
    expect(culprits(lines, 26, true)).toEqual(['a.F'])
    expect(culprits([...start, ...kept, ...lines], 26, true)).toEqual([])
  })

  it('finds who reaches reflect.Value.Method, which Go 1.21 seeks by name', () => {
    const lines = [
      ...start,
      'main.main -> reflect.Value.MethodByName <ReflectMethod>',
      'reflect.Value.MethodByName <ReflectMethod> -> reflect.Value.Method',
      ...kept
    ]
    expect(culprits(lines, 21)).toEqual(['main.main'])
    expect(culprits(lines, 22)).toEqual(['reflect.Value.MethodByName'])
  })
})
