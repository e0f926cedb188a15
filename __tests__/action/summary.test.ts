import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { appendSummary } from '../../src/action/summary.ts'

let folder: string

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'summary-'))
})

afterEach(async () => {
  await rm(folder, { recursive: true, force: true })
})

describe('appendSummary', () => {
  it('appends to what is there', async () => {
    const path = join(folder, 'summary')
    await writeFile(path, 'before\n')
    expect(await appendSummary(path, () => 'report')).toBeNull()
    expect(await readFile(path, 'utf8')).toBe('before\nreport\n')
  })

  it('makes the file, and stays within 1 MiB with all that is in it', async () => {
    const path = join(folder, 'summary')
    expect(await appendSummary(path, () => 'x'.repeat(300_000))).toBeNull()
    expect(await appendSummary(path, (limit) => 'y'.repeat(limit))).toBeNull()
    const { length } = await readFile(path)
    expect(length).toBeGreaterThan(1_048_000)
    expect(length).toBeLessThanOrEqual(1_048_576)
    expect(await appendSummary(path, () => 'z')).toContain('no room left')
    expect((await readFile(path)).length).toBe(length)
  })

  it('has a sentence for what went wrong', async () => {
    expect(await appendSummary('', () => 'x')).toContain('GITHUB_STEP_SUMMARY')
    const path = join(folder, 'absent', 'summary')
    expect(await appendSummary(path, () => 'x')).toMatch(
      /^could not write the job summary .*ENOENT/
    )
  })
})
