// Files of others that change while they are copied.
import { appendFileSync, truncateSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from '@jest/globals'
import {
  copyStranger,
  readStranger
} from '../../../src/host/files/stranger-file.ts'

let directory = ''
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'gate-test-'))
  await writeFile(join(directory, 'tool'), 'content')
})
afterEach(() => rm(directory, { recursive: true }))

/** @param meanwhile happens between the look at the first bytes and the copy */
const copy = (meanwhile: (path: string) => void) => {
  const path = join(directory, 'tool')
  return copyStranger(path, join(directory, 'copy'), 100, () => {
    meanwhile(path)
    return true
  })
}

it('copies a file, and says what was copied', async () => {
  expect(await copy(() => {})).toEqual({
    kind: 'copied',
    bytes: 7,
    sha256: 'ed7002b439e9ac845f22357d822bac1444730fbdb6016d3ec9432297b9ec9f73',
    start: Buffer.from('content')
  })
  expect(await readFile(join(directory, 'copy'), 'utf8')).toBe('content')
})

const changes = {
  shorter: (path: string) => truncateSync(path, 3),
  longer: (path: string) => appendFileSync(path, 'more')
}

it.each(['shorter', 'longer'] as const)(
  'refuses a file that becomes %s meanwhile',
  async (change) => {
    expect(await copy(changes[change])).toEqual({
      kind: 'refused',
      why: 'it changed while it was read'
    })
  }
)

it('refuses a file of more bytes than are read', async () => {
  expect(await readStranger(join(directory, 'tool'), 6)).toEqual({
    kind: 'refused',
    why: 'it has 7 bytes; files of up to 6 bytes are read'
  })
})
