// Measures files of equal contents once. What counts is what was hashed as it was
// read: a file that becomes another one meanwhile is measured by itself.
import { createHash } from 'node:crypto'
import { open, stat, type FileHandle } from 'node:fs/promises'

/** A file to measure. */
interface Job {
  readonly path: string
}

/** How jobs are measured. */
export interface Measuring<J extends Job, R> {
  /** Whether two jobs have one result where their files are equal. */
  readonly areAlike: (job: J, other: J) => boolean
  /** Results in the order of the jobs. */
  readonly measure: (jobs: readonly J[]) => Promise<readonly R[]>
  /** SHA-256 of the file that was measured; undefined where that isn't known. */
  readonly hashOf: (result: R) => string | undefined
}

/**
 * Results of all jobs, in their order. Those that are alike and have equal files have
 * one.
 * @throws what `measure` does
 */
export async function measureEqualOnce<J extends Job, R>(
  jobs: readonly J[],
  { areAlike, measure, hashOf }: Measuring<J, R>
): Promise<readonly R[]> {
  const followers = await findFollowers(jobs, areAlike)
  if (followers.size === 0) return await measure(jobs)
  const results = new Map<number, R>()
  const measureSome = async (numbers: readonly number[]): Promise<void> => {
    if (numbers.length === 0) return
    const some = jobs.filter((_, number) => numbers.includes(number))
    const measured = await measure(some)
    for (const [i, number] of numbers.entries()) {
      const result = measured[i]
      if (result !== undefined) results.set(number, result)
    }
  }
  const all = [...jobs.keys()]
  await measureSome(all.filter((number) => !followers.has(number)))
  for (const [number, { leader, sha256 }] of followers) {
    const result = results.get(leader)
    if (result === undefined) continue
    if (sha256 === null || sha256 === hashOf(result))
      results.set(number, result)
  }
  await measureSome(all.filter((number) => !results.has(number)))
  return all.flatMap((number) => {
    const result = results.get(number)
    return result === undefined ? [] : [result]
  })
}

/** Why a job is likely to have the result of another one. */
interface Follower {
  /** Number of the other job. */
  readonly leader: number
  /** SHA-256 of the follower's file; null where both name one file, which is read once. */
  readonly sha256: string | null
}

/** By the numbers of the jobs; a leader is never a follower. */
async function findFollowers<J extends Job>(
  jobs: readonly J[],
  areAlike: (job: J, other: J) => boolean
): Promise<ReadonlyMap<number, Follower>> {
  const followers = new Map<number, Follower>()
  const leaders = new Map<number, (readonly [number, J])[]>()
  for (const [number, job] of jobs.entries()) {
    const size = await plainSize(job.path)
    if (size === 0) continue
    const ofSize = leaders.get(size) ?? []
    const alike = ofSize.filter(([, leader]) => areAlike(leader, job))
    const follower = await followerOf(job, alike, size)
    if (follower === null) leaders.set(size, [...ofSize, [number, job]])
    else followers.set(number, follower)
  }
  return followers
}

/** Bytes of a plain file; 0 for what is none, such as a pipe, of which every reading is another one. */
async function plainSize(path: string): Promise<number> {
  const status = await stat(path).catch(() => null)
  return status?.isFile() === true ? status.size : 0
}

/** null for a file that is equal to no leader's. */
async function followerOf(
  { path }: Job,
  leaders: readonly (readonly [number, Job])[],
  size: number
): Promise<Follower | null> {
  for (const [leader, other] of leaders) {
    if (other.path === path) return { leader, sha256: null }
    const sha256 = await hashWhereEqual(path, other.path, size)
    if (sha256 !== null) return { leader, sha256 }
  }
  return null
}

/** SHA-256 of a file of this size in bytes; null where the other one differs, or one can't be read. */
async function hashWhereEqual(
  path: string,
  otherPath: string,
  size: number
): Promise<string | null> {
  const files: FileHandle[] = []
  const opened = async (name: string): Promise<FileHandle> => {
    const file = await open(name)
    files.push(file)
    return file
  }
  try {
    return await hashEqual(await opened(path), await opened(otherPath), size)
  } catch {
    // Whoever measures it says why.
    return null
  } finally {
    await Promise.all(files.map((file) => file.close()))
  }
}

/** Bytes that are compared at once. Two builds differ in their first ones, by build IDs. */
const chunkBytes = 256 * 1024

async function hashEqual(
  file: FileHandle,
  other: FileHandle,
  size: number
): Promise<string | null> {
  const hash = createHash('sha256')
  const bytes = Buffer.alloc(chunkBytes)
  const otherBytes = Buffer.alloc(chunkBytes)
  for (let reached = 0; reached < size;) {
    const [here, there] = await Promise.all([
      file.read(bytes, 0, chunkBytes, reached),
      other.read(otherBytes, 0, chunkBytes, reached)
    ])
    const read = bytes.subarray(0, here.bytesRead)
    const isEqual = read.equals(otherBytes.subarray(0, there.bytesRead))
    if (!isEqual || read.length === 0) return null
    hash.update(read)
    reached += read.length
  }
  return hash.digest('hex')
}
