// Where the files of a list of GoReleaser lie, and names that can't be written otherwise.
import {
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { findFiles } from '../../../src/gate/given/find-files.ts'
import { directoryTree } from '../../../src/gate/given/given-tree.ts'

let root = ''

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'found-')))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

function write(path: string, content = ''): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), content)
}

const list = JSON.stringify([
  { path: 'dist/metadata.json', type: 'Metadata' },
  { path: 'dist/x/tool', type: 'Binary' },
  { path: 'dist/tool.deb', type: 'Linux Package' }
])

async function found(pattern: string) {
  const { files, passedOver } = await findFiles(
    directoryTree(root),
    pattern,
    'binaries'
  )
  return { paths: files.map(({ path }) => path), passedOver }
}

describe('the files of a list', () => {
  it.each(['sub/dist/artifacts.json', './sub/dist/artifacts.json'])(
    'are those of its own project, whatever lies below the working directory: %s',
    async (pattern) => {
      write('dist/x/tool', 'stale')
      write('sub/dist/artifacts.json', list)
      await expect(found(pattern)).rejects.toThrow(
        'names dist/x/tool, which is not there'
      )
      write('sub/dist/x/tool')
      expect(await found(pattern)).toEqual({
        paths: ['sub/dist/x/tool'],
        passedOver: 1
      })
    }
  )

  it('lie beside a list that was moved with them, or where it left them', async () => {
    write('dist/x/tool')
    write('out/artifacts.json', list)
    expect((await found('out/artifacts.json')).paths).toEqual(['dist/x/tool'])
    write('out/x/tool')
    expect((await found('out/artifacts.json')).paths).toEqual(['out/x/tool'])
  })

  it('that is built into the root of its project lie there', async () => {
    write('sub/tool')
    write(
      'sub/artifacts.json',
      JSON.stringify([{ path: 'tool', type: 'Binary' }])
    )
    expect((await found('sub/artifacts.json')).paths).toEqual(['sub/tool'])
  })
})

describe('a list', () => {
  it('that is a pipe or lies behind a link is refused', async () => {
    execFileSync('mkfifo', [join(root, 'artifacts.json')])
    await expect(found('artifacts.json')).rejects.toThrow(
      'is not a regular file'
    )
    write('real/artifacts.json', list)
    symlinkSync('real', join(root, 'dist'))
    await expect(found('dist/artifacts.json')).rejects.toThrow('is a link')
  })

  it('that a pipe took the place of is not waited for', async () => {
    execFileSync('mkfifo', [join(root, 'pipe')])
    const tree = directoryTree(root)
    const replaced = {
      ...tree,
      kindOf: async () => 'file' as const,
      locate: () => join(root, 'pipe')
    }
    await expect(
      findFiles(replaced, 'artifacts.json', 'binaries')
    ).rejects.toThrow("artifacts.json can't be read: it is not a regular file")
  })

  it('behind a link that took the place of a directory is not read', async () => {
    write('elsewhere/artifacts.json')
    symlinkSync('elsewhere', join(root, 'dist'))
    const tree = directoryTree(root)
    // The first time that it is looked at, it is a file.
    const kinds = ['file' as const].values()
    const replaced = {
      ...tree,
      kindOf: async (path: string) =>
        kinds.next().value ?? (await tree.kindOf(path))
    }
    await expect(
      findFiles(replaced, 'dist/artifacts.json', 'binaries')
    ).rejects.toThrow('dist/artifacts.json is a link, or lies behind one')
  })
})

describe('a glob', () => {
  it.each([
    ['t*', ['tool'], 0],
    ['*/t*', ['sub/tool'], 0],
    ['*/*/t*', ['sub/deep/tool'], 1],
    ['**/t*', ['sub/deep/tool', 'sub/tool', 'tool'], 1],
    ['s*/...', ['sub/deep/tool', 'sub/tool'], 1]
  ])('looks no deeper than it reaches: %s', async (glob, paths, passedOver) => {
    const files = ['tool', 'sub/tool', 'sub/deep/tool', '.git/tool']
    for (const path of files) write(path)
    symlinkSync('tool', join(root, 'sub/deep/link'))
    expect(await found(glob)).toEqual({ paths, passedOver })
  })
})

describe('a name with a space or a comma', () => {
  it.each(['out/my?tool', 'my?dir/tool', 'out/a?b'])('%s', async (pattern) => {
    write('out/my tool')
    write('my dir/tool')
    write('out/a,b')
    expect((await found(pattern)).paths).toHaveLength(1)
  })
})
