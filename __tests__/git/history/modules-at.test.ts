import { afterEach, beforeEach, expect, it } from '@jest/globals'
import { openRepository } from '../../../src/git/open-repository.ts'
import { modulesAt } from '../../../src/git/history/modules-at.ts'
import { makeLab, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

it('lists the modules of a commit, and not those of the work tree', async () => {
  const at = lab.create('repo')
  const none = lab.git(at, 'rev-parse', 'HEAD').trim()
  const commit = lab.commit(at, {
    'go.mod': '// A module.\nmodule example.com/m // the root\n\ngo 1.19\n',
    'b: c/ü/go.mod': 'module "example.com/b"\n',
    'not-go.mod': 'module example.com/none\n',
    'a.txt': 'module example.com/none\n'
  })
  lab.commit(at, { 'later/go.mod': 'module example.com/later\n' })
  const repository = await openRepository(at, lab.opening)
  expect(await modulesAt(repository, commit)).toEqual([
    { directory: 'b: c/ü', line: 'module "example.com/b"' },
    { directory: '', line: 'module example.com/m // the root' }
  ])
  expect(await modulesAt(repository, none)).toEqual([])
  await expect(modulesAt(repository, 'f'.repeat(40))).rejects.toThrow(
    'git could not find the modules of fffffff'
  )
})
