import { mkdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { ensureCommit } from '../../../src/git/fetch.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import {
  changedBetween,
  changes,
  fileAt,
  ignoredFiles
} from '../../../src/git/checkout/tree.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

const open = (directory: string) => openRepository(directory, lab.opening)

describe('changes', () => {
  it('lists what is modified, staged, deleted or untracked, and writes nothing', async () => {
    const at = lab.create('repo')
    lab.commit(at, {
      '.gitignore': '*.o\n',
      kept: '1\n',
      modified: '1\n',
      staged: '1\n',
      gone: '1\n'
    })
    const repository = await open(at)
    expect(await changes(repository)).toEqual([])
    writeFileSync(`${at}/modified`, '2\n')
    writeFileSync(`${at}/staged`, '2\n')
    lab.git(at, 'add', 'staged')
    lab.git(at, 'rm', '--quiet', 'gone')
    writeFileSync(`${at}/x.o`, '')
    mkdirSync(`${at}/new`)
    writeFileSync(`${at}/new/ü "file"`, '')
    // git's own status would write what it learns of a touched file into the
    // index; ours must not.
    utimesSync(`${at}/kept`, 1, 1)
    const before = stateOf(lab, at)
    const found = await changes(repository)
    expect(found.toSorted()).toEqual(['gone', 'modified', 'new/', 'staged'])
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('sees untracked files whatever the configuration hides', async () => {
    const at = lab.create('repo')
    lab.git(at, 'config', 'status.showUntrackedFiles', 'no')
    writeFileSync(`${at}/new`, '')
    expect(await changes(await open(at))).toEqual(['new'])
  })

  it('sees a submodule at another commit whatever the configuration hides', async () => {
    const inner = lab.create('inner')
    const at = lab.create('repo')
    lab.git(at, 'submodule', '--quiet', 'add', `file://${inner}`, 'inner')
    lab.commit(at, {})
    lab.git(at, 'config', 'diff.ignoreSubmodules', 'all')
    const repository = await open(at)
    expect(await changes(repository)).toEqual([])
    writeFileSync(`${at}/inner/README.md`, 'changed\n')
    expect(await changes(repository)).toEqual(['inner'])
  })
})

describe('changedBetween', () => {
  it('lists what differs between two commits, renames on both sides', async () => {
    const at = lab.create('repo')
    const base = lab.commit(at, { kept: '1\n', old: 'x\n', '-odd name': '1\n' })
    lab.git(at, 'mv', 'old', 'new')
    const head = lab.commit(at, { '-odd name': '2\n' })
    const repository = await open(at)
    expect(await changedBetween(repository, base, head)).toEqual([
      '-odd name',
      'new',
      'old'
    ])
    expect(await changedBetween(repository, head, head)).toEqual([])
    const gone = '1'.repeat(40)
    await expect(changedBetween(repository, gone, head)).rejects.toThrow(
      'git could not list the files'
    )
  })
})

describe('ignoredFiles', () => {
  it('lists files, and directories that hold nothing else', async () => {
    const at = lab.create('repo')
    lab.commit(at, { '.gitignore': 'dist\n*.gen.go\n', 'a/b.go': 'x\n' })
    mkdirSync(`${at}/dist/js`, { recursive: true })
    writeFileSync(`${at}/dist/js/app.js`, '')
    writeFileSync(`${at}/a/x.gen.go`, '')
    const repository = await open(at)
    expect((await ignoredFiles(repository)).toSorted()).toEqual([
      'a/x.gen.go',
      'dist/'
    ])
    expect(await ignoredFiles(repository, 1)).toHaveLength(1)
  })
})

describe('fileAt', () => {
  it('reads a file of another commit', async () => {
    const at = lab.create('repo')
    const old = lab.commit(at, { '.github/x.yml': 'old ü\n' })
    lab.commit(at, { '.github/x.yml': 'new\n' })
    const repository = await open(at)
    expect(await fileAt(repository, old, '.github/x.yml')).toBe('old ü\n')
    expect(await fileAt(repository, old, './.github//x.yml')).toBe('old ü\n')
    expect(await fileAt(repository, old, '.github/y.yml')).toBeNull()
    expect(await fileAt(repository, old, '.github/*.yml')).toBeNull()
  })

  it('reads it from below the root and in a shallow or partial clone', async () => {
    const server = lab.create('server')
    lab.git(server, 'config', 'uploadpack.allowFilter', 'true')
    lab.git(server, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    const old = lab.commit(server, { x: 'old\n', 'd/y': '' })
    lab.commit(server, { x: 'new\n' })
    for (const option of ['--depth=1', '--filter=blob:none']) {
      const at = lab.clone(server, option.slice(2, 5), option)
      const repository = await open(`${at}/d`)
      await ensureCommit(repository, old)
      expect(await fileAt(repository, old, 'x')).toBe('old\n')
    }
  })

  it.each([
    ['link', /^link at [0-9a-f]{40} is not a regular file; replace it by one$/],
    ['directory', /is not a regular file/],
    ['module', /is not a regular file/],
    ['large', /^large at [0-9a-f]{40} has 2000 bytes; no more than 1000/],
    ['../x', /is not a path inside of the repository/],
    ['/etc/passwd', /is not a path inside of the repository/],
    ['', /is not a path inside of the repository/]
  ])('refuses %s', async (path, message) => {
    const inner = lab.create('inner')
    const at = lab.create('repo')
    symlinkSync('/etc/passwd', `${at}/link`)
    lab.git(at, 'submodule', '--quiet', 'add', `file://${inner}`, 'module')
    const commit = lab.commit(at, {
      'directory/x': '',
      large: 'x'.repeat(2000)
    })
    await expect(
      fileAt(await open(at), commit, path, 1000)
    ).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringMatching(message)
    })
  })

  it('refuses a commit that is not there', async () => {
    const at = lab.create('repo')
    await expect(
      fileAt(await open(at), 'a'.repeat(40), 'x')
    ).rejects.toMatchObject({ name: 'UserError' })
  })
})
