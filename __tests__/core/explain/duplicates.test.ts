import { describe, expect, it } from '@jest/globals'
import {
  allDuplicates,
  findDuplicates
} from '../../../src/core/explain/duplicates/find-duplicates.ts'
import type { SymbolSize } from '../../../src/core/model/measurement.ts'
import { symbol } from '../compare/example.ts'
import { side, sides } from './sides.ts'

const tool = 'example.com/tool'

/** Functions of a package, 300 bytes each and more. */
function functions(
  path: string,
  count: number,
  more: { name?: string; grow?: number } = {}
): SymbolSize[] {
  const { name = 'Func', grow = 0 } = more
  const prefix = path.replace(/\.(?=[^/]*$)/, '%2e')
  return Array.from({ length: count }, (_, i) =>
    symbol(`${prefix}.${name}${i}`, 300 + i + grow, { package: path })
  )
}

const copies = (
  paths: readonly string[],
  symbols: readonly SymbolSize[],
  of: { kinds?: 'std'[]; moduleOf?: Record<string, string> } = {}
) => {
  const sizes = Object.fromEntries(paths.map((path) => [path, 9000]))
  const kinds = Object.fromEntries(
    paths.flatMap((path, i) => (of.kinds?.[i] ? [[path, of.kinds[i]]] : []))
  )
  return allDuplicates(
    side({ packages: sizes, symbols, kinds, moduleOf: of.moduleOf ?? {} })
  )
}
const instances = (count: number, user = 'example.com/t') =>
  Array.from({ length: count }, (_, i) => [
    symbol(`slices.Sort[go.shape.*example.com/t.T${i}]`, 500, {
      package: 'slices',
      instantiatedFor: user
    }),
    symbol(`slices.Sort[go.shape.*example.com/t.T${i}].func1`, 10, {
      package: 'slices'
    }),
    // A wrapper, which only calls the instance.
    symbol(`slices.Sort[example.com/t.T${i}]`, 20, { package: 'slices' })
  ]).flat()

describe('major versions', () => {
  const packages = {
    'gopkg.in/yaml.v2': 100,
    'gopkg.in/yaml.v3': 200,
    'example.com/lib': 10,
    'example.com/lib/v2': 20,
    'example.com/lib/v10/sub': 30,
    'example.com/lib/v2x': 40,
    'example.com/other/v2': 50,
    'net/http': 60
  }
  const versions = Object.fromEntries(
    Object.keys(packages).map((path) => [path, path === 'net/http' ? '' : 'v1'])
  )
  const moduleOf = { 'example.com/lib/v10/sub': 'example.com/lib/v10' }

  it('are modules that differ in their major version alone', () => {
    const all = allDuplicates(
      side({
        packages,
        moduleOf,
        versions: { ...versions, 'example.com/lib/v10': 'v10.0.0' }
      })
    )
    expect(all).toEqual([
      {
        kind: 'major-versions',
        names: ['gopkg.in/yaml.v2', 'gopkg.in/yaml.v3'],
        count: 2,
        bytes: 300
      },
      {
        kind: 'major-versions',
        names: ['example.com/lib', 'example.com/lib/v10', 'example.com/lib/v2'],
        count: 3,
        bytes: 60
      }
    ])
  })
})

describe('copied packages', () => {
  const fork = 'github.com/fork/yaml.v3'
  const yaml = 'gopkg.in/yaml.v3'

  it('are two with most functions of one name', () => {
    const symbols = [
      ...functions(yaml, 20),
      ...functions(fork, 22, { grow: 7 }),
      ...functions('example.com/other', 20, { name: 'Other' })
    ]
    expect(copies([yaml, fork, 'example.com/other'], symbols)).toEqual([
      {
        kind: 'copied-package',
        names: [fork, yaml],
        count: 2,
        bytes: 18_000
      }
    ])
  })

  it.each<[string, string, SymbolSize[]]>([
    ['too few functions', fork, functions(fork, 9)],
    [
      'names of its own for most',
      fork,
      [...functions(fork, 10), ...functions(fork, 20, { name: 'Own' })]
    ],
    [
      'another major version',
      'gopkg.in/yaml.v2',
      functions('gopkg.in/yaml.v2', 20)
    ]
  ])('are none where one has %s', (_, path, symbols) => {
    expect(copies([yaml, path], [...functions(yaml, 20), ...symbols])).toEqual(
      []
    )
  })

  it('are none where packages of one module differ in what functions hold', () => {
    const v1 = 'k8s.io/client/apps/v1'
    const beta = 'k8s.io/client/apps/v1beta1'
    const moduleOf = { [v1]: 'k8s.io/client', [beta]: 'k8s.io/client' }
    const versions = [...functions(v1, 20), ...functions(beta, 20, { grow: 3 })]
    expect(copies([v1, beta], versions, { moduleOf })).toEqual([])
    const equal = [...functions(v1, 20), ...functions(beta, 20)]
    expect(copies([v1, beta], equal, { moduleOf })).toHaveLength(1)
  })

  it('are none within the standard library, and with what it vendors', () => {
    const idna = 'vendor/golang.org/x/net/idna'
    const own = 'golang.org/x/net/idna'
    const symbols = [...functions(idna, 20), ...functions(own, 20)]
    expect(copies([idna, own], symbols, { kinds: ['std'] })).toEqual([])
  })
})

describe('equal contents', () => {
  it('are told with their bytes, where two copies are of modules', () => {
    const data = { region: 'data' as const }
    const measurement = side({
      packages: { [tool]: 20_000, 'math/rand': 9000, 'example.com/a': 9000 },
      kinds: { 'math/rand': 'std' },
      symbols: [
        symbol(`${tool}.a`, 5000, data),
        symbol(`${tool}.b`, 6000, data),
        symbol('math/rand.ke', 1024, data),
        symbol('example.com/a.ke', 1024, data)
      ],
      equal: [
        [5000, `${tool}.a`, `${tool}.b`, `${tool}.b`],
        [1024, 'math/rand.ke', 'example.com/a.ke']
      ]
    })
    expect(allDuplicates(measurement)).toEqual([
      {
        kind: 'equal-content',
        names: [`${tool}.a`, `${tool}.b`],
        count: 3,
        bytes: 15_000
      }
    ])
  })
})

describe('generic functions', () => {
  const packages = { slices: 90_000 }

  it('are told once they were compiled ten times, with closures', () => {
    const [found, ...more] = allDuplicates(
      side({ packages, symbols: instances(12) })
    )
    expect(more).toEqual([])
    expect(found).toMatchObject({ kind: 'generic', count: 12, bytes: 6120 })
    expect(found?.names).toHaveLength(11)
    expect(found?.names.slice(0, 2)).toEqual([
      'slices.Sort',
      '*example.com/t.T0'
    ])
    expect(allDuplicates(side({ packages, symbols: instances(9) }))).toEqual([])
  })
})

describe('closures of generic functions', () => {
  it('count to the function that they are in, whatever their names', () => {
    const endings = [
      '',
      '.func1',
      '.func2.3',
      '.gowrap4',
      '-range1',
      '.func1-range2'
    ]
    const symbols = Array.from({ length: 10 }, (_, i) =>
      endings.map((ending) =>
        symbol(`p.Set[go.shape.int${i}].Add${ending}`, 100, { package: 'p' })
      )
    ).flat()
    expect(
      allDuplicates(side({ packages: { p: 9000 }, symbols }))
    ).toMatchObject([{ kind: 'generic', count: 10, bytes: 6000 }])
  })
})

const sorted = (user: string) =>
  allDuplicates(
    side({
      packages: { slices: 90_000, 'net/http': 10 },
      kinds: { slices: 'std', 'net/http': 'std' },
      symbols: instances(12, user)
    })
  )

describe('what the standard library compiles for itself', () => {
  it('is left out', () => {
    expect(sorted('net/http')).toEqual([])
    expect(sorted('example.com/t')).toHaveLength(1)
  })
})

describe('findDuplicates', () => {
  const both = { 'gopkg.in/yaml.v2': 100, 'gopkg.in/yaml.v3': 200 }
  const versions = {
    'gopkg.in/yaml.v1': 'v1.0.0',
    'gopkg.in/yaml.v2': 'v2.4.0',
    'gopkg.in/yaml.v3': 'v3.0.1'
  }
  const told = (base: Record<string, number>, head: Record<string, number>) =>
    findDuplicates(
      sides({ packages: base, versions }, { packages: head, versions })
    )
  const two = {
    kind: 'major-versions',
    names: ['gopkg.in/yaml.v2', 'gopkg.in/yaml.v3'],
    count: 2,
    bytes: 300
  }

  it('are those that one side has not, with what came or went', () => {
    const one = { 'gopkg.in/yaml.v3': 200 }
    expect(told(one, both)).toEqual([{ ...two, change: 'added', delta: 100 }])
    expect(told(both, one)).toEqual([
      { ...two, change: 'removed', delta: -100 }
    ])
  })

  it('are none where both have them', () => {
    expect(told(both, { ...both, [tool]: 5 })).toEqual([])
  })

  it('do not go where there is one more', () => {
    const found = told(both, { ...both, 'gopkg.in/yaml.v1': 50 })
    expect(found.map(({ change, names }) => [change, names.length])).toEqual([
      ['added', 3]
    ])
  })

  it('count the bytes that both sides have of a generic function', () => {
    const packages = { slices: 90_000 }
    const found = findDuplicates(
      sides(
        { packages, symbols: instances(9) },
        { packages: { slices: 90_001 }, symbols: instances(12) }
      )
    )
    expect(found).toMatchObject([
      { kind: 'generic', change: 'added', bytes: 12 * 510, delta: 3 * 510 }
    ])
  })

  it('count the copies that both sides have of equal data', () => {
    const data = { region: 'data' as const }
    const packages = { [tool]: 9000 }
    const a = symbol(`${tool}.a`, 3000, data)
    const b = symbol(`${tool}.b`, 3000, data)
    const found = findDuplicates(
      sides(
        { packages, symbols: [a] },
        {
          packages: { [tool]: 12_000 },
          symbols: [a, b],
          equal: [[3000, `${tool}.a`, `${tool}.b`]]
        }
      )
    )
    expect(found).toMatchObject([{ bytes: 6000, delta: 3000 }])
  })

  it('count the package that both sides have of a copied one', () => {
    const yaml = 'gopkg.in/yaml.v3'
    const fork = 'github.com/fork/yaml.v3'
    const found = findDuplicates(
      sides(
        { packages: { [yaml]: 9000 }, symbols: functions(yaml, 20) },
        {
          packages: { [yaml]: 9000, [fork]: 9100 },
          symbols: [...functions(yaml, 20), ...functions(fork, 20)]
        }
      )
    )
    expect(found).toMatchObject([{ bytes: 18_100, delta: 9100 }])
  })
})
