import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { chmod, readFile, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import { buildTree, type TreeBuild } from '../../src/toolchain/build-tree.ts'
import { countModules } from '../../src/toolchain/modules/verify-modules.ts'
import { linkTwins } from '../../src/toolchain/twin.ts'
import type { Tree } from '../../src/toolchain/source-tree.ts'
import { makePrivateHost, privatePath } from '../setup/private-modules.ts'
import { copyProgram, writeTree } from '../setup/programs.ts'
import {
  recordingLog,
  workbench,
  type Opening,
  type Workbench
} from './workbench.ts'

jest.setTimeout(300_000)

let bench: Workbench
let outputs = 0

async function build(
  opening: Opening,
  absentAllowed = false
): Promise<TreeBuild> {
  const opened = await bench.open(opening)
  const output = join(bench.directory, `output-${++outputs}`)
  return buildTree({ opened, output, absentAllowed })
}

/** A program of two packages, without the standard library's bulk. */
function writeProgram(name: string, main = ''): Promise<Tree> {
  return writeTree(join(bench.directory, name), {
    'go.mod': 'module example.com/program\n\ngo 1.19\n',
    'main.go': `package main

import "example.com/program/greet"

var version = "unset"

func main() {
	println(greet.Hello(), version)
}
${main}`,
    'greet/greet.go': `package greet

//go:noinline
func Hello() string { return "hello from a benign package" }
`
  })
}

const linux = parseTarget('linux/amd64')
const plain = { targets: [linux], cgoEnabled: 'false' } as const

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

describe('buildTree', () => {
  it('builds in the mode and with the compiler flags that are asked for', async () => {
    const made = await build({
      tree: await writeProgram('as-shipped'),
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

  it('builds the enforced binary, its twin and the listing', async () => {
    const tree = await writeProgram('enforced')
    const log = recordingLog()
    const made = await build({
      tree,
      log,
      plan: { ...plain, ldflags: ['-s=false', '-X=main.version=one two'] }
    })
    expect(made.unchecked).toEqual([])
    expect(made.binaries).toHaveLength(1)
    const [binary] = made.binaries
    expect(binary).toMatchObject({
      mainPackage: 'example.com/program',
      name: 'program',
      target: linux
    })
    const file = await readFile(binary?.path ?? '')
    const inspection = inspectBinary(file)
    expect(inspection).toMatchObject({
      stripped: true,
      absoluteSourcePaths: []
    })
    expect(inspection.buildInfo?.settings).toMatchObject({
      '-trimpath': 'true',
      CGO_ENABLED: '0'
    })
    expect(inspection.buildInfo?.settings).not.toHaveProperty('vcs')
    expect(file.includes('one two')).toBe(true)

    const twin = inspectBinary(await readFile(binary?.twinPath ?? ''))
    expect(twin).toMatchObject({ hasSymbolTable: true, debugSections: [] })
    const listing = await readFile(binary?.depsPath ?? '', 'utf8')
    expect(listing).toMatch(/^_ -> \S+\n/)
    expect(listing).toContain(
      '\nmain.main -> example.com/program/greet.Hello\n'
    )
    expect(listing).not.toMatch(/^# /m)
    expect(log.text()).toMatch(/building program for linux\/amd64: \d+\.\d s/)
  })

  it('builds with the real go where a script of the HOME stands for it', async () => {
    const tree = await writeProgram('managed')
    const shims = join(bench.directory, 'shims')
    const { command } = await bench.open({ tree })
    await writeTree(shims, {
      go: `#!/bin/sh\ntest "$HOME" = "${shims}" || { echo no version is set >&2; exit 126; }\nexec ${command.go} "$@"\n`
    })
    await chmod(join(shims, 'go'), 0o755)
    const made = await build({
      tree,
      plan: plain,
      go: join(shims, 'go'),
      env: {
        PATH: `${shims}:${process.env['PATH'] ?? ''}`,
        HOME: shims,
        GOTOOLCHAIN: 'local'
      }
    })
    expect(made.binaries).toHaveLength(1)
  })

  it('keeps two programs of one name apart', async () => {
    const tree = await copyProgram(
      'same-name',
      join(bench.directory, 'same-name')
    )
    // Started, so they are built for this machine.
    const { binaries } = await build({ tree, plan: { ...plain, targets: [] } })
    expect(binaries.map((one) => [one.mainPackage, one.name])).toEqual([
      ['example.com/servers/admin/server', 'server'],
      ['example.com/servers/public/server/v2', 'server']
    ])
    const said = binaries.map(({ path }) => spawnSync(path).stderr.toString())
    expect(said).toEqual(['admin\n', 'public\n'])
    for (const binary of binaries) {
      const { mainPackage, twinPath, depsPath, importcfgPath } = binary
      const twin = await readFile(twinPath ?? '')
      expect(inspectBinary(twin).buildInfo?.path).toBe(mainPackage)
      expect(await readFile(depsPath ?? '', 'utf8')).toContain('main.main')
      // The main package first, and where its archive is.
      expect(await readFile(importcfgPath ?? '', 'utf8')).toMatch(
        new RegExp(`^(?:#.*\\n)?packagefile ${mainPackage}=/.+\\n`)
      )
    }
  })

  it('builds many programs and targets, each with its twin', async () => {
    const tree = await writeTree(join(bench.directory, 'many'), {
      'go.mod': 'module example.com/many\n\ngo 1.19\n',
      'cmd/one/main.go': 'package main\n\nfunc main() { println("first") }\n',
      'cmd/two/main.go': 'package main\n\nfunc main() { println("second") }\n',
      'cmd/unix/main.go':
        '//go:build !windows\n\npackage main\n\nfunc main() { println("third") }\n'
    })
    const made = await build({
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
    const tree = await writeProgram('tagged')
    const { binaries } = await build({
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

  it('tells the first error of the compiler, with its place', async () => {
    const tree = await writeProgram('broken', '\nvar _ = missing\n')
    const log = recordingLog()
    await expect(build({ tree, log, plan: plain })).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^building for linux\/amd64 failed: \.\/main\.go:11:9: undefined: missing; if that is generated code, make it in "prepare"$/
      )
    })
    expect(log.text()).toContain('# example.com/program')
  })

  it('names the program of many that fails, and how to leave it out', async () => {
    const tree = await writeTree(join(bench.directory, 'one-fails'), {
      'go.mod': 'module example.com/many\n\ngo 1.19\n',
      'cmd/good/main.go': 'package main\n\nfunc main() {}\n',
      'cmd/bad/main.go':
        'package main\n\nimport "example.com/many/auto"\n\nfunc main() { auto.Run() }\n',
      'auto/auto.go': 'package auto\n\nfunc Run() { println(Assets) }\n'
    })
    await expect(build({ tree, plan: plain })).rejects.toThrow(
      'building ./cmd/bad for linux/amd64 failed: auto/auto.go:3:22: undefined: Assets; if that is generated code, make it in "prepare"; to leave out what is not to be measured, set "exclude: ./cmd/bad", or name in "packages" what is'
    )
    const exclude = ['./cmd/bad']
    const { binaries } = await build({ tree, plan: { ...plain, exclude } })
    expect(binaries.map(({ name }) => name)).toEqual(['good'])
  })

  it('tells an error of the linker', async () => {
    const tree = await writeProgram('no-such-flag')
    await expect(
      build({
        tree,
        plan: {
          ...plain,
          ldflags: ['-no-such-flag=1'],
          allowUnsafeBuildFlags: true
        }
      })
    ).rejects.toThrow(/^building for linux\/amd64 failed: .*no-such-flag/)
  })

  it('does without a twin that can not be linked', async () => {
    const tree = await writeProgram('no-twin')
    const log = recordingLog()
    const opened = await bench.open({ tree, log, plan: plain })
    const twins = await linkTwins({
      command: opened.command,
      tree,
      target: linux,
      mains: [
        {
          importPath: 'example.com/program',
          packages: new Set(['example.com/program']),
          ignored: [],
          untracked: [],
          name: 'program',
          directory: tree.root
        }
      ],
      plan: opened.plan,
      environment: opened.building,
      ldflags: '-no-such-flag=1',
      output: join(bench.directory, 'no-twin')
    })
    expect(twins).toEqual([
      {
        mainPackage: 'example.com/program',
        path: null,
        depsPath: null,
        importcfgPath: null
      }
    ])
    expect(log.text()).toMatch(
      /no symbols for linux\/amd64: the second link failed \(.*no-such-flag/
    )
  })
})

describe('a tree that is prepared and needs a private module', () => {
  it('fetches with credentials, and prepares and builds without', async () => {
    const host = await makePrivateHost(bench.directory)
    const module = privatePath('words')
    await host.publish('words', 'v1.2.0', {
      'go.mod': `module ${module}\n\ngo 1.19\n`,
      'words.go': 'package words\n\nconst Word = "fetched"\n'
    })
    // Only the generator and what it makes use the module.
    const tree = await writeTree(join(bench.directory, 'prepared'), {
      'go.mod': `module example.com/prepared\n\ngo 1.19\n\nrequire ${module} v1.2.0\n`,
      'main.go': 'package main\n\nfunc main() { println(made) }\n',
      'gen/main.go': `package main\n\nimport _ "${module}"\n\nfunc main() {}\n`,
      // Fails where the module's files are not in the module cache.
      'gen.sh': `set -e
cat "$(go list -m -f '{{.Dir}}' ${module})/words.go" > /dev/null
cat > made.go << END
package main

import "${module}"

const made = words.Word + "$TOKEN"
END
`
    })
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: host.home,
      GOTOOLCHAIN: 'local',
      GOPRIVATE: 'git.example.com',
      TOKEN: 'secret'
    }
    execFileSync('go', ['mod', 'tidy'], {
      cwd: tree.directory,
      stdio: 'pipe',
      env: {
        ...env,
        GOMODCACHE: join(bench.directory, 'tidy'),
        GOFLAGS: '-modcacherw'
      }
    })
    const opening = {
      tree: { ...tree, ignored: ['made.go'] },
      env,
      plan: {
        ...plain,
        packages: ['.'],
        prepare: [['sh', 'gen.sh']]
      }
    }
    const first = await build(opening)
    expect(await readFile(join(tree.root, 'made.go'), 'utf8')).toContain(
      'const made = words.Word + ""'
    )
    expect(first.binaries.map((one) => one.name)).toEqual(['prepared'])
    // What git ignores and both sides make is no difference between them.
    expect(first.binaries[0]?.build.ignored).toEqual([])
    const { modCache } = bench.workspace
    const count = (made: TreeBuild) =>
      countModules(made.listings, modCache, made.fetched)
    expect(count(first)).toEqual({ fetched: 1, reused: 0 })

    const again = await build({
      ...opening,
      env: { ...env, HOME: bench.directory }
    })
    expect(count(again)).toEqual({ fetched: 0, reused: 1 })

    const file = join(modCache, `${module}@v1.2.0`, 'words.go')
    await chmod(file, 0o644)
    await writeFile(file, 'package words\n\nconst Word = "altered"\n')
    await expect(build(opening)).rejects.toThrow(
      `module ${module} v1.2.0 in the module cache has been modified`
    )
  })

  it('leaves out what a base does not have yet', async () => {
    const tree = await writeProgram('base')
    const later = { ...tree, directory: join(tree.root, 'cmd', 'later') }
    const opening = {
      tree: later,
      plan: { ...plain, prepare: [['no-such-command']] }
    }
    expect((await build(opening, true)).binaries).toEqual([])
    await expect(build(opening)).rejects.toThrow(
      'the working directory cmd/later does not exist'
    )
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
    const tree = await writeProgram('poisoned-program')
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

    const clean = await build({
      tree,
      workspace: await bench.fresh('clean'),
      plan: { ...plain, verifyReproducible: true }
    })
    const dirty = await build({
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
