import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmod,
  mkdir,
  readdir,
  rename,
  rm,
  stat,
  symlink,
  writeFile
} from 'node:fs/promises'
import { join } from 'node:path'
import {
  holdDirectory,
  isPrivateDirectory,
  ownUid,
  readOwnFile
} from '../../../src/host/files/own-file.ts'
import {
  currentOwner,
  findLeftovers,
  isDead,
  isScratchName,
  makeScratch,
  removeOwnDirectory,
  removeTree
} from '../../../src/host/files/scratch.ts'
import { temporaryDirectory, writeFiles } from '../../setup/programs.ts'

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
    // Another user's: anybody can make such a directory in a shared one.
    expect(await findLeftovers(temporary, (ownUid ?? 0) + 1)).toEqual([])
    expect(await findLeftovers(join(temporary, 'none'))).toEqual([])
    expect((await stat(live)).isDirectory()).toBe(true)
  })
})

/** A leftover but for its lock, which `put` makes. */
async function leftover(
  put: (lockPath: string, text: string) => Promise<unknown>
): Promise<string> {
  const shared = join(temporary, randomBytes(4).toString('hex'))
  const path = join(shared, `go-size-gate-1-${'0'.repeat(16)}`)
  await mkdir(shared)
  await mkdir(path, { mode: 0o700 })
  const owner = { ...(await currentOwner()), pid: await endedProcess() }
  await put(join(path, 'owner.json'), JSON.stringify(owner))
  return shared
}

describe('findLeftovers in a directory of many users', () => {
  it('finds one with a regular lock', async () => {
    const shared = await leftover(writeFile)
    expect(await findLeftovers(shared)).toHaveLength(1)
  })

  it.each([
    ['a FIFO', async (path: string) => execFileSync('mkfifo', [path])],
    [
      'a link to an endless device',
      (path: string) => symlink('/dev/zero', path)
    ],
    [
      'a link to a lock',
      async (path: string, text: string) => {
        await writeFile(`${path}.other`, text)
        await symlink(`${path}.other`, path)
      }
    ],
    ['a directory', (path: string) => mkdir(path)],
    [
      'longer than any lock',
      (path: string, text: string) => writeFile(path, text + ' '.repeat(5000))
    ]
  ])('takes no lock that is %s, and ends', async (_name, put) => {
    const shared = await leftover(put)
    const before = process.resourceUsage().maxRSS
    expect(await findLeftovers(shared)).toEqual([])
    // Kilobytes; whoever reads the device has all that a string can hold.
    expect(process.resourceUsage().maxRSS - before).toBeLessThan(200_000)
  })

  it('takes no directory that others can enter, and no link to one', async () => {
    const open = await leftover(writeFile)
    const [name = ''] = await readdir(open)
    await chmod(join(open, name), 0o755)
    expect(await findLeftovers(open)).toEqual([])
    const linked = await leftover(writeFile)
    const shared = await leftover(writeFile)
    await rm(join(linked, name), { recursive: true })
    await symlink(join(shared, name), join(linked, name))
    expect(await findLeftovers(linked)).toEqual([])
  })
})

describe("another user's", () => {
  it('directory is not private, and file is not read', async () => {
    const shared = await leftover(writeFile)
    const [name = ''] = await readdir(shared)
    const path = join(shared, name)
    const file = join(path, 'owner.json')
    const other = (ownUid ?? 0) + 1
    expect(await isPrivateDirectory(path)).toBe(true)
    expect(await isPrivateDirectory(path, other)).toBe(false)
    expect(await readOwnFile(file, 4096)).toContain('"pid"')
    expect(await readOwnFile(file, 4096, other)).toBeNull()
  })
})

describe('removeOwnDirectory', () => {
  it('removes a tree', async () => {
    const root = join(temporary, 'own')
    await writeFiles(root, { 'a/b/c.txt': 'c', 'd.txt': 'd' })
    await removeOwnDirectory(root)
    await expect(stat(root)).rejects.toThrow('ENOENT')
    await removeOwnDirectory(root)
  })

  it('leaves alone what a link leads to', async () => {
    const kept = join(temporary, 'linked')
    await writeFiles(kept, { 'a.txt': 'a' })
    const link = join(temporary, 'link')
    await symlink(kept, link)
    await removeOwnDirectory(link)
    expect(await readdir(kept)).toEqual(['a.txt'])
  })
})

describe('holdDirectory', () => {
  it('stays in the directory when another takes its place', async () => {
    const root = join(temporary, 'held')
    const ours = join(root, 'ours')
    const moved = join(root, 'moved')
    const theirs = join(root, 'theirs')
    await writeFiles(ours, { 'x/mine.txt': '' })
    await writeFiles(theirs, { 'x/precious.txt': '' })
    await holdDirectory(ours, ownUid, async (held) => {
      // The race, as an attacker would have it end.
      await rename(ours, moved)
      await symlink(theirs, ours)
      await removeTree(join(held, 'x'))
    })
    expect(await readdir(moved)).toEqual([])
    expect(await readdir(join(theirs, 'x'))).toEqual(['precious.txt'])
  })

  it("does nothing with another user's", async () => {
    const path = join(temporary, 'foreign')
    await mkdir(path)
    let reached = false
    await holdDirectory(path, (ownUid ?? 0) + 1, async () => {
      reached = true
    })
    expect(reached).toBe(false)
  })
})

describe('makeScratch without a place', () => {
  it('says which directory it needs, and what to set', async () => {
    const absent = join(temporary, 'absent')
    await expect(makeScratch(absent)).rejects.toThrow(
      `could not make a directory in ${absent}, where temporary files go: it is not a directory; make it, or set TMPDIR`
    )
    const file = join(temporary, 'file')
    await writeFile(file, '')
    await expect(makeScratch(file)).rejects.toThrow('set TMPDIR')
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
