import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuildSettings } from '../../../src/core/plan/plan.ts'
import {
  parseTarget,
  targetEnvironment
} from '../../../src/core/model/target.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import { messageOf } from '../../../src/core/user-error.ts'
import { listTargets } from '../../../src/toolchain/list/list-targets.ts'
import { missingIgnoredFiles } from '../../../src/toolchain/list/missing-files.ts'
import type {
  GoCommand,
  TargetListing,
  Tree
} from '../../../src/toolchain/source-tree.ts'
import {
  copyProgram,
  goOfMachine,
  offlineEnvironment,
  plainSettings,
  temporaryDirectory,
  writeTree
} from '../../setup/programs.ts'

let scratch: string
let goCommand: GoCommand

beforeAll(async () => {
  scratch = await temporaryDirectory()
  await mkdir(join(scratch, 'home'))
  goCommand = await goOfMachine()
})

afterAll(() => removeTree(scratch))

let counter = 0
const fresh = (): string => join(scratch, `tree${counter++}`)

function list(
  tree: Tree,
  settings: Partial<BuildSettings> = {},
  targets: readonly string[] = ['linux/amd64'],
  more: { absentAllowed?: boolean; env?: Record<string, string> } = {}
): Promise<TargetListing[]> {
  return listTargets({
    goCommand,
    tree,
    settings: { ...plainSettings, ...settings },
    targets: targets.map(parseTarget),
    env: (target) => ({
      ...offlineEnvironment(scratch),
      CGO_ENABLED: '0',
      ...targetEnvironment(target),
      ...more.env
    }),
    absentAllowed: more.absentAllowed ?? false,
    fetched: new Set()
  })
}

const summary = (listing: TargetListing | undefined): unknown =>
  listing?.mains.map((main) => [main.importPath, main.name])

describe('zero configuration', () => {
  it('finds every main package of the module and of no nested one', async () => {
    const tree = await copyProgram('two-mains', fresh())
    const [listing] = await list(tree)
    expect(summary(listing)).toEqual([
      ['example.com/two/cmd/alpha', 'alpha'],
      ['example.com/two/cmd/beta', 'beta']
    ])
    expect(listing?.mains[0]?.directory).toBe(join(tree.root, 'cmd/alpha'))
    expect(listing?.modules).toEqual([
      {
        path: 'example.com/two',
        version: '',
        directory: tree.root,
        replacedBy: ''
      }
    ])
    expect(listing?.notBuilt).toEqual([])
    expect(listing).toMatchObject({ usesCgo: false, compilesForeignC: false })
  })

  it('lists a nested module when it is the working directory', async () => {
    const { root } = await copyProgram('two-mains', fresh())
    const [listing] = await list({ root, directory: join(root, 'nested') })
    expect(summary(listing)).toEqual([['example.com/two/nested', 'nested']])
  })

  it('names executables as Go does', async () => {
    const [listing] = await list(await copyProgram('same-name', fresh()))
    expect(summary(listing)).toEqual([
      ['example.com/servers/admin/server', 'server'],
      ['example.com/servers/public/server/v2', 'server']
    ])
  })

  it.each(['ios/arm64', 'ios/amd64', 'android/386'])(
    'says of %s, which a C compiler links, that cgo is off, and offers to leave no program out',
    async (target) => {
      const tree = await copyProgram('two-mains', fresh())
      await expect(
        list(tree, {}, ['linux/amd64', target])
      ).rejects.toMatchObject({
        name: 'UserError',
        message: `targets: ${target} needs a C compiler to link, but cgo is off: set "cgo-enabled: true" and give the job a C compiler for the target (CC), or leave the target out`
      })
    }
  )

  it('finds the main packages of all modules of a workspace', async () => {
    const tree = await copyProgram('workspace', fresh())
    const [listing] = await list(tree)
    expect(summary(listing)).toEqual([
      ['example.com/library/cmd/shouter', 'shouter'],
      ['example.com/tool', 'tool']
    ])
    expect(listing?.modules.map((module) => module.path)).toEqual([
      'example.com/library',
      'example.com/tool'
    ])
  })

  it('lists the module at the working directory alone, below a workspace', async () => {
    const { root } = await copyProgram('workspace', fresh())
    const [listing] = await list({ root, directory: join(root, 'tool') })
    expect(summary(listing)).toEqual([['example.com/tool', 'tool']])
  })

  it('sees that a build uses cgo', async () => {
    const tree = await copyProgram('cgo', fresh())
    const [listing] = await list(tree, {}, ['linux/amd64'], {
      env: { CGO_ENABLED: '1' }
    })
    expect(listing).toMatchObject({ usesCgo: true, compilesForeignC: true })
  })
})

const row = (target: string): unknown => ({
  mainPackage: 'example.com/excluded/cmd/service',
  target,
  reason: `build constraints exclude all Go files for ${target}`
})

describe('build constraints', () => {
  it('tells what one target of several does not have', async () => {
    const tree = await copyProgram('excluded', fresh())
    const [linux, windows] = await list(tree, {}, [
      'linux/amd64',
      'windows/arm64'
    ])
    expect(summary(linux)).toEqual([['example.com/excluded/cmd/app', 'app']])
    expect(linux?.notBuilt).toEqual([row('linux/amd64')])
    expect(summary(windows)).toEqual([
      ['example.com/excluded/cmd/app', 'app'],
      ['example.com/excluded/cmd/service', 'service']
    ])
    expect(windows?.notBuilt).toEqual([])
  })

  it('tells what no target of the run has, and nothing of ignored files', async () => {
    const tree = await copyProgram('excluded', fresh())
    const [linux] = await list(tree)
    expect(linux?.notBuilt).toEqual([row('linux/amd64')])
  })

  it('tells it of a package that is named', async () => {
    const tree = await copyProgram('excluded', fresh())
    const packages = ['./cmd/app', './cmd/service']
    const [linux] = await list(tree, { packages })
    expect(summary(linux)).toEqual([['example.com/excluded/cmd/app', 'app']])
    expect(linux?.notBuilt).toEqual([row('linux/amd64')])
  })

  it.each([[['./cmd/service']], [['./cmd/service/...']]])(
    'fails when nothing is left (%s)',
    async (packages) => {
      const tree = await copyProgram('excluded', fresh())
      await expect(
        list(tree, { packages }, ['linux/amd64', 'linux/arm/7'])
      ).rejects.toThrow(
        'nothing to build: build constraints exclude all Go files of example.com/excluded/cmd/service for linux/amd64, linux/arm/7'
      )
    }
  )

  it('gives tags to Go', async () => {
    const tree = await writeTree(fresh(), {
      'go.mod': 'module example.com/tagged\n\ngo 1.19\n',
      'main.go':
        '//go:build special && more\n\npackage main\n\nfunc main() {}\n'
    })
    await expect(list(tree)).rejects.toThrow('there is no main package in .:')
    const [listing] = await list(tree, { tags: ['special', 'more'] })
    expect(summary(listing)).toEqual([['example.com/tagged', 'tagged']])
  })
})

describe('named packages', () => {
  it('takes directories, wildcards and import paths', async () => {
    const tree = await copyProgram('two-mains', fresh())
    for (const packages of [
      ['./cmd/beta'],
      ['example.com/two/cmd/beta'],
      ['./cmd/b...'],
      ['./cmd/beta', './cmd/beta/...']
    ]) {
      const [listing] = await list(tree, { packages })
      expect(summary(listing)).toEqual([['example.com/two/cmd/beta', 'beta']])
    }
  })

  it.each<[string, string | RegExp]>([
    [
      './cmd/gamma',
      'package "./cmd/gamma": stat cmd/gamma: directory not found'
    ],
    ['./gamma/...', 'package "./gamma/...": pattern ./gamma/...: lstat'],
    [
      'example.com/two/cmd/gamma',
      /^package "example.com\/two\/cmd\/gamma": .*example.com\/two\/cmd\/gamma/
    ],
    [
      'example.com/elsewhere',
      'package "example.com/elsewhere": no required module provides package example.com/elsewhere: run "go mod tidy"'
    ],
    ['./cmd', 'package "./cmd": no Go files in cmd'],
    [
      './internal/greet',
      'package "./internal/greet" is package greet, not main, so it makes no program'
    ],
    [
      './internal/...',
      '"./internal/..." matches no main package, only a library'
    ]
  ])('fails for %s', async (name, message) => {
    const tree = await copyProgram('two-mains', fresh())
    const packages = ['./cmd/alpha', name]
    await expect(list(tree, { packages })).rejects.toThrow(message)
  })

  it('leaves out what a base does not have yet', async () => {
    const tree = await copyProgram('two-mains', fresh())
    const packages = ['./cmd/alpha', './cmd/gamma', './internal/greet']
    const allowed = { absentAllowed: true }
    const [listing] = await list(tree, { packages }, ['linux/amd64'], allowed)
    expect(summary(listing)).toEqual([['example.com/two/cmd/alpha', 'alpha']])
    const missing = { root: tree.root, directory: join(tree.root, 'later') }
    expect(await list(missing, {}, ['linux/amd64'], allowed)).toEqual([
      {
        target: parseTarget('linux/amd64'),
        mains: [],
        notBuilt: [],
        modules: [],
        usesCgo: false,
        compilesForeignC: false,
        uncovered: [],
        unusedExclusions: []
      }
    ])
  })
})

describe('a base without files that git ignores in the head', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an embedded file',
      {
        'main.go':
          'package main\n\nimport _ "embed"\n\n//go:embed all:dist/js\nvar app string\n\nfunc main() { println(app) }\n'
      },
      'app/dist/js/app.js'
    ],
    [
      'a generated package',
      {
        'main.go':
          'package main\n\nimport _ "example.com/app/internal/made"\n\nfunc main() {}\n'
      },
      'app/internal/made/made.go'
    ]
  ])('fails with a message that tells them: %s', async (_name, files, made) => {
    const { root } = await writeTree(fresh(), {
      'app/go.mod': 'module example.com/app\n\ngo 1.19\n',
      'app/main.go': files['main.go'] ?? ''
    })
    const directory = join(root, 'app')
    const failure: unknown = await list({ root, directory }).catch(
      (error: unknown) => error
    )
    const ignored = ['app/node_modules/x.js', 'app/other/made.go', made]
    expect(missingIgnoredFiles(messageOf(failure), ignored, 'app')).toEqual([
      made
    ])
  })
})

describe('what can not be loaded', () => {
  const main = 'package main\n\nfunc main() {}\n'
  const module = 'module example.com/broken\n\ngo 1.19\n'

  it.each<[string, Record<string, string>, string | RegExp]>([
    [
      'no module',
      { 'main.go': main },
      'not a Go module: there is no go.mod in .'
    ],
    [
      'a go.mod that is not a go.mod',
      { 'go.mod': `${module}require foo\n`, 'main.go': main },
      'go.mod:4: usage: require module/path v1.2.3: correct this line'
    ],
    [
      'an import that no module provides',
      {
        'go.mod': module,
        'main.go':
          'package main\n\nimport _ "example.com/gone/x"\n\nfunc main() {}\n'
      },
      'main.go:3:8: no required module provides package example.com/gone/x: run "go mod tidy"'
    ],
    [
      'a module without its sum',
      {
        'go.mod': `${module}require example.com/gone.git v1.0.0\n`,
        'main.go':
          'package main\n\nimport _ "example.com/gone.git"\n\nfunc main() {}\n'
      },
      'main.go:3:8: go.sum has no entry for package example.com/gone.git: run "go mod tidy" and commit go.sum'
    ],
    [
      'a module that can not be fetched',
      {
        'go.mod': `${module}require example.com/gone.git v1.0.0\n`,
        'go.sum':
          'example.com/gone.git v1.0.0 h1:w5fcysjrx7yqtD/aO+QwRjYZOKnaM9Uh2b40tElTs3Y=\nexample.com/gone.git v1.0.0/go.mod h1:LzX7hefJvL54yjefDEDHNONDjII0t9xZLPXsUe+TKr0=\n',
        'main.go':
          'package main\n\nimport _ "example.com/gone.git"\n\nfunc main() {}\n'
      },
      'main.go:3:8: could not fetch module example.com/gone.git v1.0.0: module lookup disabled by GOPROXY=off; a private module needs credentials for git (a token, an SSH key or a .netrc) and its path in GOPRIVATE'
    ],
    [
      'an import cycle',
      {
        'go.mod': module,
        'main.go':
          'package main\n\nimport _ "example.com/broken/a"\n\nfunc main() {}\n',
        'a/a.go': 'package a\n\nimport _ "example.com/broken/b"\n',
        'b/b.go': 'package b\n\nimport _ "example.com/broken/a"\n'
      },
      'import cycle not allowed: example.com/broken -> example.com/broken/a -> example.com/broken/b -> example.com/broken/a; break the cycle'
    ],
    [
      'a vendor directory that go.mod does not agree with',
      {
        'go.mod': `${module}require example.com/gone.git v1.0.0\n`,
        'vendor/modules.txt': '\n',
        'main.go':
          'package main\n\nimport _ "example.com/gone.git"\n\nfunc main() {}\n'
      },
      'the vendor directory does not agree with go.mod: run "go mod vendor"'
    ],
    [
      'an embed pattern without files',
      {
        'go.mod': module,
        'main.go':
          'package main\n\nimport _ "embed"\n\n//go:embed dist/app.js\nvar app string\n\nfunc main() { println(app) }\n'
      },
      'main.go:5:12: pattern dist/app.js: no matching files found'
    ],
    [
      'two packages in one directory',
      { 'go.mod': module, 'main.go': main, 'other.go': 'package other\n' },
      'found packages main (main.go) and other (other.go) in .'
    ],
    [
      'a package clause that can not be read',
      {
        'go.mod': module,
        'cmd/a/main.go': main,
        'cmd/b/main.go': 'packag main\n'
      },
      /cmd\/b\/main\.go:1:1: expected 'package', found packag/
    ],
    [
      'a workspace without one of its modules',
      {
        'go.work': 'go 1.19\n\nuse ./gone\n',
        'go.mod': module,
        'main.go': main
      },
      /gone\/go\.mod: no such file or directory/
    ],
    [
      'a module that its workspace does not use',
      {
        'go.work': 'go 1.19\n\nuse ./other\n',
        'other/go.mod': 'module example.com/other\n\ngo 1.19\n',
        'other/main.go': main,
        'sub/go.mod': module,
        'sub/main.go': main
      },
      /go\.work.*add the module with "go work use", or set "go-work: off"/
    ]
  ])('says so: %s', async (_name, files, message) => {
    const { root } = await writeTree(fresh(), files)
    const directory = 'sub/go.mod' in files ? join(root, 'sub') : root
    await expect(list({ root, directory })).rejects.toMatchObject({
      name: 'UserError',
      message:
        typeof message === 'string'
          ? expect.stringContaining(message)
          : expect.stringMatching(message)
    })
  })

  it('does not mind a broken library that no program needs', async () => {
    const tree = await writeTree(fresh(), {
      'go.mod': module,
      'main.go': main,
      'lib/lib.go': 'package lib\n\nimport _ "example.com/gone/x"\n'
    })
    expect(summary((await list(tree))[0])).toEqual([
      ['example.com/broken', 'broken']
    ])
  })

  it('ends a go list that hangs', async () => {
    const tree = await writeTree(fresh(), { 'go.mod': module, 'main.go': main })
    const script = await writeTree(fresh(), { go: '#!/bin/sh\nsleep 60\n' })
    const go = join(script.root, 'go')
    await chmod(go, 0o755)
    const hanging = { ...goCommand, go, timeoutSeconds: 0.2 }
    await expect(
      listTargets({
        goCommand: hanging,
        tree,
        settings: plainSettings,
        targets: [parseTarget('linux/amd64')],
        env: () => offlineEnvironment(scratch),
        fetched: new Set()
      })
    ).rejects.toThrow(
      'go list for linux/amd64 did not end within 0.2 seconds: if modules are slow to fetch, raise "timeout"'
    )
  })
})
