import { describe, expect, it } from '@jest/globals'
import {
  buildEnvironment,
  fetchEnvironment
} from '../../../src/toolchain/environment/environment.ts'
import { garbageSettings } from '../../../src/toolchain/environment/garbage.ts'
import { toolchainEnvironment } from '../../../src/toolchain/environment/toolchain-proxy.ts'
import type { HostEnvironment } from '../../../src/toolchain/environment/user-environment.ts'
import type { Workspace } from '../../../src/toolchain/source-tree.ts'
import type { BuildSettings } from '../../../src/core/plan/plan.ts'
import { plan, surroundings } from '../plan.ts'

const workspace: Workspace = {
  scratch: '/scratch',
  goCache: '/scratch/gocache',
  home: '/scratch/home',
  temporary: '/scratch/tmp',
  modCache: '/home/dev/go/pkg/mod',
  goPath: '/scratch/gopath'
}

function options(
  around: HostEnvironment,
  changes: Partial<BuildSettings> = {},
  goWork = 'off'
): Parameters<typeof buildEnvironment>[0] {
  return {
    surroundings: around,
    plan: plan(changes),
    workspace,
    tree: { root: '/checkout/tree', directory: '/checkout/tree' },
    go: { path: '/usr/local/go/bin/go', isFirst: true },
    goWork,
    mayChooseGo: true
  }
}

const runner = {
  PATH: '/usr/bin:/usr/local/go/bin',
  HOME: '/home/dev',
  SSH_AUTH_SOCK: '/tmp/agent',
  HTTPS_PROXY: 'http://proxy:3128',
  GIT_CONFIG_GLOBAL: '/home/dev/.gitconfig-work',
  GIT_DIR: '/checkout/tree/.git',
  GH_TOKEN: 'gh-secret',
  GITHUB_TOKEN: 'github-secret',
  GITHUB_ACTOR: 'dev',
  GITHUB_ENV: '/runner/env',
  GITHUB_OUTPUT: '/runner/output',
  GITHUB_PATH: '/runner/path',
  GITHUB_STATE: '/runner/state',
  GITHUB_STEP_SUMMARY: '/runner/summary',
  ACTIONS_RUNTIME_TOKEN: 'runtime-secret',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'oidc-secret',
  BASELINE_SIGNING_KEY: 'signing-secret',
  BASELINE_SECRET: 'shared-secret',
  STORE_SIGNING_KEY: 'store-secret',
  INPUT_TOKEN: 'input-secret',
  STATE_TOKEN: 'state-secret',
  RUNNER_TEMP: '/runner/temp',
  NPM_TOKEN: 'npm-secret',
  GOOGLE_APPLICATION_CREDENTIALS: '/home/dev/key.json',
  GOFLAGS: '-toolexec=/evil',
  GOPROXY: 'http://127.0.0.1:1',
  GOCACHE: '/poisoned',
  GOCACHEPROG: '/evil',
  GODEBUG: 'gocachehash=1',
  GOEXPERIMENT: 'arenas',
  GOENV: '/home/dev/goenv',
  GOROOT: '/other/go',
  GOOS: 'plan9',
  GOAMD64: 'v3',
  GOWORK: '/elsewhere/go.work',
  GO_EXTLINK_ENABLED: '1',
  CGO_ENABLED: '0',
  CGO_CFLAGS_ALLOW: '.*',
  CPATH: '/home/dev/include',
  LD_PRELOAD: '/evil.so',
  GOPRIVATE: 'corp.example/*',
  GOAUTH: 'git /home/dev'
}

describe('the environment of a build', () => {
  it('is made of what is allowed, and of nothing else', () => {
    expect(buildEnvironment(options(surroundings(runner)))).toEqual({
      PATH: runner.PATH,
      LANG: 'C.UTF-8',
      HOME: '/scratch/home',
      TMPDIR: '/scratch/tmp',
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_TERMINAL_PROMPT: '0',
      GIT_OPTIONAL_LOCKS: '0',
      GO111MODULE: 'on',
      GOPROXY: 'direct',
      GOENV: 'off',
      GOFLAGS: '',
      GOCACHE: '/scratch/gocache',
      GOMODCACHE: '/home/dev/go/pkg/mod',
      ...garbageSettings(),
      GOPATH: '/scratch/gopath',
      GOWORK: 'off',
      GOAUTH: 'off',
      GOPRIVATE: 'corp.example/*'
    })
  })

  it('has what programs with C code need, from the environment and from the file of go env -w', () => {
    const environment = buildEnvironment(
      options(
        surroundings(
          {
            CC: 'clang',
            CXX: '',
            CGO_LDFLAGS: '-L/opt/lib',
            PKG_CONFIG_PATH: '/opt/pc',
            SDKROOT: '/sdk'
          },
          { CXX: 'clang++', CC: 'gcc', CGO_CFLAGS_ALLOW: '.*', GOFLAGS: '-x' }
        )
      )
    )
    expect(environment).toMatchObject({
      CC: 'clang',
      CXX: 'clang++',
      CGO_LDFLAGS: '-L/opt/lib',
      PKG_CONFIG_PATH: '/opt/pc',
      SDKROOT: '/sdk',
      GOFLAGS: ''
    })
    expect(environment).not.toHaveProperty('CGO_CFLAGS_ALLOW')
  })

  it.each<[Partial<BuildSettings>, Record<string, string>]>([
    [{ cgoEnabled: 'true' }, { CGO_ENABLED: '1' }],
    [{ cgoEnabled: 'false' }, { CGO_ENABLED: '0' }],
    [{ goExperiment: 'loopvar' }, { GOEXPERIMENT: 'loopvar' }],
    [{ goProxy: 'https://proxy.example' }, { GOPROXY: 'direct' }],
    [
      { buildvcs: true },
      {
        GIT_CONFIG_COUNT: '1',
        GIT_CONFIG_KEY_0: 'safe.directory',
        GIT_CONFIG_VALUE_0: '/checkout/tree'
      }
    ]
  ])('follows the plan: %j', (changes, expected) => {
    const environment = buildEnvironment(options(surroundings(runner), changes))
    expect(environment).toMatchObject(expected)
  })

  it('chooses the cryptographic module, on fetching as well, where that is asked for', () => {
    const asked = options(surroundings(runner), { goFips140: 'v1.0.0' })
    expect(buildEnvironment(asked)['GOFIPS140']).toBe('v1.0.0')
    expect(fetchEnvironment(asked)['GOFIPS140']).toBe('v1.0.0')
    const plain = options(surroundings({ ...runner, GOFIPS140: 'latest' }))
    expect(buildEnvironment(plain)['GOFIPS140']).toBe(undefined)
  })

  it('names the go.work of the tree, never that of the surroundings', () => {
    const environment = buildEnvironment(
      options(surroundings(runner), {}, '/checkout/tree/go.work')
    )
    expect(environment['GOWORK']).toBe('/checkout/tree/go.work')
  })

  it.each([
    ['/usr/bin', true, '/usr/local/go/bin:/usr/bin'],
    ['', true, '/usr/local/go/bin'],
    ['/shims:/usr/local/go/bin', true, '/shims:/usr/local/go/bin'],
    [':.:/usr/bin:node_modules/.bin:', true, '/usr/local/go/bin:/usr/bin'],
    ['.:/usr/local/go/bin:', true, '/usr/local/go/bin'],
    [
      '/shims:/usr/local/go/bin',
      false,
      '/usr/local/go/bin:/shims:/usr/local/go/bin'
    ]
  ])('finds the go that builds: %j, %j', (path, isFirst, expected) => {
    const environment = buildEnvironment({
      ...options(surroundings({ PATH: path })),
      go: { path: '/usr/local/go/bin/go', isFirst }
    })
    expect(environment['PATH']).toBe(expected)
  })

  it('keeps what programs need to start on Windows', () => {
    const around = surroundings(
      { PATH: 'C:\\go\\bin', SYSTEMROOT: 'C:\\Windows', USERPROFILE: 'C:\\me' },
      {},
      'win32'
    )
    expect(buildEnvironment(options(around))).toMatchObject({
      SYSTEMROOT: 'C:\\Windows',
      USERPROFILE: '/scratch/home',
      TEMP: '/scratch/tmp',
      GIT_CONFIG_GLOBAL: 'NUL'
    })
  })
})

describe('the environment of fetching', () => {
  const environment = fetchEnvironment(
    options(surroundings(runner, { GONOSUMDB: 'corp.example', GOVCS: '*:git' }))
  )

  it('has the credentials, the git configuration and the proxies of the user', () => {
    expect(environment).toMatchObject({
      HOME: '/home/dev',
      SSH_AUTH_SOCK: '/tmp/agent',
      HTTPS_PROXY: 'http://proxy:3128',
      GIT_CONFIG_GLOBAL: '/home/dev/.gitconfig-work',
      GITHUB_TOKEN: 'github-secret',
      GH_TOKEN: 'gh-secret',
      GOOGLE_APPLICATION_CREDENTIALS: '/home/dev/key.json',
      GOAUTH: 'git /home/dev',
      GOPRIVATE: 'corp.example/*',
      GONOSUMDB: 'corp.example',
      GOVCS: '*:git',
      GOPATH: '/home/dev/go'
    })
  })

  it('has none of what the runner gives to actions', () => {
    const names = Object.keys(environment).filter((name) =>
      /^(?:ACTIONS_|INPUT_|STATE_|RUNNER_|GITHUB_(?:ENV|OUTPUT|PATH|STATE|STEP_SUMMARY))/.test(
        name
      )
    )
    expect(names).toEqual([])
  })

  it('has none of the keys that this program signs with', () => {
    const values = Object.values(environment)
    expect(values).not.toContain('signing-secret')
    expect(values).not.toContain('shared-secret')
    expect(values).not.toContain('store-secret')
  })

  it('has the enforced settings, and none that steer it otherwise', () => {
    expect(environment).toMatchObject({
      GO111MODULE: 'on',
      GOPROXY: 'direct',
      GOENV: 'off',
      GOFLAGS: '',
      GOCACHE: '/scratch/gocache',
      GOWORK: 'off'
    })
    for (const name of [
      'GOCACHEPROG',
      'GODEBUG',
      'GOEXPERIMENT',
      'GOROOT',
      'GOOS',
      'GOAMD64',
      'GO_EXTLINK_ENABLED',
      'CGO_ENABLED',
      'CGO_CFLAGS_ALLOW',
      'GIT_DIR'
    ]) {
      expect(environment).not.toHaveProperty(name)
    }
  })
})

describe('the Go that a tree asks for', () => {
  it.each([
    // [GOTOOLCHAIN of the surroundings, where the tree may choose, where not]
    [undefined, undefined, 'local'],
    ['auto', 'auto', 'local'],
    ['path', 'path', 'local'],
    ['local', 'local', 'local'],
    ['go1.26.8', 'go1.26.8', 'go1.26.8'],
    ['go1.26.8+auto', 'go1.26.8+auto', 'go1.26.8']
  ])('with GOTOOLCHAIN=%s: %s, else %s', (setting, may, mayNot) => {
    const around = surroundings(setting ? { GOTOOLCHAIN: setting } : {})
    for (const make of [fetchEnvironment, buildEnvironment]) {
      const chosen = make(options(around))
      expect(chosen['GOTOOLCHAIN']).toBe(may)
      const pinned = make({ ...options(around), mayChooseGo: false })
      expect(pinned['GOTOOLCHAIN']).toBe(mayNot)
    }
  })
})

describe('a download of Go that is allowed', () => {
  it.each([
    [undefined, 'auto'],
    ['auto', 'auto'],
    ['local', 'auto'],
    ['path', 'auto'],
    ['local+auto', 'auto'],
    ['go1.26.8', 'go1.26.8+auto'],
    ['go1.26.8+path', 'go1.26.8+auto']
  ])('outranks GOTOOLCHAIN=%s: %s', (setting, expected) => {
    const around = surroundings(setting ? { GOTOOLCHAIN: setting } : {})
    const allowed = options(around, { allowToolchainDownload: true })
    expect(fetchEnvironment(allowed)['GOTOOLCHAIN']).toBe(expected)
    // Where the tree of a base must not choose, nothing is downloaded either.
    const pinned = fetchEnvironment({ ...allowed, mayChooseGo: false })
    expect(pinned['GOTOOLCHAIN']).toBe(
      setting?.startsWith('go') ? 'go1.26.8' : 'local'
    )
  })

  it('comes from the proxy that has it where modules come from none', () => {
    const direct = fetchEnvironment(options(surroundings({})))
    expect(toolchainEnvironment(direct)['GOPROXY']).toBe(
      'https://proxy.golang.org'
    )
    const own = { goProxy: 'https://proxy.example' }
    const proxied = fetchEnvironment(options(surroundings({}), own))
    expect(toolchainEnvironment(proxied)).toEqual(proxied)
  })
})
