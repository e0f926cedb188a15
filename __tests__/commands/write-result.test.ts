import {
  mkdtemp,
  readFile,
  readdir,
  rm,
  symlink,
  writeFile
} from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { writeWhole } from '../../src/commands/write-result.ts'

describe('writeWhole', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'gate-test-'))
  })
  afterEach(() => rm(directory, { recursive: true }))

  it('replaces a file whole', async () => {
    const path = join(directory, 'report.json')
    await writeFile(path, 'an older and longer one')
    await writeWhole(path, 'new')
    expect(await readFile(path, 'utf8')).toBe('new')
    expect(await readdir(directory)).toEqual(['report.json'])
  })

  it('follows no link that lies in its place', async () => {
    const path = join(directory, 'report.json')
    const victim = join(directory, 'victim')
    await writeFile(victim, 'honest')
    await symlink(victim, path)
    await writeWhole(path, 'new')
    expect(await readFile(victim, 'utf8')).toBe('honest')
    expect(await readFile(path, 'utf8')).toBe('new')
    // Written to as it is, the link leads there:
    await rm(path)
    await symlink(victim, path)
    await writeFile(path, 'new')
    expect(await readFile(victim, 'utf8')).toBe('new')
  })

  it('leaves nothing half-written where it can not', async () => {
    const path = join(directory, 'missing', 'report.json')
    await expect(writeWhole(path, 'x')).rejects.toThrow(
      `could not write ${path}`
    )
    // The directory itself stands in the way of the rename.
    await expect(writeWhole(directory, 'x')).rejects.toThrow('could not write')
    expect(await readdir(directory)).toEqual([])
    const beside = await readdir(join(directory, '..'))
    expect(beside.filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
