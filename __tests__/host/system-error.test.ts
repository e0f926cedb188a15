import { describe, expect, it } from '@jest/globals'
import { stat } from 'node:fs/promises'
import { reasonOf, sentenceOf } from '../../src/host/system-error.ts'
import { UserError } from '../../src/core/user-error.ts'

const failing = (code: string, path?: string) =>
  Object.assign(new Error(`${code}: as Node words it`), {
    code,
    syscall: 'open',
    ...(path === undefined ? {} : { path })
  })

describe('sentenceOf', () => {
  it.each([
    ['ENOSPC', 'open /x failed: no space is left on the device, or no inode'],
    ['EDQUOT', 'open /x failed: the disk quota is used up'],
    ['EMFILE', 'open /x failed: too many files are open'],
    ['ENFILE', 'open /x failed: too many files are open'],
    ['EACCES', 'open /x failed: permission is denied'],
    ['EROFS', 'open /x failed: the file system is read-only']
  ])('has words for %s, a place and something to do', (code, expected) => {
    const sentence = sentenceOf(failing(code, '/x'))
    expect(sentence).toContain(`${expected}; `)
  })

  it('names the call where there is no path', () => {
    expect(sentenceOf(failing('EMFILE'))).toMatch(
      /^the system call open failed: too many files are open; /
    )
  })

  it("is a UserError's own", () => {
    expect(sentenceOf(new UserError('so'))).toBe('so')
  })

  it('has none for a bug', async () => {
    expect(sentenceOf(new TypeError('x is undefined'))).toBeNull()
    expect(sentenceOf('text')).toBeNull()
    const absent = await stat('/nonexistent').catch((error: unknown) => error)
    expect(sentenceOf(absent)).toBeNull()
  })
})

describe('reasonOf', () => {
  it('is what the system says where there are no better words', () => {
    expect(reasonOf(failing('EISDIR'))).toBe('EISDIR: as Node words it')
    expect(reasonOf(failing('ENOSPC'))).toMatch(/^no space is left/)
  })
})
