import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { isOnBranch, originRefs } from '../../../src/git/history/origin-refs.ts'
import { openRepository } from '../../../src/git/open-repository.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
beforeEach(() => {
  lab = makeLab()
})
afterEach(() => lab.close())

const open = (directory: string) => openRepository(directory, lab.opening)

/** A server whose main has gone on since v1.0.0, with a branch and a commit on none. */
function server() {
  const directory = lab.create('server')
  const git = (...args: string[]) => lab.git(directory, ...args)
  const released = lab.commit(directory, { a: '1\n' })
  git('tag', 'v1.0.0')
  git('tag', '--annotate', '--message', 'm', 'cmd/tool/v1.0.0')
  git('branch', 'release-1')
  for (let i = 0; i < 5; i += 1) lab.commit(directory, { a: `${i}\n` })
  const tip = git('rev-parse', 'HEAD')
  git('checkout', '--quiet', 'release-1')
  const backport = lab.commit(directory, { b: '1\n' })
  git('checkout', '--quiet', '--detach', 'main')
  const detached = lab.commit(directory, { c: '1\n' })
  git('tag', 'v9.0.0')
  git('checkout', '--quiet', 'main')
  return { directory, git, released, tip, backport, detached }
}

describe('originRefs', () => {
  it('has branches, tags with the commits behind them, and the default branch', async () => {
    const { directory, released, tip, backport, detached } = server()
    const clone = lab.clone(directory, 'clone', '--depth=1', '--no-tags')
    const before = stateOf(lab, clone)
    expect(await originRefs(await open(clone), undefined)).toEqual({
      defaultBranch: 'main',
      branches: new Map([
        ['main', tip],
        ['release-1', backport]
      ]),
      tags: new Map([
        ['v1.0.0', released],
        ['cmd/tool/v1.0.0', released],
        ['v9.0.0', detached]
      ])
    })
    expect(stateOf(lab, clone)).toEqual(before)
  })

  it('is an error without a default branch, and without an origin', async () => {
    const { directory, git } = server()
    const clone = lab.clone(directory, 'clone')
    git('checkout', '--quiet', '--detach')
    await expect(originRefs(await open(clone), undefined)).rejects.toThrow(
      'origin names no default branch'
    )
    await expect(originRefs(await open(directory), undefined)).rejects.toThrow(
      'the branches and tags of origin are not known'
    )
  })
})

describe('isOnBranch', () => {
  it.each([[[]], [['--depth=1']]])(
    'is true for what is before the tip: a clone with %j',
    async (args) => {
      const { directory, released, tip, backport, detached } = server()
      const clone = lab.clone(directory, 'clone', ...args)
      const repository = await open(clone)
      const main = { name: 'main', tip }
      const maintained = { name: 'release-1', tip: backport }
      const answers = []
      for (const [commit, branch] of [
        [tip, main],
        [released, main],
        [released, maintained],
        [backport, maintained],
        [backport, main],
        [tip, maintained],
        [detached, main]
      ] as const) {
        answers.push(await isOnBranch(repository, commit, branch, undefined))
      }
      expect(answers).toEqual([true, true, true, true, false, false, false])
    }
  )

  it('is an error where that can not be known', async () => {
    const { directory, tip } = server()
    const clone = lab.clone(directory, 'clone', '--depth=1')
    const missing = 'd'.repeat(40)
    await expect(
      isOnBranch(await open(clone), missing, { name: 'main', tip }, undefined)
    ).rejects.toThrow('whether ddddddd is on main is not known')
  })
})
