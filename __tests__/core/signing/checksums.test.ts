import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import {
  digestsFor,
  readChecksums,
  writeChecksums
} from '../../../src/core/signing/checksums.ts'

const digest = (text: string) => createHash('sha256').update(text).digest('hex')
const a = digest('a')
const b = digest('b')

describe('a list of checksums', () => {
  it.each([
    ['text', `${a}  tool\n`],
    ['binary', `${a} *tool\n`],
    ['upper case', `${a.toUpperCase()}  tool\n`],
    ['BSD', `SHA256 (tool) = ${a}\n`],
    ['Windows', `${a}  tool\r\n`],
    ['comments', `# sums\n\n${a}  tool`]
  ])('is read in the form: %s', (_, text) => {
    expect(readChecksums(text)).toEqual([{ sha256: a, name: 'tool' }])
  })

  it.each([
    ['', 'it has no checksum'],
    [`${a} tool`, 'its line 1 is not a SHA-256 checksum'],
    [`${a}  tool\nx`, 'its line 2 is not a SHA-256 checksum'],
    [`${a.slice(1)}  tool`, 'its line 1'],
    [`${a}0  tool`, 'its line 1'],
    [`${a}  `, 'its line 1'],
    [`\\${a}  to\\ol`, 'its line 1'],
    [`\\${a}  tool\\`, 'its line 1'],
    [`SHA1 (tool) = ${a}`, 'its line 1'],
    [`SHA256 (tool = ${a}`, 'its line 1'],
    [`${a}  ${'x'.repeat(5000)}`, 'its line 1'],
    ['\n'.repeat(20_001), 'it has more than 20000 lines']
  ])('is refused as a whole: %j', (text, reason) => {
    expect(() => readChecksums(text)).toThrow(reason)
  })

  it('is written as it is read, and as sha256sum checks it', () => {
    const directory = mkdtempSync(join(tmpdir(), 'go-size-gate-sums-'))
    try {
      const names = [
        'tool',
        'a b',
        'back\\slash',
        'line\nbreak',
        'cr\rx',
        '(x) = y'
      ]
      const list = names.map((name) => ({ sha256: digest(name), name }))
      for (const name of names) writeFileSync(join(directory, name), name)
      const text = writeChecksums(list)
      expect(readChecksums(text)).toEqual(list)
      writeFileSync(join(directory, 'SUMS'), text)
      const check = ['--check', '--strict', '--quiet', 'SUMS']
      const { status } = spawnSync('sha256sum', check, { cwd: directory })
      expect(status).toBe(0)
      const made = spawnSync('sha256sum', ['--', ...names], { cwd: directory })
      expect(readChecksums(made.stdout.toString('utf8'))).toEqual(list)
    } finally {
      rmSync(directory, { recursive: true })
    }
  })
})

describe('the checksums of a file', () => {
  const list = [
    { sha256: a, name: 'linux/tool' },
    { sha256: b, name: './darwin/tool' },
    { sha256: b, name: 'other' }
  ]

  it('are those of its path, whatever has the same name elsewhere', () => {
    expect(digestsFor(list, ['linux/tool'])).toEqual([a])
    expect(digestsFor(list, ['darwin/tool'])).toEqual([b])
  })

  it('are all of its name where no path is the same', () => {
    expect(digestsFor(list, ['/tmp/other'])).toEqual([b])
    expect(digestsFor(list, ['tool'])).toEqual([a, b])
    expect(digestsFor(list, ['too'])).toEqual([])
  })
})
