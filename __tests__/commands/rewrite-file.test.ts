import {
  chmod,
  lstat,
  mkdir,
  mkdtemp,
  readFile,
  readdir,
  realpath,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { rewriteFile } from '../../src/commands/rewrite-file.ts'

let directory: string
let repository: string
let path: string
beforeEach(async () => {
  directory = await realpath(await mkdtemp(join(tmpdir(), 'gate-test-')))
  repository = join(directory, 'repository')
  await mkdir(join(repository, '.git'), { recursive: true })
  await mkdir(join(repository, '.github'))
  path = join(repository, '.github', 'budget.yml')
})
afterEach(() => rm(directory, { recursive: true }))

describe('rewriteFile', () => {
  it('keeps the mode of the file', async () => {
    await writeFile(path, 'old')
    await chmod(path, 0o664)
    await rewriteFile(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect((await stat(path)).mode & 0o7777).toBe(0o664)
    expect(await readdir(join(repository, '.github'))).toEqual(['budget.yml'])
  })

  it('writes what a link leads to inside of the repository', async () => {
    const target = join(repository, 'limits.yml')
    await writeFile(target, 'old', { mode: 0o600 })
    await symlink('../limits.yml', path)
    await rewriteFile(path, 'new')
    expect(await readFile(target, 'utf8')).toBe('new')
    expect((await lstat(path)).isSymbolicLink()).toBe(true)
    expect((await lstat(target)).isFile()).toBe(true)
    expect((await stat(target)).mode & 0o777).toBe(0o600)
  })

  it.each(['outside.yml', 'repository/.git/config'])(
    'refuses a link to %s',
    async (name) => {
      const target = join(directory, name)
      await writeFile(target, 'honest')
      await symlink(target, path)
      await expect(rewriteFile(path, 'new')).rejects.toThrow(
        `${path} leads to ${target}, which is not in the work tree of ${repository}`
      )
      expect(await readFile(target, 'utf8')).toBe('honest')
      expect((await lstat(path)).isSymbolicLink()).toBe(true)
    }
  )

  it('refuses a file behind a directory that leads out', async () => {
    const outside = join(directory, 'shared')
    await mkdir(outside)
    await writeFile(join(outside, 'budget.yml'), 'honest')
    await symlink(outside, join(repository, 'shared'))
    const named = join(repository, 'shared', 'budget.yml')
    await expect(rewriteFile(named, 'new')).rejects.toThrow(
      'is not in the work tree'
    )
    expect(await readFile(join(outside, 'budget.yml'), 'utf8')).toBe('honest')
  })

  it('refuses what is read-only, whoever runs it', async () => {
    await writeFile(path, 'old')
    await chmod(path, 0o444)
    await expect(rewriteFile(path, 'new')).rejects.toThrow(
      `could not write ${path}: it is read-only`
    )
    expect(await readFile(path, 'utf8')).toBe('old')
    expect((await stat(path)).mode & 0o777).toBe(0o444)
  })

  it('refuses a link to nothing, and makes nothing', async () => {
    await symlink('absent.yml', path)
    await expect(rewriteFile(path, 'new')).rejects.toThrow(
      `could not write ${path}`
    )
    expect(await readdir(join(repository, '.github'))).toEqual(['budget.yml'])
  })
})
