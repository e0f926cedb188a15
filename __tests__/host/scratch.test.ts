import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmod,
  mkdir,
  readdir,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { join } from 'node:path'
import {
  currentOwner,
  findLeftovers,
  isDead,
  isScratchName,
  makeScratch,
  removeTree
} from '../../src/host/scratch.ts'
import { temporaryDirectory, writeFiles } from '../setup/programs.ts'

let temporary: string

beforeAll(async () => {
  temporary = await temporaryDirectory()
})

afterAll(() => rm(temporary, { recursive: true, force: true }))

/** The id of a process that has ended. */
async function endedProcess(): Promise<number> {
  const child = spawn('true', [], { stdio: 'ignore' })
  await once(child, 'exit')
  return child.pid ?? 0
}

describe('makeScratch', () => {
  it('makes a directory of its own for nobody else', async () => {
    const [one, two] = [
      await makeScratch(temporary),
      await makeScratch(temporary)
    ]
    expect(one).not.toBe(two)
    expect((await stat(one)).mode & 0o777).toBe(0o700)
    expect(isScratchName(one.slice(temporary.length + 1))).toBe(true)
    await removeTree(one)
    await removeTree(two)
  })
})

describe('isDead', () => {
  it('is certain or says no', async () => {
    const owner = await currentOwner()
    const dead = { ...owner, pid: await endedProcess() }
    expect(await isDead(owner)).toBe(false)
    expect(await isDead(dead)).toBe(true)
    // Another machine or container: that process id means nothing here.
    expect(await isDead({ ...dead, realm: 'elsewhere pid:[1]' })).toBe(false)
    // The id was given to another process since.
    expect(await isDead({ ...owner, started: '1' })).toBe(true)
    expect(await isDead({ ...owner, started: '' })).toBe(false)
  })
})

function lock(path: string, value: unknown): Promise<void> {
  return writeFile(join(path, 'owner.json'), JSON.stringify(value))
}

describe('findLeftovers', () => {
  it('finds only what a dead owner certainly left', async () => {
    const live = await makeScratch(temporary)
    const dead = await makeScratch(temporary)
    const foreign = await makeScratch(temporary)
    const unlocked = await makeScratch(temporary)
    const broken = await makeScratch(temporary)
    const owner = await currentOwner()
    const pid = await endedProcess()
    await lock(dead, { ...owner, pid })
    await lock(foreign, { ...owner, pid, realm: 'elsewhere' })
    await lock(broken, { pid: 'many' })
    await rm(join(unlocked, 'owner.json'))
    const other = join(temporary, 'go-size-gate-mine')
    await mkdir(other)
    await lock(other, { ...owner, pid })

    expect(await findLeftovers(temporary)).toEqual([dead])
    expect(await findLeftovers(join(temporary, 'none'))).toEqual([])
    expect((await stat(live)).isDirectory()).toBe(true)
  })
})

describe('removeTree', () => {
  it('removes read-only directories, and nothing behind links', async () => {
    const root = join(temporary, 'tree')
    const kept = join(temporary, 'kept')
    await writeFiles(kept, { 'a.txt': 'a' })
    await writeFiles(root, { 'mod/x@v1/a/b.go': 'package b\n' })
    await symlink(kept, join(root, 'mod/link'))
    for (const path of ['mod/x@v1/a', 'mod/x@v1', 'mod']) {
      await chmod(join(root, path), 0o555)
    }
    await removeTree(root)
    await expect(stat(root)).rejects.toThrow('ENOENT')
    expect(await readdir(kept)).toEqual(['a.txt'])
    await removeTree(root)
  })
})
