import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../src/host/process.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import type { BuildSettings } from '../../../src/core/plan/plan.ts'
import {
  parseTarget,
  targetEnvironment
} from '../../../src/core/model/target.ts'
import { listTargets } from '../../../src/toolchain/list/list-targets.ts'
import {
  escapeModule,
  hashModule
} from '../../../src/toolchain/modules/h1-hash.ts'
import {
  countModules,
  verifyModules
} from '../../../src/toolchain/modules/verify-modules.ts'
import type {
  GoCommand,
  ListedModule,
  TargetListing,
  Tree
} from '../../../src/toolchain/source-tree.ts'
import { makePrivateHost, privatePath } from '../../setup/private-modules.ts'
import type { PrivateHost } from '../../setup/private-modules.ts'
import {
  goOfMachine,
  offlineEnvironment,
  plainSettings,
  temporaryDirectory,
  writeFiles,
  writeTree
} from '../../setup/programs.ts'

let scratch: string
let host: PrivateHost
let goCommand: GoCommand
let modCache: string
/** A program that uses `one` and `Two`, and lists `unused` without using it. */
let app: Tree

const plain = privatePath('one')
const upper = privatePath('Two')
const unused = privatePath('unused')

/** The environment of fetching: credentials, and modules straight from their origin. */
function fetching(cache = modCache): Record<string, string> {
  return {
    ...offlineEnvironment(scratch),
    HOME: host.home,
    GOMODCACHE: cache,
    GOPROXY: 'direct',
    GOPRIVATE: 'git.example.com',
    GIT_CONFIG_NOSYSTEM: '1',
    CGO_ENABLED: '0'
  }
}

async function go(
  tree: Tree,
  env: Record<string, string>,
  ...args: string[]
): Promise<string> {
  const cwd = tree.directory
  const finished = await run(goCommand.go, args, {
    cwd,
    env,
    timeoutSeconds: 120
  })
  const output = `${finished.stdout.toString()}${finished.stderr.toString()}`
  if (finished.code !== 0) throw new Error(output)
  return output
}

function list(
  tree: Tree,
  env: Record<string, string>,
  fetched = new Set<string>(),
  targets: readonly string[] = ['linux/amd64'],
  settings: Partial<BuildSettings> = {}
): Promise<TargetListing[]> {
  return listTargets({
    goCommand,
    tree,
    settings: { ...plainSettings, ...settings },
    targets: targets.map(parseTarget),
    env: (target) => ({ ...env, ...targetEnvironment(target) }),
    fetched
  })
}

/** Changes a file of the module cache, which is read-only. */
async function tamper(path: string, content: string): Promise<string> {
  const before = await readFile(path, 'utf8')
  await chmod(path, 0o644)
  await writeFile(path, content)
  return before
}

beforeAll(async () => {
  scratch = await temporaryDirectory()
  modCache = join(scratch, 'mod-cache')
  await mkdir(join(scratch, 'home'))
  goCommand = await goOfMachine()
  host = await makePrivateHost(scratch)
  await host.publish('unused', 'v1.0.0', {
    'go.mod': `module ${unused}\n\ngo 1.19\n`,
    'unused.go': 'package unused\n'
  })
  await host.publish('one', 'v1.0.0', {
    'go.mod': `module ${plain}\n\ngo 1.19\n\nrequire ${unused} v1.0.0\n`,
    'one.go': 'package one\n\nconst Name = "one"\n',
    // Sorted by bytes: after every ASCII name.
    'docs/größe.txt': 'text\n',
    'Z.txt': 'z\n',
    'test/test.go': `package test\n\nimport _ "${unused}"\n`
  })
  await host.publish('Two', 'v0.2.0', {
    'go.mod': `module ${upper}\n\ngo 1.19\n`,
    'two.go': 'package two\n\nconst Name = "two"\n'
  })
  app = await writeTree(join(scratch, 'app'), {
    'go.mod': `module example.com/app\n\ngo 1.19\n\nrequire (\n\t${plain} v1.0.0\n\t${upper} v0.2.0\n)\n\nrequire ${unused} v1.0.0 // indirect\n`,
    'main.go': `package main\n\nimport (\n\tone "${plain}"\n\ttwo "${upper}"\n)\n\nfunc main() { println(one.Name, two.Name) }\n`,
    'internal/check/check.go': `package check\n\nimport _ "${plain}/test"\n`
  })
  await go(app, fetching(join(scratch, 'first-cache')), 'mod', 'tidy')
})

afterAll(() => removeTree(scratch))

describe('private modules', () => {
  it('are fetched with credentials and built without any', async () => {
    const fetched = new Set<string>()
    const targets = ['linux/amd64', 'windows/amd64']
    const listings = await list(app, fetching(), fetched, targets)
    expect(listings.map((listing) => listing.modules)).toEqual(
      [1, 2].map(() => [
        {
          path: 'example.com/app',
          version: '',
          directory: app.root,
          replacedBy: ''
        },
        {
          path: upper,
          version: 'v0.2.0',
          directory: join(modCache, 'git.example.com/team/!two.git@v0.2.0'),
          replacedBy: ''
        },
        {
          path: plain,
          version: 'v1.0.0',
          directory: join(modCache, 'git.example.com/team/one.git@v1.0.0'),
          replacedBy: ''
        }
      ])
    )
    expect([...fetched].toSorted()).toContain(`${plain}@v1.0.0`)
    expect(countModules(listings, modCache, fetched)).toEqual({
      reused: 0,
      fetched: 2
    })
    await verifyModules(listings, modCache)

    // No HOME of the user, no proxy, no origin.
    const building = { ...offlineEnvironment(scratch), CGO_ENABLED: '0' }
    const path = join(scratch, 'app.exe')
    await go(app, building, 'build', '-trimpath', '-o', path, '.')
    expect((await readFile(path)).length).toBeGreaterThan(100_000)
    // A cold build, which compiles the standard library's own packages too.
  })

  it('counts what the module cache already had', async () => {
    const fetched = new Set<string>()
    const again = await list(app, fetching(), fetched)
    expect(countModules(again, modCache, fetched)).toEqual({
      reused: 2,
      fetched: 0
    })
    const one = join(modCache, 'git.example.com/team/one.git@v1.0.0')
    await removeTree(one)
    await removeTree(join(modCache, 'cache/download', plain))
    const partly = await list(app, fetching(), fetched)
    expect(countModules(partly, modCache, fetched)).toEqual({
      reused: 1,
      fetched: 1
    })
  })

  it('are named with the reason when credentials are missing', async () => {
    const empty = join(scratch, 'empty-cache')
    // git asks nobody, and reaches nothing: it only knows its own protocol.
    const env = { ...fetching(empty), HOME: '/', GIT_ALLOW_PROTOCOL: 'none' }
    await expect(list(app, env)).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(
        /^main\.go:\d:2: could not fetch module git\.example\.com\/team\/(?:one|Two)\.git v\d\.\d\.0: .*private module needs credentials/
      )
    })
  })
})

/** A file of a module in the cache. */
const one = (): string =>
  join(modCache, 'git.example.com/team/one.git@v1.0.0/one.go')

describe('verifyModules', () => {
  it('agrees with go mod verify', async () => {
    const listings = await list(app, fetching())
    await verifyModules(listings, modCache)
    expect(await go(app, fetching(), 'mod', 'verify')).toContain(
      'all modules verified'
    )
    const before = await tamper(one(), 'package one\n\nconst Name = "1"\n')
    await expect(go(app, fetching(), 'mod', 'verify')).rejects.toThrow(
      `${plain} v1.0.0: dir has been modified`
    )
    await expect(verifyModules(listings, modCache)).rejects.toThrow(
      `module ${plain} v1.0.0 in the module cache has been modified since it was downloaded`
    )
    await tamper(one(), before)
    await verifyModules(listings, modCache)
  })

  it('sees an added and a removed file', async () => {
    const listings = await list(app, fetching())
    const directory = join(modCache, 'git.example.com/team/!two.git@v0.2.0')
    const added = join(directory, 'more.go')
    await chmod(directory, 0o755)
    await writeFile(added, 'package two\n')
    await expect(verifyModules(listings, modCache)).rejects.toThrow(
      `module ${upper} v0.2.0 in the module cache has been modified`
    )
    await rm(added)
    await verifyModules(listings, modCache)
    const file = join(directory, 'two.go')
    const content = await readFile(file)
    await rm(file)
    await expect(verifyModules(listings, modCache)).rejects.toThrow(upper)
    await writeFile(file, content)
    await verifyModules(listings, modCache)
  })

  it('leaves a hash that was changed as well to go.sum', async () => {
    const hash = join(modCache, 'cache/download', plain, '@v/v1.0.0.ziphash')
    const before = await tamper(one(), 'package one\n\nconst Name = "1"\n')
    const directory = join(modCache, 'git.example.com/team/one.git@v1.0.0')
    const forged = hashModule(directory, { path: plain, version: 'v1.0.0' })
    const recorded = await tamper(hash, forged)
    await expect(list(app, fetching())).rejects.toThrow('checksum mismatch')
    await tamper(hash, recorded)
    await tamper(one(), before)
    await list(app, fetching())
  })

  it('says which recorded hash is missing', async () => {
    const listings = await list(app, fetching())
    const hash = join(modCache, 'cache/download', plain, '@v/v1.0.0.ziphash')
    const recorded = await readFile(hash)
    await rm(hash)
    await expect(verifyModules(listings, modCache)).rejects.toThrow(
      `module ${plain} v1.0.0 in the module cache has no recorded hash`
    )
    await writeFile(hash, recorded)
  })

  it('works in a workspace, where go mod verify of Go 1.19 does not', async () => {
    const module = (name: string): string =>
      `module example.com/${name}\n\ngo 1.19\n\nrequire ${upper} v0.2.0\n`
    const main = `package main\n\nimport two "${upper}"\n\nfunc main() { println(two.Name) }\n`
    const tree = await writeTree(join(scratch, 'workspace'), {
      'go.work': 'go 1.19\n\nuse ./a\n\nuse ./b\n',
      'a/go.mod': module('a'),
      'a/main.go': main,
      'b/go.mod': module('b'),
      'b/main.go': main
    })
    const sum = await readFile(join(app.root, 'go.sum'), 'utf8')
    await writeFiles(tree.root, { 'a/go.sum': sum, 'b/go.sum': sum })
    const fetched = new Set<string>()
    const listings = await list(tree, fetching(), fetched)
    expect(listings[0]?.mains).toHaveLength(2)
    await verifyModules(listings, modCache)
    expect(countModules(listings, modCache, fetched)).toEqual({
      reused: 1,
      fetched: 0
    })
  })

  it('has nothing to do where modules are vendored', async () => {
    await go(app, fetching(), 'mod', 'vendor')
    const fetched = new Set<string>()
    const env = { ...offlineEnvironment(scratch), GOMODCACHE: '/nowhere' }
    const listings = await list(app, env, fetched)
    expect(listings[0]?.modules.map((module) => module.path)).toContain(plain)
    await verifyModules(listings, '/nowhere')
    expect(countModules(listings, '/nowhere', fetched)).toEqual({
      reused: 0,
      fetched: 0
    })
    await rm(join(app.root, 'vendor'), { recursive: true })
  })

  it('knows a replaced module by the name of its replacement', async () => {
    const fork = privatePath('fork')
    await host.publish('fork', 'v1.5.0', {
      'go.mod': `module ${plain}\n\ngo 1.19\n`,
      'one.go': 'package one\n\nconst Name = "fork"\n'
    })
    const tree = await writeTree(join(scratch, 'replaced'), {
      'go.mod': `module example.com/replaced\n\ngo 1.19\n\nrequire ${plain} v1.0.0\n\nreplace ${plain} => ${fork} v1.5.0\n`,
      'main.go': `package main\n\nimport one "${plain}"\n\nfunc main() { println(one.Name) }\n`
    })
    await go(tree, fetching(join(scratch, 'first-cache')), 'mod', 'tidy')
    const fetched = new Set<string>()
    const listings = await list(tree, fetching(), fetched)
    expect(listings[0]?.modules.at(-1)).toEqual({
      path: plain,
      version: 'v1.0.0',
      directory: join(modCache, 'git.example.com/team/fork.git@v1.5.0'),
      replacedBy: `${fork}@v1.5.0`
    } satisfies ListedModule)
    expect(countModules(listings, modCache, fetched)).toEqual({
      reused: 0,
      fetched: 1
    })
    await verifyModules(listings, modCache)
    await tamper(
      join(modCache, 'git.example.com/team/fork.git@v1.5.0/one.go'),
      ''
    )
    await expect(verifyModules(listings, modCache)).rejects.toThrow(
      `module ${fork} v1.5.0 in the module cache has been modified`
    )
  })
})

describe('escapeModule', () => {
  it('spells upper-case letters as the module cache does', () => {
    expect(escapeModule('github.com/BurntSushi/toml')).toBe(
      'github.com/!burnt!sushi/toml'
    )
  })
})
