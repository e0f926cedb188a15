import { afterAll, describe, expect, it } from '@jest/globals'
import {
  instantiatedFor,
  readDictionaries
} from '../../../../src/core/measure/owners/instances.ts'
import { measure } from '../../../../src/core/measure/measure.ts'
import { Modules } from '../../../../src/core/measure/owners/modules.ts'
import { packageOf } from '../../../../src/core/measure/owners/package-name.ts'
import { rankBy } from '../../../../src/core/measure/owners/type-owner.ts'
import { read, workshop } from '../build.ts'

const shop = workshop()
afterAll(shop.remove)

/** The ranks of a program whose module is example.com/app. */
const rank = rankBy(
  new Modules(
    {
      goVersion: 'go1.26.8',
      path: 'example.com/app/cmd/server',
      main: { path: 'example.com/app', version: '(devel)' },
      dependencies: [],
      settings: {},
      text: ''
    },
    []
  )
)

/** What a name tells, beside the names of dictionaries. */
const told = (name: string, ...dictionaries: readonly string[]) =>
  instantiatedFor(
    name,
    packageOf(name, rank),
    rank,
    readDictionaries(dictionaries, rank)
  )

describe('instantiatedFor', () => {
  it.each([
    ['what is not generic', 'slices.init', ''],
    ['a shape that names no package', 'slices.Sort[go.shape.[]string]', ''],
    ['any pointer', 'sync/atomic.(*Pointer[go.shape.*uint8]).Load', ''],
    ['names left out by Go 1.18', 'slices.Sort[...]', ''],
    ['a shape too long for a name', 'slices.F[go.shape.a7610be9c4dad6e8]', ''],
    [
      'one package',
      'slices.Sort[go.shape.[]github.com/a/b.T,github.com/a/b.T]',
      'github.com/a/b'
    ],
    ['an escaped path', 'slices.F[gopkg.in/yaml%2ev3.T]', 'gopkg.in/yaml.v3'],
    ['the main package', 'slices.F[*main.T].func1', 'main'],
    [
      'types within types',
      'a.com/l.F[map[string]func(b.com/x.T) error]',
      'b.com/x'
    ],
    [
      "the function's own package, when there is no other",
      'a.com/l.Map[a.com/l.Key,go.shape.int]',
      'a.com/l'
    ],
    [
      "another than the function's own",
      'a.com/l.Map[a.com/l.Key,b.com/x.T]',
      'b.com/x'
    ],
    [
      'a module before the standard library',
      'a.com/l.Map[time.Time,b.com/x.T]',
      'b.com/x'
    ],
    [
      'the main module before others',
      'slices.F[a.com/l.T,b.com/x.T,example.com/app/in.T]',
      'example.com/app/in'
    ],
    ['several that tell nothing', 'slices.F[a.com/l.T,b.com/x.T]', ''],
    [
      'unexported fields before all else',
      'slices.F[go.shape.struct { net.addr net.IPAddr; net.src net/netip.Addr }]',
      'net'
    ],
    [
      'exported fields, which anyone may have',
      'slices.F[go.shape.struct { Key reflect.Value; Of struct { T b.com/x.T } }]',
      ''
    ],
    [
      'what stands beside fields',
      'slices.F[go.shape.struct { K reflect.Value },b.com/x.T]',
      'b.com/x'
    ],
    [
      'unexported fields of several',
      'slices.F[go.shape.struct { a.com/l.x int },go.shape.struct { b.com/x.y int }]',
      ''
    ],
    [
      'tags, which name nothing',
      String.raw`slices.F[go.shape.struct { A int "json:\"; a.com/l.x int\"" }]`,
      ''
    ],
    ['code that the compiler made', 'type:.eq.[2]example.com/app.T', '']
  ])('%s: %s', (_, name, expected) => {
    expect(told(name)).toBe(expected)
  })

  it.each([
    [
      'slices.F[go.shape.struct { K reflect.Value }]',
      'slices..dict.F[b.com/x.KV]'
    ],
    ['p.(*Set[go.shape.*uint8]).Add', 'p..dict.Set[*b.com/x.T]'],
    ['p.Set[go.shape.*uint8].Add.func1', 'p..dict.Set[*b.com/x.T]']
  ])('is the only package with a dictionary: %s', (name, dictionary) => {
    expect(told(name)).toBe('')
    expect(told(name, dictionary)).toBe('b.com/x')
    const [generic = ''] = dictionary.split('[')
    expect(told(name, dictionary, `${generic}[b.com/x.Other]`)).toBe('b.com/x')
    expect(told(name, dictionary, `${generic}[a.com/l.T]`)).toBe('')
    expect(told(name, dictionary, `${generic}[string]`)).toBe('')
    expect(told(name, `${generic}Other[b.com/x.T]`)).toBe('')
  })

  it('takes no time over names made to take it', () => {
    const deep = `slices.F[${'go.shape.struct { a.x '.repeat(50_000)}]`
    const quotes = `slices.F[${'"\\'.repeat(50_000)}]`
    expect(told(deep)).toBe('a')
    expect(told(quotes)).toBe('')
  })
})

describe('symbols of a real program', () => {
  const file = read(shop.build('stripped', { ldflags: '-s -w' }))
  // Go 1.18 to 1.20 leave type arguments to the symbol table.
  const twin = read(shop.build('twin', { ldflags: '-w' }))
  const options = { sha256: '', gzip: null, build: null, twin }
  const { symbols } = measure(file, options)
  const stack = 'example.com/measured/stack'

  it('tell for whose types generic code was compiled', () => {
    // Besides the instances, Go 1.19 keeps the wrapper of each type.
    const pushes = symbols.filter(({ name }) =>
      /\[go\.shape\..*\)\.Push$/.test(name)
    )
    expect(pushes.map((row) => row.package)).toEqual([stack, stack])
    expect(new Set(pushes.map((row) => row.instantiatedFor))).toEqual(
      new Set(['example.com/measured', undefined])
    )
    const unknown = pushes.find((row) => row.instantiatedFor === undefined)
    expect(unknown?.name).toContain('[go.shape.struct { Name string;')
  })

  it('say nothing of code that is not generic', () => {
    const plain = symbols.filter(({ name }) => !name.includes('['))
    expect(plain.length).toBeGreaterThan(1000)
    expect(plain.some((row) => 'instantiatedFor' in row)).toBe(false)
  })
})
