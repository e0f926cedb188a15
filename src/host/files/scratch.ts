// The scratch directory of one run: private, locked by its owner, gone at the
// end. What a killed run left is cleared by a later one, but only when it
// belongs to the same user and the owner in its lock is certainly dead.
import { randomBytes } from 'node:crypto'
import {
  chmod,
  lstat,
  mkdir,
  readFile,
  readdir,
  readlink,
  rm,
  rmdir
} from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../core/user-error.ts'
import {
  holdDirectory,
  isPrivateDirectory,
  ownUid,
  readOwnFile
} from './own-file.ts'
import { codeOf, reasonOf } from '../system-error.ts'
import { writeNew } from './write-file.ts'

const prefix = 'go-size-gate-'
const lockName = 'owner.json'
const maxLockBytes = 4096
const directoryPattern = /^go-size-gate-\d+-[0-9a-f]{16}$/

/** Whether a directory of this name is a scratch directory. */
export function isScratchName(name: string): boolean {
  return directoryPattern.test(name)
}

/** Who owns a scratch directory. A process id alone may be used again. */
export interface Owner {
  readonly pid: number
  /** Start time of the process in clock ticks since boot; '' where unknown. */
  readonly started: string
  /** Where that process id is valid: host name and PID namespace. */
  readonly realm: string
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null
    ? Reflect.get(value, name)
    : undefined
}

/** State and start of a process: fields 3 and 22 of /proc/PID/stat (proc(5)). */
async function statOf(
  pid: number | 'self'
): Promise<{ readonly state: string; readonly started: string }> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  // The command in field 2 may hold anything, also `) `.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return { state: fields[0] ?? '', started: fields[19] ?? '' }
}

async function currentRealm(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return `${hostname()} ${namespace}`
}

export async function currentOwner(): Promise<Owner> {
  return {
    pid: process.pid,
    started: (await statOf('self')).started,
    realm: await currentRealm()
  }
}

/** True only when it is certain that the owner no longer runs. */
export async function isDead(owner: Owner): Promise<boolean> {
  if (owner.realm !== (await currentRealm())) return false
  try {
    process.kill(owner.pid, 0)
  } catch (error) {
    return field(error, 'code') === 'ESRCH'
  }
  const { state, started } = await statOf(owner.pid)
  // A zombie has ended; its parent only hasn't asked yet.
  if (state === 'Z') return true
  return started !== '' && owner.started !== '' && started !== owner.started
}

/** Removes a tree, also one whose directories are read-only (Go's module cache). */
export async function removeTree(path: string): Promise<void> {
  const unlock = async (directory: string): Promise<void> => {
    const entry = await lstat(directory).catch(() => null)
    if (entry === null || !entry.isDirectory()) return
    if ((entry.mode & 0o700) !== 0o700) await chmod(directory, 0o700)
    for (const child of await readdir(directory, { withFileTypes: true })) {
      if (child.isDirectory()) await unlock(join(directory, child.name))
    }
  }
  try {
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
  } catch {
    await unlock(path)
    await rm(path, { recursive: true, force: true, maxRetries: 3 })
  }
}

/**
 * Removes a directory of the user with all that is in it. What is inside is
 * reached through the open directory, so that whoever puts something else in
 * its place leads nothing away. One of another user, and a link, are left alone.
 */
export async function removeOwnDirectory(path: string): Promise<void> {
  await holdDirectory(path, ownUid, async (held) => {
    for (const name of await readdir(held)) await removeTree(join(held, name))
    await rmdir(path)
  })
}

/**
 * Makes the scratch directory of this run below `temporary`, readable by nobody else.
 * @throws UserError where it can't be made
 */
export async function makeScratch(temporary: string): Promise<string> {
  try {
    return await makeLocked(temporary)
  } catch (error) {
    throw new UserError(
      `could not make a directory in ${temporary}, where temporary files go: ${whyNotMade(error)}`
    )
  }
}

/**
 * The same anywhere.
 * @throws the system's error
 */
export async function makeLocked(parent: string): Promise<string> {
  const name = `${prefix}${process.pid}-${randomBytes(8).toString('hex')}`
  const path = join(parent, name)
  try {
    await mkdir(path, { mode: 0o700, recursive: false })
    await writeNew(join(path, lockName), JSON.stringify(await currentOwner()))
  } catch (error) {
    await rm(path, { recursive: true, force: true }).catch(() => {})
    throw error
  }
  return path
}

function whyNotMade(error: unknown): string {
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'it is not a directory; make it, or set TMPDIR (in a workflow RUNNER_TEMP) to one that is there'
    case 'EACCES':
    case 'EPERM':
      return 'permission is denied; set TMPDIR (in a workflow RUNNER_TEMP) to a directory of your own'
    default:
      return reasonOf(error)
  }
}

async function readOwner(
  path: string,
  user: number | null
): Promise<Owner | null> {
  const text = await readOwnFile(join(path, lockName), maxLockBytes, user)
  if (text === null) return null
  try {
    const value: unknown = JSON.parse(text)
    const pid = Number(field(value, 'pid'))
    const started = String(field(value, 'started'))
    const realm = String(field(value, 'realm'))
    return Number.isSafeInteger(pid) && pid > 0 ? { pid, started, realm } : null
  } catch {
    return null
  }
}

/**
 * Scratch directories below `temporary` whose owners are dead. A directory
 * without a readable lock is left alone: its owner may be about to write it.
 * So is one that isn't private to the user: anybody may have made it.
 */
export async function findLeftovers(
  temporary: string,
  user = ownUid
): Promise<string[]> {
  const names = await readdir(temporary).catch(() => [])
  const leftovers: string[] = []
  for (const name of names) {
    if (!isScratchName(name)) continue
    const path = join(temporary, name)
    if (!(await isPrivateDirectory(path, user))) continue
    const owner = await readOwner(path, user)
    if (owner !== null && (await isDead(owner))) leftovers.push(path)
  }
  return leftovers
}
