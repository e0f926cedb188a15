import { describe, expect, it } from '@jest/globals'
import { tagEffects } from '../../../../src/core/slim/tags/tag-effects.ts'
import type {
  PackageSources,
  SourceFile
} from '../../../../src/core/source/package-sources.ts'
import { example, symbol } from '../../compare/example.ts'

const file = (
  name: string,
  constraint: string,
  isUsed: boolean,
  ...imports: readonly string[]
): SourceFile => ({ name, constraint, isUsed, imports })

const sources = (
  path: string,
  imports: readonly string[],
  ...files: readonly SourceFile[]
): PackageSources => ({
  path,
  module: '',
  directory: `/src/${path}`,
  imports,
  files,
  embedded: []
})

const packages: readonly PackageSources[] = [
  sources(
    'example.com/app',
    ['example.com/lib', 'fmt'],
    file('main.go', '', true, 'example.com/lib', 'fmt')
  ),
  sources(
    'example.com/lib',
    ['example.com/codec', 'fmt', 'vendor/example.org/x'],
    file('codec.go', '!nocodec', true, 'example.com/codec', 'example.org/x'),
    file('nocodec.go', 'nocodec', false, 'fmt', 'example.com/other'),
    file('lib.go', '!linux || gc', true, 'fmt'),
    file('own.go', 'ignore', false)
  ),
  sources('example.com/codec', ['fmt'], file('a.go', '', true, 'fmt')),
  sources(
    'fmt',
    [],
    file('fmt.go', '', true),
    file('fast.go', '!slow && linux', true),
    file('slow.go', 'slow', false)
  ),
  sources('vendor/example.org/x', [], file('x.go', 'extra', true))
]

const sizes = {
  'example.com/app': 100,
  'example.com/lib': 300,
  'example.com/codec': 5000,
  fmt: 4000,
  'vendor/example.org/x': 600
}

const fn = (owner: string, name: string, size: number) =>
  symbol(`${owner}.${name}`, size, {
    package: owner,
    file: `${owner}@v1/${name}.go`
  })

const measurement = example({
  binary: { mainPackage: 'example.com/app' },
  packages: sizes,
  symbols: [
    fn('example.com/lib', 'codec', 70),
    fn('example.com/lib', 'lib', 80),
    fn('fmt', 'fast', 30),
    { ...fn('fmt', 'fast', 9), region: 'data' }
  ]
})

const context = {
  goos: 'linux',
  goarch: 'amd64',
  usesCgo: true,
  tags: new Set(['go1.1', 'extra'])
}

const effects = tagEffects({ packages, context, tags: ['extra'], measurement })

describe('tagEffects', () => {
  it('ranks tags by what they leave out', () => {
    expect(effects.map(({ tag, bytes }) => [tag, bytes])).toEqual([
      ['nocodec', 5670],
      ['slow', 30],
      ['extra', 0]
    ])
  })

  it('counts functions of files, and packages that only these import', () => {
    expect(effects[0]).toEqual({
      tag: 'nocodec',
      isSet: false,
      alike: [],
      excluded: [{ package: 'example.com/lib', file: 'codec.go' }],
      included: [{ package: 'example.com/lib', file: 'nocodec.go' }],
      functionBytes: 70,
      dropped: [
        { path: 'example.com/codec', size: 5000 },
        { path: 'vendor/example.org/x', size: 600 }
      ],
      bytes: 5670,
      added: ['example.com/other'],
      compiled: new Set(['example.com/lib', 'example.com/app'])
    })
  })

  it('knows what the standard library vendors from the same module of the program', () => {
    const used = [
      ...packages.map((one) =>
        one.path === 'example.com/app'
          ? { ...one, imports: [...one.imports, 'example.org/x'] }
          : one
      ),
      {
        ...sources('example.org/x', [], file('x.go', '', true)),
        module: 'example.org/x'
      }
    ]
    const [nocodec] = tagEffects({
      packages: used,
      context,
      tags: [],
      measurement
    })
    expect(nocodec?.dropped.map(({ path }) => path)).toEqual([
      'example.com/codec',
      'vendor/example.org/x'
    ])
  })

  it('takes tags that do the same for one', () => {
    const alike = packages.map((one) => ({
      ...one,
      files: one.files.map((each) => ({
        ...each,
        constraint: each.constraint
          .replace('!slow', '!(slow || purego || lib.slow)')
          .replace(/^slow$/, 'slow || purego || lib.slow')
      }))
    }))
    const found = tagEffects({
      packages: alike,
      context,
      tags: [],
      measurement
    })
    const slow = found.filter(({ bytes }) => bytes === 30)
    expect(slow.map(({ tag, alike: others }) => [tag, others])).toEqual([
      ['purego', ['slow', 'lib.slow']]
    ])
  })

  it('takes a tag away that is set', () => {
    const [extra] = effects.filter(({ tag }) => tag === 'extra')
    expect(extra?.isSet).toBe(true)
    expect(extra?.excluded).toEqual([
      { package: 'vendor/example.org/x', file: 'x.go' }
    ])
  })

  it('compiles everything anew that imports what a tag changes', () => {
    const [slow] = effects.filter(({ tag }) => tag === 'slow')
    expect(slow?.compiled.size).toBe(4)
  })

  it('has no candidates where no constraint names a tag of a user', () => {
    const plain = packages.map((one) => ({
      ...one,
      files: one.files.filter(
        ({ constraint }) => !/codec|slow|extra/.test(constraint)
      )
    }))
    expect(
      tagEffects({ packages: plain, context, tags: [], measurement })
    ).toEqual([])
  })

  it('leaves a file alone of which the listing says otherwise', () => {
    const odd = packages.map((one) => ({
      ...one,
      files: one.files.map((each) =>
        each.name === 'codec.go'
          ? { ...each, constraint: 'unknown && !nocodec' }
          : each
      )
    }))
    const tags = tagEffects({ packages: odd, context, tags: [], measurement })
    expect(tags.map(({ tag }) => tag)).not.toContain('nocodec')
  })
})
