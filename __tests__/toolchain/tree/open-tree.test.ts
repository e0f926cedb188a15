import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeTree } from '../../setup/programs.ts'
import type { Tree } from '../../../src/toolchain/source-tree.ts'
import { messageOf } from '../../../src/core/user-error.ts'
import { cleanEnvironment, workbench, type Workbench } from '../workbench.ts'

let bench: Workbench
let tree: Tree

beforeAll(async () => {
  bench = await workbench()
  tree = await writeTree(join(bench.directory, 'tree'), {
    'go.mod': 'module example.com/app\n\ngo 1.19\n',
    'main.go': 'package main\n\nfunc main() {}\n'
  })
})
afterAll(() => bench.remove())

const linux = { goos: 'linux', goarch: 'amd64', level: '' }

/** What is overridden where the surroundings set CGO_ENABLED and the input says something. */
async function overridesOf(cgo: string, cgoEnabled: 'true' | 'false') {
  const env = { ...cleanEnvironment('/nowhere'), CGO_ENABLED: cgo }
  const plan = { targets: [linux], cgoEnabled }
  return (await bench.open({ tree, env, plan })).overrides
}

describe('openTree', () => {
  it('asks the toolchain, and finds the machine its own target', async () => {
    const opened = await bench.open({ tree })
    expect(opened.toolchain.version).toMatch(/^go1\.\d+/)
    expect(opened.targets.map((one) => one.facts.target)).toEqual([
      opened.toolchain.host
    ])
    expect(opened.overrides).toEqual([])
    expect(opened.relaxations).toEqual([])
  })

  it('tells what the environment and the file of go env -w had set', async () => {
    const home = join(bench.directory, 'configured')
    await mkdir(join(home, '.config/go'), { recursive: true })
    await writeFile(
      join(home, '.config/go/env'),
      'GOFLAGS=-toolexec=/evil\nGOPRIVATE=corp.example\nCC=no-such-compiler\nGOAMD64=v3\n'
    )
    const opened = await bench.open({
      tree,
      plan: { targets: [linux], cgoEnabled: 'false' },
      env: {
        ...cleanEnvironment(home),
        GOPROXY: 'http://127.0.0.1:1',
        GOARCH: 'amd64',
        GOOS: 'windows'
      }
    })
    expect(opened.overrides).toEqual([
      'overrode GOAMD64=v3 (set by go env -w; to build so: targets)',
      'overrode GOFLAGS=-toolexec=/evil (set by go env -w)',
      'overrode GOOS=windows (to build so: targets)',
      'overrode GOPROXY=http://127.0.0.1:1'
    ])
    expect(opened.passedThrough).toEqual(['CC=no-such-compiler'])
    expect(opened.fetching['GOPRIVATE']).toBe('corp.example')
    expect(opened.building['CC']).toBe('no-such-compiler')
  })

  it('reads the version of the compiler where C code may be compiled', async () => {
    const compiler = join(bench.directory, 'compiler')
    await writeFile(
      compiler,
      '#!/bin/sh\necho "testcc 1.2.3 for $1"\necho more\n'
    )
    await chmod(compiler, 0o755)
    const { env, plan } = {
      env: { ...cleanEnvironment('/nowhere'), CC: `${compiler} 'a b'` },
      plan: { cgoEnabled: 'true' } as const
    }
    const opened = await bench.open({ tree, env, plan })
    expect(opened.targets[0]?.facts).toMatchObject({
      cgo: true,
      compiler: 'testcc 1.2.3 for a b'
    })
    expect(opened.passedThrough).toContain('C compiler: testcc 1.2.3 for a b')
    const without = await bench.open({
      tree,
      env,
      plan: { cgoEnabled: 'false' }
    })
    expect(without.targets[0]?.facts).toMatchObject({
      cgo: false,
      compiler: ''
    })
  })

  it('does not follow a go.work from above the repository', async () => {
    const outer = join(bench.directory, 'outer')
    await writeTree(outer, { 'go.work': 'go 1.19\n\nuse ./inner\n' })
    const inner = await writeTree(join(outer, 'inner'), {
      'go.mod': 'module example.com/inner\n\ngo 1.19\n'
    })
    expect((await bench.open({ tree: inner })).building['GOWORK']).toBe('off')
    const whole = { root: outer, directory: inner.directory }
    expect((await bench.open({ tree: whole })).building['GOWORK']).toBe(
      join(outer, 'go.work')
    )
  })

  it('has the fingerprint of what is comparable, and only of that', async () => {
    const of = async (
      plan: Parameters<Workbench['open']>[0]['plan'],
      env: Record<string, string> = {}
    ): Promise<string> => {
      const opened = await bench.open({
        tree: { ...tree, revision: 'c'.repeat(40) },
        plan: { targets: [linux], cgoEnabled: 'false', ...plan },
        env: { ...cleanEnvironment('/nowhere'), ...env }
      })
      return opened.fingerprint
    }
    const plain = await of({})
    const stamped = await of({ ldflags: ['-X', 'main.version=1'] })
    expect(plain).toMatch(/^[0-9a-f]{64}-go1\.\d+(?:\.\d+)?$/)
    expect(await of({}, { GOFLAGS: '-v', SOME_TOKEN: 'x' })).toBe(plain)
    expect(await of({ goCache: 'signed' })).toBe(plain)
    expect(await of({ timeoutSeconds: 5, goProxy: 'off' })).toBe(plain)
    expect(await of({ ldflags: ['-X=main.version=22'] })).toBe(stamped)
    const others = await Promise.all([
      of({ ldflags: ['-X', 'main.other=1'] }),
      of({ tags: ['b', 'a'] }),
      of({ cgoEnabled: 'true' }),
      of({ targets: [{ ...linux, level: 'v3' }] }),
      of({ targets: [linux, { ...linux, goarch: 'arm64' }] }),
      of({ packages: ['./cmd/a'] }),
      of({ exclude: ['./cmd/a'] }),
      of({ goExperiment: 'fieldtrack' }),
      of({ buildMode: 'pie' }),
      of({ buildId: 'none' }),
      of({ buildId: 'commit' }),
      of({ gcflags: 'all=-l' }),
      of({ goFips140: 'latest' }),
      of({ buildvcs: true }),
      of({ goCache: '/cache' }),
      of({ goWork: 'off' }),
      of({ prepare: [['go', 'generate']] }),
      of({}, { CGO_CFLAGS: '-O1' })
    ])
    expect(new Set([plain, stamped, ...others]).size).toBe(others.length + 2)
    expect(await of({ tags: ['a', 'b'] })).toBe(others[1])
  })

  it('has the fingerprint of its working directory, wherever the repository lies', async () => {
    const module = { 'go.mod': 'module example.com/app\n\ngo 1.19\n' }
    const open = async (root: string, directory: string) => {
      const { directory: full } = await writeTree(join(root, directory), module)
      return await bench.open({
        tree: { root, directory: full }
      })
    }
    const [agent, again, server, whole] = [
      await open(join(bench.directory, 'one'), 'agent'),
      await open(join(bench.directory, 'two'), 'agent'),
      await open(join(bench.directory, 'one'), 'server'),
      await open(join(bench.directory, 'three'), '')
    ]
    expect(agent.fingerprint).not.toBe(server.fingerprint)
    expect(agent.fingerprint).not.toBe(whole.fingerprint)
    expect(again.fingerprint).toBe(agent.fingerprint)
    for (const one of [agent, server, whole]) {
      expect(one.fingerprintWithoutDirectory).toBe(whole.fingerprint)
    }
  })

  it('describes the build without the value of a stamp', async () => {
    const opened = await bench.open({
      tree,
      plan: {
        targets: [{ ...linux, level: 'v2' }],
        ldflags: ['-X', 'main.token=secret', '-buildid='],
        tags: ['netgo'],
        cgoEnabled: 'false',
        goProxy: 'https://me:pw@proxy.example'
      }
    })
    expect(opened.targets[0]?.build).toMatchObject({
      target: 'linux/amd64/v2',
      flags: [
        '-trimpath',
        '-buildvcs=false',
        '-tags=netgo',
        '-ldflags=-X main.token=… -buildid= -s -w'
      ],
      stamps: [{ name: 'main.token', length: 6 }],
      environment: {
        GOPROXY: 'https://…@proxy.example',
        GOCACHE: '/dev/null',
        GOAMD64: 'v2',
        CGO_ENABLED: '0'
      }
    })
    expect(JSON.stringify(opened.targets)).not.toMatch(/secret|me:pw/)
  })

  it('lets a tree choose its Go only where that is allowed', async () => {
    const newer = await writeTree(join(bench.directory, 'newer'), {
      'go.mod': 'module example.com/app\n\ngo 1.999\n',
      'main.go': 'package main\n\nfunc main() {}\n'
    })
    // Nothing is reachable: a Go that is looked for is an error.
    const env = {
      ...cleanEnvironment(join(bench.directory, 'home')),
      GOTOOLCHAIN: 'auto',
      HTTPS_PROXY: 'http://127.0.0.1:1'
    }
    const opened = await bench.open({ tree: newer, env, mayChooseGo: false })
    expect(opened.toolchain.version).toMatch(/^go1\./)
    await expect(bench.open({ tree: newer, env })).rejects.toThrow(
      /^could not download Go 1\.999(?:\.0)?, which .*: install it .*, or set "allow-toolchain-download: true", by which it comes from https:\/\/proxy\.golang\.org$/
    )
    // setup-go sets this; whoever allows the download means it all the same.
    const local = { ...env, GOTOOLCHAIN: 'local' }
    const allowed = async (goProxy: string) =>
      await bench
        .open({
          tree: newer,
          env: local,
          plan: { allowToolchainDownload: true, goProxy }
        })
        .then(() => '', messageOf)
    for (const [goProxy, asked] of [
      ['direct', 'https://proxy.golang.org'],
      ['http://127.0.0.1:1', 'http://127.0.0.1:1']
    ] as const) {
      const message = await allowed(goProxy)
      expect(message).toMatch(
        /^could not download Go 1\.999(?:\.0)?, which .*: install it .*, or set "go-proxy" to a proxy that can be reached and has Go's toolchains$/
      )
      expect(message).toContain(`"${asked}/`)
      expect(message).not.toContain('allow-toolchain-download')
    }
  })

  it.each([
    [
      { targets: [{ ...linux, goarch: 'foo' }] },
      'targets: this Go can\'t build for linux/foo: "go tool dist list" prints the targets that it knows'
    ],
    [
      {
        targets: [{ ...linux, goos: 'plan9' }],
        buildMode: 'pie' as const
      },
      'buildmode: pie is not supported on plan9/amd64: '
    ]
  ])(
    'says before anything is built what Go can not build: %j',
    async (plan, message) => {
      await expect(bench.open({ tree, plan })).rejects.toThrow(message)
    }
  )

  it('refuses compiler flags that can reach files, unless they are allowed', async () => {
    const gcflags = 'all=-cpuprofile=/tmp/x'
    await expect(bench.open({ tree, plan: { gcflags } })).rejects.toThrow(
      'allow-unsafe-build-flags'
    )
    const allowed = { gcflags, allowUnsafeBuildFlags: true }
    const { relaxations } = await bench.open({ tree, plan: allowed })
    expect(relaxations).toEqual(['allow-unsafe-build-flags: true'])
  })

  it('names the input that builds as the surroundings would', async () => {
    expect(await overridesOf('0', 'true')).toEqual([
      'overrode CGO_ENABLED=0 (to build so: cgo-enabled: false)'
    ])
    expect(await overridesOf('1', 'false')).toEqual([
      'overrode CGO_ENABLED=1 (to build so: cgo-enabled: true)'
    ])
    expect(await overridesOf('0', 'false')).toEqual([])
    expect(await overridesOf('1', 'true')).toEqual([])
  })

  it('refuses linker flags that can run programs, unless they are allowed', async () => {
    const ldflags = ['-extld=/no/such/linker']
    await expect(bench.open({ tree, plan: { ldflags } })).rejects.toThrow(
      'allow-unsafe-build-flags'
    )
    const allowed = { ldflags, allowUnsafeBuildFlags: true }
    const { relaxations } = await bench.open({ tree, plan: allowed })
    expect(relaxations).toEqual(['allow-unsafe-build-flags: true'])
  })

  it('refuses a Go that is too old, and one that sets flags by itself', async () => {
    const fake = join(bench.directory, 'fake-go')
    const opened = await bench.open({ tree })
    const open = async (values: Record<string, string>): Promise<unknown> => {
      // Indented, as go prints it.
      const printed = JSON.stringify(values, null, '\t')
      await writeFile(fake, `#!/bin/sh\necho '${printed}'\n`)
      await chmod(fake, 0o755)
      const { openTree } =
        await import('../../../src/toolchain/tree/open-tree.ts')
      return openTree({ ...opened, command: { ...opened.command, go: fake } })
    }
    await expect(open({ GOVERSION: 'go1.18.10' })).rejects.toThrow(
      'is go1.18.10, but Go 1.19 or newer is needed'
    )
    await expect(
      open({ GOVERSION: 'go1.26.1', GOROOT: '/opt/go', GOFLAGS: '-race' })
    ).rejects.toThrow('/opt/go/go.env sets GOFLAGS=-race')
  })
})
