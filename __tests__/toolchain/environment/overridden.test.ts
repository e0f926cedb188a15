import { describe, expect, it } from '@jest/globals'
import { inputFor } from '../../../src/toolchain/environment/input-hint.ts'
import {
  overridden,
  relaxations,
  shownValue,
  shownVariables
} from '../../../src/toolchain/environment/overridden.ts'
import { plan, surroundings } from '../plan.ts'

const enforced = {
  GO111MODULE: 'on',
  GOPROXY: 'direct',
  GOENV: 'off',
  GOFLAGS: '',
  GOCACHE: '/scratch/gocache',
  GOPRIVATE: 'corp.example'
}

describe('overridden', () => {
  it('lists what the surroundings had set otherwise, by name', () => {
    const around = surroundings(
      {
        GOPROXY: 'https://me:secret@proxy.example,direct',
        GOCACHE: '/poisoned',
        GODEBUG: 'x=1',
        CGO_CFLAGS_ALLOW: '.*',
        CGO_ENABLED: '0',
        CPATH: '/include',
        GOMAXPROCS: '1',
        GITHUB_TOKEN: 'secret'
      },
      { GOFLAGS: '-toolexec=/evil', CGO_LDFLAGS_ALLOW: '-x', GODEBUG: 'x=2' }
    )
    expect(overridden(around, enforced, '/go')).toEqual([
      'overrode CGO_CFLAGS_ALLOW=.*',
      'overrode CGO_ENABLED=0 (to build so: cgo-enabled: false)',
      'overrode CGO_LDFLAGS_ALLOW=-x (set by go env -w)',
      'overrode CPATH=/include',
      'overrode GOCACHE=/poisoned',
      'overrode GODEBUG=x=1',
      'overrode GOFLAGS=-toolexec=/evil (set by go env -w)',
      'overrode GOMAXPROCS=1',
      'overrode GOPROXY=https://…@proxy.example,direct'
    ])
  })

  it('is silent about what equals the enforced build, is empty or is obeyed', () => {
    const around = surroundings({
      GO111MODULE: 'on',
      GOPROXY: 'direct',
      GOENV: 'off',
      GOFLAGS: '',
      GOPRIVATE: 'corp.example',
      GOAUTH: 'netrc',
      GOROOT: '/go',
      CC: 'clang'
    })
    expect(overridden(around, enforced, '/go')).toEqual([])
  })
})

describe('the input that builds as an overridden setting would', () => {
  it.each([
    ['CGO_ENABLED', '0', 'cgo-enabled: false'],
    ['CGO_ENABLED', '1', 'cgo-enabled: true'],
    ['GOFIPS140', 'latest', 'go-fips140'],
    ['GOEXPERIMENT', 'arenas', 'go-experiment'],
    ['GOARCH', 'arm64', 'targets'],
    ['GOARM', '7', 'targets'],
    ['GOWORK', 'off', 'go-work: off'],
    ['GOWORK', '/x/go.work', ''],
    ['GOFLAGS', '-tags=netgo -buildmode=pie', 'tags, buildmode'],
    ['GOFLAGS', '-mod=mod', ''],
    ['GOCACHE', '/x', '']
  ])('%s=%s: %j', (name, value, input) => {
    expect(inputFor(name, value)).toBe(input)
  })
})

describe('shownValue', () => {
  it.each([
    ['https://user:pass@host/x', 'https://…@host/x'],
    ['https://host/x?token=abc,direct', 'https://host/x?…,direct'],
    ['"-ldflags=-s -X main.key=very secret"', '"-ldflags=-s -X main.key=…'],
    ["-ldflags='-X=main.key=secret' -v", "-ldflags='-X=main.key=…"],
    ['two\nlines \u001B[31mred', 'two lines red'],
    ['x'.repeat(300), `${'x'.repeat(200)}…`]
  ])('shows %j as %j', (value, shown) => {
    expect(shownValue(value)).toBe(shown)
  })
})

it('lists variables as NAME=value', () => {
  expect(
    shownVariables({ CC: 'clang', PKG_CONFIG_PATH: '//me:pw@share' })
  ).toEqual(['CC=clang', 'PKG_CONFIG_PATH=//…@share'])
})

it('lists what the user relaxed', () => {
  expect(relaxations(plan())).toEqual([])
  expect(
    relaxations(
      plan({
        goProxy: 'https://a:b@proxy.example',
        goCache: '/cache',
        buildId: 'commit',
        buildvcs: true,
        allowUnsafeBuildFlags: true,
        allowToolchainDownload: true
      })
    )
  ).toEqual([
    'go-proxy: https://…@proxy.example',
    'go-cache: /cache',
    'build-id: commit',
    'buildvcs: true',
    'allow-unsafe-build-flags: true',
    'allow-toolchain-download: true'
  ])
  expect(relaxations(plan({ goCache: 'signed' }))).toEqual(['go-cache: signed'])
  expect(relaxations(plan({ allowToolchainDownload: true }))).toEqual([
    'allow-toolchain-download: true (from https://proxy.golang.org)'
  ])
})
