// Copies of source trees, in which builds are repeated.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:net'
import {
  chmod,
  lstat,
  mkdtemp,
  readFile,
  readdir,
  readlink,
  rm,
  symlink,
  utimes
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { copyTree } from '../../../src/toolchain/tree/copy-tree.ts'
import { writeFiles } from '../../setup/programs.ts'

let place: string

beforeAll(async () => {
  // Short, as a socket's path has few characters.
  place = await mkdtemp(join(tmpdir(), 'copy-'))
})
afterAll(() => rm(place, { recursive: true, force: true }))

const copyOf = (root: string, to: string, withRepository = false) =>
  copyTree({ root, directory: root }, join(place, to), withRepository)

describe('copyTree', () => {
  it('copies all but the repository itself, to a path of another length', async () => {
    await writeFiles(place, {
      'a/tree/.git/config': 'x',
      'a/tree/.gitignore': '*',
      'a/tree/sub/.git': 'gitdir: elsewhere',
      'a/tree/sub/dir/file': 'content'
    })
    const root = join(place, 'a', 'tree')
    const directory = join(root, 'sub', 'dir')
    const copied = await copyTree({ root, directory }, join(place, 'b'), false)
    expect(copied.root.length).not.toBe(root.length)
    expect(copied.directory).toBe(join(copied.root, 'sub', 'dir'))
    expect(await readFile(join(copied.directory, 'file'), 'utf8')).toBe(
      'content'
    )
    expect(await readFile(join(copied.root, '.gitignore'), 'utf8')).toBe('*')
    for (const path of ['.git/config', 'sub/.git']) {
      await expect(readFile(join(copied.root, path))).rejects.toThrow('ENOENT')
    }
    const whole = await copyTree({ root, directory }, join(place, 'c'), true)
    expect(await readFile(join(whole.root, '.git/config'), 'utf8')).toBe('x')
  })

  it('copies more files than at once, with their modes and times, and links as they are', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `file-${index}`)
    await writeFiles(
      place,
      Object.fromEntries(names.map((name) => [`many/${name}`, name]))
    )
    const root = join(place, 'many')
    const time = new Date('2020-02-02T02:02:02Z')
    await utimes(join(root, 'file-1'), time, time)
    await chmod(join(root, 'file-1'), 0o444)
    await symlink('../nowhere', join(root, 'link'))
    const { root: copy } = await copyOf(root, 'many-copied')
    expect((await readdir(copy)).toSorted()).toEqual(
      [...names, 'link'].toSorted()
    )
    for (const name of names) {
      expect(await readFile(join(copy, name), 'utf8')).toBe(name)
    }
    const { mode, mtime } = await lstat(join(copy, 'file-1'))
    expect(mode & 0o222).toBe(0)
    expect(mtime).toEqual(time)
    expect(await readlink(join(copy, 'link'))).toBe(
      await readlink(join(root, 'link'))
    )
  })

  it('refuses what is no file, directory or link, when nothing is copied any more', async () => {
    const names = Array.from({ length: 10 }, (_, index) => `file-${index}`)
    await writeFiles(
      place,
      Object.fromEntries(names.map((name) => [`odd/${name}`, name]))
    )
    const root = join(place, 'odd')
    const server = createServer()
    await new Promise<void>((resolve) => {
      server.listen(join(root, 'a-socket'), resolve)
    })
    try {
      await expect(copyOf(root, 'odd-copied')).rejects.toThrow(
        /a-socket is no file, directory or link$/
      )
      const copied = await readdir(join(place, 'odd-copied', 'tree'))
      expect(copied.toSorted()).toEqual(names)
    } finally {
      server.close()
    }
  })
})
