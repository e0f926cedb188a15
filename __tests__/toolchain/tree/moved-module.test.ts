import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findMovedModule } from '../../../src/toolchain/tree/moved-module.ts'

let root: string

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'gsg-moved-')))
})

afterEach(() => rmSync(root, { recursive: true }))

/** Modules by the directories of their go.mod files. */
type Modules = Readonly<Record<string, string>>

function write(side: string, modules: Modules): void {
  for (const [directory, module] of Object.entries(modules)) {
    const path = join(root, side, directory, 'go.mod')
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, `module ${module}\n\ngo 1.19\n`)
  }
}

/** @param directory the working directory */
async function find(head: Modules, base: Modules, directory: string) {
  write('head', head)
  write('base', base)
  mkdirSync(join(root, 'base'), { recursive: true })
  const tree = (side: string) => ({
    root: join(root, side),
    directory: join(root, side, directory)
  })
  const paths = Object.keys(base).map((place) => join(place, 'go.mod'))
  return await findMovedModule(tree('head'), tree('base'), async () => paths)
}

const tool = 'example.com/tool'

describe('findMovedModule', () => {
  it.each<[string, Modules, Modules, string]>([
    ['into a sub-directory', { sub: tool }, { '': tool }, ''],
    ['out of one', { '': tool }, { 'src/tool': tool }, 'src/tool'],
    [
      'among others',
      { sub: tool, other: 'example.com/other' },
      { '': tool, other: 'example.com/other' },
      ''
    ]
  ])('finds a module that moved %s', async (_, head, base, directory) => {
    const at = Object.keys(head)[0] ?? ''
    expect(await find(head, base, at)).toEqual({
      directory,
      module: tool,
      isRenamed: false
    })
  })

  it('finds one that was renamed as well, by the place that it left', async () => {
    const old = 'example.com/old'
    const other = { other: 'example.com/other' }
    expect(
      await find({ sub: tool, ...other }, { '': old, ...other }, 'sub')
    ).toEqual({ directory: '', module: old, isRenamed: true })
  })

  it.each<[string, Modules, Modules, string]>([
    [
      'where the base has its module in place',
      { sub: tool },
      { sub: tool, '': tool },
      'sub'
    ],
    [
      'where a module is new beside another',
      { '': tool, sub: 'example.com/new' },
      { '': tool },
      'sub'
    ],
    ['where several have its path', { sub: tool }, { a: tool, b: tool }, 'sub'],
    ['where the base has no module', { sub: tool }, {}, 'sub'],
    [
      'where the working directory is not a root of a module',
      { '': tool },
      { a: tool },
      'cmd'
    ]
  ])('finds none %s', async (_, head, base, directory) => {
    expect(await find(head, base, directory)).toBeNull()
  })

  it('reads no go.mod through a link', async () => {
    write('elsewhere', { '': tool })
    mkdirSync(join(root, 'base'), { recursive: true })
    symlinkSync(join(root, 'elsewhere', 'go.mod'), join(root, 'base', 'go.mod'))
    write('head', { sub: tool })
    const [head, base] = ['head', 'base'].map((side) => ({
      root: join(root, side),
      directory: join(root, side, 'sub')
    }))
    if (head === undefined || base === undefined) throw new Error('no trees')
    expect(await findMovedModule(head, base, async () => ['go.mod'])).toBeNull()
  })
})
