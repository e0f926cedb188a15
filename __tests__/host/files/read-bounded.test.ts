import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readText } from '../../../src/commands/diff.ts'
import { readBounded } from '../../../src/host/files/read-bounded.ts'
import { temporaryDirectory } from '../../setup/programs.ts'

let directory: string
beforeAll(async () => {
  directory = await temporaryDirectory()
})
afterAll(() => rmSync(directory, { recursive: true, force: true }))

describe('a file that the user names', () => {
  it.each([0, 1, 999, 1000])('is read whole with %i bytes', async (size) => {
    const path = join(directory, `file-${size}`)
    const content = Buffer.alloc(size, 'x')
    await writeFile(path, content)
    expect(await readBounded(path, 1000)).toEqual(content)
  })

  it('is refused by its size before it is read', async () => {
    const path = join(directory, 'large')
    await writeFile(path, Buffer.alloc(1001))
    await expect(readBounded(path, 1000)).rejects.toThrow(
      `${path} has 1001 bytes; no more than 1000 are read`
    )
  })

  it('that never ends is refused at the bound', async () => {
    await expect(readBounded('/dev/zero', 1024 * 1024)).rejects.toThrow(
      '/dev/zero has more than 1048576 bytes; no more than 1048576 are read'
    )
    await expect(readText('/dev/zero', 1000)).rejects.toThrow(
      '/dev/zero has more than 1000 bytes'
    )
  })

  it('is read whole where it is a pipe', async () => {
    const path = join(directory, 'pipe')
    execFileSync('mkfifo', [path])
    const content = 'fail: { max-size: 1 MiB }\n'.repeat(5000)
    const [read] = await Promise.all([
      readBounded(path, 1024 * 1024),
      writeFile(path, content)
    ])
    expect(read.toString()).toBe(content)
  })
})
