import { describe, expect, it } from '@jest/globals'
import { tmpdir } from 'node:os'
import { isFull, withSpaceRemedy } from '../../../src/host/files/disk-space.ts'
import { UserError } from '../../../src/core/user-error.ts'

const roomy = {
  bsize: 4096,
  blocks: 1_000_000,
  bavail: 500_000,
  files: 10_000,
  ffree: 5000
}

describe('isFull', () => {
  it.each([
    ['room for both', {}, false],
    ['no blocks left', { bavail: 0 }, true],
    ['less than a megabyte', { bavail: 255 }, true],
    ['no inodes left', { ffree: 0 }, true],
    ['no inodes to count', { files: 0, ffree: 0 }, false],
    ['no blocks to count', { blocks: 0, bavail: 0 }, false]
  ])('%s', (_name, change, expected) => {
    expect(isFull({ ...roomy, ...change })).toBe(expected)
  })
})

const full = async () => ({ ...roomy, ffree: 0 })

describe('withSpaceRemedy', () => {
  it('adds what to do where a program met a full device', async () => {
    const error = new UserError(
      'building for linux/amd64 failed: write $WORK/b010/_pkg_.a: no space left on device'
    )
    expect(await withSpaceRemedy(error, tmpdir())).toMatchObject({
      message: expect.stringMatching(
        /no space left on device; .*free some space or inodes .*set TMPDIR/
      )
    })
  })

  it('names the directory whose file system is full, whatever a program said of it', async () => {
    const error = new UserError('package fmt is not in std')
    expect(await withSpaceRemedy(error, '/scratch', full)).toMatchObject({
      message:
        'package fmt is not in std; the file system of /scratch, where temporary files go, is full: free some space or inodes (see df and df -i), or set TMPDIR (in a workflow RUNNER_TEMP) to another directory'
    })
  })

  it('leaves other errors as they are', async () => {
    const [error, bug] = [new UserError('no main package'), new TypeError('x')]
    expect(await withSpaceRemedy(error, '/nonexistent')).toBe(error)
    expect(await withSpaceRemedy(bug, '/nonexistent')).toBe(bug)
  })
})
