import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openRepository } from '../../src/git/open-repository.ts'
import { refuseOldGit } from '../../src/git/git-version.ts'

let directory: string
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gate-test-'))
})
afterAll(() => rm(directory, { recursive: true }))

/** A program that stands for git and says a version. */
async function gitThatSays(text: string) {
  const program = join(directory, 'git')
  await writeFile(program, `#!/bin/sh\necho ${JSON.stringify(text)}\n`)
  await chmod(program, 0o755)
  return { program, surroundings: { PATH: directory } }
}

describe('refuseOldGit', () => {
  it.each(['git version 2.17.1', 'git version 1.8.3.1', 'git version 2.29.2'])(
    'refuses %s',
    async (text) => {
      const git = await gitThatSays(text)
      await expect(refuseOldGit(git, directory)).rejects.toThrow(
        `git ${text.slice(12)} (${git.program}) is too old: install git 2.30 or newer`
      )
    }
  )

  it.each([
    'git version 2.30.2',
    'git version 2.39.5 (Apple Git-154)',
    'git version 2.47.1.windows.2',
    'git version 3.0.0',
    'no version at all'
  ])('takes %s', async (text) => {
    await refuseOldGit(await gitThatSays(text), directory)
  })

  it('is asked before a repository is opened', async () => {
    const { surroundings } = await gitThatSays('git version 2.17.1')
    const opening = { surroundings, scratch: directory }
    await expect(openRepository(directory, opening)).rejects.toThrow(
      'is too old'
    )
  })
})
