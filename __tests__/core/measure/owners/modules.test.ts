import { describe, expect, it } from '@jest/globals'
import type { BuildInfo } from '../../../../src/core/binary/buildinfo/buildinfo.ts'
import { executableName } from '../../../../src/core/measure/owners/executable-name.ts'
import { Modules } from '../../../../src/core/measure/owners/modules.ts'

const info: BuildInfo = {
  goVersion: 'go1.26.8',
  path: 'example.com/app/cmd/server',
  main: { path: 'example.com/app', version: '(devel)' },
  dependencies: [
    { path: 'github.com/a/b', version: 'v1.2.3', replacement: null },
    { path: 'github.com/a/b/v2', version: 'v2.0.0', replacement: null },
    {
      path: 'github.com/c/d',
      version: 'v0.1.0',
      replacement: { path: 'github.com/fork/d', version: 'v0.1.1' }
    }
  ],
  settings: {},
  text: ''
}

describe('Modules', () => {
  const modules = new Modules(info, [])

  it.each([
    ['main', 'example.com/app/cmd/server', 'example.com/app', '', 'main'],
    ['example.com/app/x', 'example.com/app/x', 'example.com/app', '', 'main'],
    [
      'github.com/a/b/c',
      'github.com/a/b/c',
      'github.com/a/b',
      'v1.2.3',
      'module'
    ],
    [
      'github.com/a/b/v2/c',
      'github.com/a/b/v2/c',
      'github.com/a/b/v2',
      'v2.0.0',
      'module'
    ],
    ['github.com/a/bc', 'github.com/a/bc', 'github.com/a/bc', '', 'module'],
    [
      'github.com/c/d',
      'github.com/c/d',
      'github.com/c/d',
      'v0.1.0 => github.com/fork/d v0.1.1',
      'module'
    ],
    ['net/http', 'net/http', 'std', '', 'std'],
    // As an obfuscator names packages.
    ['pAzBvNxLS', 'pAzBvNxLS', 'pAzBvNxLS', '', 'module'],
    [
      'vendor/golang.org/x/net/idna',
      'vendor/golang.org/x/net/idna',
      'std',
      '',
      'std'
    ]
  ])('finds the home of %s', (name, path, module, version, kind) => {
    expect(modules.homeOf(name)).toEqual({ path, module, version, kind })
  })

  it('takes a main module without a dot for what it is', () => {
    const plain = new Modules(
      { ...info, path: 'tool', main: { path: 'tool', version: '' } },
      []
    )
    expect(plain.homeOf('tool/internal')).toMatchObject({
      module: 'tool',
      kind: 'main'
    })
  })

  it('takes the module of files that were named for a build for the main one', () => {
    const ofFiles = new Modules(
      {
        ...info,
        path: 'command-line-arguments',
        main: null,
        dependencies: [
          ...info.dependencies,
          { path: 'example.com/app', version: '(devel)', replacement: null }
        ]
      },
      []
    )
    expect(ofFiles.homeOf('example.com/app/x')).toEqual({
      path: 'example.com/app/x',
      module: 'example.com/app',
      version: '',
      kind: 'main'
    })
    expect(ofFiles.homeOf('github.com/a/b').kind).toBe('module')
  })

  it.each([
    ['main', 'github.com/docker/docker', 'main'],
    ['github.com/docker/docker/daemon', 'github.com/docker/docker', 'main'],
    [
      'github.com/docker/docker/vendor/github.com/a/b/c',
      'github.com/a/b',
      'module'
    ],
    ['golang.org/x/sys/unix', 'golang.org/x/sys', 'module'],
    ['gopkg.in/yaml.v3', 'gopkg.in/yaml.v3', 'module'],
    ['gopkg.in/square/go-jose.v2/jwt', 'gopkg.in/square/go-jose.v2', 'module'],
    ['k8s.io/api/core/v1', 'k8s.io/api', 'module'],
    ['go.uber.org/zap/zapcore', 'go.uber.org/zap', 'module'],
    ['net/http', 'std', 'std'],
    ['vendor/golang.org/x/net/idna', 'std', 'std']
  ])('groups %s in %s where no modules are named', (name, module, kind) => {
    const without = new Modules(
      {
        ...info,
        path: 'github.com/docker/docker/cmd/dockerd',
        main: null,
        dependencies: []
      },
      ['/build/src/github.com/docker/docker/daemon/daemon.go']
    )
    expect(without.homeOf(name)).toMatchObject({ module, kind })
    expect(without.describeGuess(['runtime', 'k8s.io/api'])).toEqual([
      expect.stringContaining('the file names no modules')
    ])
    expect(without.describeGuess(['runtime', 'main'])).toEqual([])
  })

  it.each([
    ['tool/parser', 'tool', 'main'],
    ['net/http', 'std', 'std'],
    ['github.com/a/b/c', 'github.com/a/b', 'module']
  ])('tells by source directories that %s is of %s', (path, module, kind) => {
    const without = new Modules(null, [
      '/usr/lib/go/src/runtime/proc.go',
      '/usr/lib/go/src/net/http/server.go',
      '/home/dev/src/go/src/tool/parser/parser.go',
      '/home/dev/src/go/src/github.com/a/b/c/c.go'
    ])
    expect(without.homeOf(path)).toMatchObject({ module, kind })
  })

  it('reads modules from trimmed file names where there is no build info', () => {
    const fromFiles = new Modules(null, [
      'github.com/a/b@v1.2.3/x/y.go',
      'runtime/proc.go',
      '/home/me/go/pkg/mod/github.com/z/z@v1.0.0/z.go'
    ])
    expect(fromFiles.homeOf('github.com/a/b/x')).toMatchObject({
      module: 'github.com/a/b',
      version: 'v1.2.3'
    })
    expect(fromFiles.homeOf('github.com/z/z').version).toBe('')
    expect(fromFiles.homeOf('main')).toMatchObject({
      path: 'main',
      kind: 'main'
    })
  })
})

describe('executableName', () => {
  it.each([
    ['example.com/app/cmd/server', 'server'],
    ['example.com/tool/v2', 'tool'],
    ['example.com/tool/v10', 'tool'],
    ['example.com/tool/v1', 'v1'],
    ['v2', 'v2'],
    ['command-line-arguments', ''],
    ['', '']
  ])('of %s is %s', (path, name) => {
    expect(executableName(path)).toBe(name)
  })
})
