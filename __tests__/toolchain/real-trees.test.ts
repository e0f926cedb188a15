// Zero configuration on trees as they are: directories of package main that make
// no program, and some that Go refuses, beside those that are to be measured.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from '../../src/host/files/scratch.ts'
import type { BuildSettings } from '../../src/core/plan/plan.ts'
import { parseTarget, targetEnvironment } from '../../src/core/model/target.ts'
import { listTargets } from '../../src/toolchain/list/list-targets.ts'
import type {
  GoCommand,
  TargetListing
} from '../../src/toolchain/source-tree.ts'
import {
  goOfMachine,
  offlineEnvironment,
  plainSettings,
  temporaryDirectory,
  writeTree
} from '../setup/programs.ts'

let scratch: string
let goCommand: GoCommand

beforeAll(async () => {
  scratch = await temporaryDirectory()
  await mkdir(join(scratch, 'home'))
  goCommand = await goOfMachine()
})

afterAll(() => removeTree(scratch))

let counter = 0
const module = 'module example.com/real\n\ngo 1.19\n'
const main = 'package main\n\nfunc main() {}\n'
const test = 'package main\n\nimport "testing"\n\nfunc TestIt(*testing.T) {}\n'

async function list(
  files: Record<string, string>,
  settings: Partial<BuildSettings> = {},
  more: { targets?: string[]; absentAllowed?: boolean } = {}
): Promise<TargetListing[]> {
  const tree = await writeTree(join(scratch, `tree${counter++}`), {
    'go.mod': module,
    ...files
  })
  const targets = (more.targets ?? ['linux/amd64']).map(parseTarget)
  return listTargets({
    goCommand,
    tree,
    settings: { ...plainSettings, ...settings },
    targets,
    env: (target) => ({
      ...offlineEnvironment(scratch),
      CGO_ENABLED: '0',
      ...targetEnvironment(target)
    }),
    absentAllowed: more.absentAllowed ?? false
  })
}

const names = (listing: TargetListing | undefined) =>
  listing?.mains.map(({ importPath }) => importPath)
const rows = (listing: TargetListing | undefined) =>
  listing?.notBuilt.map(({ mainPackage, reason }) => [mainPackage, reason])

const tree = {
  'cmd/app/main.go': main,
  'e2e/e2e_test.go': test,
  'plugin/plugin.go': 'package main\n\nfunc Run() {}\n'
}

describe('main packages that make no program', () => {
  it('are passed over, each with its reason', async () => {
    const [listing] = await list(tree)
    expect(names(listing)).toEqual(['example.com/real/cmd/app'])
    expect(rows(listing)).toEqual([
      ['example.com/real/e2e', 'has nothing but test files'],
      ['example.com/real/plugin', 'declares no func main']
    ])
  })

  it('are passed over for the targets whose constraints leave only tests', async () => {
    const files = {
      'cmd/app/main.go': main,
      'cmd/service/main_windows.go': main,
      'cmd/service/main_test.go': test
    }
    const targets = ['linux/amd64', 'windows/amd64']
    const [linux, windows] = await list(files, {}, { targets })
    expect(rows(linux)).toEqual([
      [
        'example.com/real/cmd/service',
        'has nothing but test files, as build constraints exclude the others'
      ]
    ])
    expect(names(windows)).toContain('example.com/real/cmd/service')
    expect(rows(windows)).toEqual([])
  })

  it.each([
    ['./e2e', 'has nothing but test files'],
    ['./plugin', 'declares no func main'],
    ['example.com/real/plugin', 'declares no func main']
  ])('are an error where %s names one', async (name, why) => {
    for (const packages of [[name], ['./cmd/app', name]]) {
      await expect(list(tree, { packages })).rejects.toThrow(
        `package "${name}" ${why}, so it makes no program: name a main package`
      )
    }
    const settings = { packages: ['./cmd/app', name] }
    const [base] = await list(tree, settings, { absentAllowed: true })
    expect(names(base)).toEqual(['example.com/real/cmd/app'])
  })

  it('are an error where nothing is left', async () => {
    const { 'cmd/app/main.go': _, ...files } = tree
    await expect(list(files)).rejects.toThrow(
      'nothing to build: example.com/real/e2e has nothing but test files; example.com/real/plugin declares no func main'
    )
  })
})

describe('exclude', () => {
  it('leaves programs out by directory or import path, and names them', async () => {
    const files = { ...tree, 'cmd/gen/main.go': main, 'main.go': main }
    const exclude = ['./cmd/gen', 'example.com/real/e2e', '.']
    const [listing] = await list(files, { exclude })
    expect(names(listing)).toEqual(['example.com/real/cmd/app'])
    expect(rows(listing)).toEqual([
      ['example.com/real', 'left out by "exclude"'],
      ['example.com/real/cmd/gen', 'left out by "exclude"'],
      ['example.com/real/e2e', 'left out by "exclude"'],
      ['example.com/real/plugin', 'declares no func main']
    ])
  })

  it('names the patterns that leave out no main package', async () => {
    const files = {
      ...tree,
      'lib/lib.go': 'package lib\n',
      'cmd/service/main_windows.go': main,
      'broken/main.go': 'packag main\n'
    }
    const used = ['./e2e', 'example.com/real/plugin', './cmd/serv...']
    const exclude = [...used, './broken', './lib', './cmd/gen', 'cmd/ap']
    const [listing] = await list(files, { exclude })
    expect(listing?.unusedExclusions).toEqual(['./lib', './cmd/gen', 'cmd/ap'])
  })

  it('leaves out what no target can build', async () => {
    const files = { ...tree, 'cmd/service/main_windows.go': main }
    const exclude = ['./cmd/service', './e2e', './plugin']
    const [listing] = await list(files, { exclude })
    expect(rows(listing)?.map(([name]) => name)).not.toContain(
      'example.com/real/cmd/service'
    )
  })

  it('fails where it leaves nothing', async () => {
    const files = { 'cmd/app/main.go': main }
    await expect(list(files, { exclude: ['./...'] })).rejects.toThrow(
      'nothing to build: "exclude" leaves out example.com/real/cmd/app'
    )
  })
})

describe('one directory of many that Go refuses', () => {
  const gone =
    'package main\n\nimport _ "example.com/gone/x"\n\nfunc main() {}\n'
  const embed =
    'package main\n\nimport _ "embed"\n\n//go:embed dist/app.js\nvar app string\n\nfunc main() { println(app) }\n'

  it.each<[string, Record<string, string>, string[], string]>([
    [
      'a directory that makes no import path',
      { 'my tool/main.go': main },
      ['./my...tool'],
      './my tool can\'t be loaded: malformed import path "example.com/real/my tool": invalid char \' \'; to leave out what is not to be measured, set "exclude: ./my...tool", or name in "packages" what is'
    ],
    [
      'an example that misses a module',
      { 'examples/one/main.go': gone },
      ['./examples/...'],
      './examples/one can\'t be loaded: examples/one/main.go:3:8: no required module provides package example.com/gone/x: run "go mod tidy" and commit go.mod and go.sum, or make the package in "prepare" if it is generated; to leave out what is not to be measured, set "exclude: ./examples/one", or name in "packages" what is'
    ],
    [
      'files to embed that are absent',
      { 'web/main.go': embed },
      ['./web'],
      './web can\'t be loaded: web/main.go:5:12: pattern dist/app.js: no matching files found: commit the files, or make them in "prepare" if they are generated; to leave'
    ],
    [
      'a package clause that can not be read',
      { 'old/main.go': 'packag main\n' },
      ['./old'],
      "./old can't be loaded: old/main.go:1:1: expected 'package', found packag"
    ],
    [
      'several of them',
      { 'a/main.go': gone, 'b/main.go': gone, 'c/main.go': 'packag main\n' },
      ['./a', './b', './c'],
      "./a, ./b, ./c can't be loaded: c/main.go"
    ]
  ])(
    'is named, and can be left out: %s',
    async (_name, files, exclude, say) => {
      const all = { 'cmd/app/main.go': main, ...files }
      await expect(list(all)).rejects.toThrow(say)
      const [listing] = await list(all, { exclude })
      expect(names(listing)).toEqual(['example.com/real/cmd/app'])
      const packages = ['./cmd/app']
      expect(names((await list(all, { packages }))[0])).toEqual(names(listing))
    }
  )

  it('is not to be left out where it is all there is', async () => {
    await expect(list({ 'main.go': gone })).rejects.toThrow(
      /^main\.go:3:8: (?!.*exclude)/
    )
  })
})

describe('directories written as import paths', () => {
  it.each(['cmd/app', 'cmd/...', 'cmd', 'cmd/go'])(
    'are offered as directories: %s',
    async (name) => {
      const files = { 'cmd/app/main.go': main, 'cmd/go/main.go': main }
      await expect(list(files, { packages: [name] })).rejects.toThrow(
        `package "${name}" is an import path by the rules of Go, and names no package of this module: write "./${name}" for the directory`
      )
    }
  )

  it('are import paths where the module has that name', async () => {
    const files = {
      'go.mod': 'module cmds\n\ngo 1.19\n',
      'cmds/app/main.go': main,
      'app/main.go': main
    }
    const [listing] = await list(files, { packages: ['cmds/app'] })
    expect(names(listing)).toEqual(['cmds/app'])
  })
})
