// The base's checkout has Git LFS files as the head's has them. The filter here is
// a script that takes the place of git-lfs and says when it runs.
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { openRepository } from '../../../src/git/open-repository.ts'
import { addWorktree } from '../../../src/git/checkout/worktree.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let at: string
let base: string
beforeEach(() => {
  lab = makeLab()
  mkdirSync(lab.path('scratch'))
  writeFileSync(lab.path('ran'), '')
  at = lab.create('repo')
  base = lab.commit(at, {
    '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n',
    'a.bin': pointer('1'),
    'b.txt': 'old\n'
  })
  lab.commit(at, { 'a.bin': pointer('2'), 'b.txt': 'new\n' })
  // As `git lfs install` does; every download is refused.
  const filter = lab.path('filter')
  writeFileSync(
    filter,
    `#!/bin/sh\necho "$1" >> '${lab.path('ran')}'\nexit 2\n`
  )
  chmodSync(filter, 0o755)
  lab.git(at, 'config', 'filter.lfs.smudge', `${filter} smudge`)
  lab.git(at, 'config', 'filter.lfs.clean', 'cat')
  lab.git(at, 'config', 'filter.lfs.required', 'true')
})
afterEach(() => lab.close())

const pointer = (digit: string): string =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${digit.repeat(64)}\nsize 12345\n`

const checkOutBase = async () => {
  const repository = await openRepository(at, lab.opening)
  const scratch = lab.path('scratch')
  return await addWorktree(repository, base, { scratch, name: 'base' })
}

describe('Git LFS', () => {
  it('downloads nothing for the base where the head has pointers', async () => {
    const before = stateOf(lab, at)
    const { path, remove } = await checkOutBase()
    expect(readFileSync(`${path}/a.bin`, 'utf8')).toBe(pointer('1'))
    expect(readFileSync(`${path}/b.txt`, 'utf8')).toBe('old\n')
    expect(readFileSync(lab.path('ran'), 'utf8')).toBe('')
    await remove()
    expect(stateOf(lab, at)).toEqual(before)
  })

  it('is asked for the base where the head has content', async () => {
    writeFileSync(`${at}/a.bin`, 'content')
    await expect(checkOutBase()).rejects.toThrow(/external filter .* failed/)
    expect(readFileSync(lab.path('ran'), 'utf8')).toBe('smudge\n')
  })
})
