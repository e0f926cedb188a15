// Files of which some are equal: how often they are measured, and as what.
import { createHash } from 'node:crypto'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import { measureEqualOnce } from '../../src/analyze/equal-files.ts'

const directory = mkdtempSync(join(tmpdir(), 'equal-files-'))
afterAll(() => rmSync(directory, { recursive: true, force: true }))

interface Job {
  readonly path: string
  readonly kind?: string
}

interface Result {
  /** Number of the measuring that it comes from. */
  readonly measured: number
  readonly sha256: string
}

/** Longer than what is compared at once; two of one length differ at the end alone. */
const content = (end: string): string => 'x'.repeat(600 * 1024) + end

const file = (name: string, text: string): string => {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

/** @param before called before anything is measured */
async function measureAll(jobs: readonly Job[], before = (): void => {}) {
  let measured = 0
  const results = await measureEqualOnce<Job, Result>(jobs, {
    areAlike: (job, other) => job.kind === other.kind,
    measure: (some) => {
      before()
      return Promise.resolve(
        some.map(({ path }) => {
          const bytes = readFileSync(path)
          const sha256 = createHash('sha256').update(bytes).digest('hex')
          return { measured: measured++, sha256 }
        })
      )
    },
    hashOf: ({ sha256 }) => sha256
  })
  return results.map((result) => result.measured)
}

describe('measureEqualOnce', () => {
  const one = file('one', content('1'))
  const copy = file('copy', content('1'))
  const other = file('other', content('2'))
  const short = file('short', '1')

  it('measures one of several with equal contents, for all of them', async () => {
    const jobs = [other, one, short, copy, one].map((path) => ({ path }))
    expect(await measureAll(jobs)).toEqual([0, 1, 2, 1, 1])
    const [job = { path: one }] = jobs
    expect(await measureAll([job, job])).toEqual([0, 0])
    expect(await measureAll([])).toEqual([])
  })

  it('measures each that has to be measured in another way', async () => {
    const jobs = [
      { path: one, kind: 'a' },
      { path: one, kind: 'b' },
      { path: copy, kind: 'b' }
    ]
    expect(await measureAll(jobs)).toEqual([0, 1, 1])
  })

  it('measures a file by itself where the other one changes after they were compared', async () => {
    const changing = file('changing', content('1'))
    const change = (): void => writeFileSync(changing, content('3'))
    const jobs = [{ path: changing }, { path: one }, { path: copy }]
    expect(await measureAll(jobs, change)).toEqual([0, 1, 2])
  })

  it('compares no more than plain files, and leaves it to others to miss one', async () => {
    const folder = join(directory, 'folder')
    mkdirSync(folder)
    const seen: string[] = []
    const jobs = [folder, folder, 'missing', 'missing'].map((path) => ({
      path
    }))
    await measureEqualOnce<Job, string>(jobs, {
      areAlike: () => true,
      measure: (some) => {
        seen.push(...some.map(({ path }) => path))
        return Promise.resolve(seen)
      },
      hashOf: () => undefined
    })
    expect(seen).toEqual(jobs.map(({ path }) => path))
  })
})
