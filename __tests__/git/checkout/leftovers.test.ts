import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { openRepository } from '../../../src/git/open-repository.ts'
import {
  clearLeftovers,
  clearScratch
} from '../../../src/git/checkout/leftovers.ts'
import { addWorktree } from '../../../src/git/checkout/worktree.ts'
import { silentLog, type Log } from '../../../src/host/log.ts'
import { makeScratch } from '../../../src/host/files/scratch.ts'
import { makeLab, stateOf, type Lab } from '../repository.ts'

// Real processes; on a busy machine each test takes its time.
let lab: Lab
let temporary: string
const children: ChildProcess[] = []
beforeEach(() => {
  lab = makeLab()
  temporary = lab.path('temporary')
  mkdirSync(temporary)
})
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  lab.close()
})

const source = (path: string): string =>
  JSON.stringify(join(process.cwd(), 'src', path))

/** A process of its own that holds a worktree in a scratch directory until it is killed. */
async function startHolder(repository: string): Promise<ChildProcess> {
  const entry = lab.path('holder.ts')
  writeFileSync(
    entry,
    `import { makeScratch } from ${source('host/files/scratch.ts')}
     import { openRepository } from ${source('git/open-repository.ts')}
     import { addWorktree } from ${source('git/checkout/worktree.ts')}
     const scratch = await makeScratch(${JSON.stringify(temporary)})
     const repository = await openRepository(${JSON.stringify(repository)}, { scratch })
     await addWorktree(repository, repository.head, { scratch, name: 'base' })
     console.log('ready')
     setInterval(() => {}, 1000)`
  )
  const program = lab.path('holder.mjs')
  execFileSync(process.execPath, [
    'node_modules/rolldown/bin/cli.mjs',
    entry,
    '--file',
    program,
    '--platform',
    'node',
    '--format',
    'esm',
    '--log-level',
    'silent'
  ])
  const child = spawn(process.execPath, [program], {
    env: lab.surroundings,
    stdio: ['ignore', 'pipe', 'inherit']
  })
  children.push(child)
  if (child.stdout === null) throw new Error('no stdout')
  await once(child.stdout, 'data')
  return child
}

describe('clearLeftovers', () => {
  it('removes what a killed run left, and nothing of a living one', async () => {
    const at = lab.create('repo')
    lab.git(at, 'worktree', 'add', '--quiet', '--detach', lab.path('theirs'))
    const before = stateOf(lab, at)
    const said: string[] = []
    const log: Log = { ...silentLog, info: (message) => said.push(message) }
    const holder = await startHolder(at)
    // Also while it runs, the repository is as it was.
    expect(stateOf(lab, at)).toEqual(before)
    const [name = ''] = readdirSync(temporary)
    writeFileSync(join(temporary, 'unrelated'), '')

    await clearLeftovers(temporary, log)
    expect(existsSync(join(temporary, name, 'base', 'README.md'))).toBe(true)
    expect(said).toEqual([])

    const ended = once(holder, 'exit')
    holder.kill('SIGKILL')
    await ended
    await clearLeftovers(temporary, log)
    expect(stateOf(lab, at)).toEqual(before)
    expect(readdirSync(temporary)).toEqual(['unrelated'])
    expect(said).toEqual([
      `Removed ${join(temporary, name)}, left by a run that was killed`
    ])
  })

  it('does nothing where there is no such directory', async () => {
    await clearLeftovers(lab.path('absent'), silentLog)
    expect(existsSync(lab.path('absent'))).toBe(false)
  })
})

describe('clearScratch', () => {
  it('removes only that directory, with its worktree', async () => {
    const at = lab.create('repo')
    const before = stateOf(lab, at)
    const mine = await makeScratch(temporary)
    const other = await makeScratch(temporary)
    for (const scratch of [mine, other]) {
      const repository = await openRepository(at, { ...lab.opening, scratch })
      await addWorktree(repository, repository.head, { scratch, name: 'base' })
    }
    const kept = join(other, 'base')
    await clearScratch(mine)
    expect(existsSync(mine)).toBe(false)
    expect(lab.git(kept, 'status', '--porcelain')).toBe('')
    expect(existsSync(join(kept, 'README.md'))).toBe(true)
    expect(stateOf(lab, at)).toEqual(before)
    await clearScratch(mine)
  })

  it('removes no directory of another name', async () => {
    await clearScratch(lab.path('home'))
    expect(existsSync(lab.path('home', '.gitconfig'))).toBe(true)
  })
})
