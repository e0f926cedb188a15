// Trees that are built in modes, for targets or from empty caches of their own, each
// of which compiles the standard library once more.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { writeTree } from '../setup/programs.ts'
import { workbench, writeTwoPackages, type Workbench } from './workbench.ts'

let bench: Workbench

const linux = parseTarget('linux/amd64')
const plain = { targets: [linux], cgoEnabled: 'false' } as const

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

describe('buildTree', () => {
  it('builds in the mode and with the compiler flags that are asked for', async () => {
    const made = await bench.build({
      tree: await writeTwoPackages(join(bench.directory, 'as-shipped')),
      plan: { ...plain, buildMode: 'pie', gcflags: 'example.com/...=-l' }
    })
    const [binary] = made.binaries
    const file = await readFile(binary?.path ?? '')
    // ET_DYN of elf(5): position independent.
    expect(file.readUInt16LE(16)).toBe(3)
    expect(inspectBinary(file).buildInfo?.settings).toMatchObject({
      '-buildmode': 'pie',
      '-gcflags': 'example.com/...=-l'
    })
    expect(binary?.build.flags.slice(0, 4)).toEqual([
      '-trimpath',
      '-buildvcs=false',
      '-buildmode=pie',
      '-gcflags=example.com/...=-l'
    ])
    expect(binary?.twinPath).not.toBeNull()
  })

  it('builds many programs and targets, each with its twin', async () => {
    const tree = await writeTree(join(bench.directory, 'many'), {
      'go.mod': 'module example.com/many\n\ngo 1.19\n',
      'cmd/one/main.go': 'package main\n\nfunc main() { println("first") }\n',
      'cmd/two/main.go': 'package main\n\nfunc main() { println("second") }\n',
      'cmd/unix/main.go':
        '//go:build !windows\n\npackage main\n\nfunc main() { println("third") }\n'
    })
    const made = await bench.build({
      tree,
      plan: { ...plain, targets: [linux, parseTarget('windows/amd64')] }
    })
    expect(
      made.binaries.map((one) => [
        one.name,
        one.build.target,
        one.twinPath !== null,
        one.depsPath !== null
      ])
    ).toEqual([
      ['one', 'linux/amd64', true, true],
      ['two', 'linux/amd64', true, true],
      ['unix', 'linux/amd64', true, true],
      ['one', 'windows/amd64', true, true],
      ['two', 'windows/amd64', true, true]
    ])
    expect(made.notBuilt).toMatchObject([
      { mainPackage: 'example.com/many/cmd/unix', target: 'windows/amd64' }
    ])
    expect(made.unchecked).toEqual([])
    const named = made.binaries.find(
      (one) => one.build.target !== 'linux/amd64'
    )
    expect(inspectBinary(await readFile(named?.twinPath ?? ''))).toMatchObject({
      format: 'pe',
      hasSymbolTable: true,
      debugSections: []
    })
    const [first] = made.binaries
    expect(await readFile(first?.depsPath ?? '', 'utf8')).toContain('"first')
    expect(await readFile(first?.depsPath ?? '', 'utf8')).not.toContain(
      '"second'
    )
  })

  it('follows tags and levels', async () => {
    const tree = await writeTwoPackages(join(bench.directory, 'tagged'))
    const { binaries } = await bench.build({
      tree,
      plan: {
        ...plain,
        targets: [parseTarget('linux/amd64/v2')],
        tags: ['b', 'a']
      }
    })
    const file = await readFile(binaries[0]?.path ?? '')
    expect(inspectBinary(file).buildInfo?.settings).toMatchObject({
      GOAMD64: 'v2',
      '-tags': 'b,a'
    })
  })
})

describe('the same build under poison', () => {
  let poisoned: string

  /** A build cache that says otherwise than the source. */
  async function poison(tree: Tree): Promise<void> {
    poisoned = join(bench.directory, 'poisoned-cache')
    goBuild(tree, 'control-first')
    const names = await readdir(poisoned, { recursive: true })
    let changed = 0
    for (const name of names) {
      const path = join(poisoned, name)
      if (!name.endsWith('-d') || !(await stat(path)).isFile()) continue
      const bytes = await readFile(path, 'latin1')
      const lies = bytes.replaceAll('a benign package', 'an EVIL  package')
      if (lies === bytes) continue
      // The cache's files are read-only; Go trusts what is in them.
      await chmod(path, 0o644)
      await writeFile(path, lies, 'latin1')
      changed++
    }
    expect(changed).toBeGreaterThan(0)
  }

  /** What a build without this project's care makes. */
  function goBuild(
    tree: Tree,
    name: string,
    env: Record<string, string> = {}
  ): string {
    const output = join(bench.directory, name)
    execFileSync(
      'go',
      ['build', '-trimpath', '-ldflags=-s -w', '-o', output, '.'],
      {
        cwd: tree.directory,
        env: {
          PATH: process.env['PATH'] ?? '',
          HOME: bench.directory,
          GOTOOLCHAIN: 'local',
          CGO_ENABLED: '0',
          GOCACHE: poisoned,
          ...env
        },
        stdio: 'pipe'
      }
    )
    return output
  }

  it('gives the same bytes, and builds again to the same bytes', async () => {
    const tree = await writeTwoPackages(
      join(bench.directory, 'poisoned-program')
    )
    await poison(tree)
    const config = join(bench.directory, 'goenv')
    await writeFile(
      config,
      'GOFLAGS=-ldflags=-X=main.version=evil\nGOPROXY=http://127.0.0.1:1\n'
    )
    // The poison works where nobody minds.
    const evil = await readFile(goBuild(tree, 'control'))
    expect(evil.includes('an EVIL  package')).toBe(true)
    expect(() =>
      goBuild(tree, 'control', { GOFLAGS: '-toolexec=/evil' })
    ).toThrow('/evil')

    const clean = await bench.build({
      tree,
      workspace: await bench.fresh('clean'),
      plan: { ...plain, verifyReproducible: true }
    })
    const dirty = await bench.build({
      tree,
      workspace: await bench.fresh('dirty'),
      plan: plain,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: bench.directory,
        GOTOOLCHAIN: 'local',
        GOCACHE: poisoned,
        GOFLAGS: '-toolexec=/evil',
        GOPROXY: 'http://127.0.0.1:1',
        GOENV: config,
        GODEBUG: 'gocacheverify=1',
        GOAMD64: 'v3',
        GOWORK: '/nowhere/go.work',
        CGO_CFLAGS_ALLOW: '.*',
        GOEXPERIMENT: 'fieldtrack'
      }
    })
    const bytes = await readFile(clean.binaries[0]?.path ?? '')
    expect(bytes.includes('hello from a benign package')).toBe(true)
    expect(bytes.equals(await readFile(dirty.binaries[0]?.path ?? ''))).toBe(
      true
    )
    expect(clean.reproductions).toEqual([
      {
        mainPackage: 'example.com/program',
        target: 'linux/amd64',
        identical: true,
        sha256: [expect.stringMatching(/^[0-9a-f]{64}$/), expect.anything()],
        differing: []
      }
    ])
  })
})
