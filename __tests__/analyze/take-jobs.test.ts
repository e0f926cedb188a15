import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from '@jest/globals'
import {
  shareJobs,
  stopJobs,
  takeJobs,
  type ThreadJob
} from '../../src/analyze/take-jobs.ts'
import { workshop } from '../core/measure/build.ts'

const shop = workshop()
afterAll(shop.remove)

const path = shop.build('program', { ldflags: '-s -w' })
const broken = join(shop.directory, 'broken')
writeFileSync(broken, 'MZ')
const job = (file: string): ThreadJob => ({ path: file, gzip: false })

describe('takeJobs', () => {
  it('takes each job once, the largest first', async () => {
    const shared = shareJobs([job(path), job(path), job(path)], [1, 3, 2])
    const taken: number[] = []
    const take = (number: number): void => void taken.push(number)
    await takeJobs(shared, take)
    await takeJobs(shared, take)
    expect(taken).toEqual([1, 2, 0])
  })

  it('measures nothing that is still being read when all is stopped', async () => {
    const shared = shareJobs([job(broken), job(path)], [2, 1])
    const taken: number[] = []
    const taking = takeJobs(shared, (number) => void taken.push(number))
    stopJobs(shared)
    await taking
    await takeJobs(shared, (number) => void taken.push(number))
    expect(taken).toEqual([])
  })
})
