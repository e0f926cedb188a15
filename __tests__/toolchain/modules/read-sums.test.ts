// Which files a tree's go.sum vouches for, and whether Go would have to fetch any.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../../../src/host/process.ts'
import { removeTree } from '../../../src/host/files/scratch.ts'
import type { BuildSettings } from '../../../src/core/plan/plan.ts'
import { placeInfos } from '../../../src/toolchain/modules/download-cache.ts'
import { listTargets } from '../../../src/toolchain/list/list-targets.ts'
import { needsFetch } from '../../../src/toolchain/modules/prefetch.ts'
import type { OpenTree } from '../../../src/toolchain/tree/open-tree.ts'
import {
  isVendored,
  readSums
} from '../../../src/toolchain/modules/read-sums.ts'
import type { Tree } from '../../../src/toolchain/source-tree.ts'
import {
  makePrivateHost,
  privatePath,
  type PrivateHost
} from '../../setup/private-modules.ts'
import { writeFiles, writeTree } from '../../setup/programs.ts'
import { cleanEnvironment, workbench, type Workbench } from '../workbench.ts'

const hash = `h1:${'a'.repeat(43)}=`
const main = 'package main\n\nfunc main() {}\n'
const sum = (name: string): string => `example.com/${name} v1.0.0 ${hash}\n`

let bench: Workbench
let host: PrivateHost
beforeAll(async () => {
  bench = await workbench()
  host = await makePrivateHost(bench.directory)
})
afterAll(() => removeTree(bench.directory))

function open(
  tree: Tree,
  env: Record<string, string> = {},
  plan: Partial<BuildSettings> = {}
): Promise<OpenTree> {
  return bench.open({
    tree,
    env: { ...cleanEnvironment(host.home), GIT_CONFIG_NOSYSTEM: '1', ...env },
    plan
  })
}

/** Writes the tree's go.sum, with a module cache of its own. */
async function tidy(tree: Tree): Promise<void> {
  const { builder, fetching } = await open(tree)
  const env = {
    ...fetching,
    GOSUMDB: 'off',
    GOMODCACHE: join(bench.directory, 'tidy')
  }
  const { code, stderr } = await run(builder.go, ['mod', 'tidy'], {
    cwd: tree.root,
    env,
    timeoutSeconds: 60
  })
  if (code !== 0) throw new Error(stderr.toString())
}

const names = async (...args: Parameters<typeof open>): Promise<string[]> =>
  [...(await readSums(await open(...args))).keys()].map((name) =>
    name.replace(/^example\.com\/(.*)\/@v\/v1\.0\.0\.zip$/, '$1')
  )

describe('readSums', () => {
  it('reads the go.sum of the module in effect, above the working directory too', async () => {
    const { root } = await writeTree(join(bench.directory, 'module'), {
      'go.mod': 'module example.com/m\n\ngo 1.19\n',
      'go.sum': sum('above'),
      'cmd/x/main.go': main,
      'nested/go.mod': 'module example.com/n\n\ngo 1.19\n',
      'nested/main.go': main
    })
    expect(await names({ root, directory: join(root, 'cmd/x') })).toEqual([
      'above'
    ])
    expect(await names({ root, directory: join(root, 'nested') })).toEqual([])
    expect(await names({ root, directory: join(root, 'gone') })).toEqual([])
    await writeFile(join(root, 'go.sum'), Buffer.alloc(32 * 2 ** 20 + 1, '\n'))
    await expect(names({ root, directory: root })).rejects.toThrow(
      'go.sum has 33554433 bytes; no more than 33554432 are read'
    )
  })

  it('of a workspace reads those of its modules, and its own', async () => {
    const tree = await writeTree(join(bench.directory, 'workspace'), {
      'go.work': 'go 1.19\n\nuse (\n\t./a\n\t./b\n)\n',
      'go.work.sum': sum('work'),
      'a/go.mod': 'module example.com/a\n\ngo 1.19\n',
      'a/go.sum': sum('of-a') + sum('both'),
      'a/main.go': main,
      'b/go.mod': 'module example.com/b\n\ngo 1.19\n',
      'b/go.sum': sum('both'),
      'b/b.go': 'package b\n'
    })
    expect(await names(tree)).toEqual(['work', 'of-a', 'both'])
    const alone = { ...tree, directory: join(tree.root, 'b') }
    expect(await names(alone, {}, { goWork: 'off' })).toEqual(['both'])
  })

  it('leaves private modules out, whichever variable names them', async () => {
    const tree = await writeTree(join(bench.directory, 'private'), {
      'go.mod': 'module example.com/m\n\ngo 1.19\n',
      'go.sum': sum('open') + sum('team/x'),
      'main.go': main
    })
    expect(await names(tree)).toEqual(['open', 'team/x'])
    for (const variable of ['GOPRIVATE', 'GONOPROXY', 'GONOSUMDB']) {
      expect(await names(tree, { [variable]: 'example.com/team' })).toEqual([
        'open'
      ])
    }
  })
})

describe('needsFetch', () => {
  it('is true until all is there, and where a tree has its modules itself it is false', async () => {
    const path = privatePath('one')
    await host.publish('one', 'v1.0.0', {
      'go.mod': `module ${path}\n\ngo 1.19\n`,
      'one.go': 'package one\n\nconst Name = "one"\n',
      'tool/main.go': main
    })
    const tree = await writeTree(join(bench.directory, 'app'), {
      'go.mod': `module example.com/app\n\ngo 1.19\n\nrequire ${path} v1.0.0\n`,
      'main.go': `package main\n\nimport one "${path}"\n\nfunc main() { println(one.Name) }\n`
    })
    await tidy(tree)
    const opened = await open(tree)
    const { modCache } = opened.workspace
    expect(await needsFetch(opened)).toBe(true)

    const listing = {
      goCommand: opened.builder,
      tree,
      settings: opened.plan,
      targets: opened.targets.map((one) => one.facts.target),
      env: () => opened.fetching
    }
    await listTargets(listing)
    const sums = await readSums(opened)
    expect([...sums.keys()]).toEqual([
      `${path}/@v/v1.0.0.zip`,
      `${path}/@v/v1.0.0.mod`
    ])
    expect(await needsFetch(opened)).toBe(false)

    // Go would ask the origin what it says of the version.
    const info = join(modCache, 'cache/download', path, '@v/v1.0.0.info')
    await rm(info)
    expect(await needsFetch(opened)).toBe(true)
    await placeInfos(modCache, sums, new Set(sums.keys()))
    expect(await needsFetch(opened)).toBe(false)

    // Also not where Go would go around GOPROXY for a private module.
    await removeTree(modCache)
    const own = await open(tree, { GOPRIVATE: 'git.example.com' })
    expect(await needsFetch(own)).toBe(true)

    expect(await isVendored(opened)).toBe(false)
    await writeFiles(tree.root, {
      'vendor/modules.txt': `# ${path} v1.0.0\n## explicit; go 1.19\n${path}\n`,
      [`vendor/${path}/one.go`]: 'package one\n\nconst Name = "one"\n'
    })
    expect(await isVendored(opened)).toBe(true)
    expect(await needsFetch(opened)).toBe(false)
  })

  it('asks for what prepare commands may need', async () => {
    const tree = await writeTree(join(bench.directory, 'prepared'), {
      'go.mod': `module example.com/app\n\ngo 1.19\n\nrequire ${privatePath('one')} v1.0.0\n`,
      'main.go': main,
      'tools.go': `//go:build tools\n\npackage main\n\nimport _ "${privatePath('one')}/tool"\n`
    })
    await tidy(tree)
    expect(await needsFetch(await open(tree))).toBe(false)
    const prepare = [['go', 'run', `${privatePath('one')}/tool`]]
    expect(await needsFetch(await open(tree, {}, { prepare }))).toBe(true)
  })
})
