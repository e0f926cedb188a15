import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { removeTree } from '../../../src/host/files/scratch.ts'
import {
  parseTarget,
  targetEnvironment
} from '../../../src/core/model/target.ts'
import { listTargets } from '../../../src/toolchain/list/list-targets.ts'
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
  writeFiles,
  writeTree
} from '../../setup/programs.ts'

const pointer =
  'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n'

let scratch: string
let goCommand: GoCommand

beforeAll(async () => {
  scratch = await temporaryDirectory()
  goCommand = await goOfMachine()
})

afterAll(() => removeTree(scratch))

let counter = 0
const fresh = (): string => join(scratch, `tree${counter++}`)

function list(
  tree: Tree,
  goWork: 'auto' | 'off' = 'auto'
): Promise<TargetListing[]> {
  return listTargets({
    goCommand,
    tree,
    settings: { ...plainSettings, goWork },
    targets: [parseTarget('linux/amd64')],
    env: (target) => ({
      ...offlineEnvironment(scratch),
      ...targetEnvironment(target),
      ...(goWork === 'off' ? { GOWORK: 'off' } : {}),
      CGO_ENABLED: '0'
    })
  })
}

const mainOf = (path: string): string =>
  `package main\n\nimport lib "${path}"\n\nfunc main() { println(lib.Name) }\n`

describe('Git LFS pointers', () => {
  it('are found among embedded files', async () => {
    const tree = await copyProgram('embed', fresh())
    await writeFiles(tree.root, { 'assets/logo.txt': pointer })
    await expect(list(tree)).rejects.toMatchObject({
      name: 'UserError',
      message:
        'assets/logo.txt is a Git LFS pointer, not the file itself: set "lfs: true" for actions/checkout, or run "git lfs pull"'
    })
  })

  it('are found among compiled files', async () => {
    const tree = await copyProgram('embed', fresh())
    await writeFiles(tree.root, { 'blob_amd64.syso': pointer })
    await expect(list(tree)).rejects.toThrow('blob_amd64.syso is a Git LFS')
  })

  it('are no matter where nothing uses them, or where it is not one', async () => {
    const tree = await copyProgram('embed', fresh())
    await writeFiles(tree.root, {
      'assets/logo.png': pointer,
      'assets/about.txt': `About ${pointer}`,
      'assets/long.txt': pointer + 'x'.repeat(1024),
      'assets/short.txt': 'version https://git-lfs.github.com/'
    })
    expect((await list(tree))[0]?.mains).toHaveLength(1)
  })
})

/** A go.mod that replaces a library. */
const goMod = (replacement: string): string =>
  `module example.com/app\n\ngo 1.19\n\nrequire example.com/lib v1.0.0\n\nreplace example.com/lib v1.0.0 => ${replacement}\n`

describe('replacements', () => {
  const library = {
    'go.mod': 'module example.com/lib\n\ngo 1.19\n',
    'lib.go': 'package lib\n\nconst Name = "lib"\n'
  }
  it('within the repository are fine, also above the working directory', async () => {
    const { root } = await writeTree(fresh(), {
      'app/go.mod': goMod('../lib'),
      'app/main.go': mainOf('example.com/lib'),
      'lib/go.mod': library['go.mod'],
      'lib/lib.go': library['lib.go']
    })
    const [listing] = await list({ root, directory: join(root, 'app') })
    expect(listing?.modules.at(-1)).toEqual({
      path: 'example.com/lib',
      version: 'v1.0.0',
      directory: join(root, 'lib'),
      replacedBy: '../lib'
    })
  })

  it.each(['../lib', '/nowhere/lib', './../lib'])(
    'must not leave the repository by %s',
    async (replacement) => {
      const outer = await writeTree(fresh(), {
        'repo/go.mod': goMod(replacement),
        'repo/main.go': mainOf('example.com/lib'),
        'lib/go.mod': library['go.mod'],
        'lib/lib.go': library['lib.go']
      })
      const root = join(outer.root, 'repo')
      await expect(list({ root, directory: root })).rejects.toMatchObject({
        name: 'UserError',
        message: `go.mod:7: the replacement of example.com/lib by "${replacement}" leaves the repository, so base and head can't be built from their commits alone: use a directory of the repository or a published module`
      })
    }
  )

  it('must not leave it through a link', async () => {
    const outer = await writeTree(fresh(), {
      'repo/go.mod': goMod('./lib'),
      'repo/main.go': mainOf('example.com/lib'),
      'lib/go.mod': library['go.mod'],
      'lib/lib.go': library['lib.go']
    })
    const root = join(outer.root, 'repo')
    await symlink(join(outer.root, 'lib'), join(root, 'lib'))
    await expect(list({ root, directory: root })).rejects.toThrow(
      'go.mod:7: the replacement of example.com/lib by "./lib" leaves the repository'
    )
  })

  it('are looked at in every module of a workspace, and its uses too', async () => {
    const outer = await writeTree(fresh(), {
      'repo/go.work': 'go 1.19\n\nuse (\n\t./app\n\t../lib\n)\n',
      'repo/app/go.mod': goMod('../../lib'),
      'repo/app/main.go': mainOf('example.com/lib'),
      'lib/go.mod': library['go.mod'],
      'lib/lib.go': library['lib.go']
    })
    const root = join(outer.root, 'repo')
    const tree = { root, directory: root }
    await expect(list(tree)).rejects.toThrow(
      'app/go.mod:7: the replacement of example.com/lib by "../../lib" leaves'
    )
    await writeFiles(root, {
      'app/go.mod': 'module example.com/app\n\ngo 1.19\n'
    })
    await expect(list(tree)).rejects.toThrow(
      'go.work:5: the use of "../lib" leaves the repository'
    )
    await writeFiles(root, {
      'go.work': 'go 1.19\n\nuse ./app\n\nreplace example.com/lib => ../lib\n'
    })
    await expect(list(tree)).rejects.toThrow(
      'go.work:5: the replacement of example.com/lib by "../lib" leaves'
    )
  })
})
