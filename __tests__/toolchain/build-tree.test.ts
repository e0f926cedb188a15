// Trees that are built whole: with the enforced flags, and with the errors of what
// can't be built.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { inspectBinary } from '../../src/core/binary/inspect.ts'
import { parseTarget } from '../../src/core/model/target.ts'
import type { TreeBuild } from '../../src/toolchain/build-tree.ts'
import { listOffline, listTree } from '../../src/toolchain/list-tree.ts'
import { countModules } from '../../src/toolchain/modules/verify-modules.ts'
import { linkTwins } from '../../src/toolchain/twin.ts'
import { makePrivateHost, privatePath } from '../setup/private-modules.ts'
import { copyProgram, writeTree } from '../setup/programs.ts'
import { writeCompiler } from './program-with-c.ts'
import {
  recordingLog,
  workbench,
  writeTwoPackages,
  type Workbench
} from './workbench.ts'

let bench: Workbench

const linux = parseTarget('linux/amd64')
const plain = { targets: [linux], cgoEnabled: 'false' } as const

beforeAll(async () => {
  bench = await workbench()
})
afterAll(() => bench.remove())

describe('buildTree', () => {
  it('says what is compiled to who watches, and to nobody else', async () => {
    const tree = await writeTwoPackages(join(bench.directory, 'watched'))
    const shown: string[] = []
    const show = (text: string): void => void shown.push(text)
    const live = { expect: () => {}, doing: show, detail: show }
    const log = { ...recordingLog(), live }
    // An empty cache: what is cached isn't compiled.
    const workspace = await bench.fresh('watched-cache')
    await bench.build({ tree, log, plan: plain, workspace })
    expect(shown).toContain('building program for linux/amd64')
    // Of names that arrive together the last one is shown: here that of what is compiled last.
    expect(shown).toContain('compiling example.com/program')
    expect(log.text()).not.toMatch(/^\s*example\.com\/program\/greet/m)
    expect(log.text()).not.toContain('…')
  })

  it('builds the enforced binary, its twin and the listing', async () => {
    const tree = await writeTwoPackages(join(bench.directory, 'enforced'))
    const log = recordingLog()
    const made = await bench.build({
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
    const tree = await writeTwoPackages(join(bench.directory, 'managed'))
    const shims = join(bench.directory, 'shims')
    const { command } = await bench.open({ tree })
    await writeTree(shims, {
      go: `#!/bin/sh\ntest "$HOME" = "${shims}" || { echo no version is set >&2; exit 126; }\nexec ${command.go} "$@"\n`
    })
    await chmod(join(shims, 'go'), 0o755)
    const made = await bench.build({
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
    const { binaries } = await bench.build({
      tree,
      plan: { ...plain, targets: [] }
    })
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

  it('tells the first error of the compiler, with its place', async () => {
    const tree = await writeTwoPackages(
      join(bench.directory, 'broken'),
      '\nvar _ = missing\n'
    )
    const log = recordingLog()
    await expect(bench.build({ tree, log, plan: plain })).rejects.toMatchObject(
      {
        name: 'UserError',
        message: expect.stringMatching(
          /^building for linux\/amd64 failed: \.\/main\.go:11:9: undefined: missing; if that is generated code, make it in "prepare"$/
        ),
        failure: {
          packages: ['example.com/program'],
          target: 'linux/amd64',
          output: ['./main.go:11:9: undefined: missing']
        }
      }
    )
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
    await expect(bench.build({ tree, plan: plain })).rejects.toMatchObject({
      message:
        'building ./cmd/bad for linux/amd64 failed: auto/auto.go:3:22: undefined: Assets; if that is generated code, make it in "prepare"; to leave out what is not to be measured, set "exclude: ./cmd/bad", or name in "packages" what is',
      failure: { packages: ['example.com/many/auto'] }
    })
    const exclude = ['./cmd/bad']
    const { binaries } = await bench.build({
      tree,
      plan: { ...plain, exclude }
    })
    expect(binaries.map(({ name }) => name)).toEqual(['good'])
  })

  it('tells an error of the linker', async () => {
    const tree = await writeTwoPackages(join(bench.directory, 'no-such-flag'))
    await expect(
      bench.build({
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
    const tree = await writeTwoPackages(join(bench.directory, 'no-twin'))
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
          imports: null,
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
    const opened = await bench.open({
      ...opening,
      plan: { ...plain, packages: ['./gen'] }
    })
    expect(await listOffline({ opened })).toBeNull()

    const first = await bench.build(opening)
    expect(await listOffline({ opened })).toEqual(
      await listTree({ opened, absentAllowed: false })
    )
    expect(await readFile(join(tree.root, 'made.go'), 'utf8')).toContain(
      'const made = words.Word + ""'
    )
    expect(first.binaries.map((one) => one.name)).toEqual(['prepared'])
    // What git ignores and both sides make is not a difference between them.
    expect(first.binaries[0]?.build.ignored).toEqual([])
    const { modCache } = bench.workspace
    const count = (made: TreeBuild) =>
      countModules(made.listings, modCache, made.fetched)
    expect(count(first)).toEqual({ fetched: 1, reused: 0 })

    const again = await bench.build({
      ...opening,
      env: { ...env, HOME: bench.directory }
    })
    expect(count(again)).toEqual({ fetched: 0, reused: 1 })

    const file = join(modCache, `${module}@v1.2.0`, 'words.go')
    await chmod(file, 0o644)
    await writeFile(file, 'package words\n\nconst Word = "altered"\n')
    const refused = `module ${module} v1.2.0 in the module cache has been modified`
    await expect(bench.build(opening)).rejects.toThrow(refused)
    // Without code that runs, modules are checked while Go compiles.
    const compiled = { ...opening, plan: { ...plain, packages: ['.'] } }
    await expect(bench.build(compiled)).rejects.toThrow(refused)

    // No C compiler gets to see a file before.
    const seen = join(bench.directory, 'seen')
    const CC = await writeCompiler(
      join(bench.directory, 'cc'),
      `[ "$1" = --version ] || touch '${seen}'\nexit 1`
    )
    await writeFile(
      join(tree.root, 'c.go'),
      'package main\n\nimport "C"\n\nvar _ C.int\n'
    )
    const { targets } = plain
    const withCode = {
      ...opening,
      env: { ...env, CC },
      plan: { targets, cgoEnabled: 'true', packages: ['.'] }
    } as const
    await expect(bench.build(withCode)).rejects.toThrow(refused)
    expect(existsSync(seen)).toBe(false)
  })

  it('leaves out what a base does not have yet', async () => {
    const tree = await writeTwoPackages(join(bench.directory, 'base'))
    const later = { ...tree, directory: join(tree.root, 'cmd', 'later') }
    const opening = {
      tree: later,
      plan: { ...plain, prepare: [['no-such-command']] }
    }
    expect((await bench.build(opening, true)).binaries).toEqual([])
    await expect(bench.build(opening)).rejects.toThrow(
      'the working directory cmd/later does not exist'
    )
  })
})
