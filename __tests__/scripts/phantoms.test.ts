// The check of the corpus that no package is made up.
import { describe, expect, it } from '@jest/globals'
import { phantomPackages } from '../../scripts/corpus/phantoms.ts'
import { example } from '../core/compare/example.ts'

const standard = new Set(['crypto', 'net', 'runtime', 'vendor'])

const told = {
  main: 'example.com/app/cmd/tool',
  modules: ['example.com/app', 'gopkg.in/yaml.v3'],
  directories: [
    '/home/dev/app/cmd/tool',
    'example.com/app@v1.0.0/internal/x.y',
    'gopkg.in/yaml.v3@v3.0.1'
  ]
}

const found = (path: string, kind: 'std' | 'module' | 'main', facts = told) =>
  phantomPackages(
    example({
      packages: { [path]: 60, '(headers)': 40 },
      kinds: { [path]: kind },
      regions: [{ name: 'code', size: 100 }]
    }),
    facts,
    standard
  )

describe('phantomPackages', () => {
  it.each([
    ['main', 'main'],
    ['example.com/app/cmd/tool', 'main'],
    ['example.com/app/other', 'main'],
    ['example.com/app/internal/x.y', 'main'],
    ['gopkg.in/yaml.v3', 'module'],
    ['net/http', 'std'],
    ['crypto/internal/entropy/v1.0.0', 'std'],
    ['vendor/golang.org/x/net/idna', 'std']
  ] as const)('takes %s for one', (path, kind) => {
    const directories = [...told.directories, 'crypto/internal/entropy/v1.0.0']
    expect(found(path, kind, { ...told, directories })).toBeNull()
  })

  it.each([
    ['l_', 'std', 'is not of the standard library'],
    ['runtime.map', 'std', 'is not of the standard library'],
    ['_', 'std', 'is not of the standard library'],
    ['\0\u0001b', 'module', 'is not an import path'],
    ['example.com/app.(*T).net/http', 'main', 'is not an import path'],
    ['gopkg.in/yaml%2ev3', 'module', 'is not an import path'],
    ['example.com/ap', 'module', 'is below no module of the build info'],
    [
      'example.com/app/other.T.net/http',
      'main',
      'has code, and no source files'
    ]
  ] as const)('knows %j as made up: %s, it %s', (path, kind, reason) => {
    expect(found(path, kind)).toBe(
      `1 of 2 packages are made up: ${JSON.stringify(path)} ${reason}`
    )
  })

  it('asks for no module where the build info names none', () => {
    const facts = { ...told, modules: null, directories: null }
    expect(
      phantomPackages(
        example({ packages: { 'k8s.io/api': 9 } }),
        facts,
        standard
      )
    ).toBeNull()
  })
})
